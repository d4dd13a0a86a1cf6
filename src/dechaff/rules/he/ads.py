"""Advertisement markers and appeals, Hebrew."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

MARKER = line_rule(
    "he/marker",
    label=Label.AD,
    why="An advertisement marker.",
    pattern=phrases(
        "פרסומת", "פרסומות", "(תוכן|כתבה|תוכן שיווקי) (ממומן|ממומנת|שיווקי|פרסומי|מקודם)",
        "(פרסם|פרסמו|פרסום|לפרסום) (אצלנו|באתר|כאן|באתר זה)", "מודעה", "מודעות", "המשך הכתבה לאחר הפרסומת", "דלג על פרסומת",
        "סגור פרסומת", "הכתבה ממשיכה (אחרי|לאחר) הפרסומת", "(תרמו|לתרומה|תמכו בנו|תרמו לנו|תמכו בעיתונות עצמאית)",
    ),
    hits=(
        "תוכן ממומן", "פרסם אצלנו", "הכתבה ממשיכה אחרי הפרסומת", "תרמו",
    ),
    misses=(
        "פרסומת חדשה עוררה סערה", "מודעות דרושים בעיתון", "תרומה של מיליון שקל",
    ),
)
