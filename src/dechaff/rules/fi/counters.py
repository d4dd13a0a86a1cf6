"""Counters and reading times, Finnish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COUNTERS = line_rule(
    "fi/counters",
    label=Label.COUNTER,
    why="A count of comments, shares or minutes.",
    pattern=phrases(
        "(Kommentit|Kommentteja|Jaot|Jakoja|Lukukertoja|Luettu|Näyttökertoja|Katselukertoja|Katsottu): #",
        "(Kommentit|Näytä kommentit|Kommentoi|Keskustelu|Lue kommentit) (#", "(Kommentit|Jaot) #", "(Luettu|Katsottu|Jaettu) # kertaa",
        "(Lukuaika|Lukuaika noin|Arvioitu lukuaika): # (min|min.|minuutti|minuuttia)",
    ),
    hits=("Katselukertoja: 12", "Näytä kommentit (12", "Kommentit 12", "Katsottu 12 kertaa", "Arvioitu lukuaika: 12 minuuttia"),
    misses=("Luettu 12 kirjaa", "Kommentit 12 päivää vaalien jälkeen"),
)

COUNTERS_FIRST = line_rule(
    "fi/counters-first",
    label=Label.COUNTER,
    why="A count that begins with a number.",
    pattern=phrases(
        "# (kommentti|kommenttia|jakoa|jako|näyttökertaa|katselukertaa|tykkäystä)",
        "# (min|min.|minuutin|minuuttia) (lukuaika|luettavaa|lukemista)",
    ),
    hits=("12 katselukertaa", "12 minuuttia luettavaa"),
    misses=("12 kommenttia valmentajalta", "3 minuuttia jäljellä"),
)
