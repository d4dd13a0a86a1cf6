"""Determinism across processes: PAGE rules say the same in workers with other hash seeds, whatever pages they saw before.

The order of a set of strings is another one in each process, so no law within one process can see a rule that relies on it.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Sequence

from dechaff import Rule
from dechaff.testing.broken import LawBroken, page_rules
from dechaff.testing.worker import CANNOT_IMPORT

SEEDS = ("1", "2", "3")  # of the hashes of strings, one for each worker
SHORTENED_MAX = 6  # times that lines are taken off a page that shows the fault
SECONDS_MAX = 60  # that a worker may take

Taken = list[tuple[str, str]] | str  # see dechaff.testing.worker


def determinism_across(rules: Sequence[Rule], pages: Sequence[str]) -> None:
    """PAGE rules take the same from each page in three other processes, one of which sees the pages in reverse order.

    Other rules are data, so only PAGE rules are run. Rules whose function another process cannot import (it is defined in a notebook, in a
    script that is run, or inside a function) are left out.

    >>> determinism_across((), ["It rained."])

    Raises LawBroken, with the smallest page that was found.
    """
    importable = [rule for rule in page_rules(rules) if _is_importable(rule)]
    if not importable:
        return
    found = _smallest(importable, pages)
    for _ in range(SHORTENED_MAX):
        if found is None or len(lines := found[0].splitlines()) <= 2:
            break
        shorter = ["\n".join(lines[:drop] + lines[drop + 1 :]) for drop in range(len(lines))]
        if (smaller := _smallest(importable, shorter)) is None:
            break
        found = smaller
    if found is not None:
        page, one, other = found
        removals = [removal for removal in (*one, *other) if (removal in one) != (removal in other)]
        raise LawBroken(
            "determinism",
            removals[0][0] if removals and isinstance(removals[0], tuple) else None,
            page,
            f"takes {one!r} in one process and {other!r} in another. Go through lists and dicts, never through a set, whose order "
            "is another one in each process; keep nothing between calls.",
        )


def _is_importable(rule: Rule) -> bool:
    return rule.find is not None and rule.find.__module__ != "__main__" and "<" not in rule.find.__qualname__


def _smallest(rules: Sequence[Rule], pages: Sequence[str]) -> tuple[str, Taken, Taken] | None:
    """The smallest page that is not cleaned alike in all workers, and what two of them take."""
    results: list[list[Taken]] = []
    for seed in SEEDS:
        if (taken := _work(rules, pages, seed, reverse=seed == SEEDS[-1])) is None:
            return None
        results.append(taken)
    differing = [
        (page, one, next(other for other in others if other != one))
        for page, one, *others in zip(pages, *results, strict=True)
        if any(other != one for other in others)
    ]
    return min(differing, key=lambda one: (one[0].count("\n"), len(one[0])), default=None)


def _work(rules: Sequence[Rule], pages: Sequence[str], seed: str, *, reverse: bool) -> list[Taken] | None:
    """What a new process takes from each page, None if it cannot import the rules; it cleans the last page first with `reverse`."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    done = subprocess.run(
        [sys.executable, "-c", "from dechaff.testing.worker import main; main()"],
        input=pickle.dumps((tuple(rules), pages[::-1] if reverse else pages)),
        env=environment,
        capture_output=True,
        timeout=SECONDS_MAX,
        check=False,
    )
    if done.returncode == CANNOT_IMPORT:
        return None
    done.check_returncode()
    taken: list[Taken] = pickle.loads(done.stdout)
    return taken[::-1] if reverse else taken
