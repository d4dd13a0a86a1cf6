"""JSON lines, plain, gzip or zstd: a row keeps its own bytes, and the new columns are set in before its closing brace."""

from __future__ import annotations

import gzip
import json
import shutil
import sys
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from dechaff.batch.rows import CHUNK_BYTES, CHUNK_ROWS, Chunk, Clean, Columns, Part, RowError, clean_with, not_cleaned
from dechaff.batch.tally import Tally
from dechaff.cleaner import Cleaner
from dechaff.files import InputError, reason

WHITESPACE = b" \t\r\n"  # of JSON
BOM = b"\xef\xbb\xbf"
DIGITS_MAX = 4_000  # of a whole number; Python reads some more
GZIP_LEVEL, ZSTD_LEVEL = 6, 3  # what the tools use where nothing is said


class _TakenError(Exception):
    """A row has a column of a name that is to be added."""


@dataclass(frozen=True, slots=True)
class CleanLines:
    """The work on a chunk of lines.

    >>> line = b'{"id": 1.0, "text": "It rained all day.\\\\nShare this article"}'
    >>> print(CleanLines(Columns())(Cleaner(), [line]).data.decode()[:83])
    {"id": 1.0, "text": "It rained all day.\\nShare this article", "clean_text": "It rai
    """

    columns: Columns

    def __call__(self, cleaner: Cleaner, items: Sequence[bytes]) -> Part:
        """See `Work`."""
        return self._part(items, clean_with(cleaner))

    def lost(self, items: Sequence[bytes], index: int) -> Part:
        """See `Work`."""
        return self._part(items[index : index + 1], not_cleaned)

    def _part(self, lines: Sequence[bytes], clean: Clean) -> Part:
        tally = Tally(rows=len(lines))
        try:
            return Part(b"".join(self._row(line, clean, tally) for line in lines), tally)
        except _TakenError as error:
            return Part(b"", Tally(), refused=self.columns.taken(str(error)))

    def _row(self, line: bytes, clean: Clean, tally: Tally) -> bytes:
        """A row with its new columns; a line that is no row becomes one, with the line in it."""
        line = line.removeprefix(BOM).strip(WHITESPACE)
        try:
            record = _record(line)
        except RowError as error:
            tally.errors[error.kind] += 1
            return _dump({self.columns.prefix + "line": line.decode("utf-8", "backslashreplace"), **self._failed(error)}) + b"\n"
        for name in self.columns.added:
            if name in record:
                raise _TakenError(name)
        try:
            added = self._cleaned(record, clean, tally)
        except RowError as error:
            tally.errors[error.kind] += 1
            added = self._failed(error)
        return line[:-1].rstrip(WHITESPACE) + (b", " if record else b"") + _dump(added)[1:] + b"\n"

    def _cleaned(self, record: dict[str, object], clean: Clean, tally: Tally) -> dict[str, object]:
        for name, what, option in ((self.columns.text, "text", "--text-column"), (self.columns.url, "address", "--url-column")):
            if name is not None and name not in record:
                message = f"Expected a column {name!r} but got {list(record)!r:.200}; name that of the {what} with {option}."
                raise RowError(f"no {what} column", message)
        cleaned = clean(record[self.columns.text], None if self.columns.url is None else record[self.columns.url])
        tally.count(cleaned)
        values: list[object] = [cleaned.text, [article.to_dict() for article in cleaned]]
        if self.columns.removals:
            values.append([removal.to_dict() for removal in cleaned.removals])
        return dict(zip(self.columns.added, [*values, None], strict=True))

    def _failed(self, error: RowError) -> dict[str, object]:
        *empty, told = self.columns.added
        return {**dict.fromkeys(empty), told: str(error)}


def _record(line: bytes) -> dict[str, object]:
    """The columns of a line."""
    try:
        record = json.loads(line.decode("utf-8"), parse_int=_number)
    except UnicodeDecodeError as error:
        raise RowError("not UTF-8", f"The line is not UTF-8 at byte {error.start} (0x{line[error.start]:02x}); convert the file.") from None
    except (ValueError, RecursionError) as error:
        raise RowError("not JSON", f"The line is not JSON ({error}); see how it was written.") from None
    if not isinstance(record, dict):
        raise RowError("no object", "The line is JSON but no object; a row looks like {\"text\": …}.")
    return record


def _number(digits: str) -> float:
    """A whole number; one that Python would refuse for its length only roughly, for it is not written anew."""
    return int(digits) if len(digits) < DIGITS_MAX else float(digits)


def _dump(values: dict[str, object]) -> bytes:
    return json.dumps(values, ensure_ascii=False).encode("utf-8", "backslashreplace")  # a lone surrogate as its JSON escape


# --- files -----------------------------------------------------------------------------------------------------------


class JsonLines:
    """A file of JSON lines, or standard input where `path` is None.

    Raises InputError where the file cannot be opened, or an extra is missing.
    """

    def __init__(self, path: Path | None, columns: Columns) -> None:
        self._columns = columns
        self._stdin = path is None
        self._broken: tuple[type[Exception], ...] = (OSError, EOFError, zlib.error)
        if path is None:
            self._lines = self._raw = sys.stdin.buffer
            return
        if path.suffix == ".zst":
            self._broken += (_zstd().ZstdError,)
        try:
            self._raw = path.open("rb")
        except OSError as error:
            raise InputError(f"cannot be read ({reason(error)}); check the path and its permissions") from None
        self._lines = _opened(self._raw, path, "rb")

    def head(self) -> bytes:
        """Nothing: the lines are all there is."""
        return b""

    def work(self) -> CleanLines:
        """The lines are cleaned."""
        return CleanLines(self._columns)

    def chunks(self, start: int) -> Iterator[Chunk]:
        """Lines that are not blank, from byte `start` of the lines; see `Source`."""
        rows: list[bytes] = []
        done, size = start, 0
        try:
            if start:
                self._lines.seek(start)
            for line in self._lines:
                done += len(line)
                if line.isspace():
                    continue
                rows.append(line)
                size += len(line)
                if size >= CHUNK_BYTES or len(rows) == CHUNK_ROWS:
                    yield Chunk(tuple(rows), done, self._position())
                    rows, size = [], 0
        except self._broken as error:
            told = reason(error) if isinstance(error, OSError) else str(error)
            raise InputError(f"cannot be read to its end ({told}); fetch it again") from None
        yield Chunk(tuple(rows), done, self._position())

    def finish(self, part: Path, whole: Path, target: Path) -> Path:
        """`part` itself, or `whole`, the compressed form that the name `target` asks for: one stream, as every reader takes it."""
        if target.suffix not in (".gz", ".zst"):
            return part
        with part.open("rb") as lines, whole.open("wb") as raw, _opened(raw, target, "wb") as file:
            shutil.copyfileobj(lines, file, 2**20)
        return whole

    def close(self) -> None:
        """Close the file; standard input is not ours to close."""
        if not self._stdin:
            self._lines.close()
            self._raw.close()

    def _position(self) -> int:
        return 0 if self._stdin else self._raw.tell()


def _opened(raw: IO[bytes], path: Path, mode: str) -> IO[bytes]:
    """The lines in a file, by its name."""
    if path.suffix == ".gz":
        level = GZIP_LEVEL if mode == "wb" else 9
        return gzip.GzipFile("", mode, level, raw, mtime=0)  # type: ignore[return-value]
    if path.suffix == ".zst":
        zstd = _zstd()
        file: IO[bytes] = zstd.ZstdFile(raw, mode, level=ZSTD_LEVEL if mode == "wb" else None)
        return file
    return raw


def _zstd() -> Any:
    """The module of the standard library, or its form for older versions of Python."""
    try:
        if sys.version_info >= (3, 14):
            from compression import zstd
        else:
            from backports import zstd
    except ModuleNotFoundError:
        raise InputError("a .zst file needs the extra: pip install 'dechaff[cli]'") from None
    return zstd
