"""App-store banners, Dutch."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "nl/app",
    label=Label.APP,
    why="A banner or button for an app.",
    pattern=phrases(
        "(Download|Installeer|Open) (de|onze|gratis de|gratis onze|hier de|hier onze|nu de|nu onze) (app|nieuws-app|gratis app|nieuwsapp)",
        "Download de app van *", "Open in de app", "Lees in de app", "Lees verder in de app", "Download in de App Store",
        "Download via Google Play", "Ontdek het op Google Play", "Beschikbaar (in de App Store|op Google Play|via Google Play)",
        "Verkrijgbaar (in de App Store|op Google Play)", "Onze app", "Onze apps", "Nieuws-app", "Toevoegen aan beginscherm",
        "Zet op startscherm", "Scan de QR-code *",
    ),
    hits=("Download de app", "Beschikbaar op Google Play", "Download de app van De Brug", "Scan de QR-code en download de app"),
    misses=("Download speed valt tegen", "Onze app werkt niet, klaagt de gemeente", "Open de poort"),
)

APP_SENTENCE = line_rule(
    "nl/app-sentence",
    label=Label.APP,
    strength=Strength.CERTAIN,
    why="A whole sentence that offers the site's app.",
    pattern=phrases(
        "Download (nu|hier|gratis|) onze (app|nieuws-app|gratis app) (en|voor|in de App Store *|om) *",
        "Onze app is (gratis|) (beschikbaar|te downloaden|verkrijgbaar) (in|via) (de App Store|Google Play) en (Google Play|de App Store|"
        "in de App Store|via Google Play)",
    ),
    hits=("Download onze app en volg het nieuws op de voet.", "Onze app is gratis te downloaden via de App Store en Google Play."),
    misses=("Je moet een app downloaden om te kunnen parkeren.", "Onze app maakt het leven leuker, zegt de wethouder."),
)
