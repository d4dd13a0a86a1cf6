"""Tally: what a run adds up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from dechaff.cleaned import Cleaned


@dataclass(slots=True)
class Tally:
    """Rows, characters, what was removed and what went wrong. `removed` counts characters by label, `rules` removals by rule.

    >>> from dechaff import clean
    >>> tally = Tally(rows=1)
    >>> tally.count(clean("It rained all day.\\nShare this article"))
    >>> tally.chars_in, tally.chars_out, dict(tally.removed)
    (37, 18, {'share': 18})
    """

    rows: int = 0
    chars_in: int = 0
    chars_out: int = 0
    removed: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)

    def count(self, cleaned: Cleaned) -> None:
        """Add one cleaned page."""
        self.chars_in += len(cleaned.source)
        self.chars_out += len(cleaned.text)
        for removal in cleaned.removals:
            self.removed[str(removal.label)] += len(removal.text)
            self.rules[removal.rule] += 1

    def add(self, other: Tally) -> None:
        """Add all of another tally."""
        self.rows += other.rows
        self.chars_in += other.chars_in
        self.chars_out += other.chars_out
        self.removed.update(other.removed)
        self.rules.update(other.rules)
        self.errors.update(other.errors)

    def to_dict(self) -> dict[str, Any]:
        """The tally as plain JSON types."""
        return {
            "rows": self.rows,
            "chars_in": self.chars_in,
            "chars_out": self.chars_out,
            "removed": dict(self.removed),
            "rules": dict(self.rules),
            "errors": dict(self.errors),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Tally:
        """The tally that `to_dict` wrote."""
        counters = {name: Counter(data[name]) for name in ("removed", "rules", "errors")}
        return cls(data["rows"], data["chars_in"], data["chars_out"], **counters)
