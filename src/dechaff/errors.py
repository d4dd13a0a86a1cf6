"""What dechaff raises: DechaffError, and below it RuleError for a rule that is not well formed."""

from __future__ import annotations

from collections.abc import Iterable


class DechaffError(Exception):
    """Something a caller passed cannot be used; the message names the value and the next step.

    >>> from dechaff import DechaffError, clean
    >>> try:
    ...     clean(b"It rained.")
    ... except DechaffError as error:
    ...     print(error)
    Expected str but got text=b'It rained.' (type=bytes); decode it first, for example data.decode('utf-8').
    """


class RuleError(DechaffError, ValueError):
    """A rule is not well formed; the message quotes the part that is wrong and says how to mend it.

    >>> from dechaff import RuleError, phrases
    >>> try:
    ...     phrases("share", "")
    ... except RuleError as error:
    ...     print(error)
    Expected a phrase with at least one word but got ''; name the words the line has.
    """


def near_matches(name: str, known: Iterable[str]) -> str:
    """What a message says of a name that is not there.

    >>> near_matches("en/shar", ("en/share-label", "de/share"))
    'near matches: de/share, en/share-label'
    """
    return f"near matches: {', '.join(close_matches(name, sorted(known), 3, 0.5)) or 'none'}"


def close_matches(name: str, known: Iterable[str], most: int, cutoff: float = 0.6) -> list[str]:
    """The names nearest to one that is not there, at most so many, each alike to it by a share of at least `cutoff`."""
    from difflib import get_close_matches  # with the first mistake, not with the package

    return get_close_matches(name, list(known), n=most, cutoff=cutoff)
