"""Hypothesis strategies shared by the tests: made-up rule sets, and pages full of near hits.

A page of random words never holds a phrase, and one of exact phrases never holds the case that breaks: so pages are made
of the lines that rules name, each with words glued on, cut, in capitals, behind a bullet, doubled, in broken text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hypothesis import strategies as st

from dechaff import Label, Rule, Strength, line_rule, page_rule, phrases, span_rule
from dechaff.examples import unchecked
from dechaff.model import Page
from dechaff.phrases import Phrases
from dechaff.rule import SPAN_MIN, Claim

WORDS = ("read", "more", "share", "by", "news", "the")
NAMES = ("Jane Doe", "JOHN ROE", "Ann Poe and Tom Coe", "Иван Петров", "王小明")
DATES = ("12 March 2024", "2024-03-12", "12.03.2024 10:15", "March 3, 2024 at 5 pm")
NUMBERS = ("7", "1,204", "3.4k")
SENTENCES = (
    "The bridge reopened on Monday after two years of repairs, the council said.",
    "It rained for a week and nobody went out.",
    "“We did not expect that,” she said, “and it is not what we asked for.”",
    "桥梁今天重新开放，市议会表示，此前已维修两年之久。",
    "Мост снова открыли в понедельник после двух лет ремонта, сообщил совет.",
)
FILL = ("ten bridges", "it", "a b", "Über Öl", "you’ll see", "x")


class Case(NamedTuple):
    """A set of rules and a page to try it on."""

    rules: tuple[Rule, ...]
    text: str


# --- pages -----------------------------------------------------------------------------------------------------------


def _accented(line: str) -> str:
    return line.translate(str.maketrans("aeouAEOU", "áèöüÁÈÖÜ"))


_DECORATED = (
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


@st.composite
def near_hits(draw: st.DrawFn, bases: st.SearchStrategy[str]) -> str:
    """One line near to what `bases` draws."""
    line = draw(bases)
    return draw(st.sampled_from(_DECORATED))(line, draw(st.sampled_from(WORDS)))


def pages(bases: st.SearchStrategy[str], *, max_lines: int = 10, ends: Sequence[str] = ("\n", "\n\n")) -> st.SearchStrategy[str]:
    """A page of near hits, prose, and the same lines again, each followed by one of `ends`."""
    line = st.one_of(near_hits(bases), near_hits(bases), st.sampled_from(("", "x", *SENTENCES)))
    lines = st.lists(line, min_size=1, max_size=6).flatmap(lambda pool: st.lists(st.sampled_from(pool), min_size=1, max_size=max_lines))
    return st.tuples(lines, st.randoms(use_true_random=False), st.booleans()).map(lambda t: _joined(*t, ends))


def _joined(lines: list[str], random: object, last: bool, ends: Sequence[str]) -> str:
    whole = [part for line in lines for part in (line, random.choice(ends))]  # type: ignore[attr-defined]
    return "".join(whole if last else whole[:-1])


def example_lines(rules: Sequence[Rule]) -> list[str]:
    """Each line of each example of the rules, the marks taken out."""
    lines = {line for rule in rules for example in (*rule.hits, *rule.misses) for line in re.sub("[⟦⟧]", "", example).splitlines()}
    return sorted(line for line in lines if line.strip())


# --- made-up rules ---------------------------------------------------------------------------------------------------

LABELS = (Label.SHARE, Label.AD, Label.TITLE, Label.BYLINE, Label.DATE)
_PIECES = (
    *WORDS,
    *WORDS,
    "*",
    "#",
    "@",
    "%",
    "(read|the news|)",
    "(share|)",
    "more|news",
    "«share»",
    "it's",
    "by:",
)


def phrase_texts(pieces: Sequence[str] = _PIECES) -> st.SearchStrategy[str]:
    """A phrase of one to four pieces, with at least one word that must be there."""
    body = st.lists(st.sampled_from(pieces), min_size=1, max_size=3)
    phrase = st.tuples(body, st.sampled_from(WORDS), st.integers(0, 3)).map(lambda t: " ".join([*t[0][: t[2]], t[1], *t[0][t[2] :]]))
    return phrase.filter(lambda text: text.count("@") <= 1 and text.count("%") <= 1)


SPAN_PIECES = tuple(piece for piece in _PIECES if piece not in "@%")


def filled(phrase: str) -> st.SearchStrategy[str]:
    """A line that the phrase stands for."""

    def fill(picks: list[int]) -> str:
        more = iter(picks)

        def pick(options: Sequence[str]) -> str:
            return options[next(more, 0) % len(options)]

        line = re.sub(r"\(([^()]*)\)", lambda m: pick(m[1].split("|")), phrase)
        line = " ".join(pick(word.split("|")) for word in line.split())
        return re.sub(r"[*#@%]", lambda m: pick({"*": FILL, "#": NUMBERS, "@": NAMES, "%": DATES}[m[0]]), line)

    return st.lists(st.integers(0, 9), min_size=8, max_size=8).map(fill)


def _repeats(page: Page) -> Iterator[Claim]:
    seen: set[str] = set()
    for line in page.live:
        if line.key in seen:
            yield Claim(line, "It was said before.")
        seen.add(line.key)


def _thrice(page: Page) -> Iterator[Claim]:
    counts = Counter(line.key for line in page.live)
    for line in page.live:
        if counts[line.key] >= 3:
            yield Claim(line, f"It stands {counts[line.key]} times.")


def _first(page: Page) -> Iterator[Claim]:
    for line in page.live[:1]:
        yield Claim(line, "It stands first.", label=Label.TITLE)


def _second_half(page: Page) -> Iterator[Claim]:
    for line in page.live:
        if line.key.startswith("share") and line.left:
            yield Claim(line, "Half of it.", part=(line.start + len(line.raw) // 2, line.end))


REPETITION = (_repeats, _thrice)
POSITION = (_first, _second_half)  # not idempotent, and no law says so

# Patterns over two letters: each meets the others in every way.
_LINE_REGEXES = ("a", "a|b", "ab?", "b+", "a b", "(a|b) a", "[ab]{2}", "a.*b", "abb?", r"(a|b)\1", "(?P<one>a)b", "(?P<one>b)(?P=one)", "(?i)AB", "(?x) a b")
_SPAN_REGEXES = (r"\s*z+", r"z+\s*", "a", "b$", "^a", "ab", "ba", "b b", "aa+", r"\ba\b", r"\s+b", "bb")
_IDS = ("mine/a", "mine/b", "mine/c", "ours/a", "ours/b")


@st.composite
def made_up_rules(draw: st.DrawFn, *, letters: bool, finders: Sequence[object] = (*REPETITION, *POSITION), lifts: bool = True) -> tuple[Rule, ...]:
    """Up to five rules of all layers, over two letters or over a few words."""
    rules = []
    with unchecked():
        for id in draw(st.lists(st.sampled_from(_IDS), min_size=1, max_size=5, unique=True)):
            label = draw(st.sampled_from(LABELS if lifts else LABELS[:2]))
            strength = draw(st.sampled_from((Strength.LIKELY, Strength.CERTAIN, Strength.LIKELY, Strength.HINT)))
            kind = draw(st.sampled_from(("line", "line", "span", "span", "page")))
            common = {"label": label, "why": f"Made up: {id}.", "misses": ("zz", "zy"), "strength": strength}
            if kind == "page":
                rules.append(page_rule(id, find=draw(st.sampled_from(finders)), hits=("⟦zx⟧",), **common))
            elif letters:
                build, patterns = (line_rule, _LINE_REGEXES) if kind == "line" else (span_rule, _SPAN_REGEXES)
                rules.append(build(id, pattern=draw(st.sampled_from(patterns)), hits=("⟦zx⟧",), **common))
            elif kind == "line":
                pattern = phrases(*draw(st.lists(phrase_texts(), min_size=1, max_size=2)))
                rules.append(line_rule(id, pattern=pattern, hits=("zx",), **common))
            else:
                where = draw(st.sampled_from(("end", "start", "brackets", "inside")))
                pattern = phrases(*draw(st.lists(phrase_texts(SPAN_PIECES), min_size=1, max_size=2)))
                rules.append(span_rule(id, pattern=pattern, where=where, hits=("⟦zx⟧",), **common))
    return tuple(rules)


PAD = "z" * SPAN_MIN  # shorter lines are not read for spans
letter_lines = st.tuples(st.sampled_from(("{}", "{} " + PAD, PAD + " {}", PAD + "{}")), st.text(alphabet="ab ", min_size=1, max_size=6)).map(
    lambda t: t[0].format(t[1])
)


def _bases(rules: Sequence[Rule], letters: bool) -> st.SearchStrategy[str]:
    if letters:
        return letter_lines
    words = [word for rule in rules if isinstance(rule.pattern, Phrases) for word in rule.pattern.words]
    return st.sampled_from(words or ["share the news"]).flatmap(filled)


@st.composite
def made_up(
    draw: st.DrawFn,
    *,
    finders: Sequence[object] = (*REPETITION, *POSITION),
    lifts: bool = True,
    ends: Sequence[str] = ("\n", "\n\n"),
) -> Case:
    """A made-up rule set and a page near to it."""
    letters = draw(st.booleans())
    rules = draw(made_up_rules(letters=letters, finders=finders, lifts=lifts))
    if letters and draw(st.booleans()):
        lines = st.lists(letter_lines, min_size=1, max_size=8)
        text = draw(st.sampled_from(ends)).join(draw(lines))
    else:
        text = draw(pages(_bases(rules, letters), ends=ends))
    return Case(rules, text)


# --- prose -----------------------------------------------------------------------------------------------------------

_WHO = ("A farmer from the valley", "The youngest of the three engineers", "Our neighbour", "The old ferry captain", "A nurse on the night shift")
_DID = ("walked", "had carried a ladder", "went on foot", "drove the tractor", "followed the river")
_WHERE = ("along the frozen canal", "past the empty warehouse", "towards the northern gate", "over the wooden bridge", "through two villages")
_WHEN = ("before the sun came up", "while it was still raining", "in the middle of the harvest", "a week after the flood", "on the last day of winter")
_AND = ("and nobody asked why", "because the train had stopped", "although the road was closed", "so the dogs began to bark", "and came back with wet shoes")


@st.composite
def prose_pages(draw: st.DrawFn) -> list[str]:
    """Two to six different paragraphs of prose, without boilerplate."""
    kinds = st.tuples(*(st.sampled_from(part) for part in (_WHO, _DID, _WHERE, _WHEN, _AND)))
    sentences = draw(st.lists(kinds, min_size=6, max_size=18, unique_by=(lambda k: k[:3], lambda k: k[1:4], lambda k: k[2:])))
    written = [f"{who} {did} {where} {when}, {more}." for who, did, where, when, more in sentences]
    size = draw(st.integers(2, 4))
    return [" ".join(written[i : i + size]) for i in range(0, len(written), size)]
