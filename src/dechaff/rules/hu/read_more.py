"""Links to other stories, Hungarian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

READ_MORE = line_rule(
    "hu/read-more",
    label=Label.READ_MORE,
    why="A link to another story.",
    pattern=phrases(
        "Tovább", "Tovább olvasom", "Tovább olvasok", "Tovább a cikkhez", "Tovább a cikkre", "Tovább a teljes cikkhez", "Tovább olvasás",
        "Tovább a galériához", "Olvass tovább", "Olvasson tovább", "Olvasd tovább", "Olvassa tovább", "Elolvasom", "Elolvasom a cikket",
        "Olvasd el", "Olvassa el", "Olvasd el ezt is", "Olvassa el ezt is", "Olvasd el a teljes cikket", "Olvassa el a teljes cikket",
        "Olvasd el cikkünket", "A teljes cikk", "Teljes cikk", "A teljes cikk itt olvasható", "A teljes cikket itt olvashatja",
        "A cikk folytatása", "Cikk folytatása", "A cikk folytatódik", "A cikk a hirdetés után folytatódik",
        "A cikk a hirdetés alatt folytatódik", "A cikk a hirdetést követően folytatódik", "Cikkünk a hirdetés után folytatódik",
        "A cikk lapozás után folytatódik", "Folytatás", "Folytatás a következő oldalon", "Bővebben", "Bővebben itt", "Bővebben a témáról",
        "Részletek itt", "További részletek", "Részletesen", "Több", "Több információ", "Több hír", "Több cikk", "További információ",
        "További információk", "További cikkek", "További hírek", "További híreink", "További cikkeink", "További írások", "Még több",
        "Még több hír", "Még több cikk", "Még több a témában", "Mutass többet", "Mutasd mind", "Összes", "Összes megtekintése",
        "Összes cikk", "Összes hír", "Összes mutatása", "Továbbiak", "Továbbiak betöltése", "További cikkek betöltése", "Több betöltése",
        "Megnézem", "Megnézem a videót", "Következő cikk", "Előző cikk", "Következő bejegyzés", "Előző bejegyzés", "Következő hír",
        "Előző hír", "Következő írás", "Bejegyzés navigáció", "Bejegyzések navigációja", "Régebbi bejegyzések", "Újabb bejegyzések",
        "Korábbi cikkek", "Kapcsolódó cikk", "Kapcsolódó cikkünk", "Korábbi cikkünk", "Ne maradj le", "Ne maradjon le", "Kattints ide",
        "Kattintson ide", "Kattints a részletekért", "Kattints ide a folytatáshoz", "Lásd még", "Nézd meg ezt is", "Nézze meg ezt is",
        "Ez is érdekelhet", "Ez is érdekelheti", "(Kapcsolódó cikk|Kapcsolódó cikkünk|Kapcsolódó cikkek|Kapcsolódó): *",
        "(Kapcsolódó anyag|Olvasd el ezt is|Olvassa el ezt is|Olvasta már): *",
        "(Olvastad már|Lásd még|Korábbi cikkünk|Korábban írtuk|Ez is érdekelheti|Ez is érdekelhet|Ezt is olvasd el): *",
        "(Ezt is olvassa el|Bővebben itt|Bővebben|Tovább|További részletek|Következő cikk|Előző cikk|Előző bejegyzés): *",
        "(Következő bejegyzés|Videó itt|Ajánlott cikk|Ajánlott cikkünk|A témában még|A témáról bővebben|Nézd meg ezt is): *",
        "(Több|További) (cikk|hír|cikkek|hírek|írás) (a témában|ebben a témában|a szerzőtől|a rovatból)",
        "(Több|További) (cikk|hír|cikkek|hírek|írás) (ebből a kategóriából|a témáról|a kategóriából)",
    ),
    hits=(
        "OLVASD EL EZT IS: Tíz híd, amelyet látni kell", "Kapcsolódó cikkünk: Tíz híd a Dunán", "Olvassa el ezt is: Tíz híd a Dunán",
        "Ez is érdekelheti: Tíz híd a Dunán", "Ezt is olvassa el: Tíz híd a Dunán", "Következő bejegyzés: Tíz híd a Dunán",
        "További cikkek ebben a témában", "További cikkek ebből a kategóriából",
    ),
    misses=("Tovább drágul a kenyér", "Bővebben szólt a tervekről", "Több híd is lezárva"),
)
