"""blocks: which lines are one paragraph, and which read as prose only together."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dechaff import clean
from dechaff.blocks import Block, blocks, over_lines
from dechaff.lines import read
from dechaff.protect import protect

MILL = "The mayor of the town said on Friday that the old mill by the river would be sold to Jane Doe, a farmer from Nes, and that he was glad."
RAIN = "It rained for a week in the valley above the town, and nobody who lived there went out of the house but to feed the horses."
ARTICLE = "\n\n".join((MILL, RAIN, MILL.replace("Friday", "Monday").replace("sold", "let"), RAIN.replace("rained", "snowed")))


def together(text: str) -> list[str]:
    """The lines that read as prose only together with others."""
    page = read(text)
    numbers = over_lines(page)
    return [line.text for line in page.lines if line.number in numbers]


@pytest.mark.parametrize(
    "lines",
    [
        ["The mayor said on", "Friday", "that the old mill would be sold."],
        ["The old mill was sold to", "Jane Doe", ", a farmer from", "Nes", "."],
        ["Since the day on which", "ChatGPT", "made a splash, the town has been talking to", "Reuters."],
        ["It was late. It was raining. The mayor said on", "Friday", "that the old mill by the river would be sold to the town, and then he left…"],
        ["Μετά τη μεγάλη βροχή", "ο δήμαρχος του χωριού είπε πως θα έρθει αύριο."],
        ["市议会表示，", "，桥梁今天重新开放，此前已维修两年之久，许多人为此感到高兴。"],
    ],
)
def test_the_parts_of_a_sentence_read_as_prose_together(lines: list[str]) -> None:
    text = "\n".join(lines)
    page = read(text)
    assert together(text) == lines
    assert {protect(page, line) for line in page.lines} <= {"The line is part of a sentence that goes over several lines.", "The line reads as prose."}


@pytest.mark.parametrize(
    "lines",
    [
        ["Home", "news", "about us", "contact"],  # no sentence ends
        ["Town buys the old mill", "iPod sales rose by a half in the week before the feast."],  # a name in lower case
        ["o First year of the school", "o Transfer to the school for a year or two."],  # bullets of plain text
        ["The mayor said on", "", "that the old mill by the river would be sold."],  # two paragraphs
        ["The mill was sold.", "and the mayor said that he was glad of it, very glad."],  # the sentence has ended
        ["Other stories:", "and the mayor said that he was glad of it, very glad."],
        ["Who wants to live by the river", "nobody knows"],
        ["Row, row,", "to the sea."],  # too short
        ["Share this", "Story", "and"],
    ],
)
def test_lines_that_are_no_sentence_do_not(lines: list[str]) -> None:
    assert together("\n".join(lines)) == []


def test_a_sentence_with_links_on_lines_of_their_own_stays_and_is_joined() -> None:
    cleaned = clean(
        "Home\nShare\nTown sells the old mill\nThe mayor of the town told\nTwitter\nand\nFacebook\n, where most of the town reads what he has to say, that the mill"
        f" by the river would be sold to\nJane Doe\n.\n{RAIN}\nShare"
    )
    (article,) = cleaned.articles
    assert article.title == "Town sells the old mill"
    assert article.paragraphs[0].text == (
        "The mayor of the town told Twitter and Facebook, where most of the town reads what he has to say, that the mill by the river would be sold to Jane Doe."
    )
    assert [removal.text for removal in cleaned.removals] == ["Home", "Share", "Town sells the old mill", "Share"]


def test_a_button_above_a_sentence_is_no_part_of_it() -> None:
    assert together("Share\nThe\nmayor said on Friday that he was glad of it.") == ["The", "mayor said on Friday that he was glad of it."]


def test_a_poem_stays_in_its_lines_and_is_prose() -> None:
    poem = ["Do not raise your voice against it,", "small and clear. Instead", "curl your toes", "into the grass, and watch the cloud", "that rises from your lips."]
    page = read("\n".join(poem))
    assert [block.text for block in blocks(page)] == poem
    assert together(page.source) == poem


@pytest.mark.parametrize("width", [60, 72, 78, 90])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_page_that_was_wrapped_hard_keeps_its_paragraphs(width: int, between: str) -> None:
    wrapped = between.join(textwrap.fill(paragraph, width) for paragraph in ARTICLE.split("\n\n"))
    assert clean(wrapped).text == ARTICLE


def test_an_address_behind_wrapped_prose_does_not_make_it_less() -> None:
    text = textwrap.fill(f"{MILL} {RAIN} On the net: http://mill.example/a", 72)
    assert together(f"{text}\n\n{textwrap.fill(RAIN, 72)}") == [*text.splitlines(), *textwrap.wrap(RAIN, 72)]


@pytest.mark.parametrize("opening", ["", "23", "TV"])
def test_a_heading_of_a_script_without_spaces_is_no_line_of_its_paragraph(opening: str) -> None:
    paragraph = "村里的老磨坊位于河边，已经空了很多年，上周五终于卖给了一位来自山谷的农民，镇长说他对此感到非常高兴，并感谢所有帮助过磨坊的人，磨坊明年春天就会重新开放。"
    page = "\n".join(line for number in "一二三四五" for line in (f"第{number}个消息", f"{opening}{number}月，{paragraph}"))
    assert [block.text for block in blocks(read(page))] == page.splitlines()


def test_headlines_that_end_with_a_question_are_no_prose() -> None:
    lines = ["PICS: Five in a row for the town as the rain comes down", "Rain or wind: which of them stopped the game on Friday?"]
    assert together("\n\n".join(("\n".join(lines), "Home", "News", "Town", "Sport"))) == []


def test_a_closing_mark_stands_without_a_space_before_it() -> None:
    page = read("sold to\nJane Doe\n, a farmer")
    assert Block(page.lines).text == "sold to Jane Doe, a farmer"


@given(st.lists(st.integers(1, 24), min_size=1, max_size=6, unique=True))
def test_prose_broken_before_small_letters_loses_nothing(places: list[int]) -> None:
    words = MILL.split()
    breaks = {place for place in places if words[place][0].islower()}
    broken = "".join(f"{'' if n == 0 else chr(10) if n in breaks else ' '}{word}" for n, word in enumerate(words))
    cleaned = clean(f"Share\n{broken}\n{RAIN}\nShare")
    assert " ".join(cleaned.text.split()) == f"{MILL} {RAIN}"
