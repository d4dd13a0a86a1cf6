"""The notebook view: the page's text is in it and nothing of the page is more than text; what went shows without colour too."""

from __future__ import annotations

import re
from itertools import groupby, product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.views.kit import CLEANER, HOSTILE, NEAR, check_safe, hostile_pages

from dechaff import Cleaned, Cleaner, Label, clean
from dechaff.model import Article, Removal
from dechaff.views import html as view
from dechaff.views.html import page_html
from dechaff.views.markup import HUES, STYLE

PROSE = "The bridge over the river reopened on Monday after two years."


def file_lines(page: str) -> list[str]:
    """The lines of a page; of line ends the unusual ones are shown as well."""
    return [line.removesuffix("\n").removesuffix("\r") if line.endswith("\n") else line for line in page.splitlines(keepends=True)]


# --- laws ---


@given(hostile_pages())
@example("\n".join(HOSTILE))
@example("\n".join(NEAR))
@example("Share this story\u2028Share this story\r\n\r\n\x0b")
def test_the_text_of_the_page_is_in_it_and_is_only_text(page: str) -> None:
    cleaned = CLEANER.clean(page)
    read = check_safe(page_html(cleaned))
    assert [line.whole for line in read.of_class("dechaff-text")] == file_lines(page)
    assert [gone.whole for gone in read.of_tag("del")] == [removal.text for removal in cleaned.removals]
    assert [item.attributes["role"] for item in read.of_class("dechaff-item")] == ["listitem"] * len(set(cleaned.removals))


@given(hostile_pages())
@example("Title: Rain It rained all day. Read more: Ten wet days")
def test_each_removal_names_its_label_rule_and_reason(page: str) -> None:
    cleaned = CLEANER.clean(page)
    read = check_safe(page_html(cleaned))
    for removal, gone, item in zip(cleaned.removals, read.of_tag("del"), read.of_class("dechaff-item"), strict=True):
        for text in (gone.attributes["title"] or "", item.whole):
            assert all(part in text for part in (removal.label, removal.rule, removal.why))
        assert f"dechaff-l-{removal.label}" in gone.classes
    assert len(read.of_class("dechaff-article")) == len(cleaned.articles)
    assert len(read.of_tag("mark")) == len({claim.start for claim in cleaned.spared if claim.text})


@given(st.text(), st.text(), st.text())
@example('"><img src=x onerror=alert(1)>', "</style>", "\ud800\x00\u202e")
def test_rules_and_fields_are_only_text_too(rule: str, why: str, value: str) -> None:
    removal = Removal(0, 2, "AD", rule, Label.AD, why, (rule,), value)
    check_safe(page_html(Cleaned("AD\nIt rained.", (Article(value, why, rule, value, why, ()),), (removal,), (), (), "")))


@given(hostile_pages(max_lines=4))
def test_twice_the_page_is_at_most_twice_the_html(page: str) -> None:
    def size(text: str) -> int:
        return len(page_html(Cleaned(text, (), (), (), (), "")))

    empty = size("")
    assert size(page * 8 + "\n" + page * 8) - empty <= 2.1 * (size(page * 8) - empty) + 200


# --- what is shown ---


def test_a_removed_line() -> None:
    read = check_safe(page_html(CLEANER.clean(f"{PROSE}\nShare this story")))
    (head,) = read.of_class("dechaff-head")
    assert head.whole == "1 article, 1 removal (21 % of the characters), 1 spared"
    (row,) = (row for row in read.of_class("dechaff-row") if "Share" in row.whole)
    assert row.whole.split() == ["2", "Share", "this", "story", "share"]
    assert read.of_tag("del")[0].attributes["title"] == "share, test/share: The caption of a share box."


def test_a_cut_line_shows_what_stays_plain() -> None:
    read = check_safe(page_html(CLEANER.clean("It rained all day. Read more: Ten wet days")))
    assert read.of_class("dechaff-text")[0].whole == "It rained all day. Read more: Ten wet days"
    assert read.of_tag("del")[0].whole == " Read more: Ten wet days"


def test_a_spared_line_says_why_it_stayed() -> None:
    cleaned = CLEANER.clean(PROSE)
    read = check_safe(page_html(cleaned))
    assert read.of_tag("mark")[0].whole == PROSE
    assert read.of_class("dechaff-note")[0].whole == f"spared: {cleaned.spared[0].why} (ad, test/prose: Claims prose.)"


def test_a_repaired_line_says_how_it_reads_now() -> None:
    read = check_safe(page_html(CLEANER.clean("Itâ€™s raining.")))
    assert read.of_class("dechaff-text")[0].whole == "Itâ€™s raining."
    assert read.of_class("dechaff-note")[0].whole == "reads now: It’s raining."


def test_an_article_opens_with_its_fields_and_what_became_one_is_not_struck() -> None:
    read = check_safe(page_html(CLEANER.clean(f"Title: Rain in May\nShare this story\n{PROSE}")))
    (article,) = read.of_class("dechaff-article")
    assert article.whole == "Article 1Rain in May"
    assert [gone.whole for gone in read.of_class("dechaff-lifted")] == ["Title: Rain in May"]
    assert "↑ title" in [chip.whole for chip in read.of_class("dechaff-chip")]


def test_the_legend_counts_each_label() -> None:
    read = check_safe(page_html(CLEANER.clean(f"Share this story\n{PROSE}\nShare this story\nTitle: Rain")))
    assert re.sub(" +", " ", read.of_class("dechaff-legend")[0].whole) == "share 2 ↑ title 1 spared: claimed and kept ↑ became a field of the article"


def test_a_page_without_events_has_no_legend_and_no_list() -> None:
    read = check_safe(page_html(CLEANER.clean("It rained.")))
    assert not read.of_class("dechaff-legend")
    assert not read.of_class("dechaff-list")


@pytest.mark.parametrize("text", ["", "\n", "\r\n\r\n", " ", "\ufeff", "\x00", "\x1c\x1d\x85\u2028", "\ud800"])
def test_odd_pages(text: str) -> None:
    check_safe(page_html(clean(text)))


def test_removals_that_span_lines_or_lie_outside_do_not_break_it() -> None:
    wide, outside = (Removal(start, end, "?", "a/b", Label.AD, "Why.") for start, end in ((2, 9), (90, 99)))
    read = check_safe(page_html(Cleaned("One\nTwo\nThree", (), (wide, outside), (), (), "")))
    assert [line.whole for line in read.of_class("dechaff-text")] == ["One", "Two", "Three"]


def test_the_same_result_twice_in_a_notebook_does_not_collide() -> None:
    shown = page_html(CLEANER.clean(PROSE))
    assert not re.search(r"\s(id|for|name|aria-labelledby)=", shown)
    assert shown == page_html(CLEANER.clean(PROSE))


def test_a_result_shows_itself() -> None:
    cleaned = CLEANER.clean(PROSE)
    assert cleaned._repr_html_() == page_html(cleaned)


# --- folding and cutting ---


def numbered(count: int) -> str:
    return "".join(f"Line {number} of the many lines of a very long page.\n" for number in range(1, count + 1))


def folds(page: str) -> list[str]:
    read = check_safe(page_html(CLEANER.clean(page)))
    assert [line.whole for line in read.of_class("dechaff-text")] == file_lines(page)
    return [summary.whole for summary in read.of_tag("summary")]


def test_a_long_run_of_kept_lines_folds() -> None:
    first = "Here the article starts.\n"
    assert folds(first + numbered(view.RUN_MAX)) == []
    assert folds(first + numbered(view.RUN_MAX + 1)) == [f"… {view.RUN_MAX + 1 - 2 * view.RUN_ENDS} lines kept"]


def test_a_long_page_folds_behind_its_first_lines() -> None:
    assert folds("Share this story\n" * view.OPEN_MAX)[:-1] == []
    assert folds("Share this story\n" * (view.OPEN_MAX + 7))[:-1] == ["… 7 more lines"]


def test_a_page_that_is_too_long_is_cut_at_a_line_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(view, "HTML_MAX", 5000)
    page = "Share this story\n" * 500
    shown = page_html(CLEANER.clean(page))
    read = check_safe(shown)
    lines = len(read.of_class("dechaff-text"))
    assert 0 < lines < 100
    notice = f"The page goes on for {500 - lines} lines ({17 * (500 - lines):,} characters) that are not shown here; print(cleaned.explain()) or dechaff --explain shows them."
    assert [cut.whole for cut in read.of_class("dechaff-cut")] == [notice]
    assert read.of_tag("summary")[-1].whole == f"{lines} removals of 500, each with its rule and reason"
    assert len(shown) < 5000 + len(STYLE) + 500 * lines


# --- colours ---


def luminance(lightness: float, chroma: float, hue: float) -> float:
    """Relative luminance of an oklch() colour, clipped to what a screen can show."""
    from math import cos, pi, sin

    a, b = chroma * cos(hue * pi / 180), chroma * sin(hue * pi / 180)
    long, medium, short = (
        (lightness + x * a + y * b) ** 3 for x, y in ((0.3963377774, 0.2158037573), (-0.1055613458, -0.0638541728), (-0.0894841775, -1.291485548))
    )
    rgb = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
    )
    return sum(weight * min(max(part, 0), 1) for weight, part in zip((0.2126, 0.7152, 0.0722), rgb, strict=True))


def grey_luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    parts = [int(part, 16) / 255 for part in (re.findall("..", digits) if len(digits) == 6 else [digit * 2 for digit in digits])]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def themes() -> list[dict[str, str]]:
    """The variables of each theme of the style sheet."""
    found = [dict(re.findall(r"--dechaff-(\w+):([^;}]+)", block)) for block in re.findall(r"\{([^{}]*--dechaff-tone:[^{}]*)\}", STYLE)]
    return [theme for theme, _ in groupby(sorted(found, key=str))]


def test_labels_can_be_read_in_light_and_in_dark() -> None:
    hues = {int(hue) for hue in re.findall(r"--dechaff-hue:(\d+)", STYLE)}
    assert hues > set(HUES.values())
    assert {theme["paper"] for theme in themes()} == {"#fff", "#111"}
    for theme, hue in product(themes(), hues):
        tone = luminance(*map(float, theme["tone"].split()), hue)
        assert contrast(tone, grey_luminance(theme["paper"])) >= 4.5
        assert contrast(tone, luminance(*map(float, theme["wash"].split()), hue)) >= 4.5


def test_text_can_be_read_in_light_and_in_dark() -> None:
    for theme in themes():
        for name, least in (("ink", 7), ("quiet", 4.5)):
            assert contrast(grey_luminance(theme[name]), grey_luminance(theme["paper"])) >= least


def test_each_label_has_a_colour_of_its_own() -> None:
    assert set(HUES) == set(Label)
    assert len(set(HUES.values())) == len(Label)


def test_every_rule_of_the_style_sheet_stays_inside_a_view() -> None:
    plain = re.sub(r"@media [^{]+\{(.*?\})\}", r"\1", STYLE, flags=re.DOTALL)
    selectors = re.findall(r"([^{}]+)\{", plain)
    assert len(selectors) > 30
    assert all(".dechaff" in selector for selector in selectors)
    assert not re.search(r"url\(|@import|expression|https?:|</", STYLE)


def test_the_default_cleaner_is_shown_as_well() -> None:
    check_safe(page_html(Cleaner().clean("\n".join((*NEAR, *HOSTILE)))))
