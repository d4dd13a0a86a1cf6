"""Clean the pages of a Parquet table on Spark: each row as it was, with its clean text, its articles and what was removed.

    spark-submit examples/spark_job.py pages.parquet cleaned.parquet

The column `text` holds the pages. On Spark Connect: SPARK_REMOTE=sc://HOST python examples/spark_job.py pages.parquet cleaned.parquet
"""

import sys

from pyspark.sql import SparkSession
from pyspark.sql import functions as F  # noqa: N812

from dechaff import Cleaner, Label, default_rules, line_rule, phrases
from dechaff.adapters.spark import clean_frame

LOST = line_rule(
    "courier/lost",
    label=Label.FEEDBACK,
    why="The Courier's line for what was lost on the ferries.",
    pattern=phrases("Lost on the ferry? (Call|Text|Email) (us|#)"),
    hits=("Lost on the ferry? Call us", "LOST ON THE FERRY? Text 5550134 »"),
    misses=("Lost on the ferry? The police found it, in March.", "Lost on the ferry"),
)


def main(source: str, out: str) -> None:
    spark = SparkSession.builder.appName("dechaff").getOrCreate()
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "1000")
    pages = spark.read.parquet(source)
    cleaner = Cleaner((*default_rules(), LOST))  # goes to the workers by value
    clean_frame(pages, removals=True, cleaner=cleaner).write.parquet(out)
    rows, errors = spark.read.parquet(out).select(F.count("*"), F.count("error")).first()
    print(f"{rows} pages, {errors} with an error")


if __name__ == "__main__":
    main(*sys.argv[1:])
