"""Lines that content systems add to syndicated text, Urdu."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FIRST_ON = line_rule(
    "ur/first-on",
    label=Label.SYNDICATION,
    why="The line that a content system adds to syndicated text.",
    pattern=phrases(
        "The post * (appeared first on|first appeared on) *",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "The post دس پرانے پل appeared first on پل نیوز.",
    ),
    misses=(
        "یہ تحریر پہلی بار 1998 میں چھپی۔", "پل پہلے یہاں نہیں تھا۔",
    ),
)
