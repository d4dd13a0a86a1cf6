"""Photo credits, gallery and player labels, Thai."""

from dechaff.model import Label, Strength
from dechaff.rule import line_rule, phrases

CREDIT_OPEN = line_rule(
    "th/credit-open",
    label=Label.CREDIT,
    why="A photo credit.",
    pattern=(
        r"\W*+(?=[ขคชถทภเแ])(?:"
        r"(?:ขอบคุณข้อมูลจาก|ขอบคุณภาพจาก|ที่มาของภาพ|ขอบคุณคลิป|ภาพประกอบ|เครดิตภาพ|ขอบคุณภาพ|ที่มาภาพ|แฟ้มภาพ|คลิปจาก|ถ่ายภาพ|ช่างภาพ|ภาพจาก|ภาพโดย|เครดิต|ภาพ) ?(?: ?: ?|-).{1,100}?"
        r"|(?:ขอบคุณข้อมูลและภาพจาก|ขอบคุณข้อมูลจาก|ขอบคุณภาพจาก|ขอบคุณภาพ|ภาพจาก).{1,100}?"
        r")\W*"
    ),
    strength=Strength.HINT,
    hits=(
        "ภาพจาก: สำนักข่าวสะพาน", "ขอบคุณภาพจาก สำนักข่าวสะพาน",
    ),
    misses=(
        "ภาพวาดราคาแพงถูกขโมย", "ช่างภาพถูกจับที่ชายแดน",
    ),
)

CREDIT = line_rule(
    "th/credit",
    label=Label.CREDIT,
    why="A photo credit.",
    pattern=phrases(
        "(แฟ้มภาพ|ภาพประกอบข่าว|ภาพจากแฟ้ม|ภาพจากอินเทอร์เน็ต|ภาพ AFP|ภาพ Reuters|Getty Images)",
    ),
    strength=Strength.HINT,
    hits=(
        "แฟ้มภาพ",
    ),
    misses=(
        "ภาพวาดราคาแพงถูกขโมย", "ช่างภาพถูกจับที่ชายแดน",
    ),
)

GALLERY_OPEN = line_rule(
    "th/gallery-open",
    label=Label.GALLERY,
    why="The label of a gallery.",
    pattern=(
        r"\W*+(?=[ชดอ])(?:"
        r"อัลบั้มภาพ ?\d[\d.,]*(?:k|m|万|萬)? ?ภาพ"
        r"|(?:ดู|ชม)ทั้งหมด ?\d[\d.,]*(?:k|m|万|萬)? ?ภาพ"
        r")\W*"
    ),
    hits=(
        "อัลบั้มภาพ 12 ภาพ", "ดูทั้งหมด 12 ภาพ",
    ),
    misses=(
        "เล่นน้ำใต้สะพาน", "ชมคลิปแล้วน้ำตาไหล",
    ),
)

GALLERY = line_rule(
    "th/gallery",
    label=Label.GALLERY,
    why="The label of a gallery.",
    pattern=phrases(
        "(แกลเลอรี|แกลเลอรี่|คลังภาพ|อัลบั้มภาพ|ดูภาพทั้งหมด|ชมภาพทั้งหมด|ดูรูปทั้งหมด|คลิกดูภาพ|ดูภาพใหญ่|คลิกเพื่อดูภาพขยาย|ขยายภาพ|ชมวิดีโอ|ดูวิดีโอ|ชมคลิป|เล่นวิดีโอ|หยุดชั่วคราว|ปิดเสียง|เต็มหน้าจอ|ฟังข่าว|ฟังบทความ|ฟังเสียง|ฟังข่าวนี้|เบราว์เซอร์ของคุณไม่รองรับวิดีโอ|คลิกชมคลิป)",
    ),
    hits=(
        "แกลเลอรี",
    ),
    misses=(
        "เล่นน้ำใต้สะพาน", "ชมคลิปแล้วน้ำตาไหล",
    ),
)
