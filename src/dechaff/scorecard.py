"""Scorecards: a weight for the bin that each sign of a thing falls into, added up."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Scorecard(NamedTuple):
    """`edges` are the lower ends of a sign's bins, all but the first; `weights` has one weight a bin."""

    bias: float
    names: tuple[str, ...]
    edges: tuple[Sequence[float], ...]
    weights: tuple[Sequence[float], ...]

    def score(self, values: Sequence[float]) -> float:
        """The weights of all signs added up, in log odds.

        >>> scorecard({"words": (3, 8)}, {"bias": (-1.0,), "words": (0.0, 0.5, 2.0)}).score([8])
        1.0
        """
        parts = zip(self.edges, self.weights, values, strict=True)
        return self.bias + sum(weights[bisect_right(edges, value)] for edges, weights, value in parts)


def scorecard(edges: Mapping[str, Sequence[float]], weights: Mapping[str, Sequence[float]]) -> Scorecard:
    """A scorecard from a table of weights by sign; the table's "bias" is what a thing has before any sign."""
    names = tuple(name for name in weights if name != "bias")
    return Scorecard(weights["bias"][0], names, tuple(edges[name] for name in names), tuple(weights[name] for name in names))
