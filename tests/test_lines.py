"""lines: split, repair, fold, trim, and the view after removals."""

from __future__ import annotations

import copy
import itertools
import pickle
import sys
import unicodedata
from dataclasses import FrozenInstanceError, replace

import ftfy
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dechaff import lines
from dechaff.lines import _fold_in_full, _odd, _plain_anywhere, after, align, fold, read, repair, trim, united
from dechaff.model import Label, Line, Removal
from dechaff.mojibake import CONFIG

ENDS = ("\n", "\r\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029")
any_text = st.text(alphabet=st.characters(exclude_categories=()))
text_with_ends = st.lists(st.one_of(st.sampled_from(ENDS), st.text(alphabet="ab \u00a0é", max_size=3))).map("".join)

# --- read ------------------------------------------------------------------------------------------------------------


@given(st.one_of(text_with_ends, any_text))
@example("\r\n\n\r")
@example("")
@example("a\x1eb\u2028")
def test_read_keeps_every_character(text: str) -> None:
    page = read(text)
    assert page.source == text
    assert "".join(line.raw + line.ending for line in page.lines) == text
    assert [line.raw for line in page.lines] == text.splitlines()
    for number, line in enumerate(page.lines):
        assert line.number == number
        assert text[line.start : line.end] == line.raw
        assert text[line.end : line.end + len(line.ending)] == line.ending
        assert line.left == ((line.start, line.end),)
        assert line.text == repair(line.raw).strip()
        assert line.key == fold(line.text)


@pytest.mark.parametrize("end", ENDS, ids=repr)
def test_read_knows_every_line_end(end: str) -> None:
    page = read(f"one{end}two{end}{end}three")
    assert [line.raw for line in page.lines] == ["one", "two", "", "three"]
    assert [line.ending for line in page.lines] == [end, end, end, ""]
    assert [line.start for line in page.lines] == [0, 3 + len(end), 6 + 2 * len(end), 6 + 3 * len(end)]


def test_read_records_each_repair_in_the_coordinates_of_the_source() -> None:
    text = "plain\n  cafÃ© &amp; tea\n“fine”"
    page = read(text)
    assert [(text[r.start : r.end], r.text, r.repaired) for r in page.repairs] == [("  cafÃ© &amp; tea", "  cafÃ© &amp; tea", "  café & tea")]
    assert page.lines[1].text == "café & tea"


def test_a_line_is_a_frozen_value() -> None:
    line = Line(0, 4, "Ab ", "\n", "Ab", "ab", ((6, 7),))
    assert line == Line(number=0, start=4, raw="Ab ", ending="\n", text="Ab", key="ab", cut=((6, 7),), gone=None) == pickle.loads(pickle.dumps(line))
    assert len({line, copy.copy(line), replace(line, gone=Label.AD)}) == 2
    assert repr(line) == "Line(number=0, start=4, raw='Ab ', ending='\\n', text='Ab', key='ab', cut=((6, 7),), gone=None)"
    with pytest.raises(FrozenInstanceError):
        line.key = "b"  # type: ignore[misc]


def test_live_lines_are_those_that_say_something() -> None:
    assert [line.number for line in read("a\n \n\u200b\nb").live] == [0, 3]


# --- fold ------------------------------------------------------------------------------------------------------------

FOLDED = [
    ("Read  MORE", "read more", "case and runs of spaces"),
    ("A\u00a0 B\tC\u3000D", "a b c d", "every kind of space"),
    ("İstanbul", "istanbul", "Turkish capital dotted i"),
    ("ISTANBUL ılık", "istanbul ilik", "Turkish dotless i, as capitals have it"),
    ("Ğ ş Ç", "g s c", "Turkish accents"),
    ("ΆΛΛΑ Άλλα", "αλλα αλλα", "Greek capitals lose the tonos"),
    ("ΌΣΟΣ όσος", "οσοσ οσοσ", "Greek final sigma"),
    ("Straße STRASSE ẞ", "strasse strasse ss", "German sharp s"),
    ("À LIRE A lire", "a lire a lire", "French capitals with and without accents"),
    ("Ёлка й", "елка и", "Cyrillic diaeresis and breve"),
    ("مُحَمَّد", "محمد", "Arabic harakat"),
    ("محـمد", "محمد", "Arabic tatweel"),
    ("שָׁלוֹם", "שלום", "Hebrew points"),
    ("हिन्दी", "हिन्दी", "Devanagari vowel signs and virama stay"),
    ("কলকাতা", "কলকাতা", "Bengali vowel signs stay"),
    ("தமிழ்", "தமிழ்", "Tamil virama stays"),
    ("ภาษาไทยที่นี่", "ภาษาไทยที่นี่", "Thai vowel signs and tone marks stay"),
    ("한국어", "한국어", "Hangul stays composed"),
    ("한", "한", "Hangul jamo are composed"),
    ("ガギ", "ガギ", "kana voicing marks stay"),
    ("ｶﾞ", "ガ", "half-width kana"),
    ("ＡＢＣ１２！", "abc12!", "full width"),
    ("ﬁn", "fin", "ligatures"),
    ("“a” ‘b’ «c» „d‟", "\"a\" 'b' \"c\" \"d\"", "quotes"),
    ("don’t donʼt don`t don´t", "don't don't don't don't", "apostrophes"),
    ("a–b—c−d‑e", "a-b-c-d-e", "dashes"),
    ("Read more…", "read more...", "the ellipsis"),
    ("zero\u200bwidth so\xadft \ufeffbom \u200fmarks", "zerowidth soft bom marks", "characters without width"),
    ("e\u0301", "e", "combining accents"),
    ("ـــ", "ـــ", "marks alone are no blank line"),
    ("ـ  ـ", "ـ ـ", "marks and spaces alone"),
]


@pytest.mark.parametrize(("text", "key", "why"), FOLDED, ids=[why for _, _, why in FOLDED])
def test_fold(text: str, key: str, why: str) -> None:
    assert fold(text) == key, why


DIFFERENT = [
    ("कल", "काल", "vowel signs of Devanagari tell words apart"),
    ("ก", "กี", "vowel signs of Thai"),
    ("か", "が", "voicing of kana"),
    ("read more", "readmore", "spaces"),
    ("more", "more.", "end marks"),
    ("3", "4", "digits"),
]


@pytest.mark.parametrize(("one", "other", "why"), DIFFERENT, ids=[why for _, _, why in DIFFERENT])
def test_fold_keeps_apart(one: str, other: str, why: str) -> None:
    assert fold(one) != fold(other), why


combining = st.text(alphabet="aéΆßİıΐﬃ´`’\u0301\u0345\u064e\u093c\u05b0\u1161\u1100ﾞﾊ½ \u00a8\u200d\u037a")


@given(st.one_of(any_text, combining))
@example("\u0345\u0301")
@example("´\u0301`")
def test_fold_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_fold_is_idempotent_for_every_character() -> None:
    wrong = [hex(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) != "Cn" and fold(fold(chr(code))) != fold(chr(code))]
    assert wrong == []


@given(st.one_of(any_text, combining))
def test_fold_leaves_single_spaces_and_no_capitals(text: str) -> None:
    key = fold(text)
    assert key == " ".join(key.split())
    assert key.casefold() == key


# Of ideographs and private characters a few stand for all.
CHARACTERS = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) not in {"Cn", "Co", "Lo"} or code < 0x3400 or code % 256 == 0]


def test_fold_takes_the_short_way_rightly_for_every_character() -> None:
    """Alone, beside itself and beside letters that are composed of others."""
    texts = [text for char in CHARACTERS for text in (char, f"e{char}가{char}{char}か{char}Σ")]
    assert [text for text in texts if fold(text) != _fold_in_full(text)] == []


def test_fold_takes_one_by_one_only_what_never_joins_the_character_before() -> None:
    pairs = [unicodedata.decomposition(char).split() for char in map(chr, range(0x20000))]
    joining = {chr(int(pair[1], 16)) for pair in pairs if len(pair) == 2 and not pair[0].startswith("<")}
    assert len(joining) > 50
    joining |= {chr(code) for code in (*range(0x1161, 0x1176), *range(0x11A8, 0x11C3))}  # vowels and finals of Hangul
    assert [hex(ord(char)) for char in joining if _plain_anywhere(char) is not None] == []
    assert [hex(ord(char)) for char in CHARACTERS if unicodedata.combining(char) and _plain_anywhere(char) is not None] == []


def test_what_fold_does_not_look_at_only_loses_its_case() -> None:
    usual = [chr(code) for code in range(0x80, sys.maxunicode + 1) if not _odd().match(chr(code))]
    assert len(usual) > 30_000
    assert [char for char in usual if _plain_anywhere(char) != char.lower() or len(char.lower()) != 1] == []


def test_common_lines_are_folded_the_short_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "_fold_in_full", lambda text: f"in full: {text}")
    assert fold("“Où est l’été…” — İSTANBUL, Łódź, Đà Nẵng 😀") == '"ou est l\'ete..." - istanbul, łodz, đa nang 😀'
    assert fold("Ёлка й Άλλα 今日は ガ 한국어 العربية שלום ＡＢＣ") == "елка и αλλα 今日は ガ 한국어 العربية שלום abc"


@given(st.one_of(any_text, combining, st.lists(st.sampled_from("aZ `’“”–…\xa0éÀñİıßΣςΆЙй한か\u3099\u0301ـ،、。ﬁ½´😀"), max_size=8).map("".join)))
@example("".join(CHARACTERS[:5000]))
@example("ـ\u200b")
@example("´")
@example("\u3000")
def test_fold_takes_the_short_way_rightly(text: str) -> None:
    assert fold(text) == _fold_in_full(text)


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_fold_of_plain_letters_does_not_depend_on_what_stands_beside_them(text: str) -> None:
    """The quick way for ASCII and the way for the rest say the same."""
    assert fold(f"{text} é") == f"{fold(text)} e".strip()


# --- trim ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "bare"),
    [
        ("» copy link...", "copy link"),
        ("• share", "share"),
        ("[read more]", "read more"),
        ("▶ watch", "watch"),
        ("続きを読む。", "続きを読む"),
        ("اقرأ أيضا:", "اقرأ أيضا"),
        ("it's here", "it's here"),
        ("a - b", "a - b"),
        ("...", ""),
        ("", ""),
        ("50% off", "50% off"),
        ("$5", "$5"),
    ],
)
def test_trim(key: str, bare: str) -> None:
    assert trim(key) == bare


@given(any_text)
def test_trim_is_idempotent_and_only_takes_from_the_ends(text: str) -> None:
    bare = trim(fold(text))
    assert trim(bare) == bare
    assert bare in fold(text)


# --- repair ----------------------------------------------------------------------------------------------------------

BROKEN = [
    ("Itâ€™s", "It’s", "mojibake of a curly quote"),
    ("cafÃ©", "café", "mojibake of an accent"),
    ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет", "mojibake of Cyrillic"),
    ("AT&amp;T &lt;b&gt; &quot;x&quot;", 'AT&T <b> "x"', "entities"),
    ("a&nbsp;b", "a\u00a0b", "the entity of a space"),
    ("wait&hellip;", "wait…", "the entity of an ellipsis"),
    ("a\x00b\x07c\x1bd", "abcd", "control characters"),
    ("\x1b[31mred\x1b[0m", "red", "colours of a terminal"),
    ("\ufeffx", "x", "a byte-order mark"),
    ("\ud83d\ude00", "😀", "a pair of surrogates"),
    ("a&#10;b", "a b", "a line end as an entity becomes a space"),
    ("a&#x2028;b", "a b", "a line separator as an entity becomes a space"),
]
WHOLE = [
    ("“q” ‘r’ don’t", "curly quotes"),
    ("ﬁne ﬂow", "ligatures"),
    ("ＡＢＣ１２　ｱ", "full and half width"),
    ("e\u0301", "letters that are not composed"),
    ("AT&T, R&D; Q&A", "ampersands"),
    ("a\tb  c ", "spaces"),
    ("…—–", "dots and dashes"),
    ("Ünïcödé Ñandú Đà Nẵng", "accents"),
    ("हिन्दी 한국어 日本語 עברית العربية", "other scripts"),
    ("<b>not HTML</b>", "angle brackets"),
    ("👩‍👩‍👧 ✓", "emoji with joiners"),
]


@pytest.mark.parametrize(("line", "fixed", "why"), BROKEN, ids=[why for _, _, why in BROKEN])
def test_repair_mends(line: str, fixed: str, why: str) -> None:
    assert repair(line) == fixed, why


@pytest.mark.parametrize(("line", "why"), WHOLE, ids=[why for _, why in WHOLE])
def test_repair_leaves(line: str, why: str) -> None:
    assert repair(line) == line, why


def test_repair_of_a_lone_surrogate_gives_a_string() -> None:
    assert repair("a\ud800b") == "a\ufffdb"


one_line = st.one_of(
    st.text(alphabet=st.characters(max_codepoint=127)),
    any_text,
    st.lists(st.sampled_from(("â€™", "Ã©", "&amp;", "&", "amp;", "lt;", "it’s", "é", "\x1b[0m", "\x7f", "word ", "“", "£", "ï¿½")), max_size=6).map("".join),
).map(lambda text: "".join(text.splitlines()))


@given(one_line)
@example("&amp;lt;b")
@example("\x7f")
@example("“it’s” 5€ – “naïve”")
@example("Ã\xa0 la carte")
def test_repair_says_what_ftfy_says(line: str) -> None:
    """The quick way around ftfy is a necessary condition, not another meaning."""
    wanted = ftfy.fix_and_explain(line, CONFIG).text
    assert repair(line).split() == wanted.split()


@given(one_line)
def test_repair_never_grows_a_line_end_and_is_idempotent(line: str) -> None:
    fixed = repair(line)
    assert len(f"{fixed}x".splitlines()) == 1
    assert repair(fixed) == fixed


@pytest.mark.parametrize(
    ("raw", "fixed", "sources"),
    [
        ("It â€™s", "It ’s", ["I", "t", " ", "â€™", "s"]),
        ("a &amp; b", "a & b", ["a", " ", "&", " ", "b"]),
        ("cafÃ© cafÃ©", "café café", ["c", "a", "f", "Ã©", " ", "c", "a", "f", "Ã©"]),
        ("a\x00b", "ab", ["a", "b"]),
        ("a ÐŸÑ€ b", "a Пр b", ["a", " ", "ÐŸÑ€", "ÐŸÑ€", " ", "b"]),
        ("word " * 60 + "cafÃ© é", "word " * 60 + "café é", [*"word " * 60, "c", "a", "f", "Ã©", " ", "é"]),
        ("", "", []),
    ],
)
def test_align_says_what_a_character_was_made_from(raw: str, fixed: str, sources: list[str]) -> None:
    starts, ends = align(raw, fixed)
    assert [raw[start:end] for start, end in zip(starts, ends, strict=True)] == sources


# --- after, united ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("intervals", "found"),
    [
        ([], ()),
        ([(3, 5)], ((3, 5),)),
        ([(7, 9), (3, 5)], ((3, 5), (7, 9))),
        ([(3, 5), (5, 9)], ((3, 9),)),
        ([(3, 5), (4, 9)], ((3, 9),)),
        ([(3, 9), (4, 5)], ((3, 9),)),
    ],
)
def test_united(intervals: list[tuple[int, int]], found: tuple[tuple[int, int], ...]) -> None:
    assert united(intervals) == found


some_intervals = st.tuples(st.integers(0, 20), st.integers(1, 8)).map(lambda t: (t[0], t[0] + t[1]))


@given(st.lists(some_intervals, max_size=5))
def test_united_intervals_hold_the_same_and_stand_apart(intervals: list[tuple[int, int]]) -> None:
    found = united(intervals)
    assert {p for a, b in found for p in range(a, b)} == {p for a, b in intervals for p in range(a, b)}
    assert all(first[1] < second[0] for first, second in itertools.pairwise(found))


@pytest.mark.parametrize(
    ("cut", "left"),
    [
        ((), ((4, 14),)),
        (((4, 14),), ()),
        (((7, 9),), ((4, 7), (9, 14))),
        (((4, 7),), ((7, 14),)),
        (((11, 14),), ((4, 11),)),
        (((5, 6), (8, 9)), ((4, 5), (6, 8), (9, 14))),
    ],
)
def test_what_is_left_of_a_line(cut: tuple[tuple[int, int], ...], left: tuple[tuple[int, int], ...]) -> None:
    assert Line(0, 4, "0123456789", "\n", "a", "a", cut).left == left
    assert Line(0, 4, "0123456789", "\n", "", "", (), Label.AD).left == ()


def _cut(text: str, start: int, end: int, label: Label = Label.AD) -> Removal:
    return Removal(start, end, text[start:end], "mine/cut", label, "A cut.")


def test_after_takes_text_out_and_leaves_the_rest_alone() -> None:
    text = "one two three\nfour\nfive"
    page = read(text)
    view = after(page, [_cut(text, 3, 7), _cut(text, 14, 18, Label.SHARE)])
    assert [line.text for line in view.lines] == ["one three", "", "five"]
    assert view.lines[0].left == ((0, 3), (7, 13))
    assert view.lines[0].gone is None
    assert (view.lines[1].left, view.lines[1].gone, view.lines[1].key) == ((), Label.SHARE, "")
    assert view.lines[2] is page.lines[2]
    assert (view.source, view.repairs) == (page.source, page.repairs)
    assert after(page, []) is page


def test_a_character_of_the_rest_knows_its_place_in_the_page() -> None:
    text = "so\r\n one two three four"
    line = after(read(text), [_cut(text, 5, 8), _cut(text, 12, 14), _cut(text, 18, 23)]).lines[1]
    assert line.rest == "  twohree"
    assert [text[line.source(offset)] for offset in range(len(line.rest))] == list(line.rest)
    assert [line.source(offset) for offset in (0, 1, 5)] == [4, 8, 14]
    assert line.source(len(line.rest)) == line.end


def test_after_repairs_what_is_left() -> None:
    text = "cafÃ© was here. Read more"
    view = after(read(text), [_cut(text, 15, len(text))])
    assert (view.lines[0].text, view.lines[0].key) == ("café was here.", "cafe was here.")


def test_a_line_that_went_in_pieces_has_the_label_of_the_first() -> None:
    text = "ab cd"
    for cuts in ([_cut(text, 0, 2, Label.BYLINE), _cut(text, 3, 5)], [_cut(text, 3, 5), _cut(text, 0, 2, Label.BYLINE)]):
        assert after(read(text), cuts).lines[0].gone is Label.BYLINE


def test_a_line_of_which_only_spaces_are_left_is_gone() -> None:
    text = "  ab  \nc"
    view = after(read(text), [_cut(text, 2, 4)])
    assert (view.lines[0].text, view.lines[0].left, view.lines[0].gone) == ("", (), Label.AD)


@st.composite
def cut_pages(draw: st.DrawFn) -> tuple[str, list[Removal]]:
    text = draw(st.text(alphabet="ab \n", max_size=30))
    cuts = []
    for line in read(text).lines:
        edges = sorted(draw(st.sets(st.integers(line.start, line.end), max_size=4)))
        cuts += [_cut(text, a, b) for a, b in zip(edges[::2], edges[1::2], strict=False)]
    return text, cuts


@given(cut_pages(), st.randoms(use_true_random=False))
def test_after_keeps_what_no_removal_took(case: tuple[str, list[Removal]], random: object) -> None:
    text, cuts = case
    gone = {p for cut in cuts for p in range(cut.start, cut.end)}
    shuffled = list(cuts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    view = after(read(text), shuffled)
    for line in view.lines:
        assert line.text == "".join(text[p] for p in range(line.start, line.end) if p not in gone).strip()
        assert line.key == fold(line.text)
        if line.text:
            assert {p for a, b in line.left for p in range(a, b)} == set(range(line.start, line.end)) - gone
    half = len(cuts) // 2
    twice = after(after(read(text), cuts[:half]), cuts[half:])
    assert [(line.text, line.left) for line in twice.lines if line.text] == [(line.text, line.left) for line in view.lines if line.text]
