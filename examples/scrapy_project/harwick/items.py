"""What the spider stores of a page."""

from dataclasses import dataclass, field
from typing import Any


@dataclass
class NewsPage:
    """A page: the spider fills `url` and `text`, the pipeline the rest."""

    url: str
    text: str | None
    clean_text: str | None = None
    articles: list[dict[str, Any]] = field(default_factory=list)
    removals: list[dict[str, Any]] = field(default_factory=list)
