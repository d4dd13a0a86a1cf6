"""Kept lines -> ranges of lines, an article each."""

from __future__ import annotations

from dechaff.model import Label, Page, Removal


def segment(view: Page, removals: tuple[Removal, ...]) -> tuple[tuple[int, int], ...]:
    """Ranges of line numbers, end exclusive, that are one article each and together cover the page.

    An article starts at each title that was lifted. Lines before the first title belong to the first article where it is
    the only one, and are an article of their own where several follow.
    """
    titles = [_line_of(view, r) for r in removals if r.label is Label.TITLE]
    if len(titles) < 2:
        return ((0, len(view.lines)),)
    starts = sorted({0, *titles})
    return tuple(zip(starts, [*starts[1:], len(view.lines)], strict=True))


def _line_of(view: Page, removal: Removal) -> int:
    low, high = 0, len(view.lines)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if view.lines[middle].start <= removal.start else (low, middle)
    return low
