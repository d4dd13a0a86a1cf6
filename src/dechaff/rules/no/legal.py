"""Cookies, privacy, terms and copyright, Norwegian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

LEGAL_LABEL = line_rule(
    "no/legal-label",
    label=Label.LEGAL,
    why="The label of a legal page or notice.",
    pattern=phrases(
        "Personvernerklæring", "Personvernerklæringen", "Vår personvernerklæring", "Personvernpolicy", "Personvernpolitikk",
        "Personvernregler", "Personvern og cookies", "Personvern og informasjonskapsler", "Personverninnstillinger", "Personvernvalg",
        "Bruk av informasjonskapsler", "Om informasjonskapsler", "Cookie-policy", "Cookiepolicy", "Cookie-erklæring",
        "Cookie-innstillinger", "Innstillinger for informasjonskapsler", "Innstillinger for cookies", "Innstillinger for personvern",
        "Administrer samtykke", "Endre samtykke", "Samtykkeinnstillinger", "Brukervilkår", "Vilkår for bruk", "Vilkår og betingelser",
        "Generelle vilkår", "Abonnementsvilkår", "Kjøpsvilkår", "Salgsbetingelser", "Salgsvilkår", "Tilgjengelighetserklæring",
        "Om personvern", "Redaktøransvar", "Redaktørplakaten", "Vær varsom-plakaten", "Pressens faglige utvalg", "Les mer om personvern",
        "Etiske retningslinjer",
    ),
    misses=("Personvern i skolen svikter", "Vilkår for fred"),
)

COOKIE = line_rule(
    "no/cookie",
    label=Label.COOKIE,
    why="A button of a cookie notice.",
    pattern=phrases(
        "Godta", "Godta alle", "Godta alle informasjonskapsler", "Godta alle cookies", "Godta og lukk", "Godta kun nødvendige",
        "Aksepter", "Aksepter alle", "Aksepter alle cookies", "Aksepter cookies", "Avvis", "Avvis alle", "Avslå", "Avslå alle",
        "Kun nødvendige", "Bare nødvendige", "Tillat alle", "Tillat alle cookies", "Tillat valgte", "Lagre innstillinger", "Lagre valg",
        "Nødvendige cookies", "Nødvendige informasjonskapsler", "Vi bruker cookies", "Vi bruker informasjonskapsler",
        "Vi bryr oss om personvernet ditt", "Vi bryr oss om ditt personvern", "Tilpass innstillinger",
        "Ditt personvern er viktig for oss",
    ),
    misses=("Godta alle betingelser før fredag", "Jeg forstår deg, svarte hun"),
)

COOKIE_SENTENCE = line_rule(
    "no/cookie-sentence",
    label=Label.COOKIE,
    strength=Strength.CERTAIN,
    why="A sentence of a cookie notice.",
    pattern=phrases(
        "(Vi bruker|Dette nettstedet bruker|Nettstedet bruker) (cookies|informasjonskapsler) (for å|slik at|på|til) *",
        "(Denne nettsiden bruker|Nettsiden bruker|Vårt nettsted bruker) (cookies|informasjonskapsler) (for å|slik at|på|til) *",
        "(Dette nettstedet|Nettstedet|Denne nettsiden|Nettsiden) bruker (cookies|informasjonskapsler)",
        "(Dette nettstedet|Nettstedet|Denne nettsiden|Nettsiden) bruker (cookies|informasjonskapsler). *",
        "Ved å (bruke|fortsette å bruke|besøke|fortsette på) (nettstedet|nettsiden) (godtar|aksepterer|samtykker) du *",
        "Ved å (bruke|fortsette å bruke|besøke|fortsette på) (våre sider|denne nettsiden) (godtar|aksepterer|samtykker) du *",
        "Ved å (bruke|fortsette å bruke) (dette nettstedet|våre nettsider|siden) (godtar|aksepterer|samtykker) du *",
        "Ved å (besøke|fortsette på) (dette nettstedet|våre nettsider|siden) (godtar|aksepterer|samtykker) du *",
        "(Vi og våre|Sammen med våre) (partnere|leverandører|samarbeidspartnere) (lagrer|bruker|behandler|får tilgang) *",
        "* er ansvarlig for dine data på denne (nettsiden|siden). (Les mer|Mer informasjon|)",
    ),
    hits=(
        "Dette nettstedet bruker informasjonskapsler slik at Ti broer du bør se",
        "Denne nettsiden bruker informasjonskapsler slik at Ti broer du bør se", "Dette nettstedet bruker informasjonskapsler",
        "Dette nettstedet bruker informasjonskapsler. Ti broer du bør se",
        "Ved å fortsette å bruke nettstedet aksepterer du Ti broer du bør se",
        "Ved å fortsette å bruke denne nettsiden aksepterer du Ti broer du bør se",
        "Ved å fortsette å bruke dette nettstedet aksepterer du Ti broer du bør se",
        "Ved å fortsette på dette nettstedet aksepterer du Ti broer du bør se",
        "Sammen med våre samarbeidspartnere får tilgang Ti broer du bør se",
        "Ti broer du bør se er ansvarlig for dine data på denne nettsiden. Mer informasjon",
    ),
    misses=("Vi bruker cookies i kaken.", "Ved å bruke broen sparer du tid."),
)

COPYRIGHT = line_rule(
    "no/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "(©|Copyright ©|Copyright) * Alle rettigheter (forbeholdt|reservert)",
        "(©|Copyright ©) *. Alle rettigheter (forbeholdt|reservert). *", "Alle rettigheter (forbeholdt|reservert)",
        "Alt innhold er opphavsrettslig beskyttet", "Alt innhold er opphavsrettslig beskyttet *",
        "(Innholdet|Materialet|Alt innhold) på (nettstedet|nettsiden) er (opphavsrettslig beskyttet|beskyttet) *",
        "(Innholdet|Materialet|Alt innhold) på (disse sidene|denne siden) er (opphavsrettslig beskyttet|beskyttet) *",
        "(Kopiering|Kopiering av innhold) * (er ikke tillatt|er forbudt|uten avtale|uten samtykke) *",
        "(Kopiering av materiale|Gjengivelse) * (er ikke tillatt|er forbudt|uten avtale|uten samtykke) *",
    ),
    hits=(
        "Copyright © Ti broer du bør se Alle rettigheter forbeholdt",
        "Copyright © Ti broer du bør se. Alle rettigheter forbeholdt. Ti broer du bør se", "Alle rettigheter forbeholdt",
        "Alt innhold er opphavsrettslig beskyttet Ti broer du bør se",
        "Alt innhold på nettstedet er opphavsrettslig beskyttet Ti broer du bør se",
        "Alt innhold på disse sidene er opphavsrettslig beskyttet Ti broer du bør se",
        "Kopiering av innhold Ti broer du bør se er ikke tillatt Ti broer du bør se",
        "Kopiering av materiale Ti broer du bør se er ikke tillatt Ti broer du bør se",
    ),
    misses=("Alle rettigheter til filmen ble solgt", "Alt innhold er fjernet"),
)
