"""Page furniture that no phrase names: menus, lists of links, teasers, captions, told from the article by many signs at once.

Each live line gets a score: the weights of its signs added up, once by itself and once more with the scores of the lines
around it. Weights and bins stand in `furniture_weights`, fitted on labelled pages by benchmarks/fit.py.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from dechaff.model import Label, Page, Strength
from dechaff.outline import outline
from dechaff.rule import Claim, page_rule
from dechaff.rules.common.furniture_weights import EDGES, FIRST, SECOND
from dechaff.signs import OF_SCORES, SIGNS, Zone, around, signs, zones
from dechaff.stories import stories

# Scores below which a line goes, in log odds for the article: 0.1 to 0.9 inside its body, 0.18 to 0.82 outside. Chosen on the
# labelled pages as the highest that keep 99.6 % of the article behind trafilatura, on sites that the fit did not see.
LIKELY: dict[Zone, float] = {"above": -1.5, "within": -2.2, "below": -1.5}
CERTAIN = -2.75  # score below which prose goes too: odds of 0.06 to 0.94
CLIP = 5.0  # the first score is kept within so much of zero, as in the fit
BODY_MIN = 60  # words of prose in the body; a page with less gives too little to tell the rest from
NAMED = 3  # signs that the reason names

Card = tuple[tuple[Sequence[float], Sequence[float]], ...]


@cache
def _card(table: str, zone: Zone) -> tuple[float, Card]:
    weights, names = (FIRST[zone], SIGNS) if table == "first" else (SECOND[zone], SIGNS + OF_SCORES)
    return weights["bias"][0], tuple((EDGES[name], weights[name]) for name in names)


def score(table: str, zone: Zone, values: Sequence[float]) -> float:
    """The weights of a line's signs added up; above zero for an article, in log odds."""
    bias, card = _card(table, zone)
    return bias + sum(weights[bisect_right(edges, value)] for (edges, weights), value in zip(card, values, strict=True))


def _reason(zone: Zone, values: Sequence[float]) -> str:
    """The signs that spoke most against a line."""
    card = _card("second", zone)[1]
    against = sorted(
        (weights[bisect_right(edges, value)] - max(weights), name)
        for (edges, weights), value, name in zip(card, values, SIGNS, strict=False)
    )
    place = {"above": "below", "within": "around", "below": "above"}[zone]
    told = ", ".join(f"{name} {values[SIGNS.index(name)]:.3g}" for _, name in against[:NAMED])
    return f"It does not belong to the article, which stands {place} it: {told}."


def _furniture(page: Page) -> Iterator[Claim]:
    found = outline(page)
    start, end = found.body
    prose = sum(found.shapes[p].words for p in found.prose if start <= p < end)
    if prose < BODY_MIN or stories(page).stories or not FIRST:
        return
    own = list(signs(found))
    places = zones(found)
    first = [max(-CLIP, min(CLIP, score("first", zone, values))) for zone, values in zip(places, own, strict=True)]
    for position, (zone, values, means) in enumerate(zip(places, own, around(first), strict=True)):
        total = score("second", zone, values + means)
        if total < LIKELY[zone]:
            strength = Strength.CERTAIN if found.shapes[position].prose and total < CERTAIN else Strength.LIKELY
            yield Claim(found.lines[position], _reason(zone, values), strength)


_ARTICLE = (
    "The old mill by the river was sold on Friday to a group of five farmers from the valley, the council of the town said.\n"
    "The farmers will mend the roof of the mill, clear the river and grind rye again next year, they said on the steps of the hall.\n"
    "What happens next\n"
    "The mill had stood empty since its owner, a farmer too, closed it and left the valley with his family many years ago.\n"
    "A museum about rye, farmers and the river will open beside the mill when the roof is mended, and the council will pay for it.\n"
    "The mayor thanked the farmers and the council, and said that the river had waited long enough for the mill to turn again.\n"
)

FURNITURE = page_rule(
    "common/furniture",
    label=Label.NAVIGATION,
    why="A line that does not belong to the article, by its shape, its neighbours and its place.",
    find=_furniture,
    hits=(
        "⟨navigation⟩Home\n⟨navigation⟩News\n⟨account⟩Log in\n⟦Ferry to sail twice a day⟧\n⟦Choir opens the festival⟧\n"
        "⟦Bakers vote to strike⟧\n⟦Climbers reach the peak⟧\n⟦Rain for the weekend⟧\n⟦Ten bridges to see⟧\n⟨share⟩Share\n" + _ARTICLE,
    ),
    misses=(_ARTICLE, "Ferry to sail twice a day\nChoir opens the festival\nBakers vote to strike"),
)
