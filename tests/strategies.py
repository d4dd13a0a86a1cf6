"""Hypothesis strategies of the engine's own tests: made-up rule sets. Pages and prose are those of `dechaff.testing`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from hypothesis import strategies as st

from dechaff import Label, Rule, Strength, line_rule, page_rule, phrases, span_rule
from dechaff.examples import unchecked
from dechaff.model import Page
from dechaff.phrases import Phrases, parse
from dechaff.rule import SPAN_MIN, Claim
from dechaff.testing.near import WORDS, example_lines, filled
from dechaff.testing.near import crowds as pages
from dechaff.testing.prose import SENTENCES

__all__ = [
    "PAD",
    "REPETITION",
    "SENTENCES",
    "SPAN_PIECES",
    "Case",
    "example_lines",
    "filled",
    "letter_lines",
    "made_up",
    "made_up_rules",
    "pages",
    "phrase_texts",
]


class Case(NamedTuple):
    """A set of rules and a page to try it on."""

    rules: tuple[Rule, ...]
    text: str


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
    r"\(share\)",
    r"50\%",
    r"news\|more",
    r"a\\b",
)


def phrase_texts(pieces: Sequence[str] = _PIECES) -> st.SearchStrategy[str]:
    """A phrase of one to four pieces, with at least one word that must be there."""
    body = st.lists(st.sampled_from(pieces), min_size=1, max_size=3)
    phrase = st.tuples(body, st.sampled_from(WORDS), st.integers(0, 3)).map(lambda t: " ".join([*t[0][: t[2]], t[1], *t[0][t[2] :]]))
    return phrase.filter(lambda text: parse(text).count("@") <= 1 and parse(text).count("%") <= 1)


SPAN_PIECES = tuple(piece for piece in _PIECES if piece not in {"@", "%"})


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
