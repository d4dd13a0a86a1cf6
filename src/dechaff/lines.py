"""str -> Page: split, repair and fold, and the view after removals. Alone knows line ends and, with mojibake, ftfy."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from functools import cache, lru_cache

import ftfy

from dechaff.model import Label, Line, Page, Removal, Repair
from dechaff.mojibake import CONFIG, may_be_broken

Intervals = tuple[tuple[int, int], ...]

_LINE_BREAKS = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_QUOTES = str.maketrans(
    {
        **dict.fromkeys("’‘ʼ‛´`′", "'"),
        **dict.fromkeys("“”„‟″«»＂", '"'),
        **dict.fromkeys("‐‑–—―−", "-"),
        "ı": "i",
        **dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\u2066\u2067\u2068\u2069\ufeff\xad", None),
    }
)
_ODD_MAX = 64  # more odd characters in one line cost more one by one than all at once
# What may stand around a phrase without changing what it says: bullets, arrows, dots, rules, brackets.
TRIM = " \t-*+•·●○▪■◦‣→←↑↓»«›‹>|/\\:;.,!?…~_=#()[]<>\"'،؛؟。、！？：；▶►▸▾▼✓✔❯։।۔"


def read(text: str) -> Page:
    """Split `text` into lines and repair each on its own. Every character stands in `raw` or `ending` of one line."""
    lines: list[Line] = []
    repairs: list[Repair] = []
    start = 0
    for number, (raw, whole) in enumerate(zip(text.splitlines(), text.splitlines(keepends=True), strict=True)):
        end = start + len(raw)
        fixed = repair(raw)
        if fixed != raw:
            repairs.append(Repair(start, end, raw, fixed))
        stripped = fixed.strip()
        lines.append(_line(number, start, raw, whole[len(raw) :], stripped, fold(stripped)))
        start += len(whole)
    return Page(text, tuple(lines), tuple(repairs))


# Filling the slots of a Line takes half the time of its frozen `__init__`, and a page has one for each of its lines.
_set_number, _set_start, _set_raw, _set_ending, _set_text, _set_key, _set_cut, _set_gone = (
    vars(Line)[name].__set__ for name in Line.__slots__
)


def _line(number: int, start: int, raw: str, ending: str, text: str, key: str, cut: Intervals = (), gone: Label | None = None) -> Line:
    line = object.__new__(Line)
    _set_number(line, number)
    _set_start(line, start)
    _set_raw(line, raw)
    _set_ending(line, ending)
    _set_text(line, text)
    _set_key(line, key)
    _set_cut(line, cut)
    _set_gone(line, gone)
    return line


def repair(line: str) -> str:
    """`line` with mojibake, HTML entities and stray control characters repaired by ftfy; never grows a line end."""
    if (line.isascii() and line.isprintable() and "&" not in line) or not may_be_broken(line):
        return line
    return _LINE_BREAKS.sub(" ", ftfy.fix_and_explain(line, CONFIG).text)


def align(raw: str, fixed: str) -> tuple[list[int], list[int]]:
    """For each character of a repaired line where the text it was made from starts and ends in `raw`.

    >>> align("It â€™s", "It ’s")
    ([0, 1, 2, 3, 6], [1, 2, 3, 6, 7])
    """
    from difflib import SequenceMatcher  # few pages are broken where something is cut

    starts, ends = [], []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, raw, fixed, autojunk=False).get_opcodes():
        for j in range(j1, j2):
            starts.append(i1 + j - j1 if kind == "equal" else i1)
            ends.append(i1 + j - j1 + 1 if kind == "equal" else i2)
    return starts, ends


def fold(text: str) -> str:
    """The form that rules match: NFKC, casefolded, plain quotes and dashes, no accents, single spaces.

    Accents go because capitals often lose them (À LIRE AUSSI, A LIRE AUSSI); vowel signs of other scripts stay.

    >>> fold("“Read  MORE…”")
    '"read more..."'
    >>> fold("Διαβάστε") == fold("ΔΙΑΒΑΣΤΕ")
    True
    """
    if text.isascii():
        return " ".join(text.lower().replace("`", "'").split())
    odd = set(_odd().findall(text))
    if len(odd) > _ODD_MAX:
        return _fold_in_full(text)
    folded = text.replace("`", "'")
    for char in odd:
        plain = _plain_anywhere(char)
        if plain is None:
            return _fold_in_full(text)
        folded = folded.replace(char, plain)
    return " ".join(folded.lower().split()) or _fold_in_full(text)


@cache
def _odd() -> re.Pattern[str]:
    """Characters that `fold` may change other than by lower case: neither ASCII nor common letters without accents."""
    return re.compile("[^\x00-\x7fА-ИК-Яа-ик-яΑ-ΡΤ-Ωα-ρσ-ωא-ת\u0621-\u063a\u0641-\u064aぁ-ゖァ-ヺ、。一-鿿가-힣]")


def _fold_in_full(text: str) -> str:
    """What `fold` means; `fold` goes a shorter way where it gives the same."""
    plain = _plain(text)
    if not plain or plain.isspace():  # marks alone are no word, and still no blank line
        plain = text.translate(_QUOTES)
    return " ".join(plain.split())


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFKC", text.translate(_QUOTES)).casefold()
    text = _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).translate(_QUOTES)
    return unicodedata.normalize("NFKC", text).casefold()


@lru_cache(maxsize=4096)
def _plain_anywhere(char: str) -> str | None:
    """What `_plain` makes of `char` in any text, None where that depends on the characters beside it."""
    bare = char.translate(_QUOTES)
    plain = _plain(char)
    stages = (bare, unicodedata.normalize("NFKC", bare).casefold(), plain)
    if any(map(_joins, stages)) or any(_plain(letter) != letter or letter.lower() != letter for letter in plain):
        return None
    return plain


def _joins(text: str) -> bool:
    """Whether the start of `text` may be composed with what stands before it: marks, Hangul vowels and finals, letters of rare scripts."""
    first = unicodedata.normalize("NFKD", text)[:1]
    return unicodedata.category(first or " ").startswith("M") or "\u1161" <= first <= "\u11ff" or (first > "\uffff" and first.isalpha())


# Latin, Greek and Cyrillic accents; Arabic harakat and tatweel; Hebrew points.
_ACCENTS = re.compile("[\u0300-\u036f\u0640\u064b-\u0652\u0591-\u05c7]")


def trim(key: str) -> str:
    """A folded line without the bullets, arrows, dots and brackets around its words.

    >>> trim("» copy link...")
    'copy link'
    """
    return key.strip(TRIM)


def after(page: Page, removals: Iterable[Removal]) -> Page:
    """The page with `removals` gone: touched lines keep their place and lose that text."""
    gaps: dict[int, list[Removal]] = {}
    for removal in sorted(removals, key=lambda r: r.start):
        position = bisect_right(page.lines, removal.start, key=lambda line: line.start) - 1
        gaps.setdefault(position, []).append(removal)
    if not gaps:
        return page
    lines = list(page.lines)
    for position, cuts in gaps.items():
        lines[position] = _cut(lines[position], cuts)
    return Page(page.source, tuple(lines), page.repairs)


def _cut(line: Line, cuts: list[Removal]) -> Line:
    if line.gone:
        return line
    touched = replace(line, cut=united((*line.cut, *((removal.start, removal.end) for removal in cuts))))
    text = repair(touched.rest).strip()
    if not text:
        return _line(line.number, line.start, line.raw, line.ending, "", "", gone=cuts[0].label)
    return _line(line.number, line.start, line.raw, line.ending, text, fold(text), touched.cut)


def united(intervals: Iterable[tuple[int, int]]) -> Intervals:
    """Half-open intervals in order, those that overlap or touch made one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(intervals):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return tuple(found)
