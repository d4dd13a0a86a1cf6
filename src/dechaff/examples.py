"""Hold a rule to the examples it carries: each hit must be claimed as marked, no miss may be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from dechaff.errors import RuleError
from dechaff.lines import after, fold, read
from dechaff.model import Label, Layer, Removal
from dechaff.phrases import Phrases
from dechaff.regexes import compile_pattern

if TYPE_CHECKING:
    from dechaff.rule import Rule

_ID = re.compile(r"[a-z0-9_]+(?:/[a-z0-9][a-z0-9-]*)+")
checking: ContextVar[bool] = ContextVar("checking", default=True)


@contextmanager
def unchecked() -> Iterator[None]:
    """Rules built inside are not run on their examples: for the built-in packs, whose examples the tests run."""
    token = checking.set(False)
    try:
        yield
    finally:
        checking.reset(token)


def as_examples(id: str, name: str, given: Iterable[str]) -> tuple[str, ...]:
    """The hits or misses of a rule, `name` saying which; RuleError where they are one string."""
    if isinstance(given, str):
        raise RuleError(f"{id}: Expected several lines but got {name}={given!r}; write {name}=({given!r},).")
    return tuple(given)


def check(rule: Rule) -> None:
    """Hold a rule to its own examples; RuleError names the first that fails and what to do."""
    if not _ID.fullmatch(rule.id):
        raise RuleError(f"Expected an id like 'pack/name' in lower case but got id={rule.id!r}; for example 'mysite/share-label'.")
    if not rule.why.strip():
        raise RuleError(f"{rule.id}: Expected a sentence in why= but got {rule.why!r}; it is shown for every removal.")
    if not rule.hits or len(rule.misses) < 2:
        raise RuleError(
            f"{rule.id}: Expected at least one hit and two misses but got {len(rule.hits)} and {len(rule.misses)}; "
            "add a line that must go, and two near neighbours that must stay."
        )
    if rule.layer is not Layer.PAGE and not isinstance(rule.pattern, str | Phrases):
        raise RuleError(f"{rule.id}: Expected phrases(…) or a regular expression but got pattern={rule.pattern!r}; write phrases('…').")
    for name, given in (("misses", rule.misses), ("hits", rule.hits)):
        if twice := [example for example in given if given.count(example) > 1]:
            raise RuleError(f"{rule.id}: {twice[0]!r} stands twice in {name}; drop one.")
    doubled = [example for example in {*rule.hits} if example in rule.misses]
    if doubled:
        raise RuleError(f"{rule.id}: {doubled[0]!r} is both a hit and a miss; decide which.")
    if rule.layer is Layer.LINE and isinstance(rule.pattern, str) and compile_pattern(rule.pattern).fullmatch(""):
        raise RuleError(f"{rule.id}: the pattern {rule.pattern!r} matches the empty string; say what must be there.")
    if rule.layer is Layer.SPAN and rule.span_pattern.fullmatch(""):
        raise RuleError(f"{rule.id}: the pattern {rule.pattern!r} matches the empty string; say what must be there.")
    for hit in rule.hits:
        _check_hit(rule, hit)
    for miss in rule.misses:
        if found := claimed(rule, miss):
            raise RuleError(
                f"{rule.id}: the miss {miss!r} is claimed ({found[0]!r} would go); narrow the pattern, or drop the miss if it may go."
            )


def unmarked(example: str) -> str:
    """An example of a rule as a page has it, without ⟦ and ⟧.

    >>> unmarked("It rained.⟦ Read more⟧")
    'It rained. Read more'
    """
    return example.replace("⟦", "").replace("⟧", "")


def marked(example: str) -> list[str]:
    """The marked parts of an example, in order.

    >>> marked("It rained.⟦ Read more⟧")
    [' Read more']
    """
    return re.findall(r"⟦(.*?)⟧", example, re.DOTALL)


def _check_hit(rule: Rule, hit: str) -> None:
    if rule.layer is Layer.LINE:
        if claimed(rule, hit) != [hit]:
            raise RuleError(f"{rule.id}: the hit {hit!r} is not claimed; the pattern must match the whole folded line, {fold(hit)!r}.")
        return
    wanted = marked(hit)
    if not wanted:
        raise RuleError(f"{rule.id}: the hit {hit!r} marks nothing; put ⟦ and ⟧ around what goes.")
    found = claimed(rule, unmarked(hit))
    if found != wanted:
        raise RuleError(f"{rule.id}: in the hit {hit!r} what goes is {found!r}, expected {wanted!r}; mend the pattern or the marks.")


def claimed(rule: Rule, text: str) -> list[str]:
    """The parts of `text` that the rule claims, in order; a line that starts with ⟨label⟩ counts as taken by an earlier layer."""
    taken = list(_TAKEN.finditer(text)) if rule.layer is Layer.PAGE else []
    page = read(_TAKEN.sub(r"\2", text) if taken else text)
    gone = []
    for shift, match in enumerate(taken):
        start = match.start() - sum(len(earlier[1]) + 2 for earlier in taken[:shift])
        gone.append(Removal(start, start + len(match[2]), match[2], "example", Label(match[1]), ""))
    findings = sorted(rule(after(page, gone)), key=lambda f: (f.start, f.end))
    return [page.source[f.start : f.end] for f in findings]


_TAKEN = re.compile(r"^⟨([a-z-]+)⟩(.*)$", re.MULTILINE)
