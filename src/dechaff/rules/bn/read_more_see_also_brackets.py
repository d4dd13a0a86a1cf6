"""Links to other stories, Bengali."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import span_rule

SEE_ALSO_BRACKETS = span_rule(
    "bn/see-also-brackets",
    label=Label.READ_MORE,
    why="A bracketed link to another story.",
    pattern=phrases(
        "(আরও|আরো) পড়ুন: *", "(আরও|আরো) (পড়ুন|দেখুন)", "বিস্তারিত পড়ুন", "এখানে ক্লিক করুন",
    ),
    where="brackets",
    hits=(
        "সেতুটি আবার খুলেছে।⟦ (আরও পড়ুন: দশটি পুরোনো সেতু)⟧", "সেতুটি আবার খুলেছে।⟦ (আরও পড়ুন)⟧",
        "সেতুটি আবার খুলেছে।⟦ (বিস্তারিত পড়ুন)⟧", "সেতুটি আবার খুলেছে।⟦ (এখানে ক্লিক করুন)⟧",
    ),
    misses=(
        "সেতু (ছবি দেখুন) খুলেছে।", "তিনি (আরও একবার) এলেন।",
    ),
)
