"""Headings over other stories, Danish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

RELATED = line_rule(
    "da/related",
    label=Label.RELATED,
    why="A heading over other stories.",
    pattern=phrases(
        "Relateret", "Relaterede artikler", "Relaterede indlæg", "Relaterede nyheder", "Relaterede emner", "Relateret indhold",
        "Relaterede links", "Relaterede", "Relaterede historier", "Lignende artikler", "Lignende indlæg", "Lignende nyheder", "Mest læst",
        "Mest læste", "Mest læste artikler", "Mest læst lige nu", "Mest læste lige nu", "Mest læste i dag", "Mest læst i dag",
        "Mest læste seneste døgn", "Mest læste denne uge", "Mest læste nyheder", "Mest delte", "Mest kommenterede", "Mest populære",
        "Mest sete", "Populært", "Populært lige nu", "Populære artikler", "Populære indlæg", "Populære nyheder", "Seneste", "Seneste nyt",
        "Seneste nyheder", "Seneste artikler", "Seneste indlæg", "Seneste fra", "Det seneste", "Nyeste", "Nyeste artikler",
        "Nyeste nyheder", "Læses lige nu", "Aktuelt lige nu", "Aktuelle emner", "Aktuelle artikler", "Anbefalet", "Anbefalede artikler",
        "Anbefalet til dig", "Anbefalet læsning", "Anbefalede historier", "Vi anbefaler", "Redaktionen anbefaler",
        "Redaktionens udvalgte", "Udvalgte artikler", "Udvalgt til dig", "Udvalgt af redaktionen", "Til dig", "Læs også disse",
        "Du vil måske også kunne lide", "Du vil måske også synes om", "Måske er du også interesseret i",
        "Du er måske også interesseret i", "Måske vil du også læse", "Andre læser", "Andre læser lige nu", "Andre læste også",
        "Andre læser også", "Det læser andre", "Andre har også læst", "Gik du glip af", "Gik du glip af disse", "Gik du glip af det",
        "Topnyheder", "Tophistorier", "Dagens vigtigste", "Dagens tophistorier", "Artikler om emnet", "Emner i artiklen",
        "Emner i denne artikel", "Fra forsiden", "Tidligere artikler", "Andre artikler", "Andre nyheder", "Tendenser lige nu",
        "Flere tophistorier", "Dagens mest læste",
        "(Mest læste|Seneste nyt|Seneste fra|Seneste nyt fra) (sport|kultur|økonomi|sporten|indland|udland)",
        "(Mest læste|Seneste nyt|Seneste fra|Seneste nyt fra) (Danmark|verden|forsiden|debat|politik)",
        "(Flere nyheder fra|Mest læst i|Mest læste i|Mere fra) (sport|kultur|økonomi|sporten|indland|udland)",
        "(Flere nyheder fra|Mest læst i|Mest læste i|Mere fra) (Danmark|verden|forsiden|debat|politik)",
    ),
    hits=("Seneste nyt fra økonomi", "Seneste nyt fra forsiden", "Flere nyheder fra økonomi", "Flere nyheder fra forsiden"),
    misses=("Mest læst er romanen fra 1905", "Seneste nyt er, at broen åbner", "Relaterede sygdomme"),
)

READ_MORE_TAIL = span_rule(
    "da/read-more-tail",
    label=Label.READ_MORE,
    why="A link to another story behind the text.",
    pattern=phrases(
        "(Læs mere|Læs også|Læs mere her|Se også|Læs hele artiklen|Relateret): *", "Læs mere", "Læs mere her", "Læs videre",
        "Læs hele artiklen", "Læs hele artiklen her", "Fortsæt læsning", "Læs hele indlægget",
    ),
    where="end",
    hits=(
        "Broen åbnede igen mandag.⟦ Læs hele artiklen: Ti broer du bør se⟧", "Broen åbnede igen mandag.⟦ Læs mere⟧",
        "Broen åbnede igen mandag.⟦ Læs mere her⟧", "Broen åbnede igen mandag.⟦ Læs videre⟧",
        "Broen åbnede igen mandag.⟦ Læs hele artiklen⟧", "Broen åbnede igen mandag.⟦ Læs hele artiklen her⟧",
        "Broen åbnede igen mandag.⟦ Fortsæt læsning⟧", "Broen åbnede igen mandag.⟦ Læs hele indlægget⟧",
    ),
    misses=("Børnene vil læse mere.", "Hun bad dem: læs også digte."),
)

READ_MORE_BRACKETS = span_rule(
    "da/read-more-brackets",
    label=Label.READ_MORE,
    why="A bracketed link to another story.",
    pattern=phrases(
        "(Læs mere|Læs også|Se også|Læs mere her): *", "Læs mere", "Læs også", "Læs mere her", "Læs hele artiklen her",
        "Artiklen fortsætter under annoncen", "Artiklen fortsætter under billedet", "Artiklen fortsætter under videoen",
        "Artiklen fortsætter",
    ),
    where="brackets",
    hits=(
        "Broen åbnede igen mandag⟦ (Læs mere her: Ti broer du bør se)⟧.", "Broen åbnede igen mandag⟦ (Læs mere)⟧.",
        "Broen åbnede igen mandag⟦ (Læs også)⟧.", "Broen åbnede igen mandag⟦ (Læs mere her)⟧.",
        "Broen åbnede igen mandag⟦ (Læs hele artiklen her)⟧.", "Broen åbnede igen mandag⟦ (Artiklen fortsætter under annoncen)⟧.",
        "Broen åbnede igen mandag⟦ (Artiklen fortsætter under billedet)⟧.",
        "Broen åbnede igen mandag⟦ (Artiklen fortsætter under videoen)⟧.", "Broen åbnede igen mandag⟦ (Artiklen fortsætter)⟧.",
    ),
    misses=("Broen (læs den gamle) står.", "Vejen (mere eller mindre færdig) åbnede."),
)
