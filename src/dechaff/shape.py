"""The shape of one line: what can be seen without its neighbours and without knowing its language."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from dechaff.dates import find_clock, find_date
from dechaff.measure import PROSE_WORDS, ends_sentence, words

BULLETS = "*-•+·●○▪■◦‣»›|>→–—"
_INNER_ENDS = re.compile(r"[.!?…।؟]['\"’”»)\]]*\s+\S|[。！？]['\"’”»)\]」]*\S")
_DIGIT = re.compile(r"\d")
_DOMAINS = ("com", "net", "org", "de", "pl", "ru", "cn", "gr", "fr", "co.uk")
_LINK = re.compile(rf"https?:|www\.|\.(?:{'|'.join(map(re.escape, _DOMAINS))})\b|\S@\S", re.IGNORECASE)
_LINK_PARTS = ("http", "www.", "@", *(f".{domain}" for domain in _DOMAINS))  # a link holds one of them
_COMMAS = ",;،、，；"
_CLOSERS = "\"'”’»)] "
TITLE_CASE = 0.5  # share of words with a capital from which a question is a headline and not a sentence
DATED_MAX = 300  # characters; a longer line is not looked at for dates


class Shape:
    """Signs of a line, most worked out when they are asked for. Shares are 0 to 1, of characters unless said otherwise."""

    __slots__ = ("__dict__", "bare", "chars", "ellipsis", "exclaims", "prose", "stop", "text", "words")  # a page has a shape a line

    def __init__(self, text: str) -> None:
        self.text = text
        self.chars = len(text)
        self.words = words(text)
        self.stop = ends_sentence(text)  # ends as a sentence ends
        self.bare = text.rstrip(_CLOSERS)
        self.ellipsis = self.bare.endswith(("...", "…"))
        self.exclaims = self.bare.endswith(("?", "!", "？", "！", "؟"))
        asking_title = self.exclaims and self.sentences == 0 and self.capitals >= TITLE_CASE
        # A sentence of at least eight words that ends as sentences do, and is not cut off.
        self.prose = self.stop and self.words >= PROSE_WORDS and not self.ellipsis and not asking_title

    @property
    def colon(self) -> bool:
        """Ends with a colon."""
        return self.bare.endswith((":", "："))

    @property
    def question(self) -> bool:
        """Ends with a question mark."""
        return self.bare.endswith(("?", "？", "؟"))

    @property
    def bullet(self) -> bool:
        """Opens with a bullet."""
        return self.text[0] in BULLETS

    @property
    def bars(self) -> bool:
        """Holds a vertical bar."""
        return "|" in self.text

    @property
    def quote(self) -> bool:
        """Holds a double quotation mark."""
        return any(mark in self.text for mark in '"“”„«「')

    @property
    def all_caps(self) -> bool:
        """Has capitals and no small letters."""
        return self.chars > 3 and self.text.isupper()

    @property
    def commas(self) -> int:
        """Commas and semicolons."""
        return sum(map(self.text.count, _COMMAS if not self.text.isascii() else ",;"))

    @cached_property
    def capitals(self) -> float:
        """Share of cased words that start with a capital; 0.5 in scripts without case."""
        initials = [word[0] for word in self.text.split()]
        cased = [letter for letter in initials if letter.lower() != letter.upper()]
        return sum(map(str.isupper, cased)) / len(cased) if cased else 0.5

    @cached_property
    def digits(self) -> float:
        """Share of decimal digits."""
        return len(_DIGIT.findall(self.text)) / self.chars

    @cached_property
    def sentences(self) -> int:
        """Ends of sentences inside the line."""
        return len(_INNER_ENDS.findall(self.text))

    @cached_property
    def date(self) -> float:
        """Share that the first date takes."""
        span = find_date(self.text) if self.chars <= DATED_MAX else None
        return (span[1] - span[0]) / self.chars if span else 0.0

    @cached_property
    def clock(self) -> float:
        """Share that the first time of day takes, in a line without a date."""
        span = None if self.date or self.chars > DATED_MAX else find_clock(self.text)
        return (span[1] - span[0]) / self.chars if span else 0.0

    @cached_property
    def link(self) -> bool:
        """Holds a web or mail address."""
        low = self.text.lower()
        return any(part in low for part in _LINK_PARTS) and _LINK.search(self.text) is not None

    @cached_property
    def headline(self) -> bool:
        """Three to thirty words without a full stop that may stand over a text."""
        return (
            not self.prose
            and 3 <= self.words <= 30
            and not (self.stop and not self.ellipsis and not self.exclaims)
            and self.bare[-1:] not in ":,;：，"
            and not self.text[0].islower()
            and not self.bullet
            and not self.bars
            and self.digits < 0.3
            and self.date < 0.5
            and self.clock < 0.5
        )


@lru_cache(maxsize=20_000)
def shape(text: str) -> Shape:
    """The shape of a line's text; `text` is not empty and has no white space around it.

    >>> shape("Ten bridges to see this summer").headline, shape("Share").headline
    (True, False)
    """
    return Shape(text)


def part_of_prose(text: str) -> Shape:
    """The shape of a line that reads as prose together with the lines beside it.

    >>> part_of_prose("the bridge over the").prose
    True
    """
    found = Shape(text)
    found.prose = True
    return found
