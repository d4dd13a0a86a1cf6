"""The terminal view: every line is there, marks and reasons stand where they belong, and no page can steer a terminal."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dechaff import Cleaned, Cleaner, DechaffError, Label, Rule, Strength, clean, line_rule, phrases, span_rule
from dechaff.model import Article, Paragraph, Removal, Spared
from dechaff.views.text import can_colour, escape, explain

PROSE = "The bridge over the river reopened on Monday after two years."
OTHERS = ("Rain fell on the town.", "Rain")


def lines_like(id: str, label: Label, why: str, *words: str, hit: str, strength: Strength = Strength.LIKELY) -> Rule:
    return line_rule(id, label=label, why=why, pattern=phrases(*words), hits=(hit,), misses=OTHERS, strength=strength)


SHARE = lines_like("test/share", Label.SHARE, "The caption of a share box.", "Share this story", hit="Share this story")
TITLE = lines_like("test/title", Label.TITLE, "Marked as a title.", "Title: *", hit="Title: Rain")
DATE = lines_like("test/date", Label.DATE, "Marked as a date.", "Published on %", hit="Published on 1 May 2024")
GUARDED = lines_like("test/prose", Label.AD, "Claims prose.", "The bridge over * years", hit="The bridge over two years")
HINT = lines_like("test/hint", Label.AD, "Looks like a button.", "Buy now", hit="Buy now", strength=Strength.HINT)
MORE = span_rule(
    "test/more",
    label=Label.READ_MORE,
    why="A link to another story.",
    pattern=phrases("Read more: *"),
    hits=("It rained.⟦ Read more: Ten wet days⟧",),
    misses=("They read more: ten books.", "Read more: it helps"),
)
CLEANER = Cleaner((SHARE, MORE, TITLE, DATE, GUARDED, HINT))


def body_of(text: str) -> list[str]:
    return text.split("\n\n", 1)[1].split("\n")


def test_a_removed_line_has_its_mark_label_rule_and_reason() -> None:
    shown = explain(Cleaner((SHARE,)).clean(f"{PROSE}\nShare this story\nIt rained."))
    assert shown.split("\n") == [
        "1 article, 1 removal (18 % of the characters)",
        "- removed",
        "",
        "=== article 1, no title ===",
        f"  1  {PROSE}",
        "- 2  Share this story",
        "     share, test/share: The caption of a share box.",
        "  3  It rained.",
    ]


def test_a_part_that_was_cut_is_bracketed_in_its_line() -> None:
    shown = explain(Cleaner((MORE,)).clean("It rained all day. Read more: Ten wet days"))
    assert "~ 1  It rained all day.⟦ Read more: Ten wet days⟧" in shown
    assert "     read-more, test/more: A link to another story." in shown
    assert "~ ⟦part⟧ removed" in shown


def test_a_cut_that_leaves_nothing_shows_as_a_removed_line() -> None:
    rule = span_rule("test/all", label=Label.AD, why="All of it.", pattern=r"AD \d+", hits=("⟦AD 1⟧ and more",), misses=("A", "B"))
    assert "- 1  AD 1234567890" in explain(Cleaner((rule,)).clean("AD 1234567890  \nIt rained."))


def test_a_spared_line_says_why_it_stayed_and_who_claimed_it() -> None:
    cleaned = Cleaner((GUARDED,)).clean(PROSE)
    shown = explain(cleaned)
    assert cleaned.text == PROSE
    assert f"? 1  {PROSE}" in shown
    assert f"spared: {cleaned.spared[0].why} (ad, test/prose: Claims prose.)" in shown
    assert shown.startswith("1 article, 0 removals (0 % of the characters), 1 spared\n")


def test_a_hint_is_spared_and_shown() -> None:
    assert "? 2  Buy now" in explain(CLEANER.clean("It rained.\nBuy now"))


def test_claims_that_were_refused_for_one_reason_stand_together() -> None:
    claims = tuple(Spared(0, 4, "News", rule, Label.NAVIGATION, f"Claim of {rule}.", why) for rule, why in (("a/a", "One."), ("b/b", "Two."), ("c/c", "One.")))
    shown = explain(Cleaned("News", (), (), claims, (), "")).splitlines()
    assert shown[-2:] == ["     spared: One. (navigation, a/a: Claim of a/a.; also c/c)", "     spared: Two. (navigation, b/b: Claim of b/b.)"]


def test_an_article_starts_with_its_title_and_fields() -> None:
    page = "Title: Rain in May\nPublished on 1 May 2024\nIt rained.\nTitle: Snow\nIt snowed."
    lines = body_of(explain(CLEANER.clean(page)))
    assert lines[0] == "=== article 1: Rain in May ==="
    assert lines[1] == "    date: 1 May 2024"
    assert lines[2] == "- 1  Title: Rain in May"
    assert lines[3] == "     title = Rain in May, test/title: Marked as a title."
    second = lines.index("=== article 2: Snow ===")
    assert lines[second + 1] == "- 4  Title: Snow"


def test_other_rules_that_claimed_the_same_stand_behind_the_reason() -> None:
    removal = Removal(0, 2, "AD", "test/a", Label.AD, "An advertisement.", also=("test/b", "test/c"))
    assert "ad, test/a: An advertisement. (also test/b, test/c)" in explain(page_of("AD\nIt rained.", removal))


def test_repaired_text_is_shown_with_what_it_was() -> None:
    shown = explain(Cleaner(()).clean("Itâ€™s raining.\nIt rains."))
    assert "* 1  It’s raining.\n     repaired from: Itâ€™s raining." in shown
    assert ", 1 repaired line\n* repaired\n" in shown


def test_every_line_of_the_page_is_shown_once_and_in_order() -> None:
    page = "Home\n\nShare this story\r\n" + "\n".join(f"Line {n} of many." for n in range(120)) + "\nBuy now"
    numbers = [int(found) for found in re.findall(r"^. +(\d+)  ", explain(CLEANER.clean(page)), re.MULTILINE)]
    assert numbers == [1, *range(3, 125)]


def test_numbers_are_aligned() -> None:
    lines = body_of(explain(Cleaner(()).clean("\n".join(["It rained."] * 10))))
    assert lines[1] == "   1  It rained."
    assert lines[-1] == "  10  It rained."


# --- context ---


def numbered(count: int, *, event: int) -> str:
    return "\n".join("Share this story" if n == event else f"Line {n} of many." for n in range(1, count + 1))


@pytest.mark.parametrize(
    ("context", "shown"),
    [
        (0, ["… 9 lines kept", "- 10", "… 10 lines kept"]),
        (1, ["… 8 lines kept", "   9", "- 10", "  11", "… 9 lines kept"]),
        (2, ["… 7 lines kept", "   8", "   9", "- 10", "  11", "  12", "… 8 lines kept"]),
    ],
)
def test_context_hides_kept_lines_far_from_events(context: int, shown: list[str]) -> None:
    lines = body_of(explain(Cleaner((SHARE,)).clean(numbered(20, event=10)), context=context))
    assert [line if line.startswith("…") else line[:4] for line in lines if not line.startswith((" " * 5, "="))] == shown


def test_large_context_shows_the_whole_page() -> None:
    cleaned = Cleaner((SHARE,)).clean(numbered(20, event=10))
    assert explain(cleaned, context=20) == explain(cleaned)


def test_blank_lines_are_no_context_and_are_not_counted() -> None:
    page = "One day it rained.\n\nTwo days it rained.\n\nShare this story\n\nThree days it rained.\n\nFour days it rained."
    lines = body_of(explain(Cleaner((SHARE,)).clean(page), context=1))
    starts = [line[:4] for line in lines if line and not line.startswith((" " * 5, "="))]
    assert starts == ["… 1 ", "  3 ", "- 5 ", "  7 ", "… 1 "]


def test_one_hidden_line_is_a_line() -> None:
    assert "… 1 line kept" in explain(Cleaner((SHARE,)).clean("It rained.\nShare this story"), context=0)


def test_a_page_without_events_hides_all_lines() -> None:
    assert body_of(explain(Cleaner(()).clean("It rained.\nIt snowed."), context=3)) == ["=== article 1, no title ===", "… 2 lines kept"]


def test_negative_context_is_refused() -> None:
    with pytest.raises(DechaffError, match="context=-1"):
        explain(clean("It rained."), context=-1)


# --- colour and escapes ---


def test_colour_only_on_request() -> None:
    cleaned = CLEANER.clean("Title: Rain\nIt rained. Read more: Ten wet days\nShare this story\nBuy now")
    plain, coloured = explain(cleaned), explain(cleaned, colour=True)
    assert "\x1b" not in plain
    assert "\x1b[31m- 3  Share this story\x1b[0m" in coloured
    assert "\x1b[33m? 4  Buy now\x1b[0m" in coloured
    assert re.sub(r"\x1b\[\d+m", "", coloured) == plain


@pytest.mark.parametrize(
    ("char", "shown"),
    [
        ("\x00", r"\x00"),
        ("\x07", r"\x07"),
        ("\x08", r"\x08"),
        ("\x1b", r"\x1b"),
        ("\x7f", r"\x7f"),
        ("\x9b", r"\x9b"),
        ("\u202e", r"\u202e"),
        ("\u2066", r"\u2066"),
        ("\ud800", r"\ud800"),
        ("\uffff", r"\uffff"),
        ("\n", r"\n"),
    ],
)
def test_escape(char: str, shown: str) -> None:
    assert escape(f"a{char}b") == f"a{shown}b"


@pytest.mark.parametrize("text", ["tab\tstays", "“Größe” – 桥梁 – پل\u200cها – 👩\u200d🚒", "back\\slash"])
def test_ordinary_text_is_not_escaped(text: str) -> None:
    assert escape(text) == text


def test_a_page_cannot_send_terminal_escapes() -> None:
    page = "\x1b]0;owned\x07Rain \x9b31m fell.\nShare this story\x1b[2J\nTitle: \u202eniaR\x1b[1m\nIt \ud800 rained."
    shown = explain(CLEANER.clean(page))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\ud800-\udfff]", shown)


def test_a_rule_cannot_send_terminal_escapes() -> None:
    shown = explain(page_of("AD\nIt rained.", Removal(0, 2, "AD", "test/\x1b[2J", Label.AD, "why\x1b[2J\nnot")))
    assert "\x1b" not in shown
    assert r"ad, test/\x1b[2J: why\x1b[2J\nnot" in shown


# --- total ---


def page_of(source: str, *removals: Removal) -> Cleaned:
    return Cleaned(source, (), removals, (), (), "")


@pytest.mark.parametrize("text", ["", "\n", "\r\n\r\n", " ", "\ufeff", "\x00", "\x1c\x1d\x85\u2028", "\ud800"])
def test_odd_pages(text: str) -> None:
    assert explain(clean(text)).startswith(("0 articles, 0 removals (0 % of the characters)", "1 article, "))


def test_removals_that_span_lines_or_lie_outside_do_not_break_it() -> None:
    wide, outside = (Removal(start, end, "?", "a/b", Label.AD, "Why.") for start, end in ((2, 9), (90, 99)))
    shown = explain(page_of("One\nTwo\nThree", wide, outside))
    assert "~ 1  On⟦e⟧" in shown
    assert "- 2  Two" in shown
    assert "~ 3  ⟦T⟧hree" in shown


def test_an_article_without_paragraphs_does_not_break_it() -> None:
    empty = Article("Rain", None, None, None, None, ())
    full = Article(None, None, None, None, None, (Paragraph("It rained.", False, 0, 10),))
    assert "=== article 1: Rain ===" in explain(Cleaned("It rained.", (empty, full), (), (), (), ""))


NEAR = ("Share this story", "Title: Rain", "Published on 1 May 2024", "Buy now", PROSE, "It rained. Read more: Ten wet days", "", "\x1b[2J")


@given(st.lists(st.one_of(st.text(max_size=12), st.sampled_from(NEAR)), max_size=12), st.sampled_from([None, 0, 1, 3]), st.booleans())
def test_total(lines: list[str], context: int | None, colour: bool) -> None:
    cleaned = CLEANER.clean("\n".join(lines))
    shown = re.sub(r"\x1b\[\d+m", "", explain(cleaned, colour=colour, context=context))
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", shown)
    assert all(f"{removal.label}" in shown and removal.rule in shown for removal in cleaned.removals)
    assert len(re.findall(r"^=== article \d+", shown, re.MULTILINE)) >= len(cleaned.articles)


def test_cleaned_explains_itself() -> None:
    cleaned = clean(f"{PROSE}\nShare this story")
    assert cleaned.explain(colour=False) == explain(cleaned)
    assert cleaned.explain(colour=True, context=0) == explain(cleaned, colour=True, context=0)


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "environ", "coloured"),
    [
        (Screen(), {}, True),
        (Screen(), {"TERM": "xterm", "NO_COLOR": ""}, True),
        (Screen(), {"NO_COLOR": "1"}, False),
        (Screen(), {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        (Screen(), {"TERM": "dumb"}, False),
        (io.StringIO(), {}, False),
        (io.StringIO(), {"FORCE_COLOR": "1"}, True),
        (None, {}, False),
    ],
)
def test_when_colours_are_seen(stream: io.StringIO | None, environ: dict[str, str], coloured: bool) -> None:
    assert can_colour(stream, environ) is coloured


def test_explain_takes_its_colours_from_standard_output(monkeypatch: pytest.MonkeyPatch) -> None:
    cleaned = clean(f"{PROSE}\nShare this story")
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.stdout", Screen())
    assert cleaned.explain() == explain(cleaned, colour=True)
    monkeypatch.setattr("sys.stdout", io.StringIO())
    assert cleaned.explain() == explain(cleaned)


def test_ipython_prints_the_changes_and_their_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("NO_COLOR", raising=False)

    class Printer:
        printed = ""

        def text(self, obj: str) -> None:
            self.printed += obj

    printer, cleaned = Printer(), CLEANER.clean(numbered(20, event=10))
    cleaned._repr_pretty_(printer, False)
    assert printer.printed == explain(cleaned, context=2)
