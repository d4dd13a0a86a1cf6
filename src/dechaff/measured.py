"""What several rules ask about a view is worked out once for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, cast

from dechaff.model import Page

T = TypeVar("T")


def measured(function: Callable[[Page], T]) -> Callable[[Page], T]:
    """A function of a view that keeps what it found in the view's `measured`.

    >>> count = measured(lambda page: len(page.lines))
    >>> count(Page("", ())), count.__name__
    (0, '<lambda>')
    """

    @wraps(function)
    def once(page: Page) -> T:
        known = page.measured
        if once not in known:
            known[once] = function(page)
        return cast(T, known[once])

    return once
