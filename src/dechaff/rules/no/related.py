"""Headings over other stories, Norwegian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

RELATED = line_rule(
    "no/related",
    label=Label.RELATED,
    why="A heading over other stories.",
    pattern=phrases(
        "Relatert", "Relaterte saker", "Relaterte artikler", "Relaterte innlegg", "Relaterte nyheter", "Relaterte emner",
        "Relatert innhold", "Relaterte lenker", "Relaterte", "Relatert stoff", "Lignende artikler", "Lignende saker", "Lignende innlegg",
        "Mest lest", "Mest leste", "Mest leste saker", "Mest lest nå", "Mest lest akkurat nå", "Mest lest i dag", "Mest lest siste døgn",
        "Mest lest siste uke", "Mest lest denne uken", "Mest delt", "Mest kommentert", "Mest populære", "Mest populært", "Mest sett",
        "Populært", "Populært nå", "Populære saker", "Populære artikler", "Populære innlegg", "Siste", "Siste nytt", "Siste saker",
        "Siste nyheter", "Siste artikler", "Siste innlegg", "Siste fra", "Det siste", "Nyeste", "Nyeste saker", "Nyeste artikler",
        "Nå leses", "Aktuelt nå", "Aktuelle saker", "Aktuelle emner", "Anbefalt", "Anbefalte saker", "Anbefalte artikler",
        "Anbefalt for deg", "Anbefalt lesning", "Anbefalt innhold", "Vi anbefaler", "Redaksjonen anbefaler", "Redaksjonens utvalgte",
        "Utvalgte saker", "Utvalgt for deg", "For deg", "Lesetips", "Du vil kanskje også like", "Du liker kanskje også",
        "Du vil kanskje like", "Kanskje du også liker", "Kanskje vil du også like", "Du er kanskje også interessert i", "Andre leser",
        "Andre leser nå", "Andre leste også", "Dette leser andre", "Andre har også lest", "Gikk du glipp av", "Gikk du glipp av denne",
        "Gikk du glipp av disse", "Ikke gå glipp av", "Toppsaker", "Hovedsaker", "Saker om temaet", "Artikler om temaet", "Emner i saken",
        "Temaer i saken", "Fra forsiden", "Tidligere saker", "Tidligere artikler", "Tidligere i saken", "Andre saker", "Andre artikler",
        "Andre nyheter", "Trender nå", "Flere toppsaker", "Les disse også", "Dagens mest leste",
        "(Mest lest|Siste nytt|Siste fra|Siste nytt fra|Siste saker fra) (sport|kultur|økonomi|sporten|innenriks|utenriks)",
        "(Mest lest|Siste nytt|Siste fra|Siste nytt fra|Siste saker fra) (nettstedet|nettsiden|Norge|verden|forsiden|debatt)",
        "(Flere saker fra|Mest lest i|Mest lest på|Mer fra) (sport|kultur|økonomi|sporten|innenriks|utenriks)",
        "(Flere saker fra|Mest lest i|Mest lest på|Mer fra) (nettstedet|nettsiden|Norge|verden|forsiden|debatt)",
    ),
    hits=("Siste saker fra innenriks", "Siste saker fra nettstedet", "Flere saker fra innenriks", "Flere saker fra nettstedet"),
    misses=("Mest lest er romanen fra 1905", "Siste nytt er at broen åpner", "Relaterte sykdommer"),
)

READ_MORE_TAIL = span_rule(
    "no/read-more-tail",
    label=Label.READ_MORE,
    why="A link to another story behind the text.",
    pattern=phrases(
        "(Les mer|Les også|Les mer her|Les mer om saken her|Se også|Les hele saken|Relatert): *", "Les mer", "Les mer her", "Les videre",
        "Les hele saken", "Les hele saken her", "Les hele artikkelen", "Fortsett å lese", "Les hele innlegget", "Vis mer",
    ),
    where="end",
    hits=(
        "Broen åpnet igjen på mandag.⟦ Les mer om saken her: Ti broer du bør se⟧", "Broen åpnet igjen på mandag.⟦ Les mer⟧",
        "Broen åpnet igjen på mandag.⟦ Les mer her⟧", "Broen åpnet igjen på mandag.⟦ Les videre⟧",
        "Broen åpnet igjen på mandag.⟦ Les hele saken⟧", "Broen åpnet igjen på mandag.⟦ Les hele saken her⟧",
        "Broen åpnet igjen på mandag.⟦ Les hele artikkelen⟧", "Broen åpnet igjen på mandag.⟦ Fortsett å lese⟧",
        "Broen åpnet igjen på mandag.⟦ Les hele innlegget⟧", "Broen åpnet igjen på mandag.⟦ Vis mer⟧",
    ),
    misses=("Barna vil lese mer.", "Hun ba dem: les også dikt."),
)

READ_MORE_BRACKETS = span_rule(
    "no/read-more-brackets",
    label=Label.READ_MORE,
    why="A bracketed link to another story.",
    pattern=phrases(
        "(Les mer|Les også|Se også|Les mer her|Saken fortsetter under|Artikkelen fortsetter under): *", "Les mer", "Les også",
        "Les mer her", "Les hele saken her", "Saken fortsetter under annonsen", "Saken fortsetter under bildet",
        "Artikkelen fortsetter under bildet", "Artikkelen fortsetter under annonsen", "Saken fortsetter under videoen",
        "Artikkelen fortsetter under",
    ),
    where="brackets",
    hits=(
        "Broen åpnet igjen på mandag⟦ (Artikkelen fortsetter under: Ti broer du bør se)⟧.", "Broen åpnet igjen på mandag⟦ (Les mer)⟧.",
        "Broen åpnet igjen på mandag⟦ (Les også)⟧.", "Broen åpnet igjen på mandag⟦ (Les mer her)⟧.",
        "Broen åpnet igjen på mandag⟦ (Les hele saken her)⟧.", "Broen åpnet igjen på mandag⟦ (Saken fortsetter under annonsen)⟧.",
        "Broen åpnet igjen på mandag⟦ (Saken fortsetter under bildet)⟧.",
        "Broen åpnet igjen på mandag⟦ (Artikkelen fortsetter under bildet)⟧.",
        "Broen åpnet igjen på mandag⟦ (Artikkelen fortsetter under annonsen)⟧.",
        "Broen åpnet igjen på mandag⟦ (Saken fortsetter under videoen)⟧.", "Broen åpnet igjen på mandag⟦ (Artikkelen fortsetter under)⟧.",
    ),
    misses=("Broen (les den gamle) står.", "Veien (mer eller mindre ferdig) åpnet."),
)
