"""Sign-in and paywall prompts, Swedish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

ACCOUNT = line_rule(
    "sv/account",
    label=Label.ACCOUNT,
    why="A prompt to sign in or register.",
    pattern=phrases(
        "Logga in", "Logga ut", "Logga in här", "Inloggning", "Logga in eller registrera dig", "Logga in för att läsa",
        "Logga in för att läsa mer", "Logga in för att läsa vidare", "Logga in för att fortsätta läsa", "Registrera dig",
        "Registrera dig gratis", "Registrera", "Skapa konto", "Skapa ett konto", "Skapa ett konto gratis", "Skapa gratis konto",
        "Mitt konto", "Min sida", "Mina sidor", "Min profil", "Glömt lösenord", "Glömt ditt lösenord", "Glömt lösenordet",
        "Har du redan ett konto", "Har du inget konto", "Har du redan ett konto? Logga in", "Har du inget konto? Registrera dig",
        "Redan prenumerant", "Redan prenumerant? Logga in", "Är du redan prenumerant", "Är du redan prenumerant? Logga in", "Redan kund",
        "Redan kund? Logga in", "Bli medlem", "Bli medlem här", "Håll mig inloggad", "Kom ihåg mig", "Aktivera konto",
        "Aktivera digitalt konto", "Logga in med BankID", "Logga in med Facebook", "Logga in med Google", "Kundservice",
    ),
    misses=("Logga in på banken med försiktighet", "Bli medlem i facket, råder hon"),
)

PAYWALL = line_rule(
    "sv/paywall",
    label=Label.PAYWALL,
    why="A prompt to pay for the text.",
    pattern=phrases(
        "Prenumerera", "Prenumerera nu", "Prenumerera här", "Bli prenumerant", "Bli prenumerant nu", "Köp prenumeration", "Köp artikeln",
        "Köp digital prenumeration", "Skaffa prenumeration", "Läs hela artikeln för", "Lås upp artikeln", "Lås upp", "Testa gratis",
        "Prova gratis", "Prova nu", "Läs vidare gratis", "För prenumeranter", "Endast för prenumeranter", "Bara för prenumeranter",
        "Låst artikel", "Låst innehåll", "Plusartikel", "Premiumartikel", "Exklusivt för prenumeranter", "Ingen bindningstid",
        "Avsluta när du vill", "Avsluta när som helst", "Välj prenumeration", "Se våra erbjudanden", "Läs e-tidningen", "E-tidning",
        "E-tidningen", "Dagens tidning", "Läs dagens tidning", "Tidningsarkiv", "Prenumerationsärenden", "Hantera prenumeration",
        "Redan prenumerant",
    ),
    misses=("Prenumerera bara på det du läser", "Prova gratis mat på torget"),
)

PAYWALL_SENTENCE = line_rule(
    "sv/paywall-sentence",
    label=Label.PAYWALL,
    strength=Strength.CERTAIN,
    why="A sentence of a paywall.",
    pattern=phrases(
        "(Den här artikeln|Artikeln) är (endast|bara|exklusiv|exklusivt|låst) (för|för våra) prenumeranter",
        "(Det här innehållet|Denna artikel) är (endast|bara|exklusiv|exklusivt|låst) (för|för våra) prenumeranter",
        "(Detta är|Den här artikeln är|Det här är) en (låst|premium|plus) artikel",
        "För att läsa (vidare|hela artikeln|resten av artikeln) (måste|behöver) du (logga in|vara inloggad|vara prenumerant)",
        "För att läsa (artikeln|mer) (måste|behöver) du (logga in|vara inloggad|vara prenumerant)",
        "För att läsa (vidare|hela artikeln|resten av artikeln|artikeln|mer) (måste|behöver) du (bli prenumerant|ha en prenumeration)",
        "(Vill du läsa|Vill du fortsätta läsa) (vidare|hela artikeln|resten av artikeln|artikeln|mer)? *",
        "(Som prenumerant|Som medlem) (får du|kan du) (läsa|ta del av|tillgång till|obegränsad tillgång) *",
        "Få (obegränsad|full|fri) tillgång till (allt|alla|hela|våra) *",
    ),
    hits=(
        "Den här artikeln är exklusivt för våra prenumeranter", "Det här innehållet är exklusivt för våra prenumeranter",
        "Den här artikeln är en premium artikel", "För att läsa resten av artikeln behöver du vara prenumerant",
        "För att läsa artikeln behöver du vara prenumerant", "För att läsa resten av artikeln behöver du ha en prenumeration",
        "Vill du fortsätta läsa resten av artikeln? Tio broar att se", "Som prenumerant får du obegränsad tillgång Tio broar att se",
        "Få obegränsad tillgång till allt Tio broar att se",
    ),
    misses=("Artikeln är bara för lång.", "För att läsa mer måste du köpa boken."),
)
