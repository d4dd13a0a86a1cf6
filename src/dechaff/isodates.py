"""A date as ISO 8601, where it can be read in one way only."""

from __future__ import annotations

from datetime import date, datetime

import regex

from dechaff.dates import MONTHS, find_date

_FULL_Y = r"(?P<year>(?:1[89]|20)\d\d)"
_ISO = regex.compile(rf"{_FULL_Y}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?")
_ONE_WAY = regex.compile(  # to read it: the year in full, and the month in English, marked, or in the place of ISO 8601
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ -](?P<month>[a-z]+)\.?,?[ -]{_FULL_Y}"
    rf"|(?P<month>[a-z]+)\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? {_FULL_Y}"
    rf"|{_FULL_Y}-(?P<month>\d\d)-(?P<day>\d\d)"
    rf"|{_FULL_Y}年\s?(?P<month>\d{{1,2}})月\s?(?P<day>\d{{1,2}})日)(?!\d)",
    regex.IGNORECASE,
)
_ENGLISH = MONTHS["en"].split()
_NUMBERS = {name[:3]: number for number, name in enumerate(_ENGLISH[:12], start=1)}


def iso_date(text: str) -> str | None:
    """The one date in `text` as ISO 8601, with the time of day where the text is ISO 8601 already.

    None where there is no date, more than one (a range too), or one that can be read in two ways or has no year.

    >>> iso_date("Tuesday, 12 March 2024 at 10:15"), iso_date("2024-03-12T10:15Z"), iso_date("03/04/2024")
    ('2024-03-12', '2024-03-12T10:15:00+00:00', None)
    """
    text = text.strip()
    try:
        if _ISO.fullmatch(text):
            return text if len(text) == len("2024-03-12") and date.fromisoformat(text) else datetime.fromisoformat(text).isoformat()
        span = find_date(text)
        if span is None or regex.search(r"\d", text[: span[0]]) or find_date(text[span[1] :]):
            return None
        if not (found := _ONE_WAY.match(text, *span)):
            return None
        return date(int(found["year"]), _month(found["month"]), int(found["day"])).isoformat()
    except ValueError:  # no such day, such as 31 February
        return None


def _month(written: str) -> int:
    """The number of a month, 0 for a word that is no English month."""
    name = written.casefold()
    return int(name) if name.isdecimal() else _NUMBERS[name[:3]] if name in _ENGLISH else 0
