"""Bylines, dates and sources, Vietnamese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "vi/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "(Tác giả|Bài viết|Bài|Thực hiện|Bài và ảnh|Theo|Phóng viên|Người viết|Viết bởi|PV): @",
        "(Nội dung|Biên tập|Biên dịch|Tin, ảnh|Bài, ảnh|Người dịch|Dịch|Đăng bởi|Được đăng bởi): @",
        "(Đăng bởi|Viết bởi|Được viết bởi) @", "(Đăng bởi|Viết bởi|Tác giả|Bởi): @  %",
    ),
    hits=(
        "Tác giả: Nguyễn Văn An", "Đăng bởi Nguyễn Văn An", "Đăng bởi: Nguyễn Văn An 12/03/2024 10:15",
    ),
    misses=(
        "Theo ông An, cầu đã mở", "Tác giả cuốn sách qua đời", "Bài học từ cây cầu",
    ),
)

DATE = line_rule(
    "vi/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(Ngày đăng|Ngày|Cập nhật|Đăng ngày|Đăng lúc|Cập nhật lúc|Cập nhật lần cuối): %",
        "(Xuất bản|Thời gian|Ngày cập nhật|Ngày xuất bản|Cập nhật ngày|Ngày phát hành|Đăng vào): %",
        "(Cập nhật|Đăng ngày|Đăng lúc|Cập nhật lúc|Cập nhật lần cuối|Xuất bản ngày|Được đăng ngày|Cập nhật ngày|Đăng vào) %",
        "(Thứ hai|Thứ ba|Thứ tư|Thứ năm|Thứ sáu|Thứ bảy|Chủ nhật|Thứ Bảy), (ngày|) %",
        "(Thứ hai|Thứ ba|Thứ tư|Thứ năm|Thứ sáu|Thứ bảy|Chủ nhật), (ngày|) % (GMT+7)",
    ),
    hits=(
        "Thứ hai, 12/3/2024, 10:15 (GMT+7)", "Cập nhật lúc 12/03/2024 10:15", "Ngày đăng: 12/03/2024",
    ),
    misses=(
        "Thứ hai 12/3/2024 cầu mở lại", "Cập nhật giá vàng 12/03/2024 hôm nay",
    ),
)

SOURCE = line_rule(
    "vi/source",
    label=Label.SOURCE,
    why="A source label with the source.",
    pattern=phrases(
        "(Nguồn|Nguồn tin|Nguồn bài viết|Link gốc|Theo nguồn|Nguồn tham khảo): *", "(Link bài gốc|Lấy link|Link bài gốc Lấy link) (*|)",
        "(Theo|Nguồn) (TTXVN|VOV|Reuters|AFP|AP)",
    ),
    hits=(
        "Nguồn: Mười cây cầu cổ", "Link bài gốc Mười cây cầu cổ", "Theo TTXVN",
    ),
    misses=(
        "Nguồn gốc của cây cầu", "Theo chân đoàn thám hiểm",
    ),
)
