"""Counters and reading times, Danish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COUNTERS = line_rule(
    "da/counters",
    label=Label.COUNTER,
    why="A count of comments, shares or minutes.",
    pattern=phrases(
        "(Kommentarer|Delinger|Visninger|Antal kommentarer|Antal visninger|Læst|Delt|Sidevisninger): #",
        "(Kommentarer|Vis kommentarer|Se kommentarer|Kommentér) (#", "(Kommentarer|Delinger|Visninger) #",
        "(Læsetid|Læsetid ca|Læsetid cirka|Estimeret læsetid): # (min|min.|minut|minutter)",
        "Læsetid: (ca|ca.|cirka) # (min|min.|minut|minutter)",
    ),
    hits=(
        "Antal kommentarer: 12", "Vis kommentarer (12", "Kommentarer 12", "Estimeret læsetid: 12 minutter", "Læsetid: cirka 12 minutter",
    ),
    misses=("Læst 12 bøger", "Kommentarer 12 dage efter valget"),
)

COUNTERS_FIRST = line_rule(
    "da/counters-first",
    label=Label.COUNTER,
    why="A count that begins with a number.",
    pattern=phrases(
        "# (kommentar|kommentarer|delinger|visninger|læsninger|synes godt om)",
        "# (min|min.|minutter|minutters|minut) (læsning|læsetid|at læse)",
    ),
    hits=("12 synes godt om", "12 minutters læsning"),
    misses=("12 kommentarer fra træneren", "3 minutter igen"),
)
