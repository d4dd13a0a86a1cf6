"""Find a date or a time as a page writes it, in any of the languages of the packs.

The month and weekday names are data: adding a language is one line of `MONTHS`.
"""

from __future__ import annotations

import re
from functools import lru_cache

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
_DATEISH = re.compile(r"\d(?:st|nd|rd|th|er|º|°|[\s.,/年月년월-])|[\s.,/-]\d", re.IGNORECASE)
_CLOCKISH = re.compile(r"\d[:.h][0-5]", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+")
_MONTH = "\ufdef"  # a noncharacter of Unicode, which is no text, stands for each character of the name of a month
_D = r"(?:[12]\d|3[01]|0?[1-9]|[٠-٩۰-۹०-९০-৯]{1,2})"
_M = r"(?:1[0-2]|0?[1-9])"
_Y = r"(?:(?:1[89]|20|2[56])\d\d|[٠-٩۰-۹०-९০-৯]{4})"  # 25xx and 26xx: the Thai calendar
_SEP = r"[\s.,/|–—-]{1,4}"
_ZONE = r"(?:\s?(?:uhr|hrs?|gmt|utc|[ecmpb]s?t|cet|cest|ist|msk|wib|jst|kst|z|h)\b)?"
_TIME = rf"\d{{1,2}}[:.h][0-5]\d(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\.?)?{_ZONE}(?:\s?[+-]\d\d:?\d\d)?"


@lru_cache(maxsize=1)
def _month_names() -> dict[str, list[str]]:
    """The names of months, folded ones too, by the letters that they start with: an Indic name goes on with a vowel sign."""
    found: dict[str, list[str]] = {}
    for name in {word for names in MONTHS.values() for word in (*names.split(), *fold(names).split())}:
        first = _LETTERS.match(name)
        if first:
            found.setdefault(caseless(first[0]), []).append(name)
    return {first: sorted(names, key=len, reverse=True) for first, names in found.items()}


def caseless(text: str) -> str:
    """Text as it is compared when its case does not matter: all four kinds of I are one."""
    return text.casefold().replace("i\u0307", "i").replace("ı", "i")


def _with_months_marked(text: str) -> str:
    """Text with each name of a month, as a whole word, replaced by as many stand-ins: offsets stay what they are."""
    text = text.replace(_MONTH, "\0")
    known = _month_names()
    if known.keys().isdisjoint(_LETTERS.findall(caseless(text))):
        return text
    parts: list[str] = []
    done = 0
    for word in _LETTERS.finditer(text):
        start = word.start()
        for name in known.get(caseless(word[0]), ()):
            end = start + len(name)
            if caseless(text[start:end]) == caseless(name) and not text[end : end + 1].isalpha():
                parts += text[done:start], _MONTH * len(name)
                done = end
                break
    return "".join((*parts, text[done:]))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    month = rf"{_MONTH}+\.?"
    dates = "|".join(
        (
            rf"{_Y}[./-]{_M}[./-]{_D}(?!\d)",
            rf"(?<![\d./-])(?:{_D}[./-]{_M}|{_M}/{_D})[./-](?:{_Y}|\d\d)(?![\d./-]*\d)",
            rf"{_Y}\s?[年년]\s?{_D}\s?[月월]\s?(?:{_D}\s?[日일])?",
            rf"(?<!\d){_D}\s?[月월]\s?{_D}\s?[日일]",
            rf"(?<!\d){_D}(?:st|nd|rd|th|er|º|°|\.|\b)?(?:\sde|\sd'|\sof)?[\s.,/-]{{1,3}}{month}"
            rf"(?:\sde|\sdel)?(?:{_SEP}{_Y}|[ '’]?\d\d(?!\d))?",
            rf"(?<![^\W\d_]){month}\s{{1,2}}{_D}(?:st|nd|rd|th)?(?!\d)(?:,?\s{{1,2}}{_Y})?",
            rf"{_Y}[.,]?\s{{1,2}}{month}\s{{1,2}}{_D}\.?",
            rf"(?:{_D}\s)?(?:tháng|thg)\s{_D}(?:,?\s(?:năm\s)?{_Y})?",
            rf"(?:{_D})\s[ก-ฺเ-๛][ก-ฺเ-๛.]{{2,10}}\s{_Y}",
        )
    )
    time = rf"(?:\s?[\s,|–—/@(·•T-]{{0,3}}\s?(?:(?:[^\W\d_]|{_MONTH}){{1,4}}\.?\s)?{_TIME}\)?)?"
    return re.compile(rf"(?=[\dt{_MONTH}])(?:{dates}){time}", re.IGNORECASE)  # what a date starts with, first: most characters fail there


@lru_cache(maxsize=1)
def _clock() -> re.Pattern[str]:
    return re.compile(rf"(?<![\d:.]){_TIME}(?![\d:])", re.IGNORECASE)


@lru_cache(maxsize=4096)
def find_date(text: str) -> tuple[int, int] | None:
    """The first date in `text`, with a time of day beside it, as offsets (code points, end exclusive); None if there is none.

    >>> "By Jane Doe, 12 March 2024 10:15"[slice(*find_date("By Jane Doe, 12 March 2024 10:15"))]
    '12 March 2024 10:15'
    """
    if not _DATEISH.search(text):
        return None
    match = _pattern().search(_with_months_marked(text))
    return match.span() if match else None


def find_clock(text: str) -> tuple[int, int] | None:
    """The first time of day in `text`, as `find_date`.

    >>> find_clock("Today 11:34")
    (6, 11)
    """
    match = _clock().search(text) if _CLOCKISH.search(text) else None
    return match.span() if match else None
