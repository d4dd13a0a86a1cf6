"""The steps in real pipelines: every document goes on, with what clean says of it."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.adapters.needed import needs

from dechaff import Claim, Cleaner, DechaffError, Label, clean, page_rule
from dechaff.adapters.rows import article_row, removal_row
from dechaff.model import Page

needs("datatrove", "orjson")

import datatrove_pipeline  # noqa: E402
from datatrove.data import Document  # noqa: E402

from dechaff.adapters.datatrove import AnnotateText, CleanText  # noqa: E402

TEXTS = [
    "By Mara Lindqvist\nIt rained all day.\nShare this story",
    "Share this story",
    "🚢 sailed, it&#39;s said.\r\nAdvertisement\r\nRead more: Ten ferries",
]


def documents(*texts: str) -> list[Document]:
    return [Document(text=text, id=str(number), metadata={"url": f"courier.example/{number}"}) for number, text in enumerate(texts)]


def account(text: str) -> dict[str, Any]:
    cleaned = clean(text)
    return {
        "rules_id": cleaned.rules_id,
        "articles": [article_row(article) for article in cleaned],
        "removals": [removal_row(removal) for removal in cleaned.removals],
    }


def test_clean_text_puts_the_clean_text_in_place() -> None:
    pages = list(CleanText(removals=True).run(documents(*TEXTS)))
    assert [page.text for page in pages] == [clean(text).text for text in TEXTS] == ["It rained all day.", "", "🚢 sailed, it's said."]
    assert [page.metadata for page in pages] == [{"url": f"courier.example/{at}", "dechaff": account(text)} for at, text in enumerate(TEXTS)]


def test_annotate_text_leaves_the_text_and_says_what_would_go() -> None:
    pages = list(AnnotateText().run(documents(*TEXTS)))
    assert [page.text for page in pages] == TEXTS
    assert [page.metadata for page in pages] == [{"url": f"courier.example/{at}", "dechaff": account(text)} for at, text in enumerate(TEXTS)]
    assert pages[0].metadata["dechaff"]["articles"][0]["byline"] == "Mara Lindqvist"


def test_removals_of_clean_text_are_there_on_demand_only() -> None:
    (page,) = CleanText().run(documents(TEXTS[0]))
    assert set(page.metadata["dechaff"]) == {"rules_id", "articles"}


def test_the_stats_count_characters_by_label() -> None:
    step = CleanText()
    assert len(list(step.run(documents(*TEXTS)))) == 3
    totals = {name: stat.total for name, stat in step.stats.stats.items()}
    assert totals["cleaned"] == 3
    assert totals["characters/share"] == 2 * len("Share this story")
    assert totals["characters/byline"] == len("By Mara Lindqvist")
    assert "errors" not in totals


def test_the_address_of_a_document_calls_for_the_rules_of_its_site() -> None:
    cleaner = Cleaner((replace(STARS, sites=("courier.example",)),))
    pages = [Document(text="It rained.\n***", id="1", metadata=metadata) for metadata in ({"url": "https://courier.example/1"}, {"url": "harwick.example"}, {"url": 5}, {})]
    assert [page.text for page in CleanText(cleaner=cleaner).run(pages)] == ["It rained.", *["It rained.\n\n***"] * 3]


def stars(page: Page) -> Iterator[Claim]:
    if "dry" in page.source:
        raise KeyError("no rain")
    if page.live[-1].text == "***":
        yield Claim(page.live[-1], "The last line is stars.")


STARS = page_rule("courier/stars", label=Label.WIDGET, why="Stars.", find=stars, hits=("It rained.\n⟦***⟧",), misses=("It rained.", "***\nIt rained."))


@pytest.mark.parametrize("kind", [CleanText, AnnotateText])
def test_a_document_that_cannot_be_cleaned_goes_on_with_its_error(kind: type[CleanText] | type[AnnotateText]) -> None:
    step = kind(cleaner=Cleaner((STARS,)))
    dry, rain = step.run(documents("It was dry.", "It rained.\n***"))
    assert (dry.text, dry.metadata["dechaff"]) == ("It was dry.", {"error": "KeyError: 'no rain'"})
    assert rain.metadata["dechaff"]["articles"][0]["text"] == "It rained."
    assert (step.stats.stats["errors"].total, step.stats.stats["cleaned"].total) == (1, 1)


def test_an_account_that_is_there_is_not_written_over() -> None:
    once = CleanText().run(documents("It rained."))
    with pytest.raises(DechaffError) as caught:
        list(AnnotateText().run(once))
    assert str(caught.value) == "The document '0' has metadata['dechaff'] already; rename it, or clean once only."


def test_a_step_without_data_yields_nothing() -> None:
    assert list(CleanText()()) == []


def read(folder: Path) -> dict[str, Any]:
    lines = [line for file in sorted(folder.glob("*.jsonl.gz")) for line in gzip.decompress(file.read_bytes()).splitlines()]
    return {record["id"]: record for record in map(json.loads, lines)}


@pytest.mark.slow
def test_the_example_cleans_a_folder_in_two_processes(tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    texts = {f"{part}-{number}": f"{TEXTS[number % 3]} " for part in "ab" for number in range(30)}
    for part in "ab":
        lines = [json.dumps({"id": id, "text": text, "url": f"courier.example/{id}"}) for id, text in texts.items() if id[0] == part]
        (tmp_path / "pages" / f"{part}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    command = [sys.executable, datatrove_pipeline.__file__, str(tmp_path / "pages"), str(tmp_path / "out"), "--workers", "2"]
    env = {**os.environ, "HF_HUB_OFFLINE": "1"}
    result = subprocess.run(command, capture_output=True, encoding="utf-8", env=env, timeout=300, check=False)
    assert result.returncode == 0, result.stderr
    kept, empty = read(tmp_path / "out" / "pages"), read(tmp_path / "out" / "empty")
    assert kept.keys() | empty.keys() == texts.keys()
    assert empty.keys() == {id for id, text in texts.items() if not clean(text).text}
    for id, record in kept.items():
        assert record["text"] == clean(texts[id]).text
        assert {name: record["metadata"][name] for name in ("url", "dechaff")} == {"url": f"courier.example/{id}", "dechaff": account(texts[id])}
    stats = json.loads((tmp_path / "out" / "logs" / "stats.json").read_text(encoding="utf-8"))
    (step,) = [step for step in stats if "DECHAFF" in step["name"]]
    assert step["stats"]["cleaned"] == len(texts)
