"""What stands with a headline: its copies, and the summary over a headline that stands twice."""

from __future__ import annotations

from collections.abc import Iterator

from dechaff.lines import trim
from dechaff.model import Label, Page, Strength
from dechaff.outline import outline
from dechaff.rule import Claim, page_rule
from dechaff.rules.common.title import headline
from dechaff.rules.common.title_signs import is_copy

SUMMARY_WORDS = 40  # words of a summary at most


def _copies(page: Page) -> Iterator[Claim]:
    best = headline(page)
    if best is None:
        return
    found = outline(page)
    key = trim(found.lines[best.position].key)
    inside = [p for p in found.prose if found.body[0] <= p < found.body[1]]
    for position, line in enumerate(found.lines):
        if position == best.position or found.shapes[position].prose or inside[0] < position < inside[-1]:
            continue
        if is_copy(line, key):
            yield Claim(line, f"The headline in line {found.lines[best.position].number + 1} again.")


COPIES = page_rule(
    "common/title-again",
    label=Label.DUPLICATE,
    why="The headline once more.",
    find=_copies,
    strength=Strength.CERTAIN,
    hits=(
        "Town buys the old mill by the river\n⟦Town buys the old mill by the river⟧\n"
        "The old mill by the river was sold on Friday, the town said.\nFive farmers will run the mill for the town.",
    ),
    misses=(
        "Town buys the old mill by the river\nThe old mill by the river was sold on Friday, the town said.",
        "Row on by the river\nThe old boat goes down by the river to the sea.\n"
        "Row on by the river\nThe new boat goes up by the river to the mill.",
    ),
)


def _summary(page: Page) -> Iterator[Claim]:
    best = headline(page)
    if best is None or best.position != 1:
        return
    found = outline(page)
    above = found.shapes[0]
    if above.prose and above.sentences <= 1 and above.words <= SUMMARY_WORDS and best.signs["copies"] > 1:
        yield Claim(found.lines[0], "A sentence or two over a headline that stands twice.")


SUMMARY = page_rule(
    "common/summary",
    label=Label.SUMMARY,
    why="The summary that stands over the headline.",
    find=_summary,
    strength=Strength.CERTAIN,
    hits=(
        "⟦The old mill by the river was sold on Friday.⟧\nTown buys the old mill by the river\nTown buys the old mill by the river\n"
        "The mill by the river was sold on Friday, the town said.\nFive farmers will run the old mill for the town, it said.",
    ),
    misses=(
        "The old mill by the river was sold on Friday.\nTown buys the old mill\nThe mill was sold on Friday, the town said.",
        "Town buys the old mill\nTown buys the old mill\nThe mill by the river was sold on Friday, the town said.",
    ),
)
