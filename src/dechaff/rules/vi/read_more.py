"""Links to other stories, Vietnamese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

RELATED = line_rule(
    "vi/related",
    label=Label.RELATED,
    why="A heading over links to other stories.",
    pattern=phrases(
        "(Tin|Bài|Bài viết|Tin tức|Chủ đề|Video|Tin bài) (liên quan|khác|mới nhất|mới|nổi bật)",
        "(Tin|Bài|Bài viết|Tin tức|Chủ đề|Video|Tin bài) (đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất)",
        "(Nội dung|Từ khóa|Từ khoá|Sự kiện|Sản phẩm|Bài báo) (liên quan|khác|mới nhất|mới|nổi bật)",
        "(Nội dung|Từ khóa|Từ khoá|Sự kiện|Sản phẩm|Bài báo) (đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất)",
        "(Tin|Bài|Bài viết|Tin tức|Chủ đề|Video|Tin bài) (cùng chuyên mục|cùng chủ đề|cùng tác giả|cũ hơn|mới hơn)",
        "(Tin|Bài|Bài viết|Tin tức|Chủ đề|Video|Tin bài) (nóng|hot|tiêu điểm|hay)",
        "(Nội dung|Từ khóa|Từ khoá|Sự kiện|Sản phẩm|Bài báo) (cùng chuyên mục|cùng chủ đề|cùng tác giả|cũ hơn|mới hơn)",
        "(Nội dung|Từ khóa|Từ khoá|Sự kiện|Sản phẩm|Bài báo) (nóng|hot|tiêu điểm|hay)",
        "(Chuyên đề|Thông tin|Ảnh|Tags|Tag|Các bài viết) (liên quan|khác|mới nhất|mới|nổi bật)",
        "(Chuyên đề|Thông tin|Ảnh|Tags|Tag|Các bài viết) (đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất)",
        "(Các tin|Các bài|Những bài viết|Thẻ|Văn bản|Câu hỏi) (liên quan|khác|mới nhất|mới|nổi bật)",
        "(Các tin|Các bài|Những bài viết|Thẻ|Văn bản|Câu hỏi) (đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất)",
        "(Chuyên đề|Thông tin|Ảnh|Tags|Tag|Các bài viết) (cùng chuyên mục|cùng chủ đề|cùng tác giả|cũ hơn|mới hơn)",
        "(Chuyên đề|Thông tin|Ảnh|Tags|Tag|Các bài viết) (nóng|hot|tiêu điểm|hay)",
        "(Các tin|Các bài|Những bài viết|Thẻ|Văn bản|Câu hỏi) (cùng chuyên mục|cùng chủ đề|cùng tác giả|cũ hơn|mới hơn)",
        "(Các tin|Các bài|Những bài viết|Thẻ|Văn bản|Câu hỏi) (nóng|hot|tiêu điểm|hay)",
        "(Tin|Bài|Bài viết|Tin tức|Chủ đề|Video|Tin bài) (gần đây|trước|sau|đã đưa|tương tự)",
        "(Tin|Bài|Bài viết|Tin tức|Chủ đề|Video|Tin bài) (được quan tâm|phổ biến|cùng loại|hay nhất|xem thêm)",
        "(Nội dung|Từ khóa|Từ khoá|Sự kiện|Sản phẩm|Bài báo) (gần đây|trước|sau|đã đưa|tương tự)",
        "(Nội dung|Từ khóa|Từ khoá|Sự kiện|Sản phẩm|Bài báo) (được quan tâm|phổ biến|cùng loại|hay nhất|xem thêm)",
        "(Tin|Bài|Bài viết|Tin tức|Chủ đề|Video|Tin bài) (tài trợ|nên đọc|quan tâm|đáng chú ý|tiếp theo)",
        "(Tin|Bài|Bài viết|Tin tức|Chủ đề|Video|Tin bài) (bạn có thể quan tâm|chính|trong ngày|đọc thêm)",
        "(Nội dung|Từ khóa|Từ khoá|Sự kiện|Sản phẩm|Bài báo) (tài trợ|nên đọc|quan tâm|đáng chú ý|tiếp theo)",
        "(Nội dung|Từ khóa|Từ khoá|Sự kiện|Sản phẩm|Bài báo) (bạn có thể quan tâm|chính|trong ngày|đọc thêm)",
        "(Chuyên đề|Thông tin|Ảnh|Tags|Tag|Các bài viết) (gần đây|trước|sau|đã đưa|tương tự)",
        "(Chuyên đề|Thông tin|Ảnh|Tags|Tag|Các bài viết) (được quan tâm|phổ biến|cùng loại|hay nhất|xem thêm)",
        "(Các tin|Các bài|Những bài viết|Thẻ|Văn bản|Câu hỏi) (gần đây|trước|sau|đã đưa|tương tự)",
        "(Các tin|Các bài|Những bài viết|Thẻ|Văn bản|Câu hỏi) (được quan tâm|phổ biến|cùng loại|hay nhất|xem thêm)",
        "(Chuyên đề|Thông tin|Ảnh|Tags|Tag|Các bài viết) (tài trợ|nên đọc|quan tâm|đáng chú ý|tiếp theo)",
        "(Chuyên đề|Thông tin|Ảnh|Tags|Tag|Các bài viết) (bạn có thể quan tâm|chính|trong ngày|đọc thêm)",
        "(Các tin|Các bài|Những bài viết|Thẻ|Văn bản|Câu hỏi) (tài trợ|nên đọc|quan tâm|đáng chú ý|tiếp theo)",
        "(Các tin|Các bài|Những bài viết|Thẻ|Văn bản|Câu hỏi) (bạn có thể quan tâm|chính|trong ngày|đọc thêm)",
        "(Đọc|Xem) (nhiều|nhiều nhất|thêm|tiếp|ngay|tất cả|toàn bộ|chi tiết|nhiều trong ngày|nhiều tuần qua)",
        "(Đọc|Xem) (bài gốc|thêm tin khác|thêm bài viết|bản đầy đủ|bài viết gốc|theo ngày|thêm các bài viết|video|lại|đầy đủ)",
        "Xem thêm:", "Đọc thêm:", "(Có thể|Có lẽ) bạn (quan tâm|cũng quan tâm|cũng thích|sẽ thích|muốn đọc|thích)",
        "Bạn có thể (quan tâm|thích|cũng thích|muốn đọc|sẽ thích)", "Có thể bạn (chưa biết|quan tâm)", "(Dành cho|Gợi ý cho) bạn",
        "(Nổi bật|Mới nhất|Tiêu điểm|Tin nóng|Đừng bỏ lỡ|Đừng bỏ qua|Đề xuất|Gợi ý|Xu hướng|Quan tâm nhiều nhất|Được quan tâm)",
        "(Đọc nhiều|Xem nhiều|Chủ đề nóng|Tâm điểm|Cùng chuyên mục|Cùng tác giả)",
        "(Cùng chủ đề|Liên quan|Bài viết mới|Chuyên mục khác|Trở lại chủ đề)",
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
        "(Xem thêm|Đọc thêm|Xem tiếp|Đọc tiếp|Xem video|Tin liên quan|Bài liên quan|Bài trước): *",
        "(Bài sau|Xem chi tiết|Đọc bài gốc|Mời xem thêm): *",
        "(Mời độc giả xem thêm video|Mời quý độc giả xem thêm video|Mời bạn đọc xem thêm|Mời quý độc giả theo dõi): *",
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
