"""Bylines, dates and sources, Japanese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "ja/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    strength=Strength.HINT,
    pattern=phrases(
        "(文|取材・文|文・写真|執筆|著者|筆者|記者|ライター|記事|作者|聞き手|文＝|取材|構成)(：|:|＝|／) @",
        "(取材・文|文|撮影・文)(・|／|＝) @",
    ),
    hits=(
        "文： 山田太郎", "取材・文・ 山田太郎",
    ),
    misses=(
        "文学：橋の物語", "記者は現場に向かい、話を聞いた", "著者はこう語った",
    ),
)

DATE = line_rule(
    "ja/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(公開|更新|投稿|掲載|配信|最終更新|作成|発表)(日|日時|日：|日時：|：|:|日:|日時:|)(：|:|) %",
        "% (公開|更新|配信|掲載|投稿|発売|作成)",
    ),
    hits=(
        "公開日：2024年3月12日", "更新日時：2024年3月12日 10:15",
    ),
    misses=(
        "公開日が決まった映画は三本ある", "2024年3月12日公開の映画が人気だ",
    ),
)

SOURCE = line_rule(
    "ja/source",
    label=Label.SOURCE,
    why="A source label with the source.",
    pattern=phrases(
        "(出典|ソース|情報元|引用元|参照元|記事提供|提供元|配信元|記事配信先|転載元|出所|提供)(：|:|／|＝|・)*",
    ),
    strength=Strength.HINT,
    hits=(
        "出典：市の資料", "情報元：新橋新聞", "記事提供：新橋通信",
    ),
    misses=(
        "出典を明記すべきだ", "ソースの作り方",
    ),
)
