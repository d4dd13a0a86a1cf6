"""clean_many: many texts in, their results in the same order out, in one process or in several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import chain, repeat, zip_longest
from operator import attrgetter
from typing import Any, NamedTuple

from dechaff.cleaned import Cleaned
from dechaff.cleaner import Cleaner, cleaner_for
from dechaff.errors import DechaffError
from dechaff.model import Article, Paragraph, Removal, Repair, Spared, Strength
from dechaff.rule import Rule

CHUNK_CHARS = 50_000  # characters that go to a worker at once: some milliseconds of work, far more than the way there and back
CHUNK_TEXTS = 500  # texts that go to a worker at once at most, for texts that are all short

Outcome = Cleaned | DechaffError
Pair = tuple[object, object]  # the text of a page and its address, whatever was passed for them


def clean_many(
    texts: Iterable[str],
    *,
    urls: Iterable[str | None] | None = None,
    workers: int = 1,
    languages: Iterable[str] | None = None,
    rules: Iterable[Rule] | None = None,
    least: Strength = Strength.LIKELY,
) -> Iterator[Cleaned | DechaffError]:
    """Clean many texts: an iterator over a result for each of them, in their order.

    `texts` is read as the results are taken, so it may be endless, and memory stays flat. A text that cannot be cleaned never stops
    the rest: its result is the DechaffError, returned and not raised. `urls` are the addresses of the pages, one a text, in the same
    order. The other arguments are those of `clean`.

    >>> for result in clean_many(["It rained all day.\\nShare this article", None]):
    ...     print(result.text if isinstance(result, Cleaned) else f"not cleaned: {result}")
    It rained all day.
    not cleaned: Expected str but got text=None (type=NoneType); pass the text of one page.

    With `workers` above 1 that many processes share the work. They may be new processes that import your script, so it calls this
    below `if __name__ == "__main__":`, and the function of a page rule stands in a module. Where a worker dies, killed or out of
    memory, the texts that it had are cleaned again one by one, and only one that ends a worker by itself has an error. Closing the
    iterator, or an interrupt, ends the workers.

    Raises DechaffError where an argument cannot be used, or no worker starts; while results are taken, where texts or urls end first.
    """
    if isinstance(texts, str | bytes) or not isinstance(texts, Iterable):
        raise DechaffError(f"Expected several texts but got texts={texts!r:.60}; write clean_many([text]).")
    if not isinstance(workers, int) or workers < 1:
        raise DechaffError(f"Expected a number of processes but got workers={workers!r}; write workers=2.")
    if isinstance(urls, str | bytes) or not isinstance(urls, Iterable | None):
        raise DechaffError(f"Expected an address for each text but got urls={urls!r:.60}; write urls=[url].")
    cleaner = cleaner_for(languages, rules, least)
    pages = zip(texts, repeat(None)) if urls is None else _pages(texts, urls)
    return _in_workers(pages, cleaner, workers) if workers > 1 else (outcome(cleaner, *page) for page in pages)


_ENDED = object()


def _pages(texts: Iterable[object], urls: Iterable[object]) -> Iterator[Pair]:
    for number, (text, url) in enumerate(zip_longest(texts, urls, fillvalue=_ENDED)):
        if text is _ENDED or url is _ENDED:
            short, long = ("texts", "urls") if text is _ENDED else ("urls", "texts")
            counts = f"{number} {short} and more {long}"
            raise DechaffError(f"Expected an address for each text but there are {counts}; write None for no address.")
        yield text, url


def outcome(cleaner: Cleaner, text: object, url: object = None) -> Outcome:
    """The result of one page, or the error that says why there is none; what a user's rule raises is such an error too.

    >>> print(outcome(Cleaner(), 5))
    Expected str but got text=5 (type=int); pass the text of one page.
    """
    try:
        return cleaner.clean(text, url=url)  # type: ignore[arg-type]  # it says itself what it does not take
    except DechaffError as error:
        return error
    except Exception as error:  # a rule's, or MemoryError; one page must not end a long run
        told = DechaffError(f"{type(error).__name__}: {error}; clean this text by itself to see where it comes from.")
        told.__cause__ = error
        return told


def _in_workers(pages: Iterable[Pair], cleaner: Cleaner, count: int) -> Iterator[Outcome]:
    from dechaff.workers import Task, Workers

    def tasks() -> Iterator[Task[tuple[Pair, ...], Pair | DechaffError, list[_Travelling]]]:
        first = 1
        for chunk in _chunks(pages):
            items = [page if _can_be_cleaned(page) else _error(cleaner, page) for page in chunk]
            yield Task(chunk, _CleanTexts(first), items)
            first += len(chunk)

    with Workers(cleaner, count) as workers:
        for chunk, results in workers.map(tasks()):
            for (text, _), found in zip(chunk, chain.from_iterable(results), strict=True):
                yield found if isinstance(found, DechaffError) else found.arrived(text)


def _chunks(pages: Iterable[Pair]) -> Iterator[tuple[Pair, ...]]:
    """Pages in chunks that are worth the way to a worker."""
    chunk: list[Pair] = []
    chars = 0
    for page in pages:
        text, _ = page
        chunk.append(page)
        chars += len(text) if isinstance(text, str) else 0
        if chars >= CHUNK_CHARS or len(chunk) == CHUNK_TEXTS:
            yield tuple(chunk)
            chunk, chars = [], 0
    if chunk:
        yield tuple(chunk)


def _can_be_cleaned(page: Pair) -> bool:
    text, url = page
    return isinstance(text, str) and isinstance(url, str | None)


def _error(cleaner: Cleaner, page: Pair) -> DechaffError:
    """What is wrong with a text or an address that is no str; told here, for not everything can travel to a worker."""
    found = outcome(cleaner, *page)
    assert isinstance(found, DechaffError)
    return found


# --- between processes -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _CleanTexts:
    """The work on a chunk of pages, of which the first has the number `first`. What is no str comes as its error and stays that."""

    first: int

    def __call__(self, cleaner: Cleaner, items: Sequence[Pair | DechaffError]) -> list[_Travelling]:
        return [item if isinstance(item, DechaffError) else _travelling(outcome(cleaner, *item)) for item in items]

    def lost(self, items: Sequence[Pair | DechaffError], index: int) -> list[_Travelling]:
        number = self.first + index
        return [DechaffError(f"Text {number} ended the process that cleaned it (killed, or out of memory); look at it by itself.")]


class _Packed(NamedTuple):
    """A Cleaned as tuples, which travel more than twice as fast as the objects; its source need not travel back."""

    articles: list[tuple[Any, list[tuple[Any, ...]]]]  # the values, and those of the paragraphs
    removals: list[tuple[Any, ...]]
    spared: list[tuple[Any, ...]]
    repairs: list[tuple[Any, ...]]
    rules_id: str

    def arrived(self, source: Any) -> Cleaned:
        """The Cleaned of this source."""
        return Cleaned(
            source=source,
            articles=tuple(Article(*(*values, tuple(Paragraph(*part) for part in parts))) for values, parts in self.articles),
            removals=tuple(Removal(*values) for values in self.removals),
            spared=tuple(Spared(*values) for values in self.spared),
            repairs=tuple(Repair(*values) for values in self.repairs),
            rules_id=self.rules_id,
        )


_Travelling = _Packed | DechaffError


def _values_of(kind: type[Any]) -> attrgetter[tuple[Any, ...]]:
    """What takes the values of all fields of such an object, in order."""
    return attrgetter(*(field.name for field in fields(kind)))


_ARTICLE, _PARAGRAPH, _REMOVAL, _SPARED, _REPAIR = map(_values_of, (Article, Paragraph, Removal, Spared, Repair))


def _travelling(outcome: Outcome) -> _Travelling:
    if isinstance(outcome, DechaffError):
        return outcome
    return _Packed(
        articles=[(_ARTICLE(article)[:-1], [*map(_PARAGRAPH, article.paragraphs)]) for article in outcome.articles],
        removals=[*map(_REMOVAL, outcome.removals)],
        spared=[*map(_SPARED, outcome.spared)],
        repairs=[*map(_REPAIR, outcome.repairs)],
        rules_id=outcome.rules_id,
    )
