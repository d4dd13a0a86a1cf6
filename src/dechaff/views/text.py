"""A cleaned page for the terminal: line by line what stayed, what went and why, what was spared and why."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, TextIO

from dechaff.model import Article
from dechaff.views.rows import CUT, KEPT, REMOVED, REPAIRED, SPARED, Row, check_context, count, head_line, reason, rows, spared_reasons

if TYPE_CHECKING:
    from dechaff.cleaned import Cleaned

_MEANING = {REMOVED: "removed", CUT: "⟦part⟧ removed", SPARED: "spared", REPAIRED: "repaired"}
_COLOURS = {REMOVED: "31", CUT: "31", SPARED: "33", REPAIRED: "36", KEPT: ""}
_BOLD, _DIM = "1", "2"

# What a terminal may take for a command (C0, C1), what ends a line, what turns the reading direction, lone surrogates,
# and what no character is.
UNSAFE = r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
_UNSAFE = re.compile(UNSAFE)


def explain(cleaned: Cleaned, *, colour: bool = False, context: int | None = None) -> str:
    """The page line by line, with a mark, the label, the rule and the reason for all that went or was spared.

    Removed lines are marked `-`, lines that lost a part `~` with the part in ⟦…⟧, spared lines `?`, repaired lines `*`.
    `colour` adds terminal colours; `context` shows only so many kept lines around each event. Control characters are
    shown escaped, so no page can give orders to a terminal.

    >>> from dechaff import clean
    >>> print(explain(clean("The bridge reopened on Monday after two years of repairs.\\nShare this story")))  # doctest: +ELLIPSIS
    1 article, 1 removal (22 % of the characters)
    - removed
    <BLANKLINE>
    === article 1, no title ===
      1  The bridge reopened on Monday after two years of repairs.
    - 2  Share this story
         share, en/share-label: ...

    Raises DechaffError for a negative `context`.
    """
    check_context(context)
    found = rows(cleaned)
    return "\n".join([*_head(cleaned, found, colour), *_body(found, context, colour)])


def escape(text: str) -> str:
    r"""`text` with what could steer a terminal shown as an escape; tabs stay.

    >>> print(escape("\x1b[31mred"))
    \x1b[31mred
    """
    return _UNSAFE.sub(lambda found: found[0].encode("unicode_escape", "backslashreplace").decode("ascii"), text)


def can_colour(stream: TextIO | None, environ: Mapping[str, str]) -> bool:
    """Whether text for `stream` may be coloured: on a terminal that is not dumb; `NO_COLOR`, then `FORCE_COLOR`, overrule.

    >>> can_colour(None, {}), can_colour(None, {"FORCE_COLOR": "1"}), can_colour(None, {"FORCE_COLOR": "1", "NO_COLOR": "1"})
    (False, True, False)
    """
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR"):
        return True
    return environ.get("TERM") != "dumb" and stream is not None and stream.isatty()


def _text(row: Row, mark: str) -> str:
    """The line as it stands on the page, cut parts in brackets; a repaired one as it reads now."""
    if mark != CUT:
        return escape(row.line.text if mark == REPAIRED else row.line.raw.rstrip())
    pieces = [escape(text) if removal is None else f"⟦{escape(text)}⟧" for text, removal in row.pieces()]
    return "".join(pieces).rstrip()


def _notes(row: Row, mark: str) -> Iterator[str]:
    """A line for each removal, then for each spared claim, then for the repair."""
    yield from map(reason, row.removals)
    if mark != REMOVED:
        yield from spared_reasons(row.spared)
    if mark == REPAIRED:
        yield f"repaired from: {row.line.raw.strip()}"


def _head(cleaned: Cleaned, found: list[Row], colour: bool) -> Iterator[str]:
    yield _paint(head_line(cleaned, found), _BOLD, colour)
    marks = {row.mark for row in found}
    if legend := ", ".join(f"{mark} {meaning}" for mark, meaning in _MEANING.items() if mark in marks):
        yield _paint(legend, _DIM, colour)
    yield ""


def _body(found: list[Row], context: int | None, colour: bool) -> Iterator[str]:
    width = len(str(len(found)))
    shown = _shown(found, context)
    hidden = 0
    for row in found:
        if row.articles or row.line.number in shown:
            if hidden:
                yield _paint(f"… {count(hidden, 'line')} kept", _DIM, colour)
            hidden = 0
            yield from (_paint(text, _BOLD, colour) for article in row.articles for text in _article_head(*article))
        mark = row.mark
        text = _text(row, mark)
        if not text.strip() and mark == KEPT:
            if context is None or not hidden:
                yield ""
        elif row.line.number not in shown:
            hidden += 1
        else:
            yield _paint(f"{mark} {row.line.number + 1:>{width}}  {text}", _COLOURS[mark], colour)
            yield from (_paint(f"  {'':{width}}  {escape(note)}", _DIM, colour) for note in _notes(row, mark))
    if hidden:
        yield _paint(f"… {count(hidden, 'line')} kept", _DIM, colour)


def _shown(found: list[Row], context: int | None) -> set[int]:
    """The numbers of the lines that are shown: all, or the events and the `context` lines with text on each side."""
    if context is None:
        return {row.line.number for row in found}
    telling = [row for row in found if row.mark != KEPT or row.line.raw.strip()]
    shown: set[int] = set()
    for order in (telling, telling[::-1]):
        left = 0
        for row in order:
            left = context + 1 if row.mark != KEPT else left
            if left:
                shown.add(row.line.number)
                left -= 1
    return shown


def _article_head(number: int, article: Article) -> Iterator[str]:
    yield f"=== article {number}, no title ===" if article.title is None else f"=== article {number}: {escape(article.title)} ==="
    for name, value in (("byline", article.byline), ("date", article.date), ("source", article.source)):
        if value is not None:
            yield f"    {name}: {escape(value)}"


def _paint(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour and code else text
