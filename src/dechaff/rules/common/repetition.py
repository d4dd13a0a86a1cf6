"""What a page says twice: the later copy goes. What is compared are paragraphs, so that a copy may be wrapped in another way."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise, starmap
from operator import attrgetter, eq

from dechaff.blocks import Block, blocks
from dechaff.measured import measured
from dechaff.model import Label, Page, Strength
from dechaff.rule import Claim, page_rule, span_rule
from dechaff.shape import shape

PARAGRAPH_WORDS = 12  # a line of so many words is not repeated by a poet: refrains and headings are shorter
NEAR_LINES = 3  # paragraphs; a caption and its copy stand next to each other or around a credit
NEAR_SHARE = 0.85  # share of the longer line's words that the shorter one must have, in the same order


def _claims(block: Block, why: str) -> Iterator[Claim]:
    return (Claim(line, why) for line in block.lines)


@measured
def _repeated(page: Page) -> tuple[list[Block], ...]:
    """The paragraphs that say the same, the first of each and its copies."""
    copies: dict[str, list[Block]] = {}
    for block in blocks(page):
        copies.setdefault(block.key, []).append(block)
    told = ([block for block in same if _is_paragraph(block)] for same in copies.values() if len(same) > 1)
    return tuple(same for same in told if len(same) > 1)


def _paragraphs(page: Page) -> Iterator[Claim]:
    for first, *again in _repeated(page):
        why = f"The same text stands in line {first.lines[0].number + 1}."
        yield from (claim for block in again for claim in _claims(block, why))


def _is_paragraph(block: Block) -> bool:
    form = shape(block.text)
    return form.words >= PARAGRAPH_WORDS and form.prose and not form.bullet and not form.bars


PARAGRAPH = page_rule(
    "common/repeated-paragraph",
    label=Label.DUPLICATE,
    why="A paragraph of prose that stands on the page before.",
    find=_paragraphs,
    strength=Strength.CERTAIN,
    hits=(
        "The old mill by the river was sold on Friday to a group of five farmers.\nThey plan a museum.\n"
        "⟦The old mill by the river was sold on Friday to a group of five farmers.⟧",
    ),
    misses=(
        "Row on, row on.\nThe river is long.\nRow on, row on.",
        "The mill was sold on Friday.\nThe mill was sold again on Monday.",
        "- The mattress is firm at the edge, but not firm enough for two people to sit on.\n"
        "Its rival is softer.\n"
        "- The mattress is firm at the edge, but not firm enough for two people to sit on.",
        "Monday | rest | run | rest | run | rest | run | rest | run\nMonday | rest | run | rest | run | rest | run | rest | run",
    ),
)


@measured
def _near(page: Page) -> tuple[Claim, ...]:
    return tuple(_nearly_repeated(page))


def _nearly_repeated(page: Page) -> Iterator[Claim]:
    gone = {claim.line.number for claim in _paragraphs(page)}
    recent: list[tuple[Block, list[str]]] = []
    for block in blocks(page):
        tokens = block.key.split()
        if block.lines[0].number in gone or (recent and tokens == recent[-1][1]):
            continue
        earlier = next((other for other, said in recent if _holds(said, tokens)), None) if len(tokens) >= PARAGRAPH_WORDS else None
        if earlier is None:
            recent = [*recent[1 - NEAR_LINES :], (block, tokens)]
        else:
            yield from _claims(block, f"All but a word or two stands in line {earlier.lines[0].number + 1}.")


def _holds(one: list[str], other: list[str]) -> bool:
    """Whether one of two lists of words is the other with a few words left out, one at least; numbers may not differ."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    left_out = len(long) - len(short)
    if left_out > 3 or one == other or len(short) < NEAR_SHARE * len(long) or short[0] not in long[: left_out + 1]:
        return False
    rest = iter(long)
    same_order = all(any(word == candidate for candidate in rest) for word in short)
    return same_order and not any(c.isdigit() for word in set(long) - set(short) for c in word)


def _adjacent(page: Page) -> Iterator[Claim]:
    """Runs of one line, judged on what the other rules of this file leave: a copy between two lines does not part them."""
    gone = {claim.line.number for find in (_paragraphs, _near) for claim in find(page)}
    left = [block for block in blocks(page) if block.lines[0].number not in gone]
    if not any(starmap(eq, pairwise(block.key for block in left))):
        return
    runs = [list(same) for _, same in groupby(left, key=attrgetter("key"))]
    for position, copies in enumerate(runs):
        if len(copies) > 1 and shape(copies[0].text).headline:
            around = (*runs[max(0, position - 2) : position], *runs[position + 1 : position + 4])
            if any(shape(neighbours[0].text).prose for neighbours in around):
                for copy in copies[1:]:
                    yield from _claims(copy, "The same line stands right above.")


ADJACENT = page_rule(
    "common/doubled-line",
    label=Label.DUPLICATE,
    why="A headline that stands twice in a row, prose near it: in a poem there is none.",
    find=_adjacent,
    strength=Strength.CERTAIN,
    hits=("Town buys the old mill\n⟦Town buys the old mill⟧\nThe council of the town voted for it on Friday.",),
    misses=("We row on and on\nWe row on and on\nTo the sea, to the sea", "Town buys the old mill\nTown buys the new mill"),
)


NEAR = page_rule(
    "common/near-repeated-line",
    label=Label.DUPLICATE,
    why="A long line that is its neighbour with a word more or less.",
    find=_near,
    strength=Strength.CERTAIN,
    hits=(
        "• Volunteers carry sand bags along the dyke near the village of Orm on Sunday in heavy rain.\n"
        "⟦Volunteers carry sand bags along the old dyke near the village of Orm on Sunday in heavy rain.⟧",
    ),
    misses=(
        "The first of the two men was fined 200 crowns by the court of the town for theft.\n"
        "The first of the two men was fined 300 crowns by the court of the town for theft.",
        "We shall mend the road that leads to the sea.\nWe shall mend the road that leads to the old sea wall.",
    ),
)

DOUBLED_TEXT = span_rule(
    "common/doubled-text",
    label=Label.DUPLICATE,
    why="The line says the same twice.",
    pattern=r"^\s*([^\s.!?][^.!?\n]{14,140})(?<![\s|–—-])\K(?:\s++(?:[|–—-]\s++)?|[|–—-]\s++)\1$",
    hits=("The genius of the old mill⟦ The genius of the old mill⟧", "Ten bridges to see this summer⟦ | Ten bridges to see this summer⟧"),
    misses=("Never, never, never", "The rain fell and fell. The rain fell and fell."),
    strength=Strength.CERTAIN,
)
