"""What a set of rules says about a view: the same findings as calling each rule, found by an index.

The index is derived from the rules. Plain phrases are looked up whole; phrases with wild cards stand under the
characters they start or end with; only the rest is tried on every short line. A SPAN rule is asked only about lines
that hold one of its words. A test
holds the result equal to calling every rule on every line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

import regex

from dechaff.dates import find_date
from dechaff.lines import trim
from dechaff.model import Finding, Layer, Line, Page
from dechaff.patterns import Wild, anchors, compile_phrases
from dechaff.phrases import Phrases
from dechaff.rule import LINE_MAX, SPAN_MIN, Claim, Rule

AFFIX = 4  # characters of a phrase's start or end by which it is found
MEMO_MAX = 50_000  # distinct lines whose verdict is remembered; at about 200 bytes each some 10 MB

Verdict = tuple[tuple[Rule, str], ...]

# Escapes, sets, look-arounds and groups without a number: no reference, flag or verb that would mean another thing beside other patterns.
_PLAIN = re.compile(r"(?:[^\\(\[]|\\.|\[\^?\]?(?:[^\\\]]|\\.)*\]|\((?=\?(?:[:=!]|<[=!])))*", re.DOTALL)


class _Index:
    """LINE rules by what a line must be, start with or end with to match one of them."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.exact: dict[str, list[Rule]] = {}
        self.heads: dict[str, list[tuple[Rule, Wild]]] = {}
        self.tails: dict[str, list[tuple[Rule, Wild]]] = {}
        self.dated: list[tuple[Rule, Wild]] = []
        self.open: list[tuple[Rule, Wild]] = []
        self.patterns: list[Rule] = []
        self.apart: list[Rule] = []
        for rule in rules:
            if not isinstance(rule.pattern, Phrases):
                (self.patterns if _PLAIN.fullmatch(rule.pattern or "") else self.apart).append(rule)
                continue
            compiled = compile_phrases(rule.pattern)
            for key in compiled.exact:
                self.exact.setdefault(key, []).append(rule)
            for wild in compiled.wild:
                self._place(rule, wild)

    @cached_property
    def gate(self) -> regex.Pattern[str]:
        """The regular expressions that can be joined in one: a line that it does not match, none of them matches."""
        return regex.compile("|".join(f"(?:{rule.pattern})" for rule in self.patterns), regex.IGNORECASE)

    @cached_property
    def open_gate(self) -> regex.Pattern[str]:
        """The words of which a line must hold one to match a phrase that is open at both ends."""
        words = sorted({part for _, wild in self.open for part in wild.holds})
        return regex.compile("|".join(map(regex.escape, words)))

    def _place(self, rule: Rule, wild: Wild) -> None:
        if all(wild.heads):
            for head in {head[:AFFIX] for head in wild.heads}:
                self.heads.setdefault(head, []).append((rule, wild))
        elif all(wild.tails):
            for tail in {tail[-AFFIX:] for tail in wild.tails}:
                self.tails.setdefault(tail, []).append((rule, wild))
        elif wild.dated:
            self.dated.append((rule, wild))
        else:
            self.open.append((rule, wild))

    def verdict(self, text: str, key: str) -> Verdict:
        """The rules that claim a line, by id, each with the value it found."""
        bare = trim(key)
        found: dict[str, tuple[Rule, str]] = {rule.id: (rule, "") for rule in self.exact.get(bare, ())}
        asked = [*self.patterns, *self.apart] if self.patterns and self.gate.fullmatch(key) else self.apart
        found.update((rule.id, (rule, "")) for rule in asked if rule.match(text, key) is not None)
        candidates: list[tuple[Rule, Wild]] = []
        if self.open and self.open_gate.search(key):
            candidates.extend((rule, wild) for rule, wild in self.open if any(part in key for part in wild.holds))
        for length in range(1, AFFIX + 1):
            candidates.extend(self.heads.get(bare[:length], ()))
            candidates.extend(self.tails.get(bare[-length:], ()))
        if self.dated and find_date(text):
            candidates.extend(self.dated)
        for rule, wild in candidates:
            if rule.id not in found and wild.match(text, bare) is not None:
                found[rule.id] = (rule, rule.match(text, key) or "")  # another of its phrases may stand before this one
        return tuple(found[id] for id in sorted(found))


class Detector:
    """The index over one set of rules; it holds nothing of a page but verdicts on lines, which depend on the line alone."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(sorted(rules, key=lambda rule: rule.id))
        self._memo: dict[str, Verdict] = {}

    def find(self, layer: Layer, view: Page) -> Iterator[Finding]:
        """The findings of every rule of one layer."""
        if layer is Layer.SPAN:
            return self._span_findings(view)
        if layer is Layer.LINE:
            return self._line_findings(view)
        return (finding for rule in self.rules if rule.layer is Layer.PAGE for finding in rule(view))

    # --- LINE ---

    @cached_property
    def _index(self) -> _Index:
        return _Index(rule for rule in self.rules if rule.layer is Layer.LINE)

    def _line_findings(self, view: Page) -> Iterator[Finding]:
        for line in view.lines:
            if line.key and len(line.key) <= LINE_MAX:
                for rule, value in self.verdict(line):
                    yield rule.finding(Claim(line, rule.why, value=value or None))

    def verdict(self, line: Line) -> Verdict:
        """The LINE rules that claim a line, each with the value it found."""
        known = self._memo.get(line.text)
        if known is None:
            known = self._index.verdict(line.text, line.key)
            if len(self._memo) >= MEMO_MAX:
                self._memo.clear()
            self._memo[line.text] = known
        return known

    # --- SPAN ---

    @cached_property
    def _anchored(self) -> tuple[tuple[Rule, tuple[str, ...]], ...]:
        return tuple((rule, anchors(rule.pattern)) for rule in self.rules if rule.layer is Layer.SPAN)

    def _span_findings(self, view: Page) -> Iterator[Finding]:
        if not self._anchored:
            return
        folded = "\n".join(line.key for line in view.lines)
        always = [rule for rule, words in self._anchored if not words]
        held: dict[str, list[Rule]] = {}
        for rule, words in self._anchored:
            for word in words:
                if word in folded:
                    held.setdefault(word, []).append(rule)
        for line in view.lines:
            if not line.key or len(line.raw) < SPAN_MIN:
                continue
            rest = line.rest
            asked = {rule.id: rule for word, rules in held.items() if word in line.key for rule in rules}
            for rule in (*always, *asked.values()):
                yield from rule.cuts(line, rest)
