"""App-store banners, Danish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP_BANNER = line_rule(
    "da/app-banner",
    label=Label.APP,
    why="An invitation to install the app.",
    pattern=phrases(
        "Download appen", "Download vores app", "Hent appen", "Hent vores app", "Hent app", "Hent appen her", "Hent den i App Store",
        "Hent i App Store", "Hent den på Google Play", "Download i App Store", "Download fra App Store", "Download på Google Play",
        "Download fra Google Play", "Nu på Google Play", "Tilgængelig på Google Play", "Tilgængelig i App Store", "Læs i appen",
        "Åbn i appen", "Åbn i app", "Fortsæt i browseren", "Vores apps", "App til iPhone", "App til Android",
    ),
    misses=("Hent appen inden rejsen", "Vores apps spionerer på os"),
)

APP_SENTENCE = line_rule(
    "da/app-sentence",
    label=Label.APP,
    strength=Strength.CERTAIN,
    why="A sentence that offers the app.",
    pattern=phrases(
        "(Download|Hent) vores app (og|for at|så|gratis) *", "(Download|Hent) (vores app|appen) (på|i|fra) (App Store|Google Play) *",
    ),
    hits=("Download vores app for at Ti broer du bør se", "Download vores app fra Google Play Ti broer du bør se"),
    misses=("Hent vores rapport og læs.", "Hent appen i kommunen eller på biblioteket."),
)
