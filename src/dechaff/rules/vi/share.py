"""Share and follow prompts, Vietnamese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

SHARE_LABEL = line_rule(
    "vi/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Chia sẻ",
        "Chia sẻ (bài viết|bài viết này|bài này|bài báo|tin này|tin tức|ngay|trang này|với bạn bè|lên mạng xã hội|lên Facebook)",
        "Chia sẻ (qua Facebook|qua email|qua Zalo|lên Zalo|lên Twitter|trên Facebook|trên Twitter|trên X|trên Zalo|nội dung này)",
        "Chia sẻ:", "(Sao chép|Copy) (liên kết|link|đường dẫn|đường link|link bài viết)", "Đã sao chép (liên kết|link|đường dẫn|)",
        "Gửi (email|cho bạn bè|mail|bài viết cho bạn|email cho bạn bè|qua email|link)",
        "Nhấn vào (chia sẻ|để chia sẻ|đây để chia sẻ) (trên|lên|với) (Facebook|Twitter|X|Telegram|WhatsApp|Pinterest)",
        "Bấm để chia sẻ (trên|lên|qua|với) (Facebook|Twitter|X|Telegram|WhatsApp|Pinterest)", "Lưu (bài viết|bài|tin|tin này|lại)",
        "Bỏ lưu", "Đã lưu", "Thích", "Thích bài này", "Thích bài viết", "Lan toả", "Thích Chia sẻ", "Chia sẻ Facebook Twitter",
        "Viết email cho bạn bè",
    ),
    hits=(
        "Chia sẻ bài viết", "Sao chép liên kết", "Đã sao chép liên kết", "Gửi email", "Nhấn vào chia sẻ trên Facebook",
        "Bấm để chia sẻ trên Facebook", "Lưu bài viết",
    ),
    misses=(
        "Chia sẻ với bà con vùng lũ", "Lưu bài thuốc cổ truyền", "Thích nghi với biến đổi khí hậu",
    ),
)

FOLLOW = line_rule(
    "vi/follow",
    label=Label.SHARE,
    why="A prompt to follow the site elsewhere.",
    pattern=phrases(
        "Theo dõi", "Theo dõi (chúng tôi|chúng tôi trên|chúng tôi trên Facebook|chúng tôi tại|trên Google News|kênh YouTube|trang)",
        "Theo dõi (tác giả|chủ đề|bài viết|fanpage|trên Facebook|kênh Zalo|qua Google News)",
        "Theo dõi * trên (Google News|Facebook|Zalo|YouTube|Youtube|Telegram|TikTok|Google Tin tức)",
        "(Kết nối|Đồng hành) với chúng tôi", "Đăng ký kênh (YouTube|Youtube|)", "Quan tâm (Zalo|chúng tôi trên Zalo)", "Đang theo dõi",
        "Bỏ theo dõi",
    ),
    hits=(
        "Theo dõi chúng tôi", "Theo dõi Mười cây cầu cổ trên Google News", "Kết nối với chúng tôi", "Đăng ký kênh YouTube",
        "Quan tâm Zalo",
    ),
    misses=(
        "Theo dõi sức khoẻ người già", "Quan tâm chăm sóc trẻ em", "Kết nối với chúng tôi là hàng vạn công nhân",
    ),
)
