"""An article in the fields that others expect: our own, those of zyte-common-items, those of schema.org.

A field that the page does not say is left out, and none is guessed; `docs/reference/metadata.md` has the table.
"""

from __future__ import annotations

import json

from dechaff.errors import DechaffError
from dechaff.isodates import iso_date
from dechaff.model import Article

# In JSON these stand in strings alone, where an escape says the same and cannot end a <script>.
_ESCAPED = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def to_dict(article: Article) -> dict[str, object]:
    """The article as plain JSON types; paragraph offsets are code points of the source.

    >>> from dechaff import clean
    >>> to_dict(clean("By Jane Doe\\nIt rained all day.").articles[0])["byline"]
    'Jane Doe'
    """
    return {
        "title": article.title,
        "byline": article.byline,
        "date": article.date,
        "source": article.source,
        "summary": article.summary,
        "text": article.text,
        "paragraphs": [{"text": p.text, "heading": p.heading, "start": p.start, "end": p.end} for p in article.paragraphs],
    }


def to_zyte(article: Article, *, url: str) -> dict[str, object]:
    """The article in the fields of zyte-common-items, for its `Article.from_dict`; `url` is where the page was.

    >>> from dechaff import clean
    >>> to_zyte(clean("By Jane Doe\\nIt rained all day.").articles[0], url="https://courier.example/1")
    {'url': 'https://courier.example/1', 'authors': [{'nameRaw': 'Jane Doe'}], 'articleBody': 'It rained all day.'}

    A byline stands in `nameRaw` and not in `name`, a date in `datePublishedRaw` and, where it has a time and is ISO 8601
    already, in `datePublished`. Raises DechaffError where `url` is no address.
    """
    if not isinstance(url, str) or not url:
        raise DechaffError(f"Expected the address of the page but got url={url!r}; zyte's Article cannot do without one.")
    date = _iso(article)
    return _filled(
        {
            "url": url,
            "headline": article.title,
            "datePublished": date if date and "T" in date else None,
            "datePublishedRaw": article.date,
            "authors": [{"nameRaw": name} for name in _names(article)],
            "description": article.summary,
            "articleBody": article.text,
        }
    )


def to_jsonld(article: Article, *, url: str | None = None, publisher: str | None = None) -> dict[str, object]:
    """The article as a NewsArticle of schema.org; `url` and the name of the `publisher` are what the caller knows.

    >>> from dechaff import clean
    >>> to_jsonld(clean("By Jane Doe, 12 March 2024\\nIt rained all day.").articles[0])["datePublished"]
    '2024-03-12'

    A date that can be read in two ways is left out. A byline may name a person or a desk, so an author has no `@type`.
    `jsonld_script` writes it into a page.
    """
    return _filled(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "url": url,
            "headline": article.title,
            "author": [{"name": name} for name in _names(article)],
            "datePublished": _iso(article),
            "description": article.summary,
            "publisher": {"@type": "Organization", "name": publisher} if publisher else None,
            "creditText": article.source,
            "articleBody": article.text,
        }
    )


def jsonld_script(article: Article, *, url: str | None = None, publisher: str | None = None) -> str:
    """What `to_jsonld` gives as a `<script>` for the head of a page; no text of the article can end it.

    >>> from dechaff import clean
    >>> print(jsonld_script(clean("He typed </script> and left.").articles[0])[-65:])
    "articleBody": "He typed \\u003c/script\\u003e and left."}</script>
    """
    return f'<script type="application/ld+json">{json.dumps(to_jsonld(article, url=url, publisher=publisher)).translate(_ESCAPED)}</script>'


def _filled(fields: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value not in (None, [])}


def _names(article: Article) -> list[str]:
    """The byline, cut at semicolons: readers of extractors write several authors so, and no name holds one."""
    return [name.strip() for name in (article.byline or "").split(";") if name.strip()]


def _iso(article: Article) -> str | None:
    return iso_date(article.date) if article.date else None
