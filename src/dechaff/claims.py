"""Claim: what the code of a page rule yields, and FindClaims: what such code looks like."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from dechaff.model import Label, Line, Page, Strength


@dataclass(frozen=True, slots=True)
class Claim:
    """What a page rule yields: a line (or part of it, as source offsets) and why it goes.

    `strength` and `label` replace the rule's own where set; `value` is the text of the field that is lifted.

    >>> def shouting(page):
    ...     for line in page.live:
    ...         if line.text.isupper():
    ...             yield Claim(line, "The line is in capitals.")
    """

    line: Line
    why: str
    strength: Strength | None = None
    label: Label | None = None
    value: str | None = None
    part: tuple[int, int] | None = None


class FindClaims(Protocol):
    """The code of a page rule: a pure function of the page."""

    __module__: str
    __qualname__: str

    def __call__(self, page: Page, /) -> Iterable[Claim]:
        """The claims on a page."""
