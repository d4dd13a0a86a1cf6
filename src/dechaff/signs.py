"""The signs that tell an article's lines from page furniture: numbers on a line, its neighbours and its place.

Each sign has a name and a unit; none of them knows a word, a site or a language. `benchmarks/fit.py` weighs them on real
pages, and `rules/common/furniture.py` adds the weights up.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from itertools import accumulate
from operator import attrgetter
from typing import Literal, get_args

from dechaff.outline import Outline

Zone = Literal["above", "within", "below"]
ZONES: tuple[Zone, ...] = get_args(Zone)

FAR = 99  # lines; stands for "there is none"
DECAY = 0.7  # weight of the next line against this one, in the sums of prose around a line
JUNK_SHARE = -0.3  # what a line that is not prose adds to such a sum

OF_SHAPE = (
    "words",  # words
    "stop",  # 0 or 1, as all of the next without a unit
    "colon",
    "bullet",
    "capitals",  # share of words
    "digits",  # share of characters, as date
    "date",
    "link",
    "quote",
    "commas",  # count, as sentences
    "sentences",
    "prose",
)
OF_PLACE = (
    "copies",  # lines of the page with the same text
    "cohesion",  # share of the line's stems that the body's prose has
    "shared",  # stems that the body's prose has
    "stems",  # stems
    "words_above",  # words of the next line above, and so on
    "words_below",
    "words_above_2",
    "prose_above",  # lines to the next prose above
    "prose_below",
    "body_above",  # share of the page's prose that stands above
    "body_below",
    "to_body",  # lines to the body of prose, 0 inside it
    "near_above",  # decaying sum of prose above
    "near_below",
    "gone_above",  # lines to the next line above that a phrase took
    "gone_below",
    "head",  # lines to the first line of the page
    "prose_share",  # share of the page's words that stand in prose
    "prose_lines",  # lines of prose on the page
    "line_share",  # share of the page's lines that are prose
)
SIGNS = OF_SHAPE + OF_PLACE
_of_shape = attrgetter(*OF_SHAPE)


def zones(found: Outline) -> list[Zone]:
    """For each live line whether it stands above, within or below the body of prose."""
    start, end = found.body
    above, within, below = ZONES
    return [above] * start + [within] * (end - start) + [below] * (len(found.lines) - end)


class Signs:
    """The signs of the live lines of a page; `of` a line by its position, in the order of `SIGNS`."""

    def __init__(self, found: Outline) -> None:
        shapes = found.shapes
        prose = [s.prose for s in shapes]
        self._found = found
        self._copies = Counter(line.key for line in found.lines)
        self._mass = array("l", accumulate((min(s.words, 60) if s.prose else 0 for s in shapes), initial=0))
        self._above, self._near_above = _towards(prose)
        self._below, self._near_below = (side[::-1] for side in _towards(prose[::-1]))
        self._gone = array("l", (line.number for line in found.every if line.gone is not None))
        self._prose_lines = sum(prose)
        self.prose_share = sum(s.words for s in shapes if s.prose) / (sum(s.words for s in shapes) or 1)
        self._line_share = self._prose_lines / (len(shapes) or 1)

    def of(self, position: int) -> tuple[float, ...]:
        """The signs of one line."""
        found, gone, mass = self._found, self._gone, self._mass
        shapes, total = found.shapes, mass[-1] or 1
        start, end = found.body
        line = found.lines[position]
        later = bisect_left(gone, line.number)
        stems = len(found.stems(position))
        cohesion = found.cohesion(position)
        return (
            *_of_shape(shapes[position]),
            self._copies[line.key],
            cohesion if stems else 0.3,
            cohesion * stems,
            stems,
            shapes[position - 1].words if position else 0,
            shapes[position + 1].words if position + 1 < len(shapes) else 0,
            shapes[position - 2].words if position > 1 else 0,
            self._above[position],
            self._below[position],
            mass[position] / total,
            (mass[-1] - mass[position + 1]) / total,
            start - position if position < start else position - end + 1 if position >= end else 0,
            self._near_above[position],
            self._near_below[position],
            line.number - gone[later - 1] if later else FAR,
            gone[later] - line.number if later < len(gone) else FAR,
            position,
            self.prose_share,
            self._prose_lines,
            self._line_share,
        )


def _towards(prose: list[bool]) -> tuple[array[int], array[float]]:
    """For each line the lines since the last prose, and the decaying sum of prose so far."""
    since, near = array("B"), array("d")
    last, total = FAR, 0.0
    for own in prose:
        since.append(last)
        near.append(total)
        last = 1 if own else min(last + 1, FAR)
        total = total * DECAY + (1.0 if own else JUNK_SHARE)
    return since, near
