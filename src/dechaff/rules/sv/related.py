"""Headings over other stories, Swedish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

RELATED = line_rule(
    "sv/related",
    label=Label.RELATED,
    why="A heading over other stories.",
    pattern=phrases(
        "Relaterat", "Relaterade artiklar", "Relaterade inlägg", "Relaterade nyheter", "Relaterade ämnen", "Relaterat innehåll",
        "Relaterat material", "Relaterade länkar", "Relaterade", "Liknande artiklar", "Liknande inlägg", "Liknande nyheter", "Mest läst",
        "Mest lästa", "Mest lästa artiklarna", "Mest läst just nu", "Mest läst idag", "Mest läst senaste dygnet",
        "Mest läst senaste veckan", "Mest delat", "Mest kommenterat", "Mest kommenterade", "Mest populära", "Mest sett", "Mest sedda",
        "Populärt", "Populärt just nu", "Populära artiklar", "Populära inlägg", "Populäraste", "Senaste", "Senaste nytt",
        "Senaste nyheterna", "Senaste nyheter", "Senaste artiklarna", "Senaste artiklar", "Senaste inläggen", "Senaste inlägg",
        "Det senaste", "Nyast", "Aktuellt just nu", "Aktuella ämnen", "Rekommenderat", "Rekommenderas", "Rekommenderade artiklar",
        "Rekommenderat för dig", "Rekommenderad läsning", "Vi rekommenderar", "Redaktionen rekommenderar", "Lästips", "Lästips för dig",
        "Utvalt", "Utvalt för dig", "För dig", "Tips från redaktionen", "Du kanske också gillar", "Du kanske också är intresserad av",
        "Du kanske är intresserad av", "Andra läser", "Andra läser just nu", "Andra läste också", "Andra har också läst",
        "Andra har läst", "Du kanske missade", "Missa inte det här", "Missa inte heller", "Kanske intresserar dig", "Toppnyheter",
        "Toppnyheter just nu", "Dagens mest lästa", "Artiklar i ämnet", "Artiklar om ämnet", "Från startsidan", "Från förstasidan",
        "Tidigare artiklar", "Tidigare artiklar i ämnet", "Andra artiklar", "Andra nyheter", "Fler toppnyheter", "Trendar", "Trendar nu",
        "Trendande",
        "(Mest läst|Mest lästa|Senaste nytt|Senaste nytt från|Senaste från|Senaste inom) (sport|kultur|ekonomi|nöje|inrikes|utrikes)",
        "(Mest läst|Mest lästa|Senaste nytt|Senaste nytt från|Senaste från|Senaste inom) (webben|sajten|Sverige|världen|startsidan)",
        "(Senaste artiklarna i|Mest läst på|Mest läst i|Mer från|Fler nyheter från) (sport|kultur|ekonomi|nöje|inrikes|utrikes)",
        "(Senaste artiklarna i|Mest läst på|Mest läst i|Mer från|Fler nyheter från) (webben|sajten|Sverige|världen|startsidan)",
    ),
    hits=("Senaste nytt från ekonomi", "Senaste nytt från startsidan", "Senaste artiklarna i ekonomi", "Senaste artiklarna i startsidan"),
    misses=("Mest läst är romanen från 1905", "Senaste nytt är att bron öppnar", "Relaterade sjukdomar"),
)

READ_MORE_TAIL = span_rule(
    "sv/read-more-tail",
    label=Label.READ_MORE,
    why="A link to another story behind the text.",
    pattern=phrases(
        "(Läs mer|Läs också|Läs även|Läs mer här|Se även|Se också|Läs tidigare artikel|Relaterat): *", "Läs mer", "Läs mer här",
        "Fortsätt läsa", "Läs hela artikeln", "Läs hela artikeln här", "Läs vidare", "Läs hela inlägget",
    ),
    where="end",
    hits=(
        "Bron öppnade igen i måndags.⟦ Läs tidigare artikel: Tio broar att se⟧", "Bron öppnade igen i måndags.⟦ Läs mer⟧",
        "Bron öppnade igen i måndags.⟦ Läs mer här⟧", "Bron öppnade igen i måndags.⟦ Fortsätt läsa⟧",
        "Bron öppnade igen i måndags.⟦ Läs hela artikeln⟧", "Bron öppnade igen i måndags.⟦ Läs hela artikeln här⟧",
        "Bron öppnade igen i måndags.⟦ Läs vidare⟧", "Bron öppnade igen i måndags.⟦ Läs hela inlägget⟧",
    ),
    misses=("Barnen vill läsa mer.", "Hon bad dem: läs också dikter."),
)

READ_MORE_BRACKETS = span_rule(
    "sv/read-more-brackets",
    label=Label.READ_MORE,
    why="A bracketed link to another story.",
    pattern=phrases(
        "(Läs mer|Läs också|Läs även|Se även|Läs mer här|Läs mer om): *", "Läs mer", "Läs också", "Läs mer här", "Läs hela artikeln här",
        "Läs hela artikeln",
    ),
    where="brackets",
    hits=(
        "Bron öppnade igen i måndags⟦ (Läs mer här: Tio broar att se)⟧.", "Bron öppnade igen i måndags⟦ (Läs mer)⟧.",
        "Bron öppnade igen i måndags⟦ (Läs också)⟧.", "Bron öppnade igen i måndags⟦ (Läs mer här)⟧.",
        "Bron öppnade igen i måndags⟦ (Läs hela artikeln här)⟧.", "Bron öppnade igen i måndags⟦ (Läs hela artikeln)⟧.",
    ),
    misses=("Bron (läs den gamla) står kvar.", "Vägen (mer eller mindre färdig) öppnade."),
)
