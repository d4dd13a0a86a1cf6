"""The laws of the engine, for the built-in rules and for made-up rule sets. What each law says stands in `check_…`."""

from __future__ import annotations

import json
import pickle
import random
import re
import time
import unicodedata
from collections.abc import Callable, Sequence

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from tests.strategies import PAD, REPETITION, SENTENCES, Case, example_lines, made_up, pages, prose_pages

from dechaff import Cleaned, Cleaner, DechaffError, Label, Removal, Rule, clean, default_rules, line_rule, page_rule, phrases, span_rule
from dechaff.detect import Detector
from dechaff.examples import unchecked
from dechaff.lines import read, repair
from dechaff.model import Layer

BUILT_IN = default_rules()

# PAGE rules that only ask what was said before; idempotence holds for them without exception. All other PAGE rules weigh
# what stands around a line, so for those idempotence is measured on real pages and not held here.
REPETITION_RULES = ("common/repeated-", "common/doubled-", "common/near-repeated-")
IDEMPOTENT = tuple(rule for rule in BUILT_IN if rule.layer is not Layer.PAGE or rule.id.startswith(REPETITION_RULES))

INDEX = Detector(rule for rule in BUILT_IN if rule.layer is not Layer.PAGE)

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


def left(text: str, removals: Sequence[Removal]) -> list[str]:
    """What the removals leave of the text: line by line cut, repaired, and taken as words."""
    gone = [False] * len(text)
    for removal in removals:
        gone[removal.start : removal.end] = [True] * (removal.end - removal.start)
    words: list[str] = []
    start = 0
    for whole_line in text.splitlines(keepends=True):
        raw = whole_line.splitlines()[0]
        rest = repair("".join(char for place, char in enumerate(raw, start) if not gone[place]))
        words += rest.split()
        start += len(whole_line)
    return seen(words)


def seen(words: Sequence[str]) -> list[str]:
    """The words but for those of which nothing can be seen: marks without a letter, characters without width."""
    return [word for word in words if not {unicodedata.category(char) for char in word} <= {"Cc", "Cf", "Mn", "Me"}]


# --- 1 partition: removals are in order, do not overlap, and quote the input exactly ---------------------------------


def check_partition(rules: Sequence[Rule], text: str) -> None:
    cleaned = run(rules, text)
    assert cleaned.source == text
    position = 0
    for removal in cleaned.removals:
        assert position <= removal.start < removal.end <= len(text)
        assert removal.text == text[removal.start : removal.end]
        assert len(removal.text.splitlines()) == 1, "a removal lies within one line"
        position = removal.end
    known = {rule.id for rule in rules}
    assert all({removal.rule, *removal.also} <= known and removal.rule not in removal.also for removal in cleaned.removals)
    for spared in cleaned.spared:
        assert spared.text == text[spared.start : spared.end]
        assert spared.rule in known
        assert spared.why
        assert spared.claim
    for one in cleaned.repairs:
        assert one.text == text[one.start : one.end] != one.repaired
    position = 0
    for article in cleaned:
        for paragraph in article.paragraphs:
            assert position <= paragraph.start < paragraph.end <= len(text)
            position = paragraph.end


@given(made_up())
@example(Case((spans("a"), spans("aa+", "mine/t"), whole("b")), f"aab {PAD}\nb\naaa {PAD}"))
@example(Case((spans("z+ "), whole("a a")), f"a {PAD} a"))  # a line that goes in two pieces
def test_partition_made_up(case: Case) -> None:
    check_partition(*case)


@given(built_in_pages)
def test_partition_built_in(text: str) -> None:
    check_partition(BUILT_IN, text)


# --- 2 replay: the removals applied to the input give the text, and restore brings one back --------------------------


def check_replay(rules: Sequence[Rule], text: str) -> None:
    cleaned = run(rules, text)
    assert seen(cleaned.text.split()) == left(text, cleaned.removals)
    for removal in cleaned.removals:
        others = tuple(r for r in cleaned.removals if r != removal)
        restored = cleaned.restore(removal)
        assert restored.removals == others
        assert seen(restored.text.split()) == left(text, others)
        assert (restored.source, restored.spared, restored.repairs, restored.rules_id) == (text, cleaned.spared, cleaned.repairs, cleaned.rules_id)
        with pytest.raises(DechaffError, match=r"cleaned\.removals"):
            restored.restore(removal)
    if cleaned.removals:
        everything = cleaned
        for removal in cleaned.removals:
            everything = everything.restore(removal)
        assert everything.text == clean(text, rules=()).text


@given(made_up())
@example(Case((whole("share it", Label.TITLE),), "share it\n\nshare it"))
@example(Case((spans(" b"), spans("a", "mine/t")), f"{PAD} a b\n a b a {PAD}"))
@example(Case((whole("share it", Label.TITLE),), "it rained\nshare it\nand rained\nshare it\nand so on"))
def test_replay_made_up(case: Case) -> None:
    check_replay(*case)


@given(built_in_pages)
def test_replay_built_in(text: str) -> None:
    check_replay(BUILT_IN, text)


@given(anything)
@example("a\u0640b\n\u0640\u0640")
@example("\u200b\n\u0301\na")
@example("&nbsp;\n&#10;a")
def test_replay_of_any_text(text: str) -> None:
    check_replay((), text)


# --- 3 idempotence: cleaning the clean text removes nothing ----------------------------------------------------------


def check_idempotence(rules: Sequence[Rule], text: str) -> None:
    once = run(rules, text)
    twice = run(rules, once.text)
    assert [(removal.rule, removal.text) for removal in twice.removals] == []
    assert twice.text == once.text


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
    check_idempotence(*case)


@given(pages(plain_bases))
@example(f"{SENTENCES[0]}\nThe old harbour\n{SENTENCES[0]}\nThe old harbour")  # a paragraph goes, and two lines become neighbours
@example("The old harbour\nThe old harbour\nThe old harbour\n\nThe old harbour\nThe old harbour")
@example("(AP)\nYou must be logged in to leave a comment read\nYou must be logged in to leave a comment read\n\n(AP)")  # no wrap, a copy
def test_idempotence_built_in(text: str) -> None:
    check_idempotence(IDEMPOTENT, text)


@given(anything)
@example("word " * 12 + "\nand so on it goes")
def test_idempotence_of_any_text_without_rules(text: str) -> None:
    check_idempotence((), text)


# --- 4 the order of rules does not matter ----------------------------------------------------------------------------


def check_order(rules: Sequence[Rule], shuffled: Sequence[Rule], text: str) -> None:
    assert run(rules, text) == run(shuffled, text)


@given(made_up(), st.integers(0, 99))
def test_order_made_up(case: Case, seed: int) -> None:
    shuffled = list(case.rules)
    random.Random(seed).shuffle(shuffled)
    check_order(case.rules, shuffled, case.text)
    check_order(case.rules, [*shuffled, *case.rules], case.text)  # a rule named twice counts once


@given(built_in_pages, st.integers(0, 2**32))
@settings(max_examples=25)
def test_order_built_in(text: str, seed: int) -> None:
    shuffled = list(BUILT_IN)
    random.Random(seed).shuffle(shuffled)
    check_order(BUILT_IN, shuffled, text)


# --- 5 locality: what a SPAN or LINE rule says depends on that line alone --------------------------------------------


def check_locality(rules: Sequence[Rule], text: str) -> None:
    local = tuple(rule for rule in rules if rule.layer is not Layer.PAGE)
    detector = INDEX if rules is BUILT_IN else Detector(local)
    together = read(text)
    for layer in (Layer.SPAN, Layer.LINE):
        said = sorted((f.line, f.start, f.end, f.rule, f.why, f.value or "") for f in detector.find(layer, together))
        alone = sorted(
            (line.number, f.start + line.start, f.end + line.start, f.rule, f.why, f.value or "")
            for line in together.lines
            for f in detector.find(layer, read(line.raw))
        )
        assert said == alone
    cleaner = Cleaner(local)
    whole_page = [(r.start, r.end, r.rule, r.also) for r in cleaner.clean(text).removals]
    by_line = [(r.start + line.start, r.end + line.start, r.rule, r.also) for line in together.lines for r in cleaner.clean(line.raw).removals]
    assert whole_page == by_line


@given(made_up())
@example(Case((span_phrase("read more"),), "It rained. Read more\nread\nmore"))
def test_locality_made_up(case: Case) -> None:
    check_locality(*case)


@given(built_in_pages)
@settings(max_examples=25)
def test_locality_built_in(text: str) -> None:
    check_locality(BUILT_IN, text)


# --- 6 prose stays ---------------------------------------------------------------------------------------------------


@given(prose_pages(), st.sampled_from(("\n", "\n\n", "\r\n", "\n \n")))
def test_prose_stays(paragraphs: list[str], between: str) -> None:
    cleaned = clean(between.join(paragraphs))
    assert cleaned.text == "\n\n".join(paragraphs)
    assert cleaned.removals == ()
    assert len(cleaned.articles) == 1


@given(prose_pages(), built_in_bases, st.integers(0, 5))
def test_prose_stays_beside_near_hits(paragraphs: list[str], line: str, place: int) -> None:
    """One more line on the page may stay or go, and every paragraph of the prose stays."""
    assume(len(line) < 60)
    mixed = [*paragraphs[:place], line, *paragraphs[place:]]
    cleaned = clean("\n\n".join(mixed))
    kept = cleaned.text.split("\n\n")
    assert [paragraph for paragraph in paragraphs if paragraph not in kept] == []


# --- 7 line ends agree -----------------------------------------------------------------------------------------------


def _account(rules: Sequence[Rule], text: str) -> tuple[object, ...]:
    cleaned = run(rules, text)
    articles = [(a.title, a.byline, a.date, a.source, a.summary, [(p.text, p.heading) for p in a.paragraphs]) for a in cleaned]
    return articles, [(r.text, r.rule, r.label, r.also, r.why) for r in cleaned.removals], [(s.text, s.rule, s.why) for s in cleaned.spared]


def check_line_ends(rules: Sequence[Rule], text: str) -> None:
    text = text.replace("\r", " ")
    wanted = _account(rules, text)
    assert _account(rules, text.replace("\n", "\r\n")) == wanted
    assert _account(rules, text.replace("\n", "\r")) == wanted


@given(made_up())
@example(Case((spans(r"z+\s*$"), whole("b")), f"b{PAD}\nb\n"))
def test_line_ends_made_up(case: Case) -> None:
    check_line_ends(*case)


@given(built_in_pages)
def test_line_ends_built_in(text: str) -> None:
    check_line_ends(BUILT_IN, text)


def test_line_ends_of_wrapped_prose() -> None:
    check_line_ends((), "The bridge reopened on Monday after two years of repairs and\nnobody asked why it took so long.\n\nIt rained.\n")


# --- 8 round trips ---------------------------------------------------------------------------------------------------


def check_round_trips(rules: Sequence[Rule], text: str) -> None:
    cleaner = Cleaner(rules)
    cleaned = cleaner.clean(text)
    assert pickle.loads(pickle.dumps(cleaned)) == cleaned
    assert pickle.loads(pickle.dumps(cleaner)).clean(text) == cleaned
    plain = cleaned.to_dict()
    if not re.search("[\ud800-\udbff][\udc00-\udfff]", text):  # JSON joins a pair of surrogates into the character it stands for
        assert json.loads(cleaned.to_json()) == plain
        assert json.loads(cleaned.to_json(indent=2)) == plain
        assert Cleaned.from_dict(json.loads(cleaned.to_json()), text) == cleaned
    assert plain["schema"] == 1
    assert plain["offsets"] == "codepoints"
    assert plain["rules_id"] == cleaned.rules_id
    assert [a["text"] for a in plain["articles"]] == [article.text for article in cleaned]  # type: ignore[attr-defined]
    for one in (*plain["removals"], *plain["spared"], *plain["repairs"]):  # type: ignore[misc]
        assert text[one["start"] : one["end"]] == one["text"]


@given(made_up())
def test_round_trips_made_up(case: Case) -> None:
    check_round_trips(*case)


@given(built_in_pages)
def test_round_trips_built_in(text: str) -> None:
    check_round_trips(BUILT_IN, text)


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
    cleaned = clean(text)
    cleaned.to_json()
    str(cleaned.text)
    repr(cleaned)
    check_partition(BUILT_IN, text)
    check_round_trips(BUILT_IN, text)


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

# The shape, the rules, and a line as a function of its number.
SHAPES: list[tuple[str, Sequence[Rule], Callable[[int], str]]] = [
    ("one line again and again", BUILT_IN, lambda i: "It rained on the bridge and on the town below it, all of Monday."),
    ("a few lines again and again", BUILT_IN, lambda i: f"The bridge was shut for day {i % 50}, the council said on Monday."),
    ("prose", BUILT_IN, lambda i: f"On day {i} the river rose by {i * 7} inches and {i * 3} people walked over the bridge, the council said."),
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
