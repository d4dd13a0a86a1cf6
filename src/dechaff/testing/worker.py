"""What `dechaff.testing.processes` runs: rules and pages come in by standard input, what they take goes out by standard output."""

from __future__ import annotations

import contextlib
import pickle
import sys

from dechaff import Cleaner

CANNOT_IMPORT = 3  # exit status: the functions of the rules are not to be found in this process


def taken(cleaner: Cleaner, page: str) -> list[tuple[str, str]] | str:
    """The rule and the text of each removal, or the exception that was raised.

    >>> taken(Cleaner(()), "It rained.")
    []
    """
    try:
        return [(removal.rule, removal.text) for removal in cleaner.clean(page).removals]
    except Exception as error:
        return repr(error)


def main() -> None:
    """Read rules and pages, write what each page loses; what a rule prints is no answer."""
    answer = sys.stdout.buffer
    with contextlib.redirect_stdout(sys.stderr):
        try:
            rules, pages = pickle.loads(sys.stdin.buffer.read())
        except (ImportError, AttributeError):
            sys.exit(CANNOT_IMPORT)
        cleaner = Cleaner(rules)
        answer.write(pickle.dumps([taken(cleaner, page) for page in pages]))
