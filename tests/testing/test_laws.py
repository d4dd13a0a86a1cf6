"""Each law can fail, says what broke it, and the kit says what it was asked; the built-in rules hold the laws that no other test runs."""

from __future__ import annotations

import importlib
import os
import pickle
import subprocess
import sys
import types
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import strategies as st
from tests.testing.planted import GOOD, PLANTED, Planted

from dechaff import Cleaned, DechaffError, Label, clean, default_rules, line_rule, phrases, span_rule
from dechaff.examples import unchecked, unmarked
from dechaff.model import Layer, Removal, Spared
from dechaff.rule import LINE_MAX
from dechaff.testing import LawBroken, NotTried, Report, Result, RuleLaws, check_rule, check_rules, engine_laws, laws, rule_tests
from dechaff.testing.broken import run
from dechaff.testing.checks import _small_and_shared_texts, _small_texts, falsify
from dechaff.testing.growth import LINE_FLOOR, _superlinear, inputs
from dechaff.testing.strategies import DrawnPage

BUILT_IN = default_rules()
OFFER = line_rule("mine/offer", label=Label.AD, why="An advert.", pattern=phrases("Special offer"), hits=(), misses=("Special", "An offer."))
PAGE = "It rained all day.\nSpecial offer"

# --- rules for some sites -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("planted", {planted.law: planted for planted in PLANTED if planted.law in ("cross_fire", "determinism", "idempotence")}.values(), ids=lambda planted: planted.name)
def test_a_bad_rule_for_some_sites_breaks_its_law_as_well(planted: Planted) -> None:
    report = check_rule(replace(planted.rule, sites=("courier.example",)))
    assert planted.law in {result.law for result in report.results if not result.ok}


def test_rules_that_no_page_calls_for_together_may_differ() -> None:
    weather = line_rule("mine/weather", label=Label.AD, why="x", pattern=phrases("Weather"), misses=("Weather was bad.", "Whether"), sites=("courier.example",))
    stays = line_rule("mine/offer", label=Label.AD, why="x", pattern=phrases("Offer"), misses=("WEATHER", "Offers"))
    laws.cross_fire((weather, replace(stays, sites=("harwick.example", "notcourier.example"))), ())
    laws.cross_fire((weather,), (replace(stays, sites=("harwick.example",)),))
    for sites in ((), ("courier.example",), ("harwick.example", "news.courier.example"), ("example",)):
        with pytest.raises(LawBroken, match="mine/weather breaks cross_fire"):
            laws.cross_fire((weather, replace(stays, sites=sites)), ())


# --- laws can fail ---------------------------------------------------------------------------------------------------


def _doctored(monkeypatch: pytest.MonkeyPatch, change: Callable[[Cleaned], Cleaned]) -> None:
    """Let the engine laws see results that have been changed."""
    monkeypatch.setattr(engine_laws, "run", lambda rules, text: change(run(rules, text)))


def _first(cleaned: Cleaned, **changes: object) -> Cleaned:
    """With the first removal changed."""
    return replace(cleaned, removals=(replace(cleaned.removals[0], **changes), *cleaned.removals[1:]))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda c: replace(c, source="x"), "source is not the page"),
        (lambda c: _first(c, end=99), "overlaps another or is not on the page"),
        (lambda c: replace(c, removals=c.removals * 2), "overlaps another"),
        (lambda c: _first(c, text="Special"), "does not quote"),
        (lambda c: _first(c, rule="mine/other"), "credited wrongly"),
        (lambda c: _first(c, also=("mine/offer",)), "credited wrongly"),
        (lambda c: replace(c, spared=(Spared(0, 2, "Is", "mine/offer", Label.AD, "x", "y"),)), "what was spared"),
        (lambda c: replace(c, spared=(Spared(0, 2, "It", "mine/offer", Label.AD, "x", ""),)), "without a reason"),
        (lambda c: replace(c, articles=c.articles * 2), "out of order"),
    ],
)
def test_partition_can_fail(monkeypatch: pytest.MonkeyPatch, change: Callable[[Cleaned], Cleaned], said: str) -> None:
    laws.partition((OFFER,), PAGE)
    _doctored(monkeypatch, change)
    with pytest.raises(LawBroken, match=said) as caught:
        laws.partition((OFFER,), PAGE)
    assert caught.value.law == "partition"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda c: replace(c, articles=()), "not the page without the removals"),
        (lambda c: replace(c, removals=()), "not the page without the removals"),
        (lambda c: replace(c, removals=(*c.removals, Removal(0, 2, "It", "mine/offer", Label.AD, "x"))), "not the page without"),
    ],
)
def test_replay_can_fail(monkeypatch: pytest.MonkeyPatch, change: Callable[[Cleaned], Cleaned], said: str) -> None:
    laws.replay((OFFER,), PAGE)
    _doctored(monkeypatch, change)
    with pytest.raises(LawBroken, match=said):
        laws.replay((OFFER,), PAGE)


def test_order_can_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    both = (OFFER, GOOD[0])
    laws.order(both, PAGE)
    monkeypatch.setattr(engine_laws, "run", lambda rules, text: run(rules[:1], text))
    with pytest.raises(LawBroken, match="mine/offer breaks order: "):
        laws.order(both, PAGE)


def test_locality_can_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    laws.locality((OFFER,), PAGE)
    monkeypatch.setattr(engine_laws, "run", lambda rules, text: run(rules if "\n" in text else (), text))
    with pytest.raises(LawBroken, match="its lines alone lose"):
        laws.locality((OFFER,), PAGE)


def test_round_trips_can_fail() -> None:
    laws.round_trips((OFFER,), PAGE)
    shy = replace(GOOD[-1], find=lambda page: ())
    with pytest.raises(LawBroken, match=f"{shy.id} breaks round_trips: cannot be pickled"):
        laws.round_trips((shy,), PAGE)


def test_rules_that_another_process_cannot_import_are_named_and_the_others_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    one_of_a_set = next(planted.rule for planted in PLANTED if planted.name == "order of a set")
    pages = ["Advert a\nAdvert b", "Advert c\nAdvert d\nAdvert e"]
    local = replace(one_of_a_set, id="mine/local", find=lambda page: ())
    with pytest.raises(LawBroken, match=r"mine/set breaks determinism: takes .* in one process"):
        laws.determinism_across((local, one_of_a_set), pages)
    with pytest.raises(NotTried, match=r"mine/local \(tests.testing.test_laws.*<lambda>\): other processes cannot import its function; define"):
        laws.determinism_across((local,), pages)
    here_alone = types.ModuleType("here_alone")
    exec("def find(page): return ()", vars(here_alone))
    monkeypatch.setitem(sys.modules, "here_alone", here_alone)
    alone = replace(one_of_a_set, id="mine/alone", find=here_alone.find)
    with pytest.raises(NotTried, match=r"mine/alone \(No module named 'here_alone'\)"):
        laws.determinism_across((alone,), pages)


def test_a_module_that_cannot_be_imported_anew_is_a_fault(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It builds its rule with checks on, above a function that the rule calls; this process had imported it without checks."""
    (tmp_path / "late.py").write_text(
        "from dechaff import Label, page_rule\n"
        "def find(page): return later(page)\n"
        "RULE = page_rule('mine/late', label=Label.AD, why='x', find=find, hits=('⟦a⟧',), misses=('b', 'c'))\n"
        "def later(page): return ()\n",
        encoding="utf-8",
    )
    monkeypatch.syspath_prepend(tmp_path)
    with unchecked():
        rule = importlib.import_module("late").RULE
    with pytest.raises(LawBroken, match=r"cannot be loaded by another process: NameError: name 'later' is not defined"):
        laws.determinism_across((rule,), ["It rained."])


def test_a_report_says_which_law_was_not_tried_and_why() -> None:
    (local,) = (replace(rule, find=lambda page: ()) for rule in GOOD[-1:])
    (result,) = (result for result in check_rules((local,), max_examples=1).results if result.law == "determinism_across")
    assert (result.ok, result.tried) == (True, False)
    assert f"{local.id} (" in result.message
    assert str(Report((result, Result("order", None, True)))) == f"{result.message}\n\nok: 1 law holds, 1 not tried"


def test_prose_stays_can_fail() -> None:
    with pytest.raises(LawBroken, match=r"mine/offer breaks prose_stays: takes 'Special offer' from line 3"):
        laws.prose_stays((OFFER,), ["It rained all day.", "Special offer"])
    with pytest.raises(LawBroken, match="come back as"):
        laws.prose_stays((), ["The bridge reopened on Monday after two years of repairs and", "nobody asked why it took so long."], between="\n")


def test_a_headline_may_become_the_title_but_not_a_part_of_it() -> None:
    page = DrawnPage("Old bridge reopens\nIt rained.", (("Old bridge reopens", False), ("It rained.", False)))
    title = replace(OFFER, label=Label.TITLE, pattern=phrases("Old bridge reopens"))
    laws.prose_stays_beside((title,), page)
    with pytest.raises(LawBroken, match="prose_stays"):
        laws.prose_stays_beside((replace(title, label=Label.AD),), page)
    part = span_rule("mine/part", label=Label.TITLE, why="x", pattern="Old bridge", hits=("⟦Old bridge⟧ reopens",), misses=("Old", "It"))
    with pytest.raises(LawBroken, match="prose_stays"):
        laws.prose_stays_beside((part,), page)


def test_cross_fire_names_both_rules_and_lets_a_rule_decide_on_its_own_hits() -> None:
    other = replace(OFFER, id="ours/offers", pattern=phrases("Offers"), hits=("Offers",), misses=("Special offer", "No."))
    laws.cross_fire((OFFER,), (other,))
    wider = replace(OFFER, pattern="special.*")
    with pytest.raises(LawBroken, match=r"mine/offer breaks cross_fire: takes 'Special offer' .* a miss of ours/offers"):
        laws.cross_fire((replace(wider, hits=("Special offers",)),), (other,))
    with pytest.raises(LawBroken, match="a miss of ours/offers"):
        laws.cross_fire((replace(wider, hits=("Special offers",)), other), ())


def test_a_rule_that_may_say_nothing_may_not_say_something_else() -> None:
    start = span_rule("mine/live", label=Label.AD, why="x", pattern=r"^Live: ", hits=("⟦Live: ⟧it rained all day.",), misses=("Live", "It rained."))
    laws.marks_hold(start)
    greedy = replace(start, pattern=r".*?Live: ")
    with pytest.raises(LawBroken, match="marks_hold"):
        laws.marks_hold(greedy)


def test_total_names_the_rule_that_raises_whatever_law_met_it() -> None:
    arrow = next(planted.rule for planted in PLANTED if planted.law == "total")
    for law in (laws.total, laws.partition, laws.replay, laws.idempotence, laws.order, laws.line_ends, laws.round_trips, laws.determinism):
        with pytest.raises(LawBroken, match="mine/arrow breaks total: raises IndexError"):
            law((arrow, OFFER), "\n")


def test_growth_finds_what_takes_long_and_lets_phrases_pass() -> None:
    laws.growth(OFFER)
    rule = replace(OFFER, pattern=r"(?:a|b|ab|ba)+:", hits=("ab:",))
    assert any(pumped.unit in {"ab", "ba"} for pumped in inputs(rule, rule.pattern))
    with pytest.raises(LawBroken, match=r"mine/offer breaks growth: takes too long on the line '.*' \+ '.*' \* n") as caught:
        laws.growth(rule)
    assert len(caught.value.page) <= 200


@pytest.mark.parametrize(
    ("pattern", "hit"),
    [(r"(a|a)*b", "aab"), (r"(\w+\s?)+x", "share it x"), (r"(?:x+x+)+y", "xxy"), (r"(.*)(.*)(.*)z", "share z")],
)
def test_growth_finds_patterns_that_are_known_to_take_long(pattern: str, hit: str) -> None:
    with unchecked():
        rule = span_rule("mine/slow", label=Label.AD, why="x", pattern=pattern, hits=(f"It rained. ⟦{hit}⟧",), misses=("No.", "It rained."))
    with pytest.raises(LawBroken, match="mine/slow breaks growth"):
        laws.growth(rule)


@pytest.mark.parametrize(
    ("milliseconds", "grows"),
    [
        ([0.01, 0.01, 0.01, 48], True),  # a match up to some length; beyond it every way to share the words out is tried in vain
        ([0.1, 0.6, 45, 50], True),
        ([0.1, 1, 4, 16], True),
        ([6, 12, 24, 48], False),
        ([40, 40, 40, 40], False),
        ([0.01, 0.01, 0.01, 3], False),
    ],
)
def test_growth_is_told_by_its_steps(milliseconds: list[float], grows: bool) -> None:
    seconds = dict(zip((25, 50, 100, 200), milliseconds, strict=True))
    assert bool(_superlinear(lambda length: seconds[length] / 1000, LINE_MAX, LINE_FLOOR)) is grows


# --- the kit ---------------------------------------------------------------------------------------------------------


def test_the_message_shows_the_page_line_by_line() -> None:
    error = LawBroken("total", None, "It rained.\n" + "x" * 1_000 + "\n\ud800", "raises.")
    assert str(error) == "The rules break total: raises.\nThe page:\n    1 | It rained.\n    2 | " + "x" * 300 + "… (1000 characters)\n    3 | \\ud800"
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_a_failing_page_is_shrunk() -> None:
    def law(page: str) -> None:
        if page.count("b") > 1:
            raise LawBroken("made_up", None, page, "two b.")

    with pytest.raises(LawBroken) as caught:
        falsify(law, st.text(alphabet="abc"), (), 200)
    assert caught.value.page == "bb"


def test_a_failing_page_is_found_where_the_rule_wavers() -> None:
    answers = iter([True] * 3 + [False] * 1_000)

    def law(page: str) -> None:
        if page and next(answers):
            raise LawBroken("made_up", None, page, "now and then.")

    with pytest.raises(LawBroken, match="now and then"):
        falsify(law, st.text(alphabet="abc"), (), 100)


def test_a_report_says_what_holds_and_what_does_not() -> None:
    held, broken = Result("order", None, True), Result("total", "mine/x", False, "mine/x breaks total: …", "x")
    assert str(Report((held,))) == "ok: 1 law holds"
    assert str(Report((held, broken))) == "mine/x breaks total: …\n\nnot ok: 1 broken, 1 law holds"
    assert Report((held,)).ok
    assert not Report((held, broken)).ok


def test_check_rule_is_check_rules_of_one() -> None:
    assert check_rule(OFFER, max_examples=3) == check_rules([OFFER], max_examples=3)


@pytest.mark.parametrize("ask", [check_rules, rule_tests])
@pytest.mark.parametrize(("rules", "said"), [((), "at least one rule"), (OFFER, r"write rules=\(MY_RULE,\)"), (5, "several rules"), (["x"], "Expected a Rule but got 'x'")])
def test_what_is_no_rules_is_an_error(ask: Callable[[object], object], rules: object, said: str) -> None:
    with pytest.raises(DechaffError, match=said):
        ask(rules)


def test_a_class_without_rules_is_an_error() -> None:
    with pytest.raises(DechaffError, match="at least one rule"):
        type("TestNothing", (RuleLaws,), {})


def test_a_class_has_a_test_for_each_law_about_pages_and_for_each_law_about_a_rule() -> None:
    pattern = replace(OFFER, id="mine/pattern", pattern="special offer")
    names = {name for name in dir(rule_tests((OFFER, pattern))) if name.startswith("test_")}
    assert names == {
        *(f"test_{law}" for law in laws.__all__ if law not in {"examples_hold", "growth", "marks_hold", "determinism_across"}),
        *(f"test_{law}[{id}]" for law in ("examples_hold", "marks_hold") for id in ("mine/offer", "mine/pattern")),
        "test_growth[mine/pattern]",  # phrases are linear by construction
    }


def test_many_rules_share_pages() -> None:
    rules = BUILT_IN[::10]
    pages = _small_and_shared_texts(rules)
    assert pages[: len(_small_texts(rules))] == _small_texts(rules)
    shown = {line for page in pages for line in page.split("\n")}
    assert [rule.id for rule in rules if rule.layer is Layer.LINE and not shown & set(rule.hits)] == []
    assert [rule.id for rule in rules if unmarked(rule.misses[0]).split("\n")[0] not in shown] == []
    assert _small_and_shared_texts(rules[:1]) == _small_texts(rules[:1])


def test_the_kit_does_not_import_pytest() -> None:
    code = "import dechaff.testing, sys; print('pytest' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "False"


def test_pytest_shows_the_page_and_the_sentence(tmp_path: Path) -> None:
    """In a file of a user, with two classes in it."""
    (tmp_path / "test_mine.py").write_text(
        "from dechaff import Label, line_rule\n"
        "from dechaff.testing import rule_tests\n"
        "def rule(id, pattern):\n"
        "    return line_rule(id, label=Label.AD, why='x', pattern=pattern, hits=('Special offer',), misses=('It rained.', 'No.'))\n"
        "TestGood = rule_tests([rule('mine/good', 'special offer')], max_examples=3)\n"
        "TestBad = rule_tests([rule('mine/bad', 's.*')], max_examples=3)\n",
        encoding="utf-8",
    )
    plain = {name: value for name, value in os.environ.items() if name != "PYTEST_ADDOPTS"}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    done = subprocess.run(command, env=plain, capture_output=True, text=True, check=False)
    assert "mine/bad breaks prose_stays: takes 'Share prices fall for a third day' from line 1" in done.stdout
    assert "TestBad::test_prose_stays_beside" in done.stdout
    assert "TestGood::" not in done.stdout
    assert clean("Share prices fall for a third day").removals == ()
