"""Page tools and navigation words, Vietnamese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

TOOLS = line_rule(
    "vi/tools",
    label=Label.WIDGET,
    why="The label of a page tool.",
    pattern=phrases(
        "In (bài|bài viết|trang|tin|trang này|bài này|ấn)", "Bản in",
        "(Cỡ|Kích thước|Tăng|Giảm|Phóng to|Thu nhỏ) (chữ|cỡ chữ|font chữ|kích thước chữ)",
        "(Chuyển|Bỏ qua|Đi|Nhảy) (đến|tới|để đến) (nội dung|phần nội dung|nội dung chính|menu)", "Bỏ qua nội dung",
        "(Mở|Đóng|Danh mục) menu", "Đóng", "Đóng lại", "Tìm kiếm", "Tìm kiếm (cho:|bài viết|:|nâng cao|tin tức|theo từ khóa|...)",
        "Nhập (từ khóa|từ khoá|nội dung tìm kiếm|từ khóa tìm kiếm|từ khóa cần tìm)",
        "(Đang|Vui lòng) (tải|tải dữ liệu|chờ|đợi|xử lý|tải thêm)", "Gửi đi", "Đồng ý", "Bỏ qua", "Xác nhận", "Hủy bỏ", "Chọn ngôn ngữ",
        "Tiếng Việt", "Tiếng Anh", "Chế độ (tối|sáng|ban đêm)", "Giao diện (tối|sáng)", "Lên đầu trang", "Đầu trang", "Lịch sử tìm kiếm",
        "Chọn ngày", "Xem theo ngày", "Mặc định Lớn hơn", "Rss", "A- A A+",
    ),
    hits=(
        "In bài", "Cỡ chữ", "Chuyển đến nội dung", "Mở menu", "Tìm kiếm cho:", "Nhập từ khóa", "Đang tải", "Chế độ tối", "Giao diện tối",
    ),
    misses=(
        "In bài thơ lên áo", "Tìm kiếm nạn nhân mất tích", "Đóng cửa cầu để sửa",
    ),
)

NAVIGATION = line_rule(
    "vi/navigation",
    label=Label.NAVIGATION,
    why="A label of the site's navigation.",
    pattern=phrases(
        "(Giới thiệu|Liên hệ|Liên hệ quảng cáo|Liên hệ toà soạn|Liên hệ tòa soạn|Sơ đồ trang|Sơ đồ website)",
        "(Tuyển dụng|Đường dây nóng|Chuyên mục|Danh mục|Tất cả chuyên mục|Các chuyên mục|Chuyên trang)",
        "(Về chúng tôi|Toà soạn|Tòa soạn|Trang nhất|Tin tức|Hotline|Báo giấy)",
        "(Báo in|Điều hướng bài viết|Lưu trữ|Liên kết|Trang trước|Trang sau)", "Liên hệ với chúng tôi", "(Trang chủ|Home) (>|/|»|›) *",
        "Bạn đang ở: *", "Tiện ích", "Quay lại trang chủ", "Chuyên mục: *",
    ),
    hits=(
        "Trang chủ > Tin tức > Xã hội", "Giới thiệu", "Trang chủ > Mười cây cầu cổ", "Bạn đang ở: Mười cây cầu cổ",
        "Chuyên mục: Mười cây cầu cổ",
    ),
    misses=(
        "Liên hệ giữa hai vụ án", "Tin tức cầu mở lại lan nhanh", "Giới thiệu sách mới",
    ),
)

TAGS = line_rule(
    "vi/tags",
    label=Label.NAVIGATION,
    why="The tags of the story.",
    pattern=phrases(
        "(Từ khóa|Từ khoá|Thẻ|Chủ đề|Chuyên mục|Danh mục|Được gắn thẻ|Sự kiện|Từ khóa liên quan): *", "Từ khóa", "Từ khoá",
        "Được gắn thẻ *",
    ),
    hits=(
        "Được gắn thẻ cầu cổ", "Từ khóa: Mười cây cầu cổ", "Được gắn thẻ Mười cây cầu cổ",
    ),
    misses=(
        "Chủ đề nóng tại hội nghị", "Thẻ đỏ cho thủ môn",
    ),
)
