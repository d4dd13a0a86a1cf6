"""Lines that say where a text first appeared, Swedish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APPEARED_FIRST = line_rule(
    "sv/appeared-first",
    label=Label.SYNDICATION,
    strength=Strength.CERTAIN,
    why="The footer a feed adds to a post.",
    pattern=phrases(
        "Inlägget * dök först upp på *", "Inlägget * (publicerades först|publicerades ursprungligen) på *",
        "(Artikeln|Inlägget) * (visades|kom) först (på|i) *",
    ),
    hits=(
        "Inlägget Tio broar att se dök först upp på Tio broar att se",
        "Inlägget Tio broar att se publicerades ursprungligen på Tio broar att se",
        "Artikeln Tio broar att se visades först på Tio broar att se",
    ),
    misses=("Inlägget dök först upp i måndags.", "Artikeln om bron publicerades i maj."),
)
