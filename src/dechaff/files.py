"""A file or standard input -> the text of a page, or one line that says what is wrong with it and what to do next.

And the other way: parts of a text -> a file that is there whole or not at all.
"""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Iterable
from pathlib import Path

from dechaff.errors import DechaffError

STDIN = "-"
SNIFF = 8192  # bytes in which a NUL tells a binary file
SAMPLE = 2**16  # bytes from which an encoding is guessed


class InputError(DechaffError):
    """An input that cannot be cleaned; the message is one line that names the next step."""


def read_text(name: str) -> str:
    """The text of the file `name`, or of standard input for "-".

    Raises InputError where there is no such file, or it holds no UTF-8 text.
    """
    return decode(_bytes_of(name), name)


def _bytes_of(name: str) -> bytes:
    if name == STDIN:
        if sys.stdin is None:
            raise InputError("standard input is closed; name a file")
        return sys.stdin.buffer.read()
    if os.path.isdir(name):
        raise InputError(f"this is a directory; name the files in it, for example {shlex.quote(name.rstrip('/'))}/*.txt")
    try:
        return Path(name).read_bytes()
    except FileNotFoundError:
        raise InputError("no such file; check the path") from None
    except (OSError, ValueError) as error:
        raise InputError(f"cannot be read ({reason(error)}); check the path and its permissions") from None


def text_files(name: str) -> list[str]:
    """The files *.txt in the folder `name` and in the folders in it, in order; `name` itself where it is no folder.

    Raises InputError where there are none, or a folder cannot be read.
    """
    if not os.path.isdir(name):
        return [name]

    def refuse(error: OSError) -> None:
        raise InputError(f"the folder {error.filename} cannot be read ({reason(error)}); check its permissions")

    found = [os.path.join(folder, file) for folder, _, files in os.walk(name, onerror=refuse) for file in files if file.endswith(".txt")]
    if not found:
        raise InputError("no file *.txt in this folder; name one that has some, or name the files")
    return sorted(found)


def write_whole(path: Path, parts: Iterable[str]) -> None:
    """Write a file of several parts beside `path` and put it there when it is whole; a file that is there is replaced.

    Raises OSError where it cannot be written.
    """
    part_file = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part_file.open("x", encoding="utf-8", newline="\n") as file:
            file.writelines(parts)
        os.replace(part_file, path)
    finally:
        part_file.unlink(missing_ok=True)


def reason(error: OSError | ValueError) -> str:
    """What the system says of an error, without its number and the file name."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def decode(data: bytes, name: str) -> str:
    """The text of a page's bytes, without its byte order mark.

    >>> decode(b"\\xef\\xbb\\xbfIt rained.", "page.txt")
    'It rained.'

    Raises InputError for bytes that are no UTF-8 text; `name` goes into the advice.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputError(f"the text is UTF-16, not UTF-8; convert it: {_conversion(name, 'UTF-16')}")
    if b"\0" in data[:SNIFF]:
        raise InputError("this is a binary file (it has NUL bytes), not text; extract its text first")
    try:
        text = data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        at = error.start
        if error.reason == "unexpected end of data":
            advice = "the last character is cut short; fetch the page again, or drop the end: " + _conversion(name, "UTF-8", "-c ")
        else:
            encoding = guess_encoding(data)
            likely = f"it looks like {encoding}, so convert it" if encoding else "find out its encoding and convert it"
            advice = f"{likely}: {_conversion(name, encoding or 'ENCODING')}"
        raise InputError(f"not UTF-8 at byte {at} (0x{data[at]:02x}); {advice}") from None
    if not text.strip():
        raise InputError("the page is empty; check how it was fetched")
    return text


def _conversion(name: str, encoding: str, options: str = "") -> str:
    if name == STDIN:
        return f"... | iconv {options}-f {encoding} -t UTF-8 | dechaff"
    path = Path(name)
    target = str(path.with_name(f"{path.stem}.utf8{path.suffix}"))
    return f"iconv {options}-f {encoding} -t UTF-8 {shlex.quote(name)} > {shlex.quote(target)}"


# The name that iconv knows, Python's codec, what text in it shows, and the least share of it among the foreign characters.
_ENCODINGS: tuple[tuple[str, str, str, float], ...] = (
    ("SHIFT_JIS", "shift_jis", r"[\u3041-\u309f]", 0.2),
    ("EUC-JP", "euc_jp", r"[\u3041-\u309f]", 0.2),
    ("EUC-KR", "euc_kr", r"[\uac00-\ud7a3]{2,}", 0.7),
    ("WINDOWS-1253", "cp1253", r"(?<=[^\x00-\x7f])[αάεέοόιίητσς]", 0.4),
    ("WINDOWS-1251", "cp1251", r"[А-Яа-яё][а-яё]{2,}", 0.6),
    ("GB18030", "gb18030", r"[\u4e00-\u9fff\u3000-\u303f\uff01-\uff5e]{2,}", 0.8),
    ("WINDOWS-1252", "cp1252", r"(?<![^\x00-\x7f]{2})[À-ÿŒœŠšŽžŸ‘’“”–—…•·«»°©®™€£§\xa0]", 0.8),
)


def guess_encoding(data: bytes) -> str:
    """The encoding that bytes of text are likely in, by the name that iconv knows; "" where none fits.

    >>> guess_encoding("Café réouvert à Besançon".encode("latin-1")), guess_encoding("Мост снова открыт".encode("cp1251"))
    ('WINDOWS-1252', 'WINDOWS-1251')
    """
    data = data if len(data) <= SAMPLE else data[:SAMPLE].rpartition(b"\n")[0]
    for name, codec, telling, least in _ENCODINGS:
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        foreign = sum(char > "\x7f" for char in text)
        if foreign and sum(map(len, re.findall(telling, text))) >= least * foreign:
            return name
    return ""
