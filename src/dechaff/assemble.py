"""Page + removals + ranges -> Articles."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from dechaff.blocks import Block, join
from dechaff.dates import find_date
from dechaff.lines import after
from dechaff.model import Article, Label, Line, Page, Paragraph, Removal
from dechaff.segment import segment
from dechaff.shape import shape


def assemble(page: Page, removals: Iterable[Removal]) -> tuple[Article, ...]:
    """The articles of `page` once `removals` are gone. A range with no paragraph left is no article."""
    removals = tuple(sorted(removals, key=lambda r: r.start))
    view = after(page, removals)
    offsets = [removal.start for removal in removals]
    articles: list[Article] = []
    for first, last in segment(view, removals):
        if not (paragraphs := _paragraphs(view.lines[first:last])):
            continue
        start = view.lines[first].start
        end = view.lines[last].start if last < len(view.lines) else len(page.source) + 1
        inside = removals[bisect_left(offsets, start) : bisect_left(offsets, end)]
        articles.append(_article(inside, paragraphs))
    return tuple(articles)


def _article(removals: Sequence[Removal], paragraphs: tuple[Paragraph, ...]) -> Article:
    fields = {label: _field(removals, label) for label in (Label.TITLE, Label.BYLINE, Label.DATE, Label.SOURCE, Label.SUMMARY)}
    if fields[Label.DATE] is None:
        fields[Label.DATE] = _date_in_byline(removals)
    return Article(
        title=fields[Label.TITLE],
        byline=fields[Label.BYLINE],
        date=fields[Label.DATE],
        source=fields[Label.SOURCE],
        summary=fields[Label.SUMMARY],
        paragraphs=paragraphs,
    )


def _field(removals: Sequence[Removal], label: Label) -> str | None:
    """The first value of a field. A byline or a source without one is a bare word ("By"), and no field."""
    found = [removal for removal in removals if removal.label is label]
    for removal in found:
        if removal.value:
            return removal.value
    if found and label not in (Label.BYLINE, Label.SOURCE):
        return " ".join(found[0].text.split())
    return None


def _date_in_byline(removals: Sequence[Removal]) -> str | None:
    for removal in removals:
        if removal.label is Label.BYLINE and (span := find_date(removal.text)):
            return removal.text[span[0] : span[1]]
    return None


def _paragraphs(lines: Sequence[Line]) -> tuple[Paragraph, ...]:
    found = [
        Paragraph(block.text, _is_heading(block), block.lines[0].left[0][0], block.lines[-1].left[-1][1])
        for block in map(Block, join(lines))
    ]
    if found:
        found[-1] = replace(found[-1], heading=False)
    return tuple(found)


def _is_heading(block: Block) -> bool:
    """Whether a paragraph that stands over another is a sub-heading: one short line without an end mark."""
    if len(block.lines) > 1:
        return False
    form = shape(block.text)
    return not form.stop and form.words <= 15 and not form.bullet
