"""Read what an extractor returned: the text to clean, and the fields that it took from the code of the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time

from dechaff.cleaned import Cleaned
from dechaff.errors import DechaffError
from dechaff.model import Article


@dataclass(frozen=True, slots=True)
class Extracted:
    """What an extractor knows of a page. `site` is the name of the site, `url` the address of the page.

    >>> from dechaff import clean
    >>> page = from_trafilatura({"text": "It rained all day.\\nShare this story", "title": "Rain", "author": "Jane Doe"})
    >>> (article,) = page.fill(clean(page.text))
    >>> article.title, article.byline, article.text
    ('Rain', 'Jane Doe', 'It rained all day.')
    """

    text: str
    title: str | None = None
    byline: str | None = None
    date: str | None = None
    summary: str | None = None
    site: str | None = None
    url: str | None = None

    def fill(self, cleaned: Cleaned) -> tuple[Article, ...]:
        """The articles of the page, where the one article says nothing with the extractor's title, byline, date and summary.

        What the text says stands. Where a page holds several articles they are left alone: the fields are those of the page.

        >>> from dechaff import clean
        >>> page = from_trafilatura({"text": "By Jane Doe\\nIt rained all day.", "author": "newsroom", "date": "2024-03-12"})
        >>> [(article.byline, article.date) for article in page.fill(clean(page.text))]
        [('Jane Doe', '2024-03-12')]
        """
        if len(cleaned.articles) != 1:
            return cleaned.articles
        (article,) = cleaned.articles
        return (
            replace(
                article,
                title=article.title or self.title,
                byline=article.byline or self.byline,
                date=article.date or self.date,
                summary=article.summary or self.summary,
            ),
        )


def from_trafilatura(document: object) -> Extracted:
    """What `trafilatura.bare_extraction` returned, or the object in the JSON that `trafilatura.extract` writes.

    >>> from_trafilatura({"text": "It rained all day.", "source-hostname": "Harwick Courier"}).site
    'Harwick Courier'

    Raises DechaffError where `document` holds no text. Both calls give the fields only when `with_metadata` is True.
    """
    fields = document if isinstance(document, Mapping) else {name: getattr(document, name, None) for name in _TRAFILATURA}
    return Extracted(
        text=_text(fields.get("text"), document, "trafilatura.bare_extraction(html, with_metadata=True)"),
        title=_field(fields.get("title")),
        byline=_field(fields.get("author")),
        date=_field(fields.get("date")),
        summary=_field(fields.get("description") or fields.get("excerpt")),
        site=_field(fields.get("sitename") or fields.get("source-hostname")),
        url=_field(fields.get("url") or fields.get("source")),
    )


_TRAFILATURA = ("text", "title", "author", "date", "description", "sitename", "url")  # attributes of its Document


def from_newspaper(article: object) -> Extracted:
    """A parsed `newspaper.Article`. Its `summary` is made by machine, so `meta_description` is read in its place.

    >>> from types import SimpleNamespace
    >>> parsed = SimpleNamespace(text="It rained.", authors=["Jane Doe", "John Roe"], publish_date=datetime(2024, 3, 12))
    >>> from_newspaper(parsed).byline, from_newspaper(parsed).date
    ('Jane Doe; John Roe', '2024-03-12')

    Midnight without a zone is a day whose time newspaper did not find. Raises DechaffError where `article` holds no text.
    """
    authors = getattr(article, "authors", None)
    return Extracted(
        text=_text(getattr(article, "text", None), article, "newspaper.article(url), or an Article after download() and parse(),"),
        title=_field(getattr(article, "title", None)),
        byline=_field("; ".join(authors)) if isinstance(authors, list) else None,
        date=_day(getattr(article, "publish_date", None)),
        summary=_field(getattr(article, "meta_description", None)),
        site=_field(getattr(article, "meta_site_name", None)),
        url=_field(getattr(article, "url", None)),
    )


def _text(text: object, found: object, call: str) -> str:
    if isinstance(text, str) and text.strip():
        return text
    kind = type(found).__name__
    shown = repr(found)[:80]
    raise DechaffError(f"Expected a page with text but got {shown} (type={kind}); pass what {call} returned, and skip pages without text.")


def _field(value: object) -> str | None:
    """A field, None where it is empty: extractors have both None and an empty string for that."""
    return value.strip() or None if isinstance(value, str) else None


def _day(moment: object) -> str | None:
    if not isinstance(moment, datetime):
        return None
    return moment.date().isoformat() if moment.time() == time.min and moment.tzinfo is None else moment.isoformat()
