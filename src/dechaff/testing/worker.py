"""What `dechaff.testing.processes` runs: rules and pages come in by standard input, what they take goes out by standard output."""

from __future__ import annotations

import contextlib
import pickle
import sys
from collections.abc import Sequence

from dechaff import Cleaner, Rule


def taken(cleaner: Cleaner, page: str) -> list[tuple[str, str]] | str:
    """The rule and the text of each removal, or the exception that was raised.

    >>> taken(Cleaner(()), "It rained.")
    []
    """
    try:
        return [(removal.rule, removal.text) for removal in cleaner.clean(page).removals]
    except Exception as error:
        return repr(error)


def unpickled(pickles: Sequence[bytes]) -> tuple[list[Rule], dict[int, str]]:
    """The rules that this process can import, and by their numbers the exceptions that the others raise.

    >>> unpickled([pickle.dumps(1), b"cno_such_module\\nname\\n."])
    ([1], {1: "No module named 'no_such_module'"})
    """
    rules: list[Rule] = []
    errors: dict[int, str] = {}
    for number, pickled in enumerate(pickles):
        try:
            rules.append(pickle.loads(pickled))
        except (ImportError, AttributeError) as error:
            errors[number] = str(error)
    return rules, errors


def main() -> None:
    """Read pickled rules and pages, write which rules cannot be imported and what each page loses; what a rule prints is no answer."""
    answer = sys.stdout.buffer
    with contextlib.redirect_stdout(sys.stderr):
        pickles, pages = pickle.loads(sys.stdin.buffer.read())
        rules, errors = unpickled(pickles)
        cleaner = Cleaner(rules)
        answer.write(pickle.dumps((errors, [taken(cleaner, page) for page in pages])))
