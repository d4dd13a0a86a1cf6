"""Bylines, dates and sources, Urdu."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "ur/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "(تحریر|از|رپورٹ|مصنف|ترجمہ|رپورٹر|نامہ نگار|انٹرویو|تدوین|کالم نگار|لکھاری|بقلم): @", "(تحریر|بقلم) @",
    ),
    hits=(
        "تحریر: احمد علی", "تحریر احمد علی",
    ),
    misses=(
        "تحریر میں جان نہیں تھی کیونکہ لکھنے والا تھکا ہوا تھا", "رپورٹ پیش کر دی گئی", "مصنف کا انتقال",
    ),
)

DATE = line_rule(
    "ur/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(تاریخ|شائع|تاریخ اشاعت|اپ ڈیٹ|آخری اپ ڈیٹ|اشاعت|شائع شدہ|اپڈیٹ|تاریخِ اشاعت|وقت اشاعت): %",
        "(شائع|شائع شدہ|اپ ڈیٹ|آخری اپ ڈیٹ) %", "(پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار) %", "(پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار)، %",
    ),
    hits=(
        "تاریخ: 12 مارچ 2024", "شائع 12 مارچ 2024", "پیر 12 مارچ 2024", "پیر، 12 مارچ 2024",
    ),
    misses=(
        "جمعہ 12 مارچ 2024 کو پل کھلا", "تاریخ گواہ ہے",
    ),
)

BYLINE_DATE = line_rule(
    "ur/byline-date",
    label=Label.BYLINE,
    why="A name with the weekday and the date.",
    pattern=phrases(
        "@ (پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار) %",
    ),
    hits=(
        "احمد علی پیر 12 مارچ 2024",
    ),
    misses=(
        "پل جمعہ 12 مارچ 2024 کو کھلا تھا", "وہ جمعہ کو آیا",
    ),
)

SOURCE = line_rule(
    "ur/source",
    label=Label.SOURCE,
    why="A source label with the source.",
    pattern=phrases(
        "(ماخذ|بشکریہ|ذریعہ|سورس|حوالہ): *",
    ),
    hits=(
        "ماخذ: دس پرانے پل",
    ),
    misses=(
        "ذریعہ معاش چھن گیا", "ماخذ نامعلوم ہے",
    ),
)
