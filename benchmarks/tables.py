"""Fitted tables and trees as Python files."""

from __future__ import annotations

import pprint
import textwrap
from collections.abc import Mapping
from pathlib import Path

RULES = Path(__file__).parents[1] / "src/dechaff/rules/common"
WIDTH = 138  # columns


def write(name: str, told: str, values: Mapping[str, tuple[str, object]], imports: str = "") -> None:
    """Write `rules/common/NAME.py`: a docstring, imports, and each value under its name, with its type."""
    parts = [f'"""{told}\n"""\n', *([imports] if imports else [])]
    parts += [f"{key}: {kind} = {pprint.pformat(table, width=WIDTH, sort_dicts=False)}\n" for key, (kind, table) in values.items()]
    (RULES / f"{name}.py").write_text("\n".join(parts), encoding="utf-8")


def write_code(name: str, told: str, imports: str, code: str) -> None:
    """Write `rules/common/NAME.py`: a docstring, imports, and the functions of `code`, long lines broken where a space is."""
    lines = [
        part
        for line in code.split("\n")
        for part in textwrap.wrap(line, WIDTH, subsequent_indent=" " * 12, break_long_words=False, break_on_hyphens=False) or [""]
    ]
    (RULES / f"{name}.py").write_text(f'"""{told}\n"""\n\n{imports}\n\n' + "\n".join(lines), encoding="utf-8")
