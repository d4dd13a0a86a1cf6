"""LINE rules by how a line must open, end or what word it must hold for one of them to claim it.

The index is derived from the patterns and compiles a phrase only when a line opens as the phrase does.
"""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from dechaff.anchors import Anchors, Entry, by_opening
from dechaff.conditions import OPENING as LETTERS
from dechaff.conditions import conditions, opening
from dechaff.dates import find_date
from dechaff.expressions import FOREIGN
from dechaff.lines import trim
from dechaff.patterns import OPENING, Wild, compile_phrase, phrase_openings
from dechaff.phrases import Phrases, parse
from dechaff.rule import Rule

HEAD = 5  # characters of the start of a phrase by which it is found among those that open alike
TAIL = 2  # characters of the end of a phrase by which it is found

Verdict = tuple[tuple[Rule, str], ...]

_DIGIT = re.compile(r"\d")


def _phrase(rule: Rule, number: int) -> str:
    assert isinstance(rule.pattern, Phrases)
    return parse(rule.pattern.words[number])


class _Drawer:
    """The phrases of all rules that open alike, compiled: the exact lines, and the wild ones by what stands before the first wild card."""

    def __init__(self, phrases: Iterable[tuple[Rule, str]]) -> None:
        self.exact: defaultdict[str, list[Rule]] = defaultdict(list)
        self.heads: defaultdict[str, list[tuple[Rule, Wild]]] = defaultdict(list)
        for rule, phrase in phrases:
            compiled = compile_phrase(phrase)
            for key in compiled.exact:
                self.exact[key].append(rule)
            for wild in compiled.wild:
                for head in wild.heads:
                    self.heads[head[:HEAD]].append((rule, wild))
        self.lengths = sorted({len(head) for head in self.heads})


class LineIndex:
    """An index over LINE rules; it says what calling each of them says."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules: list[Rule] = []  # that have phrases
        phrased: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
        self._drawers: dict[str, _Drawer] = {}
        self._tails: defaultdict[str, list[tuple[Rule, Wild]]] = defaultdict(list)
        self._words: defaultdict[str, list[tuple[Rule, Wild]]] = defaultdict(list)
        self._dated: list[tuple[Rule, Wild]] = []
        self._open: list[tuple[Rule, Wild]] = []
        expressions: defaultdict[str, list[Entry]] = defaultdict(list)
        for rule in rules:
            if isinstance(rule.pattern, Phrases):
                for number, phrase in enumerate(rule.pattern.parsed):
                    for start in self._place_phrase(rule, phrase):
                        phrased[start].extend((len(self._rules), number))
                self._rules.append(rule)
            else:
                for condition in conditions(rule.pattern or ""):
                    for start in condition.openings or {FOREIGN}:
                        expressions[start].append((condition.needs, rule))
        # For each opening of a phrase the numbers of rules and of their phrases, in turn: bytes are read from a file at once.
        self._phrases = {start: numbers.tobytes() for start, numbers in phrased.items()}
        self._anywhere = Anchors(expressions.pop(FOREIGN, ()))  # regular expressions that open in too many ways
        self._expressions = by_opening(expressions)

    def _place_phrase(self, rule: Rule, phrase: str) -> frozenset[str]:
        """How a phrase opens; one that opens in any way is placed by its end or its words, and has no openings."""
        starts = phrase_openings(phrase)
        if "" not in starts:
            return starts
        for wild in compile_phrase(phrase).wild:
            if all(wild.tails):
                for tail in {tail[-TAIL:] for tail in wild.tails}:
                    self._tails[tail].append((rule, wild))
            elif wild.dated:
                self._dated.append((rule, wild))
            elif wild.apart:
                for word in wild.holds:
                    self._words[word].append((rule, wild))
            else:
                self._open.append((rule, wild))
        return frozenset()

    def __getstate__(self) -> dict[str, object]:
        return vars(self) | {"_drawers": {}}

    def verdicts(self, lines: Sequence[tuple[str, str]]) -> Iterator[Verdict]:
        """For each line, its text and its folded key, the rules that claim it, by id, each with the value it found."""
        anywhere = self._anywhere.of_each([key for _, key in lines])
        for position, (text, key) in enumerate(lines):
            yield self._verdict(text, key, anywhere.get(position, ()))

    def _verdict(self, text: str, key: str, anywhere: Iterable[Rule]) -> Verdict:
        """The verdict on one line; `anywhere` are the regular expressions that open in any way and may match it."""
        bare = trim(key)
        drawers = self._drawers_of(bare)
        found = {rule.id: (rule, "") for drawer in drawers for rule in drawer.exact.get(bare, ())}
        for rule in {rule.id: rule for rule in chain(anywhere, self._opening_so(key))}.values():
            if rule.match(text, key) is not None:
                found[rule.id] = (rule, "")
        for rule, wild in self._likely(text, key, bare, drawers):
            if rule.id not in found and wild.match(text, bare) is not None:
                found[rule.id] = (rule, rule.match(text, key) or "")  # another of its phrases may stand before this one
        return tuple(found[id] for id in sorted(found)) if found else ()

    def _drawers_of(self, bare: str) -> list[_Drawer]:
        """The phrases that open as a line does, compiled on first use."""
        found = []
        for length in range(1, min(OPENING, len(bare)) + 1):
            start = bare[:length]
            if start in self._phrases:
                if start not in self._drawers:
                    numbers = memoryview(self._phrases[start]).cast("I")
                    rules = map(self._rules.__getitem__, numbers[::2])
                    self._drawers[start] = _Drawer((rule, _phrase(rule, number)) for rule, number in zip(rules, numbers[1::2], strict=True))
                found.append(self._drawers[start])
        return found

    def _opening_so(self, key: str) -> Iterator[Rule]:
        """The regular expressions that open as a line does and may match it."""
        first = opening(key)
        for start in (first, first[0]) if len(first) == LETTERS else (first,):
            if start in self._expressions:
                yield from self._expressions[start].of(key)

    def _likely(self, text: str, key: str, bare: str, drawers: list[_Drawer]) -> Iterator[tuple[Rule, Wild]]:
        """The phrases with wild cards that may match a line."""
        for drawer in drawers:
            for length in drawer.lengths:
                yield from drawer.heads.get(bare[:length], ())
        for length in range(1, TAIL + 1):
            yield from self._tails.get(bare[-length:], ())
        if not self._words.keys().isdisjoint(words := bare.split()):
            yield from (pair for word in words for pair in self._words.get(word, ()))
        yield from self._open
        if self._dated and _DIGIT.search(text):
            dated = [(rule, wild) for rule, wild in self._dated if any(word in key for word in wild.holds)]
            if dated and find_date(text):
                yield from dated
