"""Bylines, dates and sources, Polish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

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
