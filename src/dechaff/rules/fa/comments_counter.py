"""Comment prompts and counters, Persian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COUNTER = line_rule(
    "fa/counter",
    label=Label.COUNTER,
    why="A counter of comments, views or minutes.",
    pattern=phrases(
        "# (نظر|دیدگاه|بازدید|لایک|پسند|کامنت|دقیقه مطالعه|دقیقه زمان مطالعه|دقیقه برای مطالعه)",
        "(تعداد بازدید|بازدید|تعداد نظرات|نظرات|تعداد نظر): # (دقیقه|بار|نفر|)",
        "(زمان مطالعه|زمان مورد نیاز برای مطالعه|مدت زمان مطالعه|زمان تقریبی مطالعه): # (دقیقه|بار|نفر|)",
        "زمان (مطالعه|خواندن)(: | )# دقیقه", "بازدید #", "بدون (نظر|دیدگاه)", "بدون دیدگاه",
    ),
    hits=(
        "12 نظر", "تعداد بازدید: 12 دقیقه", "زمان مطالعه: 12 دقیقه", "بازدید 12", "بدون نظر",
    ),
    misses=(
        "12 نظر درباره پل تازه", "بازدید 12 وزیر از پل", "بدون نظر کارشناس",
    ),
)
