"""Laws about the examples that rules carry: they hold, they hold in other surroundings, and no rule takes what another says must stay."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import product

from dechaff import Cleaner, Rule, RuleError
from dechaff.examples import check, claimed, marked, unmarked
from dechaff.lines import read
from dechaff.model import Layer, Page
from dechaff.phrases import Phrases
from dechaff.rule import SPAN_MAX
from dechaff.testing.broken import LawBroken, everywhere, watched
from dechaff.testing.prose import SENTENCES

# Folding, casefolding or repairing this sentence changes its length, so offsets taken from a changed copy are wrong behind it.
ODD_SENTENCE = "İzmir ﬁne ẞtraße Ａ１ cafe\u0301 ½ ﷺ &amp; no."


def examples_hold(rule: Rule) -> None:
    """The rule is well formed, each hit is claimed as marked, no miss is.

    >>> from dechaff import default_rules, select
    >>> examples_hold(select(default_rules(), keep=("en/share-label",))[0])

    Raises LawBroken.
    """
    try:
        watched((rule,), "\n".join(map(unmarked, rule.hits[:1])), lambda: check(rule))
    except RuleError as error:
        raise LawBroken("examples_hold", rule.id, "", str(error)) from error


def _claimed(rule: Rule, example: str) -> list[str]:
    return watched((rule,), unmarked(example), lambda: claimed(rule, unmarked(example)))


def marks_hold(rule: Rule) -> None:
    """Each hit loses exactly what is marked when it is indented, stands in a page, or has odd characters before it.

    A pattern that is tied to the start of the line, and a rule that sees the whole page, may say nothing there; never something else.

    >>> from dechaff import default_rules, select
    >>> marks_hold(select(default_rules(), keep=("en/share-label",))[0])

    Raises LawBroken.
    """
    for hit in rule.hits:
        wanted = [part.strip() for part in (marked(hit) if rule.layer is not Layer.LINE else [hit])]
        for page, may_be_silent in _surroundings(rule, hit):
            found = [part.strip() for part in _claimed(rule, page)]
            lines = {line.strip() for line in unmarked(page).splitlines()} if rule.layer is Layer.PAGE else set()
            if found == wanted or (may_be_silent and all(part in wanted or part in lines for part in found)):
                continue
            raise LawBroken(
                "marks_hold",
                rule.id,
                unmarked(page),
                f"of the hit {hit!r} it takes {found!r} there, expected {wanted!r}. Take offsets from line.raw, never from a folded, "
                "lower-case or repaired copy, and give them as part=(line.start + …).",
            )


def _surroundings(rule: Rule, hit: str) -> Iterator[tuple[str, bool]]:
    """The hit in other surroundings, marks and all, and whether the rule may be silent about it there."""
    if rule.layer is Layer.PAGE and "⟨" in hit:  # lines that stand for what an earlier layer took
        return
    yield "\n".join(f"   {line}" for line in hit.split("\n")), rule.layer is Layer.PAGE
    yield f"{ODD_SENTENCE}\n\n{hit}\n\n{SENTENCES[1]}", rule.layer is Layer.PAGE
    if rule.layer is Layer.LINE:
        return
    lines = hit.split("\n")
    for number, line in enumerate(lines):
        part_of_line = "⟦" in line and unmarked(line).strip() not in (part.strip() for part in marked(line))
        if part_of_line and len(line) < SPAN_MAX - 100:
            odd = [*lines[:number], f"{ODD_SENTENCE} {line}", *lines[number + 1 :]]
            free = isinstance(rule.pattern, Phrases) and rule.where == "end"
            yield "\n".join(odd), not free


def cross_fire(rules: Sequence[Rule], others: Iterable[Rule]) -> None:
    """No rule takes a line that a miss of another rule, of this set or of `others`, says must stay.

    A line that is a hit of the rule by name is its own business, and so is what a rule for another site says.

    >>> from dechaff import default_rules, select
    >>> cross_fire(select(default_rules(), keep=("en/share-label",)), default_rules())

    Raises LawBroken, with both rules in its message.
    """
    for rule, other, miss, taken in cross_fires(rules, others):
        raise LawBroken(
            "cross_fire",
            rule.id,
            miss,
            f"takes {taken!r} of {miss!r}, a miss of {other.id}. Narrow the pattern, or, if the line may go, make it a hit of {rule.id}.",
        )


def cross_fires(rules: Sequence[Rule], others: Iterable[Rule]) -> Iterator[tuple[Rule, Rule, str, str]]:
    """Each rule that takes a line of another rule's misses: the rule, the other rule, the miss, what is taken."""
    local = {rule.id: rule for rule in rules if rule.layer is not Layer.PAGE}
    cleaner = Cleaner(everywhere(local.values()))
    hits = {rule.id: set(map(unmarked, rule.hits)) for rule in local.values()}
    others = tuple(rule for rule in others if rule.id not in local)
    for page, misses in (_misses(others), _misses(tuple(local.values()))):
        starts = [line.start for line in page.lines]
        for removal in cleaner.clean(page.source).removals:
            other, miss = misses[bisect_right(starts, removal.start) - 1]
            for taker in (removal.rule, *removal.also):
                within_reach = other.layer is Layer.LINE or local[taker].layer is Layer.SPAN  # what a SPAN rule leaves may go as a line
                if taker != other.id and within_reach and miss not in hits[taker] and _meet(local[taker], other):
                    yield local[taker], other, miss, removal.text


def _meet(one: Rule, other: Rule) -> bool:
    """Whether a page can call for both rules."""
    pairs = product(one.sites, other.sites)
    return not (one.sites and other.sites) or any(f".{a}".endswith(f".{b}") or f".{b}".endswith(f".{a}") for a, b in pairs)


@lru_cache(maxsize=4)
def _misses(rules: tuple[Rule, ...]) -> tuple[Page, list[tuple[Rule, str]]]:
    """A page of the misses of SPAN and LINE rules, a line each, and the rule and the miss of each line."""
    misses = [(rule, " ".join(miss.splitlines())) for rule in rules if rule.layer is not Layer.PAGE for miss in rule.misses]
    return read("\n".join(miss for _, miss in misses)), misses
