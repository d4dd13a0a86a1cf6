"""Hypothesis strategies for pages of prose and boilerplate, for the tests of rules and of what uses dechaff.

Every strategy shrinks to few, short, simple lines.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from hypothesis import strategies as st

from dechaff import Article, DechaffError, Label, Paragraph, Rule, default_rules
from dechaff.examples import unmarked
from dechaff.model import Layer
from dechaff.phrases import Phrases, parse
from dechaff.testing.near import decorated, example_lines, filled, near_prose
from dechaff.testing.prose import AND, DID, EVERYDAY, HEADLINES, OTHER_LANGUAGES, SENTENCES, WHEN, WHERE, WHO

__all__ = ["DrawnPage", "articles", "boilerplate", "headlines", "lines", "near_hits", "pages", "paragraphs", "prose"]

ODD = (
    "",
    " ",
    "\t",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "\x00",
    "\ud800",
    "\u0301",
    "\u0640",
    "\u202eyrots siht erahS",
    "ﬁ ＡＢＣ İı ẞ",
    "&nbsp;&amp;",
    "wasnâ€™t",
    "👩‍👩‍👧 🇺🇸",
)


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A page that knows its lines: `lines` are (text, is_boilerplate) in page order, blank lines left out.

    `is_boilerplate` is True for a hit of a rule, False for prose and headlines, None for a line near to what a rule names, which may go or
    stay.

    >>> DrawnPage("It rained.\\nShare", (("It rained.", False), ("Share", True))).must_stay
    ('It rained.',)
    """

    text: str
    lines: tuple[tuple[str, bool | None], ...]

    @property
    def must_stay(self) -> tuple[str, ...]:
        """The lines that are no boilerplate, in page order."""
        return tuple(text for text, is_boilerplate in self.lines if is_boilerplate is False)


# --- prose -----------------------------------------------------------------------------------------------------------


def _told() -> st.SearchStrategy[str]:
    """A sentence that is told in many ways."""
    return st.builds("{} {} {} {}, {}.".format, *map(st.sampled_from, (WHO, DID, WHERE, WHEN, AND)))


def _fixed_sentences() -> st.SearchStrategy[str]:
    return st.one_of(st.sampled_from(SENTENCES), st.sampled_from(EVERYDAY), st.sampled_from(OTHER_LANGUAGES))


def prose() -> st.SearchStrategy[str]:
    """A paragraph of one to four sentences without boilerplate, in several scripts, with quotes and datelines.

    Everyday words that share boxes are made of (us, more, read, share, news) stand at the start, in the middle and at the end.

    >>> from hypothesis import find
    >>> find(prose(), lambda paragraph: True)
    'The bridge reopened on Monday after two years of repairs, the council said.'
    """
    return st.lists(st.one_of(_fixed_sentences(), _told()), min_size=1, max_size=4, unique=True).map(" ".join)


@st.composite
def paragraphs(draw: st.DrawFn) -> list[str]:
    """Two to six different paragraphs of prose, no two sentences of which are nearly the same."""
    kinds = st.tuples(*map(st.sampled_from, (WHO, DID, WHERE, WHEN, AND)))
    sentences = draw(st.lists(kinds, min_size=6, max_size=18, unique_by=(lambda k: k[:3], lambda k: k[1:4], lambda k: k[2:])))
    written = [f"{who} {did} {where} {when}, {more}." for who, did, where, when, more in sentences]
    size = draw(st.integers(2, 4))
    return [" ".join(written[i : i + size]) for i in range(0, len(written), size)]


def headlines() -> st.SearchStrategy[str]:
    """A headline: no full stop, everyday words of share boxes in it.

    >>> from hypothesis import find
    >>> find(headlines(), lambda headline: "news" in headline)
    'Mayor shares good news with the town'
    """
    return st.sampled_from(HEADLINES)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """An `Article` with a title and one to five paragraphs; offsets are those of a page of title and paragraphs, blank lines between.

    >>> from hypothesis import find
    >>> find(articles(), lambda article: True).title
    'Old bridge reopens after two years'
    """
    title = draw(headlines())
    position = len(title) + 2
    body = []
    for text in draw(st.lists(prose(), min_size=1, max_size=5, unique=True)):
        body.append(Paragraph(text, False, position, position + len(text)))
        position += len(text) + 2
    return Article(title=title, byline=None, date=None, source=None, summary=None, paragraphs=tuple(body))


# --- boilerplate -----------------------------------------------------------------------------------------------------


def boilerplate(label: Label | None = None, language: str | None = None) -> st.SearchStrategy[str]:
    """A line that a hit or a phrase of a built-in rule stands for, of one kind or in one language ("en", "common", …) where given.

    >>> from hypothesis import find
    >>> find(boilerplate(Label.SHARE, "en"), lambda line: line.startswith("Share th")).startswith("Share th")
    True

    Raises DechaffError where no rule has the label or the language, with near matches.
    """
    line_rules = [rule for rule in default_rules() if rule.layer is Layer.LINE]
    packs = {rule.pack for rule in line_rules}
    if language is not None and language not in packs:
        raise DechaffError(f"No rules for language={language!r}; {_near(str(language), packs)}.")
    labels = {rule.label for rule in line_rules if language in (None, rule.pack)}
    if label is not None and label not in labels:
        raise DechaffError(f"No rules with label={label!r} that take a whole line; {_near(str(label), map(str, labels))}.")
    chosen = [rule for rule in line_rules if label in (None, rule.label) and language in (None, rule.pack)]
    return st.one_of(st.sampled_from(_hits(chosen)), *_filled(chosen))


def _near(name: str, known: Iterable[str]) -> str:
    known = sorted(known)
    return f"near matches: {', '.join(difflib.get_close_matches(name, known, n=3, cutoff=0.5) or known)}"


def _hits(rules: Iterable[Rule]) -> list[str]:
    return sorted({hit for rule in rules if rule.layer is Layer.LINE for hit in rule.hits}, key=lambda hit: (len(hit), hit))


def _wild_phrases(rules: Iterable[Rule]) -> list[str]:
    """The phrases of LINE rules that stand for more lines than one."""
    patterns = [rule.pattern for rule in rules if rule.layer is Layer.LINE and isinstance(rule.pattern, Phrases)]
    return sorted({phrase for pattern in patterns for phrase in pattern.words if set(parse(phrase)) & set("*#@%|")}, key=len)


def _filled(rules: Iterable[Rule]) -> list[st.SearchStrategy[str]]:
    return [st.sampled_from(wild).flatmap(filled)] if (wild := _wild_phrases(rules)) else []


def near_hits(rules: Iterable[Rule]) -> st.SearchStrategy[str]:
    """A line near to what the rules name: a miss; a hit with words glued on, cut, in capitals, behind a bullet, inside a sentence.

    >>> from hypothesis import find
    >>> from dechaff import default_rules, select
    >>> find(near_hits(select(default_rules(), keep=("en/share-label",))), str.isupper).isupper()
    True
    """
    return _near_hits(tuple(rules))


@lru_cache(maxsize=32)
def _near_hits(rules: tuple[Rule, ...]) -> st.SearchStrategy[str]:
    named = example_lines(rules)
    if not named:
        return st.sampled_from(SENTENCES)
    misses = sorted({line for rule in rules for miss in rule.misses for line in miss.splitlines() if line.strip()}, key=len)
    return st.one_of(st.sampled_from(misses or named), decorated(st.sampled_from(named)), decorated(st.sampled_from(named)))


def lines() -> st.SearchStrategy[str]:
    """Any line of a page: prose, a headline, boilerplate, a line near to boilerplate, odd characters; never with a line end in it."""
    anything = st.text(max_size=12).map(lambda text: " ".join(text.splitlines()))
    return st.one_of(prose(), headlines(), boilerplate(), near_hits(default_rules()), st.sampled_from(ODD), anything)


# --- pages -----------------------------------------------------------------------------------------------------------


def pages(rules: Iterable[Rule] | None = None) -> st.SearchStrategy[DrawnPage]:
    """A `DrawnPage`: an article with hits and near hits of the rules between its paragraphs; None means the built-in rules.

    >>> from hypothesis import find
    >>> from dechaff import default_rules, select
    >>> page = find(pages(select(default_rules(), keep=("en/share-label",))), lambda page: len(page.lines) > 1)
    >>> all(line in page.text for line, is_boilerplate in page.lines)
    True
    """
    return _pages(default_rules() if rules is None else tuple(rules))


@lru_cache(maxsize=32)
def _pages(rules: tuple[Rule, ...]) -> st.SearchStrategy[DrawnPage]:
    kinds = [st.one_of(_fixed_sentences(), headlines()).map(_Block.that_stays), _told().map(lambda line: _Block("told", ((line, False),)))]
    if own := near_prose(rules):
        kinds.append(st.sampled_from(own).map(lambda line: _Block("near prose", ((line, False),))))
    kinds.append(st.one_of(near_hits(rules), *_filled(rules)).map(lambda line: _Block(None, ((line, None),))))
    if hits := _hits(rules):
        kinds.append(st.sampled_from(hits).map(lambda line: _Block(None, ((line, True),))))
    if small_pages := sorted({unmarked(hit) for rule in rules if rule.layer is not Layer.LINE for hit in rule.hits}, key=len):
        kinds.append(st.sampled_from(small_pages).map(lambda page: _Block(None, tuple((line, None) for line in page.splitlines()))))
    blocks = st.lists(st.one_of(kinds), min_size=1, max_size=8, unique_by=lambda block: block.once or object())
    return st.builds(_drawn_page, blocks, st.sampled_from(("\n", "\n\n")))


class _Block(NamedTuple):
    """Lines that stand together. Blocks of one `once` stand once on a page, so that no prose is said twice, not even nearly."""

    once: str | None
    lines: tuple[tuple[str, bool | None], ...]

    @classmethod
    def that_stays(cls, line: str) -> _Block:
        return cls(line, ((line, False),))


def _drawn_page(blocks: list[_Block], between: str) -> DrawnPage:
    drawn = tuple(line for block in blocks for line in block.lines if line[0].strip())
    return DrawnPage(between.join(text for text, _ in drawn), drawn)
