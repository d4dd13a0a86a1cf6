"""Page tools, menus and labels, Swedish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

TOOL = line_rule(
    "sv/tool",
    label=Label.WIDGET,
    why="A tool of the page.",
    pattern=phrases(
        "Skriv ut", "Skriv ut artikeln", "Skriv ut sidan", "Utskrift", "Utskriftsversion", "Till toppen", "Till sidans topp",
        "Tillbaka till toppen", "Tillbaka upp", "Upp till toppen", "Gå till toppen", "Tillbaka", "Tillbaka till startsidan",
        "Gå tillbaka", "Till startsidan", "Till startsida", "Hoppa till innehåll", "Hoppa till innehållet", "Hoppa till huvudinnehåll",
        "Hoppa till huvudinnehållet", "Gå till innehåll", "Gå till innehållet", "Gå direkt till innehållet", "Gå till huvudinnehåll",
        "Gå till huvudinnehållet", "Till innehållet", "Till huvudinnehållet", "Hoppa till navigering", "Hoppa till navigation",
        "Gå till navigation", "Gå till sidfoten", "Sök", "Sök här", "Sök på webbplatsen", "Sök på sajten", "Sök efter", "Sökresultat",
        "Sök artiklar", "Sök på sidan", "Stäng", "Stäng meny", "Stäng menyn", "Öppna meny", "Öppna menyn", "Visa meny", "Meny",
        "Huvudmeny", "Laddar", "Laddar in", "Laddar sidan", "Skicka in", "Avbryt", "Bekräfta", "Nästa", "Föregående", "Nästa sida",
        "Föregående sida", "Textstorlek", "Ändra textstorlek", "Större text", "Mindre text", "Öka textstorlek", "Minska textstorlek",
        "Mörkt läge", "Ljust läge", "Välj språk", "Byt språk", "Öppnas i nytt fönster", "Öppnas i ett nytt fönster", "Dagens namn",
        "Namnsdag", "Dagens väder", "Vädret idag", "Tv-tablå", "Korsord", "Sudoku", "Dölj", "Fäll ihop", "Expandera", "Anpassa",
        "Aktivera JavaScript", "Javascript är avstängt", "Kontakta kundservice", "Faktaruta öppna",
        "(Dagens namn|Namnsdag|Dagens namnsdag): *", "(Sök|Sök efter|Sökresultat för): *", "Sida # av #",
    ),
    hits=("Dagens namnsdag: Tio broar att se", "Sökresultat för: Tio broar att se", "Sida 12 av 12"),
    misses=("Stäng dörren", "Sök skydd", "Tillbaka i Sverige"),
)

TAGS = line_rule(
    "sv/tags",
    label=Label.NAVIGATION,
    why="A label of tags or topics.",
    pattern=phrases(
        "Taggar", "Nyckelord", "Etiketter", "Ämnesord", "Taggat", "Taggar:", "Etiketter:", "Fler taggar",
        "(Taggar|Nyckelord|Etiketter|Ämnesord|Taggat|Taggad|Taggad med|Taggat med): *",
        "(Publicerat i|Publicerad i|Kategorier|Ämnen|Arkiverad under|Postat i|Märkt med|Märkt): *",
        "Publicerat i * (Märkt|Taggar|Taggad) *",
    ),
    hits=("Taggad med: Tio broar att se", "Arkiverad under: Tio broar att se", "Publicerat i Tio broar att se Taggar Tio broar att se"),
    misses=("Taggar klottrades på bron", "Etiketter på burkar"),
)

MENU = line_rule(
    "sv/menu",
    label=Label.NAVIGATION,
    why="A word of the site's menu or footer.",
    pattern=phrases(
        "Hem", "Startsida", "Startsidan", "Till startsidan", "Förstasidan", "Förstasida", "Om oss", "Om webbplatsen", "Om sajten",
        "Om tidningen", "Kontakta oss", "Kontakta redaktionen", "Tipsa oss", "Nyhetstips", "RSS", "RSS-flöde", "Webbkarta", "Sidkarta",
        "Arkiv", "Jobba hos oss", "Lediga jobb hos oss", "Lediga tjänster", "Sociala medier länkar", "Du är här", "Snabblänkar",
        "Genvägar", "Alla kategorier", "Alla ämnen", "Våra sajter", "Fler sajter", "För annonsörer", "Annonsörer", "Vanliga frågor",
        "Tidningen", "Press och media", "(Du är här|Du befinner dig här): *", "(Hem|Start|Startsida) (/|>|»|›) *",
    ),
    hits=("Hem » Nyheter » Stockholm", "Du befinner dig här: Tio broar att se", "Startsida / Tio broar att se"),
    misses=("Hem till gården", "Kontakta oss om du såg olyckan"),
)

SECTION = line_rule(
    "sv/section",
    label=Label.NAVIGATION,
    strength=Strength.HINT,
    why="A section name of news sites.",
    pattern=phrases(
        "Nyheter", "Inrikes", "Utrikes", "Sport", "Kultur", "Ekonomi", "Nöje", "Ledare", "Debatt", "Opinion", "Insändare", "Krönikor",
        "Krönika", "Familj", "Kultur & Nöje", "Näringsliv", "Politik", "Samhälle", "Lokalt", "Sverige", "Världen", "Världen just nu",
        "Video", "Tv", "Play", "Poddar", "Podcast", "Väder", "Mat", "Resor", "Bostad", "Motor", "Teknik", "Vetenskap", "Hälsa",
        "Livsstil", "Mode", "Böcker", "Film", "Musik", "Spel", "Fotboll", "Ishockey", "Hockey", "Trav", "Brott", "Blåljus", "Jobb",
        "Bloggar", "Quiz", "Tävlingar", "Korsord och spel", "Evenemang", "Kalender", "Redaktionen", "Kontakt", "Hjälp", "Program",
        "Fakta", "Bakgrund", "Start", "Mer nyheter från regionen", "Artiklar", "Ämnen", "Följ oss i sociala kanaler", "Lyssna",
        "Fortsätt", "Villkor", "Personuppgifter", "Just nu", "Språk",
    ),
    misses=("Sport är kul", "Sverige leder"),
)
