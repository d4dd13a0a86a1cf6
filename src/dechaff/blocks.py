"""Lines -> paragraphs: lines of one paragraph that was wrapped hard belong together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dechaff.lines import trim
from dechaff.measure import ends_sentence
from dechaff.model import Line, Page
from dechaff.shape import BULLETS

WRAP_MIN, WRAP_MAX = 40, 100  # characters of a line that a mail program or a text editor wrapped


class Block(NamedTuple):
    """The lines of one paragraph, their text joined with spaces, and what rules compare: folded, without marks around it."""

    lines: tuple[Line, ...]
    text: str
    key: str


def blocks(page: Page) -> tuple[Block, ...]:
    """The paragraphs of what is left of a page, in order."""
    known = page.measured.get("blocks")
    if known is None:
        known = page.measured["blocks"] = join(page.lines)
    return known  # type: ignore[return-value]


def join(lines: Sequence[Line]) -> tuple[Block, ...]:
    """Group lines into paragraphs; a line with nothing left of it, or a blank one, ends a paragraph, as does one that it holds already."""
    spaced = _is_spaced(lines)
    groups: list[list[Line]] = []
    said: set[str] = set()
    previous: Line | None = None
    for line in lines:
        if not line.key:
            previous = None
            continue
        if previous is not None and line.key not in said and wraps(previous, line, spaced):
            groups[-1].append(line)
        else:
            groups.append([line])
            said.clear()
        said.add(line.key)
        previous = line
    return tuple(_block(group) for group in groups)


def _block(lines: list[Line]) -> Block:
    if len(lines) == 1:
        return Block((lines[0],), lines[0].text, trim(lines[0].key))
    return Block(tuple(lines), " ".join(line.text for line in lines), trim(" ".join(line.key for line in lines)))


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
