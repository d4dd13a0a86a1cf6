"""The regular expressions of rules, compiled when a page needs them or read from what was compiled before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

import regex

from dechaff.errors import RuleError

_compiled: dict[str, bytes] = {}  # pickled compiled forms: to read one takes a hundredth of the time that compiling takes


def pickled(patterns: Iterable[str]) -> dict[str, bytes]:
    """The compiled forms of some regular expressions, for `known`."""
    import pickle  # with the first page, not with the package

    return {pattern: pickle.dumps(compile_pattern(pattern)) for pattern in patterns}


def known(forms: Mapping[str, bytes]) -> None:
    """Let `compile_pattern` read these forms where it is asked for them."""
    _compiled.update(forms)


@cache
def compile_pattern(pattern: str) -> regex.Pattern[str]:
    """A regular expression of a rule, case ignored; RuleError with a caret where it does not compile."""
    if pattern in _compiled:
        import pickle

        form: regex.Pattern[str] = pickle.loads(_compiled[pattern])
        return form
    try:
        return regex.compile(pattern, regex.IGNORECASE)
    except (regex.error, ValueError, RecursionError, MemoryError) as error:
        position = getattr(error, "pos", None) or 0
        raise RuleError(
            f"The pattern does not compile: {error or type(error).__name__}\n    {pattern}\n    {' ' * position}^\n"
            "Mend it there, or use phrases(…) for plain words."
        ) from None
