"""Dates and how long ago, Polish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

DATE = line_rule(
    "pl/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    strength=Strength.HINT,
    pattern=phrases(
        "(Opublikowano|Opublikowane|Publikacja|Data publikacji|Data|Dodano|Dodane) (dnia|w dniu|) %",
        "(Data dodania|Zamieszczono|Utworzono|Data utworzenia|Aktualizacja|Aktualizowano) (dnia|w dniu|) %",
        "(Zaktualizowano|Ostatnia aktualizacja|Data aktualizacji|Ostatnio zmodyfikowano) (dnia|w dniu|) %",
        "(Ostatnia modyfikacja|Wysłano|Napisano) (dnia|w dniu|) %",
        "(Opublikowany|Wpis z dnia|Posted on|Data wydania|Data ostatniej aktualizacji|Akt.) (dnia|w dniu|) %",
        "(Opublikowano|Publikacja|Dodano|Aktualizacja|Data publikacji|Data dodania|Ostatnia aktualizacja) % (r.|roku)",
        "(Opublikowano|Publikacja|Data publikacji) % (r.|) (Aktualizacja|Zaktualizowano|Ostatnia aktualizacja|Akt.) *",
        "(Dodano|Data dodania|Utworzono) % (r.|) (Aktualizacja|Zaktualizowano|Ostatnia aktualizacja|Akt.) *",
        "(Opublikowano|Dodano|Aktualizacja): (dziś|dzisiaj|wczoraj), #:#",
        "(Opublikowano|Dodano|Aktualizacja): (dziś|dzisiaj|wczoraj) (o|o godz.|godz.|) #:#",
        "(Opublikowano|Dodano) # (minut|minuty|min|godzin|godziny|godz.|dni|tygodni|miesięcy) temu", "Autor: * | %",
    ),
    hits=(
        "dodano: 3 stycznia 2012, 19:30", "Publikacja: 03.05.2024 06:15 | Aktualizacja: 12.06.2024 20:10",
        ", aktualizacja: 28.12.2011 12:17", "Data publikacji w dniu 12 marca 2024", "Data utworzenia w dniu 12 marca 2024",
        "Ostatnio zmodyfikowano w dniu 12 marca 2024", "Ostatnia modyfikacja w dniu 12 marca 2024",
        "Data ostatniej aktualizacji w dniu 12 marca 2024", "Ostatnia aktualizacja 12 marca 2024 roku",
        "Data publikacji 12 marca 2024 r. Ostatnia aktualizacja Dziesięć mostów nad Wisłą",
        "Data dodania 12 marca 2024 r. Ostatnia aktualizacja Dziesięć mostów nad Wisłą", "Opublikowano: dzisiaj, 12:12",
        "Opublikowano: dzisiaj o godz. 12:12", "Opublikowano 12 miesięcy temu", "Autor: Dziesięć mostów nad Wisłą 12 marca 2024",
    ),
    misses=("Opublikowano 12 nowych map z 3 marca 2024 w atlasie", "Data 12 marca 2024 zapadła mu w pamięć", "Dodano sól i pieprz"),
)

DATE_LABEL = line_rule(
    "pl/date-label",
    label=Label.WIDGET,
    why="The label of a date, without the date.",
    pattern=phrases(
        "Data dodania: Ostatnia aktualizacja", "Opublikowano", "Data publikacji", "Dodano", "Aktualizacja", "Ostatnia aktualizacja",
        "Zaktualizowano",
    ),
    misses=("Data 12 marca 2024 zapadła mu w pamięć", "Dodano sól i pieprz"),
)

DATE_FIRST = line_rule(
    "pl/date-first",
    label=Label.DATE,
    why="A date before a word for updating.",
    pattern=phrases("% (Aktualizacja|Zaktualizowano): *"),
    hits=("29.12.2011 , aktualizacja: 29.12.2011 12:05", "12 marca 2024 Zaktualizowano: Dziesięć mostów nad Wisłą"),
    misses=("12 marca 2024 aktualizacja map potrwa", "Aktualizacja: most jest otwarty"),
)

AGO = line_rule(
    "pl/ago",
    label=Label.DATE,
    why="How long ago the text appeared.",
    pattern=phrases("# (minut|minuty|minutę|min|godzin|godziny|godzinę|godz.|dni|dzień|tygodnie|tygodni|miesiące|miesięcy) temu"),
    hits=("12 tygodnie temu",),
    misses=("12 minut temu spadł śnieg", "Sto lat temu"),
)
