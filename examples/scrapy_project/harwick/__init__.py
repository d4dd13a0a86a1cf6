"""A Scrapy project that crawls the pages of `site` and stores clean articles."""
