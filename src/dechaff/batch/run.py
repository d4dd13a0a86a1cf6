"""Run: the rows of many files through the workers, in order, each file to its output."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from dechaff.batch.jsonl import CleanLines, JsonLines
from dechaff.batch.output import Output
from dechaff.batch.rows import Columns, Part, Row, Source
from dechaff.batch.tally import Tally
from dechaff.files import InputError, reason
from dechaff.workers import Task, Workers


@dataclass(slots=True)
class Job:
    """A source, None for standard input, and where it goes, None for the stream `out`."""

    name: str
    source: Path | None
    output: Output | None
    finished: bool = False
    failed: bool = False
    earlier: int = 0  # rows that an earlier run had done
    opened: Source | None = None

    @property
    def size(self) -> int:
        """Bytes of the source; 0 for standard input."""
        return 0 if self.source is None else self.source.stat().st_size


@dataclass(frozen=True, slots=True)
class Step:
    """What comes back with the results of a chunk: how far the job's source is read with them. `error` ends the job."""

    job: Job
    done: int = 0
    read: int = 0
    last: bool = False
    error: str | None = None


Told = Callable[[Job, Tally, int], None]  # after each chunk: the job, what was done of it just now, bytes of its source read so far


class Run:
    """Jobs through workers. `tally` holds what all of them came to, and `earlier` the rows of it that earlier runs had done."""

    def __init__(self, workers: Workers, columns: Columns, out: IO[bytes], complain: Callable[[str, str], None], told: Told) -> None:
        self.tally = Tally()
        self.earlier = 0
        self.failed = 0
        self._workers = workers
        self._columns = columns
        self._out = out
        self._complain = complain
        self._told = told

    def do(self, jobs: Iterable[Job]) -> None:
        """Do all jobs; one that fails is complained about, and the others go on."""
        for step, parts in self._workers.map(self._tasks(jobs)):
            if not step.job.failed:
                error = step.error or self._take(step, parts)
                if error is not None:
                    self._fail(step.job, error)

    def _tasks(self, jobs: Iterable[Job]) -> Iterator[Task[Step, Row, Part]]:
        """The chunks of all jobs one after another, so that many small files keep all workers busy."""
        for job in jobs:
            try:
                if job.finished and job.output is not None:
                    self.earlier += job.output.tally.rows
                    self.tally.add(job.output.tally)
                    self._told(job, Tally(), job.size)
                    continue
                job.opened = open_source(job.source, self._columns)
                work = job.opened.work()
                start = 0 if job.output is None else job.output.start(job.opened)
                if job.output is not None:
                    job.earlier = job.output.tally.rows
                for chunk in job.opened.chunks(start):
                    if job.failed:
                        break
                    yield Task(Step(job, chunk.done, chunk.read), work, chunk.rows)
                yield Task(Step(job, read=job.size, last=True), work, ())
            except (InputError, OSError) as error:
                told = str(error) if isinstance(error, InputError) else _unwritten(job, error)
                yield Task(Step(job, error=told), CleanLines(self._columns), ())

    def _take(self, step: Step, parts: Sequence[Part]) -> str | None:
        """Write the results of a chunk; what is wrong, if something is."""
        job, done_now = step.job, Tally()
        for part in parts:
            if part.refused is not None:
                return part.refused
            done_now.add(part.tally)
            if job.output is None:
                self._out.write(part.data)
        if job.output is None:
            self.tally.add(done_now)
        else:
            try:
                self._put(job.output, step, parts)
            except InputError as error:
                return str(error)
            except OSError as error:
                return _unwritten(job, error)
        self._told(job, done_now, step.read)
        if step.last and job.opened is not None:
            job.opened.close()
        return None

    def _put(self, output: Output, step: Step, parts: Sequence[Part]) -> None:
        """Write to a file, and finish it where this was the last step."""
        for part in parts:
            output.write(part)
        if not step.last:
            output.reached(step.done)
            return
        assert step.job.opened is not None
        output.finish(step.job.opened)
        self.earlier += step.job.earlier
        self.tally.add(output.tally)

    def _fail(self, job: Job, error: str) -> None:
        job.failed = True
        self.failed += 1
        if job.opened is not None:
            job.opened.close()
        if job.output is not None:
            job.output.close()
        self._complain(job.name, error)


def open_source(path: Path | None, columns: Columns) -> Source:
    """The rows of a file, by its name; standard input is JSON lines.

    >>> import io, sys
    >>> sys.stdin = io.TextIOWrapper(io.BytesIO(b'{"text": "It rained."}'))
    >>> [chunk.rows for chunk in open_source(None, Columns()).chunks(0)]
    [(b'{"text": "It rained."}',)]
    >>> sys.stdin = sys.__stdin__

    Raises InputError where it cannot be read, or an extra is missing.
    """
    if path is None or path.suffix != ".parquet":
        return JsonLines(path, columns)
    try:
        from dechaff.batch.parquet import ParquetFile
    except ModuleNotFoundError as error:
        if error.name != "pyarrow":
            raise
        raise InputError("a Parquet file needs the extra: pip install 'dechaff[parquet]'") from None
    return ParquetFile(path, columns)


def _unwritten(job: Job, error: OSError) -> str:
    target = "<stdout>" if job.output is None else job.output.target
    return f"{target} cannot be written ({reason(error)}); see to that, then give the same command again to go on"
