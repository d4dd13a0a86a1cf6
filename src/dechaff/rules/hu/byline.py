"""Bylines, dates and sources, Hungarian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "hu/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "(Írta|Szerző|Szerzők|Szöveg|Szerkesztő|Szerkesztette|Fordította|Fordítás|Interjú|Riporter): @",
        "(Készítette|Beküldte|Közzétette|Feltöltötte|Riport|Cikkíró|Újságíró|Összeállította|Írta és fényképezte): @",
        "(Írta és fényképezte|Írta|Szerző|Szerkesztette|Közzétette|Fordította) @", "(Írta|Szerző|Közzétette|Beküldte) @ %",
        "Szöveg: @ Fotó: *",
    ),
    hits=(
        "Írta: Nagy János", "Szerkesztette: Nagy János", "Írta és fényképezte: Nagy János", "Írta és fényképezte Nagy János",
        "Közzétette Nagy János 2024. március 12.", "Szöveg: Nagy János Fotó: Tíz híd a Dunán",
    ),
    misses=("Írta a híd történetét", "Szerző nélkül maradt"),
)

AUTHOR_LABEL = line_rule(
    "hu/author-label",
    label=Label.BIO,
    why="The label of an author box.",
    pattern=phrases(
        "Szerző", "Szerzők", "Szerzőnk", "A szerzőről", "A szerző", "A szerző cikkei", "A szerző összes cikke", "A szerző további cikkei",
        "Szerzőink", "Szerkesztő", "Újságíró", "Főszerkesztő", "Felelős szerkesztő", "Írj a szerzőnek", "Írjon a szerzőnek",
        "Profil megtekintése", "Főszerkesztő-helyettes",
    ),
    misses=("A szerző halála", "Szerkesztő kerestetik"),
)

DATE = line_rule(
    "hu/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(Megjelent|Közzétéve|Publikálva|Frissítve|Frissült) %",
        "(Utolsó frissítés|Utoljára frissítve|Módosítva|Utolsó módosítás|Létrehozva) %",
        "(Dátum|Megjelenés|Megjelenés dátuma|Publikálás dátuma|Közzététel|Közzététel dátuma|Feltöltve|Beküldve|Létrehozás dátuma) %",
        "(Megjelent|Közzétéve|Publikálva|Létrehozva) % (Frissítve|Módosítva|Utolsó frissítés|Frissült) *",
        "(Megjelent|Közzétéve|Frissítve|Publikálva): (ma|tegnap|ma,|tegnap,) #:#", "Frissítve: (ma|tegnap) #",
        "(Közzétéve|Frissítve|Megjelent) # (perce|órája|napja|hete)",
    ),
    hits=(
        "Közzétéve: 2024. március 12. 10:15", "Frissítve: 2024.03.12.", "Publikálva 2024. március 12.",
        "Utoljára frissítve 2024. március 12.", "Megjelenés dátuma 2024. március 12.",
        "Publikálva 2024. március 12. Utolsó frissítés Tíz híd a Dunán", "Publikálva: tegnap, 12:12", "Frissítve: tegnap 12",
        "Közzétéve 12 perce",
    ),
    misses=("Megjelent könyve 2024. március 12. óta kapható", "Frissítve játszható"),
)

DATE_LABEL = line_rule(
    "hu/date-label",
    label=Label.WIDGET,
    why="The label of a date, without the date.",
    pattern=phrases(
        "Frissítve", "Közzétéve", "Utolsó frissítés", "Megjelenés dátuma", "Publikálva", "Megjelent", "Létrehozva", "Frissítve:",
    ),
    misses=("Megjelent könyve 2024. március 12. óta kapható", "Frissítve játszható"),
)

AGO = line_rule(
    "hu/ago",
    label=Label.DATE,
    why="How long ago the text appeared.",
    pattern=phrases("# (perce|órája|napja|hete|hónapja)"),
    hits=("12 hónapja",),
    misses=("12 perce esik a hó", "Száz éve"),
)

SOURCE = line_rule(
    "hu/source",
    label=Label.SOURCE,
    why="Where the text comes from.",
    pattern=phrases(
        "(Forrás|Források|A cikk forrása|Eredeti cikk|Via): *", "(A cikk|Az írás|A szöveg) eredetileg * jelent meg",
        "(A cikk|Az írás) eredeti megjelenési helye: *",
    ),
    hits=(
        "Forrás: MTI", "A cikk forrása: Tíz híd a Dunán", "A szöveg eredetileg Tíz híd a Dunán jelent meg",
        "Az írás eredeti megjelenési helye: Tíz híd a Dunán",
    ),
    misses=("Forrás nélkül maradt a falu", "Források szerint nyílik"),
)

SOURCE_LABEL = line_rule(
    "hu/source-label",
    label=Label.WIDGET,
    why="The label of a source, without the source.",
    pattern=phrases("Forrás", "Források"),
    misses=("Forrás nélkül maradt a falu", "Források szerint nyílik"),
)
