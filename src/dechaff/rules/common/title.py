"""The headline of a page that is one story: which line it is."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cache

from dechaff.lines import trim
from dechaff.measured import measured
from dechaff.model import Label, Page, Strength
from dechaff.outline import Outline, outline
from dechaff.rule import Claim, page_rule
from dechaff.rules.common.furniture import furniture
from dechaff.rules.common.title_signs import NONE, Candidate, candidates, is_copy
from dechaff.rules.common.title_weights import EDGES, WEIGHTS
from dechaff.scorecard import Scorecard, scorecard
from dechaff.stories import stories

WORDS_MIN = 3  # of a headline that a breadcrumb trail ends with; fewer may be its last section
ACCEPT = -2.6  # score from which the best candidate is the headline: odds of 0.07 to 0.93; see docs/explanation/quality.md


@cache
def _card() -> Scorecard:
    return scorecard(EDGES, WEIGHTS)


@measured
def headline(page: Page) -> Candidate | None:
    """The likeliest headline of a page that is one story: the candidate with the highest score.

    Where none is high enough, the first that stands twice in a row.

    On a page of which nothing else goes only a line that stands over the body twice is lifted, and no item of a list: such a page is
    clean text, and the line on its top may be what an earlier pass left there.
    """
    if stories(page).stories:
        return None
    card, possible, found = _card(), candidates(page), outline(page)
    keys = {c.position: trim(found.lines[c.position].key) for c in possible}
    unlisted = [c for c in possible if not found.shapes[c.position].bullet]
    twice = [c for c in unlisted if c.signs["about"] >= 2 and keys[c.position] == trim(found.lines[c.position + 1].key)]
    scored = [(card.score([c.signs[name] for name in card.names]), -c.position) for c in possible]
    best, position = max(scored, default=(-math.inf, 0))
    if best >= ACCEPT:
        key = _without_trail(keys[-position], [keys[c.position] for c in possible if c.signs["words"] >= WORDS_MIN])
        chosen = next(candidate for candidate in possible if keys[candidate.position] == key)
        if twice or _scraped(page) or (chosen in unlisted and _stands_again(found, chosen.position)):
            return chosen
    return next(iter(twice), None)


def _without_trail(key: str, others: list[str]) -> str:
    """The longest other line that a breadcrumb trail ends with behind a mark; the line itself if there is none.

    >>> _without_trail("news > town > town buys the old mill", ["town buys the old mill", "old mill"])
    'town buys the old mill'
    >>> _without_trail("town buys the old mill", ["the old mill"])
    'town buys the old mill'
    """
    return max((o for o in others if key.endswith(f" {o}") and not key[-len(o) - 2].isalnum()), key=len, default=key)


def _stands_again(found: Outline, position: int) -> bool:
    """Whether a line stands over the body once more."""
    key = trim(found.lines[position].key)
    return any(is_copy(found.lines[place], key) for place in range(found.body[0]) if place != position)


def _scraped(page: Page) -> bool:
    return any(line.gone for line in page.lines) or bool(furniture(page))


def _title(page: Page) -> Iterator[Claim]:
    best = headline(page)
    if best is None:
        return
    told = {"twin": "another line holds it", "lead": "the article opens with its words", "field_below": "a byline or date stands below"}
    why = ", ".join(words for name, words in told.items() if 0 < best.signs[name] < NONE) or "its shape and place"
    yield Claim(outline(page).lines[best.position], f"The headline: {why}.", value=best.text)


TITLE = page_rule(
    "common/title",
    label=Label.TITLE,
    why="The headline over the article.",
    find=_title,
    strength=Strength.CERTAIN,
    hits=(
        "⟦Town buys the old mill by the river⟧\nTown buys the old mill by the river\n"
        "The old mill by the river was sold on Friday, the town said.\nFive farmers will run the mill for the town.",
        "⟦Farmers of the valley buy the old mill⟧\n⟨byline⟩By Jane Doe\nBuy the old mill\n"
        "The old mill by the river was sold on Friday, the town said.\nFive farmers of the valley will run the mill for the town.",
        "Valley News > Town > Town buys the old mill by the river\n⟦Town buys the old mill by the river⟧\n⟨byline⟩By Jane Doe\n"
        "The old mill by the river was sold on Friday, the town said.\nFive farmers will run the mill for the town.",
    ),
    misses=(
        "The old mill by the river was sold on Friday, the town said.\nWhat happens next\nFive farmers will run the mill for the town.",
        "* Mills of the town\n* Mills of the town\n"
        "The old mill by the river was sold on Friday, the town said.\nFive farmers will run the mills for the town.",
        "Row on, row on,\nto the sea, to the sea",
    ),
)
