"""Rules filed by a word that a line must hold for them to match it, so that a line is asked for words and not for rules."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate

from dechaff.conditions import Needs, holds
from dechaff.rule import Rule

Entry = tuple[Needs, Rule]  # a rule may match a line that holds a string of each set


class Anchors:
    """Rules, each under every word of the rarest set of its needs; under "", which every line holds, where it needs nothing."""

    __slots__ = ("_filed",)

    def __init__(self, entries: Iterable[Entry]) -> None:
        filed: dict[str, dict[Entry, None]] = {}
        for needs, rule in entries:
            entry = needs[1:], rule
            for word in needs[0] if needs else ("",):
                filed.setdefault(word, {})[entry] = None
        alike: dict[tuple[Entry, ...], tuple[Entry, ...]] = {}
        self._filed = {word: alike.setdefault(tuple(some), tuple(some)) for word, some in filed.items()}

    def of(self, key: str) -> Iterator[Rule]:
        """The rules whose needs a folded line holds, a rule once for each of its needs."""
        for word, entries in self._filed.items():
            if word in key:
                for needs, rule in entries:
                    if holds(key, needs):
                        yield rule

    def of_each(self, keys: Sequence[str]) -> dict[int, list[Rule]]:
        """The rules of each of several folded lines, by its position, where it has any: each word is looked for once in all of them."""
        found: dict[int, list[Rule]] = {}
        page = "\n".join(keys)
        starts = list(accumulate((len(key) + 1 for key in keys), initial=0))
        for word, entries in self._filed.items() if keys else ():
            place = page.find(word)
            while place >= 0:
                position = bisect_right(starts, place) - 1
                rules = [rule for needs, rule in entries if holds(keys[position], needs)]
                if rules:
                    found.setdefault(position, []).extend(rules)
                place = page.find(word, starts[position + 1])
        return found


def by_opening(entries: Mapping[str, Sequence[Entry]]) -> dict[str, Anchors]:
    """The rules of each opening; most expressions that open in many ways open in the same, and those openings share theirs."""
    shared: dict[tuple[Entry, ...], Anchors] = {}
    found: dict[str, Anchors] = {}
    for start, some in entries.items():
        key = tuple(some)
        if key not in shared:
            shared[key] = Anchors(key)
        found[start] = shared[key]
    return found
