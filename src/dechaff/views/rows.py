"""The lines of a page with all there is to say about each, which the terminal and the notebook both show."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dechaff.errors import DechaffError
from dechaff.lines import read
from dechaff.model import Article, Label, Line, Removal, Spared

if TYPE_CHECKING:
    from dechaff.cleaned import Cleaned

REMOVED, CUT, SPARED, REPAIRED, KEPT = "-", "~", "?", "*", " "


@dataclass(slots=True)
class Row:
    """One line of the page; `mark` says what became of it."""

    line: Line
    removals: list[Removal] = field(default_factory=list)
    spared: list[Spared] = field(default_factory=list)
    repaired: bool = False
    articles: list[tuple[int, Article]] = field(default_factory=list)  # those that start at this line, numbered from 1

    @property
    def mark(self) -> str:
        """REMOVED, CUT, SPARED, REPAIRED or KEPT."""
        if self.removals:
            return CUT if any(text.strip() for text, removal in self.pieces() if removal is None) else REMOVED
        return SPARED if self.spared else REPAIRED if self.repaired else KEPT

    def pieces(self) -> Iterator[tuple[str, Removal | None]]:
        """The line as the page has it, in pieces, each with the removal that took it."""
        position = 0
        for removal in self.removals:
            start = max(removal.start - self.line.start, position)
            end = max(min(removal.end - self.line.start, len(self.line.raw)), start)
            if start > position:
                yield self.line.raw[position:start], None
            yield self.line.raw[start:end], removal
            position = end
        if position < len(self.line.raw):
            yield self.line.raw[position:], None


def rows(cleaned: Cleaned) -> list[Row]:
    """A row for each line of the page, in order.

    >>> from dechaff import clean
    >>> [(row.mark, row.line.raw) for row in rows(clean("It rained all day.\\nShare this story"))]
    [(' ', 'It rained all day.'), ('-', 'Share this story')]
    """
    found = [Row(line) for line in read(cleaned.source).lines]
    if not found:
        return found
    starts = [row.line.start for row in found]

    def row_at(offset: int) -> int:
        return max(bisect_right(starts, offset) - 1, 0)

    for removal in cleaned.removals:
        for number in range(row_at(removal.start), row_at(max(removal.end - 1, removal.start)) + 1):
            found[number].removals.append(removal)
    for spared in cleaned.spared:
        found[row_at(spared.start)].spared.append(spared)
    for repair in cleaned.repairs:
        found[row_at(repair.start)].repaired = True
    for number, (offset, article) in enumerate(_article_starts(cleaned), start=1):
        found[row_at(offset)].articles.append((number, article))
    return found


def _article_starts(cleaned: Cleaned) -> Iterator[tuple[int, Article]]:
    """Each article with the offset where it starts: at the last title above its body, else at its body."""
    titles = [removal.start for removal in cleaned.removals if removal.label is Label.TITLE]
    behind = 0
    for article in cleaned.articles:
        body = article.paragraphs[0].start if article.paragraphs else behind
        nearest = titles[bisect_right(titles, body) - 1] if titles else body
        yield nearest if article.title is not None and behind <= nearest <= body else body, article
        behind = article.paragraphs[-1].end if article.paragraphs else body


def head_line(cleaned: Cleaned, found: list[Row]) -> str:
    """The figures of a page in one line: articles, removals and their share, what was spared, what was repaired."""
    share = sum(len(removal.text) for removal in cleaned.removals) / max(len(cleaned.source), 1)
    parts = [count(len(cleaned.articles), "article"), f"{count(len(cleaned.removals), 'removal')} ({100 * share:.0f} % of the characters)"]
    if spared := sum(len(row.spared) for row in found if row.spared and row.mark != REMOVED):
        parts.append(f"{spared} spared")
    if cleaned.repairs:
        parts.append(count(len(cleaned.repairs), "repaired line"))
    return ", ".join(parts)


def check_context(context: int | None) -> None:
    """Raise DechaffError for a negative number of lines."""
    if context is not None and context < 0:
        raise DechaffError(f"Expected context of 0 or more lines but got context={context!r}; leave it out to see the default.")


def reason(removal: Removal) -> str:
    """What took a piece of text and why, in one line."""
    also = f" (also {', '.join(removal.also)})" if removal.also else ""
    value = f" = {removal.value}" if removal.value and removal.value != removal.text.strip() else ""
    return f"{removal.label}{value}, {removal.rule}: {removal.why}{also}"


def spared_reasons(claims: Iterable[Spared]) -> Iterator[str]:
    """Why a claimed line stayed and who claimed it, one line for each reason; of several claims the first in full."""
    of_reason: dict[str, list[Spared]] = {}
    for claim in claims:
        of_reason.setdefault(claim.why, []).append(claim)
    for why, (first, *others) in of_reason.items():
        also = f"; also {', '.join(claim.rule for claim in others)}" if others else ""
        yield f"spared: {why} ({first.label}, {first.rule}: {first.claim}{also})"


def count(number: int, noun: str) -> str:
    """A number and its noun.

    >>> count(1, "line"), count(1200, "line")
    ('1 line', '1,200 lines')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
