"""Advertisement markers and appeals, Japanese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

DONATION = line_rule(
    "ja/donation",
    label=Label.DONATION,
    why="An appeal for donations.",
    pattern=phrases(
        "(寄付|ご寄付|募金|支援|ご支援|サポート)(する|はこちら|のお願い|をお願いします|はこちらから)",
        "(この記事|クリエイター|記事|著者)を(サポート|サポートする|応援する)", "チップで応援(する|)",
        "気に入ったらサポートをしてみませんか(？|)", "いただいたサポートは*",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "いただいたサポートは取材費に使います！", "寄付する", "この記事をサポート", "チップで応援する",
        "気に入ったらサポートをしてみませんか？", "いただいたサポートは十の古い橋",
    ),
    misses=(
        "寄付する人が増えている", "支援のお願いに応じた企業",
    ),
)
