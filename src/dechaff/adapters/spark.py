"""Clean a column of a Spark data frame, on Spark classic and Spark Connect.

Needs pyspark here, `pip install 'dechaff[spark]'`, and dechaff on every worker.
"""

from __future__ import annotations

from collections.abc import Iterator

from dechaff.adapters.extras import missing
from dechaff.cleaner import Cleaner
from dechaff.errors import DechaffError

try:
    import pyarrow as pa
    from pyspark.sql import DataFrame
    from pyspark.sql.pandas.types import from_arrow_schema
    from pyspark.sql.types import CharType, StringType, StructType, VarcharType
except ModuleNotFoundError as error:
    raise missing(error, "spark") from error

from dechaff.adapters.arrow import added_schema, check_columns, clean_arrow


def clean_frame(
    frame: DataFrame, text: str = "text", *, url_column: str | None = None, removals: bool = False, cleaner: Cleaner | None = None
) -> DataFrame:
    """The rows of a data frame with the columns of `added_columns` behind those they have; nothing runs until it is used.

    The column named `text` holds a page in each row, and the one named `url_column` its address, for rules that are for some
    sites. `removals=True` adds what left each page and why, with offsets in code points of that page. `cleaner` holds rules of
    your own and goes to the workers by value; the built-in rules are the default. A null gives nulls. A row that cannot be
    cleaned says why in its `error`, and the other columns added are null.

    >>> from pyspark.sql import SparkSession
    >>> spark = SparkSession.builder.master("local[2]").getOrCreate()
    >>> pages = spark.createDataFrame([("It rained all day.\\nShare this story",)], "text string")
    >>> clean_frame(pages).select("clean_text").collect()
    [Row(clean_text='It rained all day.')]

    Raises DechaffError where there are no such columns, or they hold no text, or one of the columns to add is there already, or
    a name is one that `mapInArrow` cannot take.
    """
    added = added_columns(removals=removals)
    check_columns(frame.columns, text, url_column, added.names)
    _check_frame(frame, text, url_column)

    def clean_batches(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            yield clean_arrow(batch, text, url_column=url_column, removals=removals, cleaner=cleaner)

    return frame.mapInArrow(clean_batches, StructType([*frame.schema.fields, *added.fields]))


def added_columns(*, removals: bool = False) -> StructType:
    """The columns that `clean_frame` adds, in their order; any of them may be null.

    >>> for field in added_columns(removals=True):
    ...     print(field.simpleString())
    clean_text:string
    articles:array<struct<title:string,byline:string,date:string,source:string,summary:string,text:string>>
    removals:array<struct<start:bigint,end:bigint,text:string,rule:string,label:string,why:string>>
    error:string
    """
    return from_arrow_schema(added_schema(removals=removals))


def _check_frame(frame: DataFrame, text: str, url_column: str | None) -> None:
    """Raise for what Spark itself would find only when the job runs, or without saying what to do."""
    for name, what in ((text, "text"), (url_column, "address")):
        if name is not None and not isinstance(kind := frame.schema[name].dataType, StringType | CharType | VarcharType):
            told = kind.simpleString()
            raise DechaffError(f"Expected strings but the column {name!r} is of type {told}; name the column that holds the {what}.")
    names = frame.columns
    if dotted := [name for name in names if "." in name]:
        raise DechaffError(f"mapInArrow takes no name with a dot but got {', '.join(dotted)}; rename these columns first.")
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise DechaffError(f"mapInArrow takes no two columns of one name but got {', '.join(twice)} twice; rename or drop them first.")
