"""What takes long to make from the code of the package, kept as Python keeps bytecode: beside it, for this very code and Python."""

from __future__ import annotations

import gc
import os
import sys
import unicodedata
from collections.abc import Callable
from hashlib import blake2b
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any, TypeVar

import regex

T = TypeVar("T")
DIGEST = 32  # bytes
_PACKAGE = Path(__file__).parent


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
        found = path.read_bytes()
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
    """Unpickle without the garbage collector, which would look through all that is new again and again and find none."""
    import pickle

    collects = gc.isenabled()
    gc.disable()
    try:
        return pickle.loads(data)
    finally:
        if collects:
            gc.enable()


def _path(name: str) -> Path | None:
    """Where it is kept; None where the package has no files or this Python keeps no bytecode."""
    tag = sys.implementation.cache_tag
    if tag is None or not _PACKAGE.is_dir():
        return None
    return Path(cache_from_source(str(_PACKAGE / "__init__.py"))).with_name(f"{name}.{tag}.pickle")


def _stamp() -> bytes:
    """Names the code: the path, time and size of each module, and what else the patterns depend on."""
    told = [sys.version, regex.__version__, unicodedata.unidata_version, *sorted(_modules(_PACKAGE))]
    return _digest("\n".join(told).encode("utf-8", "surrogateescape"))


def _digest(data: bytes | memoryview) -> bytes:
    return blake2b(data, digest_size=DIGEST).digest()


def _modules(folder: Path | str) -> list[str]:
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(".py"):
                told = entry.stat()
                found.append(f"{entry.path} {told.st_mtime_ns} {told.st_size}")
            elif not entry.name.startswith(("_", ".")) and entry.is_dir():
                found += _modules(entry.path)
    return found


def _write(path: Path, data: bytes) -> None:
    """Write a file that appears whole or not at all; where the folder takes none, the next process makes it anew."""
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            part.write_bytes(data)
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError:
        pass
