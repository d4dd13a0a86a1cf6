"""LawBroken and NotTried, and running rules so that an exception of theirs becomes one."""

from __future__ import annotations

import pickle
import unittest
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TypeVar

from dechaff import Cleaned, Cleaner, DechaffError, Rule
from dechaff.model import Layer, Page

T = TypeVar("T")

SHOWN_MAX = 300  # characters of a line that a message shows


class LawBroken(AssertionError):  # noqa: N818, it says what happened
    """A law does not hold; `str()` says which rule broke it, on which page, and how to mend it.

    `rule` is the id of the rule that broke it, None where it is not known; `page` is the text of the page.

    >>> error = LawBroken("idempotence", "mine/last", "It rained.\\nBuy", "takes 'Buy'. Look at the line itself.")
    >>> print(error)
    mine/last breaks idempotence: takes 'Buy'. Look at the line itself.
    The page:
        1 | It rained.
        2 | Buy
    """

    def __init__(self, law: str, rule: str | None, page: str, message: str) -> None:
        super().__init__(law, rule, page, message)
        self.law = law
        self.rule = rule
        self.page = page
        self.message = message

    def __str__(self) -> str:
        lines = [f"{self.rule or 'The rules'} {'breaks' if self.rule else 'break'} {self.law}: {self.message}"]
        if self.page:
            shown = (line if len(line) <= SHOWN_MAX else f"{line[:SHOWN_MAX]}… ({len(line)} characters)" for line in self.page.splitlines())
            lines += ["The page:", *(f"    {number} | {line}" for number, line in enumerate(shown, 1))]
        return "\n".join(lines).encode("utf-8", "backslashreplace").decode("utf-8")


class NotTried(unittest.SkipTest):
    """A law could not be tried on some rules, which is no fault of theirs; pytest and unittest count the test as skipped."""


def everywhere(rules: Iterable[Rule]) -> Iterator[Rule]:
    """The rules as if none were for some sites only: the pages of the laws have no address."""
    return (replace(rule, sites=()) if rule.sites else rule for rule in rules)


def run(rules: Sequence[Rule], text: str) -> Cleaned:
    """The page cleaned with these rules alone; LawBroken where a rule raises."""
    return watched(rules, text, lambda: cleaner_of(tuple(rules)).clean(text))


@lru_cache(maxsize=8)
def cleaner_of(rules: tuple[Rule, ...]) -> Cleaner:
    """A Cleaner of the rules, built once for all pages."""
    return Cleaner(everywhere(rules))


@lru_cache(maxsize=8)
def pickled_cleaner_of(rules: tuple[Rule, ...]) -> Cleaner:
    """A Cleaner that came back from pickle."""
    copy: Cleaner = pickle.loads(pickle.dumps(Cleaner(everywhere(rules))))
    return copy


def watched(rules: Sequence[Rule], text: str, action: Callable[[], T]) -> T:
    """What `action` returns; an exception other than DechaffError is LawBroken and names the rule that raises on the page."""
    try:
        return action()
    except DechaffError:
        raise
    except Exception as error:
        kind = type(error).__name__
        advice = "A rule must take any page: blank lines, lines of one character, no line at all; ask for page.live and line.text first."
        raise LawBroken("total", _who_raises(rules, text), text, f"raises {kind}: {error}. {advice}") from error


def _who_raises(rules: Sequence[Rule], text: str) -> str | None:
    for rule in page_rules(rules):
        try:
            list(rule(view_for(rules, text)))
        except Exception:
            return rule.id
    return None


def view_for(rules: Sequence[Rule], text: str) -> Page:
    """The page as PAGE rules see it, read anew."""
    return Cleaner(rule for rule in everywhere(rules) if rule.layer is not Layer.PAGE).view(text)


def page_rules(rules: Iterable[Rule]) -> list[Rule]:
    """The rules that see the whole page."""
    return [rule for rule in rules if rule.layer is Layer.PAGE]


def differing_rule(one: Cleaned, other: Cleaned) -> str | None:
    """The rule of the first removal or claim that only one of two results has."""
    both = (one.removals + one.spared, other.removals + other.spared)
    for this, that in (both, both[::-1]):
        for claim in this:
            if claim not in that:
                return claim.rule
    return None
