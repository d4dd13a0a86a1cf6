"""Photo credits, gallery and player labels, Vietnamese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

CREDIT = line_rule(
    "vi/credit",
    label=Label.CREDIT,
    why="A photo credit.",
    pattern=phrases(
        "(Ảnh|Ảnh minh họa|Ảnh minh hoạ|Nguồn ảnh|Hình ảnh|Đồ họa|Đồ hoạ|Hình|Video|Ảnh bìa|Minh họa|Clip): *", "Ảnh minh (họa|hoạ)",
        "(Ảnh|Hình) (minh họa|minh hoạ|tư liệu|chụp màn hình|internet|nhân vật cung cấp)",
        "(Getty Images|Ảnh AFP|Ảnh Reuters|Ảnh AP|Ảnh TTXVN)",
    ),
    strength=Strength.HINT,
    hits=(
        "Ảnh: Mười cây cầu cổ", "Ảnh minh họa", "Getty Images",
    ),
    misses=(
        "Ảnh hưởng của bão số 5", "Hình phạt cho kẻ gây án",
    ),
)

GALLERY = line_rule(
    "vi/gallery",
    label=Label.GALLERY,
    why="The label of a gallery.",
    pattern=phrases(
        "(Thư viện|Kho|Album|Bộ|Chùm|Xem|Phóng to|Trình chiếu) (ảnh|ảnh lớn|thêm ảnh|hình ảnh|hình)", "Phóng to", "Thu nhỏ",
        "Xem (ảnh|hình) (lớn|gốc|đầy đủ)", "Ảnh #/#", "# ảnh", "Infographic",
    ),
    hits=(
        "Thư viện ảnh", "Xem ảnh lớn", "Ảnh 12/12", "12 ảnh",
    ),
    misses=(
        "Chùm ảnh cầu cổ gây sốt", "Phóng to bản đồ mới thấy con sông",
    ),
)

PLAYER = line_rule(
    "vi/player",
    label=Label.PLAYER,
    why="The label of an audio or video player.",
    pattern=phrases(
        "(Nghe|Đọc|Phát|Xem|Nghe đọc|Dừng|Tạm dừng) (bài viết|bài báo|video|audio|bài|podcast)",
        "(Nghe|Đọc|Phát|Xem|Nghe đọc|Dừng|Tạm dừng) (tin|truyện|trực tiếp|tiếp|bản tin|bài này)", "Nghe (bài viết này|audio)",
        "(Nữ|Nam|Giọng) (miền Bắc|miền Nam|nữ|nam)", "Giọng (nữ|nam) miền (Bắc|Nam|Trung)", "Nữ miền Bắc Nữ miền Nam Nam miền Bắc",
        "Trình duyệt * không hỗ trợ *", "Tốc độ đọc", "Toàn màn hình", "Tắt tiếng",
    ),
    hits=(
        "Trình duyệt của bạn không hỗ trợ phát video", "Nghe bài viết", "Nghe bài viết này", "Nữ miền Bắc", "Giọng nữ miền Bắc",
        "Trình duyệt Mười cây cầu cổ không hỗ trợ Mười cây cầu cổ",
    ),
    misses=(
        "Xem bài hát nào hay nhất", "Nam miền Bắc hợp với tuổi nào", "Nghe bài hát ru",
    ),
)
