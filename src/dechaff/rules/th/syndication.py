"""Lines that content systems add to syndicated text, Thai."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FIRST_ON = line_rule(
    "th/first-on",
    label=Label.SYNDICATION,
    why="The line that a content system adds to syndicated text.",
    pattern=phrases(
        "The post * appeared first on *", "โพสต์ * ปรากฏครั้งแรกเมื่อ *", "บทความ * ปรากฏครั้งแรกเมื่อ *",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "The post สิบสะพานเก่า appeared first on ข่าวสะพาน.", "โพสต์ สิบสะพานเก่า ปรากฏครั้งแรกเมื่อ ข่าวสะพาน",
    ),
    misses=(
        "สะพานปรากฏครั้งแรกในแผนที่เก่า", "บทความนี้เขียนเมื่อ 2541",
    ),
)
