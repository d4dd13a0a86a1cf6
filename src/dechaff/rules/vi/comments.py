"""Comment prompts and counters, Vietnamese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

PROMPT = line_rule(
    "vi/prompt",
    label=Label.COMMENT,
    why="A prompt to comment, or the heading of a comment box.",
    pattern=phrases(
        "Bình luận", "Ý kiến", "Ý kiến (bạn đọc|của bạn|độc giả|hay|phản hồi)",
        "(Gửi|Viết|Thêm|Đăng|Để lại|Nhập|Chia sẻ) (bình luận|ý kiến|bình luận của bạn|ý kiến của bạn)",
        "(Trả lời|Hủy|Hiện|Xem|Ẩn|Tải thêm|Mở) (bình luận|ý kiến|bình luận của bạn|ý kiến của bạn)",
        "(Gửi|Viết|Thêm|Đăng|Để lại|Nhập|Chia sẻ|Trả lời|Hủy|Hiện|Xem|Ẩn|Tải thêm|Mở) (một bình luận|phản hồi|trả lời|tất cả bình luận)",
        "(Gửi|Viết|Thêm|Đăng|Để lại|Nhập|Chia sẻ|Trả lời|Hủy|Hiện|Xem|Ẩn|Tải thêm|Mở) (thêm bình luận|nhận xét|thảo luận|một phản hồi)",
        "(Gửi|Viết|Thêm|Đăng|Để lại|Nhập|Chia sẻ|Trả lời|Hủy|Hiện|Xem|Ẩn|Tải thêm|Mở) (bình luận mới|tất cả ý kiến|thêm ý kiến)",
        "(Chia sẻ|Vui lòng nhập|Mời bạn nhập|Xin mời nhập) (ý kiến|nội dung bình luận|bình luận|cảm nghĩ) (của bạn|)", "Trả lời",
        "Huỷ trả lời", "Hủy trả lời", "Phản hồi",
        "(Bình luận|Ý kiến) (mới nhất|hay nhất|nổi bật|quan tâm nhất|được quan tâm nhất|của bạn)",
        "(Bình luận|Ý kiến) (đã được gửi|đã bị khóa|bị đóng|gần đây|trên Facebook|Facebook)",
        "(Chưa có|Không có|Hiện chưa có) (bình luận|ý kiến|bình luận nào|nhận xét) (nào|)",
        "Hãy là người đầu tiên (bình luận|nhận xét) (bài viết này|cho bài viết này|)",
        "(Đăng nhập|Vui lòng đăng nhập) để (bình luận|gửi bình luận|gửi phản hồi|tham gia bình luận)",
        "(Bạn cần đăng nhập|Bạn phải đăng nhập) để (bình luận|gửi bình luận|gửi phản hồi|tham gia bình luận)",
        "(Đăng nhập|Vui lòng đăng nhập|Bạn cần đăng nhập|Bạn phải đăng nhập) để (gửi ý kiến|bình luận và chia sẻ|tham gia thảo luận)",
        "Báo cáo (vi phạm|bình luận|xấu|sai phạm)", "Báo vi phạm", "(Mới nhất|Cũ nhất|Quan tâm nhất|Nhiều thích nhất|Hay nhất)",
        "Mới nhất Cũ nhất", "Quan tâm nhất Mới nhất", "Bài viết (có|này có) hữu ích không",
        "Bài viết này (có|) hữu ích (với bạn|cho bạn) không", "Đánh giá (bài viết|bài viết này|của bạn|ngay)", "Biểu quyết",
        "Xem kết quả", "Thăm dò ý kiến", "Gửi đánh giá", "Thảo luận", "Bạn nghĩ sao về (nội dung|bài viết) này",
        "Bạn có thể gửi tối đa # bình luận", "Xem thêm (bình luận|ý kiến|trả lời)", "Tối thiểu # chữ",
        "Vui lòng (nhập|gõ) tiếng Việt có dấu", "Tin nhắn",
    ),
    hits=(
        "Ý kiến bạn đọc", "Gửi bình luận", "Chia sẻ ý kiến của bạn", "Bình luận mới nhất", "Chưa có bình luận nào",
        "Hãy là người đầu tiên bình luận bài viết này", "Đăng nhập để bình luận", "Báo cáo vi phạm", "Mới nhất",
        "Bài viết có hữu ích không", "Bài viết này có hữu ích với bạn không", "Đánh giá bài viết", "Bạn nghĩ sao về nội dung này",
        "Bạn có thể gửi tối đa 12 bình luận", "Xem thêm bình luận", "Tối thiểu 12 chữ", "Vui lòng nhập tiếng Việt có dấu",
    ),
    misses=(
        "Bình luận của chuyên gia về giá vàng", "Ý kiến trái chiều quanh dự án", "Phản hồi chậm trễ của nhà máy",
        "Trả lời chất vấn tại Quốc hội",
    ),
)

FORM_SENTENCE = line_rule(
    "vi/form-sentence",
    label=Label.COMMENT,
    why="A standard sentence of a comment form.",
    pattern=phrases(
        "(Email|Địa chỉ email|Thư điện tử) của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu",
        "(Email|Địa chỉ email|Thư điện tử) của bạn sẽ không được hiển thị công khai", "Các trường bắt buộc được đánh dấu",
        "Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi",
        "Bạn phải đăng nhập để gửi (bình luận|phản hồi)",
        "Trang web này sử dụng Akismet để (lọc|hạn chế) (thư rác|spam|bình luận rác). *",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *",
        "Trang web này sử dụng Akismet để hạn chế spam. Tìm hiểu bình luận của bạn được duyệt như thế nào.",
        "Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu",
        "Email của bạn sẽ không được hiển thị công khai", "Bạn phải đăng nhập để gửi bình luận",
    ),
    misses=(
        "Email của bạn sẽ không được trả lời.", "Trang web này sử dụng bản đồ cổ.",
    ),
)

COUNTER = line_rule(
    "vi/counter",
    label=Label.COUNTER,
    why="A counter of comments, views or minutes.",
    pattern=phrases(
        "# bình luận", "# ý kiến", "Bình luận (#|: #)", "Ý kiến (#|: #)",
        "(Lượt xem|Lượt đọc|Số lượt xem|Đã xem|Lượt thích|Lượt truy cập): #",
        "# (lượt xem|lượt đọc|lượt thích|phút đọc|chia sẻ|trả lời|người đang xem|phản hồi|lượt bình luận)", "Thời gian đọc: # phút",
    ),
    hits=(
        "12 bình luận", "12 ý kiến", "Bình luận 12", "Ý kiến 12", "Lượt xem: 12", "12 lượt xem", "Thời gian đọc: 12 phút",
    ),
    misses=(
        "12 ý kiến trái chiều về cây cầu", "3 phút đọc kinh", "Bình luận 12 trận đấu",
    ),
)
