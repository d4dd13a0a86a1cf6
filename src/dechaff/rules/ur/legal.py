"""Cookie notices, copyright and terms, Urdu."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

LEGAL_LINKS = line_rule(
    "ur/legal-links",
    label=Label.LEGAL,
    why="Links to terms and policies.",
    pattern=phrases(
        "(رازداری|پرائیویسی|کوکی|کوکیز) (کی پالیسی|پالیسی)", "(استعمال|سروس) کی شرائط",
        "(شرائط و ضوابط|قواعد و ضوابط|اعلان دستبرداری|ڈس کلیمر)", "(جملہ|تمام) حقوق (محفوظ ہیں|محفوظ)",
        "(جملہ|تمام) حقوق (بحق|بہ حق) * محفوظ (ہیں|)", "کاپی رائٹ © *", "* (جملہ|تمام) حقوق محفوظ ہیں",
    ),
    hits=(
        "رازداری کی پالیسی", "استعمال کی شرائط", "شرائط و ضوابط", "جملہ حقوق محفوظ ہیں", "جملہ حقوق بحق دس پرانے پل محفوظ ہیں",
        "کاپی رائٹ © دس پرانے پل", "دس پرانے پل جملہ حقوق محفوظ ہیں",
    ),
    misses=(
        "تمام حقوق محفوظ بنانے کا مطالبہ", "شرائط و ضوابط پر اختلاف برقرار",
    ),
)
