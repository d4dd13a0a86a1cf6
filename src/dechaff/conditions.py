"""What a text must hold for a regular expression to match it, so that most texts are never tried.

Whatever is not certain is left open, and the expression is tried.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex

from dechaff.expressions import DIGIT, FOREIGN, NO_WORD, START, Chars, Choice, Look, Part, Repeat, Row, UnknownError, read_expression

OPENING = 2  # characters by which an opening is told
NEEDS = 3  # sets of strings that are worth looking for
BRANCHES_MAX = 30  # branches of an expression that are told apart
NEEDS_MAX = 100  # strings of a set to look for; trying the expression costs no more than a longer one
_FREE = "\n\n"  # what is read before a mark, where the match may stand anywhere
_WORD = regex.compile(r"\w")
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
    [(['th'], [['the end']]), (['sh'], [['share'], [' it']]), (['pr'], [['print'], [' it']])]
    """
    try:
        part = read_expression(pattern)
    except UnknownError:
        return (Condition(),)
    return tuple(dict.fromkeys(Condition(_openings(branch, marks), _all_needs(branch)) for branch in _branches(part)))


def doubled(pattern: str) -> int:
    r"""How many characters at the start of a line the line must hold twice; 0 where nothing is known.

    >>> doubled(r"^\s*(\w{4,9}) \1$"), doubled(r"^\s*(\w{4,9})$")
    (4, 0)
    """
    if not (pattern.startswith(r"^\s*([^\s") or pattern.startswith(r"^\s*(\w")) or not pattern.endswith(r"\1$"):
        return 0
    try:
        part = read_expression(pattern)
    except UnknownError:
        return 0
    row = part.parts[0] if isinstance(part, Choice) and len(part.parts) == 1 else None
    return _least(row.parts[2]) if isinstance(row, Row) else 0


def _least(part: Part) -> int:
    """The fewest characters that a part matches."""
    match part:
        case Row(parts):
            return sum(map(_least, parts))
        case Choice(parts):
            return min(map(_least, parts))
        case Repeat(inner, least, _):
            return least * _least(inner)
        case Look():
            return 0
        case Chars():
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


def _branches(part: Part) -> Iterator[Part]:
    """Rows of which a part matches what one of them matches: its choices are told apart, from the first on, while there are few."""
    todo = deque([Row((part,))])
    told = 1
    while todo:
        row = todo.popleft()
        place = next((place for place, inner in enumerate(row.parts) if isinstance(inner, Choice)), None)
        choice = row.parts[place] if place is not None else None
        if place is None or not isinstance(choice, Choice) or told + len(choice.parts) > BRANCHES_MAX:
            yield row
            continue
        told += len(choice.parts) - 1
        todo.extend(_flat((*row.parts[:place], branch, *row.parts[place + 1 :])) for branch in choice.parts)


def _flat(parts: tuple[Part, ...]) -> Row:
    """Parts as a row, with the rows among them laid open."""
    return Row(tuple(part for inner in parts for part in (inner.parts if isinstance(inner, Row) else (inner,))))


def _openings(part: Part, marks: str | None) -> frozenset[str] | None:
    found: set[str] = set()
    try:
        found |= _walk(part, {"" if marks is None else _FREE}, found, marks)
    except UnknownError:
        return None
    if marks is not None and not all(len(start) == OPENING and start.isascii() and start != _FREE for start in found):
        return None
    return frozenset(found)


def _walk(part: Part, states: set[str], found: set[str], marks: str | None) -> set[str]:
    """The openings read so far, after `part`; those that are complete go to `found`."""
    if not states:
        return states
    match part:
        case Row(parts):
            for inner in parts:
                states = _walk(inner, states, found, marks)
            return states
        case Choice(parts):
            return set().union(*(_walk(inner, states, found, marks) for inner in parts))
        case Repeat(inner, least, again):
            after = _walk(inner, states, found, marks)
            while again and not (more := _walk(inner, after, found, marks)) <= after:
                after |= more
            return after if least else after | states
        case Look(inner, before):
            return {"" if state == _FREE else state for state in states} if before and _are_marks(inner, marks) else states
        case Chars(chars):
            return set().union(*(_step(chars, state, found, marks) for state in states))


def _are_marks(part: Part, marks: str | None) -> bool:
    while isinstance(part, Choice | Row) and len(part.parts) == 1:
        part = part.parts[0]
    return isinstance(part, Chars) and part.chars is not None and marks is not None and part.chars <= {*marks, START}


def _step(chars: frozenset[str] | None, state: str, found: set[str], marks: str | None) -> set[str]:
    """Where one of some characters leads from one opening."""
    if state not in ("", _FREE):
        two = {"" if char in (FOREIGN, NO_WORD) else DIGIT if char.isdecimal() else char for char in chars or ("",)}
        found.update(state + char for char in two)
        return set()
    if chars is None or (marks is not None and chars & {FOREIGN, NO_WORD, DIGIT}):
        raise UnknownError
    if marks is None:
        found.update(chars & {FOREIGN})
        return {DIGIT if char.isdecimal() else char if _WORD.match(char) else "" for char in chars - {FOREIGN}}
    if state == _FREE and not chars <= {*marks, " "}:
        raise UnknownError
    return {("" if state == "" or char in marks else _FREE) if char == " " or char in marks else char for char in chars}


def _all_needs(part: Part) -> Needs:
    found = _of_row(part.parts) if isinstance(part, Row) else iter((_needs(part),))
    return tuple(sorted(dict.fromkeys(words for words in found if words), key=_worth, reverse=True)[:NEEDS])


def _needs(part: Part) -> frozenset[str] | None:
    match part:
        case Look(inner, _):
            return _needs(inner)
        case Repeat(inner, least, _) if least:
            return _needs(inner)
        case Chars(chars) if chars and not chars & {DIGIT, FOREIGN, NO_WORD, "\n"}:
            return chars
        case Choice(parts):
            each = [_needs(inner) for inner in parts]
            if any(some is None for some in each):
                return None
            united = frozenset().union(*(some for some in each if some))
            shortest = frozenset(word for word in united if not any(other != word and other in word for other in united))
            return shortest if len(shortest) <= NEEDS_MAX else None
        case Row(parts):
            return max(_of_row(parts), key=_worth, default=None)
        case _:
            return None


def _of_row(parts: tuple[Part, ...]) -> Iterator[frozenset[str]]:
    """What each part of a row needs; characters beside each other are one string."""
    run = ""
    for part in parts:
        some = _needs(part)
        if isinstance(part, Chars) and some is not None and len(some) == 1:
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
