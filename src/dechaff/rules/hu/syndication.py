"""Lines that say where a text first appeared, Hungarian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APPEARED_FIRST = line_rule(
    "hu/appeared-first",
    label=Label.SYNDICATION,
    strength=Strength.CERTAIN,
    why="The footer a feed adds to a post.",
    pattern=phrases(
        "(A|Az) * bejegyzés először * jelent meg", "(A|Az) * (bejegyzés|cikk) először * (oldalon|weboldalon|portálon|blogon) jelent meg",
        "(A|Az) * (cikk|írás) először * oldalán jelent meg",
    ),
    hits=(
        "Az Tíz híd a Dunán bejegyzés először Tíz híd a Dunán jelent meg",
        "Az Tíz híd a Dunán bejegyzés először Tíz híd a Dunán weboldalon jelent meg",
        "Az Tíz híd a Dunán cikk először Tíz híd a Dunán oldalán jelent meg",
    ),
    misses=("A bejegyzés először tegnap jelent meg.", "A könyv bejegyzés nélkül jelent meg."),
)
