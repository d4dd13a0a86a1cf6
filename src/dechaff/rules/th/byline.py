"""Bylines, dates and sources, Thai."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "th/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "(โดย|เขียนโดย|เรื่อง|ผู้เขียน|ผู้สื่อข่าว|รายงานโดย|เรียบเรียง)(:| :) @",
        "(แปล|บรรณาธิการ|เรื่องและภาพ|เรียบเรียงโดย|แปลโดย|นักเขียน)(:| :) @",
    ),
    hits=(
        "โดย: สมชาย ใจดี",
    ),
    misses=(
        "โดยเฉพาะอย่างยิ่งสะพานเก่า", "เรื่องนี้ยังไม่จบ",
    ),
)

DATE = line_rule(
    "th/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(เผยแพร่|วันที่|เผยแพร่เมื่อ|อัปเดต|อัพเดท|ปรับปรุงล่าสุด|วันที่เผยแพร่)(:| :|) %",
        "(อัปเดตล่าสุด|แก้ไขล่าสุด|โพสต์เมื่อ|ปรับปรุง|เมื่อ|วันที่โพสต์)(:| :|) %",
    ),
    hits=(
        "เผยแพร่: 12 มีนาคม 2567", "เผยแพร่ 12 มี.ค. 2567",
    ),
    misses=(
        "วันที่ฟ้าเปลี่ยนสี", "เผยแพร่เมื่อสองปีก่อนในวารสาร",
    ),
)

SOURCE = line_rule(
    "th/source",
    label=Label.SOURCE,
    why="A source label with the source.",
    pattern=phrases(
        "(ที่มา|แหล่งที่มา|ขอบคุณที่มา|แหล่งข้อมูล|ข้อมูลจาก|ที่มาข้อมูล|ที่มาจาก|เรียบเรียงจาก|แปลและเรียบเรียงจาก)( |):*",
    ),
    hits=(
        "ที่มา: สำนักข่าวสะพาน",
    ),
    misses=(
        "ที่มาของสะพานไม่มีใครรู้", "แหล่งที่มาของเงินยังไม่ชัด",
    ),
)
