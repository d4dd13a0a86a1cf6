"""Lines that content systems add to syndicated text, Japanese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FIRST_ON = line_rule(
    "ja/first-on",
    label=Label.SYNDICATION,
    why="The line that a content system adds to syndicated text.",
    pattern=phrases(
        "投稿*は*に最初に表示されました", "The post * first appeared on *", "The post * appeared first on *",
        "記事*は*に最初に表示されました",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "投稿 十の古い橋 は 新橋新聞 に最初に表示されました。", "The post 十の古い橋 appeared first on 新橋新聞.",
    ),
    misses=(
        "橋は最初に地図に表示されました。", "投稿は深夜に削除されました。",
    ),
)
