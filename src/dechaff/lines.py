"""str -> Page: split, repair and fold, and the view after removals. Alone knows line ends and ftfy."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from difflib import SequenceMatcher

import ftfy

from dechaff.model import Label, Line, Page, Removal, Repair

# Only broken text is repaired: quotes, ligatures, full-width forms and composition stay as the page has them.
_FTFY = ftfy.TextFixerConfig(
    uncurl_quotes=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    fix_line_breaks=False,
    normalization=None,
)
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
# What may stand around a phrase without changing what it says: bullets, arrows, dots, rules, brackets.
TRIM = " \t-*+•·●○▪■◦‣→←↑↓»«›‹>|/\\:;.,!?…~_=#()[]<>\"'،؛؟。、！？：；▶►▸▾▼✓✔❯։।۔"


def read(text: str) -> Page:
    """Split `text` into lines and repair each on its own. Every character stands in `raw` or `ending` of one line."""
    lines: list[Line] = []
    repairs: list[Repair] = []
    start = 0
    for number, whole in enumerate(text.splitlines(keepends=True)):
        raw = whole.splitlines()[0] if whole else ""
        fixed = repair(raw)
        if fixed != raw:
            repairs.append(Repair(start, start + len(raw), raw, fixed))
        stripped = fixed.strip()
        lines.append(
            Line(number, start, raw, whole[len(raw) :], stripped, fold(stripped), ((start, start + len(raw)),))
        )
        start += len(whole)
    return Page(text, tuple(lines), tuple(repairs))


def repair(line: str) -> str:
    """`line` with mojibake, HTML entities and stray control characters repaired by ftfy; never grows a line end."""
    if line.isascii() and "&" not in line and (line.isprintable() or not _CONTROL.search(line)):
        return line
    fixed = ftfy.fix_and_explain(line, _FTFY).text
    return _LINE_BREAKS.sub(" ", fixed)


def align(raw: str, fixed: str) -> tuple[list[int], list[int]]:
    """For each character of a repaired line where the text it was made from starts and ends in `raw`.

    >>> align("It â€™s", "It ’s")
    ([0, 1, 2, 3, 6], [1, 2, 3, 6, 7])
    """
    starts, ends = [], []
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, raw, fixed, autojunk=False).get_opcodes():
        for j in range(j1, j2):
            starts.append(i1 + j - j1 if kind == "equal" else i1)
            ends.append(i1 + j - j1 + 1 if kind == "equal" else i2)
    return starts, ends


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")


def fold(text: str) -> str:
    """The form that rules match: NFKC, casefolded, plain quotes and dashes, no accents, single spaces.

    Accents go because capitals often lose them (À LIRE AUSSI, A LIRE AUSSI); vowel signs of other scripts stay.

    >>> fold("“Read  MORE…”")
    '"read more..."'
    >>> fold("Διαβάστε") == fold("ΔΙΑΒΑΣΤΕ")
    True
    """
    if text.isascii():
        text = text.lower()
        if "`" in text:
            text = text.replace("`", "'")
    else:
        whole = text
        text = unicodedata.normalize("NFKC", text.translate(_QUOTES)).casefold()
        text = _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).translate(_QUOTES)
        text = unicodedata.normalize("NFKC", text).casefold()
        if not text or text.isspace():  # marks alone are no word, and still no blank line
            text = whole.translate(_QUOTES)
    return " ".join(text.split())


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
    starts = [line.start for line in page.lines]
    position = 0
    for removal in sorted(removals, key=lambda r: r.start):
        while position + 1 < len(starts) and starts[position + 1] <= removal.start:
            position += 1
        gaps.setdefault(position, []).append(removal)
    if not gaps:
        return page
    lines = list(page.lines)
    for position, cuts in gaps.items():
        lines[position] = _cut(lines[position], cuts)
    return Page(page.source, tuple(lines), page.repairs)


def _cut(line: Line, cuts: list[Removal]) -> Line:
    left = subtract(line.left, [(cut.start, cut.end) for cut in cuts])
    pieces = [line.raw[a - line.start : b - line.start] for a, b in left]
    text = repair("".join(pieces)).strip()
    gone: Label | None = cuts[0].label if not text else None
    return replace(line, text=text, key=fold(text), left=left if text else (), gone=gone)


def subtract(kept: Iterable[tuple[int, int]], cuts: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The intervals of `kept` outside `cuts`, in order; all are half open."""
    intervals = list(kept)
    for start, end in cuts:
        intervals = [
            piece for a, b in intervals for piece in ((a, min(b, start)), (max(a, end), b)) if piece[0] < piece[1]
        ]
    return tuple(intervals)
