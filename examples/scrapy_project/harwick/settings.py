"""The settings of the project; the lines for dechaff come first."""

ADDONS = {"dechaff.adapters.scrapy.DechaffAddon": 300}
DECHAFF_OUTPUT_FIELD = "clean_text"  # without it the clean text takes the place of the text
DECHAFF_ARTICLES_FIELD = "articles"
DECHAFF_REMOVALS_FIELD = "removals"

BOT_NAME = "harwick"
SPIDER_MODULES = ["harwick.spiders"]
ROBOTSTXT_OBEY = True
