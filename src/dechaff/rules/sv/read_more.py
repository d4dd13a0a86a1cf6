"""Links to other stories, Swedish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

READ_MORE = line_rule(
    "sv/read-more",
    label=Label.READ_MORE,
    why="A link to another story.",
    pattern=phrases(
        "Läs mer", "Läs mera", "Läs mer här", "Läs mer om", "Läs mer om detta", "Läs mer om ämnet", "Läs också", "Läs även",
        "Läs artikeln", "Läs hela artikeln", "Läs hela artikeln här", "Läs hela", "Läs hela texten", "Läs hela inlägget",
        "Läs hela storyn", "Läs hela reportaget", "Läs vidare", "Läs fler", "Läs fler artiklar", "Läs fler nyheter",
        "Läs fler artiklar om", "Fortsätt läsa", "Fortsätt läs", "Fortsätt till artikeln", "Fortsätt läsa artikeln", "Se mer", "Se också",
        "Se även", "Se fler", "Se alla", "Se hela listan", "Se fler artiklar", "Visa mer", "Visa fler", "Visa alla", "Visa fler artiklar",
        "Visa mindre", "Visa hela texten", "Visa hela artikeln", "Visa alla artiklar", "Ladda fler", "Ladda fler artiklar", "Ladda mer",
        "Hämta fler", "Mer", "Mer om", "Mer om detta", "Mer om ämnet", "Mer i ämnet", "Mer läsning", "Mer att läsa", "Mer från",
        "Mer nyheter", "Mer information", "Mer info", "Fler artiklar", "Fler nyheter", "Fler artiklar om", "Fler inlägg", "Fler från",
        "Alla artiklar", "Alla nyheter", "Nästa artikel", "Föregående artikel", "Nästa inlägg", "Föregående inlägg", "Nästa nyhet",
        "Inläggsnavigering", "Äldre inlägg", "Nyare inlägg", "Till artikeln", "Gå till artikeln", "Klicka här",
        "Klicka här för att läsa mer", "Öppna artikeln", "Artikeln fortsätter efter annonsen", "Artikeln fortsätter under annonsen",
        "Artikeln fortsätter nedan", "Texten fortsätter efter annonsen", "Texten fortsätter under annonsen",
        "Texten fortsätter efter bilden", "Texten fortsätter under bilden", "Artikeln fortsätter efter bilden",
        "Artikeln fortsätter under bilden", "Artikeln fortsätter efter videon", "Artikeln fortsätter under videon", "Missa inte",
        "(Läs mer|Läs också|Läs även|Läs mer här|Läs mer om|Läs vidare|Se också): *",
        "(Se även|Se mer|Tidigare|Läs hela artikeln|Läs även här|Läs tidigare artikel|Nästa artikel): *",
        "(Föregående artikel|Föregående inlägg|Nästa inlägg|Relaterat|Relaterad artikel|Relaterade artiklar|Rekommenderad läsning): *",
        "(Lyssna också|Bakgrund här|Missa inte|Mer om|Läs fler artiklar om|Fortsätt läsa): *",
        "Fler (artiklar|nyheter|inlägg) (om|från|av|i) (ämnet|samma ämne|författaren|skribenten)",
        "Fler (artiklar|nyheter|inlägg) (om|från|av|i) (samma skribent|kategorin|samma kategori)",
        "Mer (från|av) (författaren|skribenten|samma skribent|startsidan|oss|avdelningen|samma avdelning)",
        "(Läs|Se) (fler|alla) artiklar (av|från|om|i) *",
    ),
    hits=(
        "LÄS MER: Tio broar du bör se", "Läs också: Bron stängs", "Läs mer här: Tio broar att se",
        "Läs tidigare artikel: Tio broar att se", "Rekommenderad läsning: Tio broar att se", "Läs fler artiklar om: Tio broar att se",
        "Fler artiklar från författaren", "Fler artiklar från samma skribent", "Mer från samma avdelning",
        "Läs fler artiklar från Tio broar att se",
    ),
    misses=("Läs mer böcker för barnen", "Mer snö väntas", "Se mer fotboll på tv"),
)
