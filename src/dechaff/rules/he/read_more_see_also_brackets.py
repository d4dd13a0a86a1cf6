"""Links to other stories, Hebrew."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import span_rule

SEE_ALSO_BRACKETS = span_rule(
    "he/see-also-brackets",
    label=Label.READ_MORE,
    why="A bracketed link to another story.",
    pattern=phrases(
        "(קראו עוד|קרא עוד|קראו גם|ראו גם): *", "(קרא|קראו) עוד", "להמשך קריאה", "לכתבה המלאה", "לחצו כאן",
    ),
    where="brackets",
    hits=(
        "הגשר נפתח שוב.⟦ (קראו עוד: עשרה גשרים עתיקים)⟧", "הגשר נפתח שוב.⟦ (קרא עוד)⟧", "הגשר נפתח שוב.⟦ (להמשך קריאה)⟧",
        "הגשר נפתח שוב.⟦ (לכתבה המלאה)⟧", "הגשר נפתח שוב.⟦ (לחצו כאן)⟧",
    ),
    misses=(
        "הגשר (ראו תמונה) נפתח.", "הוא (קרא ספר) בא.",
    ),
)
