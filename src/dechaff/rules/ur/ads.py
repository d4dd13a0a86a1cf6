"""Advertisement markers and appeals, Urdu."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

MARKER = line_rule(
    "ur/marker",
    label=Label.AD,
    why="An advertisement marker.",
    pattern=phrases(
        "اشتہار", "اشتہارات", "(اشتہار|اشتہارات) (دیں|کے لیے رابطہ کریں|کے لیے)", "(سپانسرڈ|اسپانسرڈ) (مواد|)", "(عطیہ کریں|عطیہ دیں)",
    ),
    hits=(
        "اشتہار دیں", "سپانسرڈ مواد", "عطیہ کریں",
    ),
    misses=(
        "اشتہار چلانے پر تنازع", "اشتہارات سے آمدن گھٹ گئی",
    ),
)
