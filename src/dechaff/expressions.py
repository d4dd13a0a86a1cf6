"""What a text must hold for a regular expression to match it: read off the expression, so that most texts are never tried.

Whatever the reader does not know for certain it leaves open, and the expression is tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex

OPENING = 2  # characters by which an opening is told
NEEDS = 3  # sets of strings that are worth looking for
NEEDS_MAX = 100  # strings to look for; trying the expression costs no more than a longer list
FOREIGN = "\x80"  # stands for any character beyond ASCII
DIGIT = "0"  # stands for any decimal digit, of any script
_START = "\n"  # stands for the start of the line
_FREE = "\n\n"  # what is read before a mark, where the match may stand anywhere
_NO_WORD = ""  # stands for any character that is not of a word
_WORD = regex.compile(r"\w")
_SCRIPTS = frozenset({"Han", "Hangul", "Hiragana", "Katakana", "Thai"})  # properties without a character of ASCII
_ESCAPES = {"w": None, "S": None, "D": None, "W": {_NO_WORD}, "s": {" "}, "d": {DIGIT}}
_TOKEN = re.compile(
    r"\\p\{(?P<property>\w+)\}|\\(?P<back>[1-9])|\\(?P<escape>.)|(?P<group>\((?:\?(?:[:>]|<?[=!]|P<\w+>))?)(?!\?|\*)|"
    r"(?P<repeat>[*+?]|\{(?P<least>\d+)(?P<most>,\d*)?\})[+?]?|(?P<mark>[|)^$.\[])|(?P<char>[^\\(){}\[*+?])",
    re.DOTALL,
)


Needs = tuple[frozenset[str], ...]


def holds(text: str, needs: Needs) -> bool:
    """Whether a text holds a string of each set.

    >>> holds("share this", (frozenset({"share", "print"}), frozenset({" it"})))
    False
    """
    for words in needs:
        for word in words:
            if word in text:
                break
        else:
            return False
    return True


class _UnknownError(Exception):
    """The expression holds something that the reader has no words for."""


@dataclass(frozen=True, slots=True)
class _Chars:
    """One character: one of `chars`, or any one."""

    chars: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class _Row:
    """Parts one behind the other."""

    parts: tuple[_Part, ...]


@dataclass(frozen=True, slots=True)
class _Choice:
    """One of several parts."""

    parts: tuple[_Part, ...]


@dataclass(frozen=True, slots=True)
class _Repeat:
    """A part that stands at least `least` times, and more often than once or not."""

    part: _Part
    least: int
    again: bool


@dataclass(frozen=True, slots=True)
class _Look:
    """What must stand before or ahead, and takes no room."""

    part: _Part
    before: bool


_Part = _Chars | _Row | _Choice | _Repeat | _Look
_NOTHING = _Row(())
_ANYTHING = _Repeat(_Chars(None), least=0, again=True)


@dataclass(frozen=True, slots=True)
class Condition:
    """What must hold of a text that one branch of an expression matches.

    It opens in one of the ways of `openings` (None: in any way), and holds one string of each set of `needs`, the rarest set first.
    """

    openings: frozenset[str] | None = None
    needs: Needs = ()


@cache
def conditions(pattern: str, marks: str | None = None) -> tuple[Condition, ...]:
    r"""Conditions of which every text meets one that the expression matches, case ignored.

    A branch opens with the first word character of the line and the one behind it: "" stands for a line without one, "0" for any digit,
    "\x80" for any character beyond ASCII. With `marks`, what it matches may stand behind any of them or at the start of the line: it opens
    with what follows on marks and spaces, two characters of ASCII.

    >>> [(sorted(one.openings), [sorted(words) for words in one.needs]) for one in conditions(r"\W*(?:share|print)s? it|the end")]
    [(['pr', 'sh'], [['print', 'share'], [' it']]), (['th'], [['the end']])]
    """
    try:
        part = _read(pattern)
    except _UnknownError:
        return (Condition(),)
    branches = part.parts if isinstance(part, _Choice) else (part,)
    return tuple(Condition(_openings(branch, marks), _all_needs(branch)) for branch in branches)


def doubled(pattern: str) -> int:
    r"""How many characters at the start of a line the line must hold twice; 0 where nothing is known.

    >>> doubled(r"^\s*(\w{4,9}) \1$"), doubled(r"^\s*(\w{4,9})$")
    (4, 0)
    """
    if not (pattern.startswith(r"^\s*([^\s") or pattern.startswith(r"^\s*(\w")) or not pattern.endswith(r"\1$"):
        return 0
    try:
        part = _read(pattern)
    except _UnknownError:
        return 0
    row = part.parts[0] if isinstance(part, _Choice) and len(part.parts) == 1 else None
    return _least(row.parts[2]) if isinstance(row, _Row) else 0


def _least(part: _Part) -> int:
    """The fewest characters that a part matches."""
    match part:
        case _Row(parts):
            return sum(map(_least, parts))
        case _Choice(parts):
            return min(map(_least, parts))
        case _Repeat(inner, least, _):
            return least * _least(inner)
        case _Look():
            return 0
        case _Chars():
            return 1


def opening(key: str) -> str:
    """The first word character of a folded line and the one behind it, as `conditions` writes them.

    >>> opening("» share this"), opening("12 shares"), opening("...")
    ('sh', '00', '')
    """
    if key[0].isalpha():
        start = 0
    elif (word := _WORD.search(key)) is not None:
        start = word.start()
    else:
        return ""
    found = key[start : start + OPENING]
    return found if found.isalpha() else "".join(DIGIT if char.isdecimal() else char for char in found)


# --- reading ---------------------------------------------------------------------------------------------------------


def _read(pattern: str) -> _Part:
    tokens = _tokens(pattern)
    part, end = _choice(pattern, tokens)
    if end:
        raise _UnknownError
    return part


def _tokens(pattern: str) -> Iterator[re.Match[str] | _Chars]:
    position = 0
    while position < len(pattern):
        token = _TOKEN.match(pattern, position)
        if token is None:
            raise _UnknownError
        position = token.end()
        if token["mark"] == "[":
            chars, position = _set(pattern, position)
            yield _Chars(chars)
        else:
            yield token


def _choice(pattern: str, tokens: Iterator[re.Match[str] | _Chars]) -> tuple[_Part, bool]:
    """The parts up to the bracket that closes them, and whether there was one."""
    rows: list[list[_Part]] = [[]]
    for token in tokens:
        if isinstance(token, _Chars):
            rows[-1].append(token)
        elif token["mark"] == ")":
            break
        elif token["mark"] == "|":
            rows.append([])
        elif token["group"]:
            inner, closed = _choice(pattern, tokens)
            if not closed:
                raise _UnknownError
            rows[-1].append(_grouped(token["group"], inner))
        elif token["repeat"]:
            if not rows[-1]:
                raise _UnknownError
            least = token["least"] if token["least"] is not None else str(int(token["repeat"] == "+"))
            rows[-1].append(_Repeat(rows[-1].pop(), int(least), again=token["repeat"] not in ("?", "{1}", "{0,1}")))
        else:
            rows[-1].append(_single(token))
    else:
        return _Choice(tuple(_Row(tuple(row)) for row in rows)), False
    return _Choice(tuple(_Row(tuple(row)) for row in rows)), True


def _grouped(opened: str, inner: _Part) -> _Part:
    if opened.endswith("!"):
        return _NOTHING
    return _Look(inner, before="<" in opened) if opened.endswith("=") else inner


def _single(token: re.Match[str]) -> _Part:
    if token["property"]:
        return _Chars(_property(token["property"]))
    if token["back"]:
        return _ANYTHING
    if token["escape"]:
        return _NOTHING if token["escape"] in "bBAZK" else _Chars(_escaped(token["escape"]))
    if token["mark"]:
        if token["mark"] == "^":
            return _Look(_Chars(frozenset({_START})), before=True)
        return _Chars(None) if token["mark"] == "." else _NOTHING
    return _Chars(_literal(token["char"]))


def _property(name: str) -> frozenset[str] | None:
    return frozenset({FOREIGN, _NO_WORD}) if name in _SCRIPTS else None


def _escaped(char: str) -> frozenset[str] | None:
    if char in _ESCAPES:
        chars = _ESCAPES[char]
        return None if chars is None else frozenset(chars)
    if char.isalnum() and char != "n":
        raise _UnknownError
    return _literal("\n" if char == "n" else char)


def _literal(char: str) -> frozenset[str] | None:
    folded = char.casefold()
    return frozenset({folded}) if len(folded) == 1 else None


_IN_SET = re.compile(r"\\p\{(?P<property>\w+)\}|(?P<first>\\?.)(?:-(?P<last>\\?[^\]]))?", re.DOTALL)
_RANGE_MAX = 64  # characters of a range that are told apart


def _set(pattern: str, position: int) -> tuple[frozenset[str] | None, int]:
    """The characters of a set that opens before `position`, None for any, and where it ends."""
    negated = pattern.startswith("^", position)
    position = first = position + negated
    chars: set[str] = set()
    known, words = True, False
    while position == first or not pattern.startswith("]", position):
        item = _IN_SET.match(pattern, position)
        if item is None or pattern.startswith("[:", position):
            raise _UnknownError
        position = item.end()
        words = words or item["first"] == r"\w"
        found = _property(item["property"]) if item["property"] else _between(item["first"], item["last"])
        known = known and found is not None
        chars.update(found or ())
    if negated:
        return frozenset({_NO_WORD}) if words else None, position + 1
    return frozenset(chars) if known else None, position + 1


def _between(first: str, last: str | None) -> frozenset[str] | None:
    if last is None:
        return _escaped(first[1]) if first[0] == "\\" else _literal(first)
    start, end = ord(first[-1]), ord(last[-1])
    if first[0] == "\\" and first[-1].isalnum():
        raise _UnknownError
    literals = [_literal(chr(code)) for code in range(start, min(end, start + _RANGE_MAX) + 1)]
    if end - start > _RANGE_MAX or None in literals:
        return None
    return frozenset().union(*(literal for literal in literals if literal))


# --- what it says ----------------------------------------------------------------------------------------------------


def _openings(part: _Part, marks: str | None) -> frozenset[str] | None:
    found: set[str] = set()
    try:
        found |= _walk(part, {"" if marks is None else _FREE}, found, marks)
    except _UnknownError:
        return None
    if marks is not None and not all(len(start) == OPENING and start.isascii() for start in found):
        return None
    return frozenset(found)


def _walk(part: _Part, states: set[str], found: set[str], marks: str | None) -> set[str]:
    """The openings read so far, after `part`; those that are complete go to `found`."""
    match part:
        case _Row(parts):
            for inner in parts:
                states = _walk(inner, states, found, marks)
            return states
        case _Choice(parts):
            return set().union(*(_walk(inner, states, found, marks) for inner in parts))
        case _Repeat(inner, least, again):
            after = _walk(inner, states, found, marks)
            while again and not (more := _walk(inner, after, found, marks)) <= after:
                after |= more
            return after if least else after | states
        case _Look(inner, before):
            return {"" if state == _FREE else state for state in states} if before and _are_marks(inner, marks) else states
        case _Chars(chars):
            return set().union(*(_step(chars, state, found, marks) for state in states))


def _are_marks(part: _Part, marks: str | None) -> bool:
    while isinstance(part, _Choice | _Row) and len(part.parts) == 1:
        part = part.parts[0]
    return isinstance(part, _Chars) and part.chars is not None and marks is not None and part.chars <= {*marks, _START}


def _step(chars: frozenset[str] | None, state: str, found: set[str], marks: str | None) -> set[str]:
    """Where one of some characters leads from one opening."""
    if state not in ("", _FREE):
        two = {"" if char in (FOREIGN, _NO_WORD) else DIGIT if char.isdecimal() else char for char in chars or ("",)}
        found.update(state + char for char in two)
        return set()
    if chars is None or (marks is not None and chars & {FOREIGN, _NO_WORD, DIGIT}):
        raise _UnknownError
    if marks is None:
        found.update(chars & {FOREIGN})
        return {DIGIT if char.isdecimal() else char if _WORD.match(char) else "" for char in chars - {FOREIGN}}
    if state == _FREE and not chars <= {*marks, " "}:
        raise _UnknownError
    return {("" if state == "" or char in marks else _FREE) if char == " " or char in marks else char for char in chars}


def _all_needs(part: _Part) -> Needs:
    found = _of_row(part.parts) if isinstance(part, _Row) else iter((_needs(part),))
    return tuple(sorted(dict.fromkeys(words for words in found if words), key=_worth, reverse=True)[:NEEDS])


def _needs(part: _Part) -> frozenset[str] | None:
    match part:
        case _Look(inner, _):
            return _needs(inner)
        case _Repeat(inner, least, _) if least:
            return _needs(inner)
        case _Chars(chars) if chars and not chars & {DIGIT, FOREIGN, _NO_WORD, "\n"}:
            return chars
        case _Choice(parts):
            each = [_needs(inner) for inner in parts]
            if any(some is None for some in each):
                return None
            united = frozenset().union(*(some for some in each if some))
            least = frozenset(word for word in united if not any(other != word and other in word for other in united))
            return least if len(least) <= NEEDS_MAX else None
        case _Row(parts):
            return max(_of_row(parts), key=_worth, default=None)
        case _:
            return None


def _of_row(parts: tuple[_Part, ...]) -> Iterator[frozenset[str]]:
    """What each part of a row needs; characters beside each other are one string."""
    run = ""
    for part in parts:
        some = _needs(part)
        if isinstance(part, _Chars) and some is not None and len(some) == 1:
            run += next(iter(some))
            continue
        if run:
            yield frozenset({run})
        run = ""
        if some:
            yield some
    if run:
        yield frozenset({run})


def _worth(words: frozenset[str]) -> tuple[int, int]:
    """The longer the shortest string, the fewer texts hold it; bytes, for a letter of a large script says more."""
    return min(4, *(len(word.encode("utf-8", "backslashreplace")) for word in words), 4), -len(words)
