"""Links to other stories, Vietnamese."""

from dechaff.model import Label
from dechaff.rule import line_rule, phrases, span_rule

RELATED = line_rule(
    "vi/related",
    label=Label.RELATED,
    why="A heading over links to other stories.",
    pattern=phrases(
        "(Tin|Bài|Bài viết|Tin tức|Chủ đề|Video|Tin bài|Nội dung|Từ khóa|Từ khoá|Sự kiện|Sản phẩm|Bài báo|Chuyên đề|Thông tin|Ảnh|Tags|Tag|Các bài viết|Các tin|Các bài|Những bài viết|Thẻ|Văn bản|Câu hỏi) (liên quan|khác|mới nhất|mới|nổi bật|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|cùng chuyên mục|cùng chủ đề|cùng tác giả|cũ hơn|mới hơn|nóng|hot|tiêu điểm|hay)",
        "(Tin|Bài|Bài viết|Tin tức|Chủ đề|Video|Tin bài|Nội dung|Từ khóa|Từ khoá|Sự kiện|Sản phẩm|Bài báo|Chuyên đề|Thông tin|Ảnh|Tags|Tag|Các bài viết|Các tin|Các bài|Những bài viết|Thẻ|Văn bản|Câu hỏi) (gần đây|trước|sau|đã đưa|tương tự|được quan tâm|phổ biến|cùng loại|hay nhất|xem thêm|tài trợ|nên đọc|quan tâm|đáng chú ý|tiếp theo|bạn có thể quan tâm|chính|trong ngày|đọc thêm)",
        "(Đọc|Xem) (nhiều|nhiều nhất|thêm|tiếp|ngay|tất cả|toàn bộ|chi tiết|nhiều trong ngày|nhiều tuần qua|bài gốc|thêm tin khác|thêm bài viết|bản đầy đủ|bài viết gốc|theo ngày|thêm các bài viết|video|lại|đầy đủ)",
        "Xem thêm:", "Đọc thêm:", "(Có thể|Có lẽ) bạn (quan tâm|cũng quan tâm|cũng thích|sẽ thích|muốn đọc|thích)",
        "Bạn có thể (quan tâm|thích|cũng thích|muốn đọc|sẽ thích)", "Có thể bạn (chưa biết|quan tâm)", "(Dành cho|Gợi ý cho) bạn",
        "(Nổi bật|Mới nhất|Tiêu điểm|Tin nóng|Đừng bỏ lỡ|Đừng bỏ qua|Đề xuất|Gợi ý|Xu hướng|Quan tâm nhiều nhất|Được quan tâm|Đọc nhiều|Xem nhiều|Chủ đề nóng|Tâm điểm|Cùng chuyên mục|Cùng tác giả|Cùng chủ đề|Liên quan|Bài viết mới|Chuyên mục khác|Trở lại chủ đề)",
        "(Đọc nhiều|Tin nóng|Tin đọc nhiều|Xem nhiều) (trong|) (ngày|tuần|24h|24h qua|hôm nay|tháng)", "Tải thêm",
        "Xem thêm các bài viết khác", "(Bài|Trang) (trước|sau|kế tiếp|tiếp theo|viết trước|viết sau)", "Bài viết trước",
        "Bài viết tiếp theo", "Bài trước (Bài sau|)", "Trang chủ",
        "(Về|Quay lại|Trở về|Trở lại|Lên) (đầu trang|trang chủ|trang trước|chuyên mục)", "Tiếp theo", "Nhấn vào đây để xem",
        "Bấm để xem thêm", "Thu gọn", "Tin cùng chuyên mục", "Cuộn để xem tiếp",
    ),
    hits=(
        "Tin liên quan", "Tin gần đây", "Đọc nhiều", "Có thể bạn quan tâm", "Bạn có thể quan tâm", "Có thể bạn chưa biết",
        "Dành cho bạn", "Nổi bật", "Đọc nhiều trong ngày", "Bài trước", "Bài trước Bài sau", "Về đầu trang",
    ),
    misses=(
        "Tin liên quan đến vụ cháy lan nhanh", "Đọc nhiều sách giúp trẻ thông minh", "Nổi bật giữa đám đông", "Bài học khác của lịch sử",
    ),
)

SEE_ALSO = line_rule(
    "vi/see-also",
    label=Label.READ_MORE,
    why="A link to another story.",
    pattern=phrases(
        "(Xem thêm:|Đọc thêm:|Xem tiếp:|Đọc tiếp:|Xem video:|Tin liên quan:|Bài liên quan:|Bài trước:|Bài sau:|Xem chi tiết:|Đọc bài gốc:|Mời xem thêm:|Mời độc giả xem thêm video:|Mời quý độc giả xem thêm video:|Mời bạn đọc xem thêm:|Mời quý độc giả theo dõi:) *",
        "Mời (quý|) (độc giả|bạn đọc|quý vị) (theo dõi|xem thêm|đón đọc|xem) *",
    ),
    hits=(
        "Mời quý độc giả theo dõi các chương trình trên truyền hình", "Xem thêm: Mười cây cầu cổ",
        "Mời quý độc giả theo dõi Mười cây cầu cổ",
    ),
    misses=(
        "Xem thêm phim về đề tài này khó", "Bài sau sẽ bàn kỹ hơn",
    ),
)

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
