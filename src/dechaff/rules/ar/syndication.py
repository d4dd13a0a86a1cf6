"""Lines that content systems add to syndicated text, Arabic."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FIRST_ON = line_rule(
    "ar/first-on",
    label=Label.SYNDICATION,
    why="The line that a content system adds to syndicated text.",
    pattern=phrases(
        "(ظهرت المقالة|ظهر المقال|ظهرت التدوينة|المقالة) * (أولا على|أولاً على|ظهرت أولا على|ظهرت أولاً على) *",
        "(نشر المقال|المقال|التدوينة|The post) * (أولا على|أولاً على|ظهرت أولا على|ظهرت أولاً على) *",
        "(ظهرت المقالة|ظهر المقال|ظهرت التدوينة|المقالة) * (appeared first on|ظهر أولا على|ظهر أولاً على) *",
        "(نشر المقال|المقال|التدوينة|The post) * (appeared first on|ظهر أولا على|ظهر أولاً على) *",
        "(ظهرت المقالة|ظهر المقال|ظهرت التدوينة|المقالة) * (اولا على|اولاً على|ظهرت اولا على|ظهرت اولاً على) *",
        "(نشر المقال|المقال|التدوينة|The post) * (اولا على|اولاً على|ظهرت اولا على|ظهرت اولاً على) *",
        "(ظهرت المقالة|ظهر المقال|ظهرت التدوينة|المقالة) * (appeared first on|ظهر اولا على|ظهر اولاً على) *",
        "(نشر المقال|المقال|التدوينة|The post) * (appeared first on|ظهر اولا على|ظهر اولاً على) *",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "ظهرت المقالة عشرة جسور قديمة أولاً على جريدة الجسر.", "المقالة عشرة جسور ظهرت أولا على جريدة الجسر",
        "The post عشرة جسور appeared first on جريدة الجسر.",
    ),
    misses=(
        "ظهرت المقالة في عدد الثلاثاء.", "ظهر الجسر أولا في الصور.",
    ),
)
