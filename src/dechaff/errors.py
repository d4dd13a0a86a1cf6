"""What dechaff raises: DechaffError, and below it RuleError for a rule that is not well formed."""

from __future__ import annotations


class DechaffError(Exception):
    """Something a caller passed cannot be used; the message names the value and the next step."""


class RuleError(DechaffError, ValueError):
    """A rule is not well formed; the message quotes the part that is wrong and says how to mend it."""
