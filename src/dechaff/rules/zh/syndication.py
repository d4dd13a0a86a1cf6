"""Lines that content systems add to syndicated text, Chinese."""

from dechaff.model import Label, Strength
from dechaff.rule import line_rule

FIRST_ON = line_rule(
    "zh/first-on",
    label=Label.SYNDICATION,
    why="The line that a content system adds to syndicated text.",
    pattern=(
        r"\W*+(?:"
        r"(?:文章|帖子)?.{1,100}?最先出现在.{1,100}?"
        r"|(?:文章|帖子)?.{1,100}?最先出現在.{1,100}?"
        r"|〈.{1,100}?〉这篇文章最早发(?:布|佈)于《.{1,100}?》"
        r"|〈.{1,100}?〉這篇文章最早發(?:布|佈)於《.{1,100}?》"
        r"|.{1,100}?这篇文章最早发(?:布|佈)于.{1,100}?"
        r"|.{1,100}?這篇文章最早發(?:布|佈)於.{1,100}?"
        r"|the ?post ?.{1,100}? ?appeared ?first ?on ?.{1,100}?"
        r")\W*"
    ),
    strength=Strength.CERTAIN,
    hits=(
        "文章十座古桥最先出现在新桥网。", "〈十座古桥〉這篇文章最早發佈於《新桥网》。", "十座古橋這篇文章最早發佈於新橋網", "The post 十座古桥 appeared first on 新桥网.",
    ),
    misses=(
        "这种桥最早出现在中国", "这篇文章发表于1998年",
    ),
)
