"""Cookie, privacy, legal and copyright lines, Dutch."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COOKIE = line_rule(
    "nl/cookie",
    label=Label.COOKIE,
    why="A cookie or consent notice, or a box in place of outside content.",
    pattern=phrases(
        "Cookiebeleid", "Cookieverklaring", "Cookie-instellingen", "Cookie instellingen", "Cookie-voorkeuren", "Cookievoorkeuren",
        "Cookies beheren", "Beheer cookies", "Cookies instellen", "Cookies accepteren", "Accepteer cookies", "Alle cookies accepteren",
        "Accepteer alle cookies", "Accepteren", "Accepteer", "Alles accepteren", "Alles weigeren", "Alles afwijzen", "Weigeren",
        "Weigeren en abonneren", "Akkoord", "Ik ga akkoord", "Akkoord en sluiten", "Akkoord en doorgaan", "Instellingen aanpassen",
        "Voorkeuren beheren", "Privacy-instellingen", "Privacyinstellingen", "Privacyvoorkeuren", "Beheer Utiq", "Toestemming beheren",
        "Wij gebruiken cookies", "Deze (site|website) (gebruikt|maakt gebruik van) cookies",
        "Deze (site|website) (gebruikt|maakt gebruik van) cookies *", "Toon inhoud", "Inhoud tonen", "Externe inhoud",
        "Bekijk op (Instagram|Facebook|X|YouTube|TikTok)",
    ),
    hits=("Deze website gebruikt cookies", "Deze site maakt gebruik van cookies om te tellen", "Bekijk op Instagram"),
    misses=("Akkoord over pensioenen", "Cookies bakken", "Weigeren mag, zegt de minister", "Accepteren van verlies"),
)

COOKIE_SENTENCE = line_rule(
    "nl/cookie-sentence",
    label=Label.COOKIE,
    strength=Strength.CERTAIN,
    why="A whole sentence of a consent notice.",
    pattern=phrases(
        "(Wij|Wij en onze partners|Deze website|Deze site|We) (gebruiken|gebruikt|plaatsen) (functionele|analytische|) cookies (en "
        "vergelijkbare technieken|en andere technieken|) (om|voor|zodat) *",
        "Door (verder te gaan,|gebruik te blijven maken van deze site,|op akkoord te klikken,|verder te surfen,) (*ga je|*gaat u|*geef je|"
        "*geeft u) *cookies *",
        "(Deze|De) (inhoud|video|embed) (kan niet worden getoond|wordt niet getoond) (omdat|zonder) *cookies*",
        "Om deze (inhoud|video|content) te (tonen|bekijken|zien) (moet je|moet u|zijn|hebben we) * cookies *",
    ),
    hits=("Wij gebruiken cookies om de site te verbeteren.", "Om deze inhoud te tonen moet je eerst cookies van anderen accepteren."),
    misses=("Veel sites gebruiken cookies om lezers te volgen.", "We gebruiken boter voor de koekjes."),
)

LEGAL = line_rule(
    "nl/legal",
    label=Label.LEGAL,
    why="A link to a legal page.",
    pattern=phrases(
        "Privacyverklaring", "Privacybeleid", "Privacy statement", "Privacy- en cookiebeleid", "Privacy en cookies", "Privacy & cookies",
        "Privacy- en cookieverklaring", "Gebruiksvoorwaarden", "Algemene voorwaarden", "Voorwaarden", "Leveringsvoorwaarden",
        "Abonnementsvoorwaarden", "Actievoorwaarden", "Colofon", "Over ons", "Wie zijn wij", "Wie zijn wij?", "Toegankelijkheid",
        "Toegankelijkheidsverklaring", "Redactiestatuut", "Journalistieke code", "Huisregels", "Responsible disclosure", "Auteursrecht",
        "Auteursrechten", "Copyright en disclaimer", "Klachtenregeling", "Werken bij ons", "Vacatures",
    ),
    hits=("Werken bij ons",),
    misses=(
        "Voorwaarden voor vrede", "Werken bij de politie blijft zwaar", "Toegankelijkheid van het station",
        "Wie zijn wij om te oordelen?",
    ),
)

COPYRIGHT = line_rule(
    "nl/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "Alle rechten voorbehouden", "Alle rechten voorbehouden *", "Copyright * Alle rechten voorbehouden", "Auteursrecht voorbehouden",
        "Op dit artikel rust copyright", "Op dit artikel berust auteursrecht", "Overname (is|) (niet toegestaan|verboden)",
        "Niets uit deze uitgave mag *", "Overname van artikelen *", "Een uitgave van *",
    ),
    hits=(
        "Alle rechten voorbehouden © 2024 De Brug", "Copyright De Brug. Alle rechten voorbehouden", "Overname niet toegestaan",
        "Een uitgave van De Brug", "Niets uit deze uitgave mag worden overgenomen",
        "Overname van artikelen zonder toestemming is niet toegestaan",
    ),
    misses=("Alle rechten van kinderen", "Overname van de bank", "Een uitgave"),
)

RIGHTS_RESERVED = line_rule(
    "nl/rights-reserved",
    label=Label.COPYRIGHT,
    why="A copyright line that ends in the reserved rights.",
    pattern=phrases("* Alle rechten voorbehouden"),
    hits=("© 2024 De Brug. Alle rechten voorbehouden.",),
    misses=("Alle rechten voorbehouden aan de koning is te veel.", "Hij heeft alle rechten voorbehouden gekregen"),
)
