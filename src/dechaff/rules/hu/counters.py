"""Counters and reading times, Hungarian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COUNTERS = line_rule(
    "hu/counters",
    label=Label.COUNTER,
    why="A count of comments, shares or minutes.",
    pattern=phrases(
        "(Hozzászólások|Kommentek|Megosztások|Megtekintések|Olvasottság): #",
        "(Megtekintve|Olvasva|Hozzászólások száma|Megtekintések száma): #", "(Hozzászólások|Hozzászólás|Kommentek|Kommentek mutatása) (#",
        "(Olvasási idő|Olvasási idő kb|Olvasási idő kb.|Becsült olvasási idő): # (perc|percek|p)",
    ),
    hits=("Hozzászólások: 12", "Hozzászólások száma: 12", "Kommentek mutatása (12", "Becsült olvasási idő: 12 percek"),
    misses=("Olvasva 12 könyvet", "Megosztások közt találták"),
)

COUNTERS_FIRST = line_rule(
    "hu/counters-first",
    label=Label.COUNTER,
    why="A count that begins with a number.",
    pattern=phrases(
        "# (hozzászólás|komment|megosztás|megtekintés|olvasás|értékelés|szavazat|kedvelés)",
        "# (perc|perces) (olvasás|olvasási idő|olvasnivaló|olvasmány)",
    ),
    hits=("12 hozzászólás", "12 perces olvasási idő"),
    misses=("12 hozzászólás az edzőtől", "3 perc maradt"),
)
