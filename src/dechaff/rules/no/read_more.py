"""Links to other stories, Norwegian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

READ_MORE = line_rule(
    "no/read-more",
    label=Label.READ_MORE,
    why="A link to another story.",
    pattern=phrases(
        "Les mer", "Les mer her", "Les mer om", "Les mer om saken", "Les mer om dette", "Les mer om temaet", "Les også", "Les også her",
        "Les artikkelen", "Les saken", "Les saken her", "Les hele artikkelen", "Les hele artikkelen her", "Les hele saken",
        "Les hele saken her", "Les hele innlegget", "Les hele teksten", "Les hele intervjuet", "Les videre", "Les flere saker",
        "Les flere artikler", "Les flere nyheter", "Les alle saker", "Fortsett å lese", "Fortsett lesingen", "Fortsett å lese artikkelen",
        "Gå til artikkelen", "Gå til saken", "Gå til artikkel", "Se mer", "Se også", "Se flere", "Se alle", "Se alle saker",
        "Se alle artikler", "Se flere saker", "Se video", "Vis mer", "Vis mindre", "Vis mer Vis mindre", "Vis flere", "Vis alle",
        "Vis flere saker", "Vis flere artikler", "Vis hele teksten", "Vis hele artikkelen", "Last flere", "Last inn flere",
        "Last inn mer", "Last flere saker", "Hent flere", "Mer", "Mer om", "Mer om saken", "Mer om temaet", "Mer om dette", "Mer fra",
        "Mer nytt", "Mer informasjon", "Mer info", "Flere saker", "Flere saker om", "Flere artikler", "Flere nyheter", "Flere innlegg",
        "Flere fra", "Alle saker", "Alle artikler", "Alle nyheter", "Neste artikkel", "Forrige artikkel", "Neste sak", "Forrige sak",
        "Neste innlegg", "Forrige innlegg", "Innleggsnavigasjon", "Eldre innlegg", "Nyere innlegg", "Klikk her",
        "Klikk her for å lese mer", "Trykk her", "Artikkelen fortsetter under annonsen", "Artikkelen fortsetter etter annonsen",
        "Artikkelen fortsetter under", "Artikkelen fortsetter under bildet", "Artikkelen fortsetter under videoen",
        "Saken fortsetter under annonsen", "Saken fortsetter under bildet", "Saken fortsetter under videoen", "Saken fortsetter",
        "Teksten fortsetter under annonsen", "Teksten fortsetter under bildet", "Saken fortsetter etter annonsen",
        "Artikkelen fortsetter", "Gå ikke glipp av",
        "(Les mer|Les også|Les mer her|Les mer om|Les også disse|Les videre|Les hele saken|Les saken): *",
        "(Les intervjuet|Se også|Se mer|Se video|Hør også|Les tidligere sak|Les flere saker om): *",
        "(Tidligere sak|Neste artikkel|Forrige artikkel|Neste innlegg|Forrige innlegg|Relatert|Relatert sak|Relaterte saker): *",
        "(Relaterte artikler|Bakgrunn her|Mer om|Anbefalt lesning|Les kommentaren|Les kronikken|Les anmeldelsen): *", "Les også *",
        "Flere (saker|artikler|nyheter|innlegg) (om|fra|av|i) (temaet|samme tema|forfatteren|journalisten|skribenten)",
        "Flere (saker|artikler|nyheter|innlegg) (om|fra|av|i) (kategorien|samme kategori|forsiden|avisen)",
        "Mer (fra|av) (forfatteren|skribenten|forsiden|oss|samme forfatter)", "(Les|Se) (flere|alle) (saker|artikler) (av|fra|om|i) *",
    ),
    hits=(
        "LES OGSÅ: Ti broer du bør se", "Les også Broen stenges", "Les også disse: Ti broer du bør se",
        "Les flere saker om: Ti broer du bør se", "Forrige artikkel: Ti broer du bør se", "Relaterte artikler: Ti broer du bør se",
        "Les også Ti broer du bør se", "Flere artikler fra journalisten", "Flere artikler fra samme kategori", "Mer fra samme forfatter",
        "Les flere artikler fra Ti broer du bør se",
    ),
    misses=("Les mer bøker for barna", "Mer snø i vente", "Se mer fotball på tv"),
)
