"""Labelled pages and the measures on them: 4-token shingles counted with multiplicity, as in the public article-extraction benchmark."""

from __future__ import annotations

import argparse
import gzip
import json
import os
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, NoReturn

import regex

TOKEN = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Khmer}\p{Lao}\p{Myanmar}]|\w+")
SHINGLE = 4  # tokens

Shingles = Counter[tuple[str, ...]]


class Row(NamedTuple):
    """One page as one extractor returned it, its main text as people marked it, and its headline ("" where it is not known)."""

    id: str
    site: str
    lang: str
    maker: str
    text: str
    gold: str
    title: str

    def fold(self, folds: int) -> int:
        """The fold of the row's site, 0 to `folds` - 1; the same in every process."""
        return zlib.crc32(self.site.encode()) % folds


class LineGold(NamedTuple):
    """How much of one line is gold: its shingles, those of them that gold has, and the verdict."""

    total: int
    gold: int
    belongs: bool


def data_folder() -> Path:
    """The folder with labelled pages: DECHAFF_DATA, or ../shared beside the checkout."""
    return Path(os.environ.get("DECHAFF_DATA", "../shared"))


def read_rows(paths: Iterable[Path]) -> Iterator[Row]:
    """The rows of JSON lines files, plain or gzip, with the keys of `Row`."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
            for line in lines:
                data = json.loads(line)
                yield Row(*(data.get(key) or "" for key in Row._fields))


def tokens(text: str) -> list[str]:
    """Words; in scripts without word spaces each character is a token."""
    return TOKEN.findall(text)


def shingles(found: list[str]) -> Shingles:
    """Every run of four tokens, counted; a shorter text is one shingle."""
    if len(found) < SHINGLE:
        return Counter([tuple(found)]) if found else Counter()
    return Counter(zip(*(found[i:] for i in range(SHINGLE)), strict=False))


def line_golds(lines: Iterable[str], gold: str) -> list[LineGold]:
    """For each line how much of it is gold; gold's shingles are used up in order, so a repeated line belongs once."""
    left = shingles(tokens(gold))
    flat = f" {' '.join(tokens(gold))} "
    found = []
    for line in lines:
        words = tokens(line)
        verdict = line_gold(words, left, flat)
        if verdict.belongs and len(words) >= SHINGLE:
            left -= shingles(words)
        found.append(verdict)
    return found


def line_gold(words: list[str], gold: Shingles, flat: str) -> LineGold:
    """How much of a line is gold, given gold's shingles and its words apart by spaces: half of a line, or all of one without a shingle."""
    if len(words) < SHINGLE:
        belongs = bool(words) and f" {' '.join(words)} " in flat
        return LineGold(int(bool(words)), int(belongs), belongs)
    here = shingles(words)
    both = (here & gold).total()
    return LineGold(here.total(), both, 2 * both >= here.total())


def parser(told: str | None) -> argparse.ArgumentParser:
    """A parser of arguments with the option --pages, files of labelled rows; `told` is the help."""
    made = argparse.ArgumentParser(description=told, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--pages", nargs="*", type=Path, default=sorted((data_folder() / "eval").glob("*.jsonl.gz")))
    return made


def refuse_no_pages(made: argparse.ArgumentParser) -> NoReturn:
    """Say where labelled pages are looked for, and exit with 2."""
    made.error(f"no *.jsonl.gz in {data_folder() / 'eval'}; set DECHAFF_DATA to the folder with labelled pages, or give --pages")
