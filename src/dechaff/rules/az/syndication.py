"""Syndication lines of content systems, Azerbaijani."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

POST_APPEARED = line_rule(
    "az/post-appeared",
    label=Label.SYNDICATION,
    why="The line that content systems add to posts in feeds.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "The post * ilk olaraq * göründü", "The post * appeared first on *", "İlk dəfə * saytında dərc olunub",
    ),
    hits=(
        "The post Körpü yenidən açıldı ilk olaraq Yeni Sahil saytında göründü.",
        "The post Şimalın on gölü appeared first on Limanı kim tikir", "İlk dəfə Limanı kim tikir saytında dərc olunub",
    ),
    misses=(
        "İlk dəfə onu saytda görmüşdü.", "The post office was closed.",
    ),
)
