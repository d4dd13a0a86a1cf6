"""App-store banners, Hungarian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP_BANNER = line_rule(
    "hu/app-banner",
    label=Label.APP,
    why="An invitation to install the app.",
    pattern=phrases(
        "Töltse le alkalmazásunkat", "Töltsd le alkalmazásunkat", "Töltse le applikációnkat", "Töltsd le applikációnkat",
        "Töltsd le az appot", "Töltse le az applikációt", "Töltsd le az alkalmazást", "Töltse le az alkalmazást", "Alkalmazás letöltése",
        "Letöltés az App Store-ból", "Letöltés a Google Play-ről", "Letölthető az App Store-ból", "Elérhető a Google Playen",
        "Szerezd meg: Google Play", "Olvasás az alkalmazásban", "Megnyitás az alkalmazásban", "Mobilalkalmazásunk", "Mobilalkalmazásaink",
        "Alkalmazásunk", "Android alkalmazás", "iOS alkalmazás", "iPhone alkalmazás",
    ),
    misses=("Töltsd le az alkalmazást utazás előtt", "Alkalmazásunk kémkedik, mondta"),
)

APP_SENTENCE = line_rule(
    "hu/app-sentence",
    label=Label.APP,
    strength=Strength.CERTAIN,
    why="A sentence that offers the app.",
    pattern=phrases(
        "(Töltse le|Töltsd le) (alkalmazásunkat|applikációnkat) (és|, és|, hogy|a Google Play) *",
        "(Töltse le|Töltsd le) (ingyenes alkalmazásunkat|mobilalkalmazásunkat) (és|, és|, hogy|a Google Play) *",
        "(Alkalmazásunk|Applikációnk) (letölthető|elérhető) (az App Store-ban|a Google Play|az App Store-ból|a Google Playen) *",
    ),
    hits=(
        "Töltse le alkalmazásunkat a Google Play Tíz híd a Dunán", "Töltse le ingyenes alkalmazásunkat a Google Play Tíz híd a Dunán",
        "Alkalmazásunk letölthető az App Store-ban Tíz híd a Dunán",
    ),
    misses=("Töltse le a térképet és induljon.", "Alkalmazásunk elérhető közelségben van."),
)
