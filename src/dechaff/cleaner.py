"""clean() and Cleaner: the whole flow."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from operator import attrgetter
from typing import Protocol

from dechaff.assemble import assemble
from dechaff.cleaned import Cleaned
from dechaff.detect import Detector
from dechaff.errors import DechaffError
from dechaff.lines import after, read
from dechaff.model import Finding, Layer, Line, Page, Removal, Spared, Strength
from dechaff.packs import Rules, built_in, default_rules, digest, digest_with
from dechaff.protect import protect
from dechaff.resolve import resolve
from dechaff.rule import Rule
from dechaff.sites import SiteRules

SPAN_ROUNDS = 20  # times that SPAN rules look at a line again after a cut; more parts than that are a machine's, not a page's
SITES_KEPT = 256  # sites whose rules stay ready


class Cleaner:
    """A set of rules made ready; reusable, picklable and safe to share between threads.

    `rules` defaults to `default_rules()`; `least` is the least strength that may remove. `rules_id` is a digest of all of them.

    >>> from dechaff import Cleaner, default_rules, select
    >>> cleaner = Cleaner(select(default_rules(), keep=("en", "common")))
    >>> cleaner.clean("It rained all day.\\nShare this story").text
    'It rained all day.'

    Raises DechaffError where `rules` holds anything but rules, or two rules of one id, or `least` is no Strength.
    """

    __slots__ = ("_detector", "_everywhere", "_sites", "least", "rules", "rules_id")

    def __init__(self, rules: Iterable[Rule] | None = None, *, least: Strength = Strength.LIKELY) -> None:
        self.rules = default_rules() if rules is None else _unique(rules)
        if not isinstance(least, Strength):
            raise DechaffError(f"Expected a Strength but got least={least!r}; write least=Strength.CERTAIN.")
        self.least = least
        sited = tuple(rule for rule in self.rules if rule.sites)
        self._sites = SiteRules(sited) if sited else None
        self._everywhere, self._detector = _ready(tuple(rule for rule in self.rules if not rule.sites) if sited else self.rules)
        self.rules_id = digest_with(self._everywhere, sited) if sited else self._everywhere

    def clean(self, text: str, *, url: str | None = None) -> Cleaned:
        """Clean one page; see `dechaff.clean`."""
        if not isinstance(text, str):
            raise DechaffError(_not_a_string(text))
        rules_id, finder = self._at(url)
        page = read(text)
        removals, spared = self._decide(finder, page)
        return Cleaned(
            source=text,
            articles=assemble(page, removals),
            removals=removals,
            spared=spared,
            repairs=page.repairs,
            rules_id=rules_id,
        )

    def view(self, text: str, *, url: str | None = None) -> Page:
        """The page as its PAGE rules see it: without what SPAN and LINE rules took."""
        _, finder = self._at(url)
        _, _, view = self._by_lines(finder, read(text))
        return view

    def _at(self, url: str | None) -> tuple[str, _Finder]:
        """The digest of the rules that the page at `url` calls for, and what finds by them."""
        if url is not None and not isinstance(url, str):
            raise DechaffError(f"Expected an address but got url={url!r:.60} (type={type(url).__name__}); pass a str or None.")
        if url is None or self._sites is None or not (sited := self._sites.at(url)):
            return self._everywhere, self._detector
        rules_id, detector = _ready_at(self._everywhere, sited)
        return rules_id, _Joined(self._detector, detector)

    def _decide(self, finder: _Finder, view: Page) -> tuple[tuple[Removal, ...], tuple[Spared, ...]]:
        """What all layers remove and what they spare, in page order."""
        removals, spared, view = self._by_lines(finder, view)
        cut, kept = resolve(view, chain(view.hints, finder.find(Layer.PAGE, view)), protect, self.least)
        ordered = tuple(sorted((*removals, *cut), key=attrgetter("start")))
        return ordered, _still_there((*spared, *kept), ordered)

    def _by_lines(self, finder: _Finder, view: Page) -> tuple[list[Removal], list[Spared], Page]:
        """What SPAN and LINE rules remove and spare, and the view without it."""
        removals: list[Removal] = []
        spared: list[Spared] = []
        for layer in (Layer.SPAN, Layer.LINE):
            cut, kept, view = self._apply(finder, layer, view)
            removals.extend(cut)
            spared.extend(kept)
        return removals, spared, view

    def _apply(self, finder: _Finder, layer: Layer, view: Page) -> tuple[list[Removal], list[Spared], Page]:
        """What SPAN or LINE removes and spares, and the view without it, with its hints at whole lines, which PAGE may back.

        SPAN goes on until nothing more is cut out of a line.
        """
        removals: list[Removal] = []
        spared: list[Spared] = []
        changed = view.lines
        for _ in range(SPAN_ROUNDS if layer is Layer.SPAN else 1):
            found = tuple(finder.find(layer, view, changed))
            cut, kept = resolve(view, found, protect, self.least)
            removals.extend(cut)
            spared.extend(kept)
            if not cut:
                break
            before, view = view, after(view, cut)
            changed = tuple(line for line, old in zip(view.lines, before.lines, strict=True) if line is not old)
        hints = tuple(finding for finding in found if finding.whole and finding.strength is Strength.HINT and view.lines[finding.line].key)
        return removals, spared, replace(view, hints=hints)

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (self.rules, self.least)


class _Finder(Protocol):
    def find(self, layer: Layer, view: Page, lines: Iterable[Line] | None = None) -> Iterator[Finding]: ...


class _Joined:
    """The index over the rules for every site with that over the rules for one, so that the first need not be built anew."""

    def __init__(self, everywhere: Detector, site: Detector) -> None:
        self._everywhere = everywhere
        self._site = site

    def find(self, layer: Layer, view: Page, lines: Iterable[Line] | None = None) -> Iterator[Finding]:
        self._site.forget()  # verdicts on the lines of many sites would fill the memory
        return chain(self._everywhere.find(layer, view, lines), self._site.find(layer, view, lines))


def _still_there(spared: Iterable[Spared], removals: tuple[Removal, ...]) -> tuple[Spared, ...]:
    """What was spared and that no other rule took, in page order; of a claim that two layers spared, the last reason."""
    starts = [removal.start for removal in removals]
    last = {(s.start, s.end, s.rule, s.label, s.claim): s for s in spared}
    kept = []
    for claim in map(last.__getitem__, sorted(last)):
        position = bisect_right(starts, claim.start) - 1
        if position < 0 or removals[position].end < claim.end:
            kept.append(claim)
    return tuple(kept)


def _rebuild(rules: tuple[Rule, ...], least: Strength) -> Cleaner:
    return Cleaner(rules, least=least)


def clean(
    text: str,
    *,
    url: str | None = None,
    languages: Iterable[str] | None = None,
    rules: Iterable[Rule] | None = None,
    least: Strength = Strength.LIKELY,
) -> Cleaned:
    """Take the boilerplate out of the plain text of a scraped page.

    `text` is what an extractor returned, any line ends. `url` is the address of the page: rules with `sites` run where its host
    is one of these or a subdomain of one, and nowhere else. `languages` narrows the language packs ("en", "de"); `rules` replaces
    the built-in rules; `least` is the least strength that may remove. Offsets in the result are code points of `text`.

    >>> clean("It was shut for two years, the council said.\\nShare this article").text
    'It was shut for two years, the council said.'
    >>> from dechaff import Label, line_rule, phrases
    >>> weather = line_rule("courier/weather", label=Label.WIDGET, why="The Courier's link to the forecast.",
    ...     pattern=phrases("Weather"), misses=("Weather was bad.", "Whether"), sites=("courier.example",))
    >>> clean("It rained.\\nWeather", rules=(weather,), url="https://www.courier.example/1").text
    'It rained.'

    Raises DechaffError where `text` is not a str, `url` neither a str nor None, or a language has no pack.
    """
    return cleaner_for(languages, rules, least).clean(text, url=url)


def cleaner_for(languages: Iterable[str] | None, rules: Iterable[Rule] | None, least: Strength) -> Cleaner:
    """The Cleaner that `clean` uses for these arguments; the last few are kept.

    >>> cleaner_for({"en"}, None, Strength.LIKELY).clean("It rained all day.\\nShare this story").text
    'It rained all day.'

    Raises DechaffError as `clean` does.
    """
    if isinstance(languages, str) or not isinstance(languages, Iterable | None):
        raise DechaffError(f"Expected a set of languages but got languages={languages!r}; write languages={{'en'}}.")
    return _cleaner(None if rules is None else _unique(rules), None if languages is None else frozenset(languages), least)


@lru_cache(maxsize=16)
def _cleaner(rules: tuple[Rule, ...] | None, languages: frozenset[str] | None, least: Strength) -> Cleaner:
    chosen = default_rules() if rules is None else rules
    if languages is not None:
        known = {rule.pack for rule in default_rules()}
        if unknown := sorted(languages - known):
            raise DechaffError(f"No rules for languages={unknown!r}; there are packs for {', '.join(sorted(known - {'common'}))}.")
        chosen = tuple(rule for rule in chosen if rule.pack in languages or rule.pack not in known - {"common"})
    return Cleaner(chosen, least=least)


@lru_cache(maxsize=16)
def _ready(rules: tuple[Rule, ...]) -> tuple[str, Detector]:
    """The digest of the rules and the index over them."""
    if any(rule.pack == "common" for rule in rules) and rules == default_rules():  # rules of one's own alone load no others
        return built_in().digest, built_in().detector
    return digest(rules), Detector(rules)


@lru_cache(maxsize=SITES_KEPT)
def _ready_at(everywhere: str, sited: tuple[Rule, ...]) -> tuple[str, Detector]:
    """The digest of the rules that `everywhere` names with those for one site, and the index over the latter."""
    return digest_with(everywhere, sited), Detector(sited)


def _unique(rules: Iterable[Rule]) -> Rules:
    if isinstance(rules, Rule) or not isinstance(rules, Iterable):
        raise DechaffError(f"Expected several rules but got rules={rules!r:.80}; write rules=(*default_rules(), MY_RULE).")
    found: dict[str, Rule] = {}
    for rule in rules:
        if not isinstance(rule, Rule):
            kind = type(rule).__name__
            raise DechaffError(f"Expected a Rule but got {rule!r} (type={kind}); build it with line_rule, span_rule or page_rule.")
        if found.setdefault(rule.id, rule) != rule:
            raise DechaffError(f"Two different rules have the id {rule.id!r}; rename one.")
    return Rules(found[id] for id in sorted(found))


def _not_a_string(text: object) -> str:
    kind = type(text).__name__
    if isinstance(text, bytes | bytearray | memoryview):
        return f"Expected str but got text={bytes(text[:20])!r} (type={kind}); decode it first, for example data.decode('utf-8')."
    return f"Expected str but got text={text!r:.60} (type={kind}); pass the text of one page."
