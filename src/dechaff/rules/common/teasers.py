"""Openings of other stories: cut off, listed, or run together behind the article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from dechaff.model import Label, Page, Strength
from dechaff.outline import Outline, outline
from dechaff.rule import Claim, page_rule

OPENING = 30  # characters that a cut-off teaser must share with the full text; a shorter opening may be a turn of phrase
LISTED = 3  # bare bullets in a list of other stories
PARAGRAPH_WORDS = 12  # words of a line that says enough to tell what it is about
BODY_LINES = 3  # of prose in the first half of a page, to measure how much its lines share
UNRELATED = 0.8  # of what the article's lines share with each other; a line that shares less may be about something else
LITTLE = 0.5  # of it; lines under a heading over other stories that share no more on average are other stories
STRANGE = 0.2  # of it; lines that share no more on average are about something else. Measured on labelled pages: 34 of 35 lines
RUN_LINES = 5  # lines of a run that nothing announces


def _cut_off(page: Page) -> dict[int, int]:
    """Positions of lines that end in an ellipsis and open a longer line of the page -> the position of that line."""
    found = outline(page)
    cut = {
        position: line.key.rstrip('."]) …')
        for position, line in enumerate(found.lines)
        if found.shapes[position].ellipsis and len(line.key) > OPENING
    }
    if not cut:
        return {}
    by_opening: dict[str, list[int]] = {}
    for position, line in enumerate(found.lines):
        if len(line.key) > OPENING and position not in cut:
            by_opening.setdefault(line.key[:OPENING], []).append(position)
    return {
        position: full
        for position, opening in cut.items()
        for full in by_opening.get(opening[:OPENING], [])[:1]
        if found.lines[full].key.startswith(opening) and len(found.lines[full].key) > len(opening)
    }


def announced(page: Page) -> list[int]:
    """Positions of the headlines over cut-off teasers of other stories."""
    found = outline(page)
    cut = _cut_off(page)
    others = {position for position, _ in _other_stories(found, cut)} if cut else set()
    return [p - 1 for p, full in cut.items() if full in others and p > 0 and found.shapes[p - 1].headline]


def _truncated(page: Page) -> Iterator[Claim]:
    found = outline(page)
    for position, full in _cut_off(page).items():
        yield Claim(found.lines[position], f"Line {found.lines[full].number + 1} has the same text in full.")
    for position in announced(page):
        yield Claim(found.lines[position], "The headline over a teaser of another story.")


# A run that holds more words than the article is kept: it may be the article.
def _other_stories(found: Outline, cut: dict[int, int]) -> list[tuple[int, str]]:
    """Lines of prose behind the article that are about other things.

    They share far fewer words with the first half of the prose than its own lines do with each other, and one of them is
    announced by a cut-off teaser above the article; or they are many and share next to nothing.
    """
    start = found.body[0]
    paragraphs = [p for p, s in enumerate(found.shapes) if p >= start and s.words >= PARAGRAPH_WORDS and p not in cut and not s.bars]
    half = paragraphs[: len(paragraphs) // 2]
    if len(half) < BODY_LINES:
        return []
    counts = Counter(stem for p in half for stem in found.stems(p))

    def shared(position: int, own: int) -> float:
        stems = found.stems(position)
        return sum(1 for stem in stems if counts[stem] > own) / len(stems) if stems else 0.0

    usual = sum(shared(p, 1) for p in half) / len(half)
    run: list[int] = []
    total = 0.0
    for position in reversed(paragraphs[len(half) :]):
        share = shared(position, 0)
        if share > UNRELATED * usual:
            break
        run.append(position)
        total += share
    announced = {full for position, full in cut.items() if position < full}
    article = found.lines[half[-1]].number
    headings = [line.number for line in found.every[article:] if line.gone in (Label.RELATED, Label.READ_MORE)]
    under = [p for p in run if headings and found.lines[p].number > headings[0]]
    little = sum(shared(p, 0) for p in under) <= LITTLE * usual * len(under)
    if len(under) >= BODY_LINES and little and all(p in under for p in paragraphs if found.lines[p].number > headings[0]):
        run = under
        evidence = "a heading over other stories stands above them"
    elif announced & set(run):
        evidence = "one of them is announced by a teaser above"
    elif len(run) >= RUN_LINES and total <= STRANGE * usual * len(run):
        evidence = "they share next to nothing with it"
    else:
        return []
    if sum(found.shapes[p].words for p in run) > sum(found.shapes[p].words for p in paragraphs if p not in run):
        return []
    why = f"It stands among {len(run)} paragraphs about other things than the article: {evidence}."
    last = max(run)
    while last + 1 < len(found.lines) and found.shapes[last + 1].prose and shared(last + 1, 0) <= UNRELATED * usual:
        last += 1
    return [(position, why) for position in range(min(run), last + 1)]


def _run(page: Page) -> Iterator[Claim]:
    found = outline(page)
    for position, why in _other_stories(found, _cut_off(page)):
        yield Claim(found.lines[position], why)


TRUNCATED = page_rule(
    "common/truncated-teaser",
    label=Label.TEASER,
    why="The cut-off opening of a longer line of the page.",
    find=_truncated,
    strength=Strength.CERTAIN,
    hits=(
        "⟦The ferry to the islands will sail twice a day from June, the harbour...⟧\nShips were built here for a century.\n"
        "The ferry to the islands will sail twice a day from June, the harbour master said.",
    ),
    misses=(
        "The ferry to the islands will sail twice a day, he began ...\nThe ferry to the mainland sails once.",
        "And so it went on...\nAnd so it went on for years, until the harbour froze.",
    ),
)


RUN = page_rule(
    "common/teaser-run",
    label=Label.TEASER,
    why="Paragraphs of other stories behind the article.",
    find=_run,
    strength=Strength.CERTAIN,
    hits=(
        "The ferry to the islands will sail twice a day from June, the harbour master said in a lett...\n"
        "The old mill by the river was sold on Friday to a group of five farmers from the valley.\n"
        "The farmers will mend the roof of the mill, clear the river and grind rye again next year, they said.\n"
        "The mill had stood empty since its owner, a farmer too, closed it and left the valley years ago.\n"
        "A museum about rye, farmers and the river will open beside the mill when the roof is mended.\n"
        "⟦The ferry to the islands will sail twice a day from June, the harbour master said in a letter to shipping firms.⟧\n"
        "⟦Two climbers reached the summit of the northern peak in winter for the first time.⟧\n"
        "⟦A choir of eighty children opened the festival of song in the capital with a hymn by a local composer.⟧",
    ),
    misses=(
        "The old mill by the river was sold on Friday to a group of five farmers from the valley.\n"
        "A museum about rye, farmers and the river will open beside the mill when the roof is mended.",
        "The mill was sold to five farmers from the valley.\nThe ferry to the islands will sail twice a day from June.",
    ),
)


def _listing(page: Page) -> Iterator[Claim]:
    """A list at the end of the page: bare bullets with dates or sections between them, then a story's opening behind each bullet."""
    found = outline(page)
    bullets = [line.number for line in page.lines if line.raw.strip() and not any(map(str.isalnum, line.raw))]
    if len(bullets) < LISTED or not found.prose or found.lines[found.body[0]].number > bullets[0]:
        return
    behind = [p for p, line in enumerate(found.lines) if line.number >= bullets[0]]
    if not behind:
        return
    dated = [p for p in behind if found.shapes[p].date >= 0.5 or found.shapes[p].clock >= 0.5]
    dated_gone = [line for line in page.lines[bullets[0] :] if line.gone is Label.DATE]
    after_bullet = {number + 1 for number in bullets}
    listed = [p for p in behind if found.lines[p].number in after_bullet]
    others = [p for p in behind if p not in listed and found.shapes[p].prose]
    before, after = (sum(s.words for s in shapes if s.prose) for shapes in (found.shapes[: behind[0]], found.shapes[behind[0] :]))
    if len(dated) + len(dated_gone) < 2 or len(others) > len(listed) or before < after:
        return
    for position in behind:
        yield Claim(found.lines[position], f"A list of {len(listed)} items with dates and {len(bullets)} bare bullets behind the article.")


_ARTICLE = (
    "The old mill by the river was sold on Friday to a group of five farmers from the valley, the council of the town said.\n"
    "The farmers will mend the roof of the mill, clear the river and grind rye again next year, they said on the steps of the hall.\n"
    "The mill had stood empty since its owner, a farmer too, closed it and left the valley with his family many years ago.\n"
)

LISTING = page_rule(
    "common/listing",
    label=Label.TEASER,
    why="A list of other stories, with bare bullets and dates, behind the article.",
    find=_listing,
    strength=Strength.CERTAIN,
    hits=(
        _ARTICLE + "⟦-⟧\n⟦4 May 2024 12:00⟧\n⟦-⟧\n⟦Two men were held over the theft of a bell.⟧\n"
        "⟦-⟧\n⟦5 May 2024 12:00⟧\n⟦-⟧\n⟦Rain is forecast.⟧",
    ),
    misses=(_ARTICLE, "They took:\n-\nBread, 4 May 2024\n-\nSalt, 5 May 2024\n-\nA knife."),
)
