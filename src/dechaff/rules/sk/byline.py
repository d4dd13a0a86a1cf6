"""Bylines, dates and sources, Slovak."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "sk/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "(Text|Redaktor|Redaktorka|Zverejnil|Pridal|Preložil|Preložila|Vložil|Vložila|Foto a text): @",
        "(Autor|Autorka|Autori|Napísal|Napísala|Pripravil|Pripravila|Spracoval|Spracovala|Publikoval|Publikovala) @",
        "(Autor|Autorka|Autori|Napísal|Napísala|Publikoval|Vložil) @ %",
    ),
    hits=("Napísala Jana Nová", "Foto a text: Ján Kováč", "Publikovala Ján Kováč", "Publikoval Ján Kováč 12. apríla 2024"),
    misses=("Autor zákona z 12. apríla", "Text piesne", "Napísal list a odišiel"),
)

AUTHOR_LABEL = line_rule(
    "sk/author-label",
    label=Label.BIO,
    why="The label of an author box.",
    pattern=phrases(
        "Autor", "Autorka", "Autori", "O autorovi", "O autorke", "O autoroch", "Autor článku", "Autor textu", "Autori článku",
        "Zobraziť profil autora", "Profil autora", "Kontakt na autora", "Napísať autorovi", "Všetky články autora",
        "Ďalšie články autora", "Ďalšie články autorky",
    ),
    misses=("Autor neznámy", "Profil autora bomby"),
)

DATE = line_rule(
    "sk/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(Publikované|Zverejnené|Vydané|Aktualizované|Aktualizácia) (dňa|) %",
        "(Posledná aktualizácia|Naposledy aktualizované|Naposledy upravené|Upravené) (dňa|) %",
        "(Dátum|Dátum vydania|Dátum publikovania|Dátum zverejnenia|Vložené|Pridané|Napísané|Vytvorené) (dňa|) %",
        "(Publikované|Vydané|Zverejnené|Vložené) % (Aktualizované|Aktualizácia|Upravené|Posledná aktualizácia) *",
        "(Publikované|Vydané|Zverejnené|Aktualizované): (dnes|včera) (o|) #:#",
        "(Publikované|Aktualizované|Zverejnené) pred # (minútami|hodinami|dňami)", "pred # (minútami|hodinami|dňami)",
    ),
    hits=(
        "Publikované 12.4.2024", "Aktualizované dňa 12. apríla 2024", "Naposledy aktualizované dňa 12. apríla 2024",
        "Dátum publikovania dňa 12. apríla 2024", "Publikované 12. apríla 2024 Posledná aktualizácia Desať mostov cez Dunaj",
        "Aktualizované: včera o 12:12", "Aktualizované pred 12 minútami", "pred 12 minútami",
    ),
    misses=("Vydané bolo 12 kníh", "Aktualizácia máp z 12. apríla 2024 vadí vodičom", "Pred 12 rokmi"),
)

DATE_LABEL = line_rule(
    "sk/date-label",
    label=Label.WIDGET,
    why="The label of a date, without the date.",
    pattern=phrases(
        "Aktualizované", "Publikované", "Zverejnené", "Vydané", "Posledná aktualizácia", "Dátum publikovania", "Dátum vydania",
    ),
    misses=("Aktualizácia máp z 12. apríla 2024 vadí vodičom", "Pred 12 rokmi"),
)

SOURCE = line_rule(
    "sk/source",
    label=Label.SOURCE,
    why="Where the text comes from.",
    pattern=phrases(
        "(Zdroj|Zdroje|Prevzaté z|Zdroj článku|Zdroj textu|Zdroj informácií|S využitím): *",
        "(Článok|Text|Rozhovor) vyšiel v (časopise|magazíne|denníku|týždenníku|tlačenom vydaní) *",
    ),
    hits=("Zdroj: TASR", "Zdroj informácií: Desať mostov cez Dunaj", "Rozhovor vyšiel v tlačenom vydaní Desať mostov cez Dunaj"),
    misses=("Zdroj rieky leží v horách", "Text vyšiel z módy"),
)

SOURCE_LABEL = line_rule(
    "sk/source-label",
    label=Label.WIDGET,
    why="The label of a source, without the source.",
    pattern=phrases("Zdroj", "Zdroje"),
    misses=("Zdroj rieky leží v horách", "Text vyšiel z módy"),
)
