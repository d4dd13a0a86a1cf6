"""Links to other stories, Vietnamese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import span_rule

SEE_ALSO_TAIL = span_rule(
    "vi/see-also-tail",
    label=Label.READ_MORE,
    why="A link to another story at the end of a line.",
    pattern=phrases(
        "(Xem thêm|Đọc thêm|Xem tiếp|Đọc tiếp): *", "Xem thêm", "Đọc tiếp", "Xem (chi tiết|thêm) tại đây",
    ),
    where="end",
    hits=(
        "Cây cầu đã mở lại.⟦ Xem thêm: Mười cây cầu cổ⟧", "Cây cầu đã mở lại.⟦ Xem thêm⟧", "Cây cầu đã mở lại.⟦ Đọc tiếp⟧",
        "Cây cầu đã mở lại.⟦ Xem chi tiết tại đây⟧",
    ),
    misses=(
        "Ông xem thêm: mười cây cầu.", "Cầu đã mở. Xem thêm phim đi.",
    ),
)

SEE_ALSO_BRACKETS = span_rule(
    "vi/see-also-brackets",
    label=Label.READ_MORE,
    why="A bracketed link to another story.",
    pattern=phrases(
        "(Xem thêm|Đọc thêm|Xem tiếp): *", "Xem thêm", "Xem chi tiết", "Xem video",
    ),
    where="brackets",
    hits=(
        "Cây cầu đã mở lại.⟦ (Xem thêm: Mười cây cầu cổ)⟧", "Cây cầu đã mở lại.⟦ (Xem thêm)⟧", "Cây cầu đã mở lại.⟦ (Xem chi tiết)⟧",
        "Cây cầu đã mở lại.⟦ (Xem video)⟧",
    ),
    misses=(
        "Cầu (xem hình) đã mở.", "Ông (đọc sách) đến.",
    ),
)
