"""stories: pages that hold several stories, and pages that look alike and hold one."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from dechaff.lines import after, read
from dechaff.model import Label, Removal
from dechaff.stories import COVER, DIGEST_SHARE, Stories, stories

TITLES = ("Town Buys the Old Mill", "Ferry Sails Twice a Day", "Choir Opens the Festival", "Climbers Reach the Peak", "Bakers Vote to Strike", "Swans Block the Road")
BODY = "Five farmers bought the mill by the river on Friday, and the council of the town spoke about its roof for a long time."  # 24 words
SIDE = "It rained all day and nobody went out, the council said, and then it rained again until the evening."  # 19 words
SHORT = "It rained all day and nobody went out."  # 8 words


def found(lines: Iterable[str]) -> Stories:
    """The stories of a page; a line `⟨label⟩text` was taken by an earlier rule."""
    text, cuts = "", []
    for line in lines:
        label, _, rest = line.removeprefix("⟨").rpartition("⟩")
        if label:
            cuts.append(Removal(len(text), len(text) + len(rest), rest, "mine/a", Label(label), "Made up."))
        text += f"{rest}\n\n"
    return stories(after(read(text), cuts))


def told(page: Stories) -> list[str]:
    """The titles of the stories that have a body."""
    return [story.title.text for story in page.stories if story.title and story.words]


# --- glued -----------------------------------------------------------------------------------------------------------


def glued(count: int, separator: str = "Pass it on", body: str = BODY) -> list[str]:
    """Stories with the same line under each title and at each end."""
    return [line for title in TITLES[:count] for line in (title, separator, body, separator)]


def test_three_stories_between_the_same_lines_are_several() -> None:
    page = found(glued(3))
    assert told(page) == list(TITLES[:3])
    assert [line.text for line in page.separators] == ["Pass it on"] * 6


def test_lines_that_a_rule_took_part_stories_and_do_not_go_again() -> None:
    page = found(glued(3, "⟨share⟩Share this"))
    assert told(page) == list(TITLES[:3])
    assert page.separators == ()


def test_a_separator_may_stand_between_stories_only_where_a_rule_knows_it() -> None:
    def between(separator: str) -> list[str]:
        return [line for title in TITLES[:4] for line in (title, BODY, separator)]

    assert told(found(between("⟨share⟩Share this"))) == list(TITLES[:4])
    assert found(between("Pass it on")).stories == ()


def test_a_headline_with_nothing_under_it_is_a_story_without_words() -> None:
    page = found([*glued(2), TITLES[5], "Pass it on", *glued(4)[8:]])
    assert [(story.title.text, bool(story.words)) for story in page.stories if story.title] == [
        (TITLES[0], True),
        (TITLES[1], True),
        (TITLES[5], False),
        (TITLES[2], True),
        (TITLES[3], True),
    ]


STAYS_ONE = [
    ("two stories", glued(2)),
    ("a head and a foot", ["⟨share⟩Share this", TITLES[0], BODY, TITLES[1], BODY, TITLES[2], BODY, "⟨share⟩Share this"]),
    ("headlines over prose", [line for title in TITLES for line in (title, BODY)]),
    ("the same line and no story", ["Pass it on"] * 6),
    ("teasers that hold less than the article", [*[BODY] * 6, "Pass it on", *glued(3)]),
    ("bodies of a line", glued(3, body=SIDE)),
    ("a long line that recurs", glued(3, separator="Pass this on to all of your friends")),
    ("an advert between them", glued(3, separator="⟨ad⟩Advertisement")),
]


@pytest.mark.parametrize(("name", "lines"), STAYS_ONE, ids=[name for name, _ in STAYS_ONE])
def test_a_page_is_one_story(name: str, lines: list[str]) -> None:
    assert found(lines).stories == ()


def test_the_stories_hold_four_fifths_of_the_prose() -> None:
    assert COVER == 0.8
    assert told(found([BODY, "Pass it on", *glued(4)])) == list(TITLES[:4])
    assert found([BODY, BODY, "Pass it on", *glued(4)]).stories == ()


# --- digests ---------------------------------------------------------------------------------------------------------


def digest(count: int, *more: str, link: str = "⟨read-more⟩Read more") -> list[str]:
    """A greeting, items of a headline and a paragraph, and one of more lines; the link stands behind each of them."""
    items = [line for title in TITLES[:count] for line in (title, BODY, link)]
    return [SHORT, link, *items, *([*more, link] if more else [])]


def test_a_link_behind_each_item_makes_a_digest() -> None:
    assert told(found(digest(4))) == list(TITLES[:4])  # the greeting is the fifth item
    assert found(digest(3)).stories == ()
    assert found(digest(6)).separators == ()


def test_a_byline_over_three_items_makes_a_digest() -> None:
    over = [line for title in TITLES[:3] for line in (title, "⟨byline⟩By Jane Doe", BODY)]
    rest = [line for title in TITLES[3:5] for line in (title, BODY)]
    assert told(found([*over, *rest])) == list(TITLES[:5])
    assert found([*over[:6], TITLES[2], BODY, *rest]).stories == ()
    assert found([*over[:6], TITLES[2], BODY, *rest, "⟨byline⟩By Jane Doe"]).stories == ()  # that one stands under an item


NO_DIGEST = [
    ("items of many paragraphs", [SHORT, "⟨related⟩Related", *[line for title in TITLES for line in (title, *[SIDE] * 4, "⟨related⟩Related")]]),
    ("links that differ", [line for number, title in enumerate(TITLES) for line in (title, BODY, f"⟨read-more⟩Read more: bridge {number}")]),
    ("links of which no rule knows", digest(6, link="Read more »")),
    ("prose without headlines", digest(4, BODY, "⟨read-more⟩Read more", BODY)),
]


@pytest.mark.parametrize(("name", "lines"), NO_DIGEST, ids=[name for name, _ in NO_DIGEST])
def test_a_page_is_no_digest(name: str, lines: list[str]) -> None:
    assert found(lines).stories == ()


def test_one_item_may_hold_two_fifths_of_a_digest() -> None:
    assert DIGEST_SHARE == 0.4
    assert told(found(digest(4, TITLES[4], BODY, BODY))) == list(TITLES[:5])  # 48 of 152 words
    assert found(digest(4, TITLES[4], BODY, BODY, BODY)).stories == ()  # 72 of 176


@pytest.mark.parametrize(("credits", "gallery"), [(0, False), (1, False), (2, True), (3, True)])
def test_an_item_with_a_photo_credit_for_each_paragraph_is_a_gallery(credits: int, gallery: bool) -> None:
    photos = "Photos of the Month So Far"
    page = found(digest(5, photos, SHORT, *["⟨credit⟩Photo: Jane Doe"] * credits, SHORT))
    (story,) = [story for story in page.stories if story.title and story.title.text == photos]
    assert (story.credits, story.gallery, story.words) == (credits, gallery, 0 if gallery else 16)
