"""Lines that content systems add to syndicated text, Hebrew."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FIRST_ON = line_rule(
    "he/first-on",
    label=Label.SYNDICATION,
    why="The line that a content system adds to syndicated text.",
    pattern=phrases(
        "(הפוסט|הרשומה|הכתבה|המאמר|The post) * (הופיע לראשונה ב|הופיע לראשונה ב-|הופיעה לראשונה ב|הופיעה לראשונה ב-)*",
        "(הפוסט|הרשומה|הכתבה|המאמר|The post) * (הופיע ראשון ב|הופיע ראשון ב-|הופיע לראשונה באתר|appeared first on)*",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "הפוסט עשרה גשרים עתיקים הופיע לראשונה ב-עיתון הגשר.", "הפוסט עשרה גשרים עתיקים הופיע ראשון בעיתון הגשר",
        "The post עשרה גשרים appeared first on עיתון הגשר.",
    ),
    misses=(
        "הזמר הופיע לראשונה בתל אביב.", "הפוסט שלו נמחק.",
    ),
)
