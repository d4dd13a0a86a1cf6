"""A rule takes linear time: twice the input, about twice the time. What takes more is shown with the input that takes it.

The inputs are made from the pattern itself: its literals, characters of its classes, pieces of its hits, repeated between the start
of a hit and its end (`regex` gives up early where a literal that must be there is absent).
"""

from __future__ import annotations

import itertools
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import regex

from dechaff import Rule
from dechaff.examples import unmarked
from dechaff.lines import fold, read
from dechaff.model import Layer, Page
from dechaff.regexes import compile_pattern
from dechaff.rule import LINE_MAX, SPAN_MAX
from dechaff.testing.broken import LawBroken, watched
from dechaff.testing.near import example_lines

RATIO_MAX = 3.0  # of the time of twice the input; 2 is linear, 4 is quadratic
LINE_FLOOR = 0.004  # seconds for the longest line that a LINE rule reads; a good pattern takes a hundredth of it
SUDDEN = 10  # times the floor: so much is too long wherever the growth began, as where a line is too long for bounded repeats to match
SPAN_FLOOR = 0.1  # seconds for the longest line that a SPAN rule reads
PAGE_FLOOR = 0.1  # seconds for a page; shorter times are not compared
TOO_LONG = 0.5  # seconds after which a pattern is stopped
SCREENED = 300  # characters of the inputs among which the slowest are looked for in a SPAN rule
INPUTS_MAX = 1_500  # inputs of that length
SLOWEST = 8  # of them are measured
PAGE_LINES = (50, 1_600)  # lines of the shortest and the longest page that a PAGE rule is timed on


@dataclass(frozen=True, slots=True)
class Pumped:
    """A line of any length: a unit repeated between a head and a tail.

    >>> Pumped("by ", "ab", ":").line(10)
    'by ababab:'
    """

    head: str
    unit: str
    tail: str

    def line(self, length: int) -> str:
        """The line with so many repeats that it has at most `length` characters."""
        return self.head + self.unit * max(1, (length - len(self.head) - len(self.tail)) // len(self.unit)) + self.tail


def growth(rule: Rule) -> None:
    """A raw regular expression takes linear time on any line it may meet, a PAGE rule on any page; phrases are linear by construction.

    >>> from dechaff import default_rules, select
    >>> growth(select(default_rules(), keep=("en/share-on",))[0])

    Raises LawBroken, with the input that takes the time.
    """
    if rule.layer is Layer.PAGE:
        _page_growth(rule)
    elif isinstance(rule.pattern, str):
        _pattern_growth(rule, rule.pattern)


# --- patterns --------------------------------------------------------------------------------------------------------


def _pattern_growth(rule: Rule, pattern: str) -> None:
    longest, floor = (LINE_MAX, LINE_FLOOR) if rule.layer is Layer.LINE else (SPAN_MAX, SPAN_FLOOR)
    match_seconds = partial(_match_seconds, compile_pattern(pattern), rule.layer)
    for pumped in _slowest(rule, pattern, match_seconds, min(longest, SCREENED)):

        def seconds(length: int, pumped: Pumped = pumped) -> float:
            return match_seconds(pumped.line(length))

        if _superlinear(seconds, longest, floor) and (steps := _superlinear(seconds, longest, floor)):
            told = ", ".join(f"{length:,} characters {taken * 1000:.1f} ms" for length, taken in steps)
            raise LawBroken(
                "growth",
                rule.id,
                pumped.line(min(longest, steps[-1][0])),
                f"takes too long on the line {pumped.head!r} + {pumped.unit!r} * n + {pumped.tail!r}: {told}. Use phrases(…), bound what "
                "repeats ({0,40}), make it possessive (*+, ++), and let no two parts that repeat match the same characters side by side.",
            )


def _slowest(rule: Rule, pattern: str, seconds: Callable[[str], float], length: int) -> list[Pumped]:
    """The inputs of some length that take the longest; the first alone that takes far longer than a line may."""
    timed: list[tuple[float, Pumped]] = []
    for pumped in inputs(rule, pattern):
        timed.append((seconds(pumped.line(length)), pumped))
        if timed[-1][0] >= TOO_LONG / 10:
            return [pumped]
    timed.sort(key=lambda one: -one[0])
    again = sorted(timed[: 4 * SLOWEST], key=lambda one: -min(one[0], seconds(one[1].line(length))))
    return [pumped for _, pumped in again[:SLOWEST]]


def _match_seconds(compiled: regex.Pattern[str], layer: Layer, line: str) -> float:
    """CPU seconds of matching a line as the rule does; it is stopped soon after TOO_LONG."""
    line = fold(line) if layer is Layer.LINE else line.strip()
    start = time.thread_time()
    try:
        if layer is Layer.LINE:
            compiled.fullmatch(line, timeout=1.2 * TOO_LONG)
        else:
            for _ in compiled.finditer(line, timeout=1.2 * TOO_LONG):
                pass
    except TimeoutError:
        pass
    return time.thread_time() - start


def _superlinear(seconds: Callable[[int], float], longest: int, floor: float) -> list[tuple[int, float]]:
    """The last steps of (length, seconds) if the time grew faster than the length, or the pattern had to be stopped; [] if not."""
    steps: list[tuple[int, float]] = []
    length = 25
    while length <= longest:
        taken = seconds(length)
        if taken < TOO_LONG / 5:
            taken = min(taken, seconds(length), seconds(length))
        steps.append((length, taken))
        if taken >= TOO_LONG:
            return steps[-3:]
        length *= 2
    (_, one), (_, two), (_, four) = steps[-3:]
    steady = four >= floor and two > RATIO_MAX * one and four > RATIO_MAX * two
    sudden = four >= SUDDEN * floor and four > RATIO_MAX**2 * one
    return steps[-3:] if steady or sudden else []


def inputs(rule: Rule, pattern: str) -> list[Pumped]:
    """Lines made from a pattern and the hits of its rule: single units, and a part of the pairs and triples, at most INPUTS_MAX."""
    literals, characters = _literals(pattern), _characters(pattern)
    hits = [unmarked(hit) for hit in rule.hits if len(hit) <= LINE_MAX][:4]
    words = list(dict.fromkeys(word for hit in hits for word in hit.split()))[:6]
    pieces = list(dict.fromkeys([*characters, *literals, *words, " ", "a", "1", "."]))
    ends = list(dict.fromkeys(["", "!", "§", *(mark for mark in characters if not mark.isalnum())]))[:6]
    frames = [("", "")]
    for hit in hits:
        frames += [(hit[:place], hit[place:]) for place in _spread([found.start() for found in regex.finditer(r"\b|(?<=\W)", hit)], 8)]
    for literal in _spread(literals, 6):
        frames += [("", literal), (literal, "")]
    tails = [(head, tail) for head, rest in frames for end in ends for tail in dict.fromkeys((end + rest, rest + end))]
    choose = random.Random(0)
    pairs = [a + b for a, b in itertools.permutations(_spread(pieces, 12), 2)]
    triples = ["".join(choose.choices(pieces, k=3)) for _ in range(40)]
    single = [Pumped(head, unit, tail) for unit in pieces[:40] for head, tail in tails]
    several = [Pumped(head, unit, tail) for unit in (*pairs, *triples) for head, tail in tails]
    choose.shuffle(single)
    choose.shuffle(several)
    return [*single[: 2 * INPUTS_MAX // 3], *several[: INPUTS_MAX // 3]]


T = TypeVar("T")


def _spread(values: list[T], count: int) -> list[T]:
    """At most `count` of the values, from all over the list."""
    return values[:: max(1, -(-len(values) // count))]


def _literals(pattern: str) -> list[str]:
    """The runs of plain characters in a pattern, short ones first; a name in `(?P<name>` is no text."""
    bare = regex.sub(r"\(\?P?[<&=!:>][^()]{0,20}>|\(\?[a-zA-Z]*:?|\\[pP]\{[^}]*\}|\{\d*,?\d*\}|\[\^?\]?(?:\\.|[^\]\\])*\]", "\n", pattern)
    bare = regex.sub(r"\\[a-zA-Z0-9]", "\n", bare)
    runs = regex.findall(r"(?:\\[^\w\s]|[^\\^$.|?*+()\[\]{}\n])+", bare)
    return sorted(dict.fromkeys(regex.sub(r"\\(.)", r"\1", run) for run in runs), key=lambda run: (len(run), run))


def _characters(pattern: str) -> list[str]:
    """Characters that some class of the pattern tells from others: for each class one that is in it and one that is not."""
    candidates = "a1 .!-–\"'’()[]:,|/éÅ字가あขбعא§"
    found: dict[str, None] = {}
    for source in dict.fromkeys(regex.findall(r"\[\^?\]?(?:\\.|[^\]\\])*\]|\\[wWdDsS]|\\[pP]\{[^}]*\}|\.", pattern)):
        try:
            one = regex.compile(source, regex.IGNORECASE)
        except regex.error:
            continue
        plain = regex.sub(r"^\[\^?|\]$", "", source) if source.startswith("[") else ""
        own = [char for char in plain if char.isprintable() and char not in "\\-"][:3]
        inside = [char for char in (*own, *candidates) if one.fullmatch(char)]
        outside = [char for char in (*own, *candidates) if not one.fullmatch(char)]
        found.update(dict.fromkeys((*inside[:2], *outside[:2])))
    return list(found)


# --- pages -----------------------------------------------------------------------------------------------------------


def _page_growth(rule: Rule) -> None:
    for shape, line in _shapes(rule):

        def seconds(count: int, line: Callable[[int], str] = line) -> float:
            return _page_seconds(rule, "\n".join(line(number) for number in range(count)))

        if _page_superlinear(seconds) and (steps := _page_superlinear(seconds)):
            told = ", ".join(f"{count:,} lines {taken * 1000:.0f} ms" for count, taken in steps)
            raise LawBroken(
                "growth",
                rule.id,
                "\n".join(line(number) for number in range(3)),
                f"takes more than linear time on pages of {shape} (three of its lines stand below): {told}. "
                "Look lines up in a dict or a set instead of going through the page for each line.",
            )


def _shapes(rule: Rule) -> Iterator[tuple[str, Callable[[int], str]]]:
    named = example_lines((rule,))
    yield "lines of its examples", lambda number: named[number % len(named)]
    yield "lines of its examples, numbered", lambda number: f"{named[number % len(named)]} {number}"
    yield "one line again and again", lambda number: named[0]
    yield "prose", lambda number: f"On day {number} the river rose by {number * 7} inches and {number * 3} people walked over the bridge."
    yield "short lines", lambda number: f"w{number}"


def _page_superlinear(seconds: Callable[[int], float]) -> list[tuple[int, float]]:
    """The last steps of (lines, seconds) on which the time grew faster than the page, [] if it did not."""
    steps: list[tuple[int, float]] = []
    count, longest = PAGE_LINES
    while count <= longest:
        steps.append((count, min(seconds(count) for _ in range(2))))
        if len(steps) >= 3 and steps[-1][1] >= PAGE_FLOOR:
            break
        count *= 2
    (_, one), (_, two), (_, four) = steps[-3:]
    return steps[-3:] if four >= PAGE_FLOOR and two > RATIO_MAX * one and four > RATIO_MAX * two else []


def _page_seconds(rule: Rule, text: str) -> float:
    """CPU seconds of one call of a PAGE rule; reading the page is not counted."""
    page: Page = read(text)
    start = time.thread_time()
    watched((rule,), text, lambda: list(rule(page)))
    return time.thread_time() - start
