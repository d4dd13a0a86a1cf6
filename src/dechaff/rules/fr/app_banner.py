"""App-store banners, French."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "fr/app",
    label=Label.APP,
    why="A banner or button for an app.",
    pattern=phrases(
        "(Téléchargez|Télécharger|Installez|Installer|Découvrez|Obtenez|Ouvrir) (l'|notre|nos|l'app|dans l'|dans notre|la nouvelle) "
        "(application|applications|appli|app)",
        "(Téléchargez|Télécharger|Installez|Découvrez|Ouvrir dans|Lire dans) (l'application|l'appli|l'app|notre application|nos "
        "applications) (gratuite|mobile|gratuitement|maintenant|*|)",
        "Télécharger dans l'App Store", "Disponible sur (Google Play|l'App Store|App Store)",
        "Télécharger sur (Google Play|l'App Store|App Store)", "Application mobile", "Applications mobiles", "Nos applications",
        "L'application", "Ajouter à l'écran d'accueil", "Lire dans l'application", "Appli mobile", "Scannez le QR code *",
    ),
    hits=(
        "Téléchargez l'application", "Découvrez notre application mobile", "Disponible sur Google Play", "Télécharger sur l'App Store",
        "Scannez le QR code pour télécharger l'application", "Télécharger notre app",
    ),
    misses=("Application de la loi", "Télécharger illégalement", "Nos applications au tribunal"),
)

APP_SENTENCE = line_rule(
    "fr/app-sentence",
    label=Label.APP,
    strength=Strength.CERTAIN,
    why="A whole sentence that offers the site's app.",
    pattern=phrases(
        "(Téléchargez|Installez) (gratuitement|dès maintenant|) (notre|l') (application|appli|application mobile) (gratuite|) (pour *|et "
        "*|sur l'App Store *|sur Google Play *)",
        "Téléchargez l'application * (sur l'App Store|sur Google Play) (et|ou) (sur l'App Store|sur Google Play|Google Play)",
        "(Notre|L') application (mobile|) est disponible (gratuitement|) sur l'App Store et (sur|) (Google Play|le Google Play Store)",
    ),
    hits=(
        "Téléchargez notre application pour suivre l'actualité en temps réel.",
        "Notre application mobile est disponible sur l'App Store et Google Play.",
        "Téléchargez l'application Pont sur l'App Store ou sur Google Play.",
    ),
    misses=("Il faut télécharger une application pour payer son stationnement.", "Téléchargez la liste des ponts."),
)
