"""Numbers and shapes of a line, each with its unit. Nothing here knows a language."""

from __future__ import annotations

import re

import regex

# Marks that end a sentence, and the quotes and brackets that may stand behind them, in the scripts of the packs.
_ENDS = frozenset(".!?…。．｡！？।॥؟۔։჻።။‼⁈")
_CLOSERS = "'\"’”»›)]」』）】"
_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Khmer}\p{Lao}\p{Myanmar}]++")
_MAY_BE_UNSPACED = regex.compile("[\u0e00-\u1fff\u2e80-\U0010ffff]")  # all that _UNSPACED matches and more, told ten times as fast
_UNENDED = regex.compile(r"[\p{Thai}\p{Lao}]")  # scripts that write no full stop
_HAN = regex.compile(r"\p{Han}")
_UNENDED_TAIL = "0123456789)”\"" + "".join(filter(str.isspace, map(chr, range(0x3001))))  # what may stand behind their last letter
_UNICASE = regex.compile(r"\p{Georgian}")  # has capitals in Unicode that nobody writes names with
_WORD = regex.compile(r"[\w'’-]+")
_NAME_JOIN = re.compile(
    r"\s*(?:[,;/&|·•+]|\s(?:and|und|et|y|e|i|en|og|och|ja|és|a|și|si|и|та|και|ve|və|va|và|و|और|এবং|اور|與|和|と|및)\s)\s*", re.IGNORECASE
)

# Small words that a family name may open with; any other name opens with a capital.
_PARTICLES = frozenset(
    ("al", "bin", "da", "das", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "ten", "ter", "van", "von", "zu")
)
PROSE_WORDS = 8  # words of a sentence that ends with a full stop; shorter ones are captions and prompts as often as prose
UNENDED_MIN = 80  # characters from which a line of a script without a full stop counts as a sentence
UNSPACED_PER_WORD = 2  # characters of a script without word spaces that count as a word


def is_unspaced(char: str) -> bool:
    """Whether a character is of a script that writes no spaces between words."""
    return _UNSPACED.match(char) is not None


def unspaced(text: str) -> int:
    """How many characters are of scripts that write no spaces between words."""
    if text.isascii() or not _MAY_BE_UNSPACED.search(text):
        return 0
    return sum(map(len, _UNSPACED.findall(text)))


def room(text: str) -> int:
    """Characters that the start of a text needs at the end of a line that is wrapped: those of a space and its first word, or those up to
    the first place where a script without word spaces may be broken. `text` is not empty.

    >>> room("bridges reopen"), room("桥梁今天重新开放"), room("23桥梁")
    (8, 1, 2)
    """
    word = text.split(None, 1)[0]
    wide = None if word.isascii() else _UNSPACED.search(word)
    return max(wide.start(), 1) if wide else 1 + len(word)


def ends_sentence(text: str) -> bool:
    """Whether the text ends with a mark that closes a sentence, in any script; closing quotes may follow.

    Thai and Lao have no such mark: a line of at least 80 characters that ends in one of their letters counts as a sentence.

    >>> ends_sentence("“It will reopen.”"), ends_sentence("それは本当です。"), ends_sentence("Read more")
    (True, True, False)
    """
    bare = text.rstrip().rstrip(_CLOSERS)
    return bare[-1:] in _ENDS or (len(text) >= UNENDED_MIN and not text.isascii() and _ends_unended(text))


def _ends_unended(text: str) -> bool:
    bare = text.rstrip(_UNENDED_TAIL)
    return _UNENDED.match(bare[-1:]) is not None


def words(text: str) -> int:
    """How many words; in scripts without word spaces two characters count as one.

    >>> words("It’s ten past two."), words("桥梁今天重新开放")
    (4, 4)
    """
    wide = unspaced(text)
    if not wide:
        return len(text.split())
    return len(_WORD.findall(_UNSPACED.sub(" ", text))) + (wide + 1) // UNSPACED_PER_WORD


def is_small(word: str) -> bool:
    """Whether all letters of a word are small, in a script that opens sentences with capitals; Georgian does not.

    >>> is_small("bridge"), is_small("iPod"), is_small("ხიდი"), is_small("桥梁")
    (True, False, False, False)
    """
    return word.islower() and not _UNICASE.match(word)


def is_prose(text: str) -> bool:
    """Whether a line reads as prose: a sentence of at least eight words that ends as sentences do.

    >>> is_prose("The bridge reopened on Monday after two years of repairs."), is_prose("Ten bridges to see")
    (True, False)
    """
    return ends_sentence(text) and words(text) >= PROSE_WORDS


def are_names(text: str) -> bool:
    """Whether the text reads as one or several names of persons or agencies: short, without digits, capitals where the script has them.

    >>> are_names("Jane Doe and J. R. van Dyke"), are_names("Al Mayadeen English"), are_names("noon the troops had left")
    (True, True, False)
    """
    text = text.strip()
    if not text or len(text) > 100 or any(char.isdigit() for char in text) or "http" in text:
        return False
    return all(_is_name(part) for part in _NAME_JOIN.split(text) if part.strip())


def _is_name(text: str) -> bool:
    parts = text.split()
    if not 1 <= len(parts) <= 5 or len(text) > 50 or text[-1] in "?!:…":
        return False
    cased = [part for part in parts if part[:1].lower() != part[:1].upper() and not _UNICASE.match(part)]
    if not cased:
        return len(text) <= 24 and not ends_sentence(text) and unspaced(text) <= (10 if _HAN.search(text) else 24)
    capital = [part for part in cased if any(char.isupper() for char in part[:3])]
    if (text.endswith(".") and len(parts[-1]) > 3) or (cased[0] not in capital and cased[0] not in _PARTICLES):
        return False
    return len(capital) >= 1 and all(len(part.strip(".'’")) <= 3 for part in cased if part not in capital)
