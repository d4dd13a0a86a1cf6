"""Plant each fault of the table in a copy of the project, and see whether the tests notice: `python -m tests.faults [MODULE …]`."""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.faults.table import FAULTS, Fault

ROOT = Path(__file__).parents[2]
COPIED = ("src", "tests", "pyproject.toml")
PROCESSES = 2
SECONDS_MAX = 120  # for the tests of one fault; they take a few
NOTHING = Fault("nothing", "", "", "", tuple(sorted({test for fault in FAULTS for test in fault.tests})))

# Cases are drawn from one seed and not shrunk, so that a run is short and says the same each time.
_OPTIONS = ("-x", "-q", "--tb=short", "-p", "no:cacheprovider", "--hypothesis-profile=quick", "--hypothesis-seed=0")
_RUN = """
import sys
import dechaff, pytest
if not dechaff.__file__.startswith(sys.argv[1]):
    sys.exit(f"{dechaff.__file__} is not the copy in {sys.argv[1]}")
sys.exit(pytest.main(sys.argv[2:]))
"""


class Outcome(NamedTuple):
    """What the tests said of a fault: the first that failed, "" if none did, and all they printed."""

    fault: Fault
    caught_by: str
    passed: bool
    seconds: float
    printed: str


def plant(fault: Fault, folder: Path) -> None:
    """Copy the project to `folder`, with the fault in it."""
    for name in COPIED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy2
        copy(ROOT / name, folder / name)
    if fault.old:
        path = folder / "src" / "dechaff" / f"{fault.module}.py"
        path.write_text(path.read_text(encoding="utf-8").replace(fault.old, fault.new), encoding="utf-8")


def run(fault: Fault) -> Outcome:
    """What the tests say once the fault is planted."""
    start = time.monotonic()
    with TemporaryDirectory() as name:
        folder = Path(name).resolve()
        plant(fault, folder)
        env = {**os.environ, "PYTHONPATH": str(folder / "src"), "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
        command = [sys.executable, "-c", _RUN, str(folder), *_OPTIONS, *(f"tests/{test}" for test in fault.tests)]
        try:
            done = subprocess.run(command, cwd=folder, env=env, capture_output=True, encoding="utf-8", timeout=SECONDS_MAX)
        except subprocess.TimeoutExpired:
            return Outcome(fault, "", False, time.monotonic() - start, f"The tests took more than {SECONDS_MAX} seconds.")
    failed = re.search(r"^FAILED tests/(.+?)(?: - |$)", done.stdout, re.MULTILINE)
    return Outcome(fault, failed[1] if failed else "", done.returncode == 0, time.monotonic() - start, done.stdout + done.stderr)


def verdict(outcome: Outcome) -> str:
    """What is wrong with an outcome, "" if it is as the table says."""
    fault = outcome.fault
    if not outcome.passed and not outcome.caught_by:
        return f"no test failed, the run did:\n{outcome.printed}"
    if fault is NOTHING:
        return "" if outcome.passed else f"the tests fail with no fault planted:\n{outcome.printed}"
    if outcome.passed and not fault.survives:
        return "it survives; write the test that is missing, or say in the table why there can be none"
    if not outcome.passed and fault.survives:
        return "it is caught and listed as a survivor; take the explanation out of the table"
    return ""


def main(modules: Sequence[str]) -> int:
    """Print what caught each fault of these modules (of all, if none is named); 1 if one is not as the table says."""
    chosen = [fault for fault in FAULTS if not modules or fault.module in modules]
    wrong = 0
    with ThreadPoolExecutor(PROCESSES) as pool:
        for outcome in pool.map(run, (NOTHING, *chosen) if not modules else chosen):
            fault, complaint = outcome.fault, verdict(outcome)
            wrong += bool(complaint)
            said = complaint or (f"survives: {fault.survives}" if fault.survives else f"caught by {outcome.caught_by}" if outcome.caught_by else "fine")
            print(f"{outcome.seconds:5.1f} s  {fault.module or '-':9}  {fault.name}: {'WRONG, ' if complaint else ''}{said}", flush=True)
    survivors = sum(1 for fault in chosen if fault.survives)
    print(f"{len(chosen)} faults, {survivors} of them survivors that are explained; {wrong} not as the table says.")
    return 1 if wrong else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description="Plant faults in the engine and see which test notices.")
    parser.add_argument("modules", nargs="*", choices=[*dict.fromkeys(fault.module for fault in FAULTS), []], metavar="MODULE", help="only the faults of these modules")
    sys.exit(main(parser.parse_args().modules))
