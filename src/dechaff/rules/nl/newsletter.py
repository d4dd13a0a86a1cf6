"""Newsletter prompts, Dutch."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

NEWSLETTER = line_rule(
    "nl/newsletter",
    label=Label.NEWSLETTER,
    why="Asks the reader to take a newsletter.",
    pattern=phrases(
        "Nieuwsbrief", "Nieuwsbrieven", "Onze nieuwsbrief", "Onze nieuwsbrieven", "De nieuwsbrief", "Alle nieuwsbrieven",
        "Gratis nieuwsbrief", "Nieuwsbrief ontvangen?", "Nieuwsbrief aanmelden", "Aanmelden nieuwsbrief", "Inschrijven nieuwsbrief",
        "Aanmelden voor de nieuwsbrief", "Inschrijven voor de nieuwsbrief", "Inschrijven op de nieuwsbrief",
        "(Meld je|Meld u|Schrijf je|Schrijf u) (hier|nu|gratis|) (aan|in) voor (de|onze|de gratis|onze gratis|de dagelijkse|onze "
        "dagelijkse) nieuwsbrief",
        "(Meld je|Schrijf je) (aan|in) voor onze nieuwsbrieven", "(Abonneer je|Schrijf je in) op onze nieuwsbrief",
        "(Meld je|Schrijf je) (aan|in) voor de nieuwsbrief *",
        "Ontvang (de|onze|gratis onze|de gratis|onze gratis|onze dagelijkse|de dagelijkse) (nieuwsbrief|nieuwsbrieven)",
        "Ontvang (de|onze) nieuwsbrief *",
        "Ontvang (het laatste nieuws|het belangrijkste nieuws|dagelijks het laatste nieuws|elke dag het belangrijkste nieuws) (in je "
        "mailbox|per mail|per e-mail|in je inbox|via e-mail)",
        "Ontvang het laatste nieuws", "Blijf op de hoogte", "Blijf op de hoogte van het laatste nieuws",
        "Mis (niets|niks|geen nieuws|nooit meer iets)", "Je e-mailadres", "Jouw e-mailadres", "Uw e-mailadres", "E-mailadres",
        "Vul je e-mailadres in", "Vul uw e-mailadres in", "Voer je e-mailadres in", "Aanmelden", "Inschrijven", "Meld je aan",
        "Schrijf je in", "Abonneer", "Uitschrijven", "Afmelden", "Meldingen aanzetten", "Zet meldingen aan", "Pushmeldingen",
        "Pushberichten", "Meldingen ontvangen", "Bedankt voor je (aanmelding|inschrijving)", "Abonneer je op dit blog via e-mail",
        "Voeg je bij # andere abonnees",
    ),
    hits=(
        "Meld je aan voor onze nieuwsbrief", "Ontvang onze nieuwsbrief", "Blijf op de hoogte",
        "Schrijf je in voor de nieuwsbrief van De Brug", "Ontvang het laatste nieuws in je mailbox", "Voeg je bij 120 andere abonnees",
        "Mis niets", "Ontvang de nieuwsbrief elke ochtend", "Bedankt voor je aanmelding",
    ),
    misses=("Nieuwsbrief van de school kwijt", "Meld je aan voor de cursus", "Aanmelden kan tot maandag", "Schrijf je in het zwart"),
)

NEWSLETTER_SENTENCE = line_rule(
    "nl/newsletter-sentence",
    label=Label.NEWSLETTER,
    strength=Strength.CERTAIN,
    why="A whole sentence that asks the reader to take a newsletter, or says what signing up means.",
    pattern=phrases(
        "(Meld je|Schrijf je) (hier|nu|gratis|) (aan|in) voor (onze nieuwsbrief|onze gratis nieuwsbrief|onze dagelijkse nieuwsbrief) (en|"
        "om) *",
        "(Je|U) kunt (je|u) (op elk moment|op ieder moment|altijd) (weer|) (uitschrijven|afmelden)",
        "Door (je|u) (aan te melden|in te schrijven|te registreren) (ga je|gaat u) akkoord met (onze|de) (privacyverklaring|"
        "privacyvoorwaarden|algemene voorwaarden|privacy policy|voorwaarden) *",
        "Door (je|u) (aan te melden|in te schrijven|te registreren) (ga je|gaat u) akkoord met (onze|de) (privacyverklaring|"
        "privacyvoorwaarden|algemene voorwaarden|voorwaarden)",
        "(Lees|Bekijk) (hier|) onze privacyverklaring", "Ik ga akkoord met de (algemene voorwaarden|privacyverklaring|voorwaarden) *",
    ),
    hits=(
        "Meld je aan voor onze nieuwsbrief en mis geen nieuws uit de stad.", "Je kunt je op elk moment weer uitschrijven.",
        "Door je aan te melden ga je akkoord met onze privacyverklaring.", "Lees hier onze privacyverklaring.",
        "Ik ga akkoord met de algemene voorwaarden van de site",
    ),
    misses=("De partij stuurt elke week een nieuwsbrief aan haar leden.", "Je kunt je altijd inschrijven voor de cursus."),
)

NEWSLETTER_INSIDE = span_rule(
    "nl/newsletter-inside",
    label=Label.NEWSLETTER,
    where="inside",
    why="A sentence that asks the reader to take a newsletter.",
    pattern=phrases(
        "(Meld je|Schrijf je) (hier|nu|gratis|) (aan|in) voor (de|onze|onze gratis) nieuwsbrief", "Abonneer je op onze nieuwsbrief",
        "Meld je hier aan voor de nieuwsbrief",
    ),
    hits=("De brug is open.⟦ Meld je aan voor onze nieuwsbrief!⟧", "Het regent.⟦ Schrijf je hier in voor de nieuwsbrief.⟧"),
    misses=("Hij zei: meld je aan voor de nieuwsbrief van de club.", "Schrijf je in voor de loop."),
)
