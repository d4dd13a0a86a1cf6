"""Advertisement markers and appeals, Vietnamese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

MARKER = line_rule(
    "vi/marker",
    label=Label.AD,
    why="An advertisement marker.",
    pattern=phrases(
        "Quảng cáo", "(Liên hệ|Đăng|Bảng giá|Báo giá|Tin|Đặt|Nội dung|Tắt|Đóng|Bỏ qua|Giới thiệu) quảng cáo", "Tài trợ", "Được tài trợ",
        "(Nội dung|Bài viết|Tin|Bài) (tài trợ|được tài trợ|quảng cáo|quảng bá)", "Hợp tác (nội dung|quảng cáo)", "Mua ngay",
        "Thông tin (doanh nghiệp|quảng cáo)",
    ),
    hits=(
        "Liên hệ quảng cáo", "Nội dung tài trợ", "Hợp tác nội dung", "Thông tin doanh nghiệp",
    ),
    misses=(
        "Quảng cáo sai sự thật bị phạt", "Tài trợ cho đội bóng", "Mua ngay kẻo hết, tiểu thương rao",
    ),
)

DONATION = line_rule(
    "vi/donation",
    label=Label.DONATION,
    why="An appeal for donations.",
    pattern=phrases(
        "(Ủng hộ chúng tôi|Ủng hộ tác giả|Đóng góp|Tặng sao|Tặng sao cho tác giả|Ủng hộ nhà văn|Quyên góp|Tặng quà cho tác giả)",
    ),
    hits=(
        "Ủng hộ chúng tôi",
    ),
    misses=(
        "Ủng hộ đồng bào miền Trung", "Quyên góp sách cho trẻ em",
    ),
)
