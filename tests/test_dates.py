"""dates: what is a date as a page writes it, and what only looks like one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dechaff.dates import MONTHS, find_clock, find_date
from dechaff.isodates import iso_date

# The language, and the date exactly as far as it goes.
DATES = [
    ("ar", "12 مارس 2024"),
    ("ar", "١٢ مارس ٢٠٢٤"),
    ("az", "12 mart 2024"),
    ("bg", "12 март 2024"),
    ("bn", "12 মার্চ 2024"),
    ("bn", "১২ মার্চ ২০২৪"),
    ("cs", "12. března 2024"),
    ("cs", "1. září 2024"),
    ("cs", "24. prosince 2024"),
    ("da", "12. marts 2024"),
    ("de", "12. März 2024"),
    ("de", "12. Jänner 2024"),
    ("de", "12.03.2024"),
    ("de", "12. März 2024, 10:15 Uhr"),
    ("el", "12 Μαρτίου 2024"),
    ("el", "12 ΜΑΡΤΙΟΥ 2024"),
    ("en", "March 12, 2024"),
    ("en", "Mar 12, 2024 10:15 am"),
    ("en", "12th of March 2024"),
    ("en", "12 Sept. 2024"),
    ("en", "2024-03-12T10:15:00Z"),
    ("en", "2024-03-12 10:15"),
    ("en", "3/12/24"),
    ("es", "12 de marzo de 2024"),
    ("es", "12 DE MARZO DE 2024"),
    ("fa", "12 مارس 2024"),
    ("fa", "۱۲ مارس ۲۰۲۴"),
    ("fi", "12. maaliskuuta 2024"),
    ("fi", "12.3.2024"),
    ("fr", "1er mars 2024"),
    ("fr", "12 août 2024"),
    ("fr", "12 AOUT 2024"),
    ("he", "12 במרץ 2024"),
    ("hi", "12 मार्च 2024"),
    ("hi", "१२ मार्च २०२४"),
    ("hu", "2024. március 12."),
    ("hy", "12 մարտի, 2024"),
    ("id", "12 Maret 2024"),
    ("it", "12 marzo 2024"),
    ("ja", "2024年3月12日"),
    ("ja", "3月12日"),
    ("ka", "12 მარტი, 2024"),
    ("ko", "2024년 3월 12일"),
    ("nl", "12 maart 2024"),
    ("no", "12. mars 2024"),
    ("pl", "12 września 2024"),
    ("pt", "12 de março de 2024"),
    ("pt", "1º de março de 2024"),
    ("ro", "12 martie 2024"),
    ("ru", "12 марта 2024"),
    ("ru", "12 мая 2024"),
    ("ru", "12 дек 2024"),
    ("sk", "12. marca 2024"),
    ("sv", "12 mars 2024"),
    ("th", "12 มีนาคม 2567"),
    ("tr", "12 Ağustos 2024"),
    ("tr", "12 KASIM 2024"),
    ("uk", "12 березня 2024"),
    ("ur", "12 مارچ 2024"),
    ("vi", "12 tháng 3 năm 2024"),
    ("vi", "12/3/2024"),
    ("zh", "2024年3月12日"),
    ("zh", "2024-03-12"),
]


def test_dates_of_at_least_25_languages() -> None:
    assert len({language for language, _ in DATES}) >= 25
    assert set(MONTHS) <= {language for language, _ in DATES}


@pytest.mark.parametrize(("language", "date"), DATES, ids=[f"{language}-{date}" for language, date in DATES])
@pytest.mark.parametrize(("before", "behind"), [("", ""), ("(", ")"), ("Jane Doe | ", " | News"), ("– ", " –")], ids=["alone", "bracket", "bar", "dash"])
def test_a_date_is_found_whole(language: str, date: str, before: str, behind: str) -> None:
    text = before + date + behind
    span = find_date(text)
    assert span is not None, f"no date in {text!r}"
    assert text[slice(*span)].strip(" |–()") == date.strip("()")


@pytest.mark.parametrize("language", sorted(MONTHS))
def test_every_month_is_known_in_any_case(language: str) -> None:
    for month in MONTHS[language].split():
        for written in {month, month.capitalize(), month.upper()}:
            if len(written) != len(month):
                continue  # Python writes ΐ in capitals as three characters, pages do not
            text = f"12 {written} 2024"
            assert find_date(text) == (0, len(text)), text


# The text, and why it is no date.
NO_DATES = [
    ("", "nothing"),
    ("no digits at all in March", "a month alone"),
    ("3-2", "a score"),
    ("2:1 (1:0)", "a score at half time"),
    ("6-4, 7-5, 6-3", "a tennis score"),
    ("25-23, 25-19, 25-21", "a volleyball score"),
    ("€12.50", "a price"),
    ("$1,204.99", "a price"),
    ("12.000.000 kr", "an amount"),
    ("1.234,56 €", "a German amount"),
    ("v3.12.4", "a version"),
    ("Python 3.12.4", "a version"),
    ("1.2.3.4", "a version of four numbers"),
    ("192.168.1.10", "an address"),
    ("555-1234", "a phone number"),
    ("+1 212-555-0100", "a phone number"),
    ("1-800-555-0199", "a phone number"),
    ("(030) 12 34 56", "a phone number"),
    ("01 23 45 67 89", "a French phone number"),
    ("01.23.45.67.89", "a French phone number with dots"),
    ("01-23-45-67-89", "a French phone number with dashes"),
    ("12 people", "a count"),
    ("12 marchers", "a word that starts like a month"),
    ("12 decks", "a word that starts like a month"),
    ("12 maybe", "a word that starts like a month"),
    ("march of 12 men", "a verb"),
    ("In 2024", "a year"),
    ("2024", "a year"),
    ("1984–1989", "years"),
    ("24/7", "around the clock"),
    ("1/2 cup", "a fraction"),
    ("page 3 of 12", "a page number"),
    ("ISBN 978-3-16-148410-0", "a book"),
    ("40.7128, -74.0060", "a place"),
    ("99.99.99", "no such day and month"),
    ("45/67/2024", "no such day and month"),
    ("10 out of 12", "a share; 'out' is short for October in Portuguese"),
    ("12 set pieces", "'set' is short for September in Italian and Portuguese"),
    ("12 die Straße", "a German article"),
    ("§ 12 Abs. 3", "a paragraph of a law"),
    ("Chapter 3.12", "a chapter"),
    ("10:15", "a time of day alone"),
    ("12 मार्चम 2024", "a longer word of Hindi that opens as a month does"),
]


@pytest.mark.parametrize(("text", "why"), NO_DATES, ids=[f"{why}: {text}" for text, why in NO_DATES])
def test_no_date(text: str, why: str) -> None:
    span = find_date(text)
    assert span is None, f"{why}, but {text[slice(*span)]!r} was found in {text!r}"


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("Today 11:34", "11:34"),
        ("10:15 am", "10:15 am"),
        ("um 10.15 Uhr", "10.15 Uhr"),
        ("à 10h15", "10h15"),
        ("23:59:59 GMT", "23:59:59 GMT"),
        ("10:15 +02:00", "10:15 +02:00"),
    ],
)
def test_clock(text: str, clock: str) -> None:
    span = find_clock(text)
    assert span is not None
    assert text[slice(*span)] == clock


@pytest.mark.parametrize("text", ["2:1", "10:75", "1:02:03:04", "verse 3:16:2", "12", "", "1.234", "3.141"])
def test_no_clock(text: str) -> None:
    assert find_clock(text) is None


@given(st.text(), st.sampled_from([date for _, date in DATES]), st.text())
def test_any_text_gives_a_place_in_it(before: str, date: str, behind: str) -> None:
    for text in (before, before + date + behind):
        for span in (find_date(text), find_clock(text)):
            if span is not None:
                assert 0 <= span[0] < span[1] <= len(text)
                assert any(char.isdecimal() for char in text[slice(*span)])


@pytest.mark.parametrize("piece", ["12 ", "1.", "2024 ", "12 mar", "12. ", "1 / ", "ก", "12 ก"])
def test_long_lines_of_near_dates_take_no_time(piece: str) -> None:
    find_date("1")
    start = time.process_time()
    find_date(piece * 2_000 + "1")
    assert time.process_time() - start < 2


# What can be read in one way only.
ISO = [
    ("2024-03-12", "2024-03-12"),
    (" 2024-03-12 10:15 ", "2024-03-12T10:15:00"),
    ("2024-03-12T10:15:30+0100", "2024-03-12T10:15:30+01:00"),
    ("2024-03-12 | 10:15 am", "2024-03-12"),
    ("12 March 2024", "2024-03-12"),
    ("12-Mar-2024", "2024-03-12"),
    ("1st MAY, 2024", "2024-05-01"),
    ("Sept. 3, 2024", "2024-09-03"),
    ("December 31st 1999", "1999-12-31"),
    ("Updated: Tuesday, 12 March 2024 at 10:15 GMT", "2024-03-12"),
    ("2024年3月12日", "2024-03-12"),
]

NOT_ISO = [
    ("", "no date"),
    ("2 hours ago", "no date"),
    ("12 March", "no year"),
    ("12 March 24", "a year of two digits"),
    ("3月12日", "no year"),
    ("03/04/2024", "the third of April, or the fourth of March"),
    ("12.03.2024", "the same in another dress"),
    ("2024/03/04", "the order is not said"),
    ("12 März 2024", "months are read in English alone"),
    ("12 March 2567", "a year of the Thai calendar"),
    ("2567-03-12", "the same"),
    ("Posted: 12 Mar 2024 | Updated: 13 Mar 2024", "two dates"),
    ("12-14 March 2024", "two days"),
    ("31 February 2024", "no such day"),
    ("2024-02-31", "no such day"),
    ("2024-03-12T25:15", "no such hour"),
]


@pytest.mark.parametrize(("written", "expected"), ISO)
def test_a_date_that_can_be_read_in_one_way_is_told_in_iso(written: str, expected: str) -> None:
    assert iso_date(written) == expected


@pytest.mark.parametrize(("written", "why"), NOT_ISO)
def test_no_date_is_guessed(written: str, why: str) -> None:
    assert iso_date(written) is None, why


@given(st.text(max_size=30) | st.text("0123456789-/. :TZ年月日Mar", max_size=30))
def test_any_text_has_a_date_in_iso_or_none(text: str) -> None:
    found = iso_date(text)
    assert found is None or iso_date(found) == found
