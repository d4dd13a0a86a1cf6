"""What a page is made of: its live lines with their shapes, the words they share, and the body of prose.

Everything here is measured once for a view and read by several page rules.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain
from operator import add

import regex

from dechaff.blocks import over_lines
from dechaff.measure import is_unspaced, unspaced
from dechaff.measured import measured
from dechaff.model import Line, Page
from dechaff.shape import Shape, part_of_prose, shape

STEM = 5  # letters; enough to tell words apart, few enough to join the forms of one word
WORD_MIN = 4  # letters; shorter words are function words in most languages
LINES_KEPT = 4096  # lines whose stems are remembered: more than nearly every page has
_ASCII_STEM = re.compile(f"([a-z]{{{WORD_MIN},{STEM}}})[a-z]*")
_STEM = regex.compile(rf"([\p{{L}}\p{{M}}]{{{WORD_MIN},{STEM}}})[\p{{L}}\p{{M}}]*")
_WORD = regex.compile(r"[\p{L}\p{M}]{2,}")


@lru_cache(maxsize=LINES_KEPT)
def stems(key: str) -> frozenset[str]:
    """What a folded line is about: the first five letters of its longer words, or pairs of characters without word spaces.

    >>> sorted(stems("the bridges reopened, a bridge"))
    ['bridg', 'reope']
    """
    if key.isascii():
        return frozenset(_ASCII_STEM.findall(key))
    if not unspaced(key):
        return frozenset(_STEM.findall(key))
    found: set[str] = set()
    for word in _WORD.findall(key):
        if is_unspaced(word[0]):
            found.update(map(add, word, word[1:]))
        elif len(word) >= WORD_MIN:
            found.add(word[:STEM])
    return frozenset(found)


@dataclass(frozen=True)
class Outline:
    """The live lines of a view and what was measured of them; positions count live lines from 0.

    It holds `every` line of the view but not the view, which holds it: a ring would stay in memory until Python looks for rings.
    """

    every: tuple[Line, ...]
    lines: tuple[Line, ...]
    over_lines: frozenset[int]  # numbers of the lines that read as prose together

    @cached_property
    def shapes(self) -> tuple[Shape, ...]:
        """The shape of each live line; a part of a sentence that goes over several lines is prose."""
        return tuple(part_of_prose(line.text) if line.number in self.over_lines else shape(line.text) for line in self.lines)

    def stems(self, position: int) -> frozenset[str]:
        """What a live line is about; not kept for each line, for they take eight times the memory of the text."""
        return stems(self.lines[position].key)

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
        return Counter(chain.from_iterable(self.stems(p) for p in range(start, end) if self.shapes[p].prose))

    @cached_property
    def _recurring_stems(self) -> frozenset[str]:
        return frozenset(stem for stem, count in self.body_stems.items() if count > 1)

    def cohesion(self, position: int) -> float:
        """Share of a line's stems that stand in other prose of the body, 0 to 1; 0 for a line without stems."""
        found = self.stems(position)
        if not found:
            return 0.0
        start, end = self.body
        if start <= position < end and self.shapes[position].prose:
            return len(found & self._recurring_stems) / len(found)
        return sum(map(self.body_stems.__contains__, found)) / len(found)


BODY_WORDS_MAX = 60  # words that one line of prose may count for, so that one long notice does not outweigh an article
BODY_COST = 6  # words that a line which is not prose costs: a sub-heading is carried by a short paragraph


@measured
def outline(page: Page) -> Outline:
    """The outline of a view."""
    return Outline(page.lines, page.live, over_lines(page))
