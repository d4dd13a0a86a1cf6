"""mojibake: the quick condition lets through whatever ftfy would change, and stops nearly everything else."""

from __future__ import annotations

import ast
import doctest
import gzip
import json
import re
import unicodedata
from itertools import islice
from pathlib import Path
from types import ModuleType

import ftfy
import ftfy.badness
import ftfy.chardata
import ftfy.fixes
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dechaff import mojibake
from dechaff.lines import repair
from dechaff.mojibake import CONFIG, may_be_broken

LINE_ENDS = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
PLANE_0 = "".join(map(chr, range(0x10000)))


def _repaired(line: str) -> str:
    """What `repair` gives where it asks ftfy about every line."""
    return LINE_ENDS.sub(" ", ftfy.fix_and_explain(line, CONFIG).text)


def _missed(lines: list[str]) -> list[str]:
    return [line for line in lines if not may_be_broken(line) and _repaired(line) != line]


# --- nothing is missed -----------------------------------------------------------------------------------------------

TEXTS = (
    "It’s “fine” – he said… ‘no’, 5 € for a naïve café • © 2020 ½ ™",
    "Où est l’œuvre à Noël ? Ça va, déjà « très » tôt",
    "Straße für Ärzte und Äpfel „Übung“",
    "El niño comió piñas ¿cuándo? ¡ya! 4 º",
    "Às três, não há pão em São João à la carte",
    "Zażółć gęślą jaźń, ŁÓDŹ",
    "Příliš žluťoučký kůň úpěl",
    "Árvíztűrő tükörfúrógép",
    "İstanbul’da ığdır şöyle çok güzel",
    "Đà Nẵng là thành phố",
    "Šiauliai, Žemaitija, ąčęėįšųūž",
    "Привет, «мир» — Ёлка і їжак ґанок",
    "Ὀδύσσεια Καλημέρα, τι κάνετε; Άλλα",
    "مرحبا بالعالم، هذا نص طويل",
    "שלום עולם",
    "हिन्दी में समाचार",
    "ภาษาไทยที่นี่",
    "日本語のニュース、今日は。",
    "中文新闻：今天",
    "한국어 뉴스",
    "👩‍👩‍👧 ✓ 😀 → ☃",
)


def _mojibake(text: str, encoding: str) -> str:
    """UTF-8 read as if it were `encoding`; bytes that are nothing there are lost."""
    return text.encode("utf-8").decode(encoding, "replace")


@pytest.mark.parametrize("encoding", ftfy.chardata.CHARMAP_ENCODINGS)
def test_no_mojibake_of_an_encoding_is_missed(encoding: str) -> None:
    once = [_mojibake(text, encoding) for text in TEXTS]
    once += [_mojibake(word, encoding) for text in TEXTS for word in text.split()]
    once += [f"{word} {text}" for text in TEXTS for word in once[:: len(TEXTS)]]
    twice = [_mojibake(text, other) for text in once[: 2 * len(TEXTS)] for other in ftfy.chardata.CHARMAP_ENCODINGS]
    lossy = [text.replace("\xa0", " ").replace("\x9d", "\ufffd") for text in once]
    lines = [line for text in (*once, *twice, *lossy) for line in text.splitlines()]
    assert _missed(lines) == []
    assert sum(repair(line) != line for line in lines) > len(lines) / 4, "the lines are broken, else nothing is shown"


def _strings(module: ModuleType) -> list[str]:
    """The strings in the examples of a module's docstrings."""
    found = [example.source for test in doctest.DocTestFinder().find(module) for example in test.examples]
    nodes = [node for source in found for node in ast.walk(ast.parse(source))]
    return [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def test_no_example_of_ftfy_is_missed() -> None:
    strings = _strings(ftfy) + _strings(ftfy.fixes)
    assert len(strings) > 20
    assert [string for string in strings if repair(string) != _repaired(string)] == []


def test_no_pair_of_characters_that_ftfy_looks_for_is_missed() -> None:
    characters = sorted({char for items in _sequences() for item in items for char in item})
    assert len(characters) > 300
    bad = ftfy.badness.BADNESS_RE.search
    assert [pair for first in characters for second in characters if bad(pair := f"a{first}{second}a") and not may_be_broken(pair)] == []


def test_no_character_that_ftfy_changes_is_missed() -> None:
    assert _missed([char for char in PLANE_0 if unicodedata.category(char) != "Lo"]) == []


@pytest.mark.parametrize("end", ["\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"], ids=repr)
@pytest.mark.parametrize("letter", ["a", "é"])
def test_no_line_end_is_left(end: str, letter: str) -> None:
    assert may_be_broken(letter + end)
    assert len(f"{repair(letter + end)}x".splitlines()) == 1


_tables_of_ftfy = "".join(ftfy.badness.MOJIBAKE_CATEGORIES.values()) + "".join(ftfy.chardata.UTF8_CLUES.values())
alphabet = st.one_of(
    st.sampled_from(sorted(set(_tables_of_ftfy))),
    st.sampled_from("aZ zé.,?!-&;#<19" + "’‘“”«»–—…•\xa0\xad" + "ÃÂâÐÑØÙŒœàâ€™"),
    st.sampled_from("日本語。한Привет«ГўВЂВ\ud83d\ude00😀👩\u200d\x00\x07\x1b\x7f\x80\x9d\ufeff\ufffd\u2028\t"),
    st.sampled_from(("&amp;", "&#233;", "&EACUTE;", "&nope;", "\x1b[0m", "â€™", "Ã©", "Ã ", "вЂ™", "Ð¿", "ï¿½")),
    st.characters(exclude_categories=()),
)


@given(st.lists(alphabet, max_size=12).map("".join))
@example("Ã\xa0 la carte")
@example("”“fine”")
@example("a Â ¡")
@example("<p>&amp;é")
def test_nothing_is_missed_at_random(line: str) -> None:
    assert repair(line) == _repaired(line)


@given(st.sampled_from(TEXTS), st.data())
def test_no_mojibake_in_the_midst_of_other_text_is_missed(text: str, data: st.DataObject) -> None:
    encoding = data.draw(st.sampled_from(ftfy.chardata.CHARMAP_ENCODINGS))
    start, end = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
    line = " ".join((text[:start] + _mojibake(text[start:end], encoding) + text[end:]).splitlines())
    assert repair(line) == _repaired(line)


def test_no_line_of_real_pages_is_missed(data_dir: Path) -> None:
    """A sample: ftfy takes minutes for all of them."""
    lines: set[str] = set()
    with gzip.open(data_dir / "eval" / "pages.jsonl.gz", "rt", encoding="utf-8") as pages:
        for page in islice(pages, 0, None, 200):
            lines.update(line for line in json.loads(page)["text"].splitlines() if not line.isascii() or "&" in line)
    assert _missed(sorted(lines)) == []
    assert sum(map(may_be_broken, lines)) < len(lines) / 50, "the condition asks ftfy too often"


# --- and ftfy is asked about little else -----------------------------------------------------------------------------


@pytest.mark.parametrize("text", [*TEXTS, "“Quoted”", "AT&T and Q&A", "a\tb", "”", "«СССР», сказал он", "SÃO PAULO", "’"])
def test_ordinary_lines_are_not_given_to_ftfy(text: str) -> None:
    assert not may_be_broken(text)


@pytest.mark.parametrize("text", ["Itâ€™s", "x&lt;y", "\x00", "é\ud800", "\x1b[1m", "cafÃ© " + "é" * 99])
def test_broken_lines_are(text: str) -> None:
    assert may_be_broken(text)


# --- the tables ------------------------------------------------------------------------------------------------------


def _sequences() -> list[list[frozenset[str]]]:
    return mojibake._sequences(ftfy.badness.BADNESS_RE.pattern)


def test_an_item_lists_what_it_matches() -> None:
    """Read by `re`, each class of ftfy's pattern matches the characters that are listed for it, and no other."""
    items = {piece["item"] for piece in re.finditer(mojibake._PIECE, ftfy.badness.BADNESS_RE.pattern) if piece["item"]}
    listed = {item: mojibake._listed(item) for item in items}
    assert sum(map(bool, listed.values())) > 50
    assert {item for item, chars in listed.items() if chars and chars != set(re.findall(item, PLANE_0))} == set()


def test_the_pattern_of_ftfy_is_read_whole() -> None:
    """Its items put together again say the same."""
    pattern = ftfy.badness.BADNESS_RE.pattern
    kept = "".join(piece["item"] or piece["bar"] or "" for piece in re.finditer(mojibake._PIECE, pattern))
    assert len(_sequences()) == kept.count("|") + 1 > 30
    words = [_mojibake(word, encoding) for text in TEXTS for word in text.split() for encoding in ftfy.chardata.CHARMAP_ENCODINGS]
    assert [bool(re.search(kept, word)) for word in words] == [ftfy.badness.is_bad(word) for word in words]


@pytest.mark.parametrize("pattern", ["é+", "(é)", "é{2}", "é$", "é(?=a)", "a", "é|a", "é|", "[^é]", r"\w"])
def test_a_pattern_that_cannot_be_read_gives_no_clues(pattern: str) -> None:
    assert mojibake._clues(mojibake._sequences(pattern)) is None


def _newer_option(monkeypatch: pytest.MonkeyPatch) -> None:
    class Config:
        _fields = (*CONFIG._fields, "fix_poetry")

    monkeypatch.setattr(mojibake, "CONFIG", Config)


def _newer_pattern(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ftfy.badness, "BADNESS_RE", re.compile("(?:é)+", re.VERBOSE))


def _newer_flags(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ftfy.badness, "BADNESS_RE", re.compile("é", re.VERBOSE | re.IGNORECASE))


def _table_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(ftfy.badness, "BADNESS_RE")


@pytest.mark.parametrize("change", [_newer_option, _newer_pattern, _newer_flags, _table_gone])
def test_of_a_version_of_ftfy_that_is_not_known_every_line_may_be_broken(change: object, monkeypatch: pytest.MonkeyPatch) -> None:
    assert mojibake._tables.__wrapped__() is not None
    change(monkeypatch)  # type: ignore[operator]
    assert mojibake._tables.__wrapped__() is None
    monkeypatch.setattr(mojibake, "_tables", lambda: None)
    assert may_be_broken("é")
