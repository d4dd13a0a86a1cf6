"""SPAN rules by how the part of a line that they claim must open, and what word it must hold.

A phrase of a SPAN rule stands behind the start of a line, a bracket or the end of a sentence, so one pass over a page finds the
words that stand there, whatever the number of rules. Only where one opens a phrase is the line asked for more of it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from dechaff.anchors import Anchors, Entry, by_opening
from dechaff.conditions import Needs, conditions, doubled
from dechaff.dates import caseless
from dechaff.lines import fold
from dechaff.model import Line
from dechaff.patterns import SPAN_MARKS, longest_word
from dechaff.phrases import Phrases, expand, shown
from dechaff.rule import Rule

OPENING_MAX = 8  # characters of the word that opens a phrase
START = 2  # characters of such a word where no more are known

# What may stand on either side of a phrase, folded.
_MARKS = re.escape("".join(sorted(set(fold(SPAN_MARKS)) - {" "})))
_OPENINGS = re.compile(rf"[\n{_MARKS}][ {_MARKS}]*+([^\s{_MARKS}]{{0,{OPENING_MAX}}})")
_WILD = re.compile(r"[*#]")
_FOLDED_AWAY = frozenset("`<=>\x7f")  # of ASCII; a folded line may lack one that stands in the line itself


class SpanIndex:
    """An index over SPAN rules: which of them may claim part of a line."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._doubled: list[tuple[int, Rule]] = []
        entries: defaultdict[str, list[Entry]] = defaultdict(list)
        for rule in rules:
            if isinstance(rule.pattern, str) and (length := doubled(rule.pattern)):
                self._doubled.append((length, rule))
            else:
                for start, needs in _phrased(rule.pattern) if isinstance(rule.pattern, Phrases) else _expressed(rule.pattern or ""):
                    entries[start].append((needs, rule))
        self._anywhere = Anchors(entries.pop("", ()))
        self._openings = by_opening(entries)  # by the whole word that opens a phrase, or its start

    def candidates(self, lines: Iterable[Line]) -> Iterator[tuple[Line, list[Rule]]]:
        """The lines of which a rule may claim a part, each with the rules, by id."""
        lines = tuple(lines)
        anywhere = self._anywhere.of_each([line.key for line in lines])
        for position, line in enumerate(lines):
            asked = {*anywhere.get(position, ()), *self._opening_so(line.key)}
            asked.update(rule for length, rule in self._doubled if _may_be_doubled(line.text, length))
            if asked:
                yield line, sorted(asked, key=lambda rule: rule.id)

    def _opening_so(self, key: str) -> Iterator[Rule]:
        """The rules that claim what opens as a part of a line does and that may match the line."""
        words = set(_OPENINGS.findall("\n" + key))
        for start in self._openings.keys() & words.union([word[:START] for word in words]):
            yield from self._openings[start].of(key)


def _phrased(pattern: Phrases) -> Iterator[tuple[str, Needs]]:
    """How the parts of a line open that phrases stand for, "" for in any way, and what they must hold."""
    for plain in (plain for phrase in pattern.parsed for plain in expand(phrase)):
        yield _opening_of(plain), (frozenset({longest_word(plain)}),)


def _expressed(pattern: str) -> Iterator[tuple[str, Needs]]:
    """The same for what a regular expression matches."""
    for condition in conditions(pattern, SPAN_MARKS):
        for start in {""} if condition.openings is None else condition.openings:
            yield start, tuple(map(_safe, condition.needs))


def _may_be_doubled(text: str, length: int) -> bool:
    """Whether the first characters of a text may stand in it twice, whatever their case."""
    text = text.lower() if text.isascii() else caseless(text)
    return text.find(text[:length], length) > 0


def _safe(words: frozenset[str]) -> frozenset[str]:
    """Words of an expression as a folded line must hold them; "", which every line holds, for those that may be folded away."""
    return frozenset(word.strip(" ") if word.isascii() and _FOLDED_AWAY.isdisjoint(word) else "" for word in words)


def _opening_of(plain: str) -> str:
    """The word that a plain phrase opens with, up to eight characters of it, two where a wild card follows; "" where none are sure."""
    text = _WILD.split(plain, 1)[0]
    folded = fold(shown(text))
    word = _OPENINGS.match("\n" + folded)
    if word is None or not word[1]:
        return ""
    if word.end() <= len(folded) or len(text) == len(plain) or text[-1].isspace():
        return word[1]
    return word[1][:START] if len(word[1]) > START else ""  # a mark behind the last letter may change it
