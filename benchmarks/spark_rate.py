"""Rows a second that Spark cleans, against a function that gives its batches back as they are and against `clean` without Spark.

    python -m benchmarks.spark_rate --cores 1 --rows 2000

The pages are those of examples/, each with a line of its own. Each job runs once to warm up; the best of three runs counts.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F  # noqa: N812

from dechaff import Cleaner
from dechaff.adapters.spark import clean_frame

PAGES = sorted((Path(__file__).parents[1] / "examples" / "pages").glob("*.txt"))
RUNS = 3
FACTOR = 20  # times as many rows for the function that changes nothing, which is so many times faster


def same(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    yield from batches


def best(run: Callable[[], object]) -> float:
    """The seconds of the fastest run, after one that warms up."""
    times = []
    for _ in range(RUNS + 1):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times[1:])


def pages_of(spark: SparkSession, texts: list[str], rows: int, cores: int) -> DataFrame:
    """A cached frame of `rows` pages, so that reading them is no part of the measure."""
    number = (F.col("id") % len(texts)).cast("int")
    text = F.concat(F.array(*map(F.lit, texts))[number], F.lit("\nIt was written down as number "), F.col("id").cast("string"), F.lit("."))
    frame = spark.range(0, rows, numPartitions=4 * cores).select("id", text.alias("text")).cache()
    frame.count()
    return frame


def main(rows: int, cores: int) -> None:
    os.environ["PYSPARK_PYTHON"] = sys.executable
    texts = [path.read_text(encoding="utf-8") for path in PAGES]
    settings = {"spark.ui.enabled": "false", "spark.log.level": "ERROR", "spark.ui.showConsoleProgress": "false"}
    settings |= {"spark.driver.host": "127.0.0.1", "spark.sql.execution.arrow.maxRecordsPerBatch": "1000"}
    spark = SparkSession.builder.master(f"local[{cores}]").config(map=settings).getOrCreate()
    few, many = (pages_of(spark, texts, number, cores) for number in (rows, FACTOR * rows))
    mean = sum(map(len, texts)) / len(texts)
    print(f"{rows} pages of {mean:.0f} characters on {cores} of {os.cpu_count()} cores")
    print("| | rows a second | a core |\n|---|---:|---:|")
    jobs = {
        "`mapInArrow` with a function that changes nothing": (many.mapInArrow(same, many.schema), FACTOR * rows),
        "`clean_frame`": (clean_frame(few), rows),
        "`clean_frame` with removals": (clean_frame(few, removals=True), rows),
    }
    for name, (job, number) in jobs.items():
        rate = number / best(job.write.format("noop").mode("overwrite").save)
        print(f"| {name} | {rate:,.0f} | {rate / cores:,.0f} |", flush=True)
    spark.stop()
    cleaner, pages = Cleaner(), [f"{texts[at % len(texts)]}\nIt was written down as number {at}." for at in range(rows // cores)]
    rate = len(pages) / best(lambda: [cleaner.clean(page) for page in pages])
    print(f"| `Cleaner.clean` in one process, without Spark | {rate:,.0f} | {rate:,.0f} |")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Rows a second that Spark cleans.")
    parser.add_argument("--rows", type=int, default=2_000, help="how many pages")
    parser.add_argument("--cores", type=int, default=1, help="how many tasks run at once")
    options = parser.parse_args()
    main(options.rows, options.cores)
