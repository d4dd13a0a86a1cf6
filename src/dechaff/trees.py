"""Small decision trees whose leaves add up to a score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

Node = tuple[int, float, "Node", "Node"] | float
Named = tuple[str, float, "Named", "Named"] | float


class Forest(NamedTuple):
    """`trees` ask about the signs by their place: (place, edge, node where the sign is at most the edge, node where it is more)."""

    base: float
    trees: tuple[Node, ...]

    def score(self, values: Sequence[float]) -> float:
        """The leaves that the values lead to, added up, in log odds.

        >>> forest(("words", "stop"), -1.0, (("words", 7, ("stop", 0.5, -2.0, 0.5), 1.5),)).score([4, 0])
        -3.0
        """
        total = self.base
        for node in self.trees:
            while type(node) is tuple:
                place, edge, low, high = node
                node = low if values[place] <= edge else high
            total += node  # type: ignore[operator]
        return total

    def against(self, values: Sequence[float]) -> list[int]:
        """The places of the signs that were asked about, the one whose trees lower the score most first."""
        credit: Counter[int] = Counter()
        for node in self.trees:
            asked: list[int] = []
            while type(node) is tuple:
                place, edge, low, high = node
                asked.append(place)
                node = low if values[place] <= edge else high
            for place in asked:
                credit[place] += node / len(asked)  # type: ignore[operator, assignment]
        return sorted(credit, key=lambda place: (credit[place], place))


def forest(names: Sequence[str], base: float, trees: Sequence[Named]) -> Forest:
    """A forest from trees that name the signs; `names` are the signs in the order of the values."""
    return Forest(base, tuple(_placed(names, tree) for tree in trees))


def _placed(names: Sequence[str], node: Named) -> Node:
    if not isinstance(node, tuple):
        return node
    name, edge, low, high = node
    return names.index(name), edge, _placed(names, low), _placed(names, high)
