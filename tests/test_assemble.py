"""segment, blocks, assemble: what is kept becomes articles, their paragraphs and their fields."""

from __future__ import annotations

import pytest

from dechaff.assemble import assemble
from dechaff.lines import after, read
from dechaff.model import Article, Label, Removal
from dechaff.segment import segment

RAIN, SNOW = "It rained all day.", "It snowed all night."


def gone(text: str, part: str, label: Label, value: str | None = None, *, nth: int = 0) -> Removal:
    """The removal of the nth place where `part` stands in `text`."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(part, start + 1)
    return Removal(start, start + len(part), part, "mine/a", label, "Made up.", (), value)


def articles(text: str, *cuts: tuple[str, Label] | tuple[str, Label, str]) -> tuple[Article, ...]:
    return assemble(read(text), [gone(text, *cut) for cut in cuts])


# --- articles --------------------------------------------------------------------------------------------------------

TITLE = Label.TITLE


@pytest.mark.parametrize(
    ("text", "titles", "ranges"),
    [
        ("", [], ((0, 0),)),
        ("a\nb", [], ((0, 2),)),
        ("One\na", ["One"], ((0, 2),)),
        ("a\nOne\nb", ["One"], ((0, 3),)),
        ("One\na\nTwo\nb", ["One", "Two"], ((0, 2), (2, 4))),
        ("One\nTwo", ["One", "Two"], ((0, 1), (1, 2))),
        ("a\nOne\nb\nTwo\nc", ["One", "Two"], ((0, 1), (1, 3), (3, 5))),
        ("One\na\nTwo\nb\nSix\nc", ["One", "Two", "Six"], ((0, 2), (2, 4), (4, 6))),
        ("\n\nOne\r\na\n\n\nTwo\n", ["One", "Two"], ((0, 2), (2, 6), (6, 7))),
        ("One and Two\na", ["One", "Two"], ((0, 2),)),
        ("a\nOne and Two\nb", ["One", "Two"], ((0, 1), (1, 3))),
    ],
)
def test_an_article_starts_at_each_title(text: str, titles: list[str], ranges: tuple[tuple[int, int], ...]) -> None:
    removals = tuple(gone(text, title, TITLE) for title in titles)
    assert segment(after(read(text), removals), removals) == ranges


def test_each_article_has_its_own_fields() -> None:
    text = f"One\nJane Doe\nMay\n{RAIN}\nTwo\nJohn Roe\nDaily\n{SNOW}\nLate\nSix\n{RAIN}"
    first, second, third = articles(
        text,
        ("One", TITLE),
        ("Jane Doe", Label.BYLINE, "Jane Doe"),
        ("May", Label.DATE),
        ("Two", TITLE),
        ("John Roe", Label.BYLINE, "John Roe"),
        ("Daily", Label.SOURCE, "Daily"),
        ("Late", Label.SUMMARY),
        ("Six", TITLE),
    )
    assert (first.title, first.byline, first.date, first.source, first.summary, first.text) == ("One", "Jane Doe", "May", None, None, RAIN)
    assert (second.title, second.byline, second.date, second.source, second.summary, second.text) == ("Two", "John Roe", None, "Daily", "Late", SNOW)
    assert (third.title, third.byline, third.date, third.source, third.summary, third.text) == ("Six", None, None, None, None, RAIN)


def test_what_stands_above_the_first_of_several_titles_is_an_article_without_one() -> None:
    found = articles(f"{RAIN}\nOne\n{SNOW}\nTwo\n{RAIN}", ("One", TITLE), ("Two", TITLE))
    assert [(article.title, article.text) for article in found] == [(None, RAIN), ("One", SNOW), ("Two", RAIN)]


def test_what_stands_above_the_only_title_belongs_to_its_article() -> None:
    assert [(article.title, article.text) for article in articles(f"{RAIN}\nOne\n{SNOW}", ("One", TITLE))] == [("One", f"{RAIN}\n\n{SNOW}")]


def test_a_title_with_nothing_under_it_is_no_article() -> None:
    found = articles(f"One\nTwo\n{RAIN}\nSix", ("One", TITLE), ("Two", TITLE), ("Six", TITLE))
    assert [(article.title, article.text) for article in found] == [("Two", RAIN)]
    assert articles("One", ("One", TITLE)) == ()


def test_the_order_of_removals_does_not_matter() -> None:
    text = f"One\nLate\n{RAIN}\nTwo\nSoon\n{SNOW}"
    removals = [gone(text, "One", TITLE), gone(text, "Late", Label.SUMMARY), gone(text, "Two", TITLE), gone(text, "Soon", Label.SUMMARY)]
    assert assemble(read(text), removals) == assemble(read(text), removals[::-1])


# --- fields ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("label", [label for label in Label if label.lifts], ids=str)
def test_a_field_is_the_first_value_that_the_page_has(label: Label) -> None:
    found = articles(f"bare, first one, second one\n{RAIN}", ("bare", label), ("first one", label, "first"), ("second one", label, "second"))
    assert [getattr(article, str(label)) for article in found] == ["first"]


def test_a_field_without_a_value_is_the_first_text_and_may_be_the_last_character_of_the_page() -> None:
    assert articles(f"May\n{RAIN}\nJune", ("May", Label.DATE), ("June", Label.DATE))[0].date == "May"
    assert articles(f"{RAIN}\nX", ("X", Label.SUMMARY))[0].summary == "X"


@pytest.mark.parametrize("label", [label for label in Label if label.lifts], ids=str)
def test_a_field_without_a_value_is_its_text_in_one_line_but_a_bare_word_is_no_name(label: Label) -> None:
    (article,) = articles(f"  Bare  \tword \n{RAIN}", ("  Bare  \tword ", label))
    assert getattr(article, str(label)) == (None if label in (Label.BYLINE, Label.SOURCE) else "Bare word")


def test_the_labels_that_lift_are_the_fields_of_an_article() -> None:
    assert {str(label) for label in Label if label.lifts} == set(articles(RAIN)[0].to_dict()) - {"text", "paragraphs"}


def test_a_date_in_the_byline_is_the_date_where_there_is_no_other() -> None:
    by = "By Jane Doe, 12 March 2024"
    share = "Shared 5 times since 1 May 2024"
    text = f"{share}\n{by}\n{RAIN}\n3 June 2023"
    assert articles(text, (share, Label.SHARE), (by, Label.BYLINE, "Jane Doe"))[0].date == "12 March 2024"
    assert articles(text, (by, Label.BYLINE, "Jane Doe"), ("3 June 2023", Label.DATE))[0].date == "3 June 2023"
    assert articles(text, (share, Label.SHARE))[0].date is None


# --- paragraphs ------------------------------------------------------------------------------------------------------

WIDE = "The bridge was closed for two years and nobody knew"  # as wide as a wrapped line, and stops in mid-sentence
NARROW = "why it had taken the council so long."
ON, MORE = "and when it was at last repaired the mayor came and", "cut the ribbon with the scissors of the barber and"
AT_WIDTH = "w" * 39 + " " + "w" * 60  # 100 characters


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        ([WIDE, NARROW], [f"{WIDE} {NARROW}"]),
        ([WIDE, "", NARROW], [WIDE, NARROW]),
        ([WIDE, " \t ", NARROW], [WIDE, NARROW]),
        ([AT_WIDTH, NARROW], [f"{AT_WIDTH} {NARROW}"]),
        ([AT_WIDTH + "w", NARROW], [AT_WIDTH + "w", NARROW]),
        (["w" * 40, NARROW], ["w" * 40 + f" {NARROW}"]),
        (["w" * 39, NARROW], ["w" * 39, NARROW]),
        ([WIDE + ".", NARROW], [WIDE + ".", NARROW]),
        ([WIDE + ":", NARROW], [WIDE + ":", NARROW]),
        ([WIDE, "Karsten did."], [WIDE, "Karsten did."]),
        ([WIDE, "Karsten did.", "", RAIN], [f"{WIDE} Karsten did.", RAIN]),  # blank lines set the paragraphs apart
        ([WIDE, "• Karsten did.", "", RAIN], [WIDE, "• Karsten did.", RAIN]),
        ([WIDE, "Karsten and Vashill", "", RAIN], [WIDE, "Karsten and Vashill", RAIN]),
        ([ON, ON], [ON, ON]),
        ([ON, MORE, ON, NARROW], [f"{ON} {MORE}", f"{ON} {NARROW}"]),
        ([WIDE, "and so on,", WIDE, NARROW], [f"{WIDE} and so on,", f"{WIDE} {NARROW}"]),
    ],
    ids=lambda lines: " / ".join(line[:12] for line in lines),
)
def test_lines_of_a_paragraph_that_was_wrapped_belong_together(lines: list[str], paragraphs: list[str]) -> None:
    assert articles("\n".join(lines))[0].text.split("\n\n") == paragraphs


def test_a_line_that_went_parts_paragraphs() -> None:
    text = f"{WIDE}\nShare\n{NARROW}"
    assert articles(text, ("Share", Label.SHARE))[0].text == f"{WIDE}\n\n{NARROW}"


def test_a_paragraph_knows_where_it_stands() -> None:
    text = f"  One\r\n\r\n  {WIDE}\r\n{NARROW} Read more\r\n{SNOW}"
    (article,) = articles(text, ("One", TITLE), (" Read more", Label.READ_MORE))
    places = [text[paragraph.start : paragraph.end] for paragraph in article.paragraphs]
    assert places == [f"  {WIDE}\r\n{NARROW}", SNOW]
    assert [paragraph.text for paragraph in article.paragraphs] == [f"{WIDE} {NARROW}", SNOW]


def test_a_paragraph_with_cuts_goes_from_its_first_character_to_its_last() -> None:
    text = f"{WIDE}\n{NARROW}"
    (article,) = articles(text, (" closed", Label.AD), (" had", Label.AD))
    assert [(paragraph.start, paragraph.end) for paragraph in article.paragraphs] == [(0, len(text))]


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("A bench of warm stone", True),
        ("A bench of warm stone.", False),
        ("• A bench of warm stone", False),
        ("w " * 14 + "w", True),
        ("w " * 15 + "w", False),
        (f"{WIDE}\nand nobody asked", False),
    ],
)
def test_a_heading_is_one_short_line_without_an_end_over_a_paragraph(line: str, heading: bool) -> None:
    over, under = (articles(text)[0].paragraphs for text in (f"{RAIN}\n\n{line}\n\n{SNOW}", f"{RAIN}\n\n{line}"))
    assert [paragraph.heading for paragraph in over] == [False, heading, False]
    assert [paragraph.heading for paragraph in under] == [False, False]
