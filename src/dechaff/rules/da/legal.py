"""Cookies, privacy, terms and copyright, Danish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

LEGAL_LABEL = line_rule(
    "da/legal-label",
    label=Label.LEGAL,
    why="The label of a legal page or notice.",
    pattern=phrases(
        "Privatlivspolitik", "Privatlivspolitikken", "Vores privatlivspolitik", "Persondatapolitik", "Databeskyttelsespolitik",
        "Behandling af persondata", "Behandling af personoplysninger", "Cookie- og privatlivspolitik", "Privatlivs- og cookiepolitik",
        "Privatliv og cookies", "Cookiepolitik", "Cookie-politik", "Om cookies", "Brug af cookies", "Cookieindstillinger",
        "Cookie-indstillinger", "Indstillinger for cookies", "Privatlivsindstillinger", "Administrer samtykke", "Ændre samtykke",
        "Ændr samtykke", "Skift samtykke", "Samtykkeindstillinger", "Cookiedeklaration", "Brugervilkår", "Brugsbetingelser",
        "Handelsbetingelser", "Abonnementsbetingelser", "Abonnementsvilkår", "Vilkår og betingelser", "Generelle betingelser",
        "Tilgængelighedserklæring", "Webtilgængelighed", "Etiske retningslinjer", "Presseetiske regler", "Redaktionelle retningslinjer",
        "Ophavsret og ansvar",
    ),
    misses=("Privatlivspolitikken gælder alle", "Vilkår for fred"),
)

COOKIE = line_rule(
    "da/cookie",
    label=Label.COOKIE,
    why="A button of a cookie notice.",
    pattern=phrases(
        "Accepter", "Acceptér", "Accepter alle", "Acceptér alle", "Accepter alle cookies", "Acceptér alle cookies", "Accepter cookies",
        "Accepter kun nødvendige", "Afvis", "Afvis alle", "Afvis alle cookies", "Kun nødvendige", "Kun nødvendige cookies", "Tillad alle",
        "Tillad alle cookies", "Tillad valgte", "Gem indstillinger", "Gem valg", "Nødvendige cookies", "Vi bruger cookies",
        "Vi anvender cookies", "Vi respekterer dit privatliv", "Dit privatliv er vigtigt for os", "Tilpas indstillinger",
        "Vis detaljer om cookies",
    ),
    misses=("Accepter alle betingelser inden fredag", "Jeg forstår dig, svarede hun"),
)

COOKIE_SENTENCE = line_rule(
    "da/cookie-sentence",
    label=Label.COOKIE,
    strength=Strength.CERTAIN,
    why="A sentence of a cookie notice.",
    pattern=phrases(
        "(Vi bruger|Vi anvender|Dette website bruger|Dette websted bruger|Denne hjemmeside bruger) cookies (til|for at|så) *",
        "(Hjemmesiden bruger|Denne side bruger|Sitet bruger|Dette site bruger) cookies (til|for at|så) *",
        "(Dette website|Dette websted|Denne hjemmeside|Hjemmesiden|Denne side|Dette site) (bruger|anvender) cookies",
        "(Dette website|Dette websted|Denne hjemmeside|Hjemmesiden|Denne side|Dette site) (bruger|anvender) cookies. *",
        "Ved at (bruge|fortsætte med at bruge) (hjemmesiden|websitet|siden|dette website) (accepterer|samtykker) du *",
        "Ved at (besøge|klikke videre på) (hjemmesiden|websitet|siden|dette website) (accepterer|samtykker) du *",
        "Ved at (bruge|fortsætte med at bruge) (denne hjemmeside|vores hjemmeside|sitet) (accepterer|samtykker) du *",
        "Ved at (besøge|klikke videre på) (denne hjemmeside|vores hjemmeside|sitet) (accepterer|samtykker) du *",
        "(Vi og vores|Sammen med vores) (partnere|leverandører|samarbejdspartnere) (lagrer|opbevarer|bruger|behandler|får adgang) *",
    ),
    hits=(
        "Denne hjemmeside bruger cookies for at Ti broer du bør se", "Hjemmesiden bruger cookies for at Ti broer du bør se",
        "Denne hjemmeside anvender cookies", "Denne hjemmeside anvender cookies. Ti broer du bør se",
        "Ved at fortsætte med at bruge dette website accepterer du Ti broer du bør se",
        "Ved at klikke videre på dette website accepterer du Ti broer du bør se",
        "Ved at fortsætte med at bruge denne hjemmeside accepterer du Ti broer du bør se",
        "Ved at klikke videre på denne hjemmeside accepterer du Ti broer du bør se",
        "Sammen med vores samarbejdspartnere får adgang Ti broer du bør se",
    ),
    misses=("Vi bruger cookies i kagen.", "Ved at bruge broen sparer du tid."),
)

COPYRIGHT = line_rule(
    "da/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "(©|Copyright ©|Copyright) * Alle rettigheder forbeholdes", "(©|Copyright ©) *. Alle rettigheder forbeholdes. *",
        "Alle rettigheder forbeholdes",
        "(Materialet|Indholdet) på (siden|hjemmesiden|dette website) er (ophavsretligt beskyttet|beskyttet) *",
        "(Alt indhold|Alt materiale) på (siden|hjemmesiden|dette website) er (ophavsretligt beskyttet|beskyttet) *",
        "(Materialet|Indholdet) på (denne side|sitet|denne hjemmeside) er (ophavsretligt beskyttet|beskyttet) *",
        "(Alt indhold|Alt materiale) på (denne side|sitet|denne hjemmeside) er (ophavsretligt beskyttet|beskyttet) *",
        "Alt materiale er (ophavsretligt beskyttet|omfattet af gældende lov om ophavsret) *",
        "(Kopiering|Gengivelse|Kopiering af indhold|Videreformidling) * (er ikke tilladt|er forbudt|ikke tilladt|uden tilladelse) *",
    ),
    hits=(
        "Copyright © Ti broer du bør se Alle rettigheder forbeholdes",
        "Copyright © Ti broer du bør se. Alle rettigheder forbeholdes. Ti broer du bør se",
        "Materialet på dette website er ophavsretligt beskyttet Ti broer du bør se",
        "Alt materiale på dette website er ophavsretligt beskyttet Ti broer du bør se",
        "Materialet på denne hjemmeside er ophavsretligt beskyttet Ti broer du bør se",
        "Alt materiale på denne hjemmeside er ophavsretligt beskyttet Ti broer du bør se",
        "Alt materiale er omfattet af gældende lov om ophavsret Ti broer du bør se",
        "Kopiering af indhold Ti broer du bør se er ikke tilladt Ti broer du bør se",
    ),
    misses=("Alle rettigheder til filmen blev solgt", "Alt materiale er brændt"),
)
