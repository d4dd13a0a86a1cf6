"""clean and Cleaner: what the arguments do, what input they take, and that a result depends on nothing else."""

from __future__ import annotations

import gc
import json
import os
import pickle
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.strategies import SENTENCES, example_lines

import dechaff
from dechaff import (
    Cleaned,
    Cleaner,
    DechaffError,
    Label,
    Rule,
    Strength,
    clean,
    default_rules,
    line_rule,
    page_rule,
    phrases,
    select,
    span_rule,
)
from dechaff.model import Page
from dechaff.rule import Claim

PROSE = "The bridge reopened on Monday after two years of repairs, the council said."
SHARE = line_rule("mine/share", label=Label.SHARE, why="A prompt.", pattern=phrases("Pass it round"), misses=("Pass it round again", "We pass it round"))
CUT = span_rule(
    "mine/cut", label=Label.READ_MORE, why="A link.", pattern=phrases("More: *"), hits=("So.⟦ More: ten⟧",), misses=("More: x", "Once more: x")
)

# --- with every rule switched off ------------------------------------------------------------------------------------

blocks = st.text(alphabet=st.characters(categories=("L", "N", "P", "Zs"), include_characters="é字"), min_size=1, max_size=60)


@given(st.lists(st.sampled_from((*SENTENCES, "Share this article", "By Jane Doe", "A bridge reopens", "* * *", "12 comments", "»", "# 1")), min_size=1))
def test_without_rules_paragraphs_a_blank_line_apart_come_back_exactly(paragraphs: list[str]) -> None:
    text = "\n\n".join(paragraphs)
    cleaned = clean(text, rules=())
    assert cleaned.text == text
    assert (cleaned.removals, cleaned.spared, cleaned.repairs) == ((), (), ())
    assert [p.text for article in cleaned for p in article.paragraphs] == paragraphs
    assert all(text[p.start : p.end] == p.text for article in cleaned for p in article.paragraphs)


@given(st.lists(blocks, max_size=6), st.sampled_from(("\n", "\n\n", "\r\n", "\n \n\n")))
@example(["a\u0640", "\u0640\u0640\u0640", "b"], "\n")
@example(["a", "— —", "…"], "\n")
def test_without_rules_the_words_come_back(lines: list[str], between: str) -> None:
    text = between.join(lines)
    cleaned = clean(text, rules=())
    if not cleaned.repairs:
        assert cleaned.text.split() == text.split()


@pytest.mark.parametrize("line", ["ـــــــ", "* * *", "---", "…", "¯", "´", "ˑ", "□□□"])
def test_without_rules_no_line_that_can_be_seen_is_lost(line: str) -> None:
    assert clean(f"one\n\n{line}\n\ntwo", rules=()).text == f"one\n\n{line}\n\ntwo"


def test_without_rules_lines_of_a_wrapped_paragraph_are_joined() -> None:
    wrapped = "The bridge reopened on Monday after two years of repairs\nand nobody asked why it had taken so long.\n\nIt rained."
    assert clean(wrapped, rules=()).text == wrapped.replace("\nand", " and")


def test_nothing_gives_nothing() -> None:
    for text in ("", "\n", " \n\t\n", "\ufeff"):
        cleaned = clean(text)
        assert (cleaned.text, cleaned.articles, cleaned.removals) == ("", (), ())


def test_a_page_of_junk_has_no_article() -> None:
    cleaned = clean("Pass it round\n\nPass it round!", rules=(SHARE,))
    assert (cleaned.articles, cleaned.text) == ((), "")
    assert len(cleaned.removals) == 2


# --- rules, languages, least -----------------------------------------------------------------------------------------


def test_rules_replaces_the_built_in_rules() -> None:
    text = f"{PROSE}\n\nPass it round\n\nShare this article"
    assert [r.rule for r in clean(text, rules=(SHARE,)).removals] == ["mine/share"]
    assert [r.rule for r in clean(text, rules=(*default_rules(), SHARE)).removals] == ["mine/share", "en/share-label"]
    assert clean(text, rules=[SHARE]) == clean(text, rules=iter((SHARE,))) == Cleaner([SHARE]).clean(text)


def test_languages_narrows() -> None:
    text = f"{PROSE}\n\nShare this article"
    assert [r.rule for r in clean(text, languages={"en"}).removals] == ["en/share-label"]
    assert clean(text, languages=["en"]) == clean(text, languages=("en", "en"))
    others = {rule.pack for rule in default_rules()} - {"en", "common"}
    assert clean(text, languages=()).removals == ()
    for other in others:
        assert "en/share-label" not in {r.rule for r in clean(text, languages={other}).removals}


def test_languages_keeps_common_rules_and_rules_of_ones_own() -> None:
    text = f"{PROSE}\n\nPass it round\n\nShare this article"
    removed = clean(text, languages=(), rules=(*default_rules(), SHARE)).removals
    assert [r.rule for r in removed] == ["mine/share"]
    assert clean(text, languages={"en"}).rules_id == Cleaner(select(default_rules(), keep=[p for p in ("common", "en") if _is_pack(p)])).rules_id


def _is_pack(pack: str) -> bool:
    return any(rule.pack == pack for rule in default_rules())


@pytest.mark.parametrize("languages", [{"xx"}, ["en", "xx"], ("English",), {"EN"}, {""}, {"en/share"}])
def test_an_unknown_language_is_an_error_that_names_those_there_are(languages: object) -> None:
    with pytest.raises(DechaffError, match="languages=") as caught:
        clean("x", languages=languages)  # type: ignore[arg-type]
    assert "en" in str(caught.value).rpartition("packs for")[2]


def test_one_language_as_a_string_is_an_error_that_says_so() -> None:
    with pytest.raises(DechaffError, match=r"languages.*'en'"):
        clean("x", languages="en")


@pytest.mark.parametrize(
    ("rules", "part"),
    [(("en/share",), "'en/share'"), ((None,), "None"), (("x", SHARE), "'x'"), (({},), "dict"), ((["x"],), "list"), (SHARE, "Rule"), ("en", "'e"), (5, "5")],
    ids=repr,
)
def test_what_is_no_rule_is_an_error(rules: object, part: str) -> None:
    for call in (lambda: Cleaner(rules), lambda: clean("x", rules=rules)):  # type: ignore[arg-type]
        with pytest.raises(DechaffError) as caught:
            call()
        assert part in str(caught.value)


def test_two_rules_of_one_id_are_an_error_and_one_rule_twice_is_not() -> None:
    other = line_rule("mine/share", label=Label.AD, why="Another.", pattern=phrases("Buy it"), misses=("Buy", "it"))
    with pytest.raises(DechaffError, match="'mine/share'"):
        Cleaner((SHARE, other))
    assert Cleaner((SHARE, SHARE)).rules == (SHARE,)


def test_least_is_the_least_strength_that_removes() -> None:
    rules = [
        line_rule(f"mine/{strength.name.lower()}", label=Label.AD, why="Made up.", pattern=phrases(word), misses=("x", "y"), strength=strength)
        for strength, word in ((Strength.HINT, "maybe"), (Strength.LIKELY, "likely"), (Strength.CERTAIN, "certain"))
    ]
    text = "maybe\nlikely\ncertain\nstays"

    def gone(least: Strength) -> list[str]:
        return [r.text for r in clean(text, rules=rules, least=least).removals]

    assert gone(Strength.LIKELY) == ["likely", "certain"]
    assert gone(Strength.CERTAIN) == ["certain"]
    spared = clean(text, rules=rules, least=Strength.CERTAIN).spared
    assert {s.text: "CERTAIN was asked for" in s.why or "hints" in s.why for s in spared} == {"maybe": True, "likely": True}
    assert clean(text, rules=rules) == clean(text, rules=rules, least=Strength.LIKELY)


@pytest.mark.parametrize("least", ["likely", 9, None], ids=repr)
def test_an_unknown_strength_is_an_error_that_names_those_there_are(least: object) -> None:
    for call in (lambda: Cleaner((SHARE,), least=least), lambda: clean("x", least=least)):  # type: ignore[arg-type]
        with pytest.raises(DechaffError, match="least=") as caught:
            call()
        assert "Strength." in str(caught.value)


def _broken(page: Page) -> Iterator[Claim]:
    for line in page.live:
        if line.text == "BUY":
            yield Claim(line, "Made up.")
        if line.text == "x":
            raise ZeroDivisionError


BROKEN = page_rule("mine/broken", label=Label.AD, why="Made up.", find=_broken, hits=("⟦BUY⟧",), misses=("a", "b"))


def test_a_rule_of_a_user_that_fails_is_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError):
        clean("x", rules=(BROKEN,))


# --- a result depends on the arguments only --------------------------------------------------------------------------


def _junk() -> str:
    lines = example_lines(default_rules())
    lines = lines[:: len(lines) // 50 + 1]
    return "\n".join(part for line in lines for part in (line, PROSE, f"It rained. More: {line}", ""))


def test_a_cleaner_can_be_used_again() -> None:
    cleaner = Cleaner((*default_rules(), CUT))
    text = _junk()
    first = cleaner.clean(text)
    cleaner.clean(text[::-1])
    assert cleaner.clean(text) == first
    assert first.removals


def test_a_cleaner_pickles() -> None:
    cleaner = Cleaner((CUT, SHARE), least=Strength.CERTAIN)
    again = pickle.loads(pickle.dumps(cleaner))
    assert (again.rules, again.least, again.rules_id) == (cleaner.rules, cleaner.least, cleaner.rules_id)
    assert again.clean(_junk()) == cleaner.clean(_junk())


def test_threads_give_equal_results() -> None:
    cleaner = Cleaner()
    texts = [f"{PROSE}\n\n{line}\n\n{number}" for number, line in enumerate(example_lines(default_rules())[:60])] * 3
    wanted = [Cleaner().clean(text) for text in texts]
    switch = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(8) as pool:
            assert list(pool.map(cleaner.clean, texts)) == wanted
    finally:
        sys.setswitchinterval(switch)


_TWO_LABELS = """
from dechaff import Cleaner, Label, clean, page_rule
from dechaff.examples import unchecked
from dechaff.rule import Claim

def both(page):
    for line in page.live:
        if line.text == "BUY":
            yield Claim(line, "Made up.", label=Label.TITLE)
            yield Claim(line, "Made up.", label=Label.AD)

with unchecked():  # the hit is claimed twice
    rule = page_rule("mine/both", label=Label.AD, why="Made up.", find=both, hits=("⟦BUY⟧",), misses=("a", "b"))
print(clean("BUY\\n\\nIt rained.", rules=(rule,)).to_json())
print(Cleaner().rules_id, clean({text!r}).to_json())
"""


def test_no_result_depends_on_the_process() -> None:
    """Sets of strings have another order in each process."""
    program = _TWO_LABELS.replace("{text!r}", repr(_junk()))
    path = str(Path(dechaff.__file__).parents[1])
    said = set()
    for seed in range(6):
        env = {**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"}
        run = subprocess.run([sys.executable, "-c", program], capture_output=True, env=env, encoding="utf-8", check=True)
        said.add(run.stdout)
    assert "BUY" in said.copy().pop()
    assert len(said) == 1


def test_rules_id_names_the_rules_that_ran() -> None:
    assert Cleaner((SHARE, CUT)).rules_id == Cleaner((CUT, SHARE)).rules_id == clean("x", rules=(SHARE, CUT)).rules_id
    others = [
        Cleaner(()).rules_id,
        Cleaner((SHARE,)).rules_id,
        Cleaner((CUT,)).rules_id,
        Cleaner((SHARE, CUT)).rules_id,
        Cleaner().rules_id,
        Cleaner((line_rule("mine/share", label=Label.AD, why="A prompt.", pattern=phrases("Pass it round"), misses=("x", "y")),)).rules_id,
        Cleaner((line_rule("mine/share", label=Label.SHARE, why="A prompt.", pattern=phrases("Share us"), misses=("x", "y")),)).rules_id,
        Cleaner(
            (line_rule("mine/share", label=Label.SHARE, why="A prompt.", pattern=phrases("Pass it round"), misses=("x", "y"), strength=Strength.CERTAIN),)
        ).rules_id,
    ]
    assert len(set(others)) == len(others)
    assert all(id.isalnum() and id.isascii() for id in others)


def test_examples_of_a_rule_are_not_part_of_what_it_does() -> None:
    more = line_rule("mine/share", label=Label.SHARE, why="Another why.", pattern=phrases("Pass it round"), misses=("x", "y"))
    assert Cleaner((more,)).rules_id == Cleaner((SHARE,)).rules_id


# --- what becomes of a page ------------------------------------------------------------------------------------------


def test_a_removal_quotes_the_page_and_names_the_rule() -> None:
    text = f"{PROSE} More: ten bridges\r\n\r\n  PASS IT ROUND!  \r\nIt rained."
    cleaned = clean(text, rules=(SHARE, CUT))
    assert [(r.text, r.rule, r.label, r.why) for r in cleaned.removals] == [
        (" More: ten bridges", "mine/cut", Label.READ_MORE, "A link."),
        ("  PASS IT ROUND!  ", "mine/share", Label.SHARE, "A prompt."),
    ]
    assert cleaned.text == f"{PROSE}\n\nIt rained."


def test_a_guard_spares_prose_and_says_so() -> None:
    rule = line_rule("mine/p", label=Label.AD, why="Made up.", pattern="the bridge .*", hits=("The bridge is big",), misses=("x", "y"))
    cleaned = clean(f"{PROSE}\nThe bridge is big", rules=(rule,))
    assert cleaned.text == PROSE
    assert [(s.text, s.rule, s.claim, s.why) for s in cleaned.spared] == [(PROSE, "mine/p", "Made up.", "The line reads as prose.")]


CERTAINLY = line_rule(
    "mine/q", label=Label.AD, why="Made up.", pattern="the bridge .*", hits=("The bridge is big",), misses=("x", "y"), strength=Strength.CERTAIN
)
MAYBE = line_rule("mine/r", label=Label.AD, why="Made up.", pattern="the bridge .*", hits=("The bridge is big",), misses=("x", "y"), strength=Strength.HINT)


def test_what_was_spared_is_listed_where_it_is_still_there() -> None:
    def spared(text: str, *rules: Rule) -> list[str]:
        return [claim.text for claim in clean(text, rules=(MAYBE, *rules)).spared]

    cut = f"{PROSE} More: ten bridges"
    assert spared(PROSE) == [PROSE]
    assert spared(PROSE, CERTAINLY) == []
    assert spared(cut, CUT) == [PROSE]
    assert spared(cut, CUT, CERTAINLY) == []
    assert spared(f"{cut}\n{PROSE}", CUT, SHARE) == [PROSE, PROSE]


def test_what_was_spared_stands_in_page_order_and_once() -> None:
    hint = span_rule("mine/s", label=Label.AD, why="Made up.", pattern="on monday", hits=("so ⟦on Monday⟧",), misses=("x", "y"), strength=Strength.HINT)
    text = "\n".join(f"{PROSE} More: {number}" for number in range(6))
    found = clean(text, rules=(MAYBE, CUT, hint)).spared
    assert [claim.rule for claim in found] == ["mine/r", "mine/s"] * 6
    assert [claim.start for claim in found] == sorted(claim.start for claim in found)


def _first_line(page: Page) -> Iterator[Claim]:
    for line in page.live[:1]:
        yield Claim(line, "It stands first.")


def test_a_page_rule_backs_the_hint_of_a_line_rule_and_the_field_is_lifted() -> None:
    writer = line_rule(
        "mine/by", label=Label.BYLINE, why="A name.", pattern=phrases("Words: @"), hits=("Words: Ida Holm",), misses=("x", "y"), strength=Strength.HINT
    )
    first = page_rule("mine/first", label=Label.NAVIGATION, why="Made up.", find=_first_line, hits=("⟦a⟧\nb",), misses=("", " "))
    text = "Words: Ida Holm\nIt rained."
    assert [(s.rule, s.why) for s in clean(text, rules=(writer,)).spared] == [("mine/by", "One rule only hints at it.")]
    cleaned = clean(text, rules=(writer, first))
    assert [(r.rule, r.also, r.value) for r in cleaned.removals] == [("mine/by", ("mine/first",), "Ida Holm")]
    assert (cleaned.articles[0].byline, cleaned.text, cleaned.spared) == ("Ida Holm", "It rained.", ())
    assert cleaned.restore(cleaned.removals[0]).text == "Words: Ida Holm\n\nIt rained."


def test_each_layer_sees_what_the_layers_before_it_left() -> None:
    first = page_rule("mine/first", label=Label.AD, why="Made up.", find=_first_line, hits=("⟦a⟧\nb",), misses=("", " "))
    cleaner = Cleaner((first, SHARE, CUT))
    text = "Pass it round. More: ten\nMenu\nIt rained."
    assert [(r.text, r.rule) for r in cleaner.clean(text).removals] == [("Pass it round.", "mine/share"), (" More: ten", "mine/cut"), ("Menu", "mine/first")]
    assert [line.text for line in cleaner.view(text).live] == ["Menu", "It rained."]


def test_labels_read_from_json_are_labels() -> None:
    text = f"{PROSE}\nPass it round"
    cleaned = clean(text, rules=(SHARE, MAYBE))
    again = Cleaned.from_dict(json.loads(cleaned.to_json()), text)
    assert again == cleaned
    assert [type(claim.label) for claim in (*again.removals, *again.spared)] == [Label, Label]


def test_a_saved_result_is_read_with_its_own_text_only() -> None:
    text = f"{PROSE}\nPass it round"
    saved = clean(text, rules=(SHARE,)).to_dict()
    with pytest.raises(DechaffError, match="pass the text that was cleaned"):
        Cleaned.from_dict(saved, f" {text}")
    with pytest.raises(DechaffError, match="schema=2"):
        Cleaned.from_dict({**saved, "schema": 2}, text)


def test_restore_of_another_removal_is_an_error() -> None:
    one, other = clean("Pass it round\nx", rules=(SHARE,)), clean("xx\nPass it round", rules=(SHARE,))
    with pytest.raises(DechaffError, match=r"cleaned\.removals"):
        one.restore(other.removals[0])


def test_a_cleaned_page_is_a_value() -> None:
    cleaned = clean(PROSE)
    assert cleaned == clean(PROSE)
    assert list(cleaned) == list(cleaned.articles)
    with pytest.raises(AttributeError):
        cleaned.source = "x"  # type: ignore[misc]


# --- bad input -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "kept"), [("a\x00b", "ab"), ("\x00\x00", ""), ("Pass\x00 it round\nx", "x")], ids=repr)
def test_nuls_are_repaired_and_on_record(text: str, kept: str) -> None:
    cleaned = clean(text, rules=(SHARE,))
    assert cleaned.text == kept
    assert [r.text for r in cleaned.repairs] == [text.split("\n")[0]]


def test_lone_surrogates_do_not_break_the_account() -> None:
    cleaned = clean("It rained\ud800.\n\nPass it round\n\n\udfff", rules=(SHARE,))
    assert [r.text for r in cleaned.removals] == ["Pass it round"]
    assert cleaned.text.startswith("It rained")


def test_a_result_can_be_written_as_utf_8() -> None:
    """A lone surrogate cannot be encoded, so JSON has to escape it."""
    clean("It rained\ud800.", rules=()).to_json().encode("utf-8")


def test_bytes_are_shown_and_the_next_step_is_named() -> None:
    with pytest.raises(DechaffError, match=r"Expected str but got text=b'abc' \(type=bytes\); .*\.decode\('utf-8'\)"):
        clean(b"abc")  # type: ignore[arg-type]
    with pytest.raises(DechaffError, match=r"text=None \(type=NoneType\)"):
        clean(None)  # type: ignore[arg-type]
    with pytest.raises(DechaffError) as caught:
        clean(b"x" * 10_000)  # type: ignore[arg-type]
    assert len(str(caught.value)) < 300


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["word ", "x", "word. ", "it’s "], ids=repr)
def test_a_line_of_50_megabytes(piece: str) -> None:
    text = piece * (50_000_000 // len(piece.encode()))
    start = time.process_time()
    cleaned = clean(text)
    assert time.process_time() - start < 60
    assert cleaned.text == text.strip()


@pytest.mark.slow
def test_a_million_lines_of_one_word() -> None:
    text = "\n".join(f"word{number}" for number in range(10**6))
    start = time.process_time()
    cleaned = clean(text)
    assert time.process_time() - start < 400
    assert len(cleaned.text.split()) + sum(len(r.text.split()) for r in cleaned.removals) == 10**6


def test_a_cleaned_page_leaves_no_ring_of_objects_behind() -> None:
    text = "\n".join((*SENTENCES, "Share this story", *SENTENCES, "Menu"))
    cleaner = dechaff.Cleaner()
    cleaner.clean(text)
    gc.collect()
    gc.disable()
    try:
        cleaner.clean(text)
        assert gc.collect() == 0
    finally:
        gc.enable()
