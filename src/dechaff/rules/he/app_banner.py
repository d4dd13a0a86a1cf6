"""App banners, Hebrew."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "he/app",
    label=Label.APP,
    why="A banner for the site's own app.",
    pattern=phrases(
        "(הורידו|הורד|להורדת|הורדת|התקינו|פתח ב|פתחו ב) (את האפליקציה|אפליקציה|אפליקציית *|האפליקציה)",
        "(הורידו|הורד|להורדת|הורדת|התקינו|פתח ב|פתחו ב) (את היישומון|את אפליקציית *|אפליקציה חינם)", "האפליקציה שלנו",
        "(להורדה|זמין|הורידו|הורידו מ) (ב-App Store|ב-Google Play|מ-Google Play|מ-App Store|בגוגל פליי|באפסטור|מחנות האפליקציות)",
        "(גרסת|לגרסת|גרסה ל|לגרסה) (מובייל|נייד|דסקטופ|הנייד|המלאה)",
    ),
    hits=(
        "הורידו את אפליקציית הגשר", "הורידו את האפליקציה", "להורדה ב-App Store", "גרסת מובייל",
    ),
    misses=(
        "הורידו את הדגל מהתורן", "אפליקציה חדשה למציאת חניה",
    ),
)
