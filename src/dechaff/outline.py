"""What a page is made of: its live lines with their shapes, the words they share, and the body of prose.

Everything here is measured once for a view and read by several page rules.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

import regex

from dechaff.model import Line, Page
from dechaff.shape import Shape, shape

_WORD = regex.compile(r"[\p{L}\p{M}]{2,}")
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Khmer}\p{Lao}\p{Myanmar}]")
STEM = 5  # letters; enough to tell words apart, few enough to join the forms of one word
WORD_MIN = 4  # letters; shorter words are function words in most languages


def stems(key: str) -> frozenset[str]:
    """What a folded line is about: the first five letters of its longer words, or pairs of characters without word spaces.

    >>> sorted(stems("the bridges reopened, a bridge"))
    ['bridg', 'reope']
    """
    found: set[str] = set()
    for word in _WORD.findall(key):
        if not word.isascii() and _UNSPACED.match(word):
            found.update(word[i : i + 2] for i in range(len(word) - 1))
        elif len(word) >= WORD_MIN:
            found.add(word[:STEM])
    return frozenset(found)


@dataclass(frozen=True)
class Outline:
    """The live lines of a view and what was measured of them; positions count live lines from 0."""

    page: Page
    lines: tuple[Line, ...]

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """The shape of each live line."""
        return tuple(shape(line.text) for line in self.lines)

    @cached_property
    def stems(self) -> tuple[frozenset[str], ...]:
        """What each live line is about."""
        return tuple(stems(line.key) for line in self.lines)

    @cached_property
    def prose(self) -> tuple[int, ...]:
        """Positions of the lines that read as prose."""
        return tuple(position for position, found in enumerate(self.shapes) if found.prose)

    @cached_property
    def body(self) -> tuple[int, int]:
        """The densest run of prose, as positions, end exclusive: prose counts its words, any other line costs.

        The run with the largest sum (Kadane); a page without prose has (0, 0).
        """
        best = total = start = 0
        run = (0, 0)
        for position, found in enumerate(self.shapes):
            if total <= 0:
                total, start = 0, position
            total += min(found.words, BODY_WORDS_MAX) if found.prose else -BODY_COST
            if total > best:
                best, run = total, (start, position + 1)
        return run

    @cached_property
    def body_stems(self) -> Counter[str]:
        """In how many lines of prose of the body each stem stands."""
        start, end = self.body
        return Counter(stem for position in range(start, end) if self.shapes[position].prose for stem in self.stems[position])

    def cohesion(self, position: int) -> float:
        """Share of a line's stems that stand in other prose of the body, 0 to 1; 0 for a line without stems."""
        found = self.stems[position]
        if not found:
            return 0.0
        start, end = self.body
        own = 1 if start <= position < end and self.shapes[position].prose else 0
        return sum(1 for stem in found if self.body_stems[stem] > own) / len(found)


BODY_WORDS_MAX = 60  # words that one line of prose may count for, so that one long notice does not outweigh an article
BODY_COST = 6  # words that a line which is not prose costs: a sub-heading is carried by a short paragraph


def outline(page: Page) -> Outline:
    """The outline of a view, measured once."""
    known = page.measured.get("outline")
    if not isinstance(known, Outline):
        known = page.measured["outline"] = Outline(page, page.live)
    return known
