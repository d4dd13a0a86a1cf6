"""Work shared out to processes: chunks in, results in their order out, a bounded number of them on the way.

A process is forked where that is safe, on Linux while this process has a single thread: it then has all that was compiled here. Else it is
spawned, for locks that other threads hold would never open in a fork. What works in one works in the other: rules travel pickled.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Generic, Protocol, TypeVar

from dechaff.cleaner import Cleaner
from dechaff.errors import DechaffError

AHEAD = 3  # tasks a worker that are on the way at once: one that it does, one that waits, one that is done

Tag = TypeVar("Tag")
Item = TypeVar("Item")
Result = TypeVar("Result")
Item_contra = TypeVar("Item_contra", contravariant=True)
Result_co = TypeVar("Result_co", covariant=True)


class Work(Protocol[Item_contra, Result_co]):
    """What is done with a chunk; it travels to the worker, and the result travels back, so both can be pickled."""

    def __call__(self, cleaner: Cleaner, items: Sequence[Item_contra], /) -> Result_co:
        """The result of a chunk."""

    def lost(self, items: Sequence[Item_contra], index: int, /) -> Result_co:
        """The result of the one item that no worker survived."""


@dataclass(frozen=True, slots=True)
class Task(Generic[Tag, Item, Result]):
    """A chunk and what to do with it; `tag` stays here and comes back with the results."""

    tag: Tag
    work: Work[Item, Result]
    items: Sequence[Item]


class Workers:
    """A Cleaner in `count` processes, or in this one where `count` is 1. Use it in a `with` statement, which ends the processes.

    A worker that dies takes nothing along: its chunks are done again, an item at a time, in a process of their own.

    Raises DechaffError where the rules cannot travel, or no process starts.
    """

    def __init__(self, cleaner: Cleaner, count: int) -> None:
        self._cleaner = cleaner
        self._count = count
        self._pool = None if count == 1 else _start(cleaner, count)

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def map(self, tasks: Iterable[Task[Tag, Item, Result]]) -> Iterator[tuple[Tag, Sequence[Result]]]:
        """The tag and the results of each task: one result for the whole chunk, or, after a worker died, one for each item."""
        if self._pool is None:
            for task in tasks:
                yield task.tag, (task.work(self._cleaner, task.items),)
            return
        waiting: deque[tuple[Task[Tag, Item, Result], ProcessPoolExecutor, Future[Result]]] = deque()
        for task in tasks:
            waiting.append((task, self._pool, _submit(self._pool, task)))
            if len(waiting) == AHEAD * self._count:
                yield self._first(waiting)
        while waiting:
            yield self._first(waiting)

    def _first(self, waiting: deque[tuple[Task[Tag, Item, Result], ProcessPoolExecutor, Future[Result]]]) -> tuple[Tag, Sequence[Result]]:
        task, pool, future = waiting.popleft()
        try:
            return task.tag, (future.result(),)
        except BrokenProcessPool:
            if pool is self._pool:
                self._pool = _start(self._cleaner, self._count)
            return task.tag, _one_by_one(self._cleaner, task)


def _start(cleaner: Cleaner, count: int) -> ProcessPoolExecutor:
    """Processes that have the cleaner; what keeps them from starting is told at once."""
    try:
        shipped = pickle.dumps(cleaner)
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        advice = "put the functions of page rules in a module, or write workers=1"
        raise DechaffError(f"The rules cannot travel to another process ({error}); {advice}.") from error
    pool = ProcessPoolExecutor(count, multiprocessing.get_context(_start_method()), initializer=_prepare, initargs=(shipped,))
    try:
        for started in [pool.submit(os.getpid) for _ in range(count)]:
            started.result()
    except BrokenProcessPool as error:
        raise DechaffError(
            'The worker processes do not start; what they say stands above. A script calls this below `if __name__ == "__main__":`, '
            "and the function of a page rule stands in a module that they can import; or write workers=1."
        ) from error
    return pool


def _start_method() -> str:
    return "fork" if sys.platform == "linux" and len(os.listdir("/proc/self/task")) == 1 else "spawn"


def _submit(pool: ProcessPoolExecutor, task: Task[Any, Any, Result]) -> Future[Result]:
    try:
        return pool.submit(_do, task.work, task.items)
    except BrokenProcessPool as error:
        broken: Future[Result] = Future()
        broken.set_exception(error)
        return broken


def _one_by_one(cleaner: Cleaner, task: Task[Any, Item, Result]) -> list[Result]:
    """The results of a chunk whose worker died, each item with a process to itself, so that none answers for another."""
    results: list[Result] = []
    pool = _start(cleaner, 1)
    try:
        for index, item in enumerate(task.items):
            try:
                results.append(pool.submit(_do, task.work, (item,)).result())
            except BrokenProcessPool:
                results.append(task.work.lost(task.items, index))
                pool = _start(cleaner, 1)
    finally:
        pool.shutdown(cancel_futures=True)
    return results


# --- in a worker -----------------------------------------------------------------------------------------------------


_held: list[Cleaner] = []  # the cleaner of this process


def _prepare(shipped: bytes) -> None:
    """Make a process ready: an interrupt is the parent's to answer, and where the parent dies the process ends too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _held[:] = [pickle.loads(shipped)]


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


def _do(work: Work[Item, Result], items: Sequence[Item]) -> Result:
    return work(_held[0], items)
