"""Corrections, tips and contact boxes, Thai."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

CONTACT = line_rule(
    "th/contact",
    label=Label.FEEDBACK,
    why="A contact or corrections prompt.",
    pattern=phrases(
        "(แจ้งข้อผิดพลาด|แจ้งปัญหา|แจ้งข่าว|แจ้งเบาะแส|ส่งข่าว|แจ้งเรื่องร้องเรียน|เสนอแนะ|เกี่ยวกับผู้เขียน)",
        "(ข้อมูลผู้เขียน|ดูบทความทั้งหมดของผู้เขียน|บทความอื่นๆ ของผู้เขียน|บทความโดยผู้เขียน)",
        "(ดูโพสต์ทั้งหมด|พบข้อผิดพลาด|รายงานปัญหา|ติดต่อผู้เขียน)",
    ),
    hits=(
        "แจ้งข้อผิดพลาด",
    ),
    misses=(
        "แจ้งข่าวร้ายให้ครอบครัว", "เกี่ยวกับผู้เขียนที่หายตัวไป",
    ),
)
