"""The sub-command `dechaff run`: files of JSON lines and Parquet, every row out again with what was cleaned."""

from __future__ import annotations

import argparse
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from dechaff.batch.output import Output, Stamp, State
from dechaff.batch.rows import Columns
from dechaff.batch.run import Job, Run
from dechaff.batch.tally import Tally
from dechaff.cleaner import Cleaner
from dechaff.cli_options import add_clean_options, chosen_cleaner
from dechaff.cli_rules import FINE, SOME_FAILED, complain
from dechaff.errors import DechaffError
from dechaff.files import STDIN, InputError
from dechaff.views.text import escape
from dechaff.workers import Workers

KINDS = (".jsonl", ".ndjson", ".json", ".parquet")  # the first three are JSON lines
MOST = 10  # rules that the summary names
REDRAWN = 0.1  # seconds that a progress bar stands still at least


def run_command(words: Sequence[str]) -> int:
    """`dechaff run IN… -o OUT`."""
    parser = _parser()
    options = parser.parse_args(words)
    cleaner = chosen_cleaner(parser, options)
    columns = Columns(options.text_column, options.prefix, options.removals, options.url_column)
    try:
        jobs = _jobs(options.inputs, options.output, cleaner, columns)
    except InputError as error:
        parser.error(escape(str(error)))
    began = time.monotonic()
    try:
        count = 1 if all(job.finished for job in jobs) else options.workers
        with Workers(cleaner, count) as workers, _bar(sum(job.size for job in jobs)) as bar:
            run = Run(workers, columns, sys.stdout.buffer, complain, _Told(bar))
            run.do(jobs)
    except DechaffError as error:
        complain("run", str(error))
        return SOME_FAILED
    except KeyboardInterrupt:
        complain("run", "broken off; give the same command again to go on" if options.output != STDIN else "broken off")
        raise
    print(summary(run.tally, run.earlier, time.monotonic() - began), file=sys.stderr)
    return SOME_FAILED if run.failed or run.tally.errors else FINE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dechaff run",
        description="Clean the text in each row of files of JSON lines (.jsonl, .ndjson, .json, also .gz and .zst) and Parquet. Every row "
        "comes out, in order, its own columns untouched, with clean_text, articles, and an error where it could not be cleaned. "
        "A file appears when it is whole; a run that was broken off goes on where it stopped when the same command is given again.",
        epilog="Exit code: 0 fine, 1 some row or file could not be cleaned, 2 wrong usage, 130 interrupted. "
        "A summary stands on standard error.",
    )
    text = "a file, or a folder with such files, folders in it as well; '-' reads JSON lines from standard input"
    parser.add_argument("inputs", metavar="IN", nargs="+", help=text)
    text = "the file to write, or a folder that gets files of the same names; '-' writes JSON lines to standard output"
    parser.add_argument("-o", "--output", metavar="OUT", required=True, help=text)
    parser.add_argument("--text-column", metavar="NAME", default="text", help="the column with the text of the page (default text)")
    parser.add_argument("--url-column", metavar="NAME", help="the column with the address of the page, for rules that are for some sites")
    parser.add_argument("--removals", action="store_true", help="add a column with what was removed, where, by which rule and why")
    parser.add_argument("--prefix", metavar="WORD", default="", help="put this before the names of the new columns")
    parser.add_argument("--workers", metavar="N", type=_workers_number, default=1, help="processes that share the work (default 1)")
    add_clean_options(parser)
    return parser


def _workers_number(word: str) -> int:
    if not re.fullmatch(r"[1-9][0-9]{0,3}", word):
        raise argparse.ArgumentTypeError(f"expected a number of processes such as 2 but got {word!r}")
    return int(word)


# --- which file goes where -------------------------------------------------------------------------------------------


def _jobs(inputs: Sequence[str], output: str, cleaner: Cleaner, columns: Columns) -> list[Job]:
    """The work, in the order of the inputs.

    Raises InputError where an input is not there, or an output is there that this run would not make.
    """
    sources = [pair for name in inputs for pair in _sources(name)]
    if output == STDIN:
        return [_to_stdout(sources)]
    for name in inputs:
        if os.path.isdir(name) and Path(output).resolve().is_relative_to(Path(name).resolve()):
            raise InputError(f"{output} lies in {name}, so it would be an input of the next run; name a folder beside it")
    several = len(inputs) > 1 or os.path.isdir(inputs[0]) or os.path.isdir(output) or output.endswith(("/", os.sep))
    jobs = [_job(source, Path(output, relative) if several else Path(output), cleaner, columns) for source, relative in sources]
    targets = Counter(job.output.target for job in jobs if job.output is not None)
    if twice := [str(target) for target, number in targets.items() if number > 1]:
        raise InputError(f"two inputs would both become {twice[0]}; run them apart, into two folders")
    if other := _others(jobs):
        more = f" (and {len(other) - 1} more)" if len(other) > 1 else ""
        raise InputError(
            f"{other[0]}{more} is there already and was not made from the same input by the same rules and options; "
            "name another output, or move it away"
        )
    return jobs


def _others(jobs: Sequence[Job]) -> list[Path]:
    """The outputs that are there and not of this run's making; a job whose output is finished is marked as such."""
    others = []
    for job in jobs:
        state = State.NEW if job.output is None else job.output.state()
        job.finished = state is State.FINISHED
        if job.output is not None and state is State.OTHER:
            others.append(job.output.target)
    return others


def _sources(name: str) -> list[tuple[Path | None, str]]:
    """The files of an input, each with its name in the folder that it may go to."""
    if name == STDIN:
        if sys.stdin is None or sys.stdin.isatty():
            raise InputError("nothing comes in; pipe some JSON lines in: zcat pages.jsonl.gz | dechaff run - -o clean.jsonl")
        return [(None, "stdin.jsonl")]
    path = Path(name)
    if not path.is_dir():
        if not path.exists():
            raise InputError(f"{name}: no such file; check the path")
        _kind(path)
        return [(path, path.name)]
    found = sorted(file for file in path.rglob("*") if file.is_file() and _is_data(file.relative_to(path)))
    if not found:
        raise InputError(f"{name}: no file {', '.join(KINDS)} in this folder; name one that has some")
    return [(file, str(file.relative_to(path))) for file in found]


def _is_data(path: Path) -> bool:
    try:
        return _kind(path) is not None and not any(part.startswith(".") for part in path.parts)
    except InputError:
        return False


def _kind(path: Path) -> str:
    """The kind of a file by its name, compression left out: "json" or "parquet".

    Raises InputError for any other.
    """
    suffix = Path(path.stem).suffix if path.suffix in (".gz", ".zst") else path.suffix
    if suffix not in KINDS or (suffix == ".parquet" and path.suffix != ".parquet"):
        raise InputError(f"{path}: expected a name that ends in {', '.join(KINDS)}, JSON lines also .gz or .zst after it; rename it")
    return "parquet" if suffix == ".parquet" else "json"


def _to_stdout(sources: Sequence[tuple[Path | None, str]]) -> Job:
    if len(sources) != 1 or (sources[0][0] is not None and _kind(sources[0][0]) == "parquet"):
        raise InputError("-o - takes one input of JSON lines; name a folder for several, a file for Parquet")
    return Job(sources[0][1], sources[0][0], None)


def _job(source: Path | None, target: Path, cleaner: Cleaner, columns: Columns) -> Job:
    if not _is_data(Path(target.name)):
        raise InputError(f"{target}: expected the name of a file such as {target}.jsonl; for a folder write {target}/")
    if _kind(target) != ("json" if source is None else _kind(source)):
        raise InputError(f"{target}: the input and the output are of one kind, JSON lines or Parquet; name an output like {source}")
    if source is None:
        return Job("<stdin>", None, Output(target, None))
    if target.exists() and target.samefile(source):
        raise InputError(f"{target} is an input too; name another output")
    kept = {"text": columns.text, "prefix": columns.prefix, "removals": columns.removals, "url": columns.url}
    return Job(str(source), source, Output(target, Stamp.of(source, _version(), cleaner.rules_id, cleaner.least, kept)))


def _version() -> str:
    try:
        return version("dechaff")
    except PackageNotFoundError:
        return "(not installed)"


# --- what a user sees ------------------------------------------------------------------------------------------------


def _bar(total: int) -> AbstractContextManager[Any]:
    """A progress bar over so many bytes on a terminal that has tqdm, else nothing."""
    if not sys.stderr.isatty():
        return nullcontext()
    try:
        from tqdm import tqdm
    except ModuleNotFoundError:
        return nullcontext()
    form = "{percentage:3.0f}% {bar} {postfix}, {remaining} left"
    shape = form if total else "{postfix}"
    return tqdm(total=total or None, bar_format=shape, leave=False, file=sys.stderr, mininterval=REDRAWN, miniters=1)


class _Told:
    """Moves the bar after each chunk."""

    def __init__(self, bar: Any) -> None:
        self._bar = bar
        self._began = time.monotonic()
        self._rows = self._chars = 0
        self._read: Counter[str] = Counter()

    def __call__(self, job: Job, done: Tally, read: int) -> None:
        if self._bar is None:
            return
        self._rows += done.rows
        self._chars += done.chars_in
        speed = self._chars / 1e6 / max(time.monotonic() - self._began, 0.1)
        self._bar.set_postfix_str(f"{self._rows:,} rows, {speed:.2f} MB/s", refresh=False)
        self._bar.update(read - self._read[job.name])
        self._read[job.name] = read


def summary(tally: Tally, earlier: int, seconds: float) -> str:
    """What a run came to, as lines for a reader; `earlier` is the number of rows that earlier runs had done.

    >>> print(summary(Tally(rows=2, chars_in=100, chars_out=80, removed=Counter(share=20), rules=Counter({"en/share-label": 1})), 0, 2.0))
    2 rows in 2.0 s, 0.00 MB/s, none with errors
    100 characters in, 80 out
    removed: share 20
    rules: en/share-label 1
    """
    errors = f"{tally.errors.total():,} with errors" if tally.errors else "none with errors"
    before = f" ({earlier:,} of them by earlier runs)" if earlier else ""
    speed = "" if earlier else f", {tally.chars_in / 1e6 / max(seconds, 0.001):.2f} MB/s"
    lines = [f"{tally.rows:,} rows{before} in {seconds:.1f} s{speed}, {errors}"]
    lines.append(f"{tally.chars_in:,} characters in, {tally.chars_out:,} out")
    for name, counter in (("removed", tally.removed), ("rules", tally.rules), ("errors", tally.errors)):
        if counter:
            told = ", ".join(f"{key} {number:,}" for key, number in counter.most_common(MOST if name == "rules" else None))
            lines.append(f"{name}: {told}")
    return "\n".join(lines)
