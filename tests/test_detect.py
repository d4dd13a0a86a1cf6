"""detect: the index says the same as calling every rule on every line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.strategies import Case, example_lines, made_up, pages

import dechaff.detect
from dechaff import Claim, Label, Rule, default_rules, line_rule, page_rule, phrases, span_rule
from dechaff.detect import Detector
from dechaff.examples import unchecked
from dechaff.lines import read
from dechaff.model import Finding, Layer, Page

BUILT_IN = default_rules()
INDEX = Detector(BUILT_IN)


def called(rules: Sequence[Rule], layer: Layer, page: Page) -> Counter[Finding]:
    """What each rule says when it is called."""
    return Counter(finding for rule in rules if rule.layer is layer for finding in rule(page))


def same(detector: Detector, rules: Sequence[Rule], text: str) -> None:
    page = read(text)
    for layer in Layer:
        found, wanted = Counter(detector.find(layer, page)), called(rules, layer, page)
        assert not wanted - found, f"the index misses what a rule of layer {layer.name} says"
        assert not found - wanted, f"the index says what no rule of layer {layer.name} says"


def words(*phrase: str, where: str | None = None, id: str = "mine/a") -> Rule:
    with unchecked():
        if where is None:
            return line_rule(id, label=Label.AD, why="Made up.", pattern=phrases(*phrase), hits=("x",), misses=("y", "z"))
        return span_rule(id, label=Label.AD, why="Made up.", pattern=phrases(*phrase), where=where, hits=("⟦x⟧",), misses=("y", "z"))


def _all(page: Page) -> list[Claim]:
    return [Claim(line, "Made up.") for line in page.live]


PAGE = {"label": Label.AD, "why": "Made up.", "find": _all, "hits": ("⟦x⟧",), "misses": ("", " ")}


def expressions(*patterns: str) -> tuple[Rule, ...]:
    with unchecked():
        return tuple(
            line_rule(f"mine/{number}", label=Label.AD, why="Made up.", pattern=pattern, hits=("x",), misses=("y", "z")) for number, pattern in enumerate(patterns)
        )


@given(made_up())
@example(Case((words("by @"),), "By:Jane Doe"))  # the first word of the line is not that of the phrase
@example(Case((words("by @"),), "ByJane Doe"))
@example(Case((words("by @"),), "By-Jane Doe"))
@example(Case((words("by @"),), "§ By Jane Doe"))
@example(Case((words("by @"),), "By Jane Doe\nby jane doe\nBY JANE DOE"))  # one key, three verdicts
@example(Case((words("by %"),), "By 12 March 2024"))
@example(Case((words("«share» * now"),), "“share” it now"))
@example(Case((words("share: *"),), "Share: it"))
@example(Case((words("(the|) share *"),), "the share it"))
@example(Case((words("it's *"),), "It’s here"))
@example(Case((words("# comments"),), "12 comments"))
@example(Case((words("share *"), words("* it", id="mine/b"), words("share # it", id="mine/c")), "share it\nshare 5 it"))
@example(Case((words("(alpha|beta): *", where="end"),), "It rained. Alpha: ten\nIt rained. Beta: ten"))
@example(Case((words("* share *"), words("% share *", id="mine/b")), "we share it\n12 March 2024 share it"))  # open at both ends
@example(Case((words("(*|by #) share *"),), "we share it\nby 5 share it"))
@example(Case((words("x *"), words("* x", id="mine/b")), "x share\nshare x"))  # one letter
@example(Case((words("share *", "* it", "% share *"),), "share it"))  # two phrases of one rule, each with another value
@example(Case((words("* it", "share *", "share * it"),), "share it\nshare all it"))
@example(Case((words("by @", "by @ share"), words("by * share", "share *", id="mine/b")), "By Jane Share"))
@example(Case((words("x", where="end"),), "Yes ok. x."))  # as short as a line with a span can be
@example(Case((words("share * by"), words("share it", id="mine/b")), "share it by\nshare it"))
@example(Case((words("Read more: *", where="end"),), "It rained. READ  MORE: Ten"))
@example(Case((words("İlk haber", where="end"),), "It rained. ilk haber"))
@example(Case((words("à lire", where="end"),), "It rained. À LIRE"))
@example(Case((words("don't - *", where="end"),), "It rained. Don’t – go"))
@example(Case((words("# x", where="brackets"),), "It (12 x) rained."))
@example(Case((words("reads#: *", where="end"),), "It rained. Reads5: ten"))  # a number glued to the word that opens the phrase
def test_the_index_of_made_up_rules_says_what_the_rules_say(case: Case) -> None:
    same(Detector(case.rules), case.rules, case.text)


@given(pages(st.sampled_from(example_lines(BUILT_IN))))
@example("ByJane Doe\nBy:Jane Doe\n§ By Jane Doe\n•By Jane Doe")
def test_the_index_of_the_built_in_rules_says_what_the_rules_say(text: str) -> None:
    same(INDEX, BUILT_IN, text)


def test_the_index_says_what_the_rules_say_of_some_hundred_examples() -> None:
    lines = example_lines(BUILT_IN)
    same(INDEX, BUILT_IN, "\n".join(lines[:: len(lines) // 500 + 1]))


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_the_index_takes_any_text(text: str) -> None:
    same(INDEX, BUILT_IN, text)


# Expressions of which one means another thing when it is joined with others, and a line that one of them matches.
JOINED = [
    ("a reference to a group", ("(a|b) a", r"(a|b)\1"), "aa"),
    ("a condition on a group", ("(a)?c", "(a)?(?(1)b|d)"), "ab"),
    ("a group that is called", ("(a)c", "(b)(?1)"), "bb"),
    ("a group of one name", ("(?P<x>a)c", "(?P<x>b)(?P=x)"), "bb"),
    ("free spacing", ("(?x) a b", "a b"), "a b"),
    ("a comment", ("(?x) a b  # why", "c"), "ab"),
    ("nested sets", ("(?V1)[[a-z]--[b]]+c", "[[]c"), "[c"),
    ("a verb", ("a(*PRUNE)b", "ac"), "ac"),
    ("a bracket in a set", ("[(]a", "[^)(]b", r"[]\](]+"), "(a\nab\n](\n(b"),
]


@pytest.mark.parametrize(("name", "patterns", "text"), JOINED, ids=[row[0] for row in JOINED])
def test_an_expression_means_the_same_beside_others(name: str, patterns: tuple[str, ...], text: str) -> None:
    for some in (patterns, patterns[::-1]):
        rules = expressions(*some)
        assert called(rules, Layer.LINE, read(text))
        same(Detector(rules), rules, text)


@given(made_up(), made_up())
def test_nothing_of_one_page_is_left_for_the_next(case: Case, other: Case) -> None:
    used = Detector(case.rules)
    for text in (case.text, other.text, case.text):
        same(used, case.rules, text)


@given(made_up())
@example(Case((words("more: *", where="end", id="mine/b"), words("read (more|on): *", where="end")), "It rained. Read more: ten"))
@example(Case((page_rule("mine/b", **PAGE), page_rule("mine/a", **PAGE)), "share it"))
def test_the_order_of_rules_does_not_matter(case: Case) -> None:
    page = read(case.text)
    for layer in Layer:
        one, other = Detector(case.rules).find(layer, page), Detector(case.rules[::-1]).find(layer, page)
        assert list(one) == list(other)


def test_a_full_memory_of_verdicts_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dechaff.detect, "MEMO_MAX", 2)
    detector = Detector(BUILT_IN)
    text = "\n".join(example_lines(BUILT_IN)[:50] * 2)
    same(detector, BUILT_IN, text)
    assert len(detector._memo) <= 2


def test_a_verdict_is_remembered_for_the_line_as_it_is_written() -> None:
    detector = Detector([words("Source: *")])
    for source in ("the courier", "The Courier"):
        [finding] = detector.find(Layer.LINE, read(f"source: {source}"))
        assert finding.value == source
