"""Bylines, dates and sources, Swedish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "sv/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "(Text|Text och foto|Text & foto|Text/foto|Intervju|Översättning|Reporter|Redaktör|Skribent): @",
        "(Av|Text av|Skrivet av|Skriven av|Publicerat av|Publicerad av|Postad av) @",
        "(Skribent|Författare|Reporter|Artikelförfattare|Ansvarig utgivare|Inlagt av|Upplagd av) @",
        "(Av|Text|Skrivet av|Skriven av|Publicerat av|Publicerad av|Inlagt av|Reporter|Skribent) @ %", "Text: @ Foto: *",
    ),
    hits=(
        "Av Anna Svensson", "Skrivet av Anna Svensson den 12 mars 2024", "Text och foto: Anna Svensson", "Publicerat av Anna Svensson",
        "Artikelförfattare Anna Svensson", "Publicerat av Anna Svensson 12 mars 2024", "Text: Anna Svensson Foto: Tio broar att se",
    ),
    misses=("Av 100 tillfrågade svarade 60", "Av misstag", "Avsändare Anna Svensson", "Text till en sång från 12 mars"),
)

AUTHOR_LABEL = line_rule(
    "sv/author-label",
    label=Label.BIO,
    why="The label of an author box.",
    pattern=phrases(
        "Författare", "Skribent", "Reporter", "Om författaren", "Om skribenten", "Om författarna", "Fler artiklar av skribenten",
        "Fler artiklar av författaren", "Visa alla artiklar av författaren", "Fler inlägg av författaren", "Kontakta skribenten",
        "Mejla reportern", "Mejla skribenten", "Visa profil", "Journalist", "Ansvarig utgivare", "Chefredaktör",
    ),
    misses=("Reporter utan gränser", "Om författaren Selma"),
)

DATE = line_rule(
    "sv/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(Publicerad|Publicerat|Uppdaterad|Uppdaterat|Senast uppdaterad) (den|) %",
        "(Senast ändrad|Senast uppdaterat|Skapad|Publiceringsdatum) (den|) %",
        "(Datum|Först publicerad|Sidan uppdaterad|Sidan senast uppdaterad|Granskad|Inlagd|Postad|Upplagd|Publicerades) (den|) %",
        "(Publicerad|Publicerat|Skapad|Publicerades) % (Uppdaterad|Uppdaterat|Senast uppdaterad|Ändrad) *",
        "(Publicerad|Uppdaterad|Publicerat|Uppdaterat): (kl|kl.|idag|i dag|igår|i går|) #",
        "(Publicerad|Uppdaterad|Publicerat|Uppdaterat): (kl|kl.|idag|i dag|igår|i går|) #:#",
        "(Publicerad|Uppdaterad) (kl|kl.|idag|i dag|igår|i går|) #:#", "(Publicerad|Uppdaterad) (kl|kl.|idag|i dag|igår|i går|) #",
        "Uppdaterad #*Publicerad #", "Publicerad #*Uppdaterad #",
        "(Publicerad|Uppdaterad) för # (minuter|timmar|timme|dagar|veckor|månader) sedan",
        "för # (minuter|minut|timmar|timme|dagar|veckor) sedan",
    ),
    hits=(
        "Publicerad 1 oktober 2025 kl 02.11 Uppdaterad kl 02.17", "Senast uppdaterad den 12 mars 2024",
        "Senast uppdaterat den 12 mars 2024", "Sidan senast uppdaterad den 12 mars 2024",
        "Publicerades 12 mars 2024 Senast uppdaterad Tio broar att se", "Publicerad: i dag 12", "Publicerad: i dag 12:12",
        "Publicerad i dag 12:12", "Publicerad i dag 12", "Uppdaterad 12Tio broar att sePublicerad 12",
        "Publicerad 12Tio broar att seUppdaterad 12", "Publicerad för 12 minuter sedan", "för 12 minuter sedan",
    ),
    misses=("Publicerad forskning från 12 mars 2024 visar", "Uppdaterad version av spelet", "För 12 år sedan"),
)

DATE_LABEL = line_rule(
    "sv/date-label",
    label=Label.WIDGET,
    why="The label of a date, without the date.",
    pattern=phrases(
        "Publicerad", "Uppdaterad", "Publicerat", "Uppdaterat", "Senast uppdaterad", "Publiceringsdatum", "Publicerad:",
        "Publicerad idag",
    ),
    misses=("Uppdaterad version av spelet", "För 12 år sedan"),
)

SOURCE = line_rule(
    "sv/source",
    label=Label.SOURCE,
    why="Where the text comes from.",
    pattern=phrases(
        "(Källa|Källor|Ursprunglig källa|Nyhetsbyrå): *",
        "(Artikeln|Texten|Artikeln är|Texten är) (publicerades först|först publicerad) i *",
        "(Artikeln|Texten|Artikeln är|Texten är) (ursprungligen publicerad|är tidigare publicerad) i *",
    ),
    hits=(
        "Källa: TT", "Ursprunglig källa: Tio broar att se", "Artikeln är publicerades först i Tio broar att se",
        "Artikeln är ursprungligen publicerad i Tio broar att se",
    ),
    misses=("Källan till glädje", "Källa utan namn i Moskva"),
)

SOURCE_LABEL = line_rule(
    "sv/source-label",
    label=Label.WIDGET,
    why="The label of a source, without the source.",
    pattern=phrases("Källa", "Källor"),
    misses=("Källan till glädje", "Källa utan namn i Moskva"),
)
