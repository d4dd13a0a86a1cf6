"""Parquet: text and address are read by themselves; at the end the new columns are set beside all the old ones, row group by row group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from dechaff.adapters import arrow
from dechaff.batch.rows import CHUNK_BYTES, CHUNK_ROWS, Chunk, Clean, Columns, Part, RowError, clean_with, not_cleaned
from dechaff.batch.tally import Tally
from dechaff.cleaned import Cleaned
from dechaff.cleaner import Cleaner
from dechaff.files import InputError

BATCH_ROWS = 1_000  # rows in memory at once while columns are joined
BUFFER_BYTES = 2**20  # of a column that are read at once, else a whole row group of it is
GROUP_BYTES = 64 * 2**20  # of a row group that is written, at most; one of the input that is larger becomes several


def added_schema(columns: Columns) -> pa.Schema:
    """The columns that a table gets.

    >>> added_schema(Columns()).names
    ['clean_text', 'articles', 'error']
    """
    plain = arrow.added_schema(removals=columns.removals)
    return pa.schema([field.with_name(name) for name, field in zip(columns.added, plain, strict=True)])


class Encoded(NamedTuple):
    """The text of a row and its address, as UTF-8."""

    text: bytes | None
    url: bytes | None = None


@dataclass(frozen=True, slots=True)
class CleanTexts:
    """The work on a chunk of texts; the result is a record batch in the form of an Arrow stream.

    >>> part = CleanTexts(Columns())(Cleaner(), [Encoded(b"It rained all day."), Encoded(None)])
    >>> part.tally.rows, dict(part.tally.errors)
    (2, {'text is null': 1})
    """

    columns: Columns

    def __call__(self, cleaner: Cleaner, items: Sequence[Encoded]) -> Part:
        """See `Work`."""
        return self._part(items, clean_with(cleaner))

    def lost(self, items: Sequence[Encoded], index: int) -> Part:
        """See `Work`."""
        return self._part(items[index : index + 1], not_cleaned)

    def _part(self, items: Sequence[Encoded], clean: Clean) -> Part:
        tally = Tally(rows=len(items))
        rows = [self._row(item, clean, tally) for item in items]
        if not rows:
            return Part(b"", tally)
        batch = pa.RecordBatch.from_pylist(rows, schema=added_schema(self.columns))
        return Part(batch.serialize().to_pybytes(), tally)

    def _row(self, item: Encoded, clean: Clean, tally: Tally) -> dict[str, object]:
        try:
            cleaned = clean(_decoded(item.text, "text"), _decoded(item.url, "address"))
        except RowError as error:
            tally.errors[error.kind] += 1
            return {self.columns.added[-1]: str(error)}
        tally.count(cleaned)
        return dict(zip(self.columns.added, self._values(cleaned), strict=True))

    def _values(self, cleaned: Cleaned) -> Iterator[object]:
        """A value for each new column; a lone surrogate cannot be here, for the text was UTF-8."""
        yield cleaned.text
        yield [article.to_dict() for article in cleaned]
        if self.columns.removals:
            yield [removal.to_dict() for removal in cleaned.removals]
        yield None


def _decoded(value: bytes | None, what: str) -> str | None:
    try:
        return None if value is None else value.decode("utf-8")
    except UnicodeDecodeError as error:
        wrong = f"0x{error.object[error.start]:02x}"
        raise RowError("not UTF-8", f"The {what} is not UTF-8 at byte {error.start} ({wrong}); convert it.") from None


class ParquetFile:
    """A Parquet file.

    Raises InputError where it cannot be read, has no such columns of strings, or has a column of a name that is to be added.
    """

    def __init__(self, path: Path, columns: Columns) -> None:
        try:
            self._file = pq.ParquetFile(path, buffer_size=BUFFER_BYTES, pre_buffer=False)
        except (OSError, pa.ArrowException) as error:
            raise InputError(f"cannot be read as Parquet ({_first_line(error)}); check the file") from None
        self._size = path.stat().st_size
        self._columns = columns
        self._schema = self._file.schema_arrow
        _check(self._schema, columns)

    def head(self) -> bytes:
        """The schema, so that the file of progress is an Arrow stream."""
        return bytes(added_schema(self._columns).serialize().to_pybytes())

    def work(self) -> CleanTexts:
        """The texts are cleaned."""
        return CleanTexts(self._columns)

    def chunks(self, start: int) -> Iterator[Chunk]:
        """The texts from row `start`; see `Source`."""
        total = max(self._file.metadata.num_rows, 1)
        rows: list[Encoded] = []
        done, size = 0, 0
        for row in self._rows():
            done += 1
            if done <= start:
                continue
            rows.append(row)
            size += len(row.text or b"")
            if size >= CHUNK_BYTES or len(rows) == CHUNK_ROWS:
                yield Chunk(tuple(rows), done, self._size * done // total)
                rows, size = [], 0
        yield Chunk(tuple(rows), done, self._size)

    def _rows(self) -> Iterator[Encoded]:
        names = [name for name in (self._columns.text, self._columns.url) if name is not None]
        try:
            for batch in self._file.iter_batches(BATCH_ROWS, columns=names):
                values = [batch.column(name).cast(pa.string()).cast(pa.binary()).to_pylist() for name in names]
                yield from map(Encoded, *values)
        except (OSError, pa.ArrowException) as error:
            raise InputError(f"cannot be read to its end ({_first_line(error)}); fetch it again") from None

    def finish(self, part: Path, whole: Path, target: Path) -> Path:
        """Write `whole`: the columns of this file with those of the file of progress `part` beside them, compressed as this file is.

        The row groups are those of this file. Types, nulls and what the schema says of itself stay as they are.

        Raises InputError where this file can no longer be read.
        """
        try:
            self._join(part, whole)
        except pa.ArrowException as error:
            raise InputError(f"cannot be joined with what was cleaned ({_first_line(error)}); check the file") from error
        return whole

    def _join(self, part: Path, whole: Path) -> None:
        schema = self._schema
        for field in added_schema(self._columns):
            schema = schema.append(field)
        with pa.OSFile(str(part)) as progress, pq.ParquetWriter(whole, schema, compression=self._codec()) as writer:
            added = _Rows(iter(pa.ipc.open_stream(progress)))
            for group in range(self._file.metadata.num_row_groups):
                held: list[pa.RecordBatch] = []
                size = 0
                for batch in self._file.iter_batches(BATCH_ROWS, row_groups=[group]):
                    new = added.take(batch.num_rows)
                    joined = _beside(batch, new, schema)
                    held += joined
                    size += sum(piece.nbytes for piece in joined)
                    if size >= GROUP_BYTES:
                        writer.write_table(pa.Table.from_batches(held, schema))
                        held, size = [], 0
                if held:
                    writer.write_table(pa.Table.from_batches(held, schema))

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _codec(self) -> str:
        meta = self._file.metadata
        if not meta.num_row_groups:
            return "snappy"
        codec = str(meta.row_group(0).column(0).compression).lower()
        return "none" if codec == "uncompressed" else codec


class _Rows:
    """Record batches of any length, taken by a number of rows."""

    def __init__(self, batches: Iterator[pa.RecordBatch]) -> None:
        self._batches = batches
        self._left: pa.RecordBatch | None = None

    def take(self, count: int) -> list[pa.RecordBatch]:
        """Batches that have `count` rows together."""
        taken = []
        while count:
            batch = next(self._batches) if self._left is None else self._left
            piece, rest = batch.slice(0, count), batch.slice(count)
            taken.append(piece)
            count -= piece.num_rows
            self._left = rest if rest.num_rows else None
        return taken


def _beside(batch: pa.RecordBatch, new: Sequence[pa.RecordBatch], schema: pa.Schema) -> list[pa.RecordBatch]:
    """The rows of `batch` with those of `new` to the right of them."""
    joined = []
    start = 0
    for piece in new:
        old = batch.slice(start, piece.num_rows)
        joined.append(pa.RecordBatch.from_arrays([*old.columns, *piece.columns], schema=schema))
        start += piece.num_rows
    return joined


def _check(schema: Any, columns: Columns) -> None:
    for name in columns.added:
        if name in schema.names:
            raise InputError(columns.taken(name))
    _check_strings(schema, columns.text, "text", "--text-column")
    if columns.url is not None:
        _check_strings(schema, columns.url, "address", "--url-column")


def _check_strings(schema: Any, name: str, what: str, option: str) -> None:
    if schema.names.count(name) != 1:
        raise InputError(f"Expected one column {name!r} but got {schema.names!r:.200}; name that of the {what} with {option}")
    kind = schema.field(name).type
    plain = kind.value_type if pa.types.is_dictionary(kind) else kind
    if not (pa.types.is_string(plain) or pa.types.is_large_string(plain) or pa.types.is_string_view(plain)):
        raise InputError(f"Expected strings but column {name!r} is of type {kind}; cast it, or name another with {option}")


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]
