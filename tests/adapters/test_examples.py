"""The examples for engines that need no adapter, each on its real package: every row has what clean says of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import curator_and_dolma
import pytest
from tests.adapters.needed import needs

from dechaff import Cleaner, Label, clean, default_rules, line_rule, phrases, select
from dechaff.adapters.rows import article_row, removal_row

EXAMPLES = Path(__file__).parents[2] / "examples"
TEXTS = ["By Mara Lindqvist\nIt rained all day.\nShare this story", None, "Share this story", "🚢 sailed, it&#39;s said.\r\nAdvertisement\r\n"]
PAGES = [{"url": f"courier.example/{number}", "text": TEXTS[number % len(TEXTS)]} for number in range(50)]


def expected(page: dict[str, str | None]) -> dict[str, Any]:
    if page["text"] is None:
        return {**page, "clean_text": None, "articles": None, "removals": None, "error": None}
    cleaned = clean(page["text"])
    articles, removals = [article_row(article) for article in cleaned], [removal_row(removal) for removal in cleaned.removals]
    return {**page, "clean_text": cleaned.text, "articles": articles, "removals": removals, "error": None}


def run(example: str, *words: str, cwd: Path) -> str:
    env = {**os.environ, "HF_HOME": str(cwd / "cache"), "HF_HUB_OFFLINE": "1"}
    command = [sys.executable, str(EXAMPLES / example), *words]
    result = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=cwd, env=env, timeout=300, check=False)
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.mark.slow
def test_a_dataset_in_two_processes(tmp_path: Path) -> None:
    needs("datasets", "pyarrow")
    import pyarrow.parquet as parquet

    (tmp_path / "pages.jsonl").write_text("\n".join(map(json.dumps, PAGES)), encoding="utf-8")
    assert run("dataset_map.py", "pages.jsonl", "cleaned.parquet", "--processes", "2", cwd=tmp_path) == "50 pages, 0 with an error\n"
    assert parquet.read_table(tmp_path / "cleaned.parquet").to_pylist() == [expected(page) for page in PAGES]


@pytest.mark.slow
def test_a_dask_frame_of_several_partitions(tmp_path: Path) -> None:
    needs("dask", "pyarrow", "pandas")
    import pyarrow as pa
    import pyarrow.parquet as parquet

    parquet.write_table(pa.Table.from_pylist(PAGES), tmp_path / "pages.parquet", row_group_size=20)
    run("dask_frame.py", "pages.parquet", "cleaned", cwd=tmp_path)
    assert len(list((tmp_path / "cleaned").glob("*.parquet"))) == 3
    rows = parquet.read_table(tmp_path / "cleaned").to_pylist()
    assert sorted(rows, key=lambda row: int(row["url"].rpartition("/")[2])) == [expected(page) for page in PAGES]


@pytest.mark.parametrize("text", [text for text in TEXTS if text])
def test_a_modifier_of_nemo_curator(text: str) -> None:
    assert curator_and_dolma.CleanModifier().modify_document(text) == clean(text).text


def test_attributes_of_dolma_are_spans_with_scores() -> None:
    prose = "The newsletter of the council was late on Monday, and two hundred people asked for it."
    rule = line_rule("courier/prose", label=Label.NEWSLETTER, why="Prose.", pattern=phrases(prose), hits=(prose,), misses=("The newsletter", "The council"))
    cleaner = Cleaner((*select(default_rules(), keep=("en/byline", "en/share-label")), rule))
    text = f"By Mara Lindqvist\nShare this story\n{prose}\nShare this article"
    assert curator_and_dolma.attributes({"id": "7", "text": text}, cleaner) == {
        "id": "7",
        "attributes": {
            "dechaff__boilerplate__byline": [[0, 17, 1.0]],
            "dechaff__boilerplate__share": [[18, 34, 1.0], [text.rindex("Share"), len(text), 1.0]],
            "dechaff__boilerplate__newsletter": [[35, 35 + len(prose), 0.5]],
        },
    }
