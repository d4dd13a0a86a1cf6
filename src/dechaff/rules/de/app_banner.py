"""App-store banners, German."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

APP = line_rule(
    "de/app",
    label=Label.APP,
    why="A banner or button for an app.",
    pattern=phrases(
        "(Jetzt|Hier|Zur|Unsere|Die|Kostenlose|Gratis|Neue|Unsere kostenlose|Jetzt die|Hol dir die) (News-App|Nachrichten-App|App) "
        "(herunterladen|downloaden|laden|öffnen|testen|installieren|)",
        "In der App (lesen|öffnen|anhören|weiterlesen)", "Jetzt in der App (lesen|öffnen|anhören|weiterlesen|ansehen)",
        "App (öffnen|herunterladen|laden|installieren|downloaden)", "Unsere Apps", "News-App",
        "Laden Sie (jetzt|sich|) (unsere|die|unsere kostenlose) (News-App|App) (herunter|)",
        "(Entdecken|Kennen) Sie (unsere|schon unsere|unsere neue) (Apps|App)", "Hol dir (die|unsere|jetzt unsere|jetzt die) (*-App|App)",
        "(Jetzt|Laden|Erhältlich) (bei|im|in) (Google Play|App Store|Apple App Store|Google Play Store|AppGallery)", "Laden im App Store",
        "Google Play Store", "Android-App", "iOS-App", "iPhone-App", "iPad-App",
        "App für (iOS|Android|iPhone|iOS und Android|Android und iOS)", "Zum Homescreen hinzufügen", "Zum Startbildschirm hinzufügen",
        "Als App installieren", "Apps", "Zur App", "Kennen Sie schon unsere App", "Scannen Sie den QR-Code *",
    ),
    hits=(
        "Jetzt App herunterladen", "Laden Sie unsere App herunter", "Jetzt bei Google Play", "Hol dir die Brücken-App",
        "App für iOS und Android", "Entdecken Sie unsere Apps:", "Scannen Sie den QR-Code und laden Sie die App",
    ),
    misses=("Unsere App ist unsicher, warnt das Amt", "Apps im Test", "Die App öffnen viele Kinder heimlich."),
)

APP_SENTENCE = line_rule(
    "de/app-sentence",
    label=Label.APP,
    strength=Strength.CERTAIN,
    why="A whole sentence that offers the site's app.",
    pattern=phrases(
        "(Laden Sie|Lade) (sich|dir|) (jetzt|hier|) (unsere|die kostenlose|unsere kostenlose) (*-App|App) (kostenlos|) (herunter|im App "
        "Store oder bei Google Play herunter)",
        "Sie können unsere (*-App|App) (kostenlos|) (im App Store|bei Google Play) (und|oder) (im App Store|bei Google Play|im Google "
        "Play Store) herunterladen",
        "Unsere (*-App|App) (gibt es|finden Sie|ist erhältlich) (kostenlos|) (im App Store|bei Google Play) und (im App Store|bei Google "
        "Play|im Google Play Store)",
        "(Mit unserer|Mit der) (*-App|App) (sind|bleiben) Sie immer (auf dem Laufenden|informiert)",
    ),
    hits=(
        "Laden Sie jetzt unsere kostenlose App herunter.", "Sie können unsere App im App Store und bei Google Play herunterladen.",
        "Mit unserer News-App bleiben Sie immer auf dem Laufenden.",
    ),
    misses=("Die Stadt bietet ihre App im App Store und bei Google Play an.", "Laden Sie unsere Gäste zum Essen ein."),
)

APP_INSIDE = span_rule(
    "de/app-inside",
    label=Label.APP,
    where="inside",
    why="A sentence that offers the site's app.",
    pattern=phrases(
        "(Laden Sie|Lade) (sich|dir|) (jetzt|hier|) (unsere|unsere kostenlose) (*-App|App) (kostenlos|) herunter",
        "Hier (unsere|die) (*-App|App) (kostenlos|) herunterladen", "Hier geht es zur (neuen|) (*-App|App) – für Android und iOS",
    ),
    hits=("Es regnet.⟦ Laden Sie hier unsere App herunter!⟧",),
    misses=("Der Minister bat: Laden Sie hier unsere Warn-App nicht herunter.", "Hier die App herunterladen zu wollen ist sinnlos."),
)
