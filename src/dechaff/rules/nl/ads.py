"""Advertisement markers, affiliate disclosures and donation appeals, Dutch."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "nl/ad",
    label=Label.AD,
    why="Marks an advertisement.",
    pattern=phrases(
        "Advertentie", "Advertenties", "Reclame", "Gesponsord", "Gesponsord door *", "Gesponsorde inhoud", "Gesponsorde content",
        "Betaalde inhoud", "Betaald partnerschap", "Partnerbijdrage", "Partnerbericht", "Branded content van *", "Ingezonden mededeling",
        "Commerciële boodschap", "Advertorial van *", "Mede mogelijk gemaakt door *",
        "Artikel gaat verder na advertentie", "Verder lezen na de advertentie", "Lees verder na de advertentie",
        "Lees verder na advertentie", "Sluit advertentie", "Advertentie sluiten", "Advertentie overslaan", "Adverteren", "Adverteren?",
        "Adverteer", "Adverteer hier", "Adverteren bij *", "Plaats een advertentie", "Familieberichten", "Rouwadvertenties",
        "Kortingscodes", "Kortingscode", "Bekijk aanbieding", "Bekijk prijs", "Koop nu", "Bestel nu", "Naar de aanbieding",
        
    ),
    hits=(
        "Gesponsord door De Brug", "Mede mogelijk gemaakt door De Brug",
        "Adverteren bij De Brug", "Branded content van De Brug", "Advertorial van De Brug",
    ),
    misses=("Reclame voor gokken verboden", "Advertenties blijven weg", "Bestel nu niet te veel", "In samenwerking met de gemeente"),
)

AD_HINT = line_rule(
    "nl/ad-hint",
    label=Label.AD,
    strength=Strength.HINT,
    why="May name who paid for the page.",
    pattern=phrases("Aangeboden door *", "In samenwerking met *"),
    hits=("Aangeboden door De Brug", "In samenwerking met De Brug"),
    misses=("Aangeboden hulp", "De samenwerking met de gemeente"),
)

AFFILIATE = line_rule(
    "nl/affiliate",
    label=Label.AD,
    strength=Strength.CERTAIN,
    why="Says that links in the text earn a commission.",
    pattern=phrases(
        "(Dit artikel|Deze pagina|Deze tekst) bevat (affiliate links|affiliatelinks|affiliate-links)",
        "(Dit artikel|Deze pagina|Deze tekst) bevat (affiliate links|affiliatelinks|affiliate-links) *",
        "(Als je|Wanneer je|Koop je) * (ontvangen|krijgen|verdienen) (we|wij) (mogelijk|een|een kleine|mogelijk een) (kleine|) (commissie|"
        "vergoeding)",
        "(We|Wij) (ontvangen|krijgen) (mogelijk|) een (kleine|) (commissie|vergoeding) (als|wanneer) *",
        "Prijzen kunnen (afwijken*|wijzigen*|gewijzigd zijn*)",
    ),
    hits=(
        "Dit artikel bevat affiliate links.", "We ontvangen een kleine commissie als je iets koopt.",
        "Als je via deze links koopt ontvangen wij een kleine commissie.",
    ),
    misses=("De bank rekent commissie bij elke aankoop.", "We krijgen een nieuwe brug als het lukt."),
)

DONATION = line_rule(
    "nl/donation",
    label=Label.DONATION,
    why="Asks for a donation.",
    pattern=phrases(
        "Doneer", "Doneer nu", "Doneren", "Doneer hier", "Doe een donatie", "Steun ons",
        "Steun (ons werk|onze journalistiek|onafhankelijke journalistiek|de redactie|onze redactie)",
        "Word (donateur|supporter|vriend van *)", "Help ons", "Geef nu",
        "(Jouw|Uw|Je) (steun|donatie|bijdrage) (is belangrijk|telt|helpt ons|maakt het verschil)",
    ),
    hits=("Doneer nu", "Steun onafhankelijke journalistiek", "Jouw steun telt", "Word donateur", "Word vriend van De Brug"),
    misses=("Doneren aan een goed doel", "Steun ons standpunt", "Help ons de brug te redden"),
)
