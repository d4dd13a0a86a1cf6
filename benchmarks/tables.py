"""Scorecards as Python files that a person can read."""

from __future__ import annotations

import pprint
from collections.abc import Mapping
from pathlib import Path

RULES = Path(__file__).parents[1] / "src/dechaff/rules/common"
WIDTH = 138  # columns

Table = Mapping[str, object]


def write(name: str, told: str, values: Mapping[str, tuple[str, Table]]) -> None:
    """Write `rules/common/NAME.py`: a docstring, and each table under its name, with its type."""
    parts = [f'"""{told}\n"""\n']
    parts += [f"{key}: {kind} = {pprint.pformat(table, width=WIDTH, sort_dicts=False)}\n" for key, (kind, table) in values.items()]
    (RULES / f"{name}.py").write_text("\n".join(parts), encoding="utf-8")
