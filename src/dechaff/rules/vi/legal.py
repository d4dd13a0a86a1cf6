"""Cookie notices, copyright and terms, Vietnamese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

LEGAL_LINKS = line_rule(
    "vi/legal-links",
    label=Label.LEGAL,
    why="Links to terms and policies.",
    pattern=phrases(
        "(Chính sách|Quy định|Điều khoản|Thỏa thuận|Thoả thuận|Quy chế) (bảo mật|riêng tư|quyền riêng tư|sử dụng)",
        "(Chính sách|Quy định|Điều khoản|Thỏa thuận|Thoả thuận|Quy chế) (cookie|dịch vụ|bảo mật thông tin)",
        "(Chính sách|Quy định|Điều khoản|Thỏa thuận|Thoả thuận|Quy chế) (hoạt động|người dùng|cộng đồng|và điều kiện)",
        "(Chính sách|Quy định|Điều khoản|Thỏa thuận|Thoả thuận|Quy chế) (sử dụng dịch vụ|bảo vệ dữ liệu cá nhân|bình luận)",
        "Điều khoản & chính sách", "(Miễn trừ|Tuyên bố miễn trừ) (trách nhiệm|)", "Bản quyền", "Chính sách",
        "Giấy phép (số|thiết lập trang thông tin điện tử|hoạt động|xuất bản|báo chí|mở chuyên trang)(: | )*",
        "Giấy phép * (do|cấp) * (cấp|cấp ngày *)", "Số giấy phép: *",
        "(Cơ quan chủ quản|Tổng biên tập|Phó tổng biên tập|Chịu trách nhiệm nội dung|Chủ quản|Trụ sở): *",
        "(Tòa soạn|Toà soạn|Đường dây nóng|Phó Tổng Biên tập|Liên hệ quảng cáo|Trụ sở chính): *",
    ),
    hits=(
        "Giấy phép số 12/GP-BTTTT do Bộ Thông tin và Truyền thông cấp ngày 12/03/2024", "Tổng biên tập: Nguyễn Văn An",
        "Giấy phép hoạt động: 12/GP", "Số giấy phép: 12/GP-BTTTT", "Chính sách bảo mật", "Miễn trừ trách nhiệm",
    ),
    misses=(
        "Chính sách bảo mật của ngân hàng bị chê", "Giấy phép xây dựng bị thu hồi", "Tổng biên tập tờ báo từ chức",
    ),
)

COPYRIGHT = line_rule(
    "vi/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "(Bản quyền|© Bản quyền|© Copyright|Copyright) (thuộc|thuộc về|©|#) *", "Bản quyền * (thuộc|thuộc về) *",
        "(Nghiêm cấm|Cấm|Không được|Không) (sao chép|tái bản) * (văn bản|chấp thuận|đồng ý|cho phép|hình thức) (của *|)",
        "(Nghiêm cấm|Cấm|Không được|Không) (sử dụng lại|sao chép dưới mọi hình thức) * (văn bản|chấp thuận|đồng ý) (của *|)",
        "(Nghiêm cấm|Cấm|Không được|Không) (sử dụng lại|sao chép dưới mọi hình thức) * (cho phép|hình thức) (của *|)",
        "Ghi rõ nguồn * khi * (phát hành lại|sử dụng|trích dẫn|đăng lại) *", "(Ghi rõ nguồn|Vui lòng ghi rõ nguồn|Phải ghi rõ nguồn) *",
    ),
    hits=(
        "Bản quyền thuộc về Báo Cầu", "Nghiêm cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận",
        "Ghi rõ nguồn Báo Cầu khi phát hành lại thông tin", "Vui lòng ghi rõ nguồn khi trích dẫn", "Bản quyền © 2024 Báo Cầu",
        "Bản quyền nội dung thuộc về Báo Cầu",
    ),
    misses=(
        "Bản quyền truyền hình giá bao nhiêu", "Cấm xe tải qua cầu",
    ),
)

COOKIE_SENTENCE = line_rule(
    "vi/cookie-sentence",
    label=Label.COOKIE,
    why="A standard sentence of a cookie notice.",
    pattern=phrases(
        "(Trang web|Website|Trang) này sử dụng (cookie|cookies) *", "Chúng tôi sử dụng (cookie|cookies) *",
        "Chấp nhận (tất cả cookie|cookie|tất cả)",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "Trang web này sử dụng cookie để cải thiện trải nghiệm.", "Chúng tôi sử dụng cookie để phân tích lưu lượng.",
        "Chấp nhận tất cả cookie",
    ),
    misses=(
        "Nhiều trang web sử dụng cookie.", "Trang này sử dụng bản đồ cổ.",
    ),
)
