"""Pages that hold several stories: their titles, the lines between them, and headlines with nothing under them."""

from __future__ import annotations

from collections.abc import Iterator

from dechaff.model import Label, Page, Strength
from dechaff.rule import Claim, page_rule
from dechaff.stories import stories

_ITEMS = (
    (
        "Town Buys the Old Mill",
        "Five farmers bought the mill by the river on Friday, the council of the town said after a long debate about its roof.",
    ),
    (
        "Ferry to Sail Twice a Day",
        "From June the ferry to the islands will leave the harbour at nine and at five, and it will carry bicycles without a fee.",
    ),
    (
        "Choir Opens the Festival",
        "Eighty children sang a hymn by a local composer in the square, and the mayor thanked them with a basket of pears from her garden.",
    ),
    (
        "Climbers Reach the Peak",
        "Two climbers stood on the northern peak in winter for the first time, and the rescue team on the pass confirmed it by radio.",
    ),
    (
        "Bakers Vote to Strike",
        "Nine in ten bakers of the valley voted to stop work on Monday unless the price of flour falls and the night shift is paid better.",
    ),
)
_LINK = "\n⟨read-more⟩Read more\nThe council heard all of them out before the vote was called."


def _glued(title: str = "{}", separator: str = "{}", stub: str = "") -> str:
    line = separator.format("Pass it on")
    told = [f"{title.format(head)}\n{line}\n{text}\n{line}" for head, text in _ITEMS]
    return "\n".join([*told[:3], *([f"{stub}\n{line}"] if stub else []), *told[3:]])


def _titles(page: Page) -> Iterator[Claim]:
    found = stories(page)
    count = sum(1 for story in found.stories if story.words)
    for story in found.stories:
        if story.title is not None and story.words:
            for line in story.title.lines:
                yield Claim(line, f"The headline over one of the {count} stories of the page.", value=story.title.text)


TITLES = page_rule(
    "common/story-title",
    label=Label.TITLE,
    why="The headline of one of several stories.",
    find=_titles,
    strength=Strength.CERTAIN,
    hits=(_glued("⟦{}⟧"),),
    misses=(
        "\n".join(f"{head}\n{text}" for head, text in _ITEMS),
        "\n".join(f"{head}\n{text}{_LINK * (number < 3)}" for number, (head, text) in enumerate(_ITEMS * 2)),
        _ITEMS[0][0],
    ),
)


def _stubs(page: Page) -> Iterator[Claim]:
    for story in stories(page).stories:
        if story.words or story.title is None:
            continue
        for line in story.title.lines:
            yield Claim(line, "A headline with no story under it.")
        for block in story.body:
            for line in block.lines:
                if story.gallery:
                    yield Claim(line, "A caption: a photo credit stands behind it.", label=Label.CAPTION)
                elif not block.lines[0].text.endswith("."):
                    yield Claim(line, "It stands under a headline that has no story.")


STUBS = page_rule(
    "common/stub",
    label=Label.STUB,
    why="A headline with nothing under it, on a page of several stories.",
    find=_stubs,
    strength=Strength.CERTAIN,
    hits=(_glued(stub="⟦Rain Expected for the Weekend⟧"),),
    misses=(_glued(), "Rain Expected for the Weekend"),
)


def _separators(page: Page) -> Iterator[Claim]:
    for line in stories(page).separators:
        yield Claim(line, "The same line stands between the stories of the page.")


SEPARATORS = page_rule(
    "common/separator",
    label=Label.NAVIGATION,
    why="A line that recurs between the stories of a page.",
    find=_separators,
    strength=Strength.CERTAIN,
    hits=(_glued(separator="⟦{}⟧"),),
    misses=("\n".join(f"{head}\n{text}" for head, text in _ITEMS), "Pass it on\nPass it on\nPass it on"),
)

