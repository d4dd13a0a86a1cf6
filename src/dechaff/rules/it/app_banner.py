"""App-store banners, Italian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "it/app",
    label=Label.APP,
    why="A banner or button for an app.",
    pattern=phrases(
        "(Scarica|Scaricate|Installa|Ottieni) (l'app|la nostra app|la app|l'applicazione|gratis l'app|la nostra applicazione|ora l'app) "
        "(gratuita|gratis|)",
        "Apri l'app", "Apri nell'app", "Leggi nell'app", "Scarica l'app di *", "Disponibile su (Google Play|App Store)",
        "Scarica su (Google Play|App Store)", "Scarica da (Google Play|App Store)", "La nostra app", "Le nostre app",
        "Aggiungi alla schermata Home", "Inquadra il QR code *",
    ),
    hits=("Scarica l'app", "Disponibile su Google Play", "Scarica l'app di Il Ponte", "Inquadra il QR code per scaricare"),
    misses=("Scarica elettrica in stazione", "La nostra app preferita", "Apri gli occhi"),
)

APP_SENTENCE = line_rule(
    "it/app-sentence",
    label=Label.APP,
    strength=Strength.CERTAIN,
    why="A whole sentence that offers the site's app.",
    pattern=phrases(
        "Scarica (gratis|subito|ora|) la nostra app (per|e|da|su) *",
        "La nostra app è disponibile (gratis|) su (App Store|Google Play) e (App Store|Google Play)",
        "Scarica l'app di * (da|su) (App Store|Google Play) (e|o) (App Store|Google Play|da Google Play|su Google Play)",
    ),
    hits=(
        "Scarica la nostra app per restare aggiornato sulle notizie.", "La nostra app è disponibile su App Store e Google Play.",
        "Scarica l'app di Il Ponte da App Store o Google Play.",
    ),
    misses=("Bisogna scaricare una app per pagare il parcheggio.", "Scarica la nostra merce al porto."),
)
