"""Syndication lines of content systems, Turkish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

POST_APPEARED = line_rule(
    "tr/post-appeared",
    label=Label.SYNDICATION,
    why="The line that content systems add to posts in feeds.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "* yazısı ilk olarak * üzerinde göründü", "* yazısı ilk önce * üzerinde ortaya çıktı",
    ),
    hits=(
        "Köprü yeniden açıldı yazısı ilk olarak Yeni Liman üzerinde göründü.",
        "Kuzeyin on gölü yazısı ilk önce Yeni Liman üzerinde ortaya çıktı.",
    ),
    misses=(
        "Leke ilk olarak dedenin gömleğinde, sonra masa örtüsünün üzerinde göründü.", "Virüs ilk önce kuşlarda ortaya çıktı.",
    ),
)
