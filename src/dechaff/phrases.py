"""Phrases as a person writes them."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from dechaff.errors import RuleError

SPECIAL = frozenset("*#@%|()")  # what in a phrase does not stand for itself


@dataclass(frozen=True, slots=True)
class Phrases:
    """Words as a person sees them; see `phrases`."""

    words: tuple[str, ...]

    @property
    def plain(self) -> tuple[str, ...]:
        """The phrases in which every character stands for itself."""
        return tuple(phrase for phrase in self.words if not SPECIAL & set(phrase))


def phrases(*words: str) -> Phrases:
    """Phrases as a person sees them, for the `pattern` of a rule.

    Case, accents, the kind of quotes, and bullets, arrows and dots around the words do not matter. `a|b` is a choice
    of words, `(this story|it)` of several, `(all|)` may be left out; `*` stands for a few words (at most
    100 characters), `#` for a number (`12`, `1,204`, `3.4k`), `@` for names of persons or agencies, `%` for a date.
    What `@`, `%` or else `*` stands for becomes the field where the label lifts.

    >>> phrases("Share (this|the) article|story", "# comments", "By @", "Published on %")
    Phrases(words=('Share (this|the) article|story', '# comments', 'By @', 'Published on %'))

    Raises RuleError for an empty phrase or one without a word.
    """
    if not words:
        raise RuleError("Expected at least one phrase but got none; write phrases('Share this story').")
    for phrase in words:
        if not any(char.isalnum() or char in "@%" for char in phrase):
            raise RuleError(f"Expected a phrase with at least one word but got {phrase!r}; name the words the line has.")
        for mark in "@%":
            if phrase.count(mark) > 1 and any(plain.count(mark) > 1 for plain in expand(phrase)):
                raise RuleError(f"Expected {mark!r} at most once but got {phrase!r}; write * for the other.")
        expand(phrase)
    return Phrases(tuple(words))


_GROUP = re.compile(r"\(([^()]*)\)")
_CHOICES_MAX = 500  # phrases that one phrase with choices may stand for


def expand(phrase: str) -> tuple[str, ...]:
    """The plain phrases, with `*` and `#` still in them, that a phrase with choices stands for."""
    parts: list[list[str]] = []
    position = 0
    for group in _GROUP.finditer(phrase):
        parts.extend(word.split("|") for word in re.split(r"(\s+)", phrase[position : group.start()]) if word)
        parts.append(group[1].split("|"))
        position = group.end()
    parts.extend(word.split("|") for word in re.split(r"(\s+)", phrase[position:]) if word)
    count = 1
    for part in parts:
        count *= len(part)
    if count > _CHOICES_MAX:
        raise RuleError(f"Expected at most {_CHOICES_MAX} choices but {phrase!r} has {count}; split it into several phrases.")
    return tuple(dict.fromkeys(" ".join("".join(chosen).split()) for chosen in itertools.product(*parts)))
