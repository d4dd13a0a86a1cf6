"""Page furniture that no phrase names: menus, lists of links, teasers, captions, told from the article by many signs at once.

Each live line gets a score from sixty small decision trees that ask about its signs. The trees stand in `furniture_trees`, fitted
on labelled pages by benchmarks/fit.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from dechaff.measured import measured
from dechaff.model import Label, Page, Strength
from dechaff.outline import Outline, outline
from dechaff.rule import Claim, page_rule
from dechaff.rules.common.furniture_trees import reason, score
from dechaff.signs import Signs, Zone, zones
from dechaff.stories import stories

# Scores below which a line goes, in log odds for the article: chosen on sites left out of the fit, see docs/explanation/quality.md. Around
# the body they are lower on a page of which less than `MOSTLY` of the words stand in prose: there a short line is more often the article's.
WITHIN, AROUND, AROUND_PROSE = -2.0, -1.9, -1.5
MOSTLY = 0.6
# Score below which prose goes too, outside the body and where it says no more words than the body.
CERTAIN = -2.3
# Score below which a line goes where no other rule took one: such a page may be clean text already, and hints count for nothing on it.
UNTOUCHED = -2.5
HINTED = 0.0  # score below which a line goes at which a phrase hints: even odds
BODY_MIN = 60  # words of prose in the body; a page with less gives too little to tell the rest from
_BODY: dict[Zone, str] = {"above": "below", "within": "around", "below": "above"}  # where the body stands, seen from a line
CELLS_MIN, ROWS_MIN = 3, 3  # of a table or a numbered list: fewer are how old pages set their layout
_NUMBER = re.compile(r"(\d{1,3})[.):]\s+\S")


class Scores:
    """How much each live line of a page looks like a line of the article, in log odds; worked out when it is asked for."""

    def __init__(self, found: Outline) -> None:
        self._signs = Signs(found)
        self._known: dict[int, float] = {}
        self._reasons: dict[int, str] = {}

    @property
    def prose_share(self) -> float:
        """Share of the page's words that stand in prose."""
        return self._signs.prose_share

    def __getitem__(self, position: int) -> float:
        known = self._known.get(position)
        if known is None:
            signs = self._signs.of(position)
            known = self._known[position] = score(signs)
            if known < HINTED:
                self._reasons[position] = reason(signs)
        return known

    def reason(self, position: int) -> str:
        """What the tree asked that speaks most against a line whose score is known and below `HINTED`; no other line goes."""
        return self._reasons[position]


@measured
def scores(page: Page) -> Scores:
    """The scores of the live lines of a view."""
    return Scores(outline(page))


def _listed(found: Outline, every: Scores) -> set[int]:
    """Positions of the lists that a line of the article announces with a colon; a list ends at prose or where a phrase took a line."""
    listed: set[int] = set()
    announced = -1  # number of the line that the next item stands under
    for position, form in enumerate(found.shapes):
        number = found.lines[position].number
        if form.colon and every[position] > 0:
            announced = number
        elif form.prose or announced < 0 or any(line.gone for line in found.every[announced:number]):
            announced = -1
        else:
            listed.add(position)
            announced = number
    return listed


def _numbered(found: Outline) -> set[int]:
    """Positions from the first to the last line that is numbered on, up or down, from a line of the body."""
    start, end = found.body
    numbered: set[int] = set()
    chain: list[tuple[int, int]] = []
    marks = ((p, _NUMBER.match(line.text)) for p, line in enumerate(found.lines) if line.text[0].isdecimal())
    for position, number in [*((p, int(mark[1])) for p, mark in marks if mark), (len(found.lines), -1)]:
        step = number - chain[-1][1] if chain else 0
        if chain and (step not in (1, -1) or (len(chain) > 1 and step != chain[-1][1] - chain[-2][1])):
            if len(chain) >= ROWS_MIN and any(start <= p < end for p, _ in chain):
                numbered.update(range(chain[0][0], chain[-1][0] + 1))
            chain = []
        chain.append((position, number))
    return numbered


def _tabled(found: Outline) -> set[int]:
    """Positions of the rows of tables: lines that stand together and have as many filled cells between bars, three or more."""
    tabled: set[int] = set()
    cells = [sum(map(bool, map(str.strip, line.text.split("|")))) if "|" in line.text else 0 for line in found.lines]
    for count, rows in groupby(range(len(cells)), key=cells.__getitem__):
        together = tuple(rows)
        if count >= CELLS_MIN and len(together) >= ROWS_MIN:
            tabled.update(together)
    return tabled


@measured
def furniture(page: Page) -> tuple[Claim, ...]:
    """The lines of a page that is one story that do not belong to it."""
    return tuple(_furniture(page))


def _furniture(page: Page) -> Iterator[Claim]:
    found = outline(page)
    start, end = found.body
    prose = sum(found.shapes[p].words for p in found.prose if start <= p < end)
    if prose < BODY_MIN or stories(page).stories:
        return
    every = scores(page)
    touched = any(line.gone for line in page.lines)
    numbers = {hint.line for hint in page.hints} if touched else set()
    hinted = {p for p, line in enumerate(found.lines) if line.number in numbers and every[p] < HINTED}
    around = AROUND_PROSE if every.prose_share > MOSTLY else AROUND
    within, around = (WITHIN, around) if touched else (UNTOUCHED, UNTOUCHED)
    others = {p for p in found.prose if not start <= p < end and every[p] < min(CERTAIN, around)}
    outweighed = sum(found.shapes[p].words for p in others) > prose
    spare = _listed(found, every) | _numbered(found) | _tabled(found)
    for position, zone in enumerate(zones(found)):
        inside = zone == "within"
        if (inside and found.shapes[position].prose) or position in spare:
            continue
        if position not in hinted and every[position] >= (within if inside else around):
            continue
        strength = Strength.CERTAIN if position in others and not outweighed else Strength.LIKELY
        why = f"It does not belong to the article, which stands {_BODY[zone]} it: {every.reason(position)}."
        yield Claim(found.lines[position], why, strength)


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
        _ARTICLE + "1. The ferry\n" + _ARTICLE + "2. The choir\nIt sings.\n3. The bakers\n4. The climbers\n5. The bridges",
        "Ferry to sail twice a day\nChoir opens the festival\nBakers vote to strike",
    ),
)
