"""Lines near to what rules name: glued, cut, in capitals, inside a sentence. There the mistakes of rules show.

A page of random words never holds a phrase, and one of exact phrases never holds the case that breaks.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Sequence

import regex
from hypothesis import strategies as st

from dechaff import Rule
from dechaff.examples import marked, unmarked
from dechaff.phrases import parse, shown
from dechaff.testing.prose import AROUND, SENTENCES

WORDS = ("read", "more", "share", "by", "news", "the")
_NAMES = ("Jane Doe", "JOHN ROE", "Ann Poe and Tom Coe", "Иван Петров", "王小明")
_DATES = ("12 March 2024", "2024-03-12", "12.03.2024 10:15", "March 3, 2024 at 5:30 pm")
_NUMBERS = ("7", "1,204", "3.4k")
_FEW_WORDS = ("ten bridges", "it", "a b", "Über Öl", "you’ll see", "x")
_FILL = {"*": _FEW_WORDS, "#": _NUMBERS, "@": _NAMES, "%": _DATES}


def _accented(line: str) -> str:
    return line.translate(str.maketrans("aeouAEOU", "áèöüÁÈÖÜ"))


_DECORATED: tuple[Callable[[str, str], str], ...] = (
    lambda line, word: line,
    lambda line, word: line,
    lambda line, word: f"{line} {word}",
    lambda line, word: f"{word} {line}",
    lambda line, word: line + word,  # glued on
    lambda line, word: word + line,
    lambda line, word: line + "s",
    lambda line, word: line[:-1],
    lambda line, word: line[1:],
    lambda line, word: line.upper(),
    lambda line, word: line.casefold(),
    lambda line, word: _accented(line),
    lambda line, word: f"» {line} ...",
    lambda line, word: f"• {line}:",
    lambda line, word: f"[{line}]",
    lambda line, word: f"§ {line} §",
    lambda line, word: f"{line}.",
    lambda line, word: line.replace(" ", ""),
    lambda line, word: line.replace(" ", "  "),
    lambda line, word: line.replace(" ", "\u00a0"),
    lambda line, word: line.replace(" ", "&nbsp;"),
    lambda line, word: line.replace(" ", "-"),
    lambda line, word: line.replace(" ", ":", 1),
    lambda line, word: line.replace("'", "’"),
    lambda line, word: f"{line} {line}",
    lambda line, word: f"{line}{line}",
    lambda line, word: f"{SENTENCES[0]} {line}",
    lambda line, word: f"{line}: {SENTENCES[1]}",
    lambda line, word: f"{SENTENCES[1]} ({line}) {SENTENCES[2]}",
    lambda line, word: f"{SENTENCES[1]} {line}. {SENTENCES[2]}",
    lambda line, word: f"   {line}\t",
)


def example_lines(rules: Iterable[Rule]) -> list[str]:
    """Each line of each example of the rules, the marks taken out, short ones first."""
    lines = {line for rule in rules for example in (*rule.hits, *rule.misses) for line in unmarked(example).splitlines()}
    return sorted((line for line in lines if line.strip()), key=lambda line: (len(line), line))


def filled(phrase: str) -> st.SearchStrategy[str]:
    """A line that a phrase of `phrases(…)` stands for."""

    def fill(picks: list[int]) -> str:
        more = iter(picks)

        def pick(options: Sequence[str]) -> str:
            return options[next(more, 0) % len(options)]

        line = re.sub(r"\(([^()]*)\)", lambda m: pick(m[1].split("|")), parse(phrase))
        line = " ".join(pick(word.split("|")) for word in line.split())
        return shown(re.sub(r"[*#@%]", lambda m: pick(_FILL[m[0]]), line))

    return st.lists(st.integers(0, 9), min_size=8, max_size=8).map(fill)


def decorated(bases: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """One line near to what `bases` draws."""
    return st.builds(lambda change, line, word: change(line, word), st.sampled_from(_DECORATED), bases, st.sampled_from(WORDS))


def crowds(
    bases: st.SearchStrategy[str], *, max_lines: int = 10, ends: Sequence[str] = ("\n", "\n\n")
) -> st.SearchStrategy[str]:
    """A page of near hits, prose, and the same lines again, each followed by one of `ends`; `max_lines` counts lines that are not blank."""
    near = decorated(bases)
    line = st.one_of(near, near, st.sampled_from(("", "x", *SENTENCES)))
    lines = st.lists(line, min_size=1, max_size=6).flatmap(
        lambda pool: st.lists(st.sampled_from(pool), min_size=1, max_size=max_lines)
    )
    return st.builds(_joined, lines, st.randoms(use_true_random=False), st.booleans(), st.just(ends))


def _joined(lines: list[str], random: random.Random, last: bool, ends: Sequence[str]) -> str:
    whole = [part for line in lines for part in (line, random.choice(ends))]
    return "".join(whole if last else whole[:-1])


def near_prose(rules: Iterable[Rule]) -> list[str]:
    """Sentences of prose around the words that the rules remove: at the start, at the end, in the middle.

    Words of other scripts than Latin are left out, since the sentences are English.

    >>> from dechaff import default_rules, select
    >>> near_prose(select(default_rules(), keep=("en/share-label",)))[0]
    'Nobody asked why the old ferry captain would share.'
    """
    runs: dict[str, None] = {}
    for rule in rules:
        for hit in rule.hits:
            for part in marked(hit) or [hit]:
                found = regex.findall(r"(?<!\w)\p{Latin}+(?:['’ ]\p{Latin}+){0,4}(?!\w)", part)
                runs.update(dict.fromkeys((*found[:1], *found[-1:])))
    return [
        around.format(lower=run[:1].lower() + run[1:], upper=run[:1].upper() + run[1:])
        for run in sorted(runs, key=lambda run: (len(run), run))
        for around in AROUND
        if len(run.split()) <= 2 or "{lower}" in around  # more words at the start of a sentence may well be boilerplate
    ]
