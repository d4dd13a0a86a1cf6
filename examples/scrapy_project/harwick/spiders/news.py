"""A spider for the Harwick Courier."""

from collections.abc import Iterator

import scrapy
from scrapy.http import Response

from harwick.items import NewsPage


class NewsSpider(scrapy.Spider):
    """Follows the links on the front page. `-a front=URL` says where that is."""

    name = "news"

    def __init__(self, front: str = "http://127.0.0.1:8000/") -> None:
        super().__init__()
        self.start_urls = [front]

    def parse(self, response: Response) -> Iterator[scrapy.Request]:
        yield from response.follow_all(css="main a", callback=self.parse_page)

    def parse_page(self, response: Response) -> Iterator[NewsPage]:
        blocks = (" ".join(block.css("::text").getall()).split() for block in response.css("h1, h2, p, li"))
        yield NewsPage(response.url, "\n".join(" ".join(words) for words in blocks if words) or None)
