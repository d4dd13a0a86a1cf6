"""The shape of one line: what can be seen without its neighbours and without knowing its language."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import regex

from dechaff.dates import find_clock, find_date
from dechaff.measure import PROSE_WORDS, ends_sentence, words

BULLETS = "*-•+·●○▪■◦‣»›|>→–—"
_COMMAS = regex.compile(r"[,;،、，；]")
_INNER_ENDS = regex.compile(r"[.!?…।؟]['\"”’»)\]]*\s+\S|[。！？]['\"”’»)\]」]*\S")
_LINK = regex.compile(r"https?:|www\.|\.(?:com|net|org|de|pl|ru|cn|gr|fr|co\.uk)\b|\S@\S", regex.IGNORECASE)
_CLOSERS = "\"'”’»)] "
TITLE_CASE = 0.5  # share of words with a capital from which a question is a headline and not a sentence
DATED_MAX = 300  # characters; a longer line is not looked at for dates


class Shape(NamedTuple):
    """Signs of a line. Shares are 0 to 1, of characters unless said otherwise."""

    chars: int
    words: int
    stop: bool  # ends as a sentence ends
    ellipsis: bool
    colon: bool
    question: bool
    bullet: bool
    capitals: float  # share of cased words that start with a capital; 0.5 in scripts without case
    all_caps: bool
    digits: float
    date: float
    clock: float
    link: bool
    bars: bool
    quote: bool
    commas: int
    sentences: int  # ends of sentences inside the line
    prose: bool  # a sentence of at least eight words that ends as sentences do, and is not cut off
    headline: bool  # three to thirty words without a full stop that may stand over a text


@lru_cache(maxsize=20_000)
def shape(text: str) -> Shape:
    """The shape of a line's text; `text` is not empty and has no white space around it.

    >>> shape("Ten bridges to see this summer").headline, shape("Share").headline
    (True, False)
    """
    chars, count, stop = len(text), words(text), ends_sentence(text)
    bare = text.rstrip(_CLOSERS)
    ellipsis = bare.endswith(("...", "…"))
    cased = [word for word in text.split() if word[0].lower() != word[0].upper()]
    span = find_date(text) if chars <= DATED_MAX else None
    clock = None if span or chars > DATED_MAX else find_clock(text)
    digits = sum(map(str.isdecimal, text)) / chars
    date_share = (span[1] - span[0]) / chars if span else 0.0
    clock_share = (clock[1] - clock[0]) / chars if clock else 0.0
    capitals = sum(word[0].isupper() for word in cased) / len(cased) if cased else 0.5
    inner = len(_INNER_ENDS.findall(text))
    exclaims = bare.endswith(("?", "!", "？", "！", "؟"))
    asking_title = exclaims and inner == 0 and capitals >= TITLE_CASE
    prose = stop and count >= PROSE_WORDS and not ellipsis and not asking_title
    bars = "|" in text
    bullet = text[0] in BULLETS
    return Shape(
        chars=chars,
        words=count,
        stop=stop,
        ellipsis=ellipsis,
        colon=bare.endswith((":", "：")),
        question=bare.endswith(("?", "？", "؟")),
        bullet=bullet,
        capitals=capitals,
        all_caps=chars > 3 and text.isupper(),
        digits=digits,
        date=date_share,
        clock=clock_share,
        link=_LINK.search(text) is not None,
        bars=bars,
        quote=any(mark in text for mark in '"“”„«「'),
        commas=len(_COMMAS.findall(text)),
        sentences=inner,
        prose=prose,
        headline=(
            3 <= count <= 30
            and not prose
            and not (stop and not ellipsis and not exclaims)
            and bare[-1:] not in ":,;：，"
            and not text[0].islower()
            and not bullet
            and not bars
            and digits < 0.3
            and date_share < 0.5
            and clock_share < 0.5
        ),
    )
