"""The pipeline and the add-on for Scrapy: a real crawl of a local site, and each kind of item."""

from __future__ import annotations

import dataclasses
import importlib
import json
import logging
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import dechaff
from dechaff import Cleaner, DechaffError, Label, Strength, clean, line_rule, phrases

try:
    import attrs
    import scrapy
    import zyte_common_items
    from itemadapter import ItemAdapter
    from scrapy.settings import Settings
    from scrapy.utils.test import get_crawler

    from dechaff.adapters.scrapy import SETTINGS, DechaffAddon, DechaffPipeline
except ModuleNotFoundError as error:
    if os.environ.get("CI"):
        raise  # the checks must install them all
    pytest.skip(f"needs {error.name}; pip install -e '.[scrapy,schemas]'", allow_module_level=True)

PROJECT = Path(__file__).parents[2] / "examples" / "scrapy_project"
TEXT = "By Jane Doe\nIt rained all day.\nShare this story"
CLEANER = Cleaner(least=Strength.CERTAIN)


# --- a crawl ---------------------------------------------------------------------------------------------------------


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing of the requests."""


@pytest.fixture(scope="module")
def front() -> Iterator[str]:
    """The address of the site of the example, on a port that was free."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(PROJECT / "site"))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def crawl(front: str, feed: Path, *words: str) -> tuple[dict[str, dict[str, Any]], dict[str, int], str]:
    """The items in the feed by the name of their page, dechaff's stats, and the log. A warning of Scrapy ends the crawl."""
    command = [sys.executable, "-W", "error", "-m", "scrapy", "crawl", "news", "-a", f"front={front}", "-O", str(feed), *words]
    env = {**os.environ, "PYTHONPATH": str(Path(dechaff.__file__).parents[1]), "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    ran = subprocess.run(command, cwd=PROJECT, env=env, capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert ran.returncode == 0, ran.stderr
    items = json.loads(feed.read_text(encoding="utf-8"))
    stats = {name: int(count) for name, count in re.findall(r"'(dechaff/\S+)': (\d+)", ran.stderr)}
    return {item["url"].removeprefix(front): item for item in items}, stats, ran.stderr


def test_a_crawl_stores_clean_articles_and_counts_them(front: str, tmp_path: Path) -> None:
    items, stats, _ = crawl(front, tmp_path / "pages.json")
    assert sorted(items) == ["news/orchard.html", "news/swimming-bath.html", "news/tide-table.html"]
    expected = {name: clean(item["text"]) for name, item in items.items() if item["text"]}
    for name, cleaned in expected.items():
        assert cleaned.text == items[name]["clean_text"]
        assert items[name]["articles"] == [article.to_dict() for article in cleaned]
        assert items[name]["removals"] == [removal.to_dict() for removal in cleaned.removals]
    orchard = items["news/orchard.html"]
    assert "Share this article" in orchard["text"]
    assert orchard["clean_text"].startswith("The orchard above the old mill will not be felled.")
    assert (orchard["articles"][0]["byline"], orchard["articles"][0]["date"]) == ("Mara Lindqvist", "4 April 2024")
    assert items["news/tide-table.html"]["text"] is items["news/tide-table.html"]["clean_text"] is None
    removed = [removal for cleaned in expected.values() for removal in cleaned.removals]
    assert stats == {
        "dechaff/pages": 2,
        "dechaff/articles": 2,
        "dechaff/pages_without_text": 1,
        "dechaff/characters": sum(len(cleaned.source) for cleaned in expected.values()),
        **{f"dechaff/characters_removed/{r.label}": sum(len(other.text) for other in removed if other.label is r.label) for r in removed},
    }


def test_a_crawl_hands_on_what_it_cannot_clean(front: str, tmp_path: Path) -> None:
    items, stats, log = crawl(front, tmp_path / "pages.json", "-s", "DECHAFF_TEXT_FIELD=body")
    assert len(items) == 3
    assert "Share this article" in items["news/orchard.html"]["text"]
    assert [item["clean_text"] for item in items.values()] == [None] * 3
    assert stats == {"dechaff/errors": 3}
    assert log.count("Expected a field 'body' but NewsPage has url, text, clean_text, articles, removals; ") == 3
    assert "set DECHAFF_TEXT_FIELD to one of these." in log


# --- each kind of item -----------------------------------------------------------------------------------------------


@dataclasses.dataclass
class DataPage:
    text: str | None = None
    articles: list[Any] | None = None
    removals: list[Any] | None = None


@attrs.define
class AttrsPage:
    text: str | None = None
    articles: list[Any] | None = None
    removals: list[Any] | None = None


class ScrapyPage(scrapy.Item):
    text = scrapy.Field()
    articles = scrapy.Field()
    removals = scrapy.Field()


ITEMS: tuple[Callable[..., Any], ...] = (dict, DataPage, AttrsPage, ScrapyPage)


def pipeline(**settings: object) -> DechaffPipeline:
    return DechaffPipeline.from_crawler(get_crawler(settings_dict=settings))


def stats(made: DechaffPipeline) -> dict[str, Any]:
    return {name.removeprefix("dechaff/"): count for name, count in made._stats.get_stats().items() if name.startswith("dechaff/")}


@pytest.mark.parametrize("kind", ITEMS)
def test_an_item_is_cleaned_in_place(kind: Callable[..., Any]) -> None:
    item = kind(text=TEXT)
    assert pipeline(DECHAFF_ARTICLES_FIELD="articles", DECHAFF_REMOVALS_FIELD="removals").process_item(item) is item
    assert ItemAdapter(item).asdict() == {
        "text": "It rained all day.",
        "articles": [article.to_dict() for article in clean(TEXT)],
        "removals": [removal.to_dict() for removal in clean(TEXT).removals],
    }


@pytest.mark.parametrize("kind", ITEMS)
def test_without_settings_only_the_text_changes(kind: Callable[..., Any]) -> None:
    item = pipeline().process_item(kind(text=TEXT))
    assert item == kind(text="It rained all day.")


def test_an_article_of_zyte_is_cleaned() -> None:
    item = zyte_common_items.Article(url="https://courier.example/1", articleBody=TEXT)
    assert pipeline(DECHAFF_TEXT_FIELD="articleBody").process_item(item).articleBody == "It rained all day."


@pytest.mark.parametrize("item", [{"text": None}, DataPage(), ScrapyPage()])
def test_an_item_without_text_is_no_error(item: Any) -> None:
    made = pipeline()
    before = repr(item)
    assert repr(made.process_item(item)) == before
    assert stats(made) == {"pages_without_text": 1}


@dataclasses.dataclass(frozen=True)
class FrozenPage:
    text: str


@attrs.define
class StrictPage:
    text: str
    articles: str = attrs.field(default="", validator=attrs.validators.instance_of(str))


@pytest.mark.parametrize(
    ("item", "settings", "message"),
    [
        ({"body": TEXT}, {}, "Expected a field 'text' but dict has body; add it, or set DECHAFF_TEXT_FIELD to one of these."),
        (DataPage(TEXT), {"DECHAFF_OUTPUT_FIELD": "out"}, "Expected a field 'out' but DataPage has text, articles, removals; add it, or set DECHAFF_OUTPUT_FIELD"),
        (FrozenPage(TEXT), {"DECHAFF_ARTICLES_FIELD": "stories"}, "Expected a field 'stories' but FrozenPage has text; add it, or set DECHAFF_ARTICLES_FIELD"),
        (ScrapyPage(text=TEXT), {"DECHAFF_REMOVALS_FIELD": "cut"}, "or set DECHAFF_REMOVALS_FIELD to one of these."),
        (DataPage(TEXT.encode()), {}, "decode it first"),
        (FrozenPage(TEXT), {}, "cannot assign to field 'text'"),
        (StrictPage(TEXT), {"DECHAFF_ARTICLES_FIELD": "articles"}, "'articles' must be <class 'str'>"),
        (TEXT, {}, "No adapter found for objects of type: <class 'str'>"),
    ],
)
def test_an_item_that_cannot_be_cleaned_goes_through_as_it_was(item: Any, settings: dict[str, str], message: str, caplog: pytest.LogCaptureFixture) -> None:
    made, before = pipeline(**settings), repr(item)
    with caplog.at_level(logging.ERROR, "dechaff.adapters.scrapy"):
        assert made.process_item(item) is item
    assert repr(item) == before
    assert stats(made) == {"errors": 1}
    (record,) = caplog.records
    assert message in record.getMessage()
    assert before[:20] in record.getMessage()
    assert bool(record.exc_info) is not any(words in message for words in ("DECHAFF_", "decode it"))


# --- settings --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"DECHAFF_TEXT_FEILD": "body"}, "Unknown setting 'DECHAFF_TEXT_FEILD'; dechaff knows DECHAFF_TEXT_FIELD, "),
        ({"DECHAFF_TEXT_FIELD": ["text"]}, "Expected the name of a field of the items but got DECHAFF_TEXT_FIELD=['text']; write DECHAFF_TEXT_FIELD = 'text'."),
        ({"DECHAFF_CLEANER": "dechaff.clean"}, "Expected a Cleaner but got DECHAFF_CLEANER=<function clean at "),
    ],
)
def test_a_setting_that_cannot_be_used_ends_the_crawl_at_its_start(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(DechaffError, match=re.escape(message)):
        pipeline(**settings)


@pytest.mark.parametrize("setting", [CLEANER, "courier_rules.CLEANER"])
def test_a_cleaner_of_one_s_own(setting: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "courier_rules", SimpleNamespace(CLEANER=CLEANER))
    text = f"{TEXT}\nWeather: rain"
    item = pipeline(DECHAFF_CLEANER=setting).process_item({"text": text})
    assert item["text"] == CLEANER.clean(text).text != clean(text).text


LOST = line_rule("courier/lost", label=Label.FEEDBACK, why="x", pattern=phrases("Lost on the ferry"), misses=("Lost", "Ferry"), sites=("courier.example",))


@dataclasses.dataclass
class AddressedPage:
    text: str
    url: Any = None
    link: Any = None


@pytest.mark.parametrize("kind", [dict, AddressedPage])
def test_the_address_of_an_item_calls_for_the_rules_of_its_site(kind: Callable[..., Any]) -> None:
    def text(made: DechaffPipeline, **fields: Any) -> str:
        cleaned: str = ItemAdapter(made.process_item(kind(text="It rained.\nLost on the ferry", **fields)))["text"]
        return cleaned

    made, other = pipeline(DECHAFF_CLEANER=Cleaner((LOST,))), pipeline(DECHAFF_CLEANER=Cleaner((LOST,)), DECHAFF_URL_FIELD="link")
    here, kept = "https://www.courier.example/1", "It rained.\n\nLost on the ferry"
    assert text(made, url=here) == text(other, link=here) == "It rained."
    for url in (None, "", "harwick.example", [here], 5):
        assert text(made, url=url) == text(other, url=here, link=url) == kept
    assert text(made) == kept


def test_a_field_for_the_address_that_is_named_must_be_there(caplog: pytest.LogCaptureFixture) -> None:
    assert pipeline(DECHAFF_URL_FIELD="link").process_item(DataPage(TEXT)).text == TEXT
    assert "Expected a field 'link' but DataPage has text, articles, removals; add it, or set DECHAFF_URL_FIELD to one of these." in caplog.text


def test_an_empty_setting_is_none() -> None:
    assert pipeline(DECHAFF_ARTICLES_FIELD="").process_item({"text": TEXT}) == {"text": "It rained all day."}


@pytest.mark.parametrize("name", [DechaffPipeline, "dechaff.adapters.scrapy.DechaffPipeline"])
def test_the_add_on_leaves_the_pipeline_where_the_project_put_it(name: object) -> None:
    settings = Settings({"ITEM_PIPELINES": {name: 7}})
    DechaffAddon().update_settings(settings)
    assert dict(settings.getdict("ITEM_PIPELINES")) == {name: 7}


def test_the_how_to_has_every_setting() -> None:
    document = (PROJECT.parents[1] / "docs" / "how-to" / "clean-in-scrapy.md").read_text(encoding="utf-8")
    assert sorted(set(re.findall(r"^\| `(DECHAFF_\w+)`", document, re.MULTILINE))) == sorted(SETTINGS)


@pytest.mark.parametrize("package", ["scrapy", "itemadapter"])
def test_a_missing_package_names_the_extra(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "dechaff.adapters.scrapy")
    for module in [name for name in sys.modules if name.split(".")[0] == package]:
        monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ModuleNotFoundError, match=rf"^{package}\S* is not installed; run pip install 'dechaff\[scrapy\]'$") as raised:
        importlib.import_module("dechaff.adapters.scrapy")
    assert str(raised.value.name).split(".")[0] == package


def test_dechaff_alone_imports_no_adapter() -> None:
    code = "import sys, dechaff; print([name for name in sys.modules if name.split('.')[0] in {'scrapy', 'itemadapter'} or 'adapters' in name])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert ran.stdout == "[]\n"
