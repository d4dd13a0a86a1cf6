"""Bylines and dates that need no word of any language."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from dechaff.lines import trim
from dechaff.measure import are_names, words
from dechaff.model import Label, Page
from dechaff.phrases import phrases
from dechaff.rule import Claim, line_rule, page_rule

DATE_LINE = line_rule(
    "common/date-line",
    label=Label.DATE,
    why="A date and nothing else.",
    pattern=phrases("%", "% #:#"),
    hits=("12 March 2024", "- 4 October 2024 12:00", "2024-03-12T10:15", "12.03.2024, 10:15", "2024年3月12日"),
    misses=("On 12 March 2024", "12 March 2024: the bridge falls", "1984"),
)


def _under_word(page: Page) -> Iterator[Claim]:
    for line, following in pairwise(page.lines):
        alone = line.gone is Label.BYLINE and words(trim(line.raw)) <= 2
        if alone and following.key and are_names(_bare(following.text)):
            yield Claim(following, "Names under a byline word.", value=_bare(following.text))


def _bare(text: str) -> str:
    """A line's text without the bullets and bars around it."""
    return text.strip(" \t-*•·|,;:")


UNDER_WORD = page_rule(
    "common/names-under-byline-word",
    label=Label.BYLINE,
    why="Names on the line below a byline word that stands alone.",
    find=_under_word,
    hits=("⟨byline⟩By\n⟦Jane Doe⟧\nThe mill was sold.", "⟨byline⟩• Von\n⟦    Valley News English⟧"),
    misses=("⟨byline⟩By\nThe mill was sold on Friday.", "By\nJane Doe", "⟨share⟩Share\nJane Doe"),
)
