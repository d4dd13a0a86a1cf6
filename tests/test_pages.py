"""Whole pages: prose comes back unharmed, and each line of a golden page goes the way its margin says."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from tests.golden import GoldenLine, GoldenPage, load

from dechaff import Cleaned, Label, Removal, clean

PAGES = Path(__file__).parent / "pages"
PROSE = sorted((PAGES / "prose").glob("*.page"))
GOLDEN = tuple(load(path) for path in sorted((PAGES / "golden").glob("*.page")))

on_golden_pages = pytest.mark.parametrize("page", GOLDEN, ids=lambda page: page.name)


@cache
def cleaned_page(text: str) -> Cleaned:
    """Each page is cleaned once for all tests."""
    return clean(text)


def squeeze(text: str) -> str:
    return " ".join(text.split())


def over(cleaned: Cleaned, line: GoldenLine) -> list[Removal]:
    return [removal for removal in cleaned.removals if removal.start < line.end and removal.end > line.start]


def uncovered(cleaned: Cleaned, line: GoldenLine) -> str:
    """The characters of a line that no removal covers, white space left out."""
    gone = {position for removal in over(cleaned, line) for position in range(removal.start, removal.end)}
    return "".join(char for at, char in enumerate(line.text, line.start) if at not in gone and not char.isspace())


def test_there_are_pages_of_both_kinds() -> None:
    assert len(PROSE) >= 36
    assert len(GOLDEN) >= len(Label)


@pytest.mark.parametrize("path", PROSE, ids=lambda path: path.stem)
def test_prose_comes_back_unharmed(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    cleaned = clean(text)
    assert [(removal.rule, removal.text) for removal in cleaned.removals] == []
    assert cleaned.text.split() == text.split()
    assert len(cleaned.articles) == 1


@on_golden_pages
def test_kept_lines_stay_in_order(page: GoldenPage) -> None:
    cleaned = cleaned_page(page.text)
    text, position, missing = squeeze(cleaned.text), 0, []
    for line in page.kept:
        found = text.find(squeeze(line), position)
        if found < 0:
            missing.append(line)
        else:
            position = found + len(squeeze(line))
    assert missing == []
    assert [r.text for line in page.lines if line.left == line.text for r in over(cleaned, line)] == []


@on_golden_pages
def test_removed_lines_go(page: GoldenPage) -> None:
    cleaned = cleaned_page(page.text)
    assert [line.text for line in page.lines if line.left == "" and uncovered(cleaned, line)] == []
    stays = Counter(squeeze(line.left if line.left is not None else line.text) for line in page.lines)
    shown = Counter(squeeze(line) for line in cleaned.text.splitlines())
    assert [text for text, _ in page.removed if shown[squeeze(text)] > stays[squeeze(text)]] == []


@on_golden_pages
def test_a_cut_line_loses_only_the_part_that_goes(page: GoldenPage) -> None:
    cleaned = cleaned_page(page.text)
    cut = [line for line in page.lines if line.left and line.left != line.text]
    assert [uncovered(cleaned, line) for line in cut] == ["".join((line.left or "").split()) for line in cut]


@on_golden_pages
def test_removals_have_the_label_that_is_marked(page: GoldenPage) -> None:
    cleaned = cleaned_page(page.text)
    marked = [line for line in page.lines if line.label]
    found = [(line.text, {str(removal.label) for removal in over(cleaned, line)}) for line in marked]
    assert found == [(line.text, {line.label}) for line in marked]


@on_golden_pages
def test_articles_have_the_fields_that_are_marked(page: GoldenPage) -> None:
    articles = cleaned_page(page.text).articles
    found = [{name: getattr(article, name) or "" for name in fields} for article, fields in zip(articles, page.articles, strict=False)]
    assert found == list(page.articles)
    assert len(articles) == len(page.articles)


@pytest.mark.parametrize("label", Label, ids=str)
def test_every_label_has_a_golden_line(label: Label) -> None:
    assert any(line.label == label and line.left == "" for page in GOLDEN for line in page.lines)


@pytest.mark.parametrize(
    ("written", "complaint"),
    [
        ("| The bridge is open.\n* Share", "b.page:2: expected a margin"),
        ("|", "b.page:1: expected a margin"),
        ("- Share  <- sharing", "b.page:1: 'sharing' is not a valid Label"),
        ("= headline: The bridge is open", "b.page:1: expected one of title"),
        ("- Share\n~ Share", "b.page:2: expected some of the words"),
        ("| The bridge is open.\n~ The bridge was open.", "b.page:2: expected some of the words"),
        ("| The bridge is open.\n~ The brid", "b.page:2: expected some of the words"),
        ("| 大桥今天开放。\n~ 今天大桥开放。", "b.page:2: expected some of the words"),
    ],
)
def test_a_mistake_in_a_page_file_is_named(tmp_path: Path, written: str, complaint: str) -> None:
    path = tmp_path / "b.page"
    path.write_text(written, encoding="utf-8")
    with pytest.raises(ValueError, match="^" + complaint):
        load(path)


def test_a_line_without_word_spaces_may_be_cut_anywhere(tmp_path: Path) -> None:
    path = tmp_path / "bridge.page"
    path.write_text("| 大桥今天开放。更多新闻：桥梁\n~ 大桥今天开放。\n", encoding="utf-8")
    assert load(path).kept == ("大桥今天开放。",)


def test_a_page_file_is_read_as_written(tmp_path: Path) -> None:
    path = tmp_path / "bridge.page"
    path.write_text(
        "# A comment.\n- Old bridge opens  <- title\n= title: Old bridge opens\n\n"
        "| It is open. Read more: Tolls\n~ It is open.  <- read-more\n? A bridge\n- Share\n",
        encoding="utf-8",
    )
    page = load(path)
    assert page.text == "Old bridge opens\n\nIt is open. Read more: Tolls\nA bridge\nShare"
    assert page.kept == ("It is open.",)
    assert page.removed == (("Old bridge opens", "title"), ("Share", None))
    assert page.articles == ({"title": "Old bridge opens"},)
    assert [page.text[line.start : line.end] for line in page.lines] == [line.text for line in page.lines]
    assert [line.label for line in page.lines] == ["title", "read-more", None, None]
