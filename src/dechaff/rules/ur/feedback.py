"""Corrections, tips and contact boxes, Urdu."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

CONTACT = line_rule(
    "ur/contact",
    label=Label.FEEDBACK,
    why="A contact or corrections prompt.",
    pattern=phrases(
        "(غلطی|خرابی|مسئلہ) (کی نشاندہی کریں|رپورٹ کریں|بتائیں)", "ہمیں (لکھیں|بتائیں|ای میل کریں|خبر بھیجیں)",
        "اپنی (خبر|تحریر|رائے|شکایت) بھیجیں", "(مصنف|کالم نگار|لکھاری) (کے بارے میں|کے مزید مضامین|کی مزید تحریریں|کی دیگر تحریریں)",
        "اکثر پوچھے جانے والے سوالات",
    ),
    hits=(
        "غلطی کی نشاندہی کریں", "ہمیں لکھیں", "اپنی خبر بھیجیں", "مصنف کے بارے میں",
    ),
    misses=(
        "مصنف کے بارے میں کم لوگ جانتے ہیں", "ہمیں بتائیں کہ قصور کیا ہے، مظاہرین",
    ),
)
