"""What takes long to make from the code of the package, kept as Python keeps bytecode: beside it, for this very code and Python."""

from __future__ import annotations

import gc
import os
import sys
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from importlib.util import cache_from_source
from typing import Any, TypeVar

import regex

T = TypeVar("T")
DIGEST = 32  # bytes
_PACKAGE = os.path.dirname(__file__)


def kept(name: str, make: Callable[[], T]) -> T:
    """What `make` returns, read from the folder of the package's bytecode where the same code wrote it there before.

    Written under the rules of bytecode: not where `sys.dont_write_bytecode` is set or the folder cannot be written to, and under
    `sys.pycache_prefix` where that is set. What `make` returns must be picklable and depend on the package's code alone.
    """
    path = _path(name)
    if path is None:
        return make()
    stamp = _stamp()
    try:
        with open(path, "rb") as file:
            found = file.read()
    except OSError:
        found = b""
    body = memoryview(found)[2 * DIGEST :]
    if found[: 2 * DIGEST] == stamp + _digest(body):
        known: T = _loads(body)
        return known
    made = make()
    if not sys.dont_write_bytecode:
        import pickle  # with the first page, not with the package

        data = pickle.dumps(made, protocol=pickle.HIGHEST_PROTOCOL)
        _write(path, stamp + _digest(data) + data)
    return made


def _loads(data: memoryview) -> Any:
    """Unpickle without the garbage collector, which would look through all that is new again and again and find none.

    What is new then counts as old, so that the collector does not begin with it either.
    """
    import pickle

    collects = gc.isenabled()
    gc.disable()
    try:
        return pickle.loads(data)
    finally:
        if not gc.get_freeze_count():  # a program that froze something wants it to stay so
            gc.freeze()
            gc.unfreeze()
        if collects:
            gc.enable()


def _path(name: str) -> str | None:
    """Where it is kept; None where the package has no files or this Python keeps no bytecode."""
    tag = sys.implementation.cache_tag
    if tag is None or not os.path.isdir(_PACKAGE):
        return None
    folder = os.path.dirname(cache_from_source(os.path.join(_PACKAGE, "__init__.py")))
    return os.path.join(folder, f"{name}.{tag}.pickle")


def _stamp() -> bytes:
    """Names the code: the path, time and size of each module, and what else the patterns depend on."""
    told = [sys.version, regex.__version__, unicodedata.unidata_version, *sorted(_modules(_PACKAGE))]
    return _digest("\n".join(told).encode("utf-8", "surrogateescape"))


def _digest(data: bytes | memoryview) -> bytes:
    return blake2b(data, digest_size=DIGEST).digest()


def _modules(folder: str) -> list[str]:
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(".py"):
                told = entry.stat()
                found.append(f"{entry.path} {told.st_mtime_ns} {told.st_size}")
            elif not entry.name.startswith(("_", ".")) and entry.is_dir():
                found += _modules(entry.path)
    return found


def _write(path: str, data: bytes) -> None:
    """Write a file that appears whole or not at all; where the folder takes none, the next process makes it anew."""
    part = f"{path}.{os.getpid()}"
    with suppress(OSError):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        try:
            with open(part, "wb") as file:
                file.write(data)
            os.replace(part, path)
        finally:
            with suppress(FileNotFoundError):
                os.unlink(part)
