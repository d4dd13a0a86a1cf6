"""Lines that content systems add to syndicated text, Persian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FIRST_ON = line_rule(
    "fa/first-on",
    label=Label.SYNDICATION,
    why="The line that a content system adds to syndicated text.",
    pattern=phrases(
        "نوشته * اولین بار در * (پدیدار شد|منتشر شد)", "نوشته * اولین بار در *", "نوشته * ابتدا در * (منتشر شد|پدیدار شد)",
        "The post * appeared first on *",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "نوشته ده پل قدیمی اولین بار در روزنامه پل. پدیدار شد.", "The post ده پل قدیمی appeared first on روزنامه پل.",
    ),
    misses=(
        "او اولین بار در سال 1998 پل را دید.", "نوشته او ابتدا خوانده نشد.",
    ),
)
