"""What a set of rules says about a view: the same findings as calling each rule, found by an index.

The index is derived from the rules; a test holds the result equal to calling every rule on every line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from dechaff.line_index import LineIndex, Verdict
from dechaff.model import Finding, Layer, Line, Page
from dechaff.regexes import known, pickled
from dechaff.rule import LINE_MAX, SPAN_MIN, Claim, Rule
from dechaff.span_index import SpanIndex

MEMO_MAX = 50_000  # distinct lines whose verdict is remembered; of at most 400 characters each


class Detector:
    """The index over one set of rules; it holds nothing of a page but verdicts on lines, which depend on the line alone."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(sorted(rules, key=lambda rule: rule.id))
        self._memo: dict[str, Verdict] = {}

    def __getstate__(self) -> dict[str, object]:
        forms = pickled(rule.pattern for rule in self.rules if isinstance(rule.pattern, str))
        return {"rules": self.rules, "_memo": {}, "_line_index": self._line_index, "_span_index": self._span_index, "forms": forms}

    def __setstate__(self, state: dict[str, Any]) -> None:
        known(state.pop("forms"))
        vars(self).update(state)

    def find(self, layer: Layer, view: Page, lines: Iterable[Line] | None = None) -> Iterator[Finding]:
        """The findings of every rule of one layer; SPAN and LINE look only at `lines` of the view, where given."""
        if layer is Layer.SPAN:
            return self._span_findings(view.live if lines is None else lines)
        if layer is Layer.LINE:
            return self._line_findings(view.live if lines is None else lines)
        return (finding for rule in self._page_rules for finding in rule(view))

    @cached_property
    def _page_rules(self) -> tuple[Rule, ...]:
        return tuple(rule for rule in self.rules if rule.layer is Layer.PAGE)

    @cached_property
    def _line_index(self) -> LineIndex:
        return LineIndex(rule for rule in self.rules if rule.layer is Layer.LINE)

    def _line_findings(self, lines: Iterable[Line]) -> Iterator[Finding]:
        short = [line for line in lines if 0 < len(line.key) <= LINE_MAX]
        for line, verdict in zip(short, self._verdicts(short), strict=True):
            for rule, value in verdict:
                yield rule.finding(Claim(line, rule.why, value=value or None))

    def _verdicts(self, lines: list[Line]) -> Iterable[Verdict]:
        """The verdict on each line, remembered where it was given before."""
        known = {line.text: self._memo.get(line.text) for line in lines}
        unknown = {line.text: line.key for line in lines if known[line.text] is None}
        for text, verdict in zip(unknown, self._line_index.verdicts(list(unknown.items())), strict=True):
            known[text] = verdict
            if len(text) <= 2 * LINE_MAX:  # a longer one is mostly white space
                if len(self._memo) >= MEMO_MAX:
                    self._memo.clear()
                self._memo[text] = verdict
        return (known[line.text] or () for line in lines)

    def forget(self) -> None:
        """Forget the verdicts on lines; what is found stays the same."""
        self._memo.clear()

    @cached_property
    def _span_index(self) -> SpanIndex:
        return SpanIndex(rule for rule in self.rules if rule.layer is Layer.SPAN)

    def _span_findings(self, lines: Iterable[Line]) -> Iterator[Finding]:
        read = [line for line in lines if line.key and len(line.raw) >= SPAN_MIN]
        for line, rules in self._span_index.candidates(read):
            rest = line.rest
            for rule in rules:
                yield from rule.cuts(line, rest)
