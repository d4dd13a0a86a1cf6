"""Lines that content systems add to syndicated text, Japanese."""

from dechaff.model import Label, Strength
from dechaff.rule import line_rule

FIRST_ON = line_rule(
    "ja/first-on",
    label=Label.SYNDICATION,
    why="The line that a content system adds to syndicated text.",
    pattern=(
        r"\W*+(?=[t投記])(?:"
        r"投稿.{1,100}?は.{1,100}?に最初に表示されました"
        r"|the ?post ?.{1,100}? ?first ?appeared ?on ?.{1,100}?"
        r"|the ?post ?.{1,100}? ?appeared ?first ?on ?.{1,100}?"
        r"|記事.{1,100}?は.{1,100}?に最初に表示されました"
        r")\W*"
    ),
    strength=Strength.CERTAIN,
    hits=(
        "投稿 十の古い橋 は 新橋新聞 に最初に表示されました。", "The post 十の古い橋 appeared first on 新橋新聞.",
    ),
    misses=(
        "橋は最初に地図に表示されました。", "投稿は深夜に削除されました。",
    ),
)
