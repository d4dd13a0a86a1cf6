"""Counters and reading times, Swedish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COUNTERS = line_rule(
    "sv/counters",
    label=Label.COUNTER,
    why="A count of comments, shares or minutes.",
    pattern=phrases(
        "(Kommentarer|Delningar|Visningar|Antal kommentarer|Antal visningar|Antal läsningar|Läst|Delad): #",
        "(Kommentarer|Visa kommentarer|Kommentera|Alla kommentarer) (#", "(Kommentarer|Läsningar|Visningar) #",
        "(Lästid|Läses på|Tar att läsa|Uppskattad lästid|Lästid ca|Lästid cirka): (ca|cirka|) # (min|min.|minut|minuter)",
    ),
    hits=("Antal kommentarer: 12", "Visa kommentarer (12", "Kommentarer 12", "Uppskattad lästid: cirka 12 minuter"),
    misses=("Läst 12 böcker", "Kommentarer 12 dagar efter valet"),
)

COUNTERS_FIRST = line_rule(
    "sv/counters-first",
    label=Label.COUNTER,
    why="A count that begins with a number.",
    pattern=phrases(
        "# (kommentar|kommentarer|delningar|visningar|läsningar|gillar)",
        "# (min|min.|minuters|minuter|minut) (läsning|läsa|lästid|lästid kvar)",
    ),
    hits=("12 kommentarer", "12 minuters lästid kvar"),
    misses=("12 kommentarer från tränaren", "3 minuter kvar"),
)
