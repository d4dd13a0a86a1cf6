"""App-store banners, Norwegian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP_BANNER = line_rule(
    "no/app-banner",
    label=Label.APP,
    why="An invitation to install the app.",
    pattern=phrases(
        "Last ned appen", "Last ned vår app", "Last ned appen vår", "Last ned appen her", "Last ned gratis app", "Last ned i App Store",
        "Last ned fra App Store", "Last ned på App Store", "Last ned på Google Play", "Last ned fra Google Play",
        "Last ned i Google Play", "Hent appen", "Hent vår app", "Få appen", "Skaff deg appen", "Tilgjengelig på Google Play",
        "Tilgjengelig i App Store", "Tilgjengelig på App Store", "Finnes på Google Play", "Les i appen", "Åpne i appen", "Åpne i app",
        "Fortsett i nettleseren", "Våre apper", "App for iPhone", "App for Android",
    ),
    misses=("Last ned appen før reisen", "Våre apper spionerer på oss"),
)

APP_SENTENCE = line_rule(
    "no/app-sentence",
    label=Label.APP,
    strength=Strength.CERTAIN,
    why="A sentence that offers the app.",
    pattern=phrases(
        "Last ned (vår app|appen vår) (og|for å|så|gratis) *", "Last ned (vår app|appen|appen vår) (på|i|fra) (App Store|Google Play) *",
    ),
    hits=("Last ned appen vår gratis Ti broer du bør se", "Last ned appen vår fra Google Play Ti broer du bør se"),
    misses=("Last ned vår rapport og les.", "Last ned appen i kommunen eller på biblioteket."),
)
