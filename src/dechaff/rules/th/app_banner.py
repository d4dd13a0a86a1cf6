"""App banners, Thai."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "th/app",
    label=Label.APP,
    why="A banner for the site's own app.",
    pattern=phrases(
        "(ดาวน์โหลดแอป|ดาวน์โหลดแอปพลิเคชัน|ดาวน์โหลดแอพ|ดาวน์โหลดเลย|โหลดแอป|โหลดแอปเลย|เปิดในแอป|อ่านในแอป)",
        "(ติดตั้งแอป|ดาวน์โหลดได้ที่ App Store|ดาวน์โหลดได้ที่ Google Play|ดาวน์โหลดแอปได้ที่)",
        "(เวอร์ชันมือถือ|เวอร์ชันเดสก์ท็อป|แอปพลิเคชัน|ดาวน์โหลดแอปฟรี)",
    ),
    hits=(
        "ดาวน์โหลดแอป",
    ),
    misses=(
        "ดาวน์โหลดแอปปลอม เงินหายเกลี้ยงบัญชี", "แอปพลิเคชันใหม่ของรัฐล่ม",
    ),
)
