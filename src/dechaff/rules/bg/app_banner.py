"""App-store banners, Bulgarian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "bg/app",
    label=Label.APP,
    why="A banner for the site's app.",
    pattern=phrases(
        "Изтегли приложението", "Изтеглете (приложението|нашето приложение|мобилното приложение|мобилното ни приложение)",
        "Свали приложението", "Свалете (приложението|нашето приложение|мобилното приложение)", "Мобилни приложения",
        "Налично в (App Store|Google Play)", "Изтегли от (App Store|Google Play)", "Изтеглете от (App Store|Google Play)",
        "Отвори в приложението", "Вземете го от Google Play",
    ),
    hits=(
        "Изтеглете мобилното приложение", "Свалете нашето приложение", "Налично в Google Play", "Изтегли от Google Play",
        "Изтеглете от Google Play",
    ),
    misses=(
        "Изтеглете приложението на общината за боклука", "Мобилни приложения лекуват",
    ),
)
