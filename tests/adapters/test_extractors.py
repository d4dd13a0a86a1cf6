"""The readers of what extractors return, on the real trafilatura and newspaper4k."""

from __future__ import annotations

import importlib.util
import json
import os
import warnings
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from dechaff import DechaffError, clean
from dechaff.adapters.extractors import Extracted, from_newspaper, from_trafilatura

HTML = (Path(__file__).parents[2] / "examples" / "pages" / "market-hall.html").read_text(encoding="utf-8")
URL = "https://courier.example/market-hall"
HEAD = '<meta name="description" content="Traders move back in."><meta property="article:published_time" content="2024-09-18T06:30:00+02:00">'


def needs(module: str) -> None:
    """Skip where a package is missing; fail in the checks, which install them all."""
    if importlib.util.find_spec(module) is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"needs {module}; pip install -e '.[schemas]'")


def test_trafilatura_s_document() -> None:
    needs("trafilatura")
    import trafilatura

    page = from_trafilatura(trafilatura.bare_extraction(HTML.replace("</head>", f"{HEAD}</head>"), url=URL, with_metadata=True))
    (article,) = page.fill(clean(page.text))
    assert page.text.startswith("Market hall gets its glass roof back\nThe market hall of Harwick has a glass roof again.")
    assert (page.site, page.url) == ("Harwick Courier", URL)
    assert (article.title, article.byline, article.date) == ("Market hall gets its glass roof back", "Ines Okafor", "2024-09-18")
    assert article.summary == "Traders move back in."
    assert "Sign up" not in article.text


def test_trafilatura_s_json_says_what_its_document_says() -> None:
    needs("trafilatura")
    import trafilatura

    html = HTML.replace("</head>", f"{HEAD}</head>")
    document = trafilatura.bare_extraction(html, url=URL, with_metadata=True)
    written = trafilatura.extract(html, url=URL, with_metadata=True, output_format="json")
    assert written is not None
    assert from_trafilatura(json.loads(written)) == from_trafilatura(document)
    assert from_trafilatura(document.as_dict()) == from_trafilatura(document)


def test_newspaper_s_article() -> None:
    needs("newspaper")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # newspaper4k says that nltk, which it uses for summaries, is not installed
        import newspaper

    parsed = newspaper.Article(URL, language="en")
    parsed.download(input_html=HTML.replace("</head>", f"{HEAD}</head>"))
    with pytest.raises(DechaffError, match=r"got .* \(type=Article\); pass what newspaper\.article\(url\), or an Article after download"):
        from_newspaper(parsed)
    parsed.parse()
    page = from_newspaper(parsed)
    (article,) = page.fill(clean(page.text))
    assert page == Extracted(
        parsed.text, "Market hall gets its glass roof back", "Ines Okafor", "2024-09-18T06:30:00+02:00", "Traders move back in.", "Harwick Courier", URL
    )
    assert (article.title, article.byline, article.date) == (page.title, page.byline, page.date)
    assert article.to_zyte(url=URL)["datePublished"] == "2024-09-18T06:30:00+02:00"
    assert "Sign up" not in article.text


def test_what_the_text_says_stands() -> None:
    page = from_trafilatura({"text": "By Mara Lindqvist\nIt rained all day.", "title": "Rain", "author": "newsroom"})
    (article,) = page.fill(clean(page.text))
    assert (article.title, article.byline, article.date) == ("Rain", "Mara Lindqvist", None)


def test_several_articles_do_not_share_the_fields_of_the_page() -> None:
    text = (Path(__file__).parents[2] / "examples" / "pages" / "valley-briefs.txt").read_text(encoding="utf-8")
    cleaned = clean(text)
    assert len(cleaned.articles) > 1
    assert from_trafilatura({"text": text, "summary": "Briefs", "description": "Briefs"}).fill(cleaned) == cleaned.articles
    assert from_trafilatura({"text": "Share this story", "title": "Rain"}).fill(clean("Share this story")) == ()


@pytest.mark.parametrize(
    ("moment", "date"),
    [
        (datetime(2024, 3, 12), "2024-03-12"),
        (datetime(2024, 3, 12, 10, 15), "2024-03-12T10:15:00"),
        (datetime(2024, 3, 12, tzinfo=UTC), "2024-03-12T00:00:00+00:00"),
        (None, None),
        ("", None),
    ],
)
def test_midnight_without_a_zone_is_a_day(moment: object, date: str | None) -> None:
    assert from_newspaper(SimpleNamespace(text="It rained.", publish_date=moment)).date == date


@pytest.mark.parametrize("found", [None, "It rained.", {}, {"text": None}, {"text": " \n"}])
def test_a_page_without_text_is_named(found: object) -> None:
    with pytest.raises(DechaffError, match=r"Expected a page with text but got .*; pass what trafilatura\.bare_extraction\(html, with_metadata=True\)"):
        from_trafilatura(found)


def test_an_empty_field_is_none() -> None:
    page = from_newspaper(SimpleNamespace(text="It rained.", title="", authors=[], publish_date="", meta_description=" ", meta_site_name="", url=""))
    assert page == Extracted("It rained.")
