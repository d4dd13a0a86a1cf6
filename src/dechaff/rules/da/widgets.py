"""Page tools, menus and labels, Danish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

TOOL = line_rule(
    "da/tool",
    label=Label.WIDGET,
    why="A tool of the page.",
    pattern=phrases(
        "Print", "Print artiklen", "Udskriv", "Udskriv artiklen", "Udskriv siden", "Print siden", "Printvenlig version", "Til toppen",
        "Til top", "Tilbage til toppen", "Tilbage til top", "Gå til toppen", "Op til toppen", "Tilbage", "Tilbage til forsiden",
        "Gå tilbage", "Gå til forsiden", "Til forsiden", "Spring til indhold", "Spring til indholdet", "Spring til hovedindhold",
        "Spring til hovedindholdet", "Spring over og gå til indhold", "Hop til indhold", "Hop til indholdet", "Videre til indhold",
        "Gå til indhold", "Gå til indholdet", "Gå til hovedindhold", "Gå til hovedindholdet", "Gå direkte til indholdet",
        "Spring til navigation", "Gå til navigation", "Gå til menu", "Gå til bunden", "Søg", "Søg her", "Søg på siden", "Søg på sitet",
        "Søg efter", "Søg i artikler", "Søgeresultat", "Søgeresultater", "Luk", "Luk menu", "Luk menuen", "Åbn menu", "Åbn menuen",
        "Vis menu", "Hovedmenu", "Indlæser", "Henter", "Vent venligst", "Indsend", "Annuller", "Annullér", "Bekræft", "Fortsæt",
        "Forrige", "Næste side", "Forrige side", "Tekststørrelse", "Skriftstørrelse", "Større tekst", "Mindre tekst", "Mørk tilstand",
        "Lys tilstand", "Vælg sprog", "Skift sprog", "Åbner i nyt vindue", "Åbner i et nyt vindue", "Åbner i ny fane", "Dagens navn",
        "Vejret i dag", "Tv-guide", "TV-guide", "Krydsord", "Sudoku", "Skjul", "Slå JavaScript til", "Aktiver JavaScript",
        "Powered by Labrador CMS", "(Søg|Søg efter|Søgeresultater for): *", "Side # af #",
    ),
    hits=("Søgeresultater for: Ti broer du bør se", "Side 12 af 12"),
    misses=("Luk døren", "Søg dækning", "Tilbage i Danmark"),
)

TAGS = line_rule(
    "da/tags",
    label=Label.NAVIGATION,
    why="A label of tags or topics.",
    pattern=phrases(
        "Nøgleord", "Emneord", "Etiketter", "Stikord", "Tagget med", "Tags:", "Emner i artiklen",
        "(Nøgleord|Emneord|Etiketter|Stikord|Tags|Tagget|Tagget med): *",
        "(Udgivet i|Publiceret i|Kategorier|Emner|Arkiveret under|Postet i|Relaterede emner): *",
        "Udgivet i * (Tagget|Tagget med|Tags) *",
    ),
    hits=(
        "Tagget med: Ti broer du bør se", "Relaterede emner: Ti broer du bør se",
        "Udgivet i Ti broer du bør se Tagget med Ti broer du bør se",
    ),
    misses=("Stikord fra mødet", "Etiketter på flasker"),
)

MENU = line_rule(
    "da/menu",
    label=Label.NAVIGATION,
    why="A word of the site's menu or footer.",
    pattern=phrases(
        "Hjem", "Forside", "Forsiden", "Hovedside", "Om os", "Om hjemmesiden", "Om avisen", "Kontakt os", "Kontakt redaktionen", "Tip os",
        "Tip redaktionen", "RSS", "RSS-feed", "Sitemap", "Arkiv", "Job hos os", "Ledige stillinger hos os", "Du er her", "Genveje",
        "Alle kategorier", "Alle emner", "Vores medier", "Vores sites", "For annoncører", "Ofte stillede spørgsmål", "Avisens arkiv",
        "Presse og medier", "(Du er her): *", "(Hjem|Forside|Forsiden) (/|>|»|›) *",
    ),
    hits=("Forside » Nyheder » Aarhus", "Du er her: Ti broer du bør se", "Forsiden / Ti broer du bør se"),
    misses=("Hjem til gården", "Kontakt os, hvis du så ulykken"),
)

SECTION = line_rule(
    "da/section",
    label=Label.NAVIGATION,
    strength=Strength.HINT,
    why="A section name of news sites.",
    pattern=phrases(
        "Nyheder", "Indland", "Udland", "Sport", "Kultur", "Økonomi", "Erhverv", "Politik", "Debat", "Meninger", "Leder", "Kronik",
        "Kommentar", "Læserbrev", "Læserbreve", "Underholdning", "Kendte", "Livsstil", "Danmark", "Verden", "Lokalt", "Video", "Tv",
        "Podcast", "Podcasts", "Vejr", "Vejret", "Mad", "Rejser", "Bolig", "Motor", "Bil", "Teknologi", "Videnskab", "Forskning",
        "Sundhed", "Mode", "Bøger", "Film", "Musik", "Spil", "Fodbold", "Håndbold", "Cykling", "Krimi", "Job", "Blog", "Blogs", "Quiz",
        "Konkurrencer", "Kalender", "Redaktionen", "Kontakt", "Hjælp", "Program", "Fakta", "Baggrund", "Kort fortalt", "Start", "Tema",
        "Magasin", "Familie", "Privatliv", "Samfund", "Navne", "Klima", "Sociale medier", "Menu", "Svar", "Lyt", "Gem", "Cookies",
        "Vilkår", "Betingelser", "Lige nu",
    ),
    misses=("Sport er sjovt", "Danmark fører"),
)
