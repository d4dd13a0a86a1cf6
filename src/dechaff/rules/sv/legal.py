"""Cookies, privacy, terms and copyright, Swedish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

LEGAL_LABEL = line_rule(
    "sv/legal-label",
    label=Label.LEGAL,
    why="The label of a legal page or notice.",
    pattern=phrases(
        "Integritetspolicy", "Integritetspolicyn", "Vår integritetspolicy", "Personuppgiftspolicy", "Dataskyddspolicy", "Sekretesspolicy",
        "Cookiepolicy", "Cookie-policy", "Cookies och personuppgifter", "Om cookies", "Så hanterar vi cookies",
        "Hantering av personuppgifter", "Personuppgifter och cookies", "Behandling av personuppgifter", "Så behandlar vi personuppgifter",
        "Användarvillkor", "Allmänna villkor", "Köpvillkor", "Prenumerationsvillkor", "Villkor och integritet", "Användaravtal",
        "Tillgänglighetsredogörelse", "Om tillgänglighet", "Juridisk information", "Etiska regler", "Rättelsepolicy",
        "Integritet och villkor", "Integritetsinställningar", "Cookie-inställningar", "Cookieinställningar", "Inställningar för cookies",
        "Hantera cookies", "Hantera samtycke", "Ändra cookie-inställningar", "Hantera preferenser", "Om personuppgifter",
    ),
    misses=("Integritetspolicyn gäller alla myndigheter", "Villkor för fred"),
)

COOKIE = line_rule(
    "sv/cookie",
    label=Label.COOKIE,
    why="A button of a cookie notice.",
    pattern=phrases(
        "Acceptera", "Acceptera alla", "Acceptera alla cookies", "Acceptera cookies", "Acceptera alla kakor", "Godkänn", "Godkänn alla",
        "Godkänn alla cookies", "Godkänn alla kakor", "Godkänn endast nödvändiga", "Endast nödvändiga", "Endast nödvändiga cookies",
        "Bara nödvändiga cookies", "Neka alla", "Avvisa alla", "Avböj", "Tillåt alla", "Tillåt alla cookies", "Tillåt urval",
        "Spara inställningar", "Nödvändiga cookies", "Vi använder cookies", "Vi använder kakor", "Vi värnar om din integritet",
        "Vi bryr oss om din integritet", "Om cookies på webbplatsen", "Anpassa inställningar",
    ),
    misses=("Godkänn alla ärenden före fredag", "Jag förstår dig, svarade hon"),
)

COOKIE_SENTENCE = line_rule(
    "sv/cookie-sentence",
    label=Label.COOKIE,
    strength=Strength.CERTAIN,
    why="A sentence of a cookie notice.",
    pattern=phrases(
        "(Vi använder|Den här webbplatsen använder) (cookies|kakor) (för att|så att|på|till) *",
        "(Webbplatsen använder|Denna webbplats använder) (cookies|kakor) (för att|så att|på|till) *",
        "(Den här sajten använder|Den här sidan använder|Denna sida använder) (cookies|kakor) (för att|så att|på|till) *",
        "(Den här webbplatsen|Denna webbplats|Den här sajten|Den här sidan|Denna sida) använder (cookies|kakor)",
        "(Den här webbplatsen|Denna webbplats|Den här sajten|Den här sidan|Denna sida) använder (cookies|kakor). *",
        "Genom att (fortsätta använda|använda|surfa vidare på) (webbplatsen|sajten|sidan) (godkänner|accepterar|samtycker) du *",
        "Genom att (fortsätta på|besöka) (webbplatsen|sajten|sidan) (godkänner|accepterar|samtycker) du *",
        "Genom att (fortsätta använda|använda) (vår webbplats|tjänsten|denna webbplats) (godkänner|accepterar|samtycker) du *",
        "Genom att surfa vidare på (vår webbplats|tjänsten|denna webbplats) (godkänner|accepterar|samtycker) du *",
        "Genom att (fortsätta på|besöka) (vår webbplats|tjänsten|denna webbplats) (godkänner|accepterar|samtycker) du *",
        "(Vi och våra|Tillsammans med våra) (partner|partners) (lagrar|använder|behandlar|får åtkomst) *",
        "(Vi och våra|Tillsammans med våra) (leverantörer|samarbetspartners) (lagrar|använder|behandlar|får åtkomst) *",
        "* är ansvarig för dina data på denna webbplats. *",
        "Läs mer om (hur vi använder|våra|hur vi hanterar) (cookies|kakor|personuppgifter) (här|i vår integritetspolicy)",
    ),
    hits=(
        "Den här webbplatsen använder cookies för att Tio broar att se", "Denna webbplats använder cookies för att Tio broar att se",
        "Den här sajten använder cookies för att Tio broar att se", "Den här webbplatsen använder cookies",
        "Den här webbplatsen använder cookies. Tio broar att se",
        "Genom att fortsätta använda webbplatsen accepterar du Tio broar att se",
        "Genom att fortsätta på webbplatsen accepterar du Tio broar att se",
        "Genom att fortsätta använda denna webbplats accepterar du Tio broar att se",
        "Genom att surfa vidare på denna webbplats accepterar du Tio broar att se",
        "Genom att fortsätta på denna webbplats accepterar du Tio broar att se",
        "Tillsammans med våra partners får åtkomst Tio broar att se",
        "Tillsammans med våra samarbetspartners får åtkomst Tio broar att se",
        "Tio broar att se är ansvarig för dina data på denna webbplats. Tio broar att se",
        "Läs mer om hur vi använder personuppgifter i vår integritetspolicy",
    ),
    misses=("Vi använder kakor i receptet.", "Genom att använda bron sparar du tid."),
)

COPYRIGHT = line_rule(
    "sv/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "(©|Copyright ©|Copyright) * Alla rättigheter (förbehållna|reserverade)",
        "(©|Copyright ©) *. Alla rättigheter (förbehållna|reserverade). *", "Alla rättigheter (förbehålles|förbehållna|reserverade)",
        "Allt material på (webbplatsen|sajten|sidan) är skyddat *", "Citera gärna, men ange källa", "Citera oss gärna",
        "Ange källan när du citerar", "Citera gärna men ange alltid källan",
        "(Innehållet|Materialet|Allt innehåll) på (webbplatsen|sajten|sidan) (är skyddat|skyddas|får inte) *",
        "(Innehållet|Materialet|Allt innehåll) på (denna sida|denna webbplats) (är skyddat|skyddas|får inte) *",
        "Kopiering (av|) (material|materialet|texter|innehåll) * (är förbjuden|förbjuden|förbjudet|är förbjudet)",
    ),
    hits=(
        "Copyright © Tio broar att se Alla rättigheter förbehållna",
        "Copyright © Tio broar att se. Alla rättigheter förbehållna. Tio broar att se", "Alla rättigheter förbehålles",
        "Allt material på webbplatsen är skyddat Tio broar att se", "Allt innehåll på webbplatsen är skyddat Tio broar att se",
        "Allt innehåll på denna webbplats är skyddat Tio broar att se", "Kopiering av materialet Tio broar att se är förbjuden",
    ),
    misses=("Alla rättigheter till filmen såldes", "Citera gärna, sa poeten"),
)
