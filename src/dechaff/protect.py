"""Why a line must stay: a guard is a function of one line that returns a reason, or None."""

from __future__ import annotations

from dechaff.model import Line
from dechaff.shape import shape


def protect(line: Line) -> str | None:
    """The reason why only a CERTAIN finding may take the line, or None; a sentence that is cut off is no prose."""
    if shape(line.text).prose:
        return "The line reads as prose."
    return None
