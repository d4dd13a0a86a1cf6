"""What dechaff raises: DechaffError, and below it RuleError for a rule that is not well formed."""

from __future__ import annotations


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
