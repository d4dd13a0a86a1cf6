"""Lines -> paragraphs: lines of one paragraph that was wrapped hard belong together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dechaff.lines import trim
from dechaff.measure import ends_sentence
from dechaff.measured import measured
from dechaff.model import Line, Page
from dechaff.shape import BULLETS

WRAP_MIN, WRAP_MAX = 40, 100  # characters of a line that a mail program or a text editor wrapped


class Block(NamedTuple):
    """The lines of one paragraph."""

    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """Their text, joined with spaces."""
        return self.lines[0].text if len(self.lines) == 1 else " ".join(line.text for line in self.lines)

    @property
    def key(self) -> str:
        """What rules compare: the text folded, without marks around it; not kept, for it takes as much memory as the text."""
        return trim(self.lines[0].key if len(self.lines) == 1 else " ".join(line.key for line in self.lines))


@measured
def blocks(page: Page) -> tuple[Block, ...]:
    """The paragraphs of what is left of a page, in order."""
    return tuple(map(Block, join(page.lines)))


def join(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """The lines of each paragraph; a line with nothing left of it, or a blank one, ends a paragraph, as does one that it holds already."""
    spaced = _is_spaced(lines)
    group: list[Line] = []
    said: set[str] = set()
    ended = False
    for line in lines:
        if not line.key:
            ended = True
            continue
        if group and (ended or line.key in said or not wraps(group[-1], line, spaced)):
            yield tuple(group)
            group.clear()
            said.clear()
        group.append(line)
        said.add(line.key)
        ended = False
    if group:
        yield tuple(group)


def _is_spaced(lines: Sequence[Line]) -> bool:
    """Whether the page sets its paragraphs apart with blank lines: then lines without one between them belong together."""
    blank = sum(1 for line in lines if not line.raw or line.raw.isspace())
    return 3 * blank >= len(lines) - blank


def wraps(line: Line, following: Line, spaced: bool) -> bool:
    """Whether a paragraph goes on from `line` to the line right below it.

    The first stops in mid-sentence at about the width of a page; the second goes on in lower case or, on a page that sets
    paragraphs apart with blank lines, in any way that is not a new item.
    """
    if not WRAP_MIN <= len(line.raw.strip()) <= WRAP_MAX or ends_sentence(line.text) or line.text[-1] in ":;|":
        return False
    first = following.text[0]
    if first.islower():
        return True
    if not spaced or first in BULLETS or line.text[0] in BULLETS:
        return False
    goes_on = ends_sentence(following.text) or (len(following.text) >= WRAP_MIN and _last_word(following).islower())
    return goes_on and _last_word(line).islower()


def _last_word(line: Line) -> str:
    return line.text.rsplit(None, 1)[-1]
