"""Lines that content systems add to syndicated text, Hindi."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FIRST_ON = line_rule(
    "hi/first-on",
    label=Label.SYNDICATION,
    why="The line that a content system adds to syndicated text.",
    pattern=phrases(
        "(The post|पोस्ट|लेख) * (appeared first on|first appeared on) *", "(पोस्ट|लेख) * सबसे पहले * पर (दिखाई दिया|प्रकाशित हुआ)",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "The post दस पुराने पुल appeared first on पुल समाचार.", "पोस्ट दस पुराने पुल सबसे पहले पुल समाचार पर दिखाई दिया",
    ),
    misses=(
        "लेख सबसे पहले उसी ने पढ़ा।", "पुल सबसे पहले नदी पर बना।",
    ),
)
