"""Counters of comments, readers and minutes; polls, Polish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENT_COUNT = line_rule(
    "pl/comment-count",
    label=Label.COUNTER,
    why="A count of comments or readers.",
    pattern=phrases(
        "(Komentarze|Komentarzy|Komentarz|Opinie|Odpowiedzi|Skomentuj): #",
        "(Wasze komentarze|Wszystkie komentarze|Liczba komentarzy|Wyświetleń|Wyświetlenia): #",
        "(Odsłony|Odsłon|Odsłuchań|Przeczytano|Czytano|Liczba wyświetleń|Liczba odsłon|Głosów|Liczba głosów|Ocena|Ocen): #",
        "(Komentarze|Komentarzy|Komentarz|Opinie|Odpowiedzi|Skomentuj|Wasze komentarze) (#",
        "(Wszystkie komentarze|Liczba komentarzy|Zobacz wszystkie komentarze na forum|Dyskusja) (#",
        "(Zobacz komentarze|Pokaż komentarze|Forum) (#", "(Komentarze|Opinie|Wasze komentarze) ( #", "Komentarze (#* - *",
        "(Komentarze|Komentarzy|Opinie|Wyświetleń|Odsłon|Odpowiedzi|Skomentuj) #", "(Artykuł|Tekst) Komentarze (#",
        "(Jeden komentarz|# komentarz|# komentarze|# komentarzy|Komentarze: #|Odpowiedzi: #|Jedna odpowiedź) (do|to|na) \"*\"",
        "(Artykuł|Tekst) (przeczytano|czytano|wyświetlono) # (razy|raz)", "(Przeczytano|Wyświetlono|Czytano|Odsłonięto) # (razy|raz)",
        "Liczba (ankietowanych|głosujących|oddanych głosów): #",
        "(Czas czytania|Przeczytasz w|Przeczytasz to w|Ten tekst przeczytasz w): # (minuta|minuty|minut|minutę|min)",
        "Czytasz w # (minutę|minuty|minut|min)",
    ),
    hits=(
        "Komentarze (6)", "Jeden komentarz do „Grypa sezonowa”", "Komentarze: 12", "Wszystkie komentarze: 12", "Liczba wyświetleń: 12",
        "Wasze komentarze (12", "Zobacz wszystkie komentarze na forum (12", "Zobacz komentarze (12", "Wasze komentarze ( 12",
        "Komentarze (12Dziesięć mostów nad Wisłą - Dziesięć mostów nad Wisłą", "Komentarze 12", "Artykuł Komentarze (12",
        "Jeden komentarz do \"Dziesięć mostów nad Wisłą\"", "Artykuł przeczytano 12 razy", "Przeczytano 12 razy",
        "Liczba oddanych głosów: 12", "Ten tekst przeczytasz w: 12 minuta", "Czytasz w 12 minutę",
    ),
    misses=("Komentarze 15 posłów", "Komentarze 2 posłów wywołały burzę.", "Ocena: 5 gwiazdek dla hotelu"),
)

COUNT_FIRST = line_rule(
    "pl/count-first",
    label=Label.COUNTER,
    why="A count of comments, views or minutes.",
    pattern=phrases(
        "# (komentarz|komentarze|komentarzy|opinia|opinie|opinii|odpowiedzi|wyświetleń)",
        "# (wyświetlenia|odsłon|odsłony|głosów|głosy|głos|odtworzeń)", "# (minuta|minuty|minut|min) (czytania|lektury)",
    ),
    hits=("12 komentarze", "12 wyświetlenia", "12 minuta czytania"),
    misses=("15 komentarzy trenera po meczu", "12 głosów z sali"),
)

POLL = line_rule(
    "pl/poll",
    label=Label.COMMENT,
    why="A poll or a rating.",
    pattern=phrases(
        "Sonda", "Quiz dnia", "Sonda dnia", "Pytanie dnia", "Brak (ankiety|ankiet)", "Zagłosuj", "Głosuj", "Oddaj głos", "Zobacz wyniki",
        "Pokaż wyniki", "Wyniki ankiety", "Wyniki sondy", "Wyniki głosowania", "Archiwum sond", "Zobacz wszystkie sondy",
        "Weź udział w sondzie", "Weź udział w ankiecie",
        "(Zagłosuj|Głosuj|Oddaj głos) w (sondzie|ankiecie|naszej sondzie|naszej ankiecie)", "Oceń", "Oceń artykuł", "Oceń tekst",
        "Oceń ten artykuł", "Twoja ocena", "Średnia ocena", "Oceń wpis", "Oceń jakość naszego artykułu", "Oceń przepis",
        "(Oceń|Twoja|Średnia|Ocena) (artykuł|tekst|ten artykuł|ocena|artykułu|tekstu|wpis|materiał)", "Brak oceny - oceń pierwszy",
        "(Aby|Żeby) (ocenić|zagłosować), (zaloguj się|musisz się zalogować|zaloguj się lub zarejestruj)",
        "(Aby|Żeby) (ocenić|zagłosować) (zaloguj się|musisz się zalogować) (lub zarejestruj|)",
        "Czy (ten|) (artykuł|tekst|wpis|materiał) był (dla Ciebie|) (przydatny|pomocny|interesujący|ciekawy)",
        "Czy (ta|) (strona|informacja) była (dla Ciebie|) (przydatna|pomocna)", "Podoba (Ci|ci) się (ten|) (artykuł|tekst|materiał)",
        "Dziękujemy za (oddanie głosu|oddany głos|głos|ocenę|Twoją ocenę|Twoją opinię)",
    ),
    hits=(
        "Brak ankiety", "Oddaj głos w naszej ankiecie", "Średnia ten artykuł", "Żeby zagłosować, zaloguj się lub zarejestruj",
        "Żeby zagłosować musisz się zalogować lub zarejestruj", "Czy ten materiał był dla Ciebie interesujący",
        "Czy ta informacja była dla Ciebie przydatna", "Podoba Ci się ten materiał",
    ),
    misses=("Oceń sytuację, zanim wejdziesz na lód", "Sonda dotarła do Marsa", "Czy ten artykuł kodeksu był stosowany?"),
)
