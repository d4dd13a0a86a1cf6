"""The page with marks around what would go, for people who review before they delete."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, get_args

from dechaff.errors import DechaffError

if TYPE_CHECKING:
    from dechaff.cleaned import Cleaned

Style = Literal["brackets", "labels"]
_OWN_MARK = re.compile(r"(\\*)([⟦⟧])")


def marked(cleaned: Cleaned, style: Style = "brackets") -> str:
    r"""The page with each removal in ⟦…⟧, or with its label as well: `⟦share: …⟧`.

    The brackets are those of a rule's examples, so a marked line can be pasted into the `hits` of a rule. Everything else of the page is
    as it was. Where the page itself has a bracket, a backslash stands before it, and backslashes that stand before any bracket are
    doubled; so the marks can always be told from the page.

    >>> from dechaff import clean
    >>> page = clean("It rained all day.\nShare this story")
    >>> print(marked(page, "labels"))
    It rained all day.
    ⟦share: Share this story⟧

    Raises DechaffError for another style.
    """
    if style not in get_args(Style):
        raise DechaffError(f"Expected style to be one of {', '.join(get_args(Style))} but got style={style!r}.")
    parts: list[str] = []
    position = 0
    for removal in cleaned.removals:
        label = f"{removal.label}: " if style == "labels" else ""
        text = cleaned.source[position : removal.end]
        kept = removal.start - position
        parts += _before_mark(text[:kept]), "⟦", label, _before_mark(text[kept:]), "⟧"
        position = removal.end
    return "".join([*parts, _quoted(cleaned.source[position:])])


def _quoted(text: str) -> str:
    return _OWN_MARK.sub(r"\1\1\\\2", text)


def _before_mark(text: str) -> str:
    quoted = _quoted(text)
    return quoted + quoted[len(quoted.rstrip("\\")) :]
