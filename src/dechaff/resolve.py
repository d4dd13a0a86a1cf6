"""Findings -> removals and spared: the one place where anything is decided.

| finding | ordinary line | line that a guard protects |
|---|---|---|
| CERTAIN | removed | removed |
| LIKELY | removed | spared, with the guard's reason |
| HINT | spared, unless two different rules claim it | spared |

A finding below `least` is spared whatever the table says. Overlapping claims go as their union; the credit goes to a claim that
lifts, then to one that says more than "navigation", then to the strongest, the longest, the first id, and the others stand in `also`.
Guards are asked about whole-line claims only: a part of a line is cut out of prose by nature.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby
from operator import attrgetter

from dechaff.model import Finding, Label, Line, Page, Removal, Spared, Strength

Guard = Callable[[Page, Line], str | None]


def resolve(
    view: Page, findings: Iterable[Finding], guard: Guard, least: Strength = Strength.LIKELY
) -> tuple[tuple[Removal, ...], tuple[Spared, ...]]:
    """Decide on the findings of one layer. Both results are in page order; the order of `findings` does not matter."""
    removals: list[Removal] = []
    spared: list[Spared] = []
    by_line = attrgetter("line")
    for number, found in groupby(sorted(findings, key=by_line), key=by_line):
        line, claims = view.lines[number], list(found)
        if len(claims) > 1:
            claims = sorted(set(claims), key=_credit)
        reasons = [_keep_reason(finding, claims, view, line, guard, least) for finding in claims]
        removals.extend(_union(view, line, [f for f, reason in zip(claims, reasons, strict=True) if reason is None]))
        spared.extend(
            Spared(f.start, f.end, view.source[f.start : f.end], f.rule, f.label, f.why, reason)
            for f, reason in zip(claims, reasons, strict=True)
            if reason is not None
        )
    return tuple(removals), tuple(spared)


def _credit(finding: Finding) -> tuple[object, ...]:
    span = (finding.start - finding.end, finding.rule, finding.start)
    rank = (not finding.label.lifts, finding.label is Label.NAVIGATION, -finding.strength)
    return (*rank, *span, finding.label, finding.why, finding.value or "", finding.whole)


def _keep_reason(finding: Finding, claims: list[Finding], view: Page, line: Line, guard: Guard, least: Strength) -> str | None:
    hint = finding.strength is Strength.HINT
    if hint and not any(_backs(other, finding) for other in claims if other.rule != finding.rule):
        return "One rule only hints at it."
    if finding.strength is not Strength.CERTAIN and finding.whole and (reason := guard(view, line)):
        return reason
    strength = Strength.LIKELY if hint else finding.strength
    if strength < least:
        return f"The rule is {strength.name}, and at least {least.name} was asked for."
    return None


def _backs(other: Finding, hint: Finding) -> bool:
    """Whether another claim backs a hint: a second hint at some of it or a surer claim to all of it, of its own pack or of `common`.

    The same word in the packs of two languages is one hint.
    """
    if other.strength is Strength.HINT:
        apart = other.start >= hint.end or hint.start >= other.end
    else:
        apart = other.start > hint.start or hint.end > other.end
    if apart or other.whole != hint.whole:
        return False
    packs = {other.rule.partition("/")[0], hint.rule.partition("/")[0]}
    return len(packs) == 1 or "common" in packs


def _union(view: Page, line: Line, claims: list[Finding]) -> list[Removal]:
    """One removal for each stretch of overlapping claims, inside what is left of the line; `claims` come best first."""
    stretches: list[list[Finding]] = []
    for finding in sorted(claims, key=lambda f: (f.start, f.end)):
        if stretches and finding.start < max(f.end for f in stretches[-1]):
            stretches[-1].append(finding)
        else:
            stretches.append([finding])
    removals: list[Removal] = []
    for stretch in stretches:
        best = min(stretch, key=_credit)
        start, end = min(f.start for f in stretch), max(f.end for f in stretch)
        also = tuple(sorted({f.rule for f in stretch} - {best.rule}))
        for a, b in line.left:
            a, b = max(start, a), min(end, b)
            if a < b:
                removals.append(Removal(a, b, view.source[a:b], best.rule, best.label, best.why, also, best.value))
    return removals
