"""Plant each fault of the table in a copy of the project, and see which test notices: `python -m tests.faults [MODULE …]`."""

from __future__ import annotations

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
COPIED = ("src", "tests")
PROCESSES = 2
SECONDS_MAX = 300  # for the tests of one fault; they take a few, and all of them together about thirty

# Cases are drawn from one seed and not shrunk, so that a run is short and says the same each time.
_OPTIONS = ("-x", "-q", "--tb=short", "-p", "no:cacheprovider", "--hypothesis-profile=quick", "--hypothesis-seed=0")
# An editable install points at the checkout, so the run makes sure that it tests the copy.
_RUN = """
import sys
import dechaff, pytest
if not dechaff.__file__.startswith(sys.argv[1]):
    sys.exit(f"{dechaff.__file__} is not the copy in {sys.argv[1]}")
sys.exit(pytest.main(sys.argv[2:]))
"""


class Outcome(NamedTuple):
    """What the tests said of a fault: the first that failed, or "" and all that was printed."""

    fault: Fault
    passed: bool
    caught_by: str
    seconds: float
    printed: str


def plant(fault: Fault, folder: Path) -> None:
    """Copy the project to `folder`, with the fault in it."""
    for name in COPIED:
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy2(ROOT / "pyproject.toml", folder)
    if fault.old:
        path = folder / "src" / "dechaff" / f"{fault.module}.py"
        path.write_text(path.read_text(encoding="utf-8").replace(fault.old, fault.new), encoding="utf-8")


def run(fault: Fault) -> Outcome:
    """Run the tests of a fault once it is planted."""
    start = time.monotonic()
    with TemporaryDirectory() as name:
        folder = Path(name).resolve()
        plant(fault, folder)
        data = str(Path(os.environ.get("DECHAFF_DATA", "../shared")).resolve())
        env = {
            **os.environ,
            "DECHAFF_DATA": data,
            "PYTHONPATH": str(folder / "src"),
            "PYTHONHASHSEED": "0",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONIOENCODING": "utf-8",
        }
        command = [sys.executable, "-c", _RUN, str(folder), *_OPTIONS, *(f"tests/{test}" for test in fault.tests)]
        try:
            done = subprocess.run(command, cwd=folder, env=env, capture_output=True, encoding="utf-8", timeout=SECONDS_MAX)
        except subprocess.TimeoutExpired:
            return Outcome(fault, False, "", time.monotonic() - start, f"the tests took more than {SECONDS_MAX} seconds")
    failed = re.search(r"^FAILED tests/(.+?)(?: - |$)", done.stdout, re.MULTILINE)
    return Outcome(fault, done.returncode == 0, failed[1] if failed else "", time.monotonic() - start, done.stdout + done.stderr)


def verdict(outcome: Outcome) -> tuple[bool, str]:
    """Whether an outcome is as the table says, and what to tell of it."""
    why = outcome.fault.survives
    if outcome.passed:
        return bool(why), f"survives: {why or 'write the test that is missing, or say in the table why there can be none'}"
    if not outcome.caught_by:
        return False, f"no test failed, the run did: {outcome.printed}"
    return not why, f"caught by {outcome.caught_by}" + (f", and the table says that it survives: {why}" if why else "")


def main(modules: Sequence[str]) -> int:
    """Print what became of each fault of these modules (of all, if none is named); 1 if one is not as the table says."""
    if unknown := set(modules) - {fault.module for fault in FAULTS}:
        sys.exit(f"No fault in a module named {', '.join(sorted(unknown))}; see tests/faults/table.py.")
    chosen = [fault for fault in FAULTS if not modules or fault.module in modules]
    tests = tuple(sorted({test for fault in chosen for test in fault.tests}))
    nothing = Fault("nothing", "-", "", "", tests, "no fault is planted")
    wrong = 0
    with ThreadPoolExecutor(PROCESSES) as pool:
        for outcome in pool.map(run, (nothing, *chosen)):
            fine, said = verdict(outcome)
            wrong += not fine
            print(f"{outcome.seconds:5.1f} s  {outcome.fault.module:9}  {outcome.fault.name}: {'' if fine else 'WRONG, '}{said}", flush=True)
    survivors = sum(1 for fault in chosen if fault.survives)
    print(f"{len(chosen)} faults, {survivors} of them survivors that are explained; {wrong} not as the table says.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
