"""What cleaning costs: calls that are counted, which no noise of the machine changes, and a ratio to ftfy taken in one process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import ftfy
import pytest
from benchmarks.speed import cleaning, each, ratio
from tests.golden import load

from dechaff import Cleaner

ROOT = Path(__file__).parents[1]
PAGES = tuple(load(path).text for path in sorted((Path(__file__).parent / "pages/golden").glob("*.page")))
LINES = sum(1 for text in PAGES for line in text.splitlines() if line.strip())
# Calls of functions for each line of the pages, measured with Python 3.11; the bound only falls.
CALLS = 480
FTFY = 0.1  # of ftfy's speed at least: half of what is measured, for a machine may be busy


@pytest.fixture(scope="module")
def clean_all() -> Callable[[], None]:
    return cleaning(Cleaner(), PAGES)


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


def test_a_line_takes_few_calls(clean_all: Callable[[], None]) -> None:
    assert LINES > 1000
    assert _calls(clean_all) / LINES < CALLS


def test_clean_keeps_up_with_ftfy(clean_all: Callable[[], None]) -> None:
    assert ratio(clean_all, each(ftfy.fix_text, PAGES)) > FTFY


@pytest.mark.parametrize("run", [["-m", "benchmarks.speed"], [str(ROOT / "benchmarks/speed.py")]], ids=["as a module", "as a file"])
def test_the_benchmark_runs_as_a_module_and_as_a_file(run: list[str]) -> None:
    done = subprocess.run([sys.executable, *run, "--help"], cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT / "src")}, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
