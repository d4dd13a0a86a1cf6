"""Lines that content systems add to syndicated text, Bengali."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FIRST_ON = line_rule(
    "bn/first-on",
    label=Label.SYNDICATION,
    why="The line that a content system adds to syndicated text.",
    pattern=phrases(
        "(The post|পোস্ট) * (appeared first on|first appeared on|প্রথম প্রকাশিত হয়েছে|প্রথম হাজির) *",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "The post দশটি পুরোনো সেতু appeared first on সেতু সংবাদ.",
    ),
    misses=(
        "লেখাটি প্রথম প্রকাশিত হয়েছে ১৯৯৮ সালে।", "পোস্ট অফিস বন্ধ।",
    ),
)
