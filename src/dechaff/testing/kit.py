"""check_rule and check_rules report on rules; rule_tests makes a test class of them. Needs hypothesis, and no pytest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import ClassVar

from dechaff import DechaffError, Rule
from dechaff.testing.broken import LawBroken, NotTried
from dechaff.testing.checks import checks

MAX_EXAMPLES = 100  # pages that Hypothesis draws for each law
SPOIL = ("total", "determinism")  # once one of these is broken, the laws that follow say nothing


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one law. `rule` is the id of the rule that was tried or that broke it, None for all; `page` shows the fault.

    A law that could not be tried on some rule is `ok` and not `tried`; `message` says why.
    """

    law: str
    rule: str | None
    ok: bool
    message: str = ""
    page: str = ""
    tried: bool = True


@dataclass(frozen=True, slots=True)
class Report:
    """What came of all laws, in the order they were tried; `str()` is for reading.

    >>> print(Report((Result("partition", None, True), Result("growth", "mine/share", True))))
    ok: 2 laws hold
    """

    results: tuple[Result, ...]

    @property
    def ok(self) -> bool:
        """Whether every law holds."""
        return all(result.ok for result in self.results)

    def __str__(self) -> str:
        broken = [result.message for result in self.results if not result.ok]
        left_out = [result.message for result in self.results if not result.tried]
        held = len(self.results) - len(broken) - len(left_out)
        end = f"{held} law{' holds' if held == 1 else 's hold'}" + (f", {len(left_out)} not tried" if left_out else "")
        return "\n\n".join([*broken, *left_out, f"not ok: {len(broken)} broken, {end}" if broken else f"ok: {end}"])


def check_rule(rule: Rule, *, max_examples: int = MAX_EXAMPLES) -> Report:
    """Hold one rule to every law; `max_examples` is the number of pages drawn for each law about pages.

    >>> from dechaff import Label, line_rule, phrases
    >>> rule = line_rule("mine/share", label=Label.SHARE, why="The caption of a share box.",
    ...     pattern=phrases("Share this story"), misses=("Share this story with care.", "Share it"))
    >>> print(check_rule(rule, max_examples=5))
    ok: 14 laws hold

    Raises DechaffError where `rule` is no Rule.
    """
    return check_rules((rule,), max_examples=max_examples)


def check_rules(rules: Iterable[Rule], *, max_examples: int = MAX_EXAMPLES) -> Report:
    """Hold rules to every law, one by one and as a set; see `check_rule`.

    Where a rule raises, or says two things about one page, the laws that follow are left out: they would say nothing.
    """
    given = _rules(rules)
    results: list[Result] = []
    for law, rule, hold in checks(given, max_examples):
        try:
            hold()
        except LawBroken as error:
            results.append(Result(error.law, error.rule or rule, False, str(error), error.page))
            if error.law in SPOIL:
                break
        except NotTried as error:
            results.append(Result(law, rule, True, str(error), tried=False))
        else:
            results.append(Result(law, rule, True))
    return Report(tuple(results))


def _rules(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    if isinstance(rules, Rule) or not isinstance(rules, Iterable):
        raise DechaffError(f"Expected several rules but got rules={rules!r:.80}; write rules=(MY_RULE,).")
    given = tuple(rules)
    for rule in given:
        if not isinstance(rule, Rule):
            raise DechaffError(f"Expected a Rule but got {rule!r:.80} (type={type(rule).__name__}); build it with line_rule or its like.")
    if not given:
        raise DechaffError("Expected at least one rule but got none; pass the rules of your module.")
    return given


class RuleLaws:
    """A test class for rules: a subclass that sets `rules` has a test for each law about pages, and one for each rule and law about a rule.

    The tests are built anew for each subclass, so two of them may stand in one file.

    >>> from dechaff import default_rules, select
    >>> class TestShare(RuleLaws):
    ...     rules = select(default_rules(), keep=("en/share-label",))
    >>> TestShare().test_partition()
    """

    rules: ClassVar[tuple[Rule, ...]] = ()
    max_examples: ClassVar[int] = MAX_EXAMPLES

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.rules = _rules(cls.rules)
        for law, rule, hold in checks(cls.rules, cls.max_examples):
            _add(cls, f"test_{law}" if rule is None else f"test_{law}[{rule}]", hold)


def _add(cls: type[RuleLaws], name: str, hold: Callable[[], None]) -> None:
    def test(self: RuleLaws) -> None:
        hold()

    test.__name__ = name
    test.__qualname__ = f"{cls.__qualname__}.{name}"
    setattr(cls, name, test)


def rule_tests(rules: Iterable[Rule], *, max_examples: int = MAX_EXAMPLES) -> type[RuleLaws]:
    """A new test class for a test file: `TestMyRules = rule_tests(RULES)`. A failing test shows the smallest page and how to mend the rule.

    >>> from dechaff import default_rules, select
    >>> TestShare = rule_tests(select(default_rules(), keep=("en/share-label",)))
    >>> TestShare().test_idempotence()

    Raises DechaffError where `rules` is not several rules.
    """
    return type("TestRules", (RuleLaws,), {"rules": _rules(rules), "max_examples": max_examples})
