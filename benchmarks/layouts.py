"""The same page as other programs lay it out: `soup.get_text("\\n")` and text browsers. What is gold stays the same."""

from __future__ import annotations

import random
import textwrap
from collections.abc import Callable

WIDTH = 78  # characters at which html2text and lynx wrap
LINK_MIN = 20  # words of a paragraph from which it has links
LINK_WORDS = (1, 2, 3)
FIRST, APART = range(4, 12), range(5, 30)  # words before the first link, and between two
END = 4  # words behind the last link at least


def broken(text: str, seed: str) -> str:
    """`text` with made-up links of one to three words in its longer paragraphs, each on a line of its own.

    >>> len(broken("Home\\n" + "the old mill " * 8 + "was sold.", "a").splitlines())
    6
    """
    chance = random.Random(seed)
    return "\n".join(part for line in text.splitlines() for part in _parts(line, chance))


def _parts(line: str, chance: random.Random) -> list[str]:
    words = line.split(" ")
    if len(words) < LINK_MIN or line.rstrip()[-1:] not in {*'.!?…"”'}:
        return [line]
    cuts = [0]
    place = chance.choice(FIRST)
    while place < len(words) - END:
        cuts += (place, place + chance.choice(LINK_WORDS))
        place = cuts[-1] + chance.choice(APART)
    return [part for start, end in zip(cuts, [*cuts[1:], len(words)], strict=True) if (part := " ".join(words[start:end]))]


def wrapped(text: str, seed: str) -> str:
    """`text` with each paragraph wrapped hard and a blank line between two; `seed` does not matter.

    >>> wrapped("Home\\nNews", "")
    'Home\\n\\nNews'
    """
    return "\n\n".join(textwrap.fill(line, WIDTH) for line in text.splitlines() if line.strip())


LAYOUTS: dict[str, Callable[[str, str], str]] = {"broken": broken, "wrapped": wrapped}
