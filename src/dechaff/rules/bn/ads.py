"""Advertisement markers and appeals, Bengali."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

MARKER = line_rule(
    "bn/marker",
    label=Label.AD,
    why="An advertisement marker.",
    pattern=phrases(
        "বিজ্ঞাপন", "(বিজ্ঞাপন|বিজ্ঞাপনের জন্য) (দিন|দিতে যোগাযোগ করুন|যোগাযোগ|যোগাযোগ করুন|মূল্যতালিকা|রেট)",
        "(স্পন্সরড|স্পনসর্ড) (কনটেন্ট|পোস্ট)", "বিজ্ঞাপন বিভাগ", "(অনুদান দিন|সহায়তা করুন আমাদের)",
    ),
    hits=(
        "বিজ্ঞাপন দিন", "স্পন্সরড কনটেন্ট", "অনুদান দিন",
    ),
    misses=(
        "বিজ্ঞাপন থেকে আয় কমেছে", "বিজ্ঞাপন বিভাগের প্রধান বরখাস্ত",
    ),
)
