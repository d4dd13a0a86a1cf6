"""Every example of every built-in rule, alone and with all the other rules."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import pytest

from dechaff import Cleaner, Rule, Strength, default_rules
from dechaff.detect import Detector
from dechaff.examples import check, claimed, unmarked
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


class Example(NamedTuple):
    """One example: `kind` is hit or miss, `number` counts from 1."""

    rule: Rule
    kind: str
    number: int
    text: str

    def __str__(self) -> str:
        return f"{self.rule.id}-{self.kind}{self.number}"


EXAMPLES = [
    Example(rule, kind, number, text)
    for rule in RULES
    for kind, texts in (("hit", rule.hits), ("miss", rule.misses))
    for number, text in enumerate(texts, 1)
]
LINE_EXAMPLES = [example for example in EXAMPLES if example.rule.layer is Layer.LINE]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_is_well_formed(rule: Rule) -> None:
    check(rule)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_no_example_stands_twice(rule: Rule) -> None:
    assert [text for text, count in Counter((*rule.hits, *rule.misses)).items() if count > 1] == []


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_example(example: Example) -> None:
    found = claimed(example.rule, unmarked(example.text))
    if example.kind == "miss":
        assert found == [], f"{example.rule.id} claims {found} of its own miss"
    elif example.rule.layer is Layer.LINE:
        assert found == [example.text], f"{example.rule.id} does not claim its own hit {example.text!r}"
    else:
        marked = [part.partition("⟧")[0] for part in example.text.split("⟦")[1:]]
        assert found == marked, f"{example.rule.id} claims {found}, the marks say {marked}"


@pytest.mark.parametrize("example", [e for e in LINE_EXAMPLES if e.kind == "hit"], ids=str)
def test_a_hit_goes_with_all_rules_on(example: Example) -> None:
    page = read(example.text)
    assert example.rule.id in {finding.rule for finding in ALL.find(Layer.LINE, page)}, "the index does not say what the rule says"
    if example.rule.strength is Strength.HINT:
        return
    left = example.text
    for removal in sorted(LOCAL.clean(example.text).removals, key=lambda r: r.start, reverse=True):
        left = left[: removal.start] + left[removal.end :]
    assert left.strip() == "", f"{left!r} of the hit stays: {protect(page.lines[0]) or 'a SPAN rule cut it first'}"


@pytest.mark.parametrize("example", [e for e in LINE_EXAMPLES if e.kind == "miss"], ids=str)
def test_a_miss_is_not_claimed_by_its_rule_with_all_rules_on(example: Example) -> None:
    assert example.rule.id not in {finding.rule for finding in ALL.find(Layer.LINE, read(example.text))}


def test_no_other_rule_takes_a_miss() -> None:
    """A miss is a line that must stay; where another rule rightly takes it, the pair stands in ALLOWED."""
    taken = {
        (example.rule.id, example.text, rule)
        for example in LINE_EXAMPLES
        if example.kind == "miss"
        for removal in LOCAL.clean(example.text).removals
        for rule in (removal.rule, *removal.also)
    }
    assert taken - ALLOWED == set(), "another rule takes what this rule says must stay"
    assert ALLOWED - taken == set(), "this pair is no longer needed"


def test_no_hit_is_beyond_the_limit_of_a_line() -> None:
    assert [str(e) for e in LINE_EXAMPLES if e.kind == "hit" and len(e.text) > LINE_MAX] == []
