"""Output: a file that appears whole or not at all, and that a run which was broken off goes on with.

Beside the file, in the folder `.dechaff`, stand NAME.part, which only grows, and NAME.json, the record: how far the source was read when
the part had which length, and what made it. The record is written after the part is on disk, so a part is cut to what its record says.
"""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import asdict, dataclass, replace
from enum import Enum
from pathlib import Path
from typing import IO, Any

from dechaff.batch.rows import Part, Source
from dechaff.batch.tally import Tally
from dechaff.files import InputError, reason

CHECKPOINT_SECONDS = 5.0  # between two records: what is done again at most after a run was broken off
FOLDER = ".dechaff"


@dataclass(frozen=True, slots=True)
class Stamp:
    """All that an output depends on: a file made under another stamp is never gone on with."""

    version: str
    rules_id: str
    least: int
    columns: dict[str, Any]
    source_size: int
    source_time: int

    @classmethod
    def of(cls, source: Path, version: str, rules_id: str, least: int, columns: dict[str, Any]) -> Stamp:
        """The stamp of a source file as it is now."""
        status = source.stat()
        return cls(version, rules_id, least, columns, status.st_size, status.st_mtime_ns)


class State(Enum):
    """What is there of an output before a run."""

    NEW = "nothing, or a beginning"
    FINISHED = "made of this source with these rules and options"
    OTHER = "not made of this source with these rules and options"


@dataclass(frozen=True, slots=True)
class Record:
    """The file NAME.json. `size` is that of the finished file, None before it is finished."""

    stamp: dict[str, Any]
    done: int
    length: int
    tally: dict[str, Any]
    size: int | None = None


class Output:
    """The output of one source file. Without a `stamp` (standard input) it starts anew each time and leaves no record."""

    def __init__(self, target: Path, stamp: Stamp | None) -> None:
        self.target = target
        self.tally = Tally()
        self._stamp = None if stamp is None else asdict(stamp)
        self._done = 0
        self._saved = time.monotonic()
        folder = target.parent / FOLDER
        self._part, self._whole, self._record = (folder / f"{target.name}.{kind}" for kind in ("part", "whole", "json"))
        self._file: IO[bytes] | None = None

    def state(self) -> State:
        """What is there; a FINISHED one has its tally."""
        if not self.target.exists():
            return State.NEW
        record = self._read_record()
        if record is None or record.stamp != self._stamp or record.size != self.target.stat().st_size:
            return State.OTHER
        self.tally = Tally.from_dict(record.tally)
        return State.FINISHED

    def start(self, source: Source) -> int:
        """Open the part and return how far the source is done already.

        Raises InputError where another run holds it.
        """
        self._part.parent.mkdir(parents=True, exist_ok=True)
        self._file = self._part.open("ab")
        _lock(self._file)
        record = self._read_record()
        length = self._file.seek(0, os.SEEK_END)
        if record is not None and record.stamp == self._stamp and record.length <= length:
            self._file.seek(self._file.truncate(record.length))
            self._done, self.tally = record.done, Tally.from_dict(record.tally)
        else:
            self._file.seek(self._file.truncate(0))
            self._file.write(source.head())
        return self._done

    def write(self, part: Part) -> None:
        """Put what a worker made at the end."""
        assert self._file is not None
        self._file.write(part.data)
        self.tally.add(part.tally)

    def reached(self, done: int) -> None:
        """All rows up to here are written; every few seconds that goes on record."""
        self._done = done
        if time.monotonic() - self._saved >= CHECKPOINT_SECONDS:
            self._save()

    def finish(self, source: Source) -> None:
        """Put the whole file in its place."""
        assert self._file is not None
        self._save()
        whole = source.finish(self._part, self._whole, self.target)
        with whole.open("rb+") as file:
            os.fsync(file.fileno())
            size = file.seek(0, os.SEEK_END)
        if self._stamp is not None:
            self._write_record(replace(self._as_record(), size=size))
        self.close()
        os.replace(whole, self.target)
        self._part.unlink(missing_ok=True)

    def close(self) -> None:
        """Leave the part as it is, for a later run."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _save(self) -> None:
        assert self._file is not None
        self._file.flush()
        os.fsync(self._file.fileno())
        if self._stamp is not None:
            self._write_record(self._as_record())
        self._saved = time.monotonic()

    def _as_record(self) -> Record:
        assert self._file is not None
        assert self._stamp is not None
        return Record(self._stamp, self._done, self._file.tell(), self.tally.to_dict())

    def _write_record(self, record: Record) -> None:
        fresh = self._record.with_name(f"{self._record.name}.new")
        with fresh.open("w", encoding="utf-8") as file:
            json.dump(asdict(record), file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, self._record)

    def _read_record(self) -> Record | None:
        try:
            return Record(**json.loads(self._record.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError) as error:
            told = reason(error) if isinstance(error, OSError | ValueError) else str(error)
            raise InputError(f"the record {self._record} cannot be read ({told}); delete it to begin anew") from None


def _lock(file: IO[bytes]) -> None:
    """Keep other runs from a file while this process has it open; where the system has no such locks, nothing happens."""
    if sys.platform == "win32":
        return
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise InputError("another run is writing it; wait until that has ended") from None
