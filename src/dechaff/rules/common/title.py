"""The headline of a page that is one story: which line it is, and its copies."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import regex

from dechaff.lines import trim
from dechaff.model import Label, Line, Page, Strength
from dechaff.outline import Outline, outline, stems
from dechaff.rule import Claim, page_rule
from dechaff.rules.common.teasers import announced
from dechaff.shape import shape
from dechaff.stories import stories

# "Title | Site", "Title - Site": what stands behind the last bar or dash, if it is at most five words.
_SITE = regex.compile(r"\s+[|–—·•»:-]{1,2}\s+(?:[^\s|–—]+\s?){1,5}$|\s*[|_]\s*(?:[^\s|]+\s?){1,5}$")

HEAD_PROSE = 3  # lines of the body's prose that may stand above the headline: a summary, a standfirst
SUMMARY_WORDS = 40  # words of a summary at most
ACCEPT = 0.2 # probability from which a line is the headline

# Fitted by benchmarks/fit.py (logistic regression on the pages whose headline is known, folds by site).
WEIGHTS = {
    "bias": -2.01,
    "doubled": 1.14,
    "twin": 0.89,
    "numbered": -2.38,
    "cohesion": 2.15,
    "frequent": 1.33,
    "stems": 0.17,
    "short": -1.06,
    "long": -1.76,
    "all_caps": -0.17,
    "stop": -1.38,
    "names": -0.31,
    "first": 0.38,
    "over_body": -0.69,
    "lines_to_body": -0.80,
    "field_below": 0.90,
    "field_above": -0.31,
    "headline_above": -1.06,
    "headline_below": -0.54,
    "prose_above": -2.04,
    "glued": -0.54,
}


class Candidate(NamedTuple):
    """A line that may be the headline, its text without a site's name, and its signs by name."""

    position: int
    text: str
    signs: dict[str, float]


def candidates(found: Outline) -> Iterator[Candidate]:
    """The lines at the head of a page that have the shape of a headline."""
    start, end = found.body
    if end == 0:
        return
    prose = [p for p in found.prose if start <= p < end][:HEAD_PROSE]
    last = prose[-1]
    keys = [trim(line.key) for line in found.lines[: last + 1]]
    filled = [line for line in found.page.lines if line.key or line.gone is not None]
    place = {line.number: index for index, line in enumerate(filled)}
    shapes = [shape(_SITE.sub("", line.text) or line.text) for line in found.lines[: last + 2]]
    for position in range(last + 1):
        line = found.lines[position]
        text = _SITE.sub("", line.text)
        form = shapes[position]
        if not text or not form.headline or found.shapes[position].prose:
            continue
        about = stems(line.key)
        key = keys[position]
        first_prose = next((p for p in prose if p > position), last)
        index = place[line.number]
        body_stems = found.body_stems
        yield Candidate(
            position,
            text,
            {
                "doubled": float(keys.count(key) > 1),
                "twin": float(len(key) > 15 and any(other != key and len(other) < len(key) + 60 and key in other for other in keys)),
                "numbered": float(line.key[:1].isdigit() and line.key[1:4].lstrip("0123456789")[:1] in (".", ")")),
                "cohesion": sum(1 for stem in about if body_stems[stem]) / len(about) if about else 0.0,
                "frequent": sum(1 for stem in about if body_stems[stem] > 2) / len(about) if about else 0.0,
                "stems": float(min(len(about), 10)),
                "short": float(form.words <= 3),
                "long": float(form.words > 16),
                "all_caps": float(form.all_caps),
                "stop": float(form.stop),
                "names": float(form.names),
                "first": float(position == 0),
                "over_body": float(first_prose == position + 1),
                "lines_to_body": math.log1p(first_prose - position),
                "field_below": float(any(_lifts(other) for other in filled[index + 1 : index + 4])),
                "field_above": float(any(_lifts(other) for other in filled[max(0, index - 3) : index])),
                "headline_above": float(position > 0 and shapes[position - 1].headline),
                "headline_below": float(position < last and shapes[position + 1].headline),
                "prose_above": float(sum(1 for p in prose if p < position)),
                "glued": float(text != line.text),
            },
        )


def _lifts(line: Line) -> bool:
    return line.gone is not None and line.gone.lifts


def probability(signs: dict[str, float]) -> float:
    """How likely a candidate is the headline, 0 to 1."""
    score = WEIGHTS["bias"] + sum(WEIGHTS[name] * value for name, value in signs.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def _headline(page: Page) -> Candidate | None:
    """The headline: a candidate that stands twice in a row, else the likeliest."""
    if stories(page).stories:
        return None
    found = outline(page)
    others = announced(page)
    possible = [candidate for candidate in candidates(found) if candidate.position not in others]
    keys = [trim(line.key) for line in found.lines]
    for candidate in possible:
        if candidate.signs["stems"] >= 2 and keys[candidate.position] in keys[candidate.position + 1 : candidate.position + 2]:
            return candidate
    best = max(possible, key=lambda c: (probability(c.signs), -c.position), default=None)
    return best if best and probability(best.signs) >= ACCEPT else None


def _title(page: Page) -> Iterator[Claim]:
    best = _headline(page)
    if best is None:
        return
    told = {"doubled": "it stands twice", "cohesion": "the article speaks of it", "over_body": "the article stands right under it"}
    why = ", ".join(words for name, words in told.items() if best.signs[name]) or "its shape and place"
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
    ),
    misses=(
        "The old mill by the river was sold on Friday, the town said.\nWhat happens next\nFive farmers will run the mill for the town.",
        "Row on, row on,\nto the sea, to the sea",
    ),
)


def _copies(page: Page) -> Iterator[Claim]:
    best = _headline(page)
    if best is None:
        return
    found = outline(page)
    key = trim(found.lines[best.position].key)
    for position, line in enumerate(found.lines):
        if position != best.position and not found.shapes[position].prose and (
            trim(line.key) == key or (line.key.startswith(key) and _SITE.search(line.text) and len(line.key) < len(key) + 60)
        ):
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
    misses=("Town buys the old mill by the river\nThe old mill by the river was sold on Friday, the town said.", "Old mill\nNew mill"),
)


def _summary(page: Page) -> Iterator[Claim]:
    best = _headline(page)
    if best is None or best.position != 1:
        return
    found = outline(page)
    above = found.shapes[0]
    if above.prose and above.sentences <= 1 and above.words <= SUMMARY_WORDS and best.signs["doubled"]:
        yield Claim(found.lines[0], "A sentence or two over a headline that stands twice.")


SUMMARY = page_rule(
    "common/summary",
    label=Label.SUMMARY,
    why="The summary that stands over the headline.",
    find=_summary,
    strength=Strength.CERTAIN,
    hits=(
        "⟦The old mill by the river was sold on Friday.⟧\nTown buys the old mill\nTown buys the old mill\n"
        "The mill by the river was sold on Friday, the town said.\nFive farmers will run the old mill for the town, it said.",
    ),
    misses=(
        "The old mill by the river was sold on Friday.\nTown buys the old mill\nThe mill was sold on Friday, the town said.",
        "Town buys the old mill\nTown buys the old mill\nThe mill by the river was sold on Friday, the town said.",
    ),
)
