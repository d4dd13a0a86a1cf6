"""Rules for the lines that are left on several pages of one site: a start for a person to edit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import regex

from dechaff.cleaned import Cleaned
from dechaff.examples import unmarked
from dechaff.lines import TRIM, after, fold, read, repair, trim
from dechaff.model import Label, Line
from dechaff.phrases import SPECIAL, escaped, phrases
from dechaff.rule import LINE_MAX, Rule, line_rule
from dechaff.shape import shape

PHRASES_MAX = 20  # of a rule
MISSES = 2  # of a rule
SLUG_MAX = 40  # characters


@dataclass(frozen=True, slots=True)
class Recurring:
    """A line that is left on several pages: its trimmed key, its spellings, the most frequent first, and the number of pages."""

    form: str
    spellings: tuple[str, ...]
    pages: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Lines that start with the same word, and the rule for them; None where the pages hold too little to set against it."""

    lines: tuple[Recurring, ...]
    rule: Rule | None


def suggest(pages: Sequence[Cleaned], least: int) -> tuple[Suggestion, ...]:
    """A rule for each group of short lines that are left on at least `least` pages, those on the most pages first.

    The misses are lines and sentences of the pages.

    >>> from dechaff import clean
    >>> texts = [f"It rained for {days} days and nobody in the town went out.\\n\\nThe Valley Desk" for days in ("two", "three", "four")]
    >>> [(found.rule.id, found.rule.pattern.words) for found in suggest([clean(text) for text in texts], 3)]
    [('site/the-valley-desk', ('The Valley Desk',))]
    """
    left = [_left(cleaned) for cleaned in pages]
    found = _recurring(pages, left, least)
    neighbours = _Neighbours(left, frozenset(line.form for line in found))
    groups: dict[str, list[Recurring]] = {}
    for line in found:
        groups.setdefault(line.form.split()[0], []).append(line)
    suggestions: list[Suggestion] = []
    taken: set[str] = set()
    for group in groups.values():
        for first in range(0, len(group), PHRASES_MAX):
            lines = tuple(group[first : first + PHRASES_MAX])
            id = _id(lines[0], taken)
            taken.add(id)
            misses = neighbours.near([line.form for line in lines])[:MISSES]
            suggestions.append(Suggestion(lines, _rule(id, lines, misses) if len(misses) == MISSES else None))
    return tuple(suggestions)


def _left(cleaned: Cleaned) -> list[Line]:
    """What is left of a page, but for lines that would not read the same as an example of a rule."""
    return [line for line in after(read(cleaned.source), cleaned.removals).live if _reads_the_same(line.text)]


def _reads_the_same(text: str) -> bool:
    return repair(text) == text == unmarked(text)


def _recurring(pages: Sequence[Cleaned], left: Sequence[Sequence[Line]], least: int) -> list[Recurring]:
    counts: Counter[str] = Counter()
    spellings: dict[str, Counter[str]] = {}
    for cleaned, lines in zip(pages, left, strict=True):
        titles = {trim(fold(article.title)) for article in cleaned if article.title}
        fitting = [line for line in lines if _fits(line) and trim(line.key) not in titles]
        counts.update({trim(line.key) for line in fitting})
        for line in fitting:
            spellings.setdefault(trim(line.key), Counter())[line.text] += 1
    return [
        Recurring(form, tuple(spelling for spelling, _ in spellings[form].most_common()), count)
        for form, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        if count >= least
    ]


def _fits(line: Line) -> bool:
    named = all(any(char.isalnum() for char in text) for text in (line.text, line.key))
    return named and max(len(line.key), len(line.text)) <= LINE_MAX and not shape(line.text).prose


def _phrase(line: Recurring) -> str:
    """The most frequent spelling; without the marks around it where they alone would mean something in phrases."""
    first = line.spellings[0]
    bare = first.strip(TRIM)
    return escaped(bare if SPECIAL & set(first) and not SPECIAL & set(bare) else first)


def _id(line: Recurring, taken: set[str]) -> str:
    slug = "-".join(regex.findall("[a-z0-9]+", line.form))[:SLUG_MAX].strip("-") or "line"
    id, number = f"site/{slug}", 1
    while id in taken:
        number += 1
        id = f"site/{slug}-{number}"
    return id


def _rule(id: str, lines: Sequence[Recurring], misses: Sequence[str]) -> Rule:
    return line_rule(
        id,
        label=Label.NAVIGATION,
        why="The line stands on several pages of the site.",
        pattern=phrases(*map(_phrase, lines)),
        hits=[spelling for line in lines for spelling in line.spellings],
        misses=misses,
    )


class _Neighbours:
    """The short lines and the sentences of the pages that no suggested rule matches, each once, with its words."""

    def __init__(self, left: Sequence[Sequence[Line]], forms: frozenset[str]) -> None:
        texts = dict.fromkeys(line.text for page in left for line in page)
        sentences = dict.fromkeys(sentence for text in texts if shape(text).prose for sentence in _sentences(text))
        self.lines = [(text, words) for text, words in _apart(texts, forms) if len(text) <= LINE_MAX]
        self.sentences = list(_apart(sentences, forms))

    def near(self, forms: Sequence[str]) -> tuple[str, ...]:
        """What stands nearest first: longer lines that start with the words of a form, or with its first word; sentences that hold
        them; any sentence.
        """
        stems = tuple(map(_words, forms))
        first = f" {stems[0].split()[0]} "
        shortest = min(map(len, stems))
        lines = [(text, words) for text, words in self.lines if words.startswith(first) and len(words) > shortest]
        lines.sort(key=lambda line: (not line[1].startswith(stems), len(line[0])))
        holding = [(text, words) for text, words in self.sentences if first in words]
        holding.sort(key=lambda line: (not any(stem in line[1] for stem in stems), len(line[0])))
        return tuple(dict.fromkeys(text for text, _ in (*lines, *holding, *self.sentences)))


def _apart(texts: Iterable[str], forms: frozenset[str]) -> Iterator[tuple[str, str]]:
    for text in texts:
        key = fold(text)
        if trim(key) not in forms:
            yield text, _words(key)


_SENTENCE = regex.compile(r".+?(?:[.!?…।؟۔]['\"”’»)\]]*(?=\s|$)|[。！？]['\"”’»)\]」』]*|$)")
_WORD = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Khmer}\p{Lao}\p{Myanmar}]|\w+")


def _sentences(text: str) -> Iterator[str]:
    for found in _SENTENCE.finditer(text):
        sentence = found[0].strip()
        if sentence and shape(sentence).prose and _reads_the_same(sentence):
            yield sentence


def _words(key: str) -> str:
    """The words with a space around each, so that whole ones are found; in scripts without word spaces each character is one."""
    return f" {' '.join(_WORD.findall(key))} "
