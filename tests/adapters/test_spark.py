"""clean_frame on a real Spark: each row has what clean says of it, and every other column is as it was."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.adapters.needed import needs, needs_java

from dechaff import Cleaner, DechaffError, Label, clean, default_rules, line_rule
from dechaff.adapters.rows import ARTICLE, REMOVAL

needs("pyspark", "pyarrow", "grpc")
needs_java()

import pyarrow as pa  # noqa: E402
import pyarrow.parquet  # noqa: E402
import spark_job  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402
from pyspark.sql import functions as F  # noqa: E402, N812

from dechaff.adapters import spark as adapter  # noqa: E402
from dechaff.adapters.spark import added_columns, clean_frame  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")

ROOT = Path(__file__).parents[2]
ROWS, PARTITIONS = 52_000, 8
TEXTS = [
    "It rained all day.\nShare this story",
    "It was dry.",
    None,
    "By Mara Lindqvist\nThe ferry was late.\nRead more: Ten ferries",
    "",
    "🚢 sailed, it&#39;s said.\r\nAdvertisement\r\n",
]
LOST = line_rule("courier/lost", label=Label.FEEDBACK, why="A line of the Courier.", pattern="lost on the ferry", hits=("Lost on the ferry",), misses=("Lost", "The ferry"))


def expected(text: str | None, cleaner: Cleaner, url: str | None = None) -> dict[str, Any]:
    """What `clean` says, as the values of the columns that are added."""
    if text is None:
        return dict.fromkeys(added_columns(removals=True).names)
    cleaned = cleaner.clean(text, url=url)
    articles = [{name: getattr(article, name) for name in ARTICLE} for article in cleaned]
    removals = [{name: getattr(removal, name) for name in REMOVAL} for removal in cleaned.removals]
    return {"clean_text": cleaned.text, "articles": articles, "removals": removals, "error": None}


@pytest.mark.slow
def test_every_row_of_every_partition_has_what_clean_says(spark: SparkSession) -> None:
    broken = F.expr("cast(x'636166e9' as string)")
    texts = F.array(*[F.lit(text) for text in TEXTS], broken)
    number = (F.col("id") % (len(TEXTS) + 1)).cast("int")
    pages = spark.range(0, ROWS, numPartitions=PARTITIONS).select("id", F.spark_partition_id().alias("part"), texts[number].alias("text"))
    table = clean_frame(pages, removals=True).drop("text").toArrow()
    assert table["id"].to_pylist() == list(range(ROWS))
    assert table["part"].value_counts().to_pylist() == [{"values": part, "counts": ROWS // PARTITIONS} for part in range(PARTITIONS)]
    error = "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in position 3: unexpected end of data"
    wanted = [expected(text, Cleaner()) for text in TEXTS] + [{**expected(None, Cleaner()), "error": error}]
    assert wanted[3]["articles"][0]["byline"] == "Mara Lindqvist"
    for at, row in enumerate(table.drop_columns(["id", "part"]).to_pylist()):
        assert row == wanted[at % len(wanted)], at


@pytest.fixture
def wide_strings(spark: SparkSession) -> Any:
    """Spark hands strings to Python as `large_string`."""
    spark.conf.set("spark.sql.execution.arrow.useLargeVarTypes", "true")
    yield
    spark.conf.unset("spark.sql.execution.arrow.useLargeVarTypes")


@pytest.mark.usefixtures("wide_strings")
def test_columns_of_all_kinds_come_through_and_partitions_may_be_empty(spark: SparkSession) -> None:
    pages = spark.sql(
        """
        select id, cast(concat('It rained for ', id, ' days.\nLost on the ferry') as varchar(50)) as page, timestamp '2024-03-12 10:00:00' as at,
               timestamp_ntz '2024-03-12 10:00:00.123456' as local, date '2024-03-12' as day, interval 3 days as old,
               cast(1.5 as decimal(20, 3)) as price, x'00ff' as bytes, map('a', array(1, null)) as counts,
               named_struct('x', 1, 'y', array('z')) as nested, cast(null as float) as none, true as `is it`, if(id = 0, null, 'courier.example/1') as url
        from range(3)
        """
    ).repartition(7, "id")
    cleaner = Cleaner((replace(LOST, sites=("courier.example",)),))
    given, result = pages.collect(), clean_frame(pages, "page", url_column="url", removals=True, cleaner=cleaner).collect()
    assert [row[: len(pages.columns)] for row in result] == [tuple(row) for row in given]
    added = [{key: value for key, value in row.asDict(recursive=True).items() if key in added_columns(removals=True).names} for row in result]
    assert added == [expected(row.page, cleaner, row.url) for row in given]
    assert sorted(row.clean_text for row in result) == ["It rained for 0 days.\n\nLost on the ferry", "It rained for 1 days.", "It rained for 2 days."]


def test_the_schema_is_stated(spark: SparkSession) -> None:
    pages = spark.createDataFrame([], "id int not null, text string")
    assert clean_frame(pages).schema.simpleString() == (
        "struct<id:int,text:string,clean_text:string,"
        "articles:array<struct<title:string,byline:string,date:string,source:string,summary:string,text:string>>,error:string>"
    )
    assert clean_frame(pages, removals=True).columns == ["id", "text", "clean_text", "articles", "removals", "error"]


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ("1 as txet", "No column is named 'text', near matches: txet; pass text= with one of txet."),
        ("1 as text", "Expected strings but the column 'text' is of type int; name the column that holds the text."),
        ("'a' as text, 'b' as text", "2 columns are named 'text'; rename all but one."),
        ("'a' as text, 'b' as error", "Columns to add are there already: error; rename or drop them first."),
        ("'a' as text, 1 as `a.b`", "mapInArrow takes no name with a dot but got a.b; rename these columns first."),
        ("'a' as text, 1 as n, 2 as n", "mapInArrow takes no two columns of one name but got n twice; rename or drop them first."),
    ],
)
def test_what_cannot_be_used_is_refused_before_the_job_starts(spark: SparkSession, columns: str, message: str) -> None:
    with pytest.raises(DechaffError) as caught:
        clean_frame(spark.sql(f"select {columns}"))
    assert str(caught.value) == message


def test_a_column_that_holds_no_addresses_is_refused_before_the_job_starts(spark: SparkSession) -> None:
    for column, message in (("url", "Expected strings but the column 'url' is of type int; "), ("at", "No column is named 'at'")):
        with pytest.raises(DechaffError, match=message):
            clean_frame(spark.sql("select 'a' as text, 1 as url"), url_column=column)


@pytest.mark.usefixtures("spark")
def test_the_examples_in_docstrings_are_true() -> None:
    result = doctest.testmod(adapter)
    assert (result.failed, result.attempted) == (0, 5)


def test_the_code_of_the_how_to_is_true(spark: SparkSession) -> None:
    text = (ROOT / "docs" / "how-to" / "run-on-spark.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 2
    names: dict[str, object] = {}
    for code in blocks:
        exec(code, names)
    assert names["spark"] is spark


@pytest.mark.slow
def test_the_example_runs_on_spark_connect_with_a_rule_of_its_own(tmp_path: Path, worker_env: dict[str, str]) -> None:
    texts = [f"It rained for {number} days.\nLost on the ferry? Call us\nShare this story" for number in range(40)]
    pa.parquet.write_table(pa.table({"url": [f"courier.example/{number}" for number in range(40)], "text": texts}), tmp_path / "pages.parquet")
    command = [sys.executable, "-W", "ignore::FutureWarning", spark_job.__file__, str(tmp_path / "pages.parquet"), str(tmp_path / "cleaned")]
    env = {**os.environ, **worker_env, "SPARK_REMOTE": "local[1]"}
    result = subprocess.run(command, capture_output=True, encoding="utf-8", env=env, timeout=300, check=False)
    assert result.returncode == 0, result.stderr
    assert result.stdout == "40 pages, 0 with an error\n"
    cleaner = Cleaner((*default_rules(), spark_job.LOST))
    rows = pa.parquet.read_table(tmp_path / "cleaned").sort_by("url").to_pylist()
    assert sorted(row["text"] for row in rows) == sorted(texts)
    for row in rows:
        assert {name: row[name] for name in added_columns(removals=True).names} == expected(row["text"], cleaner)
        assert "Lost" in clean(row["text"]).text
        assert "Lost" not in row["clean_text"]
