"""Advertisement markers and donation appeals, Georgian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "ka/ad",
    label=Label.AD,
    why="A marker of advertisements.",
    pattern=phrases(
        "რეკლამა", "რეკლამის განთავსება", "რეკლამა საიტზე", "სარეკლამო", "სარეკლამო ადგილი", "სპონსორი", "სპონსორირებული",
        "სარეკლამო სტატია", "რეკლამის შემდეგ", "PR სტატია", "რეკლამა ჩვენთან",
    ),
    misses=(
        "რეკლამა აიკრძალა", "სარეკლამო კამპანია დაიწყო",
    ),
)
