"""Find the built-in rules by walking dechaff.rules, and choose among rules by id prefix."""

from __future__ import annotations

import hashlib
import importlib
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import dechaff.rules
from dechaff.detect import Detector
from dechaff.errors import RuleError, near_matches
from dechaff.examples import unchecked
from dechaff.kept import kept
from dechaff.rule import Rule


class Rules(tuple[Rule, ...]):
    """Some rules: a tuple that shows itself in short, in a notebook with the label and the reason of each.

    >>> select(default_rules(), keep=("en/share-label", "en/ad"))
    <Rules: 2, packs: 1>
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<Rules: {len(self)}, packs: {len({rule.pack for rule in self})}>"

    def _repr_html_(self) -> str:
        from dechaff.views.cards import rules_card

        return rules_card(self)


class BuiltIn(NamedTuple):
    """The built-in rules, the index over them and their digest."""

    rules: Rules
    detector: Detector
    digest: str


@lru_cache(maxsize=1)
def built_in() -> BuiltIn:
    """The built-in rules with their index, made once for each version of the code."""
    with unchecked():
        return kept("built_in", _build)


def default_rules() -> Rules:
    """The built-in rules of every language, sorted by id.

    >>> any(rule.id == "en/share-label" for rule in default_rules())
    True
    """
    return built_in().rules


def _build() -> BuiltIn:
    import pkgutil  # where nothing is kept, not with the package

    found: dict[str, Rule] = {}
    for module in pkgutil.walk_packages(dechaff.rules.__path__, dechaff.rules.__name__ + "."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, Rule) and found.setdefault(value.id, value) is not value:
                raise RuleError(f"Two built-in rules have the id {value.id!r}; rename the one in {module.name}.")
    rules = Rules(found[id] for id in sorted(found))
    return BuiltIn(rules, Detector(rules), digest(rules))


def digest(rules: Iterable[Rule]) -> str:
    """Sixteen hexadecimal digits that name a set of rules by what its rules do, in their order.

    Rules for some sites count behind the others, so that `digest_with` need not go through all of them anew.
    """
    rules = tuple(rules)
    everywhere = _digest(_does(rule) for rule in rules if not rule.sites)
    sited = [rule for rule in rules if rule.sites]
    return digest_with(everywhere, sited) if sited else everywhere


def digest_with(everywhere: str, sited: Iterable[Rule]) -> str:
    """The digest of the rules that `everywhere` names and of rules for some sites."""
    return _digest((everywhere, *((_does(rule), rule.sites) for rule in sited)))


def _does(r: Rule) -> tuple[object, ...]:
    return r.id, r.layer, r.label, r.strength, r.pattern, r.where, r.find and (r.find.__module__, r.find.__qualname__)


def _digest(code: Iterable[object]) -> str:
    return hashlib.sha256(repr(tuple(code)).encode("utf-8", "backslashreplace")).hexdigest()[:16]


def select(rules: Iterable[Rule], *, keep: Iterable[str] = (), drop: Iterable[str] = ()) -> Rules:
    """The rules whose id starts with one of `keep` (all, if it is empty) and with none of `drop`, in their order.

    A prefix ends at a `/` or is a whole id: `"en"`, `"en/share-label"`.

    >>> [rule.pack for rule in select(default_rules(), keep=("en/share-label",))]
    ['en']

    Raises RuleError for a prefix that fits no rule, with near matches.
    """
    rules = tuple(rules)
    for name, given in (("keep", keep), ("drop", drop)):
        if isinstance(given, str):
            raise RuleError(f"Expected several prefixes but got {name}={given!r}; write {name}=({given!r},).")
    keep, drop = tuple(keep), tuple(drop)
    for prefix in (*keep, *drop):
        if not any(_has_prefix(rule.id, prefix) for rule in rules):
            names = {rule.id for rule in rules} | {rule.pack for rule in rules}
            raise RuleError(f"No rule has an id that starts with {prefix!r}; {near_matches(prefix, names)}.")
    return Rules(
        rule
        for rule in rules
        if (not keep or any(_has_prefix(rule.id, prefix) for prefix in keep))
        and not any(_has_prefix(rule.id, prefix) for prefix in drop)
    )


def _has_prefix(id: str, prefix: str) -> bool:
    prefix = prefix.rstrip("/")
    return id == prefix or id.startswith(prefix + "/")
