"""Parquet through `dechaff run`: types, nulls, metadata and row groups stay as they are, and the new columns have their schema."""

from __future__ import annotations

import datetime
import decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from dechaff import Label, clean, dump_rules, line_rule, phrases
from dechaff.batch.parquet import added_schema
from dechaff.batch.rows import Columns
from dechaff.cli import main

PAGE = "By Mara Lindqvist\nIt rained in the town of Harwick all day, and nobody minded.\nShare this article"
SUMMER = datetime.datetime(2024, 7, 1, 12, 0, 0, 1)


def table(rows: int = 90) -> pa.Table:
    third = rows // 3
    return pa.table(
        {
            "id": pa.array(range(rows), pa.int32()),
            "text": pa.array([PAGE, None, "It was dry."] * third),
            "kind": pa.array(["a", "b", None] * third).dictionary_encode(),
            "nested": pa.array([{"x": [1, 2, None], "y": {"z": "q"}}, None, {"x": None, "y": None}] * third),
            "large": pa.array(["u", None, "v"] * third, pa.large_string()),
            "view": pa.array(["u", None, "v"] * third, pa.string_view()),
            "price": pa.array([decimal.Decimal("1.50")] * rows, pa.decimal128(10, 2)),
            "seen": pa.array([SUMMER] * rows, pa.timestamp("ns", tz="Europe/Berlin")),
            "tags": pa.array([[("k", 1)], None, []] * third, pa.map_(pa.string(), pa.int64())),
            "bytes": pa.array([b"\xff"] * rows),
        }
    ).replace_schema_metadata({"made by": "hand"})


def run(source: Path, *words: str, code: int = 0) -> pa.Table:
    target = source.with_name("out.parquet")
    assert main(["run", str(source), "-o", str(target), *words]) == code
    return pq.read_table(target)


def test_own_columns_stay_as_they_are_and_the_new_ones_are_what_clean_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dechaff.batch.parquet.BATCH_ROWS", 7)
    monkeypatch.setattr("dechaff.batch.parquet.CHUNK_ROWS", 11)
    source = tmp_path / "in.parquet"
    pq.write_table(table(), source, row_group_size=40, compression="zstd")
    out = run(source, "--removals", code=1)
    before = pq.read_table(source)
    assert out.select(before.column_names).equals(before, check_metadata=True)
    assert out.schema.metadata == {b"made by": b"hand"}
    assert pa.schema(list(out.schema)[-4:]).equals(added_schema(Columns(removals=True)))
    cleaned = clean(PAGE)
    row = out.select(["clean_text", "articles", "removals", "error"]).to_pylist()
    article = cleaned.articles[0].to_dict()
    assert row[0] == {
        "clean_text": cleaned.text,
        "articles": [{name: article[name] for name in ("title", "byline", "date", "source", "summary", "text")}],
        "removals": [{name: r.to_dict()[name] for name in ("start", "end", "text", "rule", "label", "why")} for r in cleaned.removals],
        "error": None,
    }
    assert row[1] == {"clean_text": None, "articles": None, "removals": None, "error": "The text is null; there is nothing to clean."}
    assert row[2]["clean_text"] == "It was dry."
    assert row == row[:3] * 30
    meta = pq.ParquetFile(tmp_path / "out.parquet").metadata
    assert [meta.row_group(number).num_rows for number in range(meta.num_row_groups)] == [40, 40, 10]
    assert meta.row_group(0).column(0).compression == "ZSTD"


def test_a_large_row_group_is_written_as_several(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dechaff.batch.parquet.BATCH_ROWS", 10)
    monkeypatch.setattr("dechaff.batch.parquet.GROUP_BYTES", 1)
    pq.write_table(table(), tmp_path / "in.parquet")
    out = run(tmp_path / "in.parquet", code=1)
    assert out.select(table().column_names).equals(table())
    assert pq.ParquetFile(tmp_path / "out.parquet").metadata.num_row_groups == 9


@pytest.mark.parametrize(
    "kind", [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string()), pa.dictionary(pa.int8(), pa.large_string())], ids=str
)
def test_each_kind_of_string_is_a_text(kind: pa.DataType, tmp_path: Path) -> None:
    pq.write_table(pa.table({"text": pa.array(["It rained.", "It was dry.", "It rained."]).cast(kind)}), tmp_path / "in.parquet")
    out = run(tmp_path / "in.parquet")
    assert out.schema.field("text") == pq.read_schema(tmp_path / "in.parquet").field("text")
    assert out["clean_text"].to_pylist() == ["It rained.", "It was dry.", "It rained."]


def test_bytes_that_are_no_utf_8_are_an_error_of_their_row(tmp_path: Path) -> None:
    bad = pa.Array.from_buffers(pa.string(), 2, pa.array([b"\xffx", b"It rained."]).buffers())
    pq.write_table(pa.table({"text": bad}), tmp_path / "in.parquet")
    out = run(tmp_path / "in.parquet", code=1)
    assert out["error"].to_pylist() == ["The text is not UTF-8 at byte 0 (0xff); convert it.", None]
    assert out["clean_text"].to_pylist() == [None, "It rained."]


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.dictionary(pa.int32(), pa.string())], ids=str)
@pytest.mark.parametrize("workers", ["1", "2"])
def test_each_row_has_its_address(kind: pa.DataType, workers: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dechaff.batch.parquet.CHUNK_ROWS", 3)
    weather = line_rule("courier/weather", label=Label.WIDGET, why="x", pattern=phrases("Lost on the ferry"), misses=("a", "b"), sites=("courier.example",))
    (tmp_path / "courier.toml").write_text(dump_rules((weather,)), encoding="utf-8")
    urls = ["https://www.courier.example/1", None, "", "harwick.example", "courier.example"]
    pages = pa.table({"url": pa.array(urls).cast(kind), "text": ["It rained.\nLost on the ferry"] * 5})
    pq.write_table(pages, tmp_path / "in.parquet")
    out = run(tmp_path / "in.parquet", "--url-column", "url", "--rules", str(tmp_path / "courier.toml"), "--workers", workers)
    kept = "It rained.\n\nLost on the ferry"
    assert out["clean_text"].to_pylist() == ["It rained.", kept, kept, kept, "It rained."]
    assert out.select(pages.column_names).equals(pages)


def test_an_address_that_is_no_utf_8_is_an_error_of_its_row(tmp_path: Path) -> None:
    bad = pa.Array.from_buffers(pa.string(), 2, pa.array([b"\xffx", b"courier.example"]).buffers())
    pq.write_table(pa.table({"text": ["It rained.", "It was dry."], "url": bad}), tmp_path / "in.parquet")
    out = run(tmp_path / "in.parquet", "--url-column", "url", code=1)
    assert out["error"].to_pylist() == ["The address is not UTF-8 at byte 0 (0xff); convert it.", None]


@pytest.mark.parametrize("rows", [0, 3])
def test_a_table_without_rows_or_row_groups(rows: int, tmp_path: Path) -> None:
    with pq.ParquetWriter(tmp_path / "in.parquet", table().schema) as writer:
        if rows:
            writer.write_table(table(rows).slice(0, 0))
            writer.write_table(table(rows))
    out = run(tmp_path / "in.parquet", code=1 if rows else 0)
    assert out.num_rows == rows
    assert out.schema.names == [*table().column_names, "clean_text", "articles", "error"]


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"body": ["a"]}, "Expected one column 'text' but got ['body']; name that of the text with --text-column"),
        ({"text": [b"a"]}, "Expected strings but column 'text' is of type binary; cast it, or name another with --text-column"),
        ({"text": ["a"], "link": ["b"]}, "Expected one column 'url' but got ['text', 'link']; name that of the address with --url-column"),
        ({"text": ["a"], "url": [1]}, "Expected strings but column 'url' is of type int64; cast it, or name another with --url-column"),
        ({"text": ["a"], "error": [1]}, "the input has a column 'error' already; rename it, or give the new columns other names, as in --prefix dechaff_"),
    ],
)
def test_a_table_that_does_not_fit_is_refused(
    columns: dict[str, list[object]], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = tmp_path / "in.parquet", tmp_path / "out.parquet"
    pq.write_table(pa.table(columns), source)
    assert main(["run", str(source), "-o", str(out), *(["--url-column", "url"] if "link" in columns or "url" in columns else [])]) == 1
    assert capsys.readouterr().err.startswith(f"dechaff: {source}: {message}\n")
    assert not out.exists()
