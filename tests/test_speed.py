"""What cleaning costs: calls that are counted, which no noise of the machine changes, and a ratio to ftfy taken in one process."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import FrameType

import ftfy
import pytest
from tests.golden import load

from dechaff import Cleaner
from dechaff.dates import find_date
from dechaff.outline import stems
from dechaff.shape import shape

PAGES = tuple(load(path).text for path in sorted((Path(__file__).parent / "pages/golden").glob("*.page")))
LINES = sum(1 for text in PAGES for line in text.splitlines() if line.strip())
# Calls of functions for each line of the pages, measured with Python 3.11; the bound only falls.
CALLS = 480
FTFY = 0.1  # of ftfy's speed at least: half of what is measured, for a machine may be busy


def _cold(cleaner: Cleaner) -> None:
    cleaner._detector.forget()
    for known in (shape, stems, find_date):
        known.cache_clear()


def _clean_all(cleaner: Cleaner) -> None:
    _cold(cleaner)
    for text in PAGES:
        cleaner.clean(text)


@pytest.fixture(scope="module")
def cleaner() -> Cleaner:
    warm = Cleaner()
    _clean_all(warm)
    return warm


def _calls(call: Callable[[], None]) -> int:
    count = 0

    def counts(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counts)
    try:
        call()
    finally:
        sys.setprofile(None)
    return count


def test_a_line_takes_few_calls(cleaner: Cleaner) -> None:
    assert LINES > 1000
    assert _calls(lambda: _clean_all(cleaner)) / LINES < CALLS


def _seconds(call: Callable[[], Iterable[object] | None]) -> float:
    start = time.process_time()
    call()
    return time.process_time() - start


def test_clean_keeps_up_with_ftfy(cleaner: Cleaner) -> None:
    theirs = [lambda text=text: ftfy.fix_text(text) for text in PAGES]  # type: ignore[misc]
    ratios = [_seconds(lambda: [fix() for fix in theirs]) / _seconds(lambda: _clean_all(cleaner)) for _ in range(5)]
    assert statistics.median(ratios) > FTFY, ratios
