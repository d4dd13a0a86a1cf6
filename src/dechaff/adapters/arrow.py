"""Clean a column of an Arrow table or record batch: one function under Parquet, Spark, data frames and other engines.

Needs pyarrow: `pip install 'dechaff[parquet]'`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from typing import TypeVar

from dechaff.adapters.extras import missing
from dechaff.adapters.rows import ARTICLE, REMOVAL, Row, article_row, removal_row, told
from dechaff.cleaned import Cleaned
from dechaff.cleaner import Cleaner
from dechaff.errors import DechaffError, near_matches

try:
    import pyarrow as pa
except ModuleNotFoundError as error:
    raise missing(error, "parquet") from error

Data = TypeVar("Data", bound=pa.RecordBatch | pa.Table)

ROWS = 1_000  # of a table that are cleaned and put into Arrow at once, so that memory does not grow with the size of a chunk

OFFSETS = ("start", "end")

ARTICLE_TYPE = pa.struct([(name, pa.string()) for name in ARTICLE])
REMOVAL_TYPE = pa.struct([(name, pa.int64() if name in OFFSETS else pa.string()) for name in REMOVAL])


def added_schema(*, removals: bool = False) -> pa.Schema:
    """The columns that `clean_arrow` adds, in their order; any of them may be null.

    clean_text: string
    articles: list<struct<title, byline, date, source, summary, text: string>>
    removals: list<struct<start, end: int64, text, rule, label, why: string>>, where they are asked for
    error: string

    >>> added_schema().names, added_schema(removals=True).field("removals").type == pa.list_(REMOVAL_TYPE)
    (['clean_text', 'articles', 'error'], True)
    """
    account = [("removals", pa.list_(REMOVAL_TYPE))] if removals else []
    return pa.schema([("clean_text", pa.string()), ("articles", pa.list_(ARTICLE_TYPE)), *account, ("error", pa.string())])


def clean_arrow(
    data: Data, text: str = "text", *, url_column: str | None = None, removals: bool = False, cleaner: Cleaner | None = None
) -> Data:
    """The same rows in the same order with the columns of `added_schema` behind those they have.

    `data` is a RecordBatch or a Table, and so is what comes back; the column named `text` holds a page in each row, as any
    Arrow type of strings, and the one named `url_column` the address of that page, for rules that are for some sites.
    `removals=True` adds what left each page and why, with offsets in code points of that page. `cleaner` holds rules of your
    own; the built-in ones are the default. A null gives nulls. A row that cannot be cleaned says why in its `error`, and the
    other columns added to it are null.

    >>> import pyarrow as pa
    >>> pages = pa.table({"url": ["courier.example/1"], "text": ["It rained all day.\\nShare this story"]})
    >>> clean_arrow(pages).select(["url", "clean_text", "error"]).to_pylist()
    [{'url': 'courier.example/1', 'clean_text': 'It rained all day.', 'error': None}]

    Raises DechaffError where there are no such columns, or they hold no text, or one of the columns to add is there already.
    """
    if not isinstance(data, pa.RecordBatch | pa.Table):
        given = type(data).__name__
        raise DechaffError(f"Expected a RecordBatch or a Table but got {data!r:.60} (type={given}); convert it with pa.table.")
    added = added_schema(removals=removals)
    check_columns(data.schema.names, text, url_column, added.names)
    for name, what in ((text, "text"), (url_column, "address")):
        if name is not None and not _is_text(kind := data.schema.field(name).type):
            raise DechaffError(f"Expected strings but the column {name!r} is of type {kind}; name the column that holds the {what}.")
    cleaner = Cleaner() if cleaner is None else cleaner
    if isinstance(data, pa.RecordBatch):
        cleaned: Data = _with_columns(data, text, url_column, cleaner, added)
    else:
        batches = (_with_columns(batch, text, url_column, cleaner, added) for batch in data.to_batches(max_chunksize=ROWS))
        cleaned = pa.Table.from_batches(batches, pa.schema([*data.schema, *added], metadata=data.schema.metadata))
    return cleaned


def check_columns(names: Sequence[str], text: str, url_column: str | None, added: Sequence[str]) -> None:
    """Hold the columns that are there against those to read and those to add.

    >>> check_columns(["url", "text"], "text", "url", ["clean_text", "articles", "error"])

    Raises DechaffError where a column to read is not there once, or one of `added` is there already.
    """
    for argument, name in (("text", text), ("url_column", url_column)):
        if name is None:
            continue
        if name not in names:
            near = near_matches(name, names)
            raise DechaffError(f"No column is named {name!r}, {near}; pass {argument}= with one of {', '.join(names)}.")
        if names.count(name) > 1:
            raise DechaffError(f"{names.count(name)} columns are named {name!r}; rename all but one.")
    if taken := [name for name in added if name in names]:
        raise DechaffError(f"Columns to add are there already: {', '.join(taken)}; rename or drop them first.")


_NO_ADDRESS = pa.scalar(None, pa.string())


def _is_text(kind: pa.DataType) -> bool:
    if pa.types.is_dictionary(kind):
        return _is_text(kind.value_type)
    return any(is_kind(kind) for is_kind in (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view, pa.types.is_null))


def _with_columns(batch: pa.RecordBatch, text: str, url_column: str | None, cleaner: Cleaner, added: pa.Schema) -> pa.RecordBatch:
    urls = repeat(_NO_ADDRESS) if url_column is None else batch.column(url_column)
    rows = [_row(page, url, cleaner, added.names) for page, url in zip(batch.column(text), urls, strict=False)]
    for field in added:
        batch = batch.append_column(field, pa.array([row.get(field.name) for row in rows], field.type))
    return batch


def _row(page: pa.Scalar, url: pa.Scalar, cleaner: Cleaner, names: Sequence[str]) -> Row:
    """The values to add to one row; those that are not in it are null."""
    try:
        text = page.as_py()
        return {} if text is None else _values(cleaner.clean(text, url=url.as_py()), names)
    except Exception as error:  # bytes that are no UTF-8, or whatever a rule of the user's raises: the other rows go on
        return {"error": told(error)}


def _values(cleaned: Cleaned, names: Sequence[str]) -> Row:
    removals = [removal_row(removal) for removal in cleaned.removals] if "removals" in names else None
    return {"clean_text": cleaned.text, "articles": [article_row(article) for article in cleaned.articles], "removals": removals}
