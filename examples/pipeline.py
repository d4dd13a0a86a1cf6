"""Clean many pages in several processes: one JSON object a page, with its articles and removals.

    python examples/pipeline.py examples/pages cleaned.jsonl --workers 2

The source is a folder of .txt files, or JSON lines with a "text" in each. A page that cannot be cleaned has an "error" in its row and
the others go on; the exit code is then 1.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from pathlib import Path
from typing import Any

from dechaff import Cleaner, DechaffError

BATCH, CHUNK = 2_000, 20  # pages in memory; pages that go to a process at once
Page = tuple[str, Path | bytes]  # a name, and the file or the line of JSON that holds the text


def pages(source: Path) -> Iterator[Page]:
    if source.is_dir():
        yield from ((path.name, path) for path in sorted(source.glob("*.txt")))
    else:
        with source.open("rb") as lines:
            yield from ((f"{source.name}:{number}", line) for number, line in enumerate(lines, start=1))


def read(held: Path | bytes) -> str:
    if isinstance(held, Path):
        return held.read_text(encoding="utf-8")
    record = json.loads(held)
    if not isinstance(record, dict) or "text" not in record:
        raise ValueError(f'Expected an object with a "text" but got {record!r:.60}; put the text of the page there.')
    return record["text"]


def start(ready: Cleaner) -> None:
    global cleaner  # one for all pages of this process
    cleaner = ready


def row(page: Page) -> dict[str, Any]:
    name, held = page
    try:
        cleaned = cleaner.clean(read(held)).to_dict()
    except (OSError, ValueError, DechaffError) as error:
        return {"page": name, "error": str(error)}
    return {"page": name, "articles": cleaned["articles"], "removals": cleaned["removals"]}


def main(source: Path, out: Path, workers: int | None) -> int:
    counts, labels = Counter[str](), Counter[str]()
    waiting = pages(source)
    ready = Cleaner()  # rules of your own go in here; a Cleaner can be pickled
    with ProcessPoolExecutor(workers, initializer=start, initargs=(ready,)) as pool, out.open("w", encoding="utf-8") as lines:
        while batch := list(islice(waiting, BATCH)):
            for found in pool.map(row, batch, chunksize=CHUNK):
                lines.write(json.dumps(found) + "\n")
                counts.update(failed="error" in found, cleaned="error" not in found, articles=len(found.get("articles", ())))
                labels.update(removal["label"] for removal in found.get("removals", ()))
    print(f"{counts['cleaned']} pages cleaned, {counts['failed']} failed, {counts['articles']} articles, {labels.total()} removals")
    print("Most often:", ", ".join(f"{label} {number}" for label, number in labels.most_common(5)))
    return 1 if counts["failed"] else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Clean many pages in several processes.")
    parser.add_argument("source", type=Path, help="a folder of .txt files, or a file of JSON lines")
    parser.add_argument("out", type=Path, help="the file of JSON lines to write")
    parser.add_argument("--workers", type=int, help="the number of processes (default: one a processor)")
    options = parser.parse_args()
    if not options.source.exists():
        parser.error(f"no such file or folder: {options.source}")
    sys.exit(main(options.source, options.out, options.workers))
