"""Phrases and patterns as the engine matches them: exact folded lines, wild cards, parts of lines."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Literal

import regex

from dechaff.dates import find_date
from dechaff.lines import TRIM, fold, trim
from dechaff.measure import are_names, is_unspaced
from dechaff.phrases import Phrases, expand, hidden, shown

FEW_WORDS = 100  # characters that `*` may stand for: the longest headlines of news sites
Where = Literal["end", "start", "brackets", "inside"]

_NUMBER = r"\d[\d.,']*(?: \d{3})*(?: ?(?:k|m|mil|tys\.?|тыс\.?|млн|万|萬|천|만))?"
_WILD = frozenset("*#@%")
_WILD_PIECES = re.compile(r"[*#@%]")


@dataclass(frozen=True, slots=True)
class Wild:
    """A parsed phrase with wild cards: the folded words before the first and behind the last of them, and a word of each choice."""

    phrase: str
    heads: tuple[str, ...]
    tails: tuple[str, ...]
    holds: tuple[str, ...]
    typed: bool  # it has `@` or `%`, so it is matched on the text and not on the key
    dated: bool  # it has `%`
    apart: bool  # what it `holds` stands in a line with spaces around it

    def match(self, text: str, bare: str) -> str | None:
        """The value found in a line (`text`, and its trimmed key `bare`), "" if it has none, None without a match."""
        if not (bare.startswith(self.heads) and bare.endswith(self.tails)):
            return None
        if not self.typed:
            found = _wild(self.phrase).fullmatch(bare)
            if found is None:
                return None
            return _as_written(text, (found.groupdict().get("words") or "").strip())
        text = " ".join(text.split())
        span = find_date(text)
        if span is None and self.dated:
            return None
        date = text[span[0] : span[1]] if span else ""
        found = _wild(self.phrase).fullmatch(text[: span[0]] + _DATE + text[span[1] :] if span else text)
        if found is None:
            return None
        if names := found.groupdict().get("names"):  # a choice may leave it out
            names = names.strip(" \t,|•·–—-:")
            return names if are_names(names) else None
        return date


@dataclass(frozen=True, slots=True)
class CompiledPhrases:
    """Phrases as the set of exact trimmed keys and those with wild cards."""

    exact: frozenset[str]
    wild: tuple[Wild, ...]


_QUOTES = "\"'“”„«»‘’"


def _as_written(text: str, folded: str) -> str:
    """The words of a line whose folded form is, or starts with, `folded`, as the page writes them, with the marks around them."""
    words = text.split()
    count = len(folded.split())
    for first in range(len(words) - count, -1, -1) if count else ():
        found = " ".join(words[first : first + count])
        if trim(fold(found)) == trim(folded):
            quoted = found[0] in _QUOTES and found[-1] in _QUOTES
            return found[1:-1] if quoted else found
    return folded


_DATE = "\x00"  # stands for the date of a line while a phrase with `%` is matched


@cache
def compile_phrases(pattern: Phrases) -> CompiledPhrases:
    """The compiled form of a LINE rule's phrases."""
    compiled = [compile_phrase(phrase) for phrase in pattern.parsed]
    return CompiledPhrases(frozenset().union(*(one.exact for one in compiled)), tuple(wild for one in compiled for wild in one.wild))


@cache
def compile_phrase(phrase: str) -> CompiledPhrases:
    """The compiled form of one parsed phrase of a LINE rule."""
    expanded = _expanded_keys(phrase)
    if not set(phrase) & _WILD:
        return CompiledPhrases(frozenset(trim(shown(plain)) for plain in expanded) - {""}, ())
    pieces = [list(map(shown, _WILD_PIECES.split(plain))) for plain in expanded]
    heads = dict.fromkeys(parts[0].lstrip(TRIM).rstrip() for parts in pieces)
    tails = dict.fromkeys(parts[-1].rstrip(TRIM).lstrip() for parts in pieces)
    typed = bool(set(phrase) & set("@%"))
    words = [[shown(word) for word in plain.split() if not set(word) & _WILD and trim(shown(word)) == shown(word)] for plain in expanded]
    apart = not typed and all(words)
    if not apart:
        words = [[trim(word) for part in parts for word in part.split()] for parts in pieces]
    holds = dict.fromkeys(max(some, key=len, default="") for some in words)
    return CompiledPhrases(frozenset(), (Wild(phrase, tuple(heads), tuple(tails), tuple(holds), typed, "%" in phrase, apart),))


OPENING = 4  # characters of a trimmed line by which a phrase is found
FIRM = 8  # characters of a phrase that are enough to tell its opening; only the last letter of what is cut off can change by it
_FIRM = re.compile(r"[^*#@%|()]*")  # what stands before the first mark of a phrase
_FIRST_CHOICE = re.compile(r"\(([^()*#@%]*)\)([^*#@%|()]*)(?![|])")  # a choice that a phrase begins with, and what is firm behind it


def phrase_openings(phrase: str) -> frozenset[str]:
    """The first four characters of the trimmed lines that a parsed phrase may stand for, fewer where it is shorter; "" for any line.

    A phrase with plain words in front is not compiled for it: most phrases meet no line of a page.

    >>> sorted(phrase_openings("Share (this|it)")), sorted(phrase_openings("(All|No) comments")), sorted(phrase_openings("* comments"))
    (['shar'], ['all ', 'no c'], [''])
    """
    firm = _FIRM.match(phrase)
    starts = [firm[0] if firm else ""]
    if starts[0] != phrase:
        if phrase.startswith("|", len(starts[0])):  # a choice of words begins with the word before the bar
            starts = [starts[0][: starts[0].rfind(" ") + 1]]
        elif choice := _FIRST_CHOICE.match(phrase):
            starts = [option + choice[2] for option in choice[1].split("|")]
    heads = {trim(shown(fold(start[:FIRM]))) for start in starts}
    if min(map(len, heads)) > OPENING and (phrase.isascii() or not any(map(unicodedata.combining, "".join(starts)))):
        return frozenset([head[:OPENING] for head in heads])
    compiled = compile_phrase(phrase)
    return frozenset(key[:OPENING] for key in (*compiled.exact, *(head for wild in compiled.wild for head in wild.heads)))


def _expanded_keys(phrase: str) -> tuple[str, ...]:
    """The folded plain phrases that a phrase stands for; folded first where that leaves its choices as they are."""
    folded = fold(phrase)
    if all(folded.count(mark) == phrase.count(mark) for mark in "()|*#@%"):
        return expand(folded)
    return tuple(map(fold, expand(phrase)))


@cache
def _wild(phrase: str) -> regex.Pattern[str]:
    """A phrase with wild cards as a pattern: for the text if it has `@` or `%`, for the trimmed key if not."""
    typed = bool(set(phrase) & set("@%"))
    any_words = f"(?:.{{1,{FEW_WORDS}}}?)"
    known = {"#": _NUMBER, "@": rf"(?P<names>[^\d{_DATE}]{{2,{FEW_WORDS}}}?)", "%": _DATE}
    parts: list[tuple[str, bool, bool]] = []  # pattern, may be left out, ends in a letter of a script with word spaces
    named = False
    for word in _words_of(phrase if typed else fold_choices(phrase)):
        pieces: list[str] = []
        for choices in word:
            options: list[str] = []
            for option in choices:
                parsed = []
                for piece in re.split(r"([*#@%])", option):
                    if piece == "*":
                        parsed.append(any_words if named else f"(?P<words>.{{1,{FEW_WORDS}}}?)")
                        named = True
                    elif piece:
                        parsed.append(known.get(piece) or (_loose(shown(piece)) if typed else re.escape(shown(piece))))
                options.append("".join(parsed))
            pieces.append(f"(?:{'|'.join(filter(None, options))})" + ("?" if "" in options and len(word) > 1 else ""))
        last = next((option[-1] for option in reversed(word[-1]) if option), "")
        parts.append(("".join(pieces), word == [[""]] or (len(word) == 1 and "" in word[0]), last.isalnum() and not is_unspaced(last)))
    if not typed:
        return regex.compile(_spaced(parts))
    gap = r"[\s,|•·:–—/()-]"
    inner = "".join(f"(?:{part}{gap}{'+' if glues else '*'}){'?' if optional else ''}" for part, optional, glues in parts[:-1])
    part, optional, _ = parts[-1]
    return regex.compile(rf"[^\w{_DATE}]*{inner}(?:{part}){'?' if optional else ''}[^\w{_DATE}]*", regex.IGNORECASE)


def _spaced(parts: list[tuple[str, bool, bool]]) -> str:
    """Words with a space between each two; what may be left out takes its space along."""
    out, begun = "", False
    for part, optional, _ in parts:
        if not begun:
            out += f"(?:{part} )?" if optional else part
            begun = not optional
        else:
            out += f"(?: {part})?" if optional else f" {part}"
    return out


def fold_choices(phrase: str) -> str:
    """A parsed phrase folded, its wild cards and choices as they are, without the marks around it that `trim` drops."""
    folded = fold(phrase)
    marks = "()|*#@%"
    if any(folded.count(mark) != phrase.count(mark) for mark in marks):
        folded = "".join(char if char in marks else hidden(fold(char)) if not char.isspace() else " " for char in phrase)
    return folded.strip(hidden(TRIM) + "\\")


def _words_of(phrase: str) -> list[list[list[str]]]:
    """The words of a phrase, each as the choices of its pieces: `pre(a|b)` is one word of two pieces."""
    words: list[list[list[str]]] = []
    glued = False
    for part in re.split(r"(\([^()]*\))", phrase):
        if part.startswith("("):
            choices = part[1:-1].split("|")
            words[-1].append(choices) if glued and words else words.append([choices])
            glued = True
            continue
        for index, word in enumerate(part.split()):
            if index == 0 and glued and not part[0].isspace():
                words[-1].append(word.split("|"))
            else:
                words.append([word.split("|")])
        if part:
            glued = not part[-1].isspace()
    return words


SPAN_MARKS = ".!?…。！？।؟」』”’\"'»›)]:;|•·–—->*[(（【】）→▶"  # all that may stand beside a phrase in the patterns below, but white space
_BEFORE_END = r"(?<=[.!?…。！？।؟」』”’\"'»)\]:;])"
_SPANS: dict[str, str] = {
    "end": rf"(?:(?:{_BEFORE_END}|\s[|•·–—>»*-]++)\s*+(?:[\[(>»→▶•*–—-]++\s*+)?(?:{{0}})[\s.…:!?»›>→▶\])*]*$)",
    "start": r"(?:^\s*+(?:{0})\s*(?:[:|–—»>]+\s*|\s-\s+))",
    "brackets": r"(?:\s*[\[(（【]\s*+(?:{0})[\s.:…»]*[\])）】])",
    "inside": r"(?:(?:^|(?<=[.!?…。！？।؟”\"])\s*+)(?:{0})\s*(?:[.!?…。！？।؟:»›]+|$))",
}


@cache
def compile_span(pattern: Phrases, where: Where) -> re.Pattern[str]:
    """Phrases as a pattern for a part of a raw line."""
    alternatives = []
    for plain in (plain for phrase in pattern.parsed for plain in expand(phrase)):
        pieces = re.split(r"([*#])", plain)
        alternatives.append("".join(f".{{1,{FEW_WORDS}}}?" if p == "*" else _NUMBER if p == "#" else _loose(shown(p)) for p in pieces))
    return re.compile(_SPANS[where].replace("{0}", "|".join(alternatives)), re.IGNORECASE)


_LOOSE = {
    **dict.fromkeys("'’", "['’‘ʼ]"),
    **dict.fromkeys('"“”', '["“”„«»]'),
    **dict.fromkeys("-–", "[-‐‑–—]"),
    " ": r"\s+",
}


def _loose(words: str) -> str:
    """Words as the page may write them: any white space, any kind of quote or dash."""
    return "".join(_LOOSE.get(char) or re.escape(char) for char in words)


def longest_word(plain: str) -> str:
    """The longest folded word of a plain phrase, which stands in every folded line that holds the phrase; "" if there is none."""
    return max((trim(fold(shown(word))) for word in re.split(r"[*#\s'’\"“”-]", plain)), key=len, default="")
