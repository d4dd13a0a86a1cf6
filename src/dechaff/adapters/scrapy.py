"""Clean the text of Scrapy's items: an item pipeline, and the add-on that installs it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Self

from dechaff.adapters.extras import missing
from dechaff.adapters.rows import address
from dechaff.cleaned import Cleaned
from dechaff.cleaner import Cleaner
from dechaff.errors import DechaffError

try:
    from itemadapter import ItemAdapter
    from scrapy.utils.misc import load_object
except ModuleNotFoundError as error:
    raise missing(error, "scrapy") from error

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.settings import BaseSettings
    from scrapy.statscollectors import StatsCollector

PLACE = 300  # among the item pipelines: those with a higher number see the clean text
SETTINGS = (
    "DECHAFF_TEXT_FIELD",
    "DECHAFF_OUTPUT_FIELD",
    "DECHAFF_ARTICLES_FIELD",
    "DECHAFF_REMOVALS_FIELD",
    "DECHAFF_URL_FIELD",
    "DECHAFF_CLEANER",
)

logger = logging.getLogger(__name__)


class DechaffAddon:
    """Installs the pipeline with one line of the settings: `ADDONS = {"dechaff.adapters.scrapy.DechaffAddon": 300}`.

    >>> from scrapy.settings import Settings
    >>> settings = Settings()
    >>> DechaffAddon().update_settings(settings)
    >>> settings.getdict("ITEM_PIPELINES")[DechaffPipeline]
    300
    """

    def update_settings(self, settings: BaseSettings) -> None:
        """Put the pipeline into ITEM_PIPELINES, unless the project has it there already."""
        settings.setdefault_in_component_priority_dict("ITEM_PIPELINES", DechaffPipeline, PLACE)


class DechaffPipeline:
    """Cleans the text of each item: a dict, a dataclass, an attrs class, a `scrapy.Item`, or what else itemadapter knows.

    `text` names the field that holds the page and `output` the one that takes the clean text; `articles` and `removals` name
    the fields that take lists of `Article.to_dict` and `Removal.to_dict`, None for neither. `url` names the field that holds the
    address of the page; with None it is `"url"`, which need not be there. The stats count what was done.

    >>> from scrapy.utils.test import get_crawler
    >>> pipeline = DechaffPipeline.from_crawler(get_crawler(settings_dict={"DECHAFF_OUTPUT_FIELD": "clean"}))
    >>> pipeline.process_item({"text": "It rained all day.\\nShare this story"})["clean"]
    'It rained all day.'
    """

    def __init__(
        self,
        stats: StatsCollector,
        cleaner: Cleaner,
        *,
        text: str,
        output: str,
        articles: str | None = None,
        removals: str | None = None,
        url: str | None = None,
    ) -> None:
        self._stats = stats
        self._cleaner = cleaner
        self._text = text
        self._output = output
        self._articles = articles
        self._removals = removals
        self._url = url

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """The pipeline as the settings of the crawler want it. Raises DechaffError for a setting that it cannot use."""
        settings = crawler.settings
        if unknown := sorted(name for name in settings if name.startswith("DECHAFF_") and name not in SETTINGS):
            raise DechaffError(f"Unknown setting {unknown[0]!r}; dechaff knows {', '.join(SETTINGS)}.")
        text = _field(settings, "DECHAFF_TEXT_FIELD") or "text"
        assert crawler.stats is not None, "a crawler has its stats before its pipelines"
        return cls(
            crawler.stats,
            _cleaner(settings),
            text=text,
            output=_field(settings, "DECHAFF_OUTPUT_FIELD") or text,
            articles=_field(settings, "DECHAFF_ARTICLES_FIELD"),
            removals=_field(settings, "DECHAFF_REMOVALS_FIELD"),
            url=_field(settings, "DECHAFF_URL_FIELD"),
        )

    def process_item(self, item: Any) -> Any:
        """The item with its text cleaned. An item that cannot be cleaned is logged, counted and handed on, never dropped."""
        try:
            self._clean(item)
        except Exception as error:  # the classes of items have checks of their own, which raise what they like
            self._stats.inc_value("dechaff/errors")
            logger.error("Not cleaned: %s (the item: %.200r)", error, item, exc_info=not isinstance(error, DechaffError))
        return item

    def _clean(self, item: Any) -> None:
        adapter = ItemAdapter(item)
        self._check(adapter)
        text = adapter.get(self._text)
        if text is None:
            self._stats.inc_value("dechaff/pages_without_text")
            return
        cleaned = self._cleaner.clean(text, url=address(adapter.get(self._url or "url")))
        if self._articles:
            adapter[self._articles] = [article.to_dict() for article in cleaned]
        if self._removals:
            adapter[self._removals] = [removal.to_dict() for removal in cleaned.removals]
        adapter[self._output] = cleaned.text  # last, so that a field that takes no list leaves the text as it was
        self._count(cleaned)

    def _check(self, adapter: ItemAdapter) -> None:
        """Raise DechaffError where the item lacks a field; a dict lacks only the one with the text."""
        held = tuple(adapter.field_names())
        others = () if isinstance(adapter.item, dict) else (self._output, self._articles, self._removals, self._url)
        for name, setting in zip((self._text, *others), SETTINGS, strict=False):
            if name is not None and name not in held:
                kind = type(adapter.item).__name__
                raise DechaffError(f"Expected a field {name!r} but {kind} has {', '.join(held)}; add it, or set {setting} to one of these.")

    def _count(self, cleaned: Cleaned) -> None:
        self._stats.inc_value("dechaff/pages")
        self._stats.inc_value("dechaff/articles", len(cleaned.articles))
        self._stats.inc_value("dechaff/characters", len(cleaned.source))
        for removal in cleaned.removals:
            self._stats.inc_value(f"dechaff/characters_removed/{removal.label}", len(removal.text))


def _field(settings: BaseSettings, setting: str) -> str | None:
    name = settings.get(setting) or None  # an empty one on the command line takes the setting back
    if name is not None and not isinstance(name, str):
        raise DechaffError(f"Expected the name of a field of the items but got {setting}={name!r}; write {setting} = 'text'.")
    return name


def _cleaner(settings: BaseSettings) -> Cleaner:
    """The Cleaner that DECHAFF_CLEANER holds or names; without it one with the built-in rules."""
    found = settings.get("DECHAFF_CLEANER")
    if isinstance(found, str):
        found = load_object(found)
    if found is None:
        return Cleaner()
    if not isinstance(found, Cleaner):
        raise DechaffError(f"Expected a Cleaner but got DECHAFF_CLEANER={found!r:.80}; write it, or its path, 'project.rules.CLEANER'.")
    return found
