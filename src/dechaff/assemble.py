"""Page + removals + ranges -> Articles."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterable

from dechaff.dates import find_date
from dechaff.lines import after
from dechaff.measure import ends_sentence, words
from dechaff.model import Article, Label, Line, Page, Paragraph, Removal
from dechaff.segment import segment

WRAP_MIN, WRAP_MAX = 45, 90  # characters of a line that was wrapped by hand or by a mail program


def assemble(page: Page, removals: Iterable[Removal]) -> tuple[Article, ...]:
    """The articles of `page` once `removals` are gone. A range with neither body nor title is no article."""
    removals = tuple(sorted(removals, key=lambda r: r.start))
    view = after(page, removals)
    starts = [line.start for line in page.lines]
    articles: list[Article] = []
    for first, last in segment(view, removals):
        inside = [r for r in removals if first <= bisect_right(starts, r.start) - 1 < last]
        paragraphs = _paragraphs(view.lines[first:last])
        if paragraphs:
            articles.append(_article(inside, paragraphs))
    return tuple(articles)


def _article(removals: list[Removal], paragraphs: tuple[Paragraph, ...]) -> Article:
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


def _field(removals: list[Removal], label: Label) -> str | None:
    for removal in removals:
        if removal.label is label:
            return removal.value or " ".join(removal.text.split())
    return None


def _date_in_byline(removals: list[Removal]) -> str | None:
    for removal in removals:
        if removal.label is Label.BYLINE and (span := find_date(removal.text)):
            return removal.text[span[0] : span[1]]
    return None


def _paragraphs(lines: Iterable[Line]) -> tuple[Paragraph, ...]:
    """The kept lines as paragraphs; lines of one paragraph that was wrapped hard are joined with a space."""
    groups: list[list[Line]] = []
    previous: Line | None = None
    for line in lines:
        if line.key:
            if previous is not None and wraps(previous, line):
                groups[-1].append(line)
            else:
                groups.append([line])
            previous = line
        else:
            previous = None
    return tuple(
        Paragraph(" ".join(line.text for line in group), is_heading(group, following), group[0].left[0][0], group[-1].left[-1][1])
        for group, following in itertools.zip_longest(groups, groups[1:])
    )


def wraps(line: Line, following: Line) -> bool:
    """Whether a paragraph goes on from `line` to the line right below it: the first stops in mid-sentence at about the
    width of a page, the second goes on in lower case, or the sentence is plainly open."""
    if line.ending == "" or not WRAP_MIN <= len(line.raw.rstrip()) <= WRAP_MAX or ends_sentence(line.text):
        return False
    first = following.text[0]
    return first.islower() and line.text[-1] not in ":;|•"


def is_heading(group: list[Line], following: list[Line] | None) -> bool:
    """Whether a paragraph is a sub-heading: one short line without an end mark that stands over another paragraph."""
    text = group[0].text
    return len(group) == 1 and following is not None and not ends_sentence(text) and words(text) <= 15 and text[:1] not in "-*•–—"
