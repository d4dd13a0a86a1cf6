"""A result as the plain values that tables and records hold: the same names in every adapter."""

from __future__ import annotations

from dechaff.errors import DechaffError
from dechaff.model import Article, Removal

Row = dict[str, object]

ARTICLE = ("title", "byline", "date", "source", "summary", "text")
REMOVAL = ("start", "end", "text", "rule", "label", "why")


def article_row(article: Article) -> Row:
    """An article's fields and its text, without the offsets of paragraphs.

    >>> from dechaff import clean
    >>> article_row(clean("By Jane Doe\\nIt rained all day.").articles[0])
    {'title': None, 'byline': 'Jane Doe', 'date': None, 'source': None, 'summary': None, 'text': 'It rained all day.'}
    """
    return {name: getattr(article, name) for name in ARTICLE}


def removal_row(removal: Removal) -> Row:
    """What left the page, where it stood and why it went; offsets are code points of the page.

    >>> from dechaff import clean
    >>> removal_row(clean("It was dry.\\nShare this story").removals[0])
    {'start': 12, 'end': 28, 'text': 'Share this story', 'rule': 'en/share-label', 'label': 'share', 'why': 'The caption of a share box.'}
    """
    values = removal.to_dict()
    return {name: values[name] for name in REMOVAL}


def address(value: object) -> str | None:
    """The address of a page as an item or a document holds it; what is no string is none.

    >>> address("https://courier.example/1"), address(["https://courier.example/1"])
    ('https://courier.example/1', None)
    """
    return value if isinstance(value, str) else None


def told(error: Exception) -> str:
    """What the row of a page that could not be cleaned says of it.

    >>> told(DechaffError("Expected str but got text=1; pass the text of one page.")), told(KeyError("rain"))
    ('Expected str but got text=1; pass the text of one page.', "KeyError: 'rain'")
    """
    return str(error) if isinstance(error, DechaffError) else f"{type(error).__name__}: {error}"
