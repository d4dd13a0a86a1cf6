"""shape and outline: what is seen of one line, and of the lines of a page together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dechaff.lines import read
from dechaff.outline import BODY_COST, BODY_WORDS_MAX, outline, stems
from dechaff.shape import DATED_MAX, shape

SENTENCE = "The bridge reopened on Monday after two years of repairs."

# --- shape -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        (SENTENCE, True),
        ("One two three four five six seven eight.", True),
        ("One two three four five six seven.", False),
        ("“The bridge reopened on Monday after two years of repairs.”", True),
        ("The bridge reopened on Monday after two years of...", False),
        ("“The bridge reopened on Monday after two years of …”", False),
        ("Will the Town Pay for the Repairs of the Bridge?", False),
        ("Will the town pay for the repairs of the bridge?", True),
        ("It Did. Will the Town Pay for the Repairs of the Bridge?", True),  # two sentences are no headline
    ],
)
def test_prose_is_a_sentence_that_is_not_cut_off(text: str, prose: bool) -> None:
    assert shape(text).prose is prose


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Bridge reopens today", True),
        ("Bridge reopens", False),
        ("w".upper() + " w" * 29, True),
        ("w".upper() + " w" * 30, False),
        ("Bridge reopens at last.", False),
        ("Bridge reopens at last …", True),
        ("Who Pays for the Bridge?", True),
        ("Why the bridge reopened:", False),
        ("bridge reopens at last", False),
        ("• Bridge reopens at last", False),
        ("Bridge | Reopens | Today", False),
        ("Bridge 2024 2025 2026", False),
        ("Monday, 12 March 2024", False),
        ("On at 10:15 am", False),
    ],
)
def test_a_headline_may_stand_over_a_text(text: str, headline: bool) -> None:
    assert shape(text).headline is headline


def test_shares_are_of_all_characters_and_a_clock_is_no_date() -> None:
    assert shape("On 12 March 2024").date == 13 / 16
    assert shape("On 12 March 2024").digits == 6 / 16
    assert (shape("At 10:15").clock, shape("At 10:15").date) == (5 / 8, 0.0)
    assert shape("12 March 2024" + " w" * DATED_MAX).date == 0.0
    assert (shape("Ten bridges In Town").capitals, shape("桥梁").capitals) == (3 / 4, 0.5)


# --- outline ---------------------------------------------------------------------------------------------------------


def test_stems_are_the_starts_of_longer_words() -> None:
    assert stems("the bridges reopened, a bridge") == {"bridg", "reope"}
    assert stems("town of men") == {"town"}
    assert stems("桥梁开放") == {"桥梁", "梁开", "开放"}


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        ([], (0, 0)),
        (["Share", "Menu"], (0, 0)),
        ([SENTENCE], (0, 1)),
        (["Menu", SENTENCE, SENTENCE, "Share"], (1, 3)),
        ([SENTENCE, "Sub-heading", SENTENCE], (0, 3)),
        ([SENTENCE, *["Menu"] * 3, SENTENCE, SENTENCE], (4, 6)),
        ([SENTENCE, SENTENCE, *["Menu"] * 4, SENTENCE], (0, 2)),
    ],
)
def test_the_body_is_the_densest_run_of_prose(lines: list[str], body: tuple[int, int]) -> None:
    assert outline(read("\n".join(lines))).body == body


def test_one_long_notice_does_not_outweigh_an_article() -> None:
    notice = "W " * 10 * BODY_WORDS_MAX + "w."
    between = ["Menu"] * (BODY_WORDS_MAX // BODY_COST + 1)
    article = [SENTENCE] * (BODY_WORDS_MAX // 10 + 1)
    found = outline(read("\n".join([*article, *between, notice])))
    assert found.body == (0, len(article))


def test_cohesion_is_the_share_of_stems_in_other_prose_of_the_body() -> None:
    about = "The bridge was closed for two years because of a flood."
    found = outline(read(f"{SENTENCE}\n{about}\nBridge tickets\nMenu\nThe"))
    assert found.prose == (0, 1)
    assert found.cohesion(0) == 2 / 6  # bridg and years; reope, monda, after and repai stand in this line alone
    assert found.cohesion(2) == 1 / 2
    assert (found.cohesion(3), found.cohesion(4)) == (0.0, 0.0)


def test_an_outline_is_measured_once_and_blank_lines_do_not_count() -> None:
    page = read(f"Menu\n\n \n{SENTENCE}")
    assert outline(page) is outline(page)
    assert outline(page).prose == (1,)
    assert outline(replace(page, lines=page.lines[:1])).prose == ()
