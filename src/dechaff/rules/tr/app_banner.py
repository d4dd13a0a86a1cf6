"""App-store banners, Turkish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "tr/app",
    label=Label.APP,
    why="A banner for the site's app.",
    pattern=phrases(
        "Uygulamayı indir", "Uygulamayı indirin", "Uygulamamızı indirin", "Mobil uygulamamızı indirin", "Mobil uygulamamız",
        "Ücretsiz indir", "App Store'dan indir(in|)", "Google Play'den (indir|indirin|alın|edinin)", "App Store'dan edinin",
        "AppGallery'den indirin", "Google Play'den edinin", "Uygulamada aç", "Mobil uygulamalar", "Uygulamalarımız",
        "iPhone uygulaması", "Android uygulaması",
    ),
    hits=(
        "App Store'dan indir", "Google Play'den alın",
    ),
    misses=(
        "Uygulamayı indirenler dolandırıldı", "Mobil uygulamalar için yeni vergi",
    ),
)

APP_SENTENCE = line_rule(
    "tr/app-sentence",
    label=Label.APP,
    why="A whole sentence that offers the site's app.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Mobil uygulamamızı|Uygulamamızı|Ücretsiz uygulamamızı) (indirerek|indirin)*",
    ),
    hits=(
        "Mobil uygulamamızı indirerek son dakika haberlerini anında alabilirsiniz.",
    ),
    misses=(
        "Bankanın uygulamasını indirin, diyen dolandırıcılar yakalandı.", "Uygulamamız ayakta, dedi bakan kapıda bekleyenlere.",
    ),
)
