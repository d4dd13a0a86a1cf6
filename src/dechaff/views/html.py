"""A cleaned page for a notebook: the page as it was, with all that went struck, and why.

What is kept stands plain, so that the article reads as an article. What went is struck in the colour of its label and names the label
beside it, so that colour is never the only sign. A line that became a field of its article is dotted under and not struck: it was
moved, not lost. The reason shows on hover and, for a keyboard or a touch screen, in the list below the page. Why a line was spared or
how it was repaired stands under the line, because that is what a reader came to check.

A long run of kept lines folds, a long page folds behind its first lines, and a page that would make more than HTML_MAX characters is
cut at a line, with a note that says how much is not shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from dechaff.model import Article, Removal
from dechaff.views.markup import attribute, chip, content, fold, label_class, view
from dechaff.views.rows import KEPT, REMOVED, REPAIRED, Row, count, head_line, reason, rows, spared_reasons

if TYPE_CHECKING:
    from dechaff.cleaned import Cleaned

RUN_MAX, RUN_ENDS = 30, 5  # kept lines that stand open in a row; of a longer run so many at each end
OPEN_MAX = 200  # lines of a page that stand open
HTML_MAX = 2_000_000  # characters of HTML for the lines of a page
EXCERPT = 80  # characters of a removal that the list repeats


def page_html(cleaned: Cleaned) -> str:
    """The page as HTML that stands on its own: a head line, a legend, the lines, and a list of the removals with their reasons.

    Its text is the page's: the elements of class `dechaff-text` hold the lines in order.

    >>> from dechaff import clean
    >>> shown = page_html(clean("It rained all day.\\nShare this story"))
    >>> '<span class="dechaff-text" dir="auto">It rained all day.</span>' in shown
    True
    """
    found = rows(cleaned)
    return view(f"Cleaned page: {head_line(cleaned, found)}", page_body(cleaned, found))


def page_body(cleaned: Cleaned, found: list[Row]) -> str:
    """What `page_html` shows, without its frame and style sheet; `found` are the rows of the page.

    >>> from dechaff import clean
    >>> cleaned = clean("It rained all day.")
    >>> page_body(cleaned, rows(cleaned)).startswith('<div class="dechaff-head">1 article')
    True
    """
    lines = _lines(found)
    shown = found[: len(lines)]
    parts = [f'<div class="dechaff-head">{head_line(cleaned, found)}</div>', _legend(cleaned, found), *_open_and_folded(shown, lines)]
    if rest := found[len(lines) :]:
        size = sum(len(row.line.raw) + len(row.line.ending) for row in rest)
        parts.append(
            f'<div class="dechaff-cut">The page goes on for {count(len(rest), "line")} ({count(size, "character")}) that are not '
            "shown here; print(cleaned.explain()) or dechaff --explain shows them.</div>"
        )
    parts.append(_list(shown, len(cleaned.removals)))
    return "".join(parts)


def _lines(found: list[Row]) -> list[str]:
    """The HTML of each line, up to the first that goes beyond HTML_MAX."""
    lines: list[str] = []
    size = 0
    for row in found:
        lines.append("".join([*(article_head(f"Article {number}", article) for number, article in row.articles), _row(row)]))
        size += len(lines[-1])
        if size > HTML_MAX:
            break
    return lines


def _row(row: Row) -> str:
    mark = row.mark
    text = "".join(_piece(piece, removal) for piece, removal in row.pieces())
    chips = [chip(label) for label in dict.fromkeys(removal.label for removal in row.removals)]
    notes: list[str] = []
    if row.spared and mark != REMOVED:
        notes += spared_reasons(row.spared)
        text = f'<mark class="dechaff-is-spared" title="{attribute("; ".join(notes))}">{text}</mark>'
        chips.append('<span class="dechaff-chip dechaff-is-spared">spared</span>')
    if mark == REPAIRED:
        chips.append('<span class="dechaff-chip dechaff-is-repaired">repaired</span>')
        notes.append(f"reads now: {row.line.text}")
    ending = row.line.ending if row.line.ending not in ("\n", "\r\n") else ""
    cells = [
        f'<span class="dechaff-n">{row.line.number + 1}</span>',
        f'<span class="dechaff-text" dir="auto">{text}{content(ending)}</span>',
    ]
    if chips:
        cells.append(f'<span class="dechaff-chips">{"".join(chips)}</span>')
    cells += (f'<div class="dechaff-note" dir="auto">{content(note)}</div>' for note in notes)
    blank = mark == KEPT and not row.line.raw.strip()
    return f'<div class="dechaff-row{" dechaff-blank" if blank else ""}">{" ".join(cells)}</div>'


def _piece(text: str, removal: Removal | None) -> str:
    if removal is None:
        return content(text)
    lifted = " dechaff-lifted" if removal.label.lifts else ""
    return f'<del class="{label_class(removal.label)}{lifted}" title="{attribute(reason(removal))}">{content(text)}</del>'


def article_head(caption: str, article: Article) -> str:
    """The head of an article: its title, byline, date and source under a caption.

    >>> article_head("Article 2", Article("Rain", "Jane Doe", None, None, None, ())).count("dechaff-quiet")
    2
    """
    title = '<span class="dechaff-quiet">no title</span>' if article.title is None else content(article.title)
    parts = [
        f'<div class="dechaff-quiet">{caption}</div>',
        f'<div class="dechaff-title" role="heading" aria-level="3" dir="auto">{title}</div>',
    ]
    if meta := [f'<span dir="auto">{content(value)}</span>' for value in (article.byline, article.date, article.source) if value]:
        parts.append(f'<div class="dechaff-quiet">{" · ".join(meta)}</div>')
    return f'<div class="dechaff-article">{"".join(parts)}</div>'


def _legend(cleaned: Cleaned, found: list[Row]) -> str:
    """What there is of each label, the most frequent first."""
    labels = Counter(removal.label for removal in cleaned.removals).most_common()
    chips = [chip(label, number) for label, number in labels]
    if any(row.spared and row.mark != REMOVED for row in found):
        chips.append('<span class="dechaff-chip dechaff-is-spared">spared: claimed and kept</span>')
    if any(label.lifts for label, _ in labels):
        chips.append('<span class="dechaff-quiet">↑ became a field of the article</span>')
    return f'<div class="dechaff-legend">{" ".join(chips)}</div>' if chips else ""


def _open_and_folded(shown: list[Row], lines: list[str]) -> Iterator[str]:
    """The lines, long runs of kept ones folded, and all behind the first OPEN_MAX folded once more."""
    units = list(_units(shown, lines))
    yield from (unit for unit, _ in units[:OPEN_MAX])
    if rest := units[OPEN_MAX:]:
        yield fold(f"… {count(sum(number for _, number in rest), 'more line')}", "".join(unit for unit, _ in rest))


def _units(shown: list[Row], lines: list[str]) -> Iterator[tuple[str, int]]:
    """What stands open, with the number of lines in it: a line, or a fold with the middle of a run of kept lines."""
    for kept, run in groupby(zip(shown, lines, strict=True), key=lambda pair: pair[0].mark == KEPT and not pair[0].articles):
        pairs = list(run)
        if kept and len(pairs) > RUN_MAX:
            middle = pairs[RUN_ENDS:-RUN_ENDS]
            told = sum(1 for row, _ in middle if row.line.raw.strip())
            folded = fold(f"… {count(told, 'line')} kept", "".join(line for _, line in middle))
            yield from ((line, 1) for _, line in pairs[:RUN_ENDS])
            yield folded, len(middle)
            yield from ((line, 1) for _, line in pairs[-RUN_ENDS:])
        else:
            yield from ((line, 1) for _, line in pairs)


def _list(shown: list[Row], total: int) -> str:
    """The removals on the lines that are shown, each with its line, label, rule and reason."""
    items: dict[Removal, int] = {}
    for row in shown:
        for removal in row.removals:
            items.setdefault(removal, row.line.number + 1)
    if not items:
        return ""
    of_all = f" of {total:,}" if len(items) < total else ""
    summary = f"{count(len(items), 'removal')}{of_all}, each with its rule and reason"
    entries = "".join(_item(removal, number) for removal, number in items.items())
    return f'<div class="dechaff-list">{fold(summary, f"""<div role="list" aria-label="Removals">{entries}</div>""")}</div>'


def _item(removal: Removal, number: int) -> str:
    text = removal.text.strip()
    excerpt = text if len(text) <= EXCERPT else text[:EXCERPT] + "…"
    return (
        f'<div class="dechaff-item" role="listitem"><span class="dechaff-n">{number}</span> '
        f'<span>{chip(removal.label)} <bdi>{content(excerpt)}</bdi>'
        f'<div class="dechaff-quiet" dir="auto">{content(reason(removal))}</div></span></div>'
    )
