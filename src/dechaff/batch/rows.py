"""What the rows of every format have in common: the columns, and the result of a row or the error that stands in for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from dechaff.batch.tally import Tally
from dechaff.cleaned import Cleaned
from dechaff.cleaner import Cleaner
from dechaff.errors import DechaffError
from dechaff.many import outcome
from dechaff.workers import Work

CHUNK_BYTES = 50_000  # that go to a worker at once
CHUNK_ROWS = 500  # that go to a worker at once at most, for rows that are all short


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that hold the text and the address of a page, and those that are added; `prefix` goes before their names.

    >>> Columns(prefix="d_", removals=True).added
    ('d_clean_text', 'd_articles', 'd_removals', 'd_error')
    """

    text: str = "text"
    prefix: str = ""
    removals: bool = False
    url: str | None = None

    @property
    def added(self) -> tuple[str, ...]:
        """The names of the columns that a row gets."""
        names = ("clean_text", "articles", "removals", "error") if self.removals else ("clean_text", "articles", "error")
        return tuple(self.prefix + name for name in names)

    def taken(self, names: object) -> str:
        """What to say of a column that is there already."""
        return f"the input has a column {names!r} already; rename it, or give the new columns other names, as in --prefix dechaff_"


class RowError(DechaffError):
    """Why a row has no result; `kind` is what the summary counts."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


Clean = Callable[[object, object], Cleaned]  # the result of a text and its address; raises RowError


def clean_with(cleaner: Cleaner) -> Clean:
    """`cleaner.clean` for whatever stands in the columns of the text and the address.

    >>> clean_with(Cleaner())("It rained all day.", None).text
    'It rained all day.'
    """

    def clean(text: object, url: object) -> Cleaned:
        if text is None:
            raise RowError("text is null", "The text is null; there is nothing to clean.")
        found = outcome(cleaner, text, url)
        if isinstance(found, Cleaned):
            return found
        if not isinstance(text, str):
            raise RowError("text is no string", str(found)) from found
        raise RowError("cannot be cleaned" if isinstance(url, str | None) else "address is no string", str(found)) from found

    return clean


def not_cleaned(text: object, url: object) -> Cleaned:
    """Stands in for `clean_with` where no worker survives the text."""
    raise RowError("ended its worker", "The text ended the process that cleaned it (killed, or out of memory); look at it by itself.")


Row = Any  # a row as its source reads it: a line of JSON, or the text and the address


@dataclass(frozen=True, slots=True)
class Part:
    """What a worker made of a chunk: bytes that go to the end of the file of progress. `refused` says why the whole file is refused."""

    data: bytes
    tally: Tally
    refused: str | None = None


@dataclass(frozen=True, slots=True)
class Chunk:
    """Rows as read. `done` says how far the source is read with them, `read` the same in bytes on disk, for the progress bar."""

    rows: tuple[Row, ...]
    done: int
    read: int


class Source(Protocol):
    """A file of rows. Constructing it may raise InputError; reading it raises InputError where the file is broken."""

    def head(self) -> bytes:
        """What the file of progress begins with."""

    def work(self) -> Work[Row, Part]:
        """What a worker does with a chunk."""

    def chunks(self, start: int) -> Iterator[Chunk]:
        """The rows from where an earlier run came to, as its last chunk said; 0 is the beginning."""

    def finish(self, part: Path, whole: Path, target: Path) -> Path:
        """The file that is to be put in the place of `target`: `part`, or `whole`, which this writes from it."""

    def close(self) -> None:
        """Nothing more will be read."""
