"""Links to other stories, Japanese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import span_rule

SEE_ALSO_BRACKETS = span_rule(
    "ja/see-also-brackets",
    label=Label.READ_MORE,
    why="A bracketed link to another story.",
    pattern=phrases(
        "関連(記事|ニュース|リンク)：*", "(続き|全文|記事)を読む", "あわせて読みたい：*", "詳しくはこちら", "写真：*", "続きを見る",
    ),
    where="brackets",
    hits=(
        "橋は月曜日に再開した。⟦（関連記事：十の古い橋）⟧", "橋は月曜日に再開した。⟦（続きを読む）⟧",
        "橋は月曜日に再開した。⟦（あわせて読みたい：十の古い橋）⟧", "橋は月曜日に再開した。⟦（詳しくはこちら）⟧",
        "橋は月曜日に再開した。⟦（写真：十の古い橋）⟧", "橋は月曜日に再開した。⟦（続きを見る）⟧",
    ),
    misses=(
        "橋（関連記事が多い）は再開した。", "彼は（写真を手に）話した。",
    ),
)
