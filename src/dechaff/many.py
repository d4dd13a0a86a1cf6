"""clean_many: many texts in, their results in the same order out, in one process or in several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import chain
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


def clean_many(
    texts: Iterable[str],
    *,
    workers: int = 1,
    languages: Iterable[str] | None = None,
    rules: Iterable[Rule] | None = None,
    least: Strength = Strength.LIKELY,
) -> Iterator[Cleaned | DechaffError]:
    """Clean many texts: an iterator over a result for each of them, in their order.

    `texts` is read as the results are taken, so it may be endless, and memory stays flat. A text that cannot be cleaned never stops
    the rest: its result is the DechaffError, returned and not raised. The other arguments are those of `clean`.

    >>> for result in clean_many(["It rained all day.\\nShare this article", None]):
    ...     print(result.text if isinstance(result, Cleaned) else f"not cleaned: {result}")
    It rained all day.
    not cleaned: Expected str but got text=None (type=NoneType); pass the text of one page.

    With `workers` above 1 that many processes share the work. They may be new processes that import your script, so it calls this
    below `if __name__ == "__main__":`, and the function of a page rule stands in a module. Where a worker dies, killed or out of
    memory, the texts that it had are cleaned again one by one, and only one that ends a worker by itself has an error. Closing the
    iterator, or an interrupt, ends the workers.

    Raises DechaffError where an argument cannot be used, or no worker starts.
    """
    if isinstance(texts, str | bytes) or not isinstance(texts, Iterable):
        raise DechaffError(f"Expected several texts but got texts={texts!r:.60}; write clean_many([text]).")
    if not isinstance(workers, int) or workers < 1:
        raise DechaffError(f"Expected a number of processes but got workers={workers!r}; write workers=2.")
    cleaner = cleaner_for(languages, rules, least)
    return _in_workers(texts, cleaner, workers) if workers > 1 else (outcome(cleaner, text) for text in texts)


def outcome(cleaner: Cleaner, text: object) -> Outcome:
    """The result of one text, or the error that says why there is none; what a user's rule raises is such an error too.

    >>> print(outcome(Cleaner(), 5))
    Expected str but got text=5 (type=int); pass the text of one page.
    """
    try:
        return cleaner.clean(text)  # type: ignore[arg-type]  # it says itself what it does not take
    except DechaffError as error:
        return error
    except Exception as error:  # a rule's, or MemoryError; one page must not end a long run
        told = DechaffError(f"{type(error).__name__}: {error}; clean this text by itself to see where it comes from.")
        told.__cause__ = error
        return told


def _in_workers(texts: Iterable[object], cleaner: Cleaner, count: int) -> Iterator[Outcome]:
    from dechaff.workers import Task, Workers

    def tasks() -> Iterator[Task[tuple[object, ...], str | DechaffError, list[_Travelling]]]:
        first = 1
        for chunk in _chunks(texts):
            items = [text if isinstance(text, str) else _error(cleaner, text) for text in chunk]
            yield Task(chunk, _CleanTexts(first), items)
            first += len(chunk)

    with Workers(cleaner, count) as workers:
        for chunk, results in workers.map(tasks()):
            for text, found in zip(chunk, chain.from_iterable(results), strict=True):
                yield found if isinstance(found, DechaffError) else found.arrived(text)


def _chunks(texts: Iterable[object]) -> Iterator[tuple[object, ...]]:
    """Texts in chunks that are worth the way to a worker."""
    chunk: list[object] = []
    chars = 0
    for text in texts:
        chunk.append(text)
        chars += len(text) if isinstance(text, str) else 0
        if chars >= CHUNK_CHARS or len(chunk) == CHUNK_TEXTS:
            yield tuple(chunk)
            chunk, chars = [], 0
    if chunk:
        yield tuple(chunk)


def _error(cleaner: Cleaner, text: object) -> DechaffError:
    """What is wrong with a text that is no str; told here, for not everything can travel to a worker."""
    found = outcome(cleaner, text)
    assert isinstance(found, DechaffError)
    return found


# --- between processes -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _CleanTexts:
    """The work on a chunk of texts, of which the first has the number `first`. What is no str comes as its error and stays that."""

    first: int

    def __call__(self, cleaner: Cleaner, items: Sequence[str | DechaffError]) -> list[_Travelling]:
        return [item if isinstance(item, DechaffError) else _travelling(outcome(cleaner, item)) for item in items]

    def lost(self, items: Sequence[str | DechaffError], index: int) -> list[_Travelling]:
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
