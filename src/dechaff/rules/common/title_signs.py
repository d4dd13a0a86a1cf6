"""The lines that may be a page's headline, and the signs by which it is told from them."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

import regex

from dechaff.lines import trim
from dechaff.model import Line, Page
from dechaff.outline import Outline, outline
from dechaff.rules.common.furniture import Scores, scores
from dechaff.rules.common.teasers import announced
from dechaff.shape import shape

# "Title | Site", "Title - Site": what stands behind the last bar or dash, if it is at most five words.
SITE = regex.compile(r"\s+[|–—·•»:-]{1,2}\s+(?:[^\s|–—]+\s?){1,5}$|\s*[|_]\s*(?:[^\s|]+\s?){1,5}$")
SITE_WORDS = 7  # that a mark, what it is glued to and the name behind it can have
_MAY_HOLD_SITE = re.compile(r"[|_]|\s[–—·•»:-]")  # told ten times as fast

HEAD_PROSE = 3  # lines of the body's prose that may stand above the headline: a summary, a standfirst
REACH = 400  # live lines above the body's prose in which a headline is looked for
WORDS_MAX = 24  # of a headline
CHARS_MAX = 140
RUNNING_WORDS = 16  # a longer line with the end of a sentence inside is running text
FIELD_REACH = 4  # lines below a headline in which a byline, a date or a source is looked for
GLUED_MAX = 60  # characters of a site's name that may stand behind a headline
NONE = 9  # stands for "there is none"


def is_copy(line: Line, key: str) -> bool:
    """Whether a line is the headline with this trimmed key again, alone or with a site's name behind it."""
    glued = line.key.startswith(key) and len(line.key) < len(key) + GLUED_MAX
    return trim(line.key) == key or (glued and without_site(line.text) != line.text)


def without_site(text: str) -> str:
    """A line without the name of the site behind a bar or a dash; the whole line where it is nothing else.

    >>> without_site("Town buys the old mill | Valley News")
    'Town buys the old mill'
    """
    parts = text.rsplit(None, SITE_WORDS)
    rest = len(parts[0]) if len(parts) > SITE_WORDS else 0
    return (text[:rest] + SITE.sub("", text[rest:]) or text) if _MAY_HOLD_SITE.search(text, rest) else text


class Candidate(NamedTuple):
    """A line that may be the headline, its text without a site's name, and its signs by name."""

    position: int
    text: str
    signs: dict[str, float]


def candidates(page: Page) -> list[Candidate]:
    """The lines at the head of a page that may be its headline, with their signs; a sentence may only where the page has it twice.

    Signs that end in `_rank` count the candidates that have more; those that end in `_gap` are less than the most by so much.
    """
    found = outline(page)
    start, end = found.body
    prose = [p for p in found.prose if start <= p < end]
    if not prose:
        return []
    own = _alone(page, found, prose)
    for name, of in (("about", "rank"), ("weight", "rank"), ("weight", "gap"), ("peak", "rank"), ("peak", "gap")):
        values = [candidate.signs[name] for candidate in own]
        most, above = max(values, default=0.0), _more(values)
        for candidate, value in zip(own, values, strict=True):
            candidate.signs[f"{name}_{of}"] = above[value] if of == "rank" else value - most
    return own


def _more(values: list[float]) -> dict[float, float]:
    """For each value how many are greater."""
    more: dict[float, float] = {}
    for count, value in enumerate(sorted(values, reverse=True)):
        more.setdefault(value, float(count))
    return more


def _alone(page: Page, found: Outline, prose: list[int]) -> list[Candidate]:
    """The candidates with the signs that need no other candidate."""
    last = prose[:HEAD_PROSE][-1]
    region = range(max(0, prose[0] - REACH), last)
    until = found.lines[last + FIELD_REACH].number if last + FIELD_REACH < len(found.lines) else len(page.lines)
    around = page.lines[found.lines[region.start].number : until]
    filled = [line for line in around if line.key or line.gone is not None]
    place = {line.number: index for index, line in enumerate(filled)}
    lead = frozenset[str]().union(*(found.stems(p) for p in prose[:HEAD_PROSE]))
    keys = {position: trim(found.lines[position].key) for position in region}
    copies = Counter(keys.values())
    joined = "\n".join(keys.values())
    article = scores(page)
    shapes, body, count = found.shapes, found.body_stems, len(found.shapes)
    result: list[Candidate] = []
    headlines = sum(s.headline for s in shapes[: region.start])
    others = frozenset(announced(page))
    for position in region:
        line = found.lines[position]
        text = without_site(line.text)
        form = shape(text)
        above = headlines
        headlines += shapes[position].headline
        about, key = found.stems(position), keys[position]
        twin = len(key) > 15 and joined.count(key) > copies[key]
        sentence = line.number in found.over_lines or (form.stop and not form.headline and not form.question)
        sentence = sentence or (form.words > RUNNING_WORDS and form.sentences > 0)
        row = line.text[0] == "|" or line.text[-1] == "|"
        if (sentence and not twin and copies[key] == 1) or row or form.words > WORDS_MAX or form.chars > CHARS_MAX or position in others:
            continue
        size = len(about) or 1
        index = place[line.number]
        below = filled[index + 1 : index + 1 + FIELD_REACH]
        result.append(
            Candidate(
                position,
                text,
                {
                    "headline": float(form.headline),
                    "chars": float(form.chars),
                    "words": float(form.words),
                    "all_caps": float(form.all_caps),
                    "numbered": float(line.key[:1].isdigit() and line.key[1:4].lstrip("0123456789")[:1] in (".", ")")),
                    "glued": float(text != line.text),
                    "twin": float(twin),
                    "copies": float(copies[key]),
                    "about": float(sum(1 for stem in about if body[stem])),
                    "weight": sum(min(body[stem], 10) for stem in about) / size / len(prose),
                    "peak": max((body[stem] for stem in about), default=0) / len(prose),
                    "lead": len(about & lead) / size,
                    "place": float(position),
                    "headlines_above": float(above),
                    "words_above": float(shapes[position - 1].words if position else 0),
                    "date_below": shapes[position + 1].date if position + 1 < len(shapes) else 0.0,
                    "field_below": float(next((n for n, other in enumerate(below) if _lifts(other)), NONE)),
                    "own": article[position],
                    "before": _mean(article, position - 3, position, count),
                    "next": _mean(article, position + 1, position + 9, count),
                },
            )
        )
    return result


def _mean(article: Scores, first: int, last: int, count: int) -> float:
    """The mean score of the lines from `first` to before `last`; what lies outside the page's `count` lines counts as 0."""
    return sum(article[p] for p in range(max(0, first), min(last, count))) / (last - first)


def _lifts(line: Line) -> bool:
    return line.gone is not None and line.gone.lifts
