"""Every example of every built-in rule with all the other rules; `tests/testing/test_built_in.py` holds each to its own."""

from __future__ import annotations

import pytest

from dechaff import Cleaner, Rule, Strength, default_rules
from dechaff.detect import Detector
from dechaff.lines import read
from dechaff.model import Layer
from dechaff.protect import protect
from dechaff.rule import LINE_MAX

RULES = default_rules()
ALL = Detector(RULES)
LOCAL = Cleaner(rule for rule in RULES if rule.layer is not Layer.PAGE)

# Misses that another rule takes, as (rule of the miss, the miss, rule that takes it), each with the reason why it may.
ALLOWED: frozenset[tuple[str, str, str]] = frozenset(
    {
        ("en/date-line", "12 March 2024", "common/date-line"),  # a date alone is free of language
    }
)


LINE_RULES = [rule for rule in RULES if rule.layer is Layer.LINE]
each_line_rule = pytest.mark.parametrize("rule", LINE_RULES, ids=lambda rule: rule.id)


def _found(text: str) -> set[str]:
    return {finding.rule for finding in ALL.find(Layer.LINE, read(text))}


def _left(text: str) -> str:
    for removal in sorted(LOCAL.clean(text).removals, key=lambda r: r.start, reverse=True):
        text = text[: removal.start] + text[removal.end :]
    return text.strip()


@each_line_rule
def test_the_index_says_of_hits_and_misses_what_the_rule_says(rule: Rule) -> None:
    assert [hit for hit in rule.hits if rule.id not in _found(hit)] == []
    assert [miss for miss in rule.misses if rule.id in _found(miss)] == []


@each_line_rule
def test_hits_go_with_all_rules_on(rule: Rule) -> None:
    if rule.strength is not Strength.HINT:
        stay = {hit: protect(read(hit), read(hit).lines[0]) or "a SPAN rule cut it first" for hit in rule.hits if _left(hit)}
        assert stay == {}, "hits that stay, each with what keeps it"


def test_no_other_rule_takes_a_miss() -> None:
    """A miss is a line that must stay; where another rule rightly takes it, the pair stands in ALLOWED."""
    taken = {
        (rule.id, miss, taker)
        for rule in LINE_RULES
        for miss in rule.misses
        for removal in LOCAL.clean(miss).removals
        for taker in (removal.rule, *removal.also)
    }
    assert taken - ALLOWED == set(), "another rule takes what this rule says must stay"
    assert ALLOWED - taken == set(), "this pair is no longer needed"


def test_no_hit_is_beyond_the_limit_of_a_line() -> None:
    assert [hit for rule in LINE_RULES for hit in rule.hits if len(hit) > LINE_MAX] == []
