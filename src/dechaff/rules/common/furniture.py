"""Page furniture that no phrase names: menus, lists of links, teasers, captions, told from the article by many signs at once.

Each live line gets a score: the weights of its signs added up, once by itself and once more with the scores of the lines
around it. Weights and bins stand in `furniture_weights`, fitted on labelled pages by benchmarks/fit.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

from dechaff.model import Label, Page, Strength
from dechaff.outline import Outline, outline
from dechaff.rule import Claim, page_rule
from dechaff.rules.common.furniture_weights import EDGES, FIRST, SECOND
from dechaff.scorecard import Scorecard, scorecard
from dechaff.signs import SIGNS, ZONES, Zone, around, signs, zones
from dechaff.stories import stories

# Scores below which a line goes, in log odds for the article: 0.05 to 0.95 inside its body, 0.09 to 0.91 outside. Chosen on the
# labelled pages as the highest that keep 99.8 % of the article behind trafilatura, on sites that the fit did not see.
LIKELY: dict[Zone, float] = {"above": -2.3, "within": -3.0, "below": -2.3}
# Score below which prose goes too, outside the body and where it says no more words than the body: odds of 0.03 to 0.97.
CERTAIN = -3.4
CLIP = 5.0  # the first score is kept within so much of zero, as in the fit
BODY_MIN = 60  # words of prose in the body; a page with less gives too little to tell the rest from
NAMED = 3  # signs that the reason names



class Scores(NamedTuple):
    """Of each live line: its zone, its signs for the second look, and its score at the first and the second."""

    zones: list[Zone]
    values: list[tuple[float, ...]]
    first: list[float]
    second: list[float]


@cache
def _cards(look: str) -> dict[Zone, Scorecard]:
    table = FIRST if look == "first" else SECOND
    return {zone: scorecard(EDGES, table[zone]) for zone in ZONES}


def scores(page: Page) -> Scores:
    """How much each live line of a view looks like a line of the article, measured once."""
    known = page.measured.get("furniture")
    if not isinstance(known, Scores):
        found = outline(page)
        own, places = list(signs(found)), zones(found)
        first = [max(-CLIP, min(CLIP, _cards("first")[zone].score(values))) for zone, values in zip(places, own, strict=True)]
        every = [values + means for values, means in zip(own, around(first), strict=True)]
        second = [_cards("second")[zone].score(values) for zone, values in zip(places, every, strict=True)]
        known = page.measured["furniture"] = Scores(places, every, first, second)
    return known


def _reason(zone: Zone, values: Sequence[float]) -> str:
    """The signs that spoke most against a line."""
    place = {"above": "below", "within": "around", "below": "above"}[zone]
    against = (item for item in _cards("second")[zone].against(values) if item[0] in SIGNS)
    told = ", ".join(f"{name} {value:.3g}" for name, value in islice(against, NAMED))
    return f"It does not belong to the article, which stands {place} it: {told}."


def _listed(found: Outline, every: Scores) -> set[int]:
    """Positions of the lists that a line of the article announces with a colon; a list ends at prose or where a phrase took a line."""
    listed: set[int] = set()
    announced = -1  # number of the line that the next item stands under
    for position, form in enumerate(found.shapes):
        number = found.lines[position].number
        if form.colon and every.second[position] > 0:
            announced = number
        elif form.prose or announced < 0 or any(line.gone for line in found.page.lines[announced:number]):
            announced = -1
        else:
            listed.add(position)
            announced = number
    return listed


def _furniture(page: Page) -> Iterator[Claim]:
    found = outline(page)
    start, end = found.body
    prose = sum(found.shapes[p].words for p in found.prose if start <= p < end)
    if prose < BODY_MIN or stories(page).stories:
        return
    every = scores(page)
    others = {p for p in found.prose if not start <= p < end and every.second[p] < CERTAIN}
    outweighed = sum(found.shapes[p].words for p in others) > prose
    listed = _listed(found, every)
    for position, (zone, total) in enumerate(zip(every.zones, every.second, strict=True)):
        if total < LIKELY[zone] and position not in listed:
            strength = Strength.CERTAIN if position in others and not outweighed else Strength.LIKELY
            yield Claim(found.lines[position], _reason(zone, every.values[position]), strength)


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
    misses=(
        _ARTICLE,
        _ARTICLE + "The farmers who bought the mill:\nAnna Wold (Nes)\nOla Berg (Lund)\nIda Holm (Vik)\nJon Moe (Nes)\nEva Dahl (Vik)",
        "Ferry to sail twice a day\nChoir opens the festival\nBakers vote to strike",
    ),
)
