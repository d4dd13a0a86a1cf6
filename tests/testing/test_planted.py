"""The kit catches planted mistakes, names the law, and lets good rules pass."""

from __future__ import annotations

import time

import pytest
from tests.testing.planted import GOOD, PLANTED, Planted

from dechaff import RuleError
from dechaff.examples import check
from dechaff.phrases import Phrases
from dechaff.testing import LawBroken, RuleLaws, check_rule, check_rules, rule_tests

FEW = 10  # pages for each law; the seeds and the examples do most of the work
SECONDS_MAX = 60


@pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: planted.name)
def test_a_planted_mistake_is_caught(planted: Planted) -> None:
    start = time.process_time()
    report = check_rule(planted.rule, max_examples=FEW)
    assert time.process_time() - start < SECONDS_MAX
    assert not report.ok
    found = {result.law: result for result in report.results if not result.ok}
    assert planted.law in found, f"broken are {sorted(found)}"
    result = found[planted.law]
    assert result.rule == planted.rule.id
    assert len(result.page.splitlines()) <= 5
    assert f"{planted.rule.id} breaks {planted.law}: " in str(report)
    assert "not ok" in str(report)


@pytest.mark.parametrize("planted", [one for one in PLANTED if one.refused], ids=lambda planted: planted.name)
def test_building_refuses_it_already(planted: Planted) -> None:
    with pytest.raises(RuleError, match=planted.rule.id):
        check(planted.rule)


@pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: planted.name)
def test_the_test_class_has_a_test_that_fails(planted: Planted) -> None:
    tests = rule_tests((planted.rule,), max_examples=FEW)
    names = [f"test_{planted.law}", f"test_{planted.law}[{planted.rule.id}]", f"test_{planted.law}_across", f"test_{planted.law}_beside"]
    errors = []
    for name in names:
        try:
            getattr(tests(), name, lambda: None)()
        except LawBroken as error:
            errors.append(error)
    assert [error for error in errors if error.law == planted.law and error.rule == planted.rule.id]


def test_good_rules_pass() -> None:
    report = check_rules(GOOD, max_examples=30)
    assert report.ok, str(report)
    timed = [rule for rule in GOOD if not isinstance(rule.pattern, Phrases)]
    assert len(report.results) == 2 * len(GOOD) + len(timed) + 13
    assert str(report) == f"ok: {len(report.results)} laws hold"


# --- two classes in one module: pytest collects both -----------------------------------------------------------------

TestGoodRules = rule_tests(GOOD, max_examples=10)


class TestTwoRules(RuleLaws):
    rules = GOOD[-2:]
    max_examples = 5


class TestOneRuleOfThem(TestTwoRules):
    rules = GOOD[-1:]
