"""Newsletter, paywall and sign-in prompts, Vietnamese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

NEWSLETTER = line_rule(
    "vi/newsletter",
    label=Label.NEWSLETTER,
    why="A newsletter prompt.",
    pattern=phrases(
        "(Đăng ký|Đăng kí) (nhận tin|nhận bản tin|bản tin|ngay|nhận email|nhận thông tin|nhận tin tức|theo dõi)",
        "(Đăng ký|Đăng kí) (nhận tin mới|email|nhận thông báo|nhận báo|mua báo|đặt báo|nhận tin qua email|nhận tin mới nhất)",
        "Nhập (email|địa chỉ email|email của bạn|địa chỉ email của bạn) (để nhận tin|để đăng ký|)", "Bản tin",
        "Bản tin (email|hằng ngày|hàng ngày)", "Nhận (bản tin|tin mới|thông báo|tin mới nhất) (qua email|miễn phí|hàng ngày|)",
        "Đặt (mua báo|báo|mua)", "Đặt mua báo in", "Đặt báo in", "(Bật|Cho phép|Tắt) thông báo", "Email của bạn", "Địa chỉ email",
    ),
    hits=(
        "Đăng ký nhận tin", "Nhập email để nhận tin", "Bản tin email", "Nhận bản tin qua email", "Đặt mua báo", "Bật thông báo",
    ),
    misses=(
        "Đăng ký xe máy mất ba ngày", "Bản tin dự báo thời tiết", "Nhận thông báo trúng tuyển, em bật khóc",
    ),
)

ACCOUNT = line_rule(
    "vi/account",
    label=Label.ACCOUNT,
    why="A sign-in or registration prompt.",
    pattern=phrases(
        "Đăng nhập", "Đăng ký", "Đăng xuất", "Đăng nhập (/ Đăng ký|hoặc đăng ký|tài khoản|ngay|bằng Facebook|bằng Google|với Google)",
        "Đăng nhập (với Facebook|bằng tài khoản|để tiếp tục|Đăng ký|qua|bằng)", "Đăng nhập/Đăng ký",
        "Đăng ký (tài khoản|thành viên|miễn phí|/ Đăng nhập|hoặc đăng nhập)", "Quên mật khẩu", "Mật khẩu", "Nhập lại mật khẩu",
        "Tên đăng nhập", "Ghi nhớ (đăng nhập|tôi|)", "(Chưa|Bạn chưa) có tài khoản",
        "(Chưa|Bạn chưa) có tài khoản? (Đăng ký|Đăng ký ngay)", "(Đã|Bạn đã) có tài khoản",
        "(Đã|Bạn đã) có tài khoản? (Đăng nhập|Đăng nhập ngay)", "Tạo tài khoản", "Tài khoản (của tôi|)", "Thông tin tài khoản",
        "Đổi mật khẩu", "Lấy lại mật khẩu", "Hoặc đăng nhập (bằng|với|qua)", "Gói (đọc báo|thành viên|hội viên)",
        "(Dành cho|Chỉ dành cho) (hội viên|thành viên|thuê bao)",
        "Bài viết (chỉ dành|dành) cho (hội viên|thành viên|thuê bao|độc giả trả phí)",
    ),
    hits=(
        "Đăng nhập / Đăng ký", "Đăng ký tài khoản", "Ghi nhớ đăng nhập", "Chưa có tài khoản", "Chưa có tài khoản? Đăng ký",
        "Đã có tài khoản", "Đã có tài khoản? Đăng nhập", "Tài khoản của tôi", "Hoặc đăng nhập bằng", "Gói đọc báo", "Dành cho hội viên",
        "Bài viết chỉ dành cho hội viên",
    ),
    misses=(
        "Đăng ký kết hôn trực tuyến", "Mật khẩu của trái tim", "Tài khoản ngân hàng bị khoá",
    ),
)
