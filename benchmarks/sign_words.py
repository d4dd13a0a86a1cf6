"""What a sign at most or above an edge means, in words that a reader of a removal understands."""

from __future__ import annotations

import math

# What is said of a line whose sign is at most the edge, and of one whose sign is more.
# {n} is the edge as a whole number, {m} the next one, {p} the edge as a percentage.
WORDS: dict[str, tuple[str, str]] = {
    "words": ("at most {n} words", "more than {n} words"),
    "stop": ("no end of a sentence", "an end mark"),
    "colon": ("no colon at its end", "a colon at its end"),
    "bullet": ("no bullet", "a bullet"),
    "capitals": ("at most {p} % of its words capitalised", "more than {p} % of its words capitalised"),
    "digits": ("at most {p} % digits", "more than {p} % digits"),
    "date": ("at most {p} % of it a date", "more than {p} % of it a date"),
    "link": ("no web address", "a web address"),
    "quote": ("no quotation marks", "quotation marks"),
    "commas": ("at most {n} commas", "more than {n} commas"),
    "sentences": ("at most {n} sentence ends inside it", "more than {n} sentence ends inside it"),
    "prose": ("it does not read as prose", "it reads as prose"),
    "copies": ("at most {n} such lines on the page", "more than {n} such lines on the page"),
    "cohesion": ("at most {p} % of its longer words in the article", "more than {p} % of its longer words in the article"),
    "shared": ("at most {n} longer words of the article in it", "more than {n} longer words of the article in it"),
    "stems": ("at most {n} longer words", "more than {n} longer words"),
    "words_above": ("at most {n} words in the line above", "more than {n} words in the line above"),
    "words_below": ("at most {n} words in the line below", "more than {n} words in the line below"),
    "words_above_2": ("at most {n} words two lines above", "more than {n} words two lines above"),
    "prose_above": ("prose at most {n} lines above", "no prose in the {n} lines above"),
    "prose_below": ("prose at most {n} lines below", "no prose in the {n} lines below"),
    "body_above": ("at most {p} % of the prose above it", "more than {p} % of the prose above it"),
    "body_below": ("at most {p} % of the prose below it", "more than {p} % of the prose below it"),
    "to_body": ("at most {n} lines from the article", "more than {n} lines from the article"),
    "near_above": ("little prose near above", "prose near above"),
    "near_below": ("little prose near below", "prose near below"),
    "gone_above": ("a removed line at most {n} lines above", "no removed line in the {n} lines above"),
    "gone_below": ("a removed line at most {n} lines below", "no removed line in the {n} lines below"),
    "head": ("among the first {m} lines", "below the first {m} lines"),
    "prose_share": ("at most {p} % of the page in prose", "more than {p} % of the page in prose"),
    "prose_lines": ("at most {n} lines of prose on the page", "more than {n} lines of prose on the page"),
    "line_share": ("at most {p} % of the page's lines prose", "more than {p} % of the page's lines prose"),
}


def told(sign: str, edge: float, more: bool) -> str:
    """What a line's sign says, which is above `edge` where `more` is true and at most `edge` otherwise.

    >>> told("words", 7.5, False), told("gone_above", 0.0, True)
    ('at most 7 words', 'no removed line right above')
    """
    whole = math.floor(edge)
    text = WORDS[sign][more].format(n=whole, m=whole + 1, p=round(100 * edge))
    for awkward, better in PLAINER.items():
        text = text.replace(awkward, better)
    return text


PLAINER = {
    "at most 0 commas": "no comma",
    "more than 0 commas": "a comma",
    "at most 0 sentence ends inside it": "one sentence at most",
    "more than 0 sentence ends inside it": "several sentences",
    "at most 1 such lines on the page": "the only such line on the page",
    "more than 1 such lines on the page": "more such lines on the page",
    "at most 0 longer": "no longer",
    "more than 0 longer": "some longer",
    "at most 0 lines from the article": "inside the article",
    "more than 0 lines from the article": "outside the article",
    "at most 0 words in": "nothing in",
    "more than 0 words in": "something in",
    "at most 0 words two": "nothing two",
    "more than 0 words two": "something two",
    "at most 0 %": "nothing",
    "more than 0 %": "some",
    "at most 1 lines ": "right ",
    "in the 1 lines ": "right ",
    "in the 0 lines ": "right ",
    "more than 1 words": "more than 1 word",
    "at most 1 words": "at most 1 word",
    "at most 1 commas": "at most 1 comma",
    "more than 1 commas": "more than 1 comma",
    "the first 1 lines": "the first line",
}
