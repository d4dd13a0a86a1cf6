"""Page rules that misbehave, for tests of workers; in a module, so that a worker can import them."""

from __future__ import annotations

import os
from collections.abc import Iterator

from dechaff import Claim, Label, page_rule
from dechaff.model import Page


def _lines(page: Page, word: str) -> Iterator[Claim]:
    for line in page.live:
        if line.text.startswith(word):
            yield Claim(line, f"The line begins with {word}.")


def _end_process(page: Page) -> Iterator[Claim]:
    if "end the process" in page.source:
        os._exit(9)
    return _lines(page, "Deadly")


def _raise(page: Page) -> Iterator[Claim]:
    if "raise" in page.source:
        raise ZeroDivisionError("no rule")
    return _lines(page, "Broken")


DEADLY = page_rule(
    "test/deadly",
    label=Label.WIDGET,
    why="Ends the process that runs it on some pages.",
    find=_end_process,
    hits=("⟦Deadly line⟧",),
    misses=("A line", "Another line"),
)
BROKEN = page_rule(
    "test/broken",
    label=Label.WIDGET,
    why="Raises on some pages.",
    find=_raise,
    hits=("⟦Broken line⟧",),
    misses=("A line", "Another line"),
)
