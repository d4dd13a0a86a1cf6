"""Lines -> paragraphs: the lines of a paragraph that was wrapped hard belong together, and so do the parts of a sentence whose links
and bold words an extractor set on lines of their own.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from dechaff.lines import trim
from dechaff.measure import PROSE_WORDS, ends_sentence, is_small, room
from dechaff.measured import measured
from dechaff.model import Line, Page
from dechaff.shape import BULLETS, Shape

WRAP_MIN, WRAP_MAX = 40, 100  # characters of a line that a mail program or a text editor wrapped
LONGER_MAX = 0.05  # share of the lines of a page that was wrapped hard that may be longer: addresses
RAGGED = 12  # characters that most lines of such a page are shorter than the longest at most
FULL_MIN, FULL_SHARE = 4, 0.2  # of its lines are as long at least: how many, and which share
LINK_WORDS = 6  # words that a link within a sentence has at most
LEAD_WORDS = 4  # words before the first and the last link of a sentence at least
VERSE_WORDS = 12  # words that no line of a poem has
_CLOSING = frozenset(",.;:!?)]}%”’»…，。、；：！？）」』】،؛؟।")  # no line that begins a sentence or an item opens with one of these


class Block(NamedTuple):
    """The lines of one paragraph."""

    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """Their text, joined with spaces, none before a mark that closes what stands before it."""
        if len(self.lines) == 1:
            return self.lines[0].text
        return "".join(line.text if line.text[0] in _CLOSING else f" {line.text}" for line in self.lines).strip()

    @property
    def key(self) -> str:
        """What rules compare: the text folded, without marks around it; not kept, for it takes as much memory as the text."""
        return trim(self.lines[0].key if len(self.lines) == 1 else " ".join(line.key for line in self.lines))


@measured
def blocks(page: Page) -> tuple[Block, ...]:
    """The paragraphs of what is left of a page, in order."""
    return tuple(map(Block, join(page.lines)))


@measured
def over_lines(page: Page) -> frozenset[int]:
    """The numbers of the lines that read as prose together with those beside them."""
    wrapped = _Layout.of(page.lines).width > 0
    several = (block.lines for block in blocks(page) if block.lines[1:] and _is_prose(Shape(block.text), wrapped))
    return frozenset(line.number for lines in chain(several, _sentences(page.lines)) for line in lines)


def _is_prose(form: Shape, sure: bool) -> bool:
    """Whether a paragraph of several lines is prose. Where it surely is one paragraph, an address or a link may stand behind the prose;
    elsewhere, headlines that stand together may end with a question.
    """
    if sure:
        return form.prose or (form.sentences > 1 and form.words >= 2 * PROSE_WORDS)
    return form.prose and not form.exclaims


def join(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """The lines of each paragraph; a line with nothing left of it, or a blank one, ends a paragraph, as does one that it holds already."""
    layout = _Layout.of(lines)
    broken = _broken(lines)
    group: list[Line] = []
    said: set[str] = set()
    ended = False
    for line in lines:
        if not line.key:
            ended = True
            continue
        goes_on = group and not ended and (group[-1].number in broken or (line.key not in said and wraps(group[-1], line, layout)))
        if group and not goes_on:
            yield tuple(group)
            group.clear()
            said.clear()
        group.append(line)
        said.add(line.key)
        ended = False
    if group:
        yield tuple(group)


class _Layout(NamedTuple):
    """How a page sets its paragraphs."""

    spaced: bool  # apart with blank lines: then lines without one between them belong together
    width: int  # characters at which all its lines were wrapped; 0 where they were not

    @classmethod
    def of(cls, lines: Sequence[Line]) -> _Layout:
        lengths = sorted(filter(None, map(len, map(str.strip, [line.raw for line in lines]))))
        short = bisect_right(lengths, WRAP_MAX)
        width = lengths[short - 1] if short else 0
        full = short - bisect_left(lengths, width - RAGGED)
        longer = len(lengths) - short
        wrapped = width >= WRAP_MIN and longer <= LONGER_MAX * len(lengths) and full >= max(FULL_MIN, FULL_SHARE * len(lengths))
        return cls(3 * (len(lines) - len(lengths)) >= len(lengths), width if wrapped else 0)


def _broken(lines: Sequence[Line]) -> set[int]:
    """The numbers of the lines whose sentence goes on in the line right below, at any width; lines of a poem are left as they stand."""
    return {
        part.number
        for parts in _sentences(lines)
        if any(part.text[0] in _CLOSING or len(part.text.split()) >= VERSE_WORDS for part in parts)
        for part in parts[:-1]
    }


def _sentences(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """Lines that read as prose together, of whatever width.

    A sentence goes on where the next line opens in lower case or with a closing mark. A short line between two parts of it, or at its
    end, may open with a capital too: it is a link or a name in bold.
    """
    firsts = [line.text[:1] for line in lines]
    opens = [small or first in _CLOSING for first, small in zip(firsts, map(str.islower, firsts), strict=True)]
    if not any(opens):
        return
    carried = [on and _carries(line, following) for on, (line, following) in zip(opens[1:], pairwise(lines), strict=True)]
    befores, afters = [False, *carried], [*carried[1:], False, False]
    start, last = 0, len(lines) - 1
    for position, (before, on, after) in enumerate(zip(befores, [*carried, False], afters, strict=False)):
        if on or (position < last and (before or after) and _leads(lines[position], lines[position + 1], before, after)):
            continue
        parts, start = tuple(lines[start : position + 1]), position + 1
        if parts[1:] and _is_prose(Shape(Block(parts).text), sure=True):
            yield parts


def _carries(line: Line, following: Line) -> bool:
    """Whether a line stops in mid-sentence and the next one, which opens with a small letter or a closing mark, takes the sentence up."""
    if not line.key or ends_sentence(line.text) or line.text[-1] in ":;|":
        return False
    word = following.text.split(None, 1)[0]
    if not word[0].islower():
        return True
    return is_small(word) and word != "o"  # neither a name such as iPod nor a bullet of plain text


def _leads(line: Line, link: Line, before: bool, after: bool) -> bool:
    """Whether a sentence goes on from a line to a link that opens with a capital.

    `before` tells whether the line takes up the sentence of the one above it, `after` whether the line below the link takes up the link's.
    """
    if not line.key or not link.key or ends_sentence(line.text) or line.text[-1] in ":;|" or len(link.text.split()) > LINK_WORDS:
        return False
    leading = len(line.text.split()) >= LEAD_WORDS
    return (before or leading) if after else (leading and ends_sentence(link.text))


def wraps(line: Line, following: Line, layout: _Layout) -> bool:
    """Whether a paragraph goes on from `line` to the line right below it.

    On a page whose lines were all wrapped, where the next word found no more room in the line; on any, where the first line stops in
    mid-sentence at about the width of a page; the second goes on in lower case or, on a page that sets paragraphs apart with blank
    lines, in any way that is not a new item.
    """
    length, first = len(line.raw.strip()), following.text[0]
    if not layout.width and not WRAP_MIN <= length <= WRAP_MAX:
        return False
    ended = ends_sentence(line.text)
    full = layout.width and length + room(following.text) > layout.width
    if full and (layout.spaced or not ended) and first not in BULLETS:
        return True
    if not WRAP_MIN <= length <= WRAP_MAX or ended or line.text[-1] in ":;|":
        return False
    if is_small(first):
        return True
    if not layout.spaced or first in BULLETS or line.text[0] in BULLETS:
        return False
    goes_on = ends_sentence(following.text) or (len(following.text) >= WRAP_MIN and _last_word(following).islower())
    return goes_on and _last_word(line).islower()


def _last_word(line: Line) -> str:
    return line.text.rsplit(None, 1)[-1]
