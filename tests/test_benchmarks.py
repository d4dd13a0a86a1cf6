"""The measures of benchmarks/: on pages small enough to count by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from benchmarks import quality
from benchmarks.labelled import Row, line_golds, shingles, tokens
from benchmarks.layouts import LAYOUTS, LINK_WORDS

ARTICLE = "The old mill by the river was sold on Friday to five farmers."
JUNK = "Share this article"
PAGE = Row("one", "example.org", "en", "maker", f"{ARTICLE}\n{JUNK}", ARTICLE, "")


def test_a_shingle_is_four_words_and_a_shorter_text_is_one() -> None:
    assert shingles(tokens("to the old mill, to")) == {("to", "the", "old", "mill"): 1, ("the", "old", "mill", "to"): 1}
    assert shingles(tokens("the mill")) == {("the", "mill"): 1}
    assert shingles([]) == {}


def test_a_repeated_line_is_gold_once() -> None:
    assert [found.belongs for found in line_golds([ARTICLE, JUNK, ARTICLE], ARTICLE)] == [True, False, False]


def test_junk_that_goes_closes_the_whole_gap() -> None:
    figures = quality.measure([PAGE])["maker"].figures()
    assert (figures["oracle"], figures["after"], figures["closed"], figures["kept"], figures["worse"]) == (1.0, 1.0, 1.0, 1.0, 0.0)
    assert figures["before"] < 1.0


def test_a_figure_below_its_floor_and_one_above_its_ceiling_are_named() -> None:
    tallies = quality.measure([PAGE])
    assert list(quality.below({"maker": {"kept": 1.0, "worse": 0.0}}, tallies)) == []
    tallies["all"].worse = 1
    assert list(quality.below({"maker": {"after": 1.5}, "all": {"worse": 0.5}}, tallies)) == [
        "maker: after is 1.0000, the floor is 1.5000",
        "all: worse is 1.0000, the ceiling is 0.5000",
    ]


def test_the_gate_says_what_is_below(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    floors = tmp_path / "floors.json"
    monkeypatch.setattr(quality, "FLOORS", floors)
    floors.write_text(json.dumps({"every": 1, "floors": {"maker": {"kept": 1.0}}}), encoding="utf-8")
    assert quality.gate([PAGE]) == 0
    floors.write_text(json.dumps({"every": 1, "floors": {"maker": {"kept": 1.1}}}), encoding="utf-8")
    assert quality.gate([PAGE]) == 1
    assert capsys.readouterr().out.splitlines() == ["Every figure of 1 texts holds its floor.", "maker: kept is 1.0000, the floor is 1.1000"]


def test_the_layout_of_the_public_benchmark_is_read(tmp_path: Path) -> None:
    (tmp_path / "output").mkdir()
    (tmp_path / "ground-truth.json").write_text(json.dumps({"p": {"articleBody": ARTICLE}}), encoding="utf-8")
    (tmp_path / "output" / "maker.json").write_text(json.dumps({"p": {"articleBody": PAGE.text}, "q": {"articleBody": ""}}), encoding="utf-8")
    assert [(row.id, row.maker, row.text, row.gold) for row in quality.aeb_rows(tmp_path)] == [("p", "maker", PAGE.text, ARTICLE)]


def test_the_precision_of_a_rule_is_the_mean_over_sites(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quality, "SITES_MIN", 2)
    wrong = Row("two", "example.net", "en", "maker", PAGE.text, f"{ARTICLE} {JUNK}", "")
    (row,) = [line for line in quality.rules_table([PAGE, PAGE, wrong]) if "en/share-label" in line]
    assert [cell.strip() for cell in row.strip("|").split("|")][2:7] == ["LIKELY", "2", "3", str(3 * len(JUNK)), "50.0%"]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_another_layout_of_a_page_has_the_same_words(layout: str) -> None:
    text = f"Home\n{ARTICLE} {ARTICLE} {ARTICLE}\n{JUNK}"
    laid_out = LAYOUTS[layout](text, "seed")
    assert laid_out == LAYOUTS[layout](text, "seed") != text
    assert tokens(laid_out) == tokens(text)


def test_a_link_stands_on_a_line_of_its_own() -> None:
    first, link, *_ = LAYOUTS["broken"](f"{ARTICLE} {ARTICLE}", "seed").splitlines()
    assert len(link.split()) in LINK_WORDS
    assert f"{ARTICLE} {ARTICLE}".startswith(f"{first} {link} ")
