"""A rule is a frozen value beside its examples: line_rule, span_rule, page_rule.

Building a rule checks it: the id, the pattern, every hit and miss; RuleError shows the pattern, a caret where it breaks, the next step.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import get_args

import regex

from dechaff.claims import Claim, FindClaims
from dechaff.errors import RuleError
from dechaff.examples import as_examples, check, checking
from dechaff.lines import align, repair, trim
from dechaff.model import Finding, Label, Layer, Line, Page, Strength
from dechaff.patterns import Where, compile_phrases, compile_span
from dechaff.phrases import Phrases, phrases
from dechaff.regexes import compile_pattern
from dechaff.sites import as_sites

__all__ = ["LINE_MAX", "SPAN_MAX", "SPAN_MIN", "Claim", "FindClaims", "Rule", "line_rule", "page_rule", "phrases", "span_rule"]

LINE_MAX = 200  # characters; a longer line is never removed whole by a pattern, it is prose or a table
SPAN_MIN = 10  # characters; a shorter line has no room for a sentence and something behind it
SPAN_MAX = 20_000  # characters; in a longer line no paragraph can be told, so no span rule reads it


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, built by `line_rule`, `span_rule` or `page_rule`; equal by value and picklable.

    Called by itself a rule looks at any page; a Cleaner asks a rule with `sites` only where the page is on one of them.

    >>> from dechaff import default_rules, select
    >>> [rule.layer.name for rule in select(default_rules(), keep=("common/title",))]
    ['PAGE']
    """

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
    sites: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash(self.id)  # quick for the caches, whose keys are sets of a thousand rules; equal rules have one id

    def __reduce__(self) -> tuple[object, ...]:
        return Rule, tuple(getattr(self, name) for name in Rule.__slots__)  # a third of the time that a frozen dataclass takes

    @property
    def pack(self) -> str:
        """The folder the rule is in: a language, `common`, or a name of the user's."""
        return self.id.partition("/")[0]

    def __call__(self, view: Page) -> Iterator[Finding]:
        """The rule's findings on a view; `detect` finds the same for many rules at once."""
        if self.layer is Layer.PAGE:
            assert self.find is not None
            for claim in self.find(view):
                yield self.finding(claim)
            return
        for line in view.lines:
            if not line.key:
                continue
            if self.layer is Layer.SPAN:
                yield from self.cuts(line, line.rest)
            elif (value := self.match(line.text, line.key)) is not None:
                yield self.finding(Claim(line, self.why, value=value or None))

    def match(self, text: str, key: str) -> str | None:
        """What a LINE rule finds in a line: the value of `@`, `%` or else `*` ("" if there is none), None if it does not match."""
        if not key or len(key) > LINE_MAX:
            return None
        if isinstance(self.pattern, str):
            return "" if compile_pattern(self.pattern).fullmatch(key) else None
        assert self.pattern is not None
        compiled = compile_phrases(self.pattern)
        bare = trim(key)
        if bare in compiled.exact:
            return ""
        for wild in compiled.wild:
            if (value := wild.match(text, bare)) is not None:
                return value
        return None

    def spans(self, rest: str) -> Iterator[tuple[int, int]]:
        """The parts of a line that a SPAN rule claims, as offsets into `rest`, what is left of the line."""
        if not SPAN_MIN <= len(rest) <= SPAN_MAX:
            return
        for match in self.span_pattern.finditer(rest):
            if match.end() > match.start():
                yield match.span()

    def cuts(self, line: Line, rest: str) -> Iterator[Finding]:
        """The findings of a SPAN rule on a line of which `rest` is left; a broken line is matched as it reads once repaired."""
        fixed = rest if line.text == rest.strip() else repair(rest)
        lead = len(fixed) - len(fixed.lstrip())
        for start, end in self.spans(fixed.strip()):
            first, last = start + lead, end + lead - 1
            if fixed is not rest:
                starts, ends = align(rest, fixed)
                first, last = starts[first], ends[last] - 1
            yield self.finding(Claim(line, self.why, part=(line.source(first), line.source(last) + 1)))

    @property
    def span_pattern(self) -> regex.Pattern[str] | re.Pattern[str]:
        """The compiled form of a SPAN rule, matched on the line as the page has it, case ignored."""
        if isinstance(self.pattern, Phrases):
            return compile_span(self.pattern, self.where or "end")
        return compile_pattern(self.pattern or "")

    def finding(self, claim: Claim) -> Finding:
        """The claim as this rule's finding."""
        line = claim.line
        left = line.left or ((line.start, line.end),)
        start, end = claim.part or (left[0][0], left[-1][1])
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

    def _repr_html_(self) -> str:
        from dechaff.views.cards import rule_card

        return rule_card(self)


def line_rule(
    id: str,
    *,
    label: Label,
    why: str,
    pattern: str | Phrases,
    hits: Iterable[str] = (),
    misses: Iterable[str],
    strength: Strength = Strength.LIKELY,
    sites: Iterable[str] = (),
) -> Rule:
    """A rule that removes a whole line of at most 200 characters and sees that line alone.

    `pattern` is `phrases(…)` or a regular expression that must match the whole folded line (see `dechaff.lines.fold`:
    lower case, no accents, plain quotes). With phrases each phrase without `*` is a hit of its own. At least two
    `misses`: near neighbours that must stay. With `sites`, host names such as "courier.example", the rule is tried only on
    pages whose `url` is on one of these sites or on a subdomain of one; without them it is tried on every page.

    >>> rule = line_rule("mine/share", label=Label.SHARE, why="The caption of a share box.",
    ...     pattern=phrases("Share this story"), misses=("Share this story with care.", "Share it"))
    >>> rule.match("» Share this story", "» share this story") is not None
    True

    Raises RuleError where an example does not do what it says, or a site is no host name.
    """
    hits = tuple(dict.fromkeys((*(pattern.plain if isinstance(pattern, Phrases) else ()), *as_examples(id, "hits", hits))))
    misses, sites = as_examples(id, "misses", misses), as_sites(id, sites)
    return _checked(Rule(id, Layer.LINE, label, strength, why, pattern, None, None, hits, misses, sites))


def span_rule(
    id: str,
    *,
    label: Label,
    why: str,
    pattern: str | Phrases,
    where: Where | None = None,
    hits: Iterable[str],
    misses: Iterable[str],
    strength: Strength = Strength.LIKELY,
    sites: Iterable[str] = (),
) -> Rule:
    """A rule that removes part of a line and sees that line alone, as the page has it, case ignored.

    With phrases, `where` says which part may go: `"end"` (the default), from behind the end of a sentence to the end of the line;
    `"start"`, from the start of the line up to a colon, bar or dash behind the phrase; `"brackets"`, a bracketed group that holds the
    phrase and nothing else; `"inside"`, a whole sentence wherever it stands. A regular expression marks the part itself. Each hit marks
    what goes: `"The bridge reopened.⟦ Read more: Ten bridges⟧"`. `sites` are those of `line_rule`.

    >>> rule = span_rule("mine/read-more", label=Label.READ_MORE, why="A link to another story.",
    ...     pattern=phrases("Read more: *"), hits=("It reopened.⟦ Read more: Ten bridges⟧",),
    ...     misses=("They read more: ten books.", "Read more: it helps"))
    >>> list(rule.spans("It rained. Read more: Ten wet days"))
    [(10, 34)]

    Raises RuleError where an example does not do what it says, or a site is no host name.
    """
    if where not in (None, *get_args(Where)):
        raise RuleError(f"{id}: Expected where to be one of {', '.join(get_args(Where))} but got where={where!r}.")
    if isinstance(pattern, Phrases):
        where = where or "end"
        if any(mark in phrase for phrase in pattern.parsed for mark in "@%"):
            raise RuleError(f"{id}: '@' and '%' stand for names and dates of a whole line; in a SPAN phrase write * for a few words.")
    elif where:
        raise RuleError(f"{id}: where={where!r} goes with phrases(…); a regular expression marks the part itself, so drop where.")
    hits, misses = as_examples(id, "hits", hits), as_examples(id, "misses", misses)
    return _checked(Rule(id, Layer.SPAN, label, strength, why, pattern, where, None, hits, misses, as_sites(id, sites)))


def page_rule(
    id: str,
    *,
    label: Label,
    why: str,
    find: FindClaims,
    hits: Iterable[str],
    misses: Iterable[str],
    strength: Strength = Strength.LIKELY,
    sites: Iterable[str] = (),
) -> Rule:
    """A rule that sees the page as SPAN and LINE rules left it; `find(page)` yields a `Claim` for what goes.

    A hit is a small page in which each line that goes stands in ⟦…⟧; a miss is a page of which nothing goes. A line that an
    earlier layer took is written ⟨label⟩By: the rule sees that it is gone, and with what label. `sites` are those of `line_rule`.

    >>> def shouting(page):
    ...     for line in page.live:
    ...         if line.text.isupper():
    ...             yield Claim(line, "The line is in capitals.")
    >>> rule = page_rule("mine/shouting", label=Label.AD, why="Lines in capitals.", find=shouting,
    ...     hits=("Rain fell.\\n⟦BUY NOW⟧",), misses=("Rain fell.", "Buy now."))
    >>> rule.layer
    <Layer.PAGE: 3>

    Raises RuleError where an example does not do what it says, or a site is no host name.
    """
    hits, misses = as_examples(id, "hits", hits), as_examples(id, "misses", misses)
    return _checked(Rule(id, Layer.PAGE, label, strength, why, None, None, find, hits, misses, as_sites(id, sites)))


def _checked(rule: Rule) -> Rule:
    if checking.get():
        check(rule)
    return rule
