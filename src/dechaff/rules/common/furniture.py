"""Page furniture that no phrase names: menus, lists of links, teasers, captions, told from the article by many signs at once.

Each live line gets a score from sixty small decision trees that ask about its signs. The trees stand in `furniture_trees`, fitted
on labelled pages by benchmarks/fit.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from typing import NamedTuple

from dechaff.model import Label, Page, Strength
from dechaff.outline import Outline, outline
from dechaff.rule import Claim, page_rule
from dechaff.rules.common.furniture_trees import BASE, TREES
from dechaff.signs import SIGNS, Zone, signs, zones
from dechaff.stories import stories
from dechaff.trees import Forest, forest

# Scores below which a line goes, in log odds for the article: 0.05 to 0.95 inside its body, 0.12 to 0.88 outside. Chosen on the
# labelled pages; on sites that the fit did not see 0.5 % of the articles score below -2.0, and 57 % of the rest.
LIKELY: dict[Zone, float] = {"above": -2.0, "within": -3.0, "below": -2.0}
# Score below which prose goes too, outside the body and where it says no more words than the body: odds of 0.06 to 0.94.
CERTAIN = -2.8
# How much lower, in log odds, the scores must be where no other rule took a line: such a page may be clean text already. In a
# second pass over 519 labelled texts no line scored lower by more.
UNTOUCHED = 0.5
BODY_MIN = 60  # words of prose in the body; a page with less gives too little to tell the rest from
CELLS_MIN, ROWS_MIN = 3, 3  # of a table: fewer are how old pages set their layout
NAMED = 3  # signs that the reason names


class Scores(NamedTuple):
    """Of each live line: its zone, its signs, and how much it looks like a line of the article, in log odds."""

    zones: list[Zone]
    signs: list[tuple[float, ...]]
    values: list[float]


@cache
def _forest() -> Forest:
    return forest(SIGNS, BASE, TREES)


def scores(page: Page) -> Scores:
    """The scores of the live lines of a view, measured once."""
    known = page.measured.get("furniture")
    if not isinstance(known, Scores):
        found = outline(page)
        every = list(signs(found))
        known = page.measured["furniture"] = Scores(zones(found), every, [_forest().score(values) for values in every])
    return known


def _reason(zone: Zone, values: Sequence[float]) -> str:
    """The signs that spoke most against a line."""
    place = {"above": "below", "within": "around", "below": "above"}[zone]
    told = ", ".join(f"{SIGNS[sign]} {values[sign]:.3g}" for sign in _forest().against(values)[:NAMED])
    return f"It does not belong to the article, which stands {place} it: {told}."


def _listed(found: Outline, every: Scores) -> set[int]:
    """Positions of the lists that a line of the article announces with a colon; a list ends at prose or where a phrase took a line."""
    listed: set[int] = set()
    announced = -1  # number of the line that the next item stands under
    for position, form in enumerate(found.shapes):
        number = found.lines[position].number
        if form.colon and every.values[position] > 0:
            announced = number
        elif form.prose or announced < 0 or any(line.gone for line in found.page.lines[announced:number]):
            announced = -1
        else:
            listed.add(position)
            announced = number
    return listed


def _tabled(found: Outline) -> set[int]:
    """Positions of the rows of tables: lines that stand together and have as many filled cells between bars, three or more."""
    tabled: set[int] = set()
    cells = [sum(map(bool, map(str.strip, line.text.split("|")))) if "|" in line.text else 0 for line in found.lines]
    for count, rows in groupby(range(len(cells)), key=cells.__getitem__):
        together = tuple(rows)
        if count >= CELLS_MIN and len(together) >= ROWS_MIN:
            tabled.update(together)
    return tabled


def furniture(page: Page) -> Iterator[Claim]:
    """The lines of a page that is one story that do not belong to it."""
    found = outline(page)
    start, end = found.body
    prose = sum(found.shapes[p].words for p in found.prose if start <= p < end)
    if prose < BODY_MIN or stories(page).stories:
        return
    every = scores(page)
    margin = 0.0 if any(line.gone for line in page.lines) else UNTOUCHED
    others = {p for p in found.prose if not start <= p < end and every.values[p] < CERTAIN - margin}
    outweighed = sum(found.shapes[p].words for p in others) > prose
    spare = _listed(found, every) | _tabled(found)
    for position, (zone, total) in enumerate(zip(every.zones, every.values, strict=True)):
        if total < LIKELY[zone] - margin and position not in spare:
            strength = Strength.CERTAIN if position in others and not outweighed else Strength.LIKELY
            yield Claim(found.lines[position], _reason(zone, every.signs[position]), strength)


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
    find=furniture,
    hits=(
        "⟨navigation⟩Home\n⟨navigation⟩News\n⟨account⟩Log in\n⟦Ferry to sail twice a day⟧\n⟦Choir opens the festival⟧\n"
        "⟦Bakers vote to strike⟧\n⟦Climbers reach the peak⟧\n⟦Rain for the weekend⟧\n⟦Ten bridges to see⟧\n⟨share⟩Share\n" + _ARTICLE,
    ),
    misses=(
        _ARTICLE,
        _ARTICLE + "The farmers who bought the mill:\nAnna Wold (Nes)\nOla Berg (Lund)\nIda Holm (Vik)\nJon Moe (Nes)\nEva Dahl (Vik)",
        _ARTICLE + "| Day | Sluice | Wheel | Hours |\n"
        "| Monday | open | turns | 4 |\n| Tuesday | shut | stands | 0 |\n| Friday | open | turns | 6 |",
        "Ferry to sail twice a day\nChoir opens the festival\nBakers vote to strike",
    ),
)
