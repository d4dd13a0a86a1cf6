"""Lines that content systems add to syndicated text, Vietnamese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FIRST_ON = line_rule(
    "vi/first-on",
    label=Label.SYNDICATION,
    why="The line that a content system adds to syndicated text.",
    pattern=phrases(
        "(Bài viết|The post|Bài đăng) * (đã xuất hiện đầu tiên vào ngày|xuất hiện đầu tiên vào ngày) *",
        "(Bài viết|The post|Bài đăng) * (xuất hiện đầu tiên trên|xuất hiện lần đầu trên) *",
        "(Bài viết|The post|Bài đăng) * (appeared first on|đã xuất hiện đầu tiên trên) *",
        "(Bài viết|The post|Bài đăng) * (xuất hiện lần đầu tiên trên|đã xuất hiện lần đầu tại) *",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "Bài viết Mười cây cầu cổ đã xuất hiện đầu tiên vào ngày Báo Cầu.", "The post Mười cây cầu cổ appeared first on Báo Cầu.",
    ),
    misses=(
        "Bài viết của ông xuất hiện năm 1998.", "Chữ viết xuất hiện đầu tiên trên đá.",
    ),
)
