"""Corrections, tips and contact boxes, Vietnamese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

CONTACT = line_rule(
    "vi/contact",
    label=Label.FEEDBACK,
    why="A contact or corrections prompt.",
    pattern=phrases(
        "(Liên hệ|Gửi|Phản hồi|Báo) (toà soạn|tòa soạn|bài cho tòa soạn|bài viết|góp ý|phản hồi)",
        "(Liên hệ|Gửi|Phản hồi|Báo) (lỗi|tin|ban biên tập|tin bài|bài cộng tác|bài về)",
        "Gửi bài viết cho (tòa soạn|toà soạn|chúng tôi)", "Góp ý", "Góp ý (bài viết|giao diện|cho chúng tôi|kiến nghị)",
        "Gửi (bài viết|tin bài|ý kiến|thông tin) (về|cho) (toà soạn|tòa soạn)", "Báo lỗi", "Báo lỗi nội dung", "Trợ giúp",
        "Câu hỏi thường gặp", "Hỗ trợ", "Chăm sóc khách hàng", "Bạn đọc viết", "Đính chính", "Cung cấp thông tin",
    ),
    hits=(
        "Liên hệ toà soạn", "Gửi bài viết cho tòa soạn", "Góp ý bài viết", "Gửi bài viết về toà soạn",
    ),
    misses=(
        "Gửi bài thi muộn, thí sinh khóc", "Hỗ trợ nông dân vay vốn", "Đính chính thông tin sai lệch về vắc-xin",
    ),
)

BIO = line_rule(
    "vi/bio",
    label=Label.BIO,
    why="A heading over an author's biography.",
    pattern=phrases(
        "(Về|Thông tin|Giới thiệu) tác giả", "(Các bài|Bài viết|Bài|Tin bài) (viết khác|khác|cùng) (của|) tác giả",
        "Xem (tất cả|thêm) bài viết (của|bởi) tác giả", "Tác giả", "Trang tác giả", "Bài cùng tác giả", "Theo dõi tác giả",
    ),
    hits=(
        "Về tác giả", "Các bài viết khác của tác giả", "Xem tất cả bài viết của tác giả",
    ),
    misses=(
        "Về tác giả của Truyện Kiều", "Tác giả trẻ đoạt giải",
    ),
)
