"""What the strategies draw is what they say, and shrinks to what a person would write."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

from dechaff import Article, Cleaner, DechaffError, Label, Rule, default_rules, select
from dechaff.detect import Detector
from dechaff.lines import read
from dechaff.model import Layer, Page
from dechaff.testing.near import AROUND, decorated, example_lines, filled, near_prose
from dechaff.testing.prose import EVERYDAY, HEADLINES, OTHER_LANGUAGES, SENTENCES
from dechaff.testing.strategies import DrawnPage, articles, boilerplate, headlines, lines, near_hits, pages, paragraphs, prose

BUILT_IN = default_rules()
LOCAL = Cleaner(rule for rule in BUILT_IN if rule.layer is not Layer.PAGE)
SHARE = select(BUILT_IN, keep=("en/share-label", "en/read-more-tail"))
FIXED = (*SENTENCES, *EVERYDAY, *OTHER_LANGUAGES, *HEADLINES)

few = settings(max_examples=30)


def test_no_built_in_rule_takes_the_fixed_prose() -> None:
    assert [(removal.rule, removal.text) for removal in LOCAL.clean("\n".join(FIXED)).removals] == []


def test_the_fixed_prose_has_everyday_words_at_both_ends() -> None:
    for word in ("us", "more", "share", "read", "follow", "news"):
        assert any(sentence.lower().startswith(f"{word} ") for sentence in EVERYDAY), word
        assert any(sentence.rstrip(".”?").lower().endswith(f" {word}") for sentence in EVERYDAY), word


def test_no_fixed_sentence_stands_twice() -> None:
    assert len(set(FIXED)) == len(FIXED)


@few
@given(st.one_of(prose(), headlines(), paragraphs().map("\n\n".join)))
def test_prose_stays(text: str) -> None:
    assert LOCAL.clean(text).removals == ()


@few
@given(lines())
def test_lines_are_lines(line: str) -> None:
    assert len(line.splitlines()) <= 1


@few
@given(articles())
def test_articles_know_where_their_paragraphs_stand(article: Article) -> None:
    text = "\n\n".join((article.title or "", *(paragraph.text for paragraph in article.paragraphs)))
    assert all(text[paragraph.start : paragraph.end] == paragraph.text for paragraph in article.paragraphs)
    assert article.paragraphs


@pytest.mark.parametrize(("label", "language"), [(Label.SHARE, "en"), (Label.BYLINE, None), (None, "de"), (None, "common"), (None, None)])
def test_boilerplate_is_taken_by_a_rule_of_its_kind(label: Label | None, language: str | None) -> None:
    chosen = [rule for rule in BUILT_IN if rule.layer is Layer.LINE and label in (None, rule.label) and language in (None, rule.pack)]
    drawn: list[str] = []

    @settings(max_examples=60, database=None, derandomize=True)
    @given(boilerplate(label, language))
    def collect(line: str) -> None:
        drawn.append(line)

    collect()
    detector = Detector(chosen)
    taken = [line for line in drawn if any(detector.find(Layer.LINE, read(line)))]
    assert len(taken) > 0.8 * len(drawn)  # what is drawn for a wild card may be something else than the phrase means
    assert len(set(drawn)) > 5


@pytest.mark.parametrize(
    ("label", "language", "said"),
    [("shar", None, "near matches: share"), (None, "eng", "near matches: en"), (None, 5, "language=5"), (Label.STUB, "en", "near matches: account")],
)
def test_boilerplate_of_an_unknown_kind_is_an_error(label: Label | None, language: str | None, said: str) -> None:
    with pytest.raises(DechaffError, match=said):
        boilerplate(label, language)


def test_near_hits_are_near_in_many_ways() -> None:
    near = near_hits(SHARE)
    for wanted in (
        lambda line: line in SHARE[0].misses,
        str.isupper,
        lambda line: line.startswith("» "),
        lambda line: "&nbsp;" in line,
        lambda line: line.startswith(SENTENCES[0]),
        lambda line: "\u00a0" in line,
    ):
        find(near, wanted, settings=settings(max_examples=2_000, database=None))


def test_near_prose_is_no_boilerplate() -> None:
    """Else a good rule would be blamed for taking it."""
    sentences = near_prose(BUILT_IN)
    assert len(sentences) > 1_000
    step = len(sentences) // 1_500 + 1
    assert [(removal.rule, removal.text) for removal in LOCAL.clean("\n".join(sentences[::step])).removals] == []


def test_near_prose_has_the_words_in_every_place() -> None:
    assert len(near_prose(select(BUILT_IN, keep=("en/send-to-friend",)))) >= len(AROUND)


@few
@given(pages(SHARE))
def test_pages_know_their_lines(page: DrawnPage) -> None:
    assert [line for line in page.text.splitlines() if line.strip()] == [text for text, _ in page.lines]
    hits = {hit for rule in SHARE for hit in rule.hits}
    assert {text for text, is_boilerplate in page.lines if is_boilerplate} <= hits
    assert len(set(page.must_stay)) == len(page.must_stay)


@pytest.mark.parametrize("wanted", [True, False, None])
def test_pages_hold_every_kind_of_line(wanted: bool | None) -> None:
    page = find(pages(SHARE), lambda page: any(kind is wanted for _, kind in page.lines))
    assert len(page.lines) == 1


def test_pages_shrink_to_few_short_lines() -> None:
    page = find(pages(), lambda page: len(page.lines) >= 3 and not page.must_stay, settings=settings(max_examples=500, database=None))
    assert len(page.text) < 30


def test_decorated_starts_with_the_line_itself() -> None:
    assert find(decorated(st.just("Share this")), lambda line: True) == "Share this"


def test_filled_fills() -> None:
    assert find(filled("Read (more|on): *"), lambda line: line.startswith("Read on")) == "Read on: ten bridges"


def test_example_lines_are_unmarked_and_short_ones_come_first() -> None:
    named = example_lines(BUILT_IN)
    assert not any(mark in line for line in named for mark in "⟦⟧")
    assert named == sorted(named, key=lambda line: (len(line), line))


# --- st.from_type ----------------------------------------------------------------------------------------------------


def test_hypothesis_finds_the_entry_point() -> None:
    (entry,) = importlib.metadata.entry_points(group="hypothesis", name="dechaff")
    assert entry.value == "dechaff._hypothesis:register"
    entry.load()()
    assert isinstance(find(st.from_type(Rule), lambda rule: True), Rule)
    assert isinstance(find(st.from_type(Page), lambda page: True), Page)
    assert find(st.from_type(Article), lambda article: True).title == HEADLINES[0]


def test_importing_hypothesis_loads_neither_rules_nor_strategies() -> None:
    code = "import hypothesis, sys; print([m for m in sys.modules if m.startswith(('dechaff.testing', 'dechaff.rules.'))])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
