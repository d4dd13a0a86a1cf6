"""App-store banners, Swedish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP_BANNER = line_rule(
    "sv/app-banner",
    label=Label.APP,
    why="An invitation to install the app.",
    pattern=phrases(
        "Ladda ner appen", "Ladda ned appen", "Ladda ner vår app", "Ladda ned vår app", "Ladda hem appen", "Ladda hem vår app",
        "Hämta appen", "Hämta vår app", "Skaffa appen", "Ladda ner på App Store", "Ladda ned i App Store", "Hämta i App Store",
        "Ladda ner från App Store", "Ladda ner på Google Play", "Ladda ned på Google Play", "Ladda ned från Google Play",
        "Hämta på Google Play", "Finns på Google Play", "Finns i App Store", "Läs i appen", "Öppna i appen", "Fortsätt i webbläsaren",
        "Våra appar", "App för iPhone", "App för Android",
    ),
    misses=("Ladda ner appen före resan", "Våra appar spionerar på oss"),
)

APP_SENTENCE = line_rule(
    "sv/app-sentence",
    label=Label.APP,
    strength=Strength.CERTAIN,
    why="A sentence that offers the app.",
    pattern=phrases(
        "(Ladda ner|Ladda ned|Hämta) vår app (och|för att|så|gratis) *",
        "(Ladda ner|Ladda ned|Hämta) (vår app|appen) (på|i|från) (App Store|Google Play) *",
    ),
    hits=("Ladda ner vår app för att Tio broar att se", "Ladda ner vår app från Google Play Tio broar att se"),
    misses=("Ladda ner vår rapport och läs.", "Hämta appen hos kommunen eller på biblioteket."),
)
