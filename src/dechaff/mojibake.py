"""Tells fast which lines ftfy leaves alone, by a condition derived from ftfy's own tables."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

import ftfy

# Only broken text is repaired: quotes, ligatures, full-width forms and composition stay as the page has them.
CONFIG = ftfy.TextFixerConfig(
    uncurl_quotes=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    fix_line_breaks=False,
    normalization=None,
)
# The options that the condition answers for. A step that is on needs an entity, a stray character or, as all of `fix_encoding`
# does, a match of BADNESS_RE.
_KNOWN_OPTIONS = frozenset(
    {
        "unescape_html",
        "remove_terminal_escapes",
        "fix_encoding",
        "restore_byte_a0",
        "replace_lossy_sequences",
        "decode_inconsistent_utf8",
        "fix_c1_controls",
        "fix_latin_ligatures",
        "fix_character_width",
        "uncurl_quotes",
        "fix_line_breaks",
        "fix_surrogates",
        "remove_control_chars",
        "normalization",
        "max_decode_length",
        "explain",
    }
)

# What a verbose pattern is made of: spaces and comments, bars, and items that match one character at most.
_PIECE = r"\s+|\#[^\n]*|(?P<bar>\|)|(?P<item>(?:\[(?:[^\]\\]|\\.)+\]|\\[sw]|[.^]|[^\x00-\x7f])\??)"
_LISTED = r"\[(?!\^)(?:[^\]\\]|\\x[89a-f][0-9a-f])+\]|[^\x00-\x7f]"

_ASCII = frozenset(map(chr, range(128)))

Listed = frozenset[str]  # the characters that an item matches; empty where the item does not list them


class _Tables(NamedTuple):
    """What a line is held against.

    Each match of `badness` is at most `reach` long and holds a character of `alone`, or a key of `before` behind one of its values.
    `clues` matches the characters of `alone` and the keys of `before`.
    """

    entity: re.Pattern[str]
    stray: re.Pattern[str]
    badness: re.Pattern[str]
    reach: int
    clues: re.Pattern[str]
    alone: Listed
    before: dict[str, Listed]


def may_be_broken(line: str) -> bool:
    """False only where ftfy, as `CONFIG` sets it, leaves `line` as it is, and no line end stands in it.

    >>> may_be_broken("“Café” – it’s 5 €"), may_be_broken("CafÃ©"), may_be_broken("Q&amp;A")
    (False, True, True)
    """
    tables = _tables()
    if tables is None or tables.stray.search(line) or ("&" in line and tables.entity.search(line)):
        return True
    if line.isascii():
        return False
    _, _, badness, reach, clues, alone, before = tables
    for clue in clues.finditer(line):
        place = clue.start()
        char, last = line[place], line[place - 1 : place]
        if (char in alone or last in before[char]) and badness.search(line, max(0, place - reach), place + reach):
            return True
    return False


@cache
def _tables() -> _Tables | None:
    """The tables of the installed ftfy; None for a version of which nothing is known, where each line may be broken."""
    if not _KNOWN_OPTIONS.issuperset(CONFIG._fields):
        return None
    try:
        from ftfy.badness import BADNESS_RE
        from ftfy.chardata import C1_CONTROL_RE, CONTROL_CHARS, HTML_ENTITY_RE
        from ftfy.fixes import SURROGATE_RE
    except ImportError:
        return None
    sequences = _sequences(BADNESS_RE.pattern) if BADNESS_RE.flags == re.VERBOSE | re.UNICODE else [[]]
    clues = _clues(sequences)
    if clues is None:
        return None
    alone, before = clues
    controls = re.escape("".join(map(chr, CONTROL_CHARS)))
    return _Tables(
        HTML_ENTITY_RE,
        re.compile(rf"{C1_CONTROL_RE.pattern}|{SURROGATE_RE.pattern}|[{controls}\x1b\n\r\v\f\x1c-\x1e\x85\u2028\u2029]"),
        BADNESS_RE,
        max(map(len, sequences)),
        re.compile(f"[{re.escape(''.join(sorted(alone.union(before))))}]"),
        alone,
        before,
    )


def _sequences(pattern: str) -> list[list[Listed]]:
    """The alternatives of a verbose pattern, item by item; one that cannot be read gives an alternative without items.

    >>> _sequences("[ab] é | ^é  # a comment") == [[{"a", "b"}, {"é"}], [set(), {"é"}]]
    True
    >>> _sequences("a+")
    [[]]
    """
    pieces = re.compile(_PIECE)
    sequences: list[list[Listed]] = [[]]
    position = 0
    while position < len(pattern):
        piece = pieces.match(pattern, position)
        if piece is None:
            return [[]]
        position = piece.end()
        if piece["bar"]:
            sequences.append([])
        elif piece["item"]:
            sequences[-1].append(_listed(piece["item"]))
    return sequences


def _listed(item: str) -> Listed:
    r"""The characters that a class or a literal matches; none where it is optional or is no plain list.

    >>> "".join(sorted(_listed(r"[a-c\xe9]"))), _listed("[^a]"), _listed("é?")
    ('abcé', frozenset(), frozenset())
    """
    if not re.fullmatch(_LISTED, item):
        return frozenset()
    body = re.sub(r"\\x(..)", lambda code: chr(int(code[1], 16)), item[1:-1] or item)
    ranges = re.findall(r"(.)(?:-(.))?", body, re.DOTALL)
    return frozenset(chr(code) for first, last in ranges for code in range(ord(first), ord(last or first) + 1))


def _clues(sequences: list[list[Listed]]) -> tuple[Listed, dict[str, Listed]] | None:
    """What of each sequence to look for: its first two neighbours outside ASCII, else a character outside ASCII that stands alone.

    None where a sequence has no such character.
    """
    alone: set[str] = set()
    firsts: dict[str, list[Listed]] = {}
    for items in sequences:
        strange = [item if item.isdisjoint(_ASCII) else frozenset() for item in items]
        pair = next(((first, second) for first, second in pairwise(strange) if first and second), None)
        if pair:
            first, second = pair
            for char in second:
                firsts.setdefault(char, []).append(first)
        elif any(strange):
            alone |= next(filter(None, strange))
        else:
            return None
    union = cache(frozenset[str]().union)  # many characters have the same sets before them
    return frozenset(alone), {char: union(*sets) for char, sets in firsts.items()}
