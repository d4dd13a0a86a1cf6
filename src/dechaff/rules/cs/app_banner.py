"""App-store banners, Czech."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP_BANNER = line_rule(
    "cs/app-banner",
    label=Label.APP,
    why="An invitation to install the app.",
    pattern=phrases(
        "Stáhnout aplikaci", "Stáhněte si aplikaci", "Stáhněte si naši aplikaci", "Stáhněte si mobilní aplikaci",
        "Stáhněte si naši mobilní aplikaci", "Stáhnout z Google Play", "Stáhnout v App Store", "Stáhnout na Google Play",
        "Stáhnout z App Store", "Nyní na Google Play", "Naše aplikace", "Mobilní aplikace ke stažení", "Nainstalovat aplikaci",
        "Otevřít v aplikaci", "Číst v aplikaci", "Pokračovat v prohlížeči", "Aplikace pro Android", "Aplikace pro iOS",
        "Aplikace pro iPhone", "Vyzkoušejte naši aplikaci", "Zprávy v mobilu",
        "(Stáhněte si|Nainstalujte si) (naši|novou|) aplikaci pro (Android|iOS|iPhone|Android a iOS|iOS a Android)",
    ),
    hits=("Nainstalujte si novou aplikaci pro Android a iOS",),
    misses=("Stáhněte si aplikaci úřadu, vyzval ministr", "Aplikace pro iOS chybí"),
)

APP_SENTENCE = line_rule(
    "cs/app-sentence",
    label=Label.APP,
    strength=Strength.CERTAIN,
    why="A sentence that offers the app.",
    pattern=phrases(
        "Stáhněte si (naši|naši mobilní|naši novou) aplikaci (a|, ať) (buďte|mějte|čtěte|nic|sledujte) *",
        "(Naši aplikaci|Naši mobilní aplikaci) (si můžete stáhnout|najdete|stahujte) (v|na|z) (App Store|Google Play) *",
    ),
    hits=(
        "Stáhněte si naši mobilní aplikaci , ať sledujte Deset mostů přes Vltavu",
        "Naši mobilní aplikaci si můžete stáhnout na Google Play Deset mostů přes Vltavu",
    ),
    misses=("Stáhněte si naši aplikaci, řekl včera starosta města.", "Naši aplikaci najdete v ulici u mostu."),
)
