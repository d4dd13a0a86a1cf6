"""Page tools, navigation and breadcrumb words, Dutch."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

WIDGET = line_rule(
    "nl/widget",
    label=Label.WIDGET,
    why="A button or state of the page.",
    pattern=phrases(
        "Afdrukken", "Printen", "Print artikel", "Print dit artikel", "Artikel printen", "Pagina afdrukken", "Afdrukversie", "Printversie",
        "Download als PDF", "Lettergrootte", "Tekstgrootte", "Tekst vergroten", "Tekst verkleinen", "Grotere tekst", "Kleinere tekst",
        "Donkere modus", "Lichte modus", "Sluiten", "Sluit", "Sluit menu", "Menu sluiten", "Sluit venster", "Openen", "Tonen", "Verbergen",
        "Inklappen", "Uitklappen", "Laden", "Aan het laden", "Bezig met laden", "Even geduld", "Even geduld a.u.b.", "Annuleren",
        "Bevestigen", "Versturen", "Verzenden", "Verstuur", "Doorgaan", "Terug", "Bewerken", "Verwijderen", "Wissen", "Oké",
        "Opnieuw proberen", "Probeer het opnieuw", "Probeer het later opnieuw", "Er is iets misgegaan", "Er is een fout opgetreden",
        "Er ging iets mis", "Er is een fout opgetreden, *", "Pagina # van #", "Vertalen", "Kies een taal", "Kies je taal", "Sorteer op",
        "Sorteren op", "Sorteer op *", "Filter op", "Pagina verversen", "Uw browser wordt niet ondersteund",
        "Je browser wordt niet ondersteund", "Weerbericht vandaag",
    ),
    hits=(
        "Print dit artikel", "Bezig met laden...", "Pagina 1 van 3", "Sorteer op datum", "Er is een fout opgetreden, probeer het opnieuw",
    ),
    misses=("Terug naar de natuur", "Sluit de rijen", "Pagina 12 van het dossier", "Laden en lossen"),
)

NAVIGATION = line_rule(
    "nl/navigation",
    label=Label.NAVIGATION,
    why="A jump link, menu or search word.",
    pattern=phrases(
        "(Ga|Spring|Direct|Ga direct|Terug|Meteen) naar (de inhoud|inhoud|hoofdinhoud|de hoofdinhoud|content|het menu|menu|navigatie|de "
        "navigatie|zoeken|footer|de footer|de homepage|home|de homepagina|boven|de voorpagina|hoofdnavigatie|artikel)",
        "Overslaan en naar de inhoud gaan", "Naar de inhoud", "Naar hoofdinhoud", "Doorgaan naar inhoud", "Naar inhoud springen",
        "Naar boven", "Terug naar boven", "Scroll naar boven", "Naar top", "Hoofdmenu", "Open menu", "Menu openen", "Toon menu",
        "Navigatie", "Hoofdnavigatie", "Zoek", "Zoeken", "Zoek op",
        "Zoek (in|op) (de site|deze site|de website|deze website|het archief)",
        "Zoeken (in|op) (de site|deze site|de website|het archief)", "Zoeken naar:", "Zoekopdracht",
        "Zoekresultaten", "Uitgebreid zoeken", "Waar ben je naar op zoek?", "Rubrieken", "Alle rubrieken", "Alle onderwerpen",
        "Alle thema's", "Alle categorieën", "Secties", "Voorpagina", "Startpagina", "Naar de homepage", "Neem contact op",
        "Neem contact met ons op", "Klantenservice", "Veelgestelde vragen", "Puzzels", "Horoscoop", "Tv-gids", "Archief", "Krantenarchief",
        "Alle video's", "Alle podcasts", "Alle auteurs", "Alle columns", "Onze auteurs", "Onze merken", "Onze sites", "Webshop",
        "Servicepagina",
    ),
    hits=("Ga naar de inhoud", "Terug naar boven", "Spring naar inhoud", "Zoek in deze site", "Zoeken op de website"),
    misses=("Zoek de verschillen", "Zoeken op de bodem van de zee", "Naar boven bijgesteld", "Ga naar de dokter", "Archief van de stad"),
)

BREADCRUMB = line_rule(
    "nl/breadcrumb",
    label=Label.BREADCRUMB,
    why="Says where on the site the page is.",
    pattern=phrases(
        "Je bent hier", "U bent hier", "U bevindt zich hier", "Je bent hier: *", "U bent hier: *", "Jij bent hier: *",
        "U bevindt zich hier: *", "Kruimelpad", "Broodkruimel",
    ),
    hits=("U bent hier: Home > Politiek", "Je bent hier: Home", "U bevindt zich hier: Home", "Jij bent hier: Home"),
    misses=("Je bent hier welkom", "U bent hier fout"),
)

TAGS = line_rule(
    "nl/tags",
    label=Label.NAVIGATION,
    why="Keywords or sections of the story.",
    pattern=phrases(
        "Trefwoorden: *", "Onderwerpen: *", "Onderwerp: *", "Categorie: *", "Categorieën: *", "Rubriek: *", "Thema's: *", "Steekwoorden: *",
        "Geplaatst in *", "Getagd met *", "Getagd als *", "Gearchiveerd onder *", "Trefwoorden", "Steekwoorden", "Onderwerpen",
        "Categorieën", "Categorie",
    ),
    hits=(
        "Trefwoorden: brug, rivier", "Categorie: Politiek", "Geplaatst in Politiek", "Getagd met brug", "Onderwerpen: brug",
        "Gearchiveerd onder Politiek",
    ),
    misses=("Onderwerpen die ons raken", "Categorie zwaar", "Labels voor energie"),
)
