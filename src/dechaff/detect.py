"""What a set of rules says about a view: the same findings as calling each rule, found by an index.

The index is derived from the rules. Plain phrases are looked up whole; phrases with wild cards stand under their first
word; only the rest is tried on every short line. A SPAN rule is asked only on pages that hold one of its words. A test
holds the result equal to calling every rule on every line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from dechaff.lines import TRIM, fold, trim
from dechaff.model import Finding, Layer, Line, Page
from dechaff.rule import LINE_MAX, Claim, Phrases, Rule, anchors, compile_phrases

MEMO_MAX = 50_000  # distinct lines whose verdict is remembered; at about 200 bytes each some 10 MB

Verdict = tuple[tuple[Rule, str], ...]


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
    def _index(self) -> tuple[dict[str, list[Rule]], dict[str, list[Rule]], list[Rule]]:
        exact: dict[str, list[Rule]] = {}
        first: dict[str, list[Rule]] = {}
        rest: list[Rule] = []
        for rule in self.rules:
            if rule.layer is not Layer.LINE:
                continue
            if not isinstance(rule.pattern, Phrases):
                rest.append(rule)
                continue
            compiled = compile_phrases(rule.pattern)
            for key in compiled.exact:
                exact.setdefault(key, []).append(rule)
            for word in {wild.first for wild in compiled.wild}:
                if word is None:
                    rest.append(rule)
                else:
                    first.setdefault(word, []).append(rule)
        return exact, first, rest

    def _line_findings(self, view: Page) -> Iterator[Finding]:
        for line in view.lines:
            if line.key and len(line.key) <= LINE_MAX:
                for rule, value in self.verdict(line):
                    yield rule.finding(Claim(line, rule.why, value=value or None))

    def verdict(self, line: Line) -> Verdict:
        """The LINE rules that claim a line, each with the value it found."""
        known = self._memo.get(line.text)
        if known is None:
            known = self._verdict(line.text, line.key)
            if len(self._memo) >= MEMO_MAX:
                self._memo.clear()
            self._memo[line.text] = known
        return known

    def _verdict(self, text: str, key: str) -> Verdict:
        exact, first, rest = self._index
        bare = trim(key)
        candidates = [*exact.get(bare, ()), *rest]
        word, _, _ = bare.partition(" ")
        for form in {word, word.strip(TRIM)}:
            candidates.extend(first.get(form, ()))
        found = {rule.id: (rule, value) for rule in candidates if (value := rule.match(text, key)) is not None}
        return tuple(found[id] for id in sorted(found))

    # --- SPAN ---

    @cached_property
    def _anchored(self) -> tuple[tuple[Rule, tuple[str, ...]], ...]:
        return tuple((rule, anchors(rule)) for rule in self.rules if rule.layer is Layer.SPAN)

    def _span_findings(self, view: Page) -> Iterator[Finding]:
        folded = fold(view.source) if self._anchored else ""
        active = [rule for rule, words in self._anchored if not words or any(word in folded for word in words)]
        if not active:
            return
        for line in view.lines:
            if not line.key:
                continue
            for rule in active:
                for start, end in rule.spans(line.raw):
                    yield rule.finding(Claim(line, rule.why, part=(line.start + start, line.start + end)))
