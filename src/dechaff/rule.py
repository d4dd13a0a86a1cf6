"""A rule is a frozen value beside its examples: line_rule, span_rule, page_rule, phrases.

Building a rule checks it: the id, the pattern, every hit and every miss. A rule that cannot do what its
examples say raises RuleError, with the pattern, a caret where it breaks, and the next step.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, Protocol

import regex

from dechaff.errors import RuleError
from dechaff.dates import find_date
from dechaff.lines import TRIM, after, fold, read, trim
from dechaff.measure import are_names, is_unspaced
from dechaff.model import Finding, Label, Layer, Line, Page, Removal, Strength

LINE_MAX = 200  # characters; a longer line is never removed whole by a pattern, it is prose or a table
SPAN_MAX = 20_000  # characters; in a longer line no paragraph can be told, so no span rule reads it
FEW_WORDS = 100  # characters that `*` may stand for: the longest headlines of news sites

Where = Literal["end", "start", "brackets", "inside"]


@dataclass(frozen=True, slots=True)
class Claim:
    """What a page rule yields: a line (or part of it, as source offsets) and why it goes.

    `strength` and `label` replace the rule's own where set; `value` is the text of the field that is lifted.
    """

    line: Line
    why: str
    strength: Strength | None = None
    label: Label | None = None
    value: str | None = None
    part: tuple[int, int] | None = None


class FindClaims(Protocol):
    """The code of a page rule: a pure function of the page."""

    __module__: str
    __qualname__: str

    def __call__(self, page: Page, /) -> Iterable[Claim]: ...


@dataclass(frozen=True, slots=True)
class Phrases:
    """Words as a person sees them; see `phrases`."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, built by `line_rule`, `span_rule` or `page_rule`; equal by value and picklable."""

    id: str
    layer: Layer
    label: Label
    strength: Strength
    why: str
    pattern: str | Phrases | None
    where: Where | None
    find: FindClaims | None
    hits: tuple[str, ...]
    misses: tuple[str, ...]

    @property
    def pack(self) -> str:
        """The folder the rule is in: a language, `common`, or a name of the user's."""
        return self.id.partition("/")[0]

    def __call__(self, view: Page) -> Iterator[Finding]:
        """The rule's findings on a view; `detect` finds the same for many rules at once."""
        if self.layer is Layer.PAGE:
            assert self.find is not None  # noqa: S101  held by page_rule
            for claim in self.find(view):
                yield self.finding(claim)
            return
        for line in view.lines:
            if not line.key:
                continue
            if self.layer is Layer.LINE:
                if (value := self.match(line.text, line.key)) is not None:
                    yield self.finding(Claim(line, self.why, value=value or None))
            elif self.layer is Layer.SPAN:
                for start, end in self.spans(line.raw):
                    part = (line.start + start, line.start + end)
                    yield self.finding(Claim(line, self.why, part=part))

    def match(self, text: str, key: str) -> str | None:
        """What a LINE rule finds in a line: the value of `@`, `%` or else `*` ("" if there is none), None if it does not match."""
        if not key or len(key) > LINE_MAX:
            return None
        if isinstance(self.pattern, str):
            return "" if compile_pattern(self.pattern).fullmatch(key) else None
        assert self.pattern is not None  # noqa: S101  held by line_rule
        compiled = compile_phrases(self.pattern)
        bare = trim(key)
        if bare in compiled.exact:
            return ""
        for wild in compiled.wild:
            if (value := wild.match(text, bare)) is not None:
                return value
        return None

    def spans(self, raw: str) -> Iterator[tuple[int, int]]:
        """The parts of a line that a SPAN rule claims, as offsets into `raw`."""
        if len(raw) > SPAN_MAX:
            return
        for match in self.span_pattern.finditer(raw):
            if match.end() > match.start():
                yield match.span()

    @property
    def span_pattern(self) -> regex.Pattern[str] | re.Pattern[str]:
        """The compiled form of a SPAN rule, matched on the line as the page has it, case ignored."""
        if isinstance(self.pattern, Phrases):
            return compile_span(self.pattern, self.where or "end")
        return compile_pattern(self.pattern or "")

    def finding(self, claim: Claim) -> Finding:
        """The claim as this rule's finding."""
        line = claim.line
        start, end = claim.part or (line.left[0][0] if line.left else line.start, line.left[-1][1] if line.left else line.end)
        return Finding(
            rule=self.id,
            label=claim.label or self.label,
            line=line.number,
            start=start,
            end=end,
            strength=claim.strength or self.strength,
            why=claim.why,
            whole=claim.part is None,
            value=claim.value,
        )


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
        _expand(phrase)
    return Phrases(tuple(words))


def line_rule(
    id: str,
    *,
    label: Label,
    why: str,
    pattern: str | Phrases,
    hits: Iterable[str] = (),
    misses: Iterable[str],
    strength: Strength = Strength.LIKELY,
) -> Rule:
    """A rule that removes a whole line of at most 200 characters and sees that line alone.

    `pattern` is `phrases(…)` or a regular expression that must match the whole folded line (see `dechaff.lines.fold`:
    lower case, no accents, plain quotes). With phrases each phrase without `*` is a hit of its own. At least two
    `misses`: near neighbours that must stay.

    >>> rule = line_rule("mine/share", label=Label.SHARE, why="The caption of a share box.",
    ...     pattern=phrases("Share this story"), misses=("Share this story with care.", "Share it"))
    >>> rule.match("» Share this story", "» share this story") is not None
    True

    Raises RuleError where an example does not do what it says.
    """
    rule = Rule(id, Layer.LINE, label, strength, why, pattern, None, None, _own_hits(pattern, hits), tuple(misses))
    return _checked(rule)


def span_rule(
    id: str,
    *,
    label: Label,
    why: str,
    pattern: str | Phrases,
    where: Where = "end",
    hits: Iterable[str],
    misses: Iterable[str],
    strength: Strength = Strength.LIKELY,
) -> Rule:
    """A rule that removes part of a line and sees that line alone, as the page has it, case ignored.

    With phrases, `where` says which part may go: `"end"`, from behind the end of a sentence to the end of the line;
    `"start"`, from the start of the line up to a colon, bar or dash behind the phrase; `"brackets"`, a bracketed group that holds the
    phrase and nothing else; `"inside"`, a whole sentence wherever it stands. A regular expression marks the part itself. Each hit marks
    what goes: `"The bridge reopened.⟦ Read more: Ten bridges⟧"`.

    >>> rule = span_rule("mine/read-more", label=Label.READ_MORE, why="A link to another story.",
    ...     pattern=phrases("Read more: *"), hits=("It reopened.⟦ Read more: Ten bridges⟧",),
    ...     misses=("They read more: ten books.", "Read more: it helps"))
    >>> list(rule.spans("It rained. Read more: Ten wet days"))
    [(10, 34)]

    Raises RuleError where an example does not do what it says.
    """
    given = where if isinstance(pattern, Phrases) else None
    return _checked(Rule(id, Layer.SPAN, label, strength, why, pattern, given, None, tuple(hits), tuple(misses)))


def page_rule(
    id: str,
    *,
    label: Label,
    why: str,
    find: FindClaims,
    hits: Iterable[str],
    misses: Iterable[str],
    strength: Strength = Strength.LIKELY,
) -> Rule:
    """A rule that sees the page as SPAN and LINE rules left it; `find(page)` yields a `Claim` for what goes.

    A hit is a small page in which each line that goes stands in ⟦…⟧; a miss is a page of which nothing goes. A line that an
    earlier layer took is written ⟨label⟩By: the rule sees that it is gone, and with what label.

    >>> def shouting(page):
    ...     for line in page.live:
    ...         if line.text.isupper():
    ...             yield Claim(line, "The line is in capitals.")
    >>> rule = page_rule("mine/shouting", label=Label.AD, why="Lines in capitals.", find=shouting,
    ...     hits=("Rain fell.\\n⟦BUY NOW⟧",), misses=("Rain fell.", "Buy now."))
    >>> rule.layer
    <Layer.PAGE: 3>

    Raises RuleError where an example does not do what it says.
    """
    return _checked(Rule(id, Layer.PAGE, label, strength, why, None, None, find, tuple(hits), tuple(misses)))


# --- phrases -> patterns ---------------------------------------------------------------------------------------------

_GROUP = re.compile(r"\(([^()]*)\)")
_NUMBER = r"\d[\d.,']*(?: \d{3})*(?: ?(?:k|m|mil|tys\.?|тыс\.?|млн|万|萬|천|만))?"
_WILD = frozenset("*#@%")
_WILD_PIECES = re.compile(r"[*#@%]")
_CHOICES_MAX = 500  # phrases that one phrase with choices may stand for


def _expand(phrase: str) -> tuple[str, ...]:
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


@dataclass(frozen=True, slots=True)
class Wild:
    """A phrase with wild cards; `heads` and `tails` are the folded words before its first and behind its last wild card."""

    phrase: str
    heads: frozenset[str]
    tails: frozenset[str]
    typed: bool  # it has `@` or `%`, so it is matched on the text and not on the key
    dated: bool  # it has `%`

    def match(self, text: str, bare: str) -> str | None:
        """The value found in a line (`text`, and its trimmed key `bare`), "" if it has none, None without a match."""
        if not self.typed:
            found = _wild(self.phrase).fullmatch(bare)
            if found is None:
                return None
            value = re.escape((found.groupdict().get("words") or "").strip())
            written = re.search(value + r"[.!?…\"'”’»)]*", text, re.IGNORECASE) if value else None
            return written[0] if written else ""
        span = find_date(text)
        if span is None and self.dated:
            return None
        date = text[span[0] : span[1]] if span else ""
        found = _wild(self.phrase).fullmatch(text[: span[0]] + _DATE + text[span[1] :] if span else text)
        if found is None:
            return None
        if "names" in found.groupdict():
            names = found["names"].strip(" \t,|•·–—-:")
            return names if are_names(names) else None
        return date


@dataclass(frozen=True, slots=True)
class CompiledPhrases:
    """Phrases as the set of exact trimmed keys and those with wild cards."""

    exact: frozenset[str]
    wild: tuple[Wild, ...]


_DATE = "\x00"  # stands for the date of a line while a phrase with `%` is matched


@lru_cache(maxsize=None)
def compile_phrases(pattern: Phrases) -> CompiledPhrases:
    """The compiled form of a LINE rule's phrases."""
    exact: set[str] = set()
    wild: list[Wild] = []
    for phrase in pattern.words:
        expanded = _expanded_keys(phrase)
        if not set(phrase) & _WILD:
            exact.update(map(trim, expanded))
            continue
        pieces = [_WILD_PIECES.split(plain) for plain in expanded]
        heads = frozenset(parts[0].lstrip(TRIM).rstrip() for parts in pieces)
        tails = frozenset(parts[-1].rstrip(TRIM).lstrip() for parts in pieces)
        wild.append(Wild(phrase, heads, tails, bool(set(phrase) & set("@%")), "%" in phrase))
    exact.discard("")
    return CompiledPhrases(frozenset(exact), tuple(wild))


def _expanded_keys(phrase: str) -> tuple[str, ...]:
    """The folded plain phrases that a phrase stands for; folded first where that leaves its choices as they are."""
    folded = fold(phrase)
    if all(folded.count(mark) == phrase.count(mark) for mark in "()|*#@%"):
        return _expand(folded)
    return tuple(map(fold, _expand(phrase)))


@lru_cache(maxsize=None)
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
                        parsed.append(known.get(piece) or (_loose(piece) if typed else re.escape(piece)))
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
    """A phrase folded, its wild cards and choices as they are, without the marks around it that `trim` drops."""
    folded = fold(phrase)
    marks = "()|*#@%"
    if any(folded.count(mark) != phrase.count(mark) for mark in marks):
        folded = "".join(char if char in marks else fold(char) if not char.isspace() else " " for char in phrase)
    edge = "".join(char for char in TRIM if char not in marks)
    return folded.strip(edge)


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


_BEFORE_END = r"(?<=[.!?…。！？।؟」』”’\"'»)\]:;])"
_SPANS: dict[str, str] = {
    "end": rf"(?:(?:{_BEFORE_END}|\s[|•·–—>»*-]++)\s*+(?:[\[(>»→▶•*–—-]++\s*+)?(?:{{0}})[\s.…:!?»›>→▶\])*]*$)",
    "start": r"(?:^\s*+(?:{0})\s*(?:[:|–—»>]+\s*|\s-\s+))",
    "brackets": r"(?:\s*[\[(（【]\s*+(?:{0})[\s.:…»]*[\])）】])",
    "inside": rf"(?:(?:^|(?<=[.!?…。！？।؟”\"])\s*+)(?:{{0}})\s*(?:[.!?…。！？।؟:»›]+|$))",
}


@lru_cache(maxsize=None)
def compile_span(pattern: Phrases, where: Where) -> re.Pattern[str]:
    """Phrases as a pattern for a part of a raw line."""
    alternatives = []
    for plain in (plain for phrase in pattern.words for plain in _expand(phrase)):
        pieces = re.split(r"([*#])", plain)
        alternatives.append("".join(f".{{1,{FEW_WORDS}}}?" if p == "*" else _NUMBER if p == "#" else _loose(p) for p in pieces))
    return re.compile(_SPANS[where].replace("{0}", "|".join(alternatives)), re.IGNORECASE)


def _loose(words: str) -> str:
    """Words as the page may write them: any white space, any kind of quote or dash."""
    loose = ("['’‘ʼ]" if c in "'’" else '["“”„«»]' if c in '"“”' else "[-‐‑–—]" if c in "-–" else r"[\s\u00a0]+" if c == " " else re.escape(c) for c in words)
    return "".join(loose)


@lru_cache(maxsize=None)
def compile_pattern(pattern: str) -> regex.Pattern[str]:
    """A regular expression of a rule, case ignored; RuleError with a caret where it does not compile."""
    try:
        return regex.compile(pattern, regex.IGNORECASE)
    except regex.error as error:
        position = getattr(error, "pos", None) or 0
        raise RuleError(
            f"The pattern does not compile: {error}\n    {pattern}\n    {' ' * position}^\nMend it there, or use phrases(…) for plain words."
        ) from None


# --- checks ----------------------------------------------------------------------------------------------------------

_ID = re.compile(r"[a-z0-9_]+(?:/[a-z0-9][a-z0-9-]*)+")
_checking: ContextVar[bool] = ContextVar("checking", default=True)


@contextmanager
def unchecked() -> Iterator[None]:
    """Rules built inside are not run on their examples: for the built-in packs, whose examples the tests run."""
    token = _checking.set(False)
    try:
        yield
    finally:
        _checking.reset(token)


def _own_hits(pattern: str | Phrases, hits: Iterable[str]) -> tuple[str, ...]:
    own = [p for p in pattern.words if not set(p) & set("*#@%|()")] if isinstance(pattern, Phrases) else []
    return tuple(dict.fromkeys([*own, *hits]))


def _checked(rule: Rule) -> Rule:
    if _checking.get():
        check(rule)
    return rule


def check(rule: Rule) -> None:
    """Hold a rule to its own examples; RuleError names the first that fails and what to do."""
    if not _ID.fullmatch(rule.id):
        raise RuleError(f"Expected an id like 'pack/name' in lower case but got id={rule.id!r}; for example 'mysite/share-label'.")
    if not rule.why.strip():
        raise RuleError(f"{rule.id}: Expected a sentence in why= but got {rule.why!r}; it is shown for every removal.")
    if not rule.hits or len(rule.misses) < 2:
        raise RuleError(
            f"{rule.id}: Expected at least one hit and two misses but got {len(rule.hits)} and {len(rule.misses)}; "
            "add a line that must go, and two near neighbours that must stay."
        )
    doubled = [example for example in {*rule.hits} if example in rule.misses]
    if doubled:
        raise RuleError(f"{rule.id}: {doubled[0]!r} is both a hit and a miss; decide which.")
    if rule.layer is Layer.LINE and isinstance(rule.pattern, str) and compile_pattern(rule.pattern).fullmatch(""):
        raise RuleError(f"{rule.id}: the pattern {rule.pattern!r} matches the empty string; say what must be there.")
    if rule.layer is Layer.SPAN and rule.span_pattern.fullmatch(""):
        raise RuleError(f"{rule.id}: the pattern {rule.pattern!r} matches the empty string; say what must be there.")
    for hit in rule.hits:
        _check_hit(rule, hit)
    for miss in rule.misses:
        if found := claimed(rule, miss):
            raise RuleError(
                f"{rule.id}: the miss {miss!r} is claimed ({found[0]!r} would go); narrow the pattern, or drop the miss if it may go."
            )


def _check_hit(rule: Rule, hit: str) -> None:
    if rule.layer is Layer.LINE:
        if claimed(rule, hit) != [hit]:
            raise RuleError(f"{rule.id}: the hit {hit!r} is not claimed; the pattern must match the whole folded line, {fold(hit)!r}.")
        return
    wanted = re.findall(r"⟦(.*?)⟧", hit, re.DOTALL)
    if not wanted:
        raise RuleError(f"{rule.id}: the hit {hit!r} marks nothing; put ⟦ and ⟧ around what goes.")
    found = claimed(rule, hit.replace("⟦", "").replace("⟧", ""))
    if found != wanted:
        raise RuleError(f"{rule.id}: in the hit {hit!r} what goes is {found!r}, expected {wanted!r}; mend the pattern or the marks.")


def claimed(rule: Rule, text: str) -> list[str]:
    """The parts of `text` that the rule claims, in order; a line that starts with ⟨label⟩ counts as taken by an earlier layer."""
    taken = list(_TAKEN.finditer(text))
    page = read(_TAKEN.sub(r"\2", text))
    gone = []
    for shift, match in enumerate(taken):
        start = match.start() - sum(len(earlier[1]) + 2 for earlier in taken[:shift])
        gone.append(Removal(start, start + len(match[2]), match[2], "example", Label(match[1]), ""))
    findings = sorted(rule(after(page, gone)), key=lambda f: (f.start, f.end))
    return [page.source[f.start : f.end] for f in findings]


_TAKEN = re.compile(r"^⟨([a-z-]+)⟩(.*)$", re.MULTILINE)


def anchors(rule: Rule) -> tuple[str, ...]:
    """Folded words of which a page must hold one for a SPAN rule to say anything; () where none can be derived."""
    if not isinstance(rule.pattern, Phrases):
        return ()
    found: set[str] = set()
    for plain in (plain for phrase in rule.pattern.words for plain in _expand(phrase)):
        longest = max((trim(fold(word)) for word in re.split(r"[*#\s'’\"“”-]", plain)), key=len, default="")
        if not longest:
            return ()
        found.add(longest)
    return tuple(sorted(found))
