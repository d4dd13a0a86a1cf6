"""Find a date or a time as a page writes it, in any of the languages of the packs.

The month and weekday names are data: adding a language is one line of `MONTHS`.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

import regex

from dechaff.lines import fold

# Full and short names of the months, the forms that dates use (genitives too), a language a line.
MONTHS: dict[str, str] = {
    "ar": (
        "يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران "
        "تموز آب أيلول تشرين"
    ),
    "az": "yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "bn": "জানুয়ারি জানুয়ারী ফেব্রুয়ারি ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
    "cs": (
        "ledna února března dubna května června července srpna září října listopadu prosince "
        "leden únor březen duben květen červen červenec srpen říjen listopad prosinec"
    ),
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "de": (
        "januar jänner februar feber märz april mai juni juli august september oktober november dezember jan feb mär apr jun "
        "jul aug sep sept okt nov dez"
    ),
    "el": (
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου ιαν "
        "φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ γενάρη φλεβάρη μάρτη απρίλη μάη ιούνη ιούλη αυγούστου σεπτέμβρη οκτώβρη "
        "νοέμβρη δεκέμβρη"
    ),
    "en": (
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep "
        "sept oct nov dec"
    ),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic",
    "fa": (
        "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر "
        "اکتبر نوامبر دسامبر"
    ),
    "fi": (
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta "
        "joulukuuta tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu"
    ),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil déc",
    "he": (
        "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר בינואר בפברואר במרץ באפריל במאי ביוני ביולי "
        "באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר"
    ),
    "hi": "जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर दिसंबर दिसम्बर",
    "hu": "január február március április május június július augusztus szeptember október november december",
    "hy": (
        "հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի հունվար "
        "փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր"
    ),
    "id": "januari februari maret april mei juni juli agustus september oktober november desember",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen mag giu lug ott dic",
    "ka": (
        "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი იანვარს თებერვალს "
        "მარტს აპრილს მაისს ივნისს ივლისს აგვისტოს სექტემბერს ოქტომბერს ნოემბერს დეკემბერს იანვრის თებერვლის მარტის აპრილის "
        "მაისის ივნისის ივლისის აგვისტოს სექტემბრის ოქტომბრის ნოემბრის დეკემბრის"
    ),
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "no": "januar februar mars april mai juni juli august september oktober november desember",
    "pl": (
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia styczeń luty marzec "
        "kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień sty lut kwi cze lip sie wrz paź lis gru"
    ),
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro fev abr mai ago dez",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "ru": (
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май июнь "
        "июль август сентябрь октябрь ноябрь декабрь янв фев мар апр июн июл авг сен сент окт ноя дек"
    ),
    "sk": (
        "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra január február marec máj jún "
        "júl október"
    ),
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "uk": (
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня січень лютий березень квітень "
        "травень червень липень серпень вересень жовтень листопад грудень"
    ),
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
}

# What every date has: a digit beside a mark that parts it from the rest, or a CJK unit.
_DATEISH = regex.compile(r"\d(?:st|nd|rd|th|er|º|°|[\s.,/年月년월-])|[\s.,/-]\d", regex.IGNORECASE)
_CLOCKISH = regex.compile(r"\d[:.h][0-5]", regex.IGNORECASE)
_D = r"(?:[12]\d|3[01]|0?[1-9]|[٠-٩۰-۹०-९০-৯]{1,2})"
_M = r"(?:1[0-2]|0?[1-9])"
_Y = r"(?:(?:1[89]|20|2[56])\d\d|[٠-٩۰-۹०-९০-৯]{4})"  # 25xx and 26xx: the Thai calendar
_SEP = r"[\s.,/|–—-]{1,4}"
_ZONE = r"(?:\s?(?:uhr|hrs?|gmt|utc|[ecmpb]s?t|cet|cest|ist|msk|wib|jst|kst|z|h)\b)?"
_TIME = rf"\d{{1,2}}[:.h][0-5]\d(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\.?)?{_ZONE}(?:\s?[+-]\d\d:?\d\d)?"

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


@lru_cache(maxsize=1)
def _pattern() -> regex.Pattern[str]:
    written = {word for names in MONTHS.values() for word in (*names.split(), *fold(names).split())}
    names = sorted(written, key=lambda word: (-len(word), word))
    month = rf"(?:{'|'.join(map(regex.escape, names))})(?!\p{{L}})\.?"
    dates = "|".join(
        (
            rf"{_Y}[./-]{_M}[./-]{_D}(?!\d)",
            rf"(?<![\d./-])(?:{_D}[./-]{_M}|{_M}/{_D})[./-](?:{_Y}|\d\d)(?![\d./-]*\d)",
            rf"{_Y}\s?[年년]\s?{_D}\s?[月월]\s?(?:{_D}\s?[日일])?",
            rf"(?<!\d){_D}\s?[月월]\s?{_D}\s?[日일]",
            rf"(?<!\d){_D}(?:st|nd|rd|th|er|º|°|\.|\b)?(?:\sde|\sd'|\sof)?[\s.,/-]{{1,3}}{month}"
            rf"(?:\sde|\sdel)?(?:{_SEP}{_Y}|[ '’]?\d\d(?!\d))?",
            rf"(?<!\p{{L}}){month}\s{{1,2}}{_D}(?:st|nd|rd|th)?(?!\d)(?:,?\s{{1,2}}{_Y})?",
            rf"{_Y}[.,]?\s{{1,2}}{month}\s{{1,2}}{_D}\.?",
            rf"(?:{_D}\s)?(?:tháng|thg)\s{_D}(?:,?\s(?:năm\s)?{_Y})?",
            rf"(?:{_D})\s\p{{Thai}}[\p{{Thai}}\.]{{2,10}}\s{_Y}",
        )
    )
    time = rf"(?:\s?[\s,|–—/@(·•T-]{{0,3}}\s?(?:\p{{L}}{{1,4}}\.?\s)?{_TIME}\)?)?"
    return regex.compile(rf"(?:{dates}){time}", regex.IGNORECASE)


@lru_cache(maxsize=1)
def _clock() -> regex.Pattern[str]:
    return regex.compile(rf"(?<![\d:.]){_TIME}(?![\d:])", regex.IGNORECASE)


@lru_cache(maxsize=4096)
def find_date(text: str) -> tuple[int, int] | None:
    """The first date in `text`, with a time of day beside it, as offsets (code points, end exclusive); None if there is none.

    >>> "By Jane Doe, 12 March 2024 10:15"[slice(*find_date("By Jane Doe, 12 March 2024 10:15"))]
    '12 March 2024 10:15'
    """
    if not _DATEISH.search(text):
        return None
    match = _pattern().search(text)
    return match.span() if match else None


def find_clock(text: str) -> tuple[int, int] | None:
    """The first time of day in `text`, as `find_date`.

    >>> find_clock("Today 11:34")
    (6, 11)
    """
    match = _clock().search(text) if _CLOCKISH.search(text) else None
    return match.span() if match else None


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
