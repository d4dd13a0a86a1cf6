"""Measure `dechaff run` over a large file: speed with one worker and with several, and the memory that it takes.

    python -m benchmarks.batch --rows 20000 200000 --workers 1 2

The pages are made up: a few hundred to fifteen hundred characters of a story with the furniture of a site around it. Each run prints
its rows a second, its speed against the first number of workers, and the peak memory of the largest of its processes.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PEOPLE = ("Mara Lindqvist", "Ines Okafor", "Tomas Reyes", "Joan Birch", "Pavel Novak", "Leila Haddad")
WHO = ("The council", "The ferry company", "A teacher from the upper town", "The baker", "The harbour office", "Nobody in the village")
DID = ("said that it would stay shut", "counted three hundred visitors", "asked for more time", "sold the mill", "knew of the plan")
WHEN = ("until the end of the month", "on Tuesday morning", "for the first time in ten years", "while the market was open")
WHY = ("because the money had run out", "although two members voted against it", "and the mayor agreed", "as it had promised")
ABOVE = ("Home\nNews\nSport\nWeather", "Share this article\nFacebook\nTwitter", "Advertisement", "Photo: {person}/Harwick Courier")
BELOW = (
    "Sign up for our newsletter\nEnter your email address",
    "Related stories\nHarwick library to open on Sundays from April as volunteers take over…",
    "Leave a comment",
    "© 2024 Harwick Courier. All rights reserved.",
    "Download our app for iPhone and Android",
)


def page(random: random.Random) -> str:
    """A made-up page."""
    person = random.choice(PEOPLE)
    title = f"{random.choice(WHO)} {random.choice(DID)}"
    above = [part.format(person=person) for part in random.sample(ABOVE, random.randint(1, 2))]
    story = [" ".join(_sentence(random) for _ in range(random.randint(1, 3))) for _ in range(random.randint(1, 4))]
    below = random.sample(BELOW, random.randint(1, 3))
    return "\n".join([above[0], title, f"By {person}", *above[1:], *story, *below])


def _sentence(random: random.Random) -> str:
    words = (random.choice(WHO), random.choice(DID), random.choice(WHEN), random.choice(WHY))
    return " ".join(words) + random.choice((".", f", {random.choice(PEOPLE)} said.", f" in {random.randint(1990, 2024)}."))


def write_rows(path: Path, number: int) -> int:
    """Write a file of so many rows; the characters of their texts."""
    drawn = random.Random(1)
    chars = 0
    with path.open("w", encoding="utf-8") as file:
        for id in range(number):
            text = page(drawn)
            chars += len(text)
            file.write(json.dumps({"id": id, "text": text}) + "\n")
    return chars


def measure(source: Path, target: Path, workers: int) -> tuple[float, float]:
    """Seconds that a run took, and megabytes at the peak of the largest of its processes."""
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "dechaff", "run", str(source), "-o", str(target), "--workers", str(workers)])
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"dechaff run failed with status {status}; see what it says above")
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure dechaff run over large files of made-up pages.")
    parser.add_argument("--rows", type=int, nargs="+", default=[20_000], help="sizes of the files")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2], help="numbers of processes")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for rows in options.rows:
            source = Path(folder) / f"{rows}.jsonl"
            chars = write_rows(source, rows)
            print(f"{rows:,} rows, {chars / 1e6:.1f} million characters, load {os.getloadavg()[0]:.1f}", flush=True)
            first = 0.0
            for workers in options.workers:
                seconds, peak = measure(source, Path(folder) / f"{rows}-{workers}.jsonl", workers)
                first = first or seconds
                speed = f"{rows / seconds:,.0f} rows/s, {chars / 1e6 / seconds:.2f} MB/s, {first / seconds:.2f} times as fast"
                print(f"  workers={workers}: {seconds:.1f} s, {speed}, {peak:.0f} MB at the peak", flush=True)


if __name__ == "__main__":
    main()
