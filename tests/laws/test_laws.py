"""The laws of the engine, for the built-in rules and for made-up rule sets. What each law says stands in `dechaff.testing.laws`."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from tests.strategies import PAD, REPETITION, SENTENCES, Case, example_lines, made_up, pages

from dechaff import Cleaned, Cleaner, DechaffError, Label, Rule, clean, default_rules, line_rule, page_rule, phrases, span_rule
from dechaff.examples import unchecked
from dechaff.model import Layer
from dechaff.testing import laws
from dechaff.testing.strategies import paragraphs as prose_paragraphs

BUILT_IN = default_rules()

# PAGE rules that only ask what was said before; idempotence holds for them without exception. All other PAGE rules weigh
# what stands around a line, so for those idempotence is measured on real pages and not held here.
REPETITION_RULES = ("common/repeated-", "common/doubled-", "common/near-repeated-")
IDEMPOTENT = tuple(rule for rule in BUILT_IN if rule.layer is not Layer.PAGE or rule.id.startswith(REPETITION_RULES))

built_in_bases = st.sampled_from(example_lines(BUILT_IN))
built_in_pages = pages(built_in_bases)
plain_bases = st.sampled_from(example_lines(IDEMPOTENT))
anything = st.text(alphabet=st.characters(exclude_categories=()))


def spans(pattern: str, id: str = "mine/s") -> Rule:
    with unchecked():
        return span_rule(id, label=Label.AD, why="Made up.", pattern=pattern, hits=("⟦zx⟧",), misses=("zz", "zy"))


def span_phrase(phrase: str, where: str = "end", id: str = "mine/s") -> Rule:
    with unchecked():
        return span_rule(id, label=Label.AD, why="Made up.", pattern=phrases(phrase), where=where, hits=("⟦zx⟧",), misses=("zz", "zy"))


def whole(phrase: str, label: Label = Label.AD, id: str = "mine/l") -> Rule:
    with unchecked():
        return line_rule(id, label=label, why="Made up.", pattern=phrases(phrase), hits=("zx",), misses=("zz", "zy"))


def page(find: Callable[..., object], id: str = "mine/p", label: Label = Label.DUPLICATE) -> Rule:
    with unchecked():
        return page_rule(id, label=label, why="Made up.", find=find, hits=("⟦zx⟧",), misses=("zz", "zy"))


REPEATS, THRICE = (page(find, f"mine/p{number}") for number, find in enumerate(REPETITION))


def run(rules: Sequence[Rule], text: str) -> Cleaned:
    return Cleaner(rules).clean(text)


# --- 1 partition: removals are in order, do not overlap, and quote the input exactly ---------------------------------


@given(made_up())
@example(Case((spans("a"), spans("aa+", "mine/t"), whole("b")), f"aab {PAD}\nb\naaa {PAD}"))
@example(Case((spans("z+ "), whole("a a")), f"a {PAD} a"))  # a line that goes in two pieces
def test_partition_made_up(case: Case) -> None:
    laws.partition(*case)


@given(built_in_pages)
def test_partition_built_in(text: str) -> None:
    laws.partition(BUILT_IN, text)


# --- 2 replay: the removals applied to the input give the text, and restore brings one back --------------------------


@given(made_up())
@example(Case((whole("share it", Label.TITLE),), "share it\n\nshare it"))
@example(Case((spans(" b"), spans("a", "mine/t")), f"{PAD} a b\n a b a {PAD}"))
@example(Case((whole("share it", Label.TITLE),), "it rained\nshare it\nand rained\nshare it\nand so on"))
def test_replay_made_up(case: Case) -> None:
    laws.replay(*case)


@given(built_in_pages)
def test_replay_built_in(text: str) -> None:
    laws.replay(BUILT_IN, text)


@given(anything)
@example("a\u0640b\n\u0640\u0640")
@example("\u200b\n\u0301\na")
@example("&nbsp;\n&#10;a")
def test_replay_of_any_text(text: str) -> None:
    laws.replay((), text)


# --- 3 idempotence: cleaning the clean text removes nothing ----------------------------------------------------------


@given(made_up(finders=REPETITION))
@example(Case((spans("a"), spans("bb", "mine/t")), f"{PAD} bab"))  # a cut that bares a span
@example(Case((spans("^a"),), f"aab {PAD}"))
@example(Case((spans("b$"),), f"{PAD} abb"))
@example(Case((spans("z+ "), REPEATS), f"{PAD} b\nb"))  # a cut that makes lines equal
@example(Case((spans(" ?z+ ?"), THRICE), f"{PAD} b\nb\nb {PAD}"))
@example(Case((spans("z+ "), whole("b")), f"{PAD} b\nb"))  # a cut that bares a line
@example(Case((span_phrase("read more"),), "It rained. Read more. Read more."))
@example(Case((span_phrase("news: *"),), "It rained. News: one. News: two"))
@example(Case((span_phrase("live", "start"),), "Live: live: it rained."))
@example(Case((span_phrase("read more", "brackets"),), "It ((read more) read more) rained."))
@example(Case((span_phrase("read more"),), "It rained. Read&nbsp;more"))  # broken text that repair makes a hit
@example(Case((span_phrase("don't read"),), "It rained. Donâ€™t read"))
@example(Case((whole("share"), REPEATS), "&nbsp;share\nx\nx"))
@example(Case((span_phrase("read more news", "inside"),), "   read more news\t"))  # spaces that the clean text has no more
@example(Case((span_phrase("live", "start"),), "  Live: it rained."))
def test_idempotence_made_up(case: Case) -> None:
    laws.idempotence(*case)


@given(pages(plain_bases))
@example(f"{SENTENCES[0]}\nThe old harbour\n{SENTENCES[0]}\nThe old harbour")  # a paragraph goes, and two lines become neighbours
@example("The old harbour\nThe old harbour\nThe old harbour\n\nThe old harbour\nThe old harbour")
@example("(AP)\nYou must be logged in to leave a comment read\nYou must be logged in to leave a comment read\n\n(AP)")  # no wrap, a copy
def test_idempotence_built_in(text: str) -> None:
    laws.idempotence(IDEMPOTENT, text)


@given(anything)
@example("word " * 12 + "\nand so on it goes")
def test_idempotence_of_any_text_without_rules(text: str) -> None:
    laws.idempotence((), text)


# --- 4 the order of rules does not matter ----------------------------------------------------------------------------


@given(made_up())
def test_order_made_up(case: Case) -> None:
    laws.order(*case)


@given(built_in_pages)
@settings(max_examples=25)
def test_order_built_in(text: str) -> None:
    laws.order(BUILT_IN, text)


# --- 5 locality: what a SPAN or LINE rule says depends on that line alone --------------------------------------------


@given(made_up())
@example(Case((span_phrase("read more"),), "It rained. Read more\nread\nmore"))
def test_locality_made_up(case: Case) -> None:
    laws.locality(*case)


@given(built_in_pages)
@settings(max_examples=25)
def test_locality_built_in(text: str) -> None:
    laws.locality(BUILT_IN, text)


# --- 6 prose stays ---------------------------------------------------------------------------------------------------


@given(prose_paragraphs(), st.sampled_from(("\n", "\n\n", "\r\n", "\n \n")))
def test_prose_stays(paragraphs: list[str], between: str) -> None:
    laws.prose_stays(BUILT_IN, paragraphs, between)


@given(prose_paragraphs(), built_in_bases, st.integers(0, 5))
def test_prose_stays_beside_near_hits(paragraphs: list[str], line: str, place: int) -> None:
    """One more line on the page may stay or go, and every paragraph of the prose stays."""
    assume(len(line) < 60)
    mixed = [*paragraphs[:place], line, *paragraphs[place:]]
    cleaned = clean("\n\n".join(mixed))
    kept = cleaned.text.split("\n\n")
    assert [paragraph for paragraph in paragraphs if paragraph not in kept] == []


# --- 7 line ends agree -----------------------------------------------------------------------------------------------


@given(made_up())
@example(Case((spans(r"z+\s*$"), whole("b")), f"b{PAD}\nb\n"))
def test_line_ends_made_up(case: Case) -> None:
    laws.line_ends(*case)


@given(built_in_pages)
def test_line_ends_built_in(text: str) -> None:
    laws.line_ends(BUILT_IN, text)


def test_line_ends_of_wrapped_prose() -> None:
    laws.line_ends((), "The bridge reopened on Monday after two years of repairs and\nnobody asked why it took so long.\n\nIt rained.\n")


# --- 8 round trips ---------------------------------------------------------------------------------------------------


@given(made_up())
def test_round_trips_made_up(case: Case) -> None:
    laws.round_trips(*case)


@given(built_in_pages)
def test_round_trips_built_in(text: str) -> None:
    laws.round_trips(BUILT_IN, text)


# --- 9 total: any str gives a result ---------------------------------------------------------------------------------

odd_text = st.one_of(
    anything,
    st.text(alphabet="\ud800\udc00\udfff\x00\x1b\ufffe\ufeff\u2028\u202e\u0640\u0301\n\r &;#"),
    st.tuples(anything, built_in_bases, anything).map("".join),
    st.tuples(st.sampled_from(("a", "é", "字", "\x00", "&", "\u0301", ". ", "<")), st.integers(1, 30_000)).map(lambda t: t[0] * t[1]),
)


@given(odd_text)
@example("")
@example("\n")
@example("\x00")
@example("\ud800")
@example("Share this article\ud800\nBy \udfff Doe")
@example("&#xd800; &#0; &#1114112;")
@example("\u202eelcitra siht erahS")
def test_total(text: str) -> None:
    laws.total(BUILT_IN, text)
    laws.partition(BUILT_IN, text)
    laws.round_trips(BUILT_IN, text)


@pytest.mark.parametrize("text", [b"abc", bytearray(b"abc"), memoryview(b"abc"), None, 5, ["abc"], ("a", "b"), object()], ids=lambda t: type(t).__name__)
def test_what_is_no_str_is_an_error_that_says_what_to_do_next(text: object) -> None:
    with pytest.raises(DechaffError) as caught:
        clean(text)  # type: ignore[arg-type]
    message = str(caught.value)
    assert "Expected str but got text=" in message
    assert f"type={type(text).__name__}" in message
    assert ("decode" in message) if isinstance(text, bytes | bytearray | memoryview) else ("pass the text" in message)


# --- 10 linear: twice the input, about twice the time ----------------------------------------------------------------

TITLES = (whole("(the|) story of the day", Label.TITLE, "mine/t"), whole("By @", Label.BYLINE, "mine/b"))
SPANS = (
    span_phrase("read more: *", "end", "mine/s1"),
    span_phrase("live", "start", "mine/s2"),
    span_phrase("photo by *", "brackets", "mine/s3"),
    span_phrase("read more", "inside", "mine/s4"),
    spans("[ab]c", "mine/s5"),
)

JUNK = example_lines(BUILT_IN)

HEADLINE = "River rises and people walk over the bridge"  # over clean prose; every candidate is weighed against all other lines

# The shape, the rules, and a line as a function of its number.
SHAPES: list[tuple[str, Sequence[Rule], Callable[[int], str]]] = [
    ("one line again and again", BUILT_IN, lambda i: "It rained on the bridge and on the town below it, all of Monday."),
    ("a few lines again and again", BUILT_IN, lambda i: f"The bridge was shut for day {i % 50}, the council said on Monday."),
    ("prose", BUILT_IN, lambda i: f"On day {i} the river rose by {i * 7} inches and {i * 3} people walked over the bridge, the council said."),
    ("a headline over clean prose", BUILT_IN, lambda i: f"The river rose by {i} inches and people walked over the bridge, the council said." if i % 100_000 else HEADLINE),
    ("wrapped prose", BUILT_IN, lambda i: f"on day {i} the river rose by {i * 7} inches and many people walked over"),
    ("junk", BUILT_IN, lambda i: JUNK[i % len(JUNK)]),
    ("near hits", BUILT_IN, lambda i: f"{JUNK[i % len(JUNK)]} {i}"),
    ("short lines", BUILT_IN, lambda i: f"w{i}"),
    ("empty lines", BUILT_IN, lambda i: ""),
    ("headlines", BUILT_IN, lambda i: f"Mayor of Town {i} Opens Bridge {i * 3} in the Rain"),
    ("glued stories", BUILT_IN, lambda i: f"Mayor of Town {i} Opens Bridge\nShare this article\nIt rained for {i} days and nobody went out, she said.\n"),
    ("broken text", BUILT_IN, lambda i: f"It{i} wasnâ€™t the cafÃ© &amp; the bridge, said “{i}”."),
    ("stories of two lines", TITLES, lambda i: f"The story of the day\nIt rained on day {i}, the council said.\n"),
    ("spans in every line", SPANS, lambda i: f"Live: it rained on {i} (photo by Jane). Read more. bc ac. Read more: {i} bridges"),
]
RATIO_MAX = 3.5  # of the time of twice the input; 2 is linear, 4 is quadratic
LONG_ENOUGH = 0.03  # seconds of one run, so that the clock and what a run costs at least do not matter


def _seconds(rules: Sequence[Rule], text: str) -> float:
    cleaner = Cleaner(rules)
    start = time.process_time()
    cleaner.clean(text)
    return time.process_time() - start


def _ratio(rules: Sequence[Rule], build: Callable[[int, int], str], size: int) -> float:
    """Time of the double over time of the single, each the best of three on texts that no run has seen."""
    single = min(_seconds(rules, build(salt, size)) for salt in (1, 2, 3))
    double = min(_seconds(rules, build(salt, 2 * size)) for salt in (4, 5, 6))
    return double / max(single, 0.004)


def check_linear(rules: Sequence[Rule], build: Callable[[int, int], str], sizes: Sequence[int]) -> None:
    """`build(salt, size)` is a text of some size, another one for each salt; the size grows until a run takes long enough."""
    _seconds(rules, build(0, 8))
    size = next((size for size in sizes if _seconds(rules, build(7, size)) > LONG_ENOUGH), sizes[-1])
    ratios = []
    for _ in range(3):  # the machine may be busy with something else
        ratios.append(_ratio(rules, build, size))
        if ratios[-1] < RATIO_MAX:
            return
    pytest.fail(f"{2 * size} took {min(ratios):.1f} times as long as {size}")


@pytest.mark.parametrize(("shape", "rules", "line"), SHAPES, ids=[shape for shape, *_ in SHAPES])
def test_linear_in_lines(shape: str, rules: Sequence[Rule], line: Callable[[int], str]) -> None:
    def build(salt: int, size: int) -> str:
        return "\n".join(line(salt * 100_000 + number) for number in range(size))

    check_linear(rules, build, [50 * 2**n for n in range(10)])


@pytest.mark.parametrize(("shape", "rules", "line"), SHAPES, ids=[shape for shape, *_ in SHAPES])
def test_a_page_of_ordinary_size_takes_a_moment(shape: str, rules: Sequence[Rule], line: Callable[[int], str]) -> None:
    """Linear is not enough; a page of 100 lines that takes seconds is no use for a corpus."""
    _seconds(rules, line(0))
    assert min(_seconds(rules, "\n".join(line(start + number) for number in range(100))) for start in (1_000, 2_000)) < 1.5


GIANTS = ["word ", "wörd’s ", "&amp; ", ". ", "It rained. ", "Read more: ", "字", "( ", "By Jane Doe, 12 March 2024 ", "12. "]


@pytest.mark.parametrize("piece", GIANTS, ids=repr)
def test_linear_in_the_length_of_a_line(piece: str) -> None:
    def build(salt: int, size: int) -> str:
        return f"{salt} " + piece * (size // len(piece))

    check_linear(SPANS, build, [9_500])  # longer lines are not read for spans
    check_linear(BUILT_IN, build, [9_500, 50_000, 200_000, 800_000])


@pytest.mark.parametrize("rules", [BUILT_IN, SPANS, TITLES], ids=["built-in", "spans", "titles"])
@pytest.mark.parametrize("line", ["It rained.{}x", "By{}2024", "Live{}x", "It rained ({}x", "Read{}more"], ids=str)
def test_a_line_of_spaces_takes_no_time(rules: Sequence[Rule], line: str) -> None:
    """Pads of tables and broken extractors are hundreds of spaces wide."""
    text = line.format(" " * 600)
    clean("x", rules=rules)
    assert _seconds(rules, text) < 0.25


def test_the_examples_of_the_laws_are_long_enough_to_be_read() -> None:
    """Else the laws of SPAN rules would not meet one."""
    assert [r.text for r in run((spans("z+ "), whole("a a")), f"a {PAD} a").removals] == ["a ", f"{PAD} ", "a"]


def test_the_sentences_of_the_strategy_are_prose() -> None:
    """Else the laws would not meet a guard."""
    assert clean("\n\n".join(SENTENCES), rules=()).text == "\n\n".join(SENTENCES)
