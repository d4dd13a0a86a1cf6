"""App-store banners, Finnish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP_BANNER = line_rule(
    "fi/app-banner",
    label=Label.APP,
    why="An invitation to install the app.",
    pattern=phrases(
        "Lataa sovellus", "Lataa sovelluksemme", "Lataa sovellus tästä", "Lataa ilmainen sovellus", "Lataa mobiilisovellus",
        "Lataa App Storesta", "Lataa Google Playsta", "Lataa Google Play -kaupasta", "Hanki sovellus", "Hae sovellus",
        "Saatavilla App Storesta", "Saatavilla Google Playssa", "Nyt Google Playssa", "Lue sovelluksessa", "Avaa sovelluksessa",
        "Jatka selaimessa", "Sovelluksemme", "Sovellus iPhonelle", "Sovellus Androidille",
    ),
    misses=("Lataa sovellus ennen matkaa", "Sovelluksemme vakoilevat meitä"),
)

APP_SENTENCE = line_rule(
    "fi/app-sentence",
    label=Label.APP,
    strength=Strength.CERTAIN,
    why="A sentence that offers the app.",
    pattern=phrases(
        "Lataa (sovelluksemme|mobiilisovelluksemme|maksuton sovelluksemme) (ja|niin|, niin) *",
        "Lataa (sovelluksemme|sovellus) (App Storesta|Google Playsta|Google Play -kaupasta) *",
    ),
    hits=(
        "Lataa maksuton sovelluksemme , niin Kymmenen siltaa joen yli",
        "Lataa sovelluksemme Google Play -kaupasta Kymmenen siltaa joen yli",
    ),
    misses=("Lataa raporttimme ja lue.", "Lataa sovellus kunnasta tai kirjastosta."),
)
