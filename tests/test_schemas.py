"""schemas: an article in the fields of others, held to zyte-common-items itself and to what a browser makes of a script."""

from __future__ import annotations

import importlib.util
import json
import os
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dechaff import Article, DechaffError, Paragraph, clean
from dechaff.schemas import jsonld_script

URL = "https://courier.example/town/bridge"
PAGE = """\
Town bridge reopens after two years of repairs
By Mara Lindqvist
Published: 12 March 2024
The stone bridge over the Alder reopened to traffic on Tuesday morning, two years after a flood cracked its middle pier.

What comes next

About three hundred people walked across behind the school band before the first bus was let through.
Source: Valley Post
"""


@pytest.fixture(scope="module")
def bridge() -> Article:
    (article,) = clean(PAGE).articles
    return article


def test_the_fields_for_zyte(bridge: Article) -> None:
    assert replace(bridge, summary="It is open.").to_zyte(url=URL) == {
        "url": URL,
        "headline": "Town bridge reopens after two years of repairs",
        "datePublishedRaw": "12 March 2024",
        "authors": [{"nameRaw": "Mara Lindqvist"}],
        "description": "It is open.",
        "articleBody": bridge.text,
    }


def test_zyte_takes_every_field(bridge: Article) -> None:
    if importlib.util.find_spec("zyte_common_items") is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("needs zyte-common-items; pip install -e '.[schemas]'")
    import zyte_common_items

    fields = replace(bridge, summary="It is open.", date="2024-03-12T10:15:00Z").to_zyte(url=URL)
    item = zyte_common_items.Article.from_dict(fields)
    assert item._unknown_fields_dict == {}
    assert [author._unknown_fields_dict for author in item.authors] == [{}]
    assert (item.url, item.headline, item.articleBody, item.description) == (URL, bridge.title, bridge.text, "It is open.")
    assert (item.datePublished, item.datePublishedRaw) == ("2024-03-12T10:15:00+00:00", "2024-03-12T10:15:00Z")
    assert [author.nameRaw for author in item.authors] == ["Mara Lindqvist"]


def test_the_fields_of_a_news_article(bridge: Article) -> None:
    assert replace(bridge, summary="It is open.").to_jsonld(url=URL, publisher="Harwick Courier") == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": URL,
        "headline": "Town bridge reopens after two years of repairs",
        "author": [{"name": "Mara Lindqvist"}],
        "datePublished": "2024-03-12",
        "description": "It is open.",
        "publisher": {"@type": "Organization", "name": "Harwick Courier"},
        "creditText": "Valley Post",
        "articleBody": bridge.text,
    }


def test_what_the_page_does_not_say_is_left_out() -> None:
    (article,) = clean("It rained all day.").articles
    assert article.to_zyte(url=URL) == {"url": URL, "articleBody": "It rained all day."}
    assert article.to_jsonld() == {"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": "It rained all day."}


def test_a_date_that_can_be_read_in_two_ways_is_not_published(bridge: Article) -> None:
    article = replace(bridge, date="03/04/2024")
    assert "datePublished" not in article.to_jsonld()
    assert "datePublished" not in article.to_zyte(url=URL)
    assert article.to_zyte(url=URL)["datePublishedRaw"] == "03/04/2024"


def test_only_a_semicolon_parts_authors(bridge: Article) -> None:
    assert replace(bridge, byline="Mara Lindqvist; Ines Okafor;").to_jsonld()["author"] == [{"name": "Mara Lindqvist"}, {"name": "Ines Okafor"}]
    assert replace(bridge, byline="Marks and Spencer").to_jsonld()["author"] == [{"name": "Marks and Spencer"}]


@pytest.mark.parametrize("url", ["", None, b"https://courier.example"])
def test_zyte_needs_an_address(bridge: Article, url: object) -> None:
    with pytest.raises(DechaffError, match="Expected the address of the page but got url="):
        bridge.to_zyte(url=url)  # type: ignore[arg-type]


class _Scripts(HTMLParser):
    """The scripts of a page, and the text that stands outside them."""

    def __init__(self) -> None:
        super().__init__()
        self.scripts: list[str] = []
        self.outside = ""
        self._inside = False

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._inside = tag == "script"
        self.scripts += [""] * self._inside

    def handle_endtag(self, tag: str) -> None:
        self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.scripts[-1] += data
        else:
            self.outside += data


@given(st.lists(st.sampled_from(["</script>", "<!--", "<script>", "-->", "&lt;", "]]>", "\u2028", '"', "\\", "\ud800", " ", "rain"])).map("".join))
def test_no_text_ends_the_script_and_none_is_lost(text: str) -> None:
    article = Article(text, text, None, text, text, (Paragraph(text, False, 0, len(text)),))
    reader = _Scripts()
    written = jsonld_script(article, url=URL, publisher="A & B")
    reader.feed(f"<head>{written}</head>")
    assert reader.outside == ""
    assert len(reader.scripts) == 1
    assert json.loads(reader.scripts[0]) == article.to_jsonld(url=URL, publisher="A & B")
    assert "<!--" not in reader.scripts[0]
