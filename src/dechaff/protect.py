"""Why a line must stay: a guard is a function of one line that returns a reason, or None."""

from __future__ import annotations

from dechaff.measure import is_prose
from dechaff.model import Line


def protect(line: Line) -> str | None:
    """The reason why only a CERTAIN finding may take the line, or None."""
    if is_prose(line.text):
        return "The line reads as prose."
    return None
