"""Every law on a set of rules, with the pages that it is tried on: small ones first, then those that Hypothesis draws and shrinks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import pairwise
from typing import Any, NamedTuple, TypeVar

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Flaky

from dechaff import Rule, default_rules
from dechaff.examples import unmarked
from dechaff.phrases import Phrases
from dechaff.testing import laws, strategies
from dechaff.testing.broken import LawBroken, page_rules
from dechaff.testing.near import crowds, example_lines, near_prose
from dechaff.testing.prose import EVERYDAY, HEADLINES, OTHER_LANGUAGES, SENTENCES

T = TypeVar("T")

NAMED_MAX = 60  # lines of the examples that stand on small pages of their own
SHARED_LINES = 40  # examples on a page that rules share
NEAR_PROSE_MAX = 400  # sentences around words of the rules that are tried one by one
PAGES_ACROSS = 60  # drawn pages that go to other processes


class Check(NamedTuple):
    """One law to try: `rule` is the id of the rule it is about, None for all of them; `hold()` raises LawBroken."""

    law: str
    rule: str | None
    hold: Callable[[], None]


def checks(rules: Sequence[Rule], max_examples: int) -> Iterator[Check]:
    """Every check there is for these rules; `max_examples` is the number of pages drawn for each law about pages."""
    yield from (Check("examples_hold", rule.id, partial(laws.examples_hold, rule)) for rule in rules)
    yield Check("cross_fire", None, lambda: laws.cross_fire(rules, default_rules()))
    for tried in PAGE_LAWS:
        yield Check(tried.law.__name__, None, partial(_try, tried, rules, max_examples))
        if tried.law is laws.determinism and page_rules(rules):
            yield Check("determinism_across", None, partial(_try_across, rules))
    yield from (Check("marks_hold", rule.id, partial(laws.marks_hold, rule)) for rule in rules)
    yield from (Check("growth", rule.id, partial(laws.growth, rule)) for rule in rules if not isinstance(rule.pattern, Phrases))


class _Tried(NamedTuple):
    """A law about pages, what is drawn for it, and what it is tried on first."""

    law: Callable[[Sequence[Rule], Any], None]
    drawn: Callable[[Sequence[Rule]], st.SearchStrategy[Any]]
    first: Callable[[Sequence[Rule]], Sequence[Any]]


def _try(tried: _Tried, rules: Sequence[Rule], max_examples: int) -> None:
    falsify(partial(tried.law, rules), tried.drawn(rules), tried.first(rules), max_examples)


def falsify(law: Callable[[T], None], drawn: st.SearchStrategy[T], first: Iterable[T], max_examples: int) -> None:
    """Try a law on the values of `first` and on drawn ones; LawBroken shows the smallest that breaks it. The same each time."""
    for value in first:
        law(value)
    failures: list[LawBroken] = []

    def hold(value: T) -> None:
        try:
            law(value)
        except LawBroken as error:
            failures.append(error)
            raise

    try:
        _search(hold, drawn, max_examples)
    except Flaky:  # a rule that says now this and now that
        raise min(failures, key=lambda error: (error.page.count("\n"), len(error.page))) from None


def _search(hold: Callable[[T], None], drawn: st.SearchStrategy[T], max_examples: int) -> None:
    @settings(
        max_examples=max_examples,
        deadline=None,
        database=None,
        derandomize=True,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink),
    )
    @given(drawn)
    def search(value: T) -> None:
        hold(value)

    search()


# --- what the laws are tried on --------------------------------------------------------------------------------------


def _named(rules: Sequence[Rule]) -> list[str]:
    return example_lines(rules) or list(SENTENCES)


def _texts(rules: Sequence[Rule]) -> st.SearchStrategy[str]:
    return st.one_of(strategies.pages(rules).map(lambda page: page.text), crowds(st.sampled_from(_named(rules))))


def _small_texts(rules: Sequence[Rule]) -> list[str]:
    """A page for each line of the examples, those of many rules but for the long ones: alone, twice, under prose."""
    return [page for line in _named(rules)[:NAMED_MAX] for page in (line, f"{line}\n{line}", f"{SENTENCES[0]}\n\n{line}")]


def _small_and_shared_texts(rules: Sequence[Rule]) -> list[str]:
    """The small pages; for many rules also a hit and a miss of each, on pages that they share."""
    if len(_named(rules)) <= NAMED_MAX:
        return _small_texts(rules)
    examples = [unmarked(example) for rule in rules for example in (*sorted(rule.hits, key=len)[:1], *rule.misses[:1])]
    shared = ["\n".join(examples[first : first + SHARED_LINES]) for first in range(0, len(examples), SHARED_LINES)]
    return [*_small_texts(rules), *shared]


def _odd_texts(rules: Sequence[Rule]) -> st.SearchStrategy[str]:
    anything = st.text(alphabet=st.characters(exclude_categories=()))
    odd = st.lists(st.one_of(st.sampled_from(strategies.ODD), anything), max_size=6).map("\n".join)
    return st.one_of(odd, st.tuples(anything, st.sampled_from(_named(rules)), anything).map("".join), _texts(rules))


def _small_odd_texts(rules: Sequence[Rule]) -> list[str]:
    named = [f"{line}\n{odd}\n\n{line}" for line in _named(rules)[:4] for odd in strategies.ODD]
    return ["", "\n", "\n\n \n", *strategies.ODD, *_small_and_shared_texts(rules), *named]


def _paragraphs(rules: Sequence[Rule]) -> st.SearchStrategy[list[str]]:
    return strategies.paragraphs()


def _single_paragraphs(rules: Sequence[Rule]) -> list[list[str]]:
    return [[line] for line in (*SENTENCES, *EVERYDAY, *OTHER_LANGUAGES, *near_prose(rules)[:NEAR_PROSE_MAX])]


def _pages(rules: Sequence[Rule]) -> st.SearchStrategy[strategies.DrawnPage]:
    return strategies.pages(rules)


def _headline_pages(rules: Sequence[Rule]) -> list[strategies.DrawnPage]:
    pages = [(headline, f"{headline}\n\n{SENTENCES[1]}") for headline in HEADLINES]
    return [strategies.DrawnPage(text, ((headline, False),)) for headline, *texts in pages for text in (headline, *texts)]


# What spoils the other laws comes first. No idempotence on shared pages: those of boilerplate alone have no article to find again.
PAGE_LAWS = (
    _Tried(laws.total, _odd_texts, _small_odd_texts),
    _Tried(laws.determinism, _texts, _small_and_shared_texts),
    _Tried(laws.line_ends, _texts, _small_and_shared_texts),
    _Tried(laws.prose_stays, _paragraphs, _single_paragraphs),
    _Tried(laws.prose_stays_beside, _pages, _headline_pages),
    _Tried(laws.idempotence, _texts, _small_texts),
    _Tried(laws.partition, _odd_texts, _small_odd_texts),
    _Tried(laws.replay, _odd_texts, _small_odd_texts),
    _Tried(laws.order, _texts, _small_and_shared_texts),
    _Tried(laws.locality, _texts, _small_and_shared_texts),
    _Tried(laws.round_trips, _odd_texts, _small_odd_texts),
)


def _try_across(rules: Sequence[Rule]) -> None:
    named = _named(rules)[:NAMED_MAX]
    texts = [*_small_texts(rules), *("\n".join(pair) for pair in pairwise(named))]
    _search(texts.append, _texts(rules), PAGES_ACROSS)
    laws.determinism_across(rules, texts)
