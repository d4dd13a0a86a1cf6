"""Determinism across processes: PAGE rules say the same in workers with other hash seeds, whatever pages they saw before.

The order of a set of strings is another one in each process, so no law within one process can see a rule that relies on it.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Sequence
from typing import NamedTuple

from dechaff import Rule
from dechaff.testing.broken import LawBroken, NotTried, everywhere, page_rules

SEEDS = ("1", "2", "3")  # of the hashes of strings, one for each worker
SHORTENED_MAX = 6  # times that lines are taken off a page that shows the fault
SECONDS_MAX = 60  # that a worker may take

Taken = list[tuple[str, str]] | str  # see dechaff.testing.worker


class _Differing(NamedTuple):
    """A page, and what two processes take from it."""

    page: str
    one: Taken
    other: Taken


def determinism_across(rules: Sequence[Rule], pages: Sequence[str]) -> None:
    """PAGE rules take the same from each page in three other processes, one of which sees the pages in reverse order.

    Other rules are data, so only PAGE rules are run.

    >>> determinism_across((), ["It rained."])

    Raises LawBroken, with the smallest page that was found; NotTried for rules whose function another process cannot import (it is
    defined in a notebook, in a script that is run, or inside a function), once the others hold.
    """
    left_out = {rule.id: place for rule in page_rules(rules) if "<" in (place := _place(rule)) or place.startswith("__main__.")}
    tried = [rule for rule in page_rules(everywhere(rules)) if rule.id not in left_out]
    if tried:
        found, errors = _smallest(tried, pages)
        left_out |= {tried[number].id: error for number, error in errors.items()}
        for _ in range(SHORTENED_MAX):
            if found is None or len(lines := found.page.splitlines()) <= 2:
                break
            shorter = ["\n".join(lines[:drop] + lines[drop + 1 :]) for drop in range(len(lines))]
            if (smaller := _smallest(tried, shorter)[0]) is None:
                break
            found = smaller
        if found is not None:
            raise _broken(found)
    if left_out:
        raise NotTried(
            f"determinism_across is not tried on {', '.join(f'{id} ({why})' for id, why in left_out.items())}: other processes cannot "
            "import its function; define it at the top of a module, not in a notebook, a script that is run, or a function."
        )


def _place(rule: Rule) -> str:
    return f"{rule.find.__module__}.{rule.find.__qualname__}" if rule.find else ""


def _broken(found: _Differing) -> LawBroken:
    page, one, other = found
    removals = [removal for removal in (*one, *other) if (removal in one) != (removal in other)]
    return LawBroken(
        "determinism",
        removals[0][0] if removals and isinstance(removals[0], tuple) else None,
        page,
        f"takes {one!r} in one process and {other!r} in another. Go through lists and dicts, never through a set, whose order "
        "is another one in each process; keep nothing between calls.",
    )


def _smallest(rules: Sequence[Rule], pages: Sequence[str]) -> tuple[_Differing | None, dict[int, str]]:
    """The smallest page that is not cleaned alike in all workers, and the rules that they cannot import, each with the reason."""
    results: list[list[Taken]] = []
    errors: dict[int, str] = {}
    for seed in SEEDS:
        errors, taken = _work(rules, pages, seed, reverse=seed == SEEDS[-1])
        results.append(taken)
    differing = [
        _Differing(page, one, next(other for other in others if other != one))
        for page, one, *others in zip(pages, *results, strict=True)
        if any(other != one for other in others)
    ]
    return min(differing, key=lambda found: (found.page.count("\n"), len(found.page)), default=None), errors


def _work(rules: Sequence[Rule], pages: Sequence[str], seed: str, *, reverse: bool) -> tuple[dict[int, str], list[Taken]]:
    """The rules that a new process cannot import, and what the others take from each page; it cleans the last page first with `reverse`."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    done = subprocess.run(
        [sys.executable, "-c", "from dechaff.testing.worker import main; main()"],
        input=pickle.dumps(([pickle.dumps(rule) for rule in rules], pages[::-1] if reverse else pages)),
        env=environment,
        capture_output=True,
        timeout=SECONDS_MAX,
        check=False,
    )
    if done.returncode:
        last = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        advice = "Importing the module of a rule alone must work: define names above what uses them."
        raise LawBroken("determinism", None, "", f"cannot be loaded by another process: {last}. {advice}")
    errors, taken = pickle.loads(done.stdout)
    return errors, taken[::-1] if reverse else taken
