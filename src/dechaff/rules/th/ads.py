"""Advertisement markers and appeals, Thai."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

MARKER = line_rule(
    "th/marker",
    label=Label.AD,
    why="An advertisement marker.",
    pattern=phrases(
        "(โฆษณา|พื้นที่โฆษณา|ลงโฆษณา|ติดต่อโฆษณา|ติดต่อลงโฆษณา|สนใจลงโฆษณา|เนื้อหาโฆษณา|บทความโฆษณา|ผู้สนับสนุน)",
        "(ได้รับการสนับสนุน|ปิดโฆษณา|ข้ามโฆษณา|รายละเอียดพื้นที่โฆษณา)",
        "(สนับสนุนเรา|ร่วมสนับสนุนเรา|เนื้อหาต่อจากโฆษณา|โฆษณา - อ่านบทความต่อด้านล่าง)",
    ),
    hits=(
        "โฆษณา",
    ),
    misses=(
        "โฆษณาเกินจริงถูกปรับ", "สนับสนุนเราหรือไม่ เขาถาม",
    ),
)
