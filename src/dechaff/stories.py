"""Whether a page holds several stories, and which line belongs to which.

Two kinds of pages do. *Glued* pages repeat the same separator lines between their stories: "Share this" under each title and at each
end. *Digests* list many short items of a headline and a paragraph or three, with "Read more" or a byline recurring among them.
Any other page is one story, however many sub-headings it has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from dechaff.blocks import Block, blocks
from dechaff.lines import fold, trim
from dechaff.measured import measured
from dechaff.model import Label, Line, Page
from dechaff.shape import Shape, shape

RECUR = 3  # times a line must stand on the page to be a separator; two can be a head and a foot
SEPARATOR_WORDS, SEPARATOR_CHARS = 6, 60  # of a separator at most
COVER = 0.8  # share of the page's prose that the stories must hold together; a sidebar of teasers holds less
DIGEST_ITEMS = 5
DIGEST_SHARE = 0.4  # of the digest's prose in one item at most; an article with teasers around it has more
DIGEST_MARKED = 0.4  # share of the items that have a byline or a recurring link of their own; in an article such links are rarer
DIGEST_PARAGRAPHS = 3  # of an item, on average at most
STORY_WORDS = 20  # words of prose that a story between separators has on average at least

_SEPARATING = frozenset(Label) - {Label.AD, Label.CREDIT, Label.TITLE, Label.BYLINE, Label.DATE, Label.SOURCE, Label.SUMMARY}
_CLOSING = frozenset({Label.SHARE, Label.COMMENT, Label.SYNDICATION, Label.READ_MORE, Label.RELATED})


@dataclass(slots=True)
class Story:
    """A story: its title (None where it has none) and the paragraphs under it; no paragraphs make it a stub."""

    title: Block | None
    body: list[Block] = field(default_factory=list)
    marked: bool = False  # a byline stands above its body, or a link to the whole of it below
    credits: int = 0

    @property
    def gallery(self) -> bool:
        """Whether its paragraphs are captions: each has a photo credit behind it."""
        return self.credits >= 2 and self.credits >= len(self.body)

    @property
    def words(self) -> int:
        """Words of prose in the body; a gallery has none."""
        return 0 if self.gallery else sum(_shape(block).words for block in self.body if _shape(block).prose)


@dataclass(frozen=True, slots=True)
class Stories:
    """The stories of a page, in order, and the lines that stand between them."""

    stories: tuple[Story, ...]
    separators: tuple[Line, ...]


NONE = Stories((), ())


@measured
def stories(page: Page) -> Stories:
    """The stories of a page that holds several; none for a page that is one story."""
    return _glued(page) or _digest(page) or NONE


def _shape(block: Block) -> Shape:
    return shape(block.text)


def _is_title(block: Block) -> bool:
    return _shape(block).headline


def _is_prose(block: Block) -> bool:
    return _shape(block).prose


# --- glued -----------------------------------------------------------------------------------------------------------


def _separators(page: Page) -> dict[str, Label | None]:
    """The folded lines that recur as separators do, with the label of the rule that took them, if one did."""
    keys = [trim(fold(line.raw) if line.gone in _SEPARATING else line.key) for line in page.lines]
    counts = Counter(key for key in keys if key and len(key) <= SEPARATOR_CHARS and len(key.split()) <= SEPARATOR_WORDS)
    last = {key: line for key, line in zip(keys, page.lines, strict=True) if counts[key] >= RECUR}
    return {key: line.gone for key, line in last.items() if line.gone is not None or not shape(line.text).prose}


def _glued(page: Page) -> Stories | None:
    separators = _separators(page)
    if not separators:
        return None
    by_line = {line.number: block for block in blocks(page) for line in block.lines[:1]}
    chunks: list[list[Block]] = [[]]
    before: list[set[str]] = [set()]  # the separators that stand above each chunk
    live_separators: list[Line] = []
    for line in page.lines:
        if line.raw and (key := trim(fold(line.raw))) in separators:
            if line.key:
                live_separators.append(line)
            if chunks[-1]:
                chunks.append([])
                before.append(set())
            before[-1].add(key)
        elif line.number in by_line:
            chunks[-1].append(by_line[line.number])
    found, sandwiched = _pair(chunks)
    told = [story for story in found if story.title and story.words]
    prose = sum(_shape(block).words for block in blocks(page) if _is_prose(block))
    covered = sum(story.words for story in told)
    closed = any(label in _CLOSING for label in separators.values())
    if len(told) < RECUR or covered < COVER * prose or covered < STORY_WORDS * len(told):
        return None
    if sandwiched < RECUR and not (closed and len(told) >= len(chunks) - 1):
        return None
    if not closed and not _same_around_titles(chunks, before):
        return None
    return Stories(tuple(found), tuple(live_separators))


def _same_around_titles(chunks: list[list[Block]], before: list[set[str]]) -> bool:
    """Whether the same line stands above and below most titles: then it needs no rule that knows it."""
    titles = [i for i, chunk in enumerate(chunks[:-1]) if i and len(chunk) == 1 and _is_title(chunk[0])]
    return 2 * sum(1 for i in titles if before[i] & before[i + 1]) > len(titles)


def _pair(chunks: list[list[Block]]) -> tuple[list[Story], int]:
    """Stories from the runs between separators, and how many have their title alone between two separators."""
    found: list[Story] = []
    sandwiched = 0
    for chunk in chunks:
        if len(chunk) == 1 and _is_title(chunk[0]):
            found.append(Story(chunk[0]))
        elif found and not found[-1].body and found[-1].title is not None and any(map(_is_prose, chunk)):
            found[-1].body.extend(chunk)
            sandwiched += 1
        elif len(chunk) > 1 and _is_title(chunk[0]) and any(map(_is_prose, chunk[1:])):
            found.append(Story(chunk[0], chunk[1:]))
        elif chunk:
            if not found:
                found.append(Story(None))
            found[-1].body.extend(chunk)
    return found, sandwiched


# --- digest ----------------------------------------------------------------------------------------------------------


def _digest(page: Page) -> Stories | None:
    links = Counter(trim(fold(line.raw)) for line in page.lines if line.gone in (Label.READ_MORE, Label.RELATED))
    recurring = {key for key, count in links.items() if count >= RECUR}
    if not recurring and sum(1 for line in page.lines if line.gone is Label.BYLINE) < RECUR:
        return None
    found = list(_items(page, recurring))
    told = [story for story in found if story.words]
    marked = sum(1 for story in told if story.marked)
    total = sum(story.words for story in told)
    prose = sum(_shape(block).words for block in blocks(page) if _is_prose(block))
    paragraphs = sum(len(story.body) for story in told)
    if (
        len(told) < DIGEST_ITEMS
        or marked < max(RECUR, DIGEST_MARKED * len(told))
        or max(story.words for story in told) > DIGEST_SHARE * total
        or paragraphs > DIGEST_PARAGRAPHS * len(told)
        or sum(story.words for story in told if story.title) < COVER * prose
    ):
        return None
    return Stories(tuple(found), ())


def _items(page: Page, recurring: set[str]) -> Iterator[Story]:
    by_line = {line.number: block for block in blocks(page) for line in block.lines[:1]}
    story = Story(None)
    for line in page.lines:
        block = by_line.get(line.number)
        if block is not None and _is_title(block):
            if story.title or story.body:
                yield story
            story = Story(block)
        elif block is not None:
            story.body.append(block)
        elif line.gone is Label.BYLINE and not story.body:
            story.marked = True
        elif line.gone is Label.CREDIT:
            story.credits += 1
        elif line.gone and trim(fold(line.raw)) in recurring and (story.title or story.body):
            story.marked = True
            yield story
            story = Story(None)
    if story.title or story.body:
        yield story

