"""clean_arrow adds to each row what clean says of it, whatever Arrow type holds the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from tests.adapters.needed import needs

from dechaff import Claim, Cleaner, DechaffError, Label, clean, line_rule, page_rule
from dechaff.model import Page

needs("pyarrow")

import pyarrow as pa  # noqa: E402

from dechaff.adapters.arrow import ROWS, added_schema, clean_arrow  # noqa: E402

STORY = "The ferry to the islands was late on Monday, and two hundred people waited on the pier until the evening."
TEXTS = [
    f"Ferry late again\nFerry late again\nBy Mara Lindqvist\n{STORY}\nShare this article",
    None,
    "",
    f"{STORY} &#xD800; Jane&#39;s 🚢 café",
    f"{STORY}\r\nSign up for our newsletter\r\n",
]
NAMES = ["a", "b", "c", "d", "e"]
TYPES = [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int8(), pa.string()), pa.dictionary(pa.int32(), pa.large_string())]

LOST = line_rule("courier/lost", label=Label.FEEDBACK, why="A line of the Courier.", pattern="lost on the ferry", hits=("Lost on the ferry",), misses=("Lost", "The ferry"))


def table(kind: pa.DataType = TYPES[0]) -> pa.Table:
    text = pa.array(TEXTS, pa.large_string() if kind.equals(TYPES[-1]) else pa.string())
    text = text.dictionary_encode().cast(kind) if pa.types.is_dictionary(kind) else text.cast(kind)
    return pa.table({"name": NAMES, "text": text})


def expected(text: str | None, *, removals: bool = True) -> dict[str, Any]:
    """The values that `clean` itself gives for one row."""
    if text is None:
        return dict.fromkeys(added_schema(removals=removals).names)
    found = clean(text).to_dict()
    articles = [{key: value for key, value in article.items() if key != "paragraphs"} for article in found["articles"]]
    account = {"removals": [{key: value for key, value in removal.items() if key not in ("also", "value")} for removal in found["removals"]]}
    return {"clean_text": clean(text).text, "articles": articles, **(account if removals else {}), "error": None}


EXPECTED = [{"name": name, "text": text, **expected(text)} for name, text in zip(NAMES, TEXTS, strict=True)]


def test_the_pages_show_something() -> None:
    """Else the tests below could not fail."""
    assert EXPECTED[0]["articles"][0]["byline"] == "Mara Lindqvist"
    assert {removal["label"] for removal in EXPECTED[0]["removals"]} == {"byline", "share", "title", "duplicate"}


@pytest.mark.parametrize("kind", TYPES, ids=str)
def test_a_table_has_what_clean_says(kind: pa.DataType) -> None:
    given = table(kind)
    result = clean_arrow(given, removals=True)
    assert result.to_pylist() == EXPECTED
    assert result.schema == pa.schema([*given.schema, *added_schema(removals=True)])
    result.validate(full=True)


@pytest.mark.parametrize("kind", TYPES, ids=str)
def test_a_batch_has_what_clean_says_also_where_it_is_a_slice(kind: pa.DataType) -> None:
    (batch,) = table(kind).to_batches()
    assert isinstance(clean_arrow(batch, removals=True), pa.RecordBatch)
    assert clean_arrow(batch, removals=True).to_pylist() == EXPECTED
    result = clean_arrow(batch.slice(1, 3), removals=True)
    assert result.to_pylist() == EXPECTED[1:4]
    result.validate(full=True)


def test_chunks_and_their_order_do_not_matter() -> None:
    chunked = pa.concat_tables([table().slice(3), table().slice(0, 0), table().slice(0, 3)])
    assert chunked.column("text").num_chunks > 1
    assert clean_arrow(chunked, removals=True).to_pylist() == EXPECTED[3:] + EXPECTED[:3]


def test_a_long_chunk_is_cleaned_in_parts() -> None:
    numbers = list(range(2 * ROWS + 1))
    result = clean_arrow(pa.table({"text": [f"It rained for {number} days." for number in numbers]}), cleaner=Cleaner((LOST,)))
    assert result.column("clean_text").to_pylist() == [f"It rained for {number} days." for number in numbers]
    assert result.column("clean_text").num_chunks == 3


@pytest.mark.parametrize("given", [table().slice(0, 0), table().slice(0, 0).combine_chunks(), pa.RecordBatch.from_pylist([], table().schema)], ids=["slice", "none", "batch"])
def test_no_rows_have_all_columns(given: pa.Table | pa.RecordBatch) -> None:
    result = clean_arrow(given)
    assert result.num_rows == 0
    assert result.schema == pa.schema([*given.schema, *added_schema()])


def test_nulls_without_a_type_stay_nulls() -> None:
    assert clean_arrow(pa.table({"text": pa.nulls(2)})).to_pylist() == [{"text": None, **expected(None, removals=False)}] * 2


def test_removals_are_there_on_demand_only() -> None:
    assert clean_arrow(table()).column_names == ["name", "text", "clean_text", "articles", "error"]
    assert clean_arrow(table()).drop_columns(["name", "text"]).to_pylist() == [expected(text, removals=False) for text in TEXTS]


def test_offsets_are_code_points_of_the_page() -> None:
    page = f"🚢 {STORY}\nShare this article"
    (row,) = clean_arrow(pa.table({"text": [page]}), removals=True).to_pylist()
    assert [page[removal["start"] : removal["end"]] for removal in row["removals"]] == ["Share this article"]


def test_another_column_can_hold_the_text() -> None:
    assert clean_arrow(table().rename_columns(["name", "body"]), "body").column("clean_text").to_pylist() == [row["clean_text"] for row in EXPECTED]


def test_what_the_schema_says_besides_is_kept() -> None:
    given = table().replace_schema_metadata({"from": "a crawl"})
    assert clean_arrow(given).schema.metadata == {b"from": b"a crawl"}
    assert clean_arrow(given.to_batches()[0]).schema.metadata == {b"from": b"a crawl"}


def test_rules_of_ones_own() -> None:
    given = pa.table({"text": ["It rained all day.\nLost on the ferry\nShare this article"]})
    assert clean_arrow(given, cleaner=Cleaner((LOST,)))["articles"][0][0]["text"].as_py() == "It rained all day.\n\nShare this article"


@pytest.mark.parametrize("kind", TYPES, ids=str)
def test_each_row_has_its_address(kind: pa.DataType) -> None:
    cleaner = Cleaner((replace(LOST, sites=("courier.example",)),))
    urls = pa.array(["https://www.courier.example/1", None, "", "harwick.example", "courier.example"], pa.large_string() if kind.equals(TYPES[-1]) else pa.string())
    given = pa.table({"text": ["It rained.\nLost on the ferry"] * 5, "at": urls.dictionary_encode().cast(kind) if pa.types.is_dictionary(kind) else urls.cast(kind)})
    kept = "It rained.\n\nLost on the ferry"
    for data in (given, given.to_batches()[0]):
        assert clean_arrow(data, url_column="at", cleaner=cleaner).column("clean_text").to_pylist() == ["It rained.", kept, kept, kept, "It rained."]
        assert clean_arrow(data, cleaner=cleaner).column("clean_text").to_pylist() == [kept] * 5


@pytest.mark.parametrize(
    ("url_column", "message"),
    [
        ("urls", "No column is named 'urls', near matches: url; pass url_column= with one of text, url, at, at."),
        ("url", "Expected strings but the column 'url' is of type int64; name the column that holds the address."),
        ("at", "2 columns are named 'at'; rename all but one."),
    ],
)
def test_a_column_that_holds_no_addresses_is_refused(url_column: str, message: str) -> None:
    with pytest.raises(DechaffError) as caught:
        clean_arrow(pa.table([["a"], [1], ["b"], ["c"]], ["text", "url", "at", "at"]), url_column=url_column)
    assert str(caught.value) == message


def fail(page: Page) -> Iterator[Claim]:
    """Claims a last line of stars, and raises over pages that are dry or late."""
    if "dry" in page.source:
        raise KeyError("no rain")
    if "late" in page.source:
        raise DechaffError("Expected a ferry in time; wait for the next.")
    if page.live[-1].text == "***":
        yield Claim(page.live[-1], "The last line is stars.")


FAILING = page_rule("courier/stars", label=Label.WIDGET, why="Stars.", find=fail, hits=("It rained.\n⟦***⟧",), misses=("It rained.", "***\nIt rained."))


def test_a_row_that_cannot_be_cleaned_goes_through_with_its_error() -> None:
    texts = ["It was dry.", "It rained.\n***", "The ferry was late.", None]
    result = clean_arrow(pa.table({"text": texts}), removals=True, cleaner=Cleaner((FAILING,)))
    assert result["error"].to_pylist() == ["KeyError: 'no rain'", None, "Expected a ferry in time; wait for the next.", None]
    assert result["clean_text"].to_pylist() == [None, "It rained.", None, None]
    assert result["removals"].to_pylist() == [None, [{"start": 11, "end": 14, "text": "***", "rule": "courier/stars", "label": "widget", "why": "The last line is stars."}], None, None]
    assert result["text"].to_pylist() == texts


def test_bytes_that_are_no_utf_8_are_an_error_of_their_row() -> None:
    binary = pa.array([b"It rained.", b"caf\xe9", b"It was dry."])
    result = clean_arrow(pa.table({"text": pa.StringArray.from_buffers(3, *binary.buffers()[1:])}))
    assert result["clean_text"].to_pylist() == ["It rained.", None, "It was dry."]
    assert result["error"][1].as_py().startswith("UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9")


@pytest.mark.parametrize(
    ("given", "text", "message"),
    [
        (pa.table({"txet": ["a"], "url": ["b"]}), "text", "No column is named 'text', near matches: txet; pass text= with one of txet, url."),
        (pa.table([["a"], ["b"]], ["text", "text"]), "text", "2 columns are named 'text'; rename all but one."),
        (pa.table({"text": [1]}), "text", "Expected strings but the column 'text' is of type int64; name the column that holds the text."),
        (pa.table({"text": ["a"], "error": [""], "articles": [1]}), "text", "Columns to add are there already: articles, error; rename or drop them first."),
        ({"text": ["a"]}, "text", "Expected a RecordBatch or a Table but got {'text': ['a']} (type=dict); convert it with pa.table."),
    ],
    ids=["missing", "twice", "type", "taken", "dict"],
)
def test_what_cannot_be_used_is_refused_with_the_next_step(given: Any, text: str, message: str) -> None:
    with pytest.raises(DechaffError) as caught:
        clean_arrow(given, text)
    assert str(caught.value) == message


def test_a_column_of_removals_is_in_the_way_only_where_removals_are_asked_for() -> None:
    given = pa.table({"text": ["It rained."], "removals": ["by crane"]})
    assert clean_arrow(given)["removals"].to_pylist() == ["by crane"]
    with pytest.raises(DechaffError, match="already: removals;"):
        clean_arrow(given, removals=True)
