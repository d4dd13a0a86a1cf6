"""App-store banners, Ukrainian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "uk/app",
    label=Label.APP,
    why="A banner for the site's app.",
    pattern=phrases(
        "Завантажити (додаток|застосунок)", "Завантажте (наш|мобільний|) (додаток|застосунок)",
        "Завантажуйте (наш|мобільний|) (додаток|застосунок)", "Наш (додаток|застосунок)",
        "Завантажити (в|з|у) (App Store|Google Play)", "Завантажте (в|з|у) (App Store|Google Play)",
        "Доступно (в|у) (App Store|Google Play)", "Відкрити в (додатку|застосунку)", "Читати в (додатку|застосунку)",
    ),
    hits=(
        "Завантажити застосунок", "Завантажте мобільний застосунок", "Завантажуйте мобільний застосунок", "Наш застосунок",
        "Завантажити з Google Play", "Завантажте з Google Play", "Доступно у App Store", "Відкрити в застосунку",
        "Читати в застосунку",
    ),
    misses=(
        "Завантажити застосунок на завод", "Наш застосунок не працює вдома",
    ),
)
