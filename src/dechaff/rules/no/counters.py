"""Counters and reading times, Norwegian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COUNTERS = line_rule(
    "no/counters",
    label=Label.COUNTER,
    why="A count of comments, shares or minutes.",
    pattern=phrases(
        "(Kommentarer|Delinger|Visninger|Antall kommentarer|Antall visninger|Lest|Delt|Sidevisninger): #",
        "(Kommentarer|Vis kommentarer|Kommenter|Se kommentarer) (#", "(Kommentarer|Delinger|Visninger) #",
        "(Lesetid|Lesetid ca|Lesetid cirka|Leses på|Estimert lesetid): # (min|min.|minutt|minutter)",
        "Lesetid: (ca|ca.|cirka) # (min|min.|minutt|minutter)",
    ),
    hits=(
        "Antall kommentarer: 12", "Vis kommentarer (12", "Kommentarer 12", "Estimert lesetid: 12 minutter", "Lesetid: cirka 12 minutter",
    ),
    misses=("Lest 12 bøker", "Kommentarer 12 dager etter valget"),
)

COUNTERS_FIRST = line_rule(
    "no/counters-first",
    label=Label.COUNTER,
    why="A count that begins with a number.",
    pattern=phrases(
        "# (kommentar|kommentarer|delinger|visninger|lesninger|liker)", "# (min|min.|minutter|minutters|minutt) (lesing|å lese|lesetid)",
    ),
    hits=("12 kommentarer", "12 minutters lesetid"),
    misses=("12 kommentarer fra treneren", "3 minutter igjen"),
)
