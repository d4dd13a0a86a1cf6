"""App banners, Vietnamese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "vi/app",
    label=Label.APP,
    why="A banner for the site's own app.",
    pattern=phrases(
        "(Tải|Tải về|Cài đặt|Mở|Tải ngay) (ứng dụng|app|ngay|ứng dụng của chúng tôi|bằng ứng dụng)",
        "Tải ứng dụng * (tại đây|trên App Store|trên Google Play|cho điện thoại)",
        "(Tải|Có|Tải về) (trên|từ|tại) (App Store|Google Play|CH Play)", "Đọc (trên|bằng) (app|ứng dụng)",
        "(Phiên bản|Bản) (mobile|di động|desktop|máy tính|đầy đủ)", "Ứng dụng di động", "Quét mã QR (để tải ứng dụng|để tải app|)",
    ),
    hits=(
        "Tải ứng dụng Báo Cầu tại đây", "Tải ứng dụng", "Tải ứng dụng Mười cây cầu cổ tại đây", "Tải trên App Store", "Đọc trên app",
        "Phiên bản mobile", "Quét mã QR để tải ứng dụng",
    ),
    misses=(
        "Tải ứng dụng giả, mất trắng", "Phiên bản di động của phòng khám",
    ),
)
