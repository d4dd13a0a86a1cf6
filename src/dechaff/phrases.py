"""Phrases as a person writes them."""

from __future__ import annotations

import itertools
import math
import re
from dataclasses import dataclass

from dechaff.errors import RuleError

SPECIAL = frozenset("*#@%|()")  # what in a phrase does not stand for itself, unless a backslash stands before it
# Inside the engine a noncharacter of Unicode, which is no text, stands for each mark that a backslash makes plain.
_STAND_INS = {mark: chr(0xFDD0 + number) for number, mark in enumerate("\\()|*#@%")}
_HIDDEN = str.maketrans(_STAND_INS)
_SHOWN = str.maketrans({stand_in: mark for mark, stand_in in _STAND_INS.items()})
_ESCAPED = re.compile(r"\\([\\()|*#@%])")


def hidden(text: str) -> str:
    """Text with a stand-in for each mark that would mean something in a phrase."""
    return text.translate(_HIDDEN)


def shown(text: str) -> str:
    """Text with the marks that the stand-ins stand for.

    >>> shown(hidden("50 % (off)"))
    '50 % (off)'
    """
    return text if text.isascii() else text.translate(_SHOWN)


def escaped(text: str) -> str:
    r"""Text as a phrase that stands for it and nothing else.

    >>> escaped("Weather (live)")
    'Weather \\(live\\)'
    """
    return re.sub(r"[\\()|*#@%]", r"\\\g<0>", text)


def parse(phrase: str) -> str:
    r"""A phrase with a stand-in for each mark that a backslash makes plain; what marks are left mean something.

    >>> shown(parse(r"Weather \(live\)"))
    'Weather (live)'
    """
    return _ESCAPED.sub(lambda found: _STAND_INS[found[1]], phrase) if "\\" in phrase else phrase


@dataclass(frozen=True, slots=True)
class Phrases:
    """Words as a person sees them; see `phrases`."""

    words: tuple[str, ...]

    @property
    def parsed(self) -> tuple[str, ...]:
        """The phrases as `parse` gives them."""
        return tuple(map(parse, self.words))

    @property
    def plain(self) -> tuple[str, ...]:
        """The lines for which the phrases stand in which every character stands for itself."""
        return tuple(shown(phrase) for phrase in self.parsed if not SPECIAL & set(phrase))


def phrases(*words: str) -> Phrases:
    r"""Phrases as a person sees them, for the `pattern` of a rule.

    Case, accents, the kind of quotes, and bullets, arrows and dots around the words do not matter. `a|b` is a choice
    of words, `(this story|it)` of several, `(all|)` may be left out; `*` stands for a few words (at most
    100 characters), `#` for a number (`12`, `1,204`, `3.4k`), `@` for names of persons or agencies, `%` for a date.
    What `@`, `%` or else `*` stands for becomes the field where the label lifts. Behind a backslash each of these marks stands for itself:
    `Weather \(live\)`, `\# \| Top`.

    >>> phrases("Share (this|the) article|story", "# comments", "By @", "Published on %")
    Phrases(words=('Share (this|the) article|story', '# comments', 'By @', 'Published on %'))

    Raises RuleError for an empty phrase or one without a word.
    """
    if not words:
        raise RuleError("Expected at least one phrase but got none; write phrases('Share this story').")
    found = Phrases(tuple(words))
    for phrase, parsed in zip(words, found.parsed, strict=True):
        if not any(char.isalnum() or char in "@%" for char in parsed):
            raise RuleError(f"Expected a phrase with at least one word but got {phrase!r}; name the words the line has.")
        for mark in "@%":
            if parsed.count(mark) > 1 and any(plain.count(mark) > 1 for plain in expand(parsed)):
                raise RuleError(f"Expected {mark!r} at most once but got {phrase!r}; write * for the other.")
        if "|" in parsed:
            _choices(parsed)
    return found


_GROUP = re.compile(r"\(([^()]*)\)")
_SPACE = re.compile(r"(\s+)")
_CHOICES_MAX = 500  # phrases that one phrase with choices may stand for


def expand(phrase: str) -> tuple[str, ...]:
    """The plain phrases, with `*` and `#` still in them, that a parsed phrase with choices stands for."""
    if "|" not in phrase and "(" not in phrase:
        return (" ".join(phrase.split()),)
    return tuple(dict.fromkeys(" ".join("".join(chosen).split()) for chosen in itertools.product(*_choices(phrase))))


def _choices(phrase: str) -> list[list[str]]:
    """The parts of a phrase, each with its choices; RuleError where there are too many."""
    parts: list[list[str]] = []
    position = 0
    for group in _GROUP.finditer(phrase):
        parts.extend(word.split("|") for word in _SPACE.split(phrase[position : group.start()]) if word)
        parts.append(group[1].split("|"))
        position = group.end()
    parts.extend(word.split("|") for word in _SPACE.split(phrase[position:]) if word)
    if (count := math.prod(map(len, parts))) > _CHOICES_MAX:
        raise RuleError(f"Expected at most {_CHOICES_MAX} choices but {shown(phrase)!r} has {count}; split it into several phrases.")
    return parts
