"""A cleaned page for the terminal: line by line what stayed, what went and why, what was spared and why."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dechaff.errors import DechaffError
from dechaff.lines import read, subtract
from dechaff.model import Article, Label, Line, Removal, Spared

if TYPE_CHECKING:
    from dechaff.cleaned import Cleaned

REMOVED, CUT, SPARED, REPAIRED, KEPT = "-", "~", "?", "*", " "
_MEANING = {REMOVED: "removed", CUT: "⟦part⟧ removed", SPARED: "spared", REPAIRED: "repaired"}
_COLOURS = {REMOVED: "31", CUT: "31", SPARED: "33", REPAIRED: "36", KEPT: ""}
_BOLD, _DIM = "1", "2"

# What a terminal may take for a command (C0, C1), what ends a line, what turns the reading direction, lone surrogates.
_UNSAFE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


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
    if context is not None and context < 0:
        raise DechaffError(f"Expected context of 0 or more lines but got context={context!r}; leave it out to see the whole page.")
    rows = _rows(cleaned)
    body = _body(rows, context, colour)
    return "\n".join([*_head(cleaned, rows, colour), *body])


def escape(text: str) -> str:
    r"""`text` with what could steer a terminal shown as an escape; tabs stay.

    >>> print(escape("\x1b[31mred"))
    \x1b[31mred
    """
    return _UNSAFE.sub(lambda found: found[0].encode("unicode_escape", "backslashreplace").decode("ascii"), text)


@dataclass(slots=True)
class _Row:
    """One line of the page with all there is to say about it."""

    line: Line
    removals: list[Removal] = field(default_factory=list)
    spared: list[Spared] = field(default_factory=list)
    repaired: bool = False
    articles: list[tuple[int, Article]] = field(default_factory=list)  # those that start at this line, numbered from 1

    @property
    def mark(self) -> str:
        if self.removals:
            left = subtract([(self.line.start, self.line.end)], [(r.start, r.end) for r in self.removals])
            return CUT if any(self.line.raw[a - self.line.start : b - self.line.start].strip() for a, b in left) else REMOVED
        return SPARED if self.spared else REPAIRED if self.repaired else KEPT

    def text(self, mark: str) -> str:
        """The line as it stands on the page, cut parts in brackets; a repaired one as it reads now."""
        if mark != CUT:
            return escape(self.line.text if mark == REPAIRED else self.line.raw.rstrip())
        pieces: list[str] = []
        position = 0
        for removal in self.removals:
            start = max(removal.start - self.line.start, position)
            end = max(min(removal.end - self.line.start, len(self.line.raw)), start)
            pieces += escape(self.line.raw[position:start]), f"⟦{escape(self.line.raw[start:end])}⟧"
            position = end
        return "".join([*pieces, escape(self.line.raw[position:].rstrip())])

    def notes(self, mark: str) -> Iterator[str]:
        """A line for each removal, then for each spared claim, then for the repair."""
        for removal in self.removals:
            also = f" (also {', '.join(removal.also)})" if removal.also else ""
            value = f" = {removal.value}" if removal.value and removal.value != removal.text.strip() else ""
            yield f"{removal.label}{value}, {removal.rule}: {removal.why}{also}"
        if mark != REMOVED:
            for spared in self.spared:
                yield f"spared: {spared.why} ({spared.label}, {spared.rule}: {spared.claim})"
        if self.repaired and mark == REPAIRED:
            yield f"repaired from: {self.line.raw.strip()}"


def _rows(cleaned: Cleaned) -> list[_Row]:
    page = read(cleaned.source)
    rows = [_Row(line) for line in page.lines]
    if not rows:
        return rows
    starts = [line.start for line in page.lines]

    def row_at(offset: int) -> int:
        return max(bisect_right(starts, offset) - 1, 0)

    for removal in cleaned.removals:
        for number in range(row_at(removal.start), row_at(max(removal.end - 1, removal.start)) + 1):
            rows[number].removals.append(removal)
    for spared in cleaned.spared:
        rows[row_at(spared.start)].spared.append(spared)
    for repair in cleaned.repairs:
        rows[row_at(repair.start)].repaired = True
    for number, (offset, article) in enumerate(_article_starts(cleaned), start=1):
        rows[row_at(offset)].articles.append((number, article))
    return rows


def _article_starts(cleaned: Cleaned) -> Iterator[tuple[int, Article]]:
    """Each article with the offset where it starts: at the last title above its body, else at its body."""
    titles = [removal.start for removal in cleaned.removals if removal.label is Label.TITLE]
    behind = 0
    for article in cleaned.articles:
        body = article.paragraphs[0].start if article.paragraphs else behind
        nearest = titles[bisect_right(titles, body) - 1] if titles else body
        yield nearest if article.title is not None and behind <= nearest <= body else body, article
        behind = article.paragraphs[-1].end if article.paragraphs else body


def _head(cleaned: Cleaned, rows: list[_Row], colour: bool) -> Iterator[str]:
    share = sum(len(removal.text) for removal in cleaned.removals) / max(len(cleaned.source), 1)
    marks = [row.mark for row in rows]
    removals = f"{_count(len(cleaned.removals), 'removal')} ({100 * share:.0f} % of the characters)"
    parts = [_count(len(cleaned.articles), "article"), removals]
    if spared := sum(len(row.spared) for row, mark in zip(rows, marks, strict=True) if mark != REMOVED):
        parts.append(f"{spared} spared")
    if cleaned.repairs:
        parts.append(_count(len(cleaned.repairs), "repaired line"))
    yield _paint(", ".join(parts), _BOLD, colour)
    if legend := ", ".join(f"{mark} {meaning}" for mark, meaning in _MEANING.items() if mark in marks):
        yield _paint(legend, _DIM, colour)
    yield ""


def _body(rows: list[_Row], context: int | None, colour: bool) -> Iterator[str]:
    width = len(str(len(rows)))
    shown = _shown(rows, context)
    hidden = 0
    for row in rows:
        if row.articles or row.line.number in shown:
            if hidden:
                yield _paint(f"… {_count(hidden, 'line')} kept", _DIM, colour)
            hidden = 0
            yield from (_paint(text, _BOLD, colour) for article in row.articles for text in _article_head(*article))
        mark = row.mark
        text = row.text(mark)
        if not text.strip() and mark == KEPT:
            if context is None or not hidden:
                yield ""
        elif row.line.number not in shown:
            hidden += 1
        else:
            yield _paint(f"{mark} {row.line.number + 1:>{width}}  {text}", _COLOURS[mark], colour)
            yield from (_paint(f"  {'':{width}}  {escape(note)}", _DIM, colour) for note in row.notes(mark))
    if hidden:
        yield _paint(f"… {_count(hidden, 'line')} kept", _DIM, colour)


def _shown(rows: list[_Row], context: int | None) -> set[int]:
    """The numbers of the lines that are shown: all, or the events and the `context` lines with text on each side."""
    if context is None:
        return {row.line.number for row in rows}
    telling = [row for row in rows if row.mark != KEPT or row.line.raw.strip()]
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


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _paint(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour and code else text
