"""Why a line must stay: a guard is a function of a page and one of its lines that returns a reason, or None."""

from __future__ import annotations

from dechaff.blocks import over_lines
from dechaff.model import Line, Page
from dechaff.shape import shape


def protect(page: Page, line: Line) -> str | None:
    """The reason why only a CERTAIN finding may take the line, or None; a sentence that is cut off is no prose."""
    if shape(line.text).prose:
        return "The line reads as prose."
    if line.number in over_lines(page):
        return "The line is part of a sentence that goes over several lines."
    return None
