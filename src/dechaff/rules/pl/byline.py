"""Bylines, dates and sources, Polish."""

from dechaff.model import Label
from dechaff.rule import line_rule, phrases

BYLINE = line_rule(
    "pl/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "(Autor|Autorka|Autorzy|Tekst|Opracowanie|Opracował|Opracowała|Opracowali|Oprac.): @",
        "(Oprac|Napisał|Napisała|Napisane przez|Dodał|Dodała|Dodane przez|Opublikowane przez|Opublikował): @",
        "(Opublikowała|Rozmawiał|Rozmawiała|Rozmawiali|Notował|Notowała|Redaktor|Red.|Relacja): @",
        "(Wysłał|Zamieścił|Autor tekstu|Autor artykułu|Autor wpisu|Wpis przez|Tłumaczenie|Tłum.): @",
        "(Autor|Autorka|Autorzy|Tekst|Opracowanie|Opracował|Opracowała|Oprac.|Napisał|Napisała) @ %",
        "(Dodał|Dodała|Opublikowane przez|Dodane przez|Rozmawiał|Rozmawiała|Redaktor|Opublikował|Opublikowała) @ %",
        "(Rozmawiał|Rozmawiała|Rozmawiali|Opracował|Opracowała|Oprac.|Notował|Notowała|Przygotował) @",
        "(Przygotowała|Autor|Autorka|Autorzy|Opracowanie|Dodane przez|Opublikowane przez|Opublikował|Opublikowała) @",
        "Autor: *; Źródło: *", "(Autor|Tekst|Opracowanie|Oprac.) @ (Data|Opublikowano|Dodano|Publikacja|Data publikacji) %",
    ),
    hits=(
        "Autor: PAP | 02-01-2012 18:40", "Oprac. Anna Nowak", "Rozmawiała Anna Nowak", "Opracowanie: Jan Kowalski",
        "Opublikowane przez: Jan Kowalski", "Opublikowała: Jan Kowalski", "Autor artykułu: Jan Kowalski",
        "Opracowanie Jan Kowalski 12 marca 2024", "Opublikowane przez Jan Kowalski 12 marca 2024", "Przygotował Jan Kowalski",
        "Opublikowane przez Jan Kowalski", "Autor: Dziesięć mostów nad Wisłą; Źródło: Dziesięć mostów nad Wisłą",
        "Opracowanie Jan Kowalski Data publikacji 12 marca 2024",
    ),
    misses=("Autor ustawy z 12 marca", "Tekst piosenki", "Autor: nieznany sprawca z okolic mostu"),
)

AUTHOR_LABEL = line_rule(
    "pl/author-label",
    label=Label.BIO,
    why="The label of an author box without a name.",
    pattern=phrases(
        "Autor", "Autorka", "Autorzy", "Autor:", "O autorze", "O autorce", "O autorach", "Autor artykułu", "Autor tekstu",
        "Autorzy artykułu", "Informacje o autorze", "Zobacz profil", "Zobacz profil autora", "Poznaj autora", "Redaktor", "Dziennikarz",
        "Dziennikarka", "(Zobacz|Pokaż) (wszystkie|inne) (artykuły|wpisy|teksty|posty) (autora|autorki|tego autora|tej autorki)",
        "(Wszystkie|Inne|Pozostałe|Ostatnie) (artykuły|wpisy|teksty|posty) (autora|autorki|tego autora|tej autorki)",
        "(Więcej|Zobacz więcej) (artykułów|wpisów|tekstów) (autora|autorki|tego autora|tej autorki)",
    ),
    hits=("Zobacz wszystkie artykuły tego autora", "Wszystkie artykuły tego autora", "Zobacz więcej artykułów tego autora"),
    misses=("Autor nieznany", "Dziennikarz śledczy"),
)

DATE = line_rule(
    "pl/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
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
        "dodano: 3 stycznia 2012, 19:30", "Publikacja: 04.01.2012 07:29 | Aktualizacja: 26.02.2012 21:44",
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

SOURCE = line_rule(
    "pl/source",
    label=Label.SOURCE,
    why="Where the text comes from.",
    pattern=phrases(
        "(Źródło|Źródła|Źródło informacji|Źródło artykułu|Źródło tekstu|Na podstawie|Przedruk z|Źr.): *",
        "(Artykuł|Tekst|Materiał) pochodzi z (serwisu|portalu|magazynu|tygodnika|dziennika|miesięcznika|najnowszego numeru) *",
    ),
    hits=(
        "Źródło: PAP", "Źródło informacji: Dziesięć mostów nad Wisłą", "Materiał pochodzi z najnowszego numeru Dziesięć mostów nad Wisłą",
    ),
    misses=("Źródło rzeki jest w górach", "Za mostem: cisza po burzy trwała aż do rana, a ludzie wyszli z domów."),
)

SOURCE_LABEL = line_rule(
    "pl/source-label",
    label=Label.WIDGET,
    why="The label of a source, without the source.",
    pattern=phrases("Źródło", "Źródła"),
    misses=("Źródło rzeki jest w górach", "Za mostem: cisza po burzy trwała aż do rana, a ludzie wyszli z domów."),
)
