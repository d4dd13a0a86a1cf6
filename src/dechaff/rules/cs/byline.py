"""Bylines, dates and sources, Czech."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "cs/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    strength=Strength.HINT,
    pattern=phrases(
        "(Autor|Autorka|Autoři|Text|Napsal|Napsala|Připravil|Připravila|Zpracoval|Zpracovala): @",
        "(Redaktor|Redaktorka|Publikoval|Publikovala|Vložil|Vložila|Zveřejnil|Přidal|Přeložil|Přeložila): @",
        "(Autor|Autorka|Autoři|Napsal|Napsala|Připravil|Připravila|Zpracoval|Zpracovala|Publikoval|Vložil) @",
        "(Autor|Autorka|Autoři|Napsal|Napsala|Publikoval|Vložil) @ %",
    ),
    hits=(
        "Napsala Jana Nová", "Připravila: Jan Novák", "Publikovala: Jan Novák", "Připravila Jan Novák",
        "Publikoval Jan Novák 12. dubna 2024",
    ),
    misses=("Autor zákona z 12. března", "Text písně", "Napsal dopis a odešel"),
)

AUTHOR_LABEL = line_rule(
    "cs/author-label",
    label=Label.BIO,
    why="The label of an author box.",
    pattern=phrases(
        "Autor", "Autorka", "Autoři", "O autorovi", "O autorce", "O autorech", "Autor článku", "Autor textu", "Autoři článku",
        "Zobrazit profil autora", "Profil autora", "Kontakt na autora", "Napsat autorovi", "Všechny články autora", "Další články autora",
        "Další články autorky",
    ),
    misses=("Autor neznámý", "Profil autora bomby"),
)

DATE = line_rule(
    "cs/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(Publikováno|Zveřejněno|Vydáno|Aktualizováno|Aktualizace) (dne|) %",
        "(Poslední aktualizace|Naposledy aktualizováno|Naposledy upraveno|Upraveno) (dne|) %",
        "(Datum|Datum vydání|Datum publikace|Datum zveřejnění|Datum publikování|Vloženo|Přidáno|Napsáno|Vytvořeno) (dne|) %",
        "(Publikováno|Vydáno|Zveřejněno|Vloženo) % (Aktualizováno|Aktualizace|Upraveno|Poslední aktualizace) *",
        "(Publikováno|Vydáno|Zveřejněno|Vloženo|Aktualizováno): (dnes|včera) (v|) #:#",
        "(Publikováno|Aktualizováno|Zveřejněno) před # (minutami|hodinami|dny)", "před # (minutami|hodinami|dny)",
    ),
    hits=(
        "Aktualizováno dne 12. dubna 2024", "Naposledy aktualizováno dne 12. dubna 2024", "Datum publikování dne 12. dubna 2024",
        "Publikováno 12. dubna 2024 Poslední aktualizace Deset mostů přes Vltavu", "Aktualizováno: včera v 12:12",
        "Aktualizováno před 12 minutami", "před 12 minutami",
    ),
    misses=("Vydáno bylo 12 knih", "Aktualizace map z 12. března 2024 vadí řidičům", "Před 12 lety", "Aktualizováno bylo 12 map"),
)

DATE_LABEL = line_rule(
    "cs/date-label",
    label=Label.WIDGET,
    why="The label of a date, without the date.",
    pattern=phrases(
        "(Před|před) (minutou|hodinou|chvílí)", "Aktualizováno", "Publikováno", "Zveřejněno", "Vydáno", "Poslední aktualizace",
        "Datum publikace", "Datum vydání",
    ),
    hits=("Před minutou",),
    misses=("Před 12 lety", "Aktualizováno bylo 12 map"),
)

SOURCE = line_rule(
    "cs/source",
    label=Label.SOURCE,
    why="Where the text comes from.",
    pattern=phrases(
        "(Zdroj|Zdroje|Převzato z|Zdroj článku|Zdroj textu|Zdroj informací|S využitím|S použitím): *",
        "(Článek|Text|Rozhovor) vyšel v (časopise|magazínu|deníku|týdeníku|tištěném vydání) *",
    ),
    hits=("Zdroj: ČTK", "Zdroj informací: Deset mostů přes Vltavu", "Rozhovor vyšel v tištěném vydání Deset mostů přes Vltavu"),
    misses=("Zdroj řeky leží v horách", "Text vyšel z módy"),
)

SOURCE_LABEL = line_rule(
    "cs/source-label",
    label=Label.WIDGET,
    why="The label of a source, without the source.",
    pattern=phrases("Zdroj", "Zdroje"),
    misses=("Zdroj řeky leží v horách", "Text vyšel z módy"),
)
