"""conditions: what is read off an expression holds of every text that it matches."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dechaff import Label, Rule, line_rule, span_rule
from dechaff.conditions import Condition, conditions, doubled, holds, opening
from dechaff.detect import Detector
from dechaff.examples import unchecked
from dechaff.lines import read
from dechaff.model import Layer
from dechaff.patterns import SPAN_MARKS
from dechaff.rule import SPAN_MIN

# Pieces of expressions that meet each other in every way, and the characters that they are about.
PIECES = (
    *("a", "b", " ", "1", r"\d", r"\W*", "[ab]", "[^a]", "[1-9b]", "a?", "b+", "x{2}", "(?:a|b1)", "(?:ab|)", "(?:a|b)+", "(ab)", "(?=.*a)", "(?!b)"),
    *("(?<=a)", "(?<=[.!])", ".", "^", "$", r"\b", "漢", r"\p{Han}", r"\w", r"[^\w']*", "É", "K", "_", r"\s", r"\.", "|", "|", r"\(", "(?:漢|a)", ".{0,3}"),
)
EXPRESSIONS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join)
TEXTS = st.text(alphabet="abxk1٣ .!(_-'漢éÉİK\u0301", min_size=1, max_size=10)


def rules_of(pattern: str) -> tuple[Rule, ...]:
    common = {"label": Label.AD, "why": "Made up.", "pattern": pattern, "misses": ("y", "z")}
    with unchecked():
        return line_rule("mine/line", hits=("x",), **common), span_rule("mine/span", hits=("⟦x⟧",), **common)


@given(EXPRESSIONS, st.lists(TEXTS, min_size=1, max_size=6))
@example(r"(?<=[.!])\s(?:ab|ba)", ["zzzzzzzzzz. ba"])
@example(r"[^\w']*a1", ["-- a1"])
@example("_a", ["_a"])
@example(r"\p{Han}a", ["漢a"])
@example("^ab", ["ab" + "z" * SPAN_MIN])
@example(r"\(ab", ["z" * SPAN_MIN + "(ab"])
@example(" ", ["1"])  # read to its end without a mark
@example(r"(?<=a)bb", ["abb"])  # a letter before it is no mark
@example("K", ["k"])
@example("É", ["é"])
def test_no_line_that_an_expression_matches_is_left_out(pattern: str, texts: list[str]) -> None:
    rules, page = rules_of(pattern), read("\n".join([*texts, *("z" * SPAN_MIN + text for text in texts), *(f"{'z' * SPAN_MIN}. {text}" for text in texts)]))
    detector = Detector(rules)
    for layer in (Layer.LINE, Layer.SPAN):
        wanted = Counter(finding for rule in rules if rule.layer is layer for finding in rule(page))
        assert Counter(detector.find(layer, page)) == wanted


READ = [
    ("a choice of words", r"\W*(?:share|print)", [({"sh"}, [{"share"}]), ({"pr"}, [{"print"}])]),
    ("a word that may be left out", "(?:the )?post", [({"th", "po"}, [{"post"}])]),
    ("numbers", r"\d+ shares?", [({"0 ", "00"}, [{" share"}])]),
    ("another script", r"\p{Han}+", [({"\x80", ""}, [])]),
    ("an open start", ".{1,9}ends", [(None, [{"ends"}])]),
    ("free spacing", "(?x) a b", [(None, [])]),
    ("a word that must not follow", "a(?!bc)d", [({"ad"}, [{"a"}, {"d"}])]),
]


@pytest.mark.parametrize(("name", "pattern", "wanted"), READ, ids=[row[0] for row in READ])
def test_conditions(name: str, pattern: str, wanted: list[tuple[set[str] | None, list[set[str]]]]) -> None:
    assert {(one.openings, frozenset(one.needs)) for one in conditions(pattern)} == {
        (start if start is None else frozenset(start), frozenset(map(frozenset, words))) for start, words in wanted
    }


def test_a_part_of_a_line_opens_behind_a_mark() -> None:
    assert [one.openings for one in conditions(r"(?<=[.!])\s*ab", SPAN_MARKS)] == [{"ab"}]
    assert conditions("ab", SPAN_MARKS) == (Condition(None, (frozenset({"ab"}),)),)


def test_what_a_line_opens_with() -> None:
    assert [opening(key) for key in ("share", "» share", "٣ a", "_a", "...", "a")] == ["sh", "sh", "0 ", "_a", "", "a"]


def test_all_sets_are_asked_for() -> None:
    sets = (frozenset({"a", "b"}), frozenset({"c"}))
    assert [holds(text, sets) for text in ("a c", "b", "c")] == [True, False, False]


def test_a_doubled_text() -> None:
    assert [doubled(pattern) for pattern in (r"^\s*([^\s]\w{3,9}) \1$", r"^\s*(\w{3}) x$", r"(\w{3}) \1$", r"^\s*(\w{3})|\1$")] == [4, 0, 0, 0]
