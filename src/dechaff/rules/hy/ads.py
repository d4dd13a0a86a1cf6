"""Advertisement markers and donation appeals, Armenian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "hy/ad",
    label=Label.AD,
    why="A marker of advertisements.",
    pattern=phrases(
        "Գովազդ", "Գովազդային", "Գովազդ կայքում", "Գովազդատուներին", "Գովազդի համար", "Հովանավորվող նյութ",
        "Հովանավորված նյութ", "Գովազդային նյութ",
    ),
    misses=(
        "Գովազդ չկա փողոցում", "Գովազդային վահանակ ընկավ",
    ),
)
