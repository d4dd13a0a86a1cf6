"""Bad rules, each with one of the mistakes that rules of users have, and good ones that look alike."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from dechaff import Claim, Label, Rule, line_rule, page_rule, phrases, span_rule
from dechaff.examples import unchecked
from dechaff.model import Page

AD = {"label": Label.AD, "why": "Planted."}
READ_MORE = {"label": Label.READ_MORE, "why": "Planted."}


class Planted(NamedTuple):
    """A bad rule, the law that it breaks, and whether building it is refused already."""

    name: str
    rule: Rule
    law: str
    refused: bool = False


# --- page rules ------------------------------------------------------------------------------------------------------


def short_last_line(page: Page) -> Iterator[Claim]:
    """Whatever stands last goes, so a second pass takes the next."""
    for line in page.live[1:][-1:]:
        if len(line.text) < 30:
            yield Claim(line, "It stands last.")


_seen: set[str] = set()


def seen_before(page: Page) -> Iterator[Claim]:
    """It remembers the lines of earlier pages."""
    for line in page.live:
        if line.key in _seen and len(line.key) > 12:
            yield Claim(line, "It was seen before.")
        _seen.add(line.key)


_ads: list[str] = []


def second_advert(page: Page) -> Iterator[Claim]:
    """It lets the first advert of its life pass, and no other."""
    for line in page.live:
        if line.key == "special offer":
            _ads.append(line.key)
            if len(_ads) > 1:
                yield Claim(line, "An advert.")


def folded_offsets(page: Page) -> Iterator[Claim]:
    """It takes offsets in the folded line for offsets in the line."""
    for line in page.live:
        place = line.key.find("read more:")
        if place > 0:
            yield Claim(line, "A link.", part=(line.start + place, line.start + len(line.key)))


def lower_offsets(page: Page) -> Iterator[Claim]:
    """It takes offsets in the lower-case line, which is longer where there is an İ."""
    for line in page.live:
        place = line.raw.lower().find("read more:")
        if place > 0:
            yield Claim(line, "A link.", part=(line.start + place, line.end))


def one_of_a_set(page: Page) -> Iterator[Claim]:
    """Of the adverts on a page it keeps the one that the set happens to give first."""
    adverts = {line.key for line in page.live if line.key.startswith("advert ")}
    for key in list(adverts)[1:]:
        for line in page.live:
            if line.key == key:
                yield Claim(line, "One advert too many.")


def at_random(page: Page) -> Iterator[Claim]:
    for line in page.live:
        if line.key.startswith("advert ") and random.random() < 0.7:
            yield Claim(line, "An advert.")


def first_letter(page: Page) -> Iterator[Claim]:
    """It raises on an empty line."""
    for line in page.lines:
        if line.text[0] == "»":
            yield Claim(line, "A link.")


def blank_below(page: Page) -> Iterator[Claim]:
    r"""It looks for blank lines in the source, where they may be written `\r\n`."""
    for line in page.live:
        if line.key == "special offer" and page.source[line.end : line.end + 2] == "\n\n":
            yield Claim(line, "An advert with a blank line below.")


def each_with_each(page: Page) -> Iterator[Claim]:
    """It compares each line with each."""
    for line in page.live:
        if sum(other.key == line.key for other in page.live) > 2:
            yield Claim(line, "It stands three times.")


def counted(page: Page) -> Iterator[Claim]:
    counts = Counter(line.key for line in page.live)
    for line in page.live:
        if counts[line.key] > 2:
            yield Claim(line, "It stands three times.")


def shouted(page: Page) -> Iterator[Claim]:
    for line in page.live:
        if line.key in {"special offer", "buy now"} and line.text.isupper():
            yield Claim(line, "An advert in capitals.")


def link_behind(page: Page) -> Iterator[Claim]:
    """Offsets of the line as the page has it."""
    for line in page.live:
        place = line.raw.find(" Read more:")
        if place > 0 and len(line.left) == 1:
            yield Claim(line, "A link.", part=(line.start + place, line.end))


THRICE = {"label": Label.DUPLICATE, "why": "Planted.", "hits": ("⟦Special offer⟧\nIt rained.\n⟦Special offer⟧\n⟦Special offer⟧",), "misses": ("Special offer", "It rained.")}
LINK = {**READ_MORE, "hits": ("The bridge reopened.⟦ Read more: Ten bridges⟧",), "misses": ("Read more: it helps", "It rained.")}
LINK_ALONE = {**READ_MORE, "hits": ("The bridge reopened. ⟦Read more: Ten bridges⟧",), "misses": ("It rained.", "Read on.")}
ADVERTS = {**AD, "misses": ("It rained.", "They advertise.")}

with unchecked():
    PLANTED = (
        Planted(
            "eats prose",
            line_rule("mine/share", **AD, pattern=r".*\bshare\b.*", hits=("Share this story",), misses=("It rained.", "Sharing")),
            "prose_stays",
        ),
        Planted(
            "eats a sentence",
            span_rule("mine/newsletter", **AD, pattern=r"\s*[^.!?]*newsletter[^.!?]*\.?", hits=("It rained.⟦ Get our newsletter.⟧",), misses=("It rained.", "A letter came.")),
            "prose_stays",
        ),
        Planted(
            "unanchored alternation",
            span_rule("mine/more", **READ_MORE, pattern=r"(?<=[.!?]) Share this|read more\.?$", hits=("It rained.⟦ Share this⟧", "It rained. ⟦Read more⟧"), misses=("It rained.", "Share this.")),
            "prose_stays",
        ),
        Planted(
            "position-dependent page rule",
            page_rule("mine/last", **AD, find=short_last_line, hits=("It rained all day.\n⟦Special offer⟧",), misses=("It rained.", "Special offer")),
            "idempotence",
        ),
        Planted(
            "state between calls",
            page_rule("mine/seen", **AD, find=seen_before, hits=("It rained.\nSpecial offer\n⟦Special offer⟧",), misses=("It rained.", "Snow fell.")),
            "determinism",
        ),
        Planted(
            "state that settles",
            page_rule("mine/second", **AD, find=second_advert, hits=("Special offer\n⟦Special offer⟧",), misses=("It rained.", "Snow fell.")),
            "determinism",
        ),
        Planted("offsets from a folded copy", page_rule("mine/folded", find=folded_offsets, **LINK_ALONE), "marks_hold"),
        Planted("offsets from a lower-case copy", page_rule("mine/lower", find=lower_offsets, **LINK_ALONE), "marks_hold"),
        Planted("order of a set", page_rule("mine/set", find=one_of_a_set, hits=("It rained.\nAdvert a\n⟦Advert b⟧",), **ADVERTS), "determinism"),
        Planted("random numbers", page_rule("mine/random", find=at_random, hits=("It rained.\n⟦Advert a⟧",), **ADVERTS), "determinism"),
        Planted(
            "raises on an empty line",
            page_rule("mine/arrow", **AD, find=first_letter, hits=("It rained.\n⟦» Buy now⟧",), misses=("It rained.", "Buy now")),
            "total",
        ),
        Planted(
            "matches the empty string",
            line_rule("mine/empty", **AD, pattern=r"(?:advertisement)?", hits=("Advertisement",), misses=("It rained.", "Advertisements rose.")),
            "examples_hold",
            refused=True,
        ),
        Planted(
            "quadratic pattern",
            span_rule("mine/photo", **AD, pattern=r"\s*\(photo by [^()]{2,60}\)", hits=("It rained⟦ (Photo by Jane Doe)⟧ all day.",), misses=("It rained.", "A photo by her")),
            "growth",
        ),
        Planted("quadratic page rule", page_rule("mine/each", find=each_with_each, **THRICE), "growth"),
        Planted(
            "exponential pattern",
            line_rule("mine/tags", **AD, pattern=r"(?:home|news|homenews|newshome)+ > mine", hits=("HomeNews > Mine",), misses=("Home", "It rained.")),
            "growth",
        ),
        Planted(
            "repeated repeats",
            line_rule("mine/path", **AD, pattern=r"(?:[^>]{1,16}\s?(?:>|/)\s?){1,7}text", hits=("Home / News > Text",), misses=("Home / News", "It rained.")),
            "growth",
        ),
        Planted(
            "removes what another rule's miss protects",
            line_rule("mine/share-this", **AD, pattern=r"share this (?:article|story)(?: of faith)?", hits=("Share this story",), misses=("It rained.", "Share it")),
            "cross_fire",
        ),
        Planted(
            r"changes with \r\n",
            page_rule("mine/blank", **AD, find=blank_below, hits=("It rained.\n⟦Special offer⟧\n\nIt rained.",), misses=("It rained.", "Special offer")),
            "line_ends",
        ),
    )

GOOD = (
    line_rule("mine/share", label=Label.SHARE, why="A share box.", pattern=phrases("Share this tale (on #|)", "Tell (a friend|us) now"), hits=("Share this tale on 7", "Tell us now"), misses=("Share this tale of woe.", "Share it")),
    line_rule("mine/offer", **AD, pattern=r"special offer(?:s)?(?: \d+)?", hits=("Special offer 5",), misses=("A special offer came from the bank.", "Special")),
    span_rule("mine/read", **READ_MORE, pattern=phrases("Mine more: *"), hits=("The bridge reopened.⟦ Mine more: Ten bridges⟧",), misses=("They mine more: ten tons.", "Mine more")),
    span_rule("mine/photo", **AD, pattern=r" ?\((?:photo|image) by [^()]{2,60}\)", hits=("It rained⟦ (Photo by Jane Doe)⟧ all day.",), misses=("It rained.", "A photo by her")),
    span_rule("mine/live", **AD, pattern=phrases("Mine live"), where="start", hits=("⟦Mine live: ⟧it rained all day.",), misses=("Mine live here.", "Live: it rained.")),
    page_rule("mine/thrice", find=counted, **THRICE),
    page_rule("mine/shouted", **AD, find=shouted, hits=("It rained.\n⟦BUY NOW⟧",), misses=("Buy now", "It rained.")),
    page_rule("mine/link", find=link_behind, **LINK),
)
