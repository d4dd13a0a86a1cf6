"""The signs that tell an article's lines from page furniture: numbers on a line, its neighbours and its place.

Each sign has a name and a unit; none of them knows a word, a site or a language. `benchmarks/fit.py` weighs them on real
pages, and `rules/common/furniture.py` adds the weights up.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate
from typing import Literal, get_args

from dechaff.outline import Outline
from dechaff.shape import Shape

Zone = Literal["above", "within", "below"]
ZONES: tuple[Zone, ...] = get_args(Zone)

FAR = 99.0  # lines; stands for "there is none"
DECAY = 0.7  # weight of the next line against this one, in the sums of prose around a line
JUNK_SHARE = -0.3  # what a line that is not prose adds to such a sum

OF_SHAPE = (
    "words",  # words
    "stop",  # 0 or 1, as all of the next without a unit
    "ellipsis",
    "colon",
    "question",
    "bullet",
    "capitals",  # share of words
    "all_caps",
    "lower_start",
    "digits",  # share of characters, as date and clock
    "date",
    "clock",
    "link",
    "bars",
    "arrow",
    "quote",
    "commas",  # count, as sentences
    "sentences",
    "names",
    "bracketed",
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
    "words_below_2",
    "stop_above",
    "stop_below",
    "capitals_above",
    "capitals_below",
    "bullet_above",
    "bullet_below",
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
    "tail",  # lines to the last
    "prose_share",  # share of the page's words that stand in prose
    "prose_lines",  # lines of prose on the page
    "line_share",  # share of the page's lines that are prose
)
SIGNS = OF_SHAPE + OF_PLACE
_PICK = tuple(Shape._fields.index(name) for name in OF_SHAPE)


def zones(found: Outline) -> list[Zone]:
    """For each live line whether it stands above, within or below the body of prose."""
    start, end = found.body
    above, within, below = ZONES
    return [above] * start + [within] * (end - start) + [below] * (len(found.lines) - end)


def signs(found: Outline) -> Iterator[tuple[float, ...]]:
    """The signs of each live line, in the order of `SIGNS`."""
    shapes = found.shapes
    count = len(shapes)
    counts = Counter(line.key for line in found.lines)
    start, end = found.body
    prose = [s.prose for s in shapes]
    mass = list(accumulate((min(s.words, 60) if s.prose else 0 for s in shapes), initial=0))
    total = mass[-1] or 1
    above, near_above = _towards(prose)
    below, near_below = (list(reversed(found)) for found in _towards(prose[::-1]))
    gone = [line.number for line in found.page.lines if line.gone is not None]
    prose_lines = sum(prose)
    prose_share = sum(s.words for s in shapes if s.prose) / (sum(s.words for s in shapes) or 1)
    line_share = prose_lines / count if count else 0.0
    for i, own in enumerate(shapes):
        number = found.lines[i].number
        position = bisect_left(gone, number)
        a, a2 = shapes[i - 1] if i else None, shapes[i - 2] if i > 1 else None
        b, b2 = shapes[i + 1] if i + 1 < count else None, shapes[i + 2] if i + 2 < count else None
        stems = len(found.stems[i])
        cohesion = found.cohesion(i)
        yield (
            *(own[field] for field in _PICK),
            counts[found.lines[i].key],
            cohesion if stems else 0.3,
            cohesion * stems,
            stems,
            a.words if a else 0,
            b.words if b else 0,
            a2.words if a2 else 0,
            b2.words if b2 else 0,
            a.stop if a else 0,
            b.stop if b else 0,
            a.capitals if a else 0.5,
            b.capitals if b else 0.5,
            a.bullet if a else 0,
            b.bullet if b else 0,
            above[i],
            below[i],
            mass[i] / total,
            (total - mass[i + 1]) / total if mass[-1] else 0.0,
            start - i if i < start else i - end + 1 if i >= end else 0,
            near_above[i],
            near_below[i],
            number - gone[position - 1] if position else FAR,
            gone[position] - number if position < len(gone) else FAR,
            i,
            count - 1 - i,
            prose_share,
            prose_lines,
            line_share,
        )


def _towards(prose: list[bool]) -> tuple[list[float], list[float]]:
    """For each line the lines since the last prose, and the decaying sum of prose so far."""
    since, near = [], []
    last, total = FAR, 0.0
    for own in prose:
        since.append(last)
        near.append(total)
        last = 1.0 if own else min(last + 1.0, FAR)
        total = total * DECAY + (1.0 if own else JUNK_SHARE)
    return since, near
