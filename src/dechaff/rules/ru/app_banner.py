"""App-store banners, Russian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "ru/app",
    label=Label.APP,
    why="A banner for the site's app.",
    pattern=phrases(
        "Скачать приложение", "Скачайте (наше|бесплатное|мобильное|) приложение", "Установить приложение",
        "Установите (наше|) приложение", "Наши приложения", "Наше приложение",
        "Приложение для (iPhone|iPad|Android|iOS|iPhone и Android|Android и iOS|смартфона)",
        "Доступно в (Google Play|App Store|AppGallery|RuStore)", "Загрузите в (App Store|Google Play|AppGallery|RuStore)",
        "Загрузить в (App Store|Google Play)", "Скачать (в|из|на|с) (App Store|Google Play|RuStore|AppGallery)",
        "Загрузите из AppGallery", "Скачать для (Android|iOS|iPhone|Windows)", "Читать в приложении", "Открыть в приложении",
        "Читайте в приложении", "Скачать на (Android|iPhone)", "Версия для смартфонов",
        "Приложения (для iOS и Android|для смартфонов|для мобильных)",
    ),
    hits=(
        "Скачайте мобильное приложение", "Установите приложение", "Приложение для iOS", "Доступно в AppGallery",
        "Загрузите в AppGallery", "Загрузить в Google Play", "Скачать на App Store", "Скачать для iPhone", "Скачать на iPhone",
        "Приложения для смартфонов",
    ),
    misses=(
        "Установить приложение на завод", "Скачать приложение смогли не все",
    ),
)

APP_SENTENCE = line_rule(
    "ru/app-sentence",
    label=Label.APP,
    why="A whole sentence that offers the site's app.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Скачайте|Установите|Загрузите|Скачивайте) (наше|бесплатное|наше бесплатное|наше мобильное|мобильное) приложение *",
        "Читайте (нас|новости|наши новости|наши материалы) в (мобильном|нашем|нашем мобильном) приложении *",
        "Приложение можно (скачать|загрузить) (бесплатно|) в (App Store|Google Play|RuStore) *",
    ),
    hits=(
        "Скачайте наше мобильное приложение и читайте новости без рекламы в дороге.",
        "Читайте наши новости в мобильном приложении для Android и iPhone.",
        "Приложение можно скачать бесплатно в App Store и Google Play.",
    ),
    misses=(
        "Установите приложение банка только из проверенного источника, советует эксперт.",
        "Читайте новости внимательно, советует психолог.",
    ),
)
