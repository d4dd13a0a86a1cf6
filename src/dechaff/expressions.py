"""A regular expression read into its parts, as far as they are certain; whatever the reader has no words for raises UnknownError."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

FOREIGN = "\x80"  # stands for any character beyond ASCII
DIGIT = "0"  # stands for any decimal digit, of any script
START = "\n"  # stands for the start of the line
NO_WORD = ""  # stands for any character that is not of a word
_SCRIPTS = frozenset({"Han", "Hangul", "Hiragana", "Katakana", "Thai"})  # properties without a character of ASCII
_ESCAPES = {"w": None, "S": None, "D": None, "W": {NO_WORD}, "s": {" "}, "d": {DIGIT}}
# Compiled by `re` when an index is built, not with the package.
_TOKEN = (
    r"\\p\{(?P<property>\w+)\}|\\(?P<back>[1-9])|\\(?P<escape>.)|(?P<group>\((?:\?(?:[:>]|<?[=!]|P<\w+>))?)(?!\?|\*)|"
    r"(?P<repeat>[*+?]|\{(?P<least>\d+)(?P<most>,\d*)?\})[+?]?|(?P<mark>[|)^$.\[])|(?P<char>[^\\(){}\[*+?])"
)


class UnknownError(Exception):
    """The expression holds something that the reader has no words for."""


@dataclass(frozen=True, slots=True)
class Chars:
    """One character: one of `chars`, or any one."""

    chars: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Row:
    """Parts one behind the other."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several parts."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """A part that stands at least `least` times, and more often than once or not."""

    part: Part
    least: int
    again: bool


@dataclass(frozen=True, slots=True)
class Look:
    """What must stand before or ahead, and takes no room."""

    part: Part
    before: bool


Part = Chars | Row | Choice | Repeat | Look
_NOTHING = Row(())
_ANYTHING = Repeat(Chars(None), least=0, again=True)


def read_expression(pattern: str) -> Part:
    """The parts of a regular expression.

    >>> read_expression("ab?").parts[0].parts[1]
    Repeat(part=Chars(chars=frozenset({'b'})), least=0, again=False)

    Raises UnknownError for what it has no words for.
    """
    tokens = _tokens(pattern)
    part, end = _choice(pattern, tokens)
    if end:
        raise UnknownError
    return part


def _tokens(pattern: str) -> Iterator[re.Match[str] | Chars]:
    position = 0
    while position < len(pattern):
        token = re.compile(_TOKEN, re.DOTALL).match(pattern, position)
        if token is None:
            raise UnknownError
        position = token.end()
        if token["mark"] == "[":
            chars, position = _set(pattern, position)
            yield Chars(chars)
        else:
            yield token


def _choice(pattern: str, tokens: Iterator[re.Match[str] | Chars]) -> tuple[Part, bool]:
    """The parts up to the bracket that closes them, and whether there was one."""
    rows: list[list[Part]] = [[]]
    for token in tokens:
        if isinstance(token, Chars):
            rows[-1].append(token)
        elif token["mark"] == ")":
            break
        elif token["mark"] == "|":
            rows.append([])
        elif token["group"]:
            inner, closed = _choice(pattern, tokens)
            if not closed:
                raise UnknownError
            rows[-1].append(_grouped(token["group"], inner))
        elif token["repeat"]:
            if not rows[-1]:
                raise UnknownError
            least = token["least"] if token["least"] is not None else str(int(token["repeat"] == "+"))
            rows[-1].append(Repeat(rows[-1].pop(), int(least), again=token["repeat"] not in ("?", "{1}", "{0,1}")))
        else:
            rows[-1].append(_single(token))
    else:
        return Choice(tuple(Row(tuple(row)) for row in rows)), False
    return Choice(tuple(Row(tuple(row)) for row in rows)), True


def _grouped(opened: str, inner: Part) -> Part:
    if opened.endswith("!"):
        return _NOTHING
    return Look(inner, before="<" in opened) if opened.endswith("=") else inner


def _single(token: re.Match[str]) -> Part:
    if token["property"]:
        return Chars(_property(token["property"]))
    if token["back"]:
        return _ANYTHING
    if token["escape"]:
        return _NOTHING if token["escape"] in "bBAZK" else Chars(_escaped(token["escape"]))
    if token["mark"]:
        if token["mark"] == "^":
            return Look(Chars(frozenset({START})), before=True)
        return Chars(None) if token["mark"] == "." else _NOTHING
    return Chars(_literal(token["char"]))


def _property(name: str) -> frozenset[str] | None:
    return frozenset({FOREIGN, NO_WORD}) if name in _SCRIPTS else None


def _escaped(char: str) -> frozenset[str] | None:
    if char in _ESCAPES:
        chars = _ESCAPES[char]
        return None if chars is None else frozenset(chars)
    if char.isalnum() and char != "n":
        raise UnknownError
    return _literal("\n" if char == "n" else char)


def _literal(char: str) -> frozenset[str] | None:
    folded = char.casefold()
    return frozenset({folded}) if len(folded) == 1 else None


_IN_SET = r"\\p\{(?P<property>\w+)\}|(?P<first>\\?.)(?:-(?P<last>\\?[^\]]))?"
_RANGE_MAX = 64  # characters of a range that are told apart


def _set(pattern: str, position: int) -> tuple[frozenset[str] | None, int]:
    """The characters of a set that opens before `position`, None for any, and where it ends."""
    negated = pattern.startswith("^", position)
    position = first = position + negated
    chars: set[str] = set()
    known, words = True, False
    while position == first or not pattern.startswith("]", position):
        item = re.compile(_IN_SET, re.DOTALL).match(pattern, position)
        if item is None or pattern.startswith("[:", position):
            raise UnknownError
        position = item.end()
        words = words or item["first"] == r"\w"
        found = _property(item["property"]) if item["property"] else _between(item["first"], item["last"])
        known = known and found is not None
        chars.update(found or ())
    if negated:
        return frozenset({NO_WORD}) if words else None, position + 1
    return frozenset(chars) if known else None, position + 1


def _between(first: str, last: str | None) -> frozenset[str] | None:
    if last is None:
        return _escaped(first[1]) if first[0] == "\\" else _literal(first)
    start, end = ord(first[-1]), ord(last[-1])
    if first[0] == "\\" and first[-1].isalnum():
        raise UnknownError
    literals = [_literal(chr(code)) for code in range(start, min(end, start + _RANGE_MAX) + 1)]
    if end - start > _RANGE_MAX or None in literals:
        return None
    return frozenset().union(*(literal for literal in literals if literal))
