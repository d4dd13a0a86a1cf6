"""Fitted tables as Python files that a person can read."""

from __future__ import annotations

import pprint
from collections.abc import Mapping
from pathlib import Path

RULES = Path(__file__).parents[1] / "src/dechaff/rules/common"
WIDTH = 138  # columns



def write(name: str, told: str, values: Mapping[str, tuple[str, object]], imports: str = "") -> None:
    """Write `rules/common/NAME.py`: a docstring, imports, and each value under its name, with its type."""
    parts = [f'"""{told}\n"""\n', *([imports] if imports else [])]
    parts += [f"{key}: {kind} = {pprint.pformat(table, width=WIDTH, sort_dicts=False)}\n" for key, (kind, table) in values.items()]
    (RULES / f"{name}.py").write_text("\n".join(parts), encoding="utf-8")
