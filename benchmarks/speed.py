"""How fast `clean` is, as ratios taken in one run on one core; a table with the bar each figure is held to.

    python -m benchmarks.speed                # needs labelled pages, ftfy and winnow-md (pip install winnow-md trafilatura)
    python -m benchmarks.speed --pages FILE   # other labelled pages, as JSON lines
    python -m benchmarks.speed --history FILE # and append the figures to FILE, a JSON object a line

A ratio is the median of rounds in which both sides take turns. Pages are cleaned once before they are timed, so what is compiled when it
is first needed is not counted, except where the first `clean` is what is measured; what is known of lines is forgotten before each round.
"""

from __future__ import annotations

import importlib.util
import json
import os
import platform
import statistics
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

import ftfy

if not __package__:  # run as python benchmarks/speed.py
    sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.labelled import parser, read_rows, refuse_no_pages
from dechaff import Cleaner, Label, clean_many, default_rules, line_rule, phrases, span_rule
from dechaff.dates import find_date
from dechaff.examples import unchecked
from dechaff.outline import stems
from dechaff.shape import shape

ROUNDS = 5
TEXTS = 60  # of a maker, spread over all
MADE_UP = 3  # rules that never fire for each LINE or SPAN rule: four times as many in all
GROWTH = 64
LARGE = 20_000_000  # characters, one byte each
LINE = "The council of the town said on {} that the old bridge over river {} would open again.\n"
SHAPES: dict[str, Callable[[int], str]] = {
    "prose": lambda n: "".join(LINE.format(i, i * 7) for i in range(n)),
    "repeats": lambda n: LINE * n,
    "junk": lambda n: "".join(f"Share this story\nMore news {i}\n" for i in range(n)),
    "one line": lambda n: LINE.strip() * n,
    "short lines": lambda n: "".join(f"Town {i}\n" for i in range(4 * n)),
}
ARTICLE = Path(__file__).parents[1] / "examples/pages/market-hall.html"


class Figure(NamedTuple):
    """One row of the table; `most` tells whether the bar is the most that the figure may be, and not the least."""

    what: str
    value: float
    bar: float
    most: bool

    @property
    def met(self) -> bool:
        """Whether the bar is met."""
        return self.value <= self.bar if self.most else self.value >= self.bar


def seconds(call: Callable[[], object]) -> float:
    start = time.process_time()
    call()
    return time.process_time() - start


def ratio(ours: Callable[[], object], theirs: Callable[[], object], rounds: int = ROUNDS) -> float:
    """How many times the time of `ours` the other takes: the median over rounds in which they take turns."""
    return statistics.median(seconds(theirs) / seconds(ours) for _ in range(rounds))


def cleaning(cleaner: Cleaner, texts: Sequence[str]) -> Callable[[], None]:
    """A call that cleans the texts, none of their lines known."""

    def run() -> None:
        cleaner._detector.forget()
        for known in (shape, stems, find_date):
            known.cache_clear()
        for text in texts:
            cleaner.clean(text)

    run()
    return run


def each(function: Callable[[str], object], texts: Sequence[str]) -> Callable[[], None]:
    def run() -> None:
        for text in texts:
            function(text)

    return run


def more_rules() -> Cleaner:
    """The built-in rules and three times as many LINE and SPAN rules of made-up words that no page holds."""
    made = []
    with unchecked():
        for number, rule in enumerate(rule for rule in default_rules() if rule.layer.name != "PAGE"):
            for copy in range(MADE_UP):
                words = [f"qx{letter}{number}z{copy}v" for letter in "abcdefgh"]
                told = {"label": Label.SHARE, "why": "It never fires.", "misses": ("one", "two")}
                if rule.layer.name == "LINE":
                    pattern = phrases(*(f"{word} this story" for word in words[:4]), *(f"{word} more *" for word in words[4:]))
                    made.append(line_rule(f"made/line-{number}-{copy}", pattern=pattern, **told))
                else:
                    pattern = phrases(*(f"{word} more: *" for word in words))
                    made.append(span_rule(f"made/span-{number}-{copy}", pattern=pattern, hits=(), **told))
    return Cleaner((*default_rules(), *made))


def grown(make: Callable[[int], str], cleaner: Cleaner) -> tuple[float, float]:
    """Time and memory of a page 64 times as long against the page."""
    small, large = make(40), make(40 * GROWTH)
    times, memory = [], []
    for text in (small, large):
        runs = cleaning(cleaner, [text])
        times.append(min(seconds(runs) for _ in range(3 if text is large else 9)))
        memory.append(peak(lambda text=text: cleaner.clean(text)))  # type: ignore[misc]
    return times[1] / times[0], memory[1] / memory[0]


def peak(call: Callable[[], object]) -> int:
    """The most bytes that a call holds at a time."""
    tracemalloc.start()
    call()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


def start() -> float:
    """Seconds that importing dechaff and a first clean take above importing regex and ftfy: the least of ten fresh processes each, in turn.

    What dechaff keeps beside its bytecode was written by a process before them.
    """
    page = "The bridge reopened on Monday after two years of repairs, the council said.\\nShare this article"
    calls = ("import regex, ftfy", f"import regex, ftfy, dechaff; dechaff.clean('{page}')")
    _process(calls[1])
    base, ours = zip(*((_process(calls[0]), _process(calls[1])) for _ in range(10)), strict=True)
    return min(ours) - min(base)


def _process(code: str) -> float:
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, env=env)
    return time.perf_counter() - begun


def shared_out(texts: Sequence[str]) -> float:
    """How many times as fast two workers are as one, on the clock; of pages that are the same a worker knows the lines already."""
    taken = []
    for workers in (1, 2):
        begun = time.perf_counter()
        for _ in clean_many(texts, workers=workers):
            pass
        taken.append(time.perf_counter() - begun)
    return taken[0] / taken[1]


def figures(by_maker: dict[str, list[str]]) -> Iterable[Figure]:
    cleaner = Cleaner()
    extracted, whole = (spread(by_maker[maker], TEXTS) for maker in ("trafilatura", "inscriptis"))
    ours = cleaning(cleaner, extracted)
    yield Figure("times as fast as ftfy.fix_text, extractor output", ratio(ours, each(ftfy.fix_text, extracted)), 8, False)
    yield Figure(
        "times as fast as ftfy.fix_text, whole pages", ratio(cleaning(cleaner, whole), each(ftfy.fix_text, whole)), 3, False
    )
    if importlib.util.find_spec("winnow"):
        import winnow

        yield Figure("times as fast as winnow-md", ratio(ours, each(winnow.clean, extracted), rounds=1), 20, False)
    if importlib.util.find_spec("trafilatura"):
        import trafilatura

        html = ARTICLE.read_text(encoding="utf-8")
        text = trafilatura.extract(html) or ""
        share = 1 / ratio(cleaning(cleaner, [text] * 20), each(trafilatura.extract, [html] * 20))
        yield Figure("of trafilatura's time on the page that it read", share, 0.03, True)
    yield Figure("of the time, with four times the rules", 1 / ratio(cleaning(more_rules(), extracted), ours), 1.3, True)
    for name, make in SHAPES.items():
        longer, larger = grown(make, cleaner)
        yield Figure(f"of the time, page 64 times as long: {name}", longer, 80, True)
        yield Figure(f"of the memory, page 64 times as long: {name}", larger, 80, True)
    yield Figure("seconds to import and clean a first page, above regex and ftfy", start(), 0.15, True)
    for name in ("prose", "repeats"):
        large = SHAPES[name](LARGE // len(LINE))
        yield Figure(f"bytes of memory a byte of text, 20 MB: {name}", peak(lambda text=large: cleaner.clean(text)) / len(large), 12, True)  # type: ignore[misc]
    pages = spread([text for texts in by_maker.values() for text in texts], 2000)
    yield Figure("times as fast, two workers", shared_out(pages), 1.7, False)


def spread(texts: Sequence[str], count: int) -> list[str]:
    """About so many of the texts, spread over all."""
    return list(texts[:: max(1, len(texts) // count)])


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--history", type=Path, metavar="FILE", help="append the figures with date and machine to FILE, as a line of JSON")
    args = options.parse_args()
    if not args.pages:
        refuse_no_pages(options)
    by_maker: dict[str, list[str]] = {}
    for row in read_rows(args.pages):
        by_maker.setdefault(row.maker, []).append(row.text)
    print("| figure | measured | bar | met |\n|---|---:|---:|---|")
    taken: dict[str, float] = {}
    for figure in figures(by_maker):
        taken[figure.what] = float(f"{figure.value:.3g}")
        bar = f"{'at most' if figure.most else 'at least'} {figure.bar:g}"
        print(f"| {figure.what} | {figure.value:.3g} | {bar} | {'yes' if figure.met else 'no'} |", flush=True)
    if args.history:
        told = {"date": date.today().isoformat(), "python": platform.python_version(), "machine": platform.platform(), "figures": taken}
        with args.history.open("a", encoding="utf-8") as file:
            file.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
