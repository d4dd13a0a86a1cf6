"""Comment, review and poll prompts, Dutch."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENTS = line_rule(
    "nl/comments",
    label=Label.COMMENT,
    why="A caption of a comment section.",
    pattern=phrases(
        "Reacties", "Reactie", "Reageren", "Reageer", "Reageer nu", "Jouw reactie", "Uw reactie", "Je reactie", "Nieuwe reactie",
        "Geen reacties", "Nog geen reacties", "Er zijn nog geen reacties", "Laatste reacties", "Recente reacties", "Alle reacties",
        "Opmerkingen",
        "(Plaats|Schrijf|Geef|Laat|Voeg) (een|je|jouw|uw|de eerste|als eerste een) (reactie|antwoord|opmerking|commentaar) (achter|toe|)",
        "Geef een reactie Reactie annuleren", "Laat een reactie achter Reactie annuleren", "Reactie annuleren", "Reactie plaatsen",
        "Reactie toevoegen", "Reactie versturen", "Een reactie posten", "Geef een antwoord Antwoord annuleren",
        "(Bekijk|Lees|Toon|Laad|Verberg|Open) (de|alle|meer|) reacties", "Naar de reacties", "Ga naar reacties", "Bekijk # reacties",
        "Reacties (#", "Reacties #", "Reacties: #", "Reageer op dit (artikel|bericht)", "Reageer op dit artikel", "Reageren op dit artikel",
        "Reageer als eerste", "Wees de eerste om te reageren", "Wees de eerste die reageert", "Praat mee", "Discussieer mee",
        "Doe mee aan de discussie", "Neem deel aan het gesprek", "Wat vind jij?", "Wat vindt u?", "Wat vind je?", "Geef je mening",
        "Geef uw mening", "Laat het weten", "Laat weten wat je vindt", "Jouw mening telt", "Beantwoorden", "Antwoorden", "Beantwoord",
        "Rapporteer", "Rapporteer reactie", "Meld misbruik", "Reacties (zijn gesloten|gesloten)", "Reageren is niet (meer|) mogelijk",
        "Reageren niet mogelijk", "De reacties zijn gesloten", "Reacties uitgeschakeld", "Reacties staat uit voor *",
        "Reacties uitgeschakeld voor *", "Huisregels", "Spelregels reacties", "Nieuwste eerst", "Oudste eerst", "Populairste eerst",
        "Meest gewaardeerd", "Log in om te reageren", "Inloggen om te reageren", "Stem", "Stem nu", "Stemmen", "Breng je stem uit", "Poll",
        "Bekijk de resultaten", "Bekijk resultaten", "Beoordeel dit artikel", "Beoordeel dit recept", "Wat vond je van dit artikel?",
        "Vond je dit artikel (interessant?|nuttig?|leuk?|goed?)", "Was dit artikel (nuttig?|interessant?|behulpzaam?)",
        "Heb je iets aan dit artikel gehad?", "Verplichte velden", "Verplicht veld", "Vereiste velden zijn gemarkeerd met",
    ),
    hits=(
        "Plaats een reactie", "Reacties (3)", "Laat een reactie achter", "Bekijk alle reacties", "Reacties uitgeschakeld voor De brug",
        "Was dit artikel nuttig?", "Wees de eerste om te reageren", "Reageer op dit bericht",
    ),
    misses=("Reacties uit het buitenland", "Stem op straat", "Reageren kan tot maandag", "Wat vindt u van de brug, burgemeester?"),
)

COMMENT_FORM = line_rule(
    "nl/comment-form",
    label=Label.COMMENT,
    strength=Strength.CERTAIN,
    why="A whole sentence of a comment form.",
    pattern=phrases(
        "(Je|Jouw|Uw|Het) e-mailadres (wordt|zal) niet (gepubliceerd|getoond|gepubliceerd worden|worden gepubliceerd)",
        "(Je|Jouw|Uw) e-mailadres (wordt|zal) niet (gepubliceerd.|getoond.|worden gepubliceerd.) (Vereiste|Verplichte) velden zijn "
        "(gemarkeerd|aangegeven) met",
        "(Vereiste|Verplichte) velden zijn gemarkeerd met",
        "(Mijn naam, e-mail en site|Mijn naam, e-mailadres en website) (opslaan|bewaren) in deze browser *",
        "Stuur mij een e-mail als er (vervolgreacties|nieuwe berichten) zijn",
        "(Je|U) moet (ingelogd|inloggen|ingelogd zijn|geregistreerd zijn) (zijn|) (om|op) (een reactie te plaatsen|te reageren|een "
        "reactie te kunnen plaatsen|te kunnen reageren)",
        "Deze site gebruikt Akismet om spam te verminderen. *",
        "(De reacties op|Reageren op) dit (artikel|bericht) (is|zijn) (niet meer mogelijk|gesloten)",
        "Reacties die niet aan onze huisregels voldoen *",
    ),
    hits=(
        "Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *",
        "Je moet ingelogd zijn om een reactie te plaatsen.", "Deze site gebruikt Akismet om spam te verminderen. Lees hoe dat gaat.",
        "Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer.", "Reageren op dit artikel is niet meer mogelijk.",
    ),
    misses=("Je moet ingelogd zijn om te stemmen.", "De naam wordt niet gepubliceerd.", "De reacties op dit plan zijn fel."),
)

COUNTER = line_rule(
    "nl/counter",
    label=Label.COUNTER,
    why="A number of comments, views, shares or minutes.",
    pattern=phrases(
        "# (reactie|reacties|antwoorden|keer gedeeld|keer bekeken|keer gelezen|weergaven|likes|stemmen|volgers|opmerkingen|vind-ik-leuks)",
        "# (min|min.|minuten|minuut) (leestijd|lezen|leestijd:)", "# reacties op *", "# reactie op *", "# gedachten over *",
        "# gedachte over *", "# x gelezen", "# x bekeken",
    ),
    hits=("0 reacties", "12 keer gedeeld", "3 min leestijd", "2 reacties op “De brug”", "2 gedachten over “De brug”", "314 x gelezen"),
    misses=("12 reacties later was het stil", "5 minuten blessuretijd", "2 stemmen verschil"),
)

READING_TIME = line_rule(
    "nl/reading-time",
    label=Label.COUNTER,
    why="How long reading takes.",
    pattern=phrases(
        "Leestijd", "Leestijd: *", "Leestijd # (min|min.|minuten|minuut)", "Leestijd (ca.|circa|ongeveer) # (min|min.|minuten|minuut)",
        "Luistertijd # (min|minuten)", "Aantal keer gelezen: #", "Gelezen: #", "Bekeken: #",
    ),
    hits=("Leestijd: 3 minuten", "Leestijd 2 min.", "Leestijd ca. 4 minuten"),
    misses=("Leestijd is kostbaar", "Gelezen en begrepen"),
)
