"""The reference of the built-in rules is the one that they give now, and nothing in it is lost on the way to Markdown."""

from __future__ import annotations

import re

import pytest
from docs.build_rules import COMMAND, REFERENCE, pages

from dechaff import Label, default_rules, line_rule, page_rule, phrases
from dechaff.examples import unchecked
from dechaff.phrases import Phrases

PAGES = pages(default_rules())


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_what_the_rules_give_now(name: str) -> None:
    path = REFERENCE / name
    written = path.read_bytes().decode("utf-8") if path.exists() else None
    if written != PAGES[name]:  # no diff of a hundred thousand characters
        pytest.fail(f"docs/reference/{name} is not what the rules give now; run: {COMMAND}", pytrace=False)


def test_no_page_of_a_pack_that_is_gone_is_left() -> None:
    kept = {f"rules/{path.name}" for path in (REFERENCE / "rules").iterdir()}
    assert kept - PAGES.keys() == set(), f"run: {COMMAND}"


def test_each_rule_stands_under_its_pack_with_all_its_phrases() -> None:
    missing = [
        (rule.id, text)
        for rule in default_rules()
        for text in (f"\n## {rule.id}\n", *(f'"{phrase}"' for phrase in (rule.pattern.words if isinstance(rule.pattern, Phrases) else ())))
        if text not in PAGES[f"rules/{rule.pack}.md"]
    ]
    assert missing == []


def test_a_pattern_is_whole_once_its_lines_are_joined() -> None:
    share = next(rule for rule in default_rules() if rule.id == "en/share-on")
    assert share.pattern in PAGES["rules/en.md"].replace("|\n", "|")


def _page(**changes: object) -> str:
    given = {"label": Label.AD, "why": "x.", "pattern": phrases("Buy"), "hits": (), "misses": ("a", "b"), **changes}
    return pages((line_rule("common/x", **given),))["rules/common.md"]  # type: ignore[arg-type]


def test_text_that_means_something_to_markdown_stays_as_it_is() -> None:
    page = _page(why="Takes *a* | <b> `c`_.", pattern=phrases("Buy ```now``` (a|b) | *"), hits=("Buy ```now``` a | it",))
    assert "\nTakes \\*a\\* \\| \\<b\\> \\`c\\`\\_.\n" in page
    assert '\n````text\n"Buy ```now``` (a|b) | *"\n````\n' in page
    assert len(re.findall("^`{3,}", page, re.MULTILINE)) == 6


def test_text_from_right_to_left_has_a_line_for_each_phrase_and_other_scripts_are_wrapped() -> None:
    assert '\n"شارك الخبر"\n"نسخ الرابط"\n' in _page(pattern=phrases("شارك الخبر", "نسخ الرابط"))
    assert '\n"続きを読む" "分享"\n' in _page(pattern=phrases("続きを読む", "分享"))


def test_what_an_editor_hides_or_takes_for_a_line_end_is_shown() -> None:
    page = _page(misses=("a\u2028b", "c\x1bd\r"))
    assert "\na\\u2028b\nc\\x1bd\\r\n" in page


def test_examples_of_several_lines_are_apart() -> None:
    with unchecked():
        rule = page_rule("common/y", label=Label.AD, why="x.", find=lambda page: (), hits=("⟦a⟧\nb",), misses=("a\nb", "c"))
    assert "```text\na\nb\n---\nc\n```" in pages((rule,))["rules/common.md"]


def test_a_rule_that_takes_too_much_of_the_article_only_hints() -> None:
    """A row of the table below 95 % is a hint, or the page says why not; the table and the rules agree on how sure each is."""
    told, _, table = (REFERENCE / "rule-precision.md").read_text(encoding="utf-8").partition("| rule ")
    rows = [tuple(map(str.strip, line.split("|")[1:-1])) for line in table.splitlines()[2:]]
    strength = {rule.id: rule.strength.name for rule in default_rules()}
    assert len(rows) > 100
    assert [row[0] for row in rows if row[2] != strength[row[0]]] == []
    low = {row[0] for row in rows if float(row[6].rstrip("%")) < 95 and row[2] != "HINT"}
    assert low == {id for line in told.splitlines() if line.startswith("* ") for id in re.findall(r"`(\w+/[\w-]+)`", line)}
