"""Lines that content systems add to syndicated text, Chinese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FIRST_ON = line_rule(
    "zh/first-on",
    label=Label.SYNDICATION,
    why="The line that a content system adds to syndicated text.",
    pattern=phrases(
        "(文章|帖子)*最先出现在*", "(文章|帖子)*最先出現在*", "〈*〉这篇文章最早发(布|佈)于《*》", "〈*〉這篇文章最早發(布|佈)於《*》",
        "〈*〉这篇文章最早发(布|佈)于*", "〈*〉這篇文章最早發(布|佈)於*", "The post * appeared first on *",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "文章十座古桥最先出现在新桥网。", "〈十座古桥〉這篇文章最早發佈於《新桥网》。", "〈十座古橋〉這篇文章最早發佈於新橋網",
        "The post 十座古桥 appeared first on 新桥网.",
    ),
    misses=(
        "这种桥最早出现在中国", "这篇文章发表于1998年",
    ),
)
