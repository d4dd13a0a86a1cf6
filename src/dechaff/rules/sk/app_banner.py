"""App-store banners, Slovak."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP_BANNER = line_rule(
    "sk/app-banner",
    label=Label.APP,
    why="An invitation to install the app.",
    pattern=phrases(
        "Stiahnuť aplikáciu", "Stiahnite si aplikáciu", "Stiahnite si našu aplikáciu", "Stiahnite si mobilnú aplikáciu",
        "Stiahnite si našu mobilnú aplikáciu", "Stiahnuť z Google Play", "Stiahnuť v App Store", "Stiahnuť na Google Play",
        "Stiahnuť z App Store", "Teraz na Google Play", "Naša aplikácia", "Nainštalovať aplikáciu", "Otvoriť v aplikácii",
        "Čítať v aplikácii", "Pokračovať v prehliadači", "Aplikácia pre Android", "Aplikácia pre iOS", "Aplikácia pre iPhone",
        "Vyskúšajte našu aplikáciu", "Správy v mobile",
        "(Stiahnite si|Nainštalujte si) (našu|novú|) aplikáciu pre (Android|iOS|iPhone|Android a iOS|iOS a Android)",
    ),
    hits=("Nainštalujte si našu aplikáciu pre Android a iOS",),
    misses=("Stiahnite si aplikáciu úradu, vyzval minister", "Aplikácia pre iOS chýba"),
)

APP_SENTENCE = line_rule(
    "sk/app-sentence",
    label=Label.APP,
    strength=Strength.CERTAIN,
    why="A sentence that offers the app.",
    pattern=phrases(
        "Stiahnite si (našu|našu mobilnú|našu novú) aplikáciu (a|, aby) (buďte|majte|čítajte|nič|sledujte) *",
        "(Našu aplikáciu|Našu mobilnú aplikáciu) (si môžete stiahnuť|nájdete|sťahujte) (v|na|z) (App Store|Google Play) *",
    ),
    hits=(
        "Stiahnite si našu mobilnú aplikáciu , aby sledujte Desať mostov cez Dunaj",
        "Našu mobilnú aplikáciu si môžete stiahnuť na Google Play Desať mostov cez Dunaj",
    ),
    misses=("Stiahnite si našu aplikáciu, povedal včera starosta mesta.", "Našu aplikáciu nájdete v ulici pri moste."),
)
