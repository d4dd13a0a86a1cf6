"""Page tools, menus and labels, Polish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

TOOL = line_rule(
    "pl/tool",
    label=Label.WIDGET,
    why="A tool of the page.",
    pattern=phrases(
        "Drukuj", "Wydrukuj", "Wersja do druku", "Drukuj artykuł", "Wydrukuj artykuł", "Drukuj stronę", "Wydrukuj stronę", "Do druku",
        "PDF", "Zapisz PDF", "Pobierz PDF", "A A A", "A A A Drukuj", "AAA", "Wyślij", "Prześlij", "Zapisz", "Szukaj", "Wyszukaj",
        "Wyszukaj:", "Wyszukiwarka", "Szukaj w serwisie", "Szukaj na stronie", "Szukaj wszędzie", "Zamknij", "Otwórz", "Anuluj",
        "Zatwierdź", "Dalej", "Wstecz", "Wróć", "Powrót", "Ładowanie", "Wczytywanie", "Trwa ładowanie", "Proszę czekać", "Rozwiń", "Zwiń",
        "Ukryj", "Sortuj", "Filtruj", "Edytuj", "Usuń", "Gotowe", "Wczytaj więcej", "Załaduj więcej", "Pokaż więcej", "Pokaż mniej",
        "Następna", "Poprzednia", "Następna strona", "Poprzednia strona", "Kolejna strona", "Następne", "Poprzednie", "Rozmiar tekstu",
        "Wielkość tekstu", "Wielkość czcionki", "Rozmiar czcionki", "Zmień rozmiar czcionki", "Zmień wielkość liter", "Powiększ tekst",
        "Pomniejsz tekst", "Większy tekst", "Mniejszy tekst", "Wysoki kontrast", "Tryb ciemny", "Tryb jasny", "Wybierz język",
        "Zmień język", "Tłumacz", "Przetłumacz", "Wersja kontrastowa", "Czcionka domyślna",
        "(Wróć|Powrót|Przejdź|Przewiń) (do góry|na górę|na górę strony|na początek)",
        "(Wróć|Powrót|Przejdź|Przewiń) (na początek strony|do góry strony|do strony głównej|na stronę główną)",
        "(Wróć|Powrót|Przejdź|Przewiń) (na początek artykułu|wstecz|do listy|do artykułu)",
        "(Wróć|Powrót|Przejdź|Przewiń) (do serwisu|do listy artykułów|do poprzedniej strony|do aktualności)",
        "(Przejdź|Przejdź od razu|Skocz|Pomiń) (do treści|do głównej treści|do głównych treści|do menu)",
        "(Przejdź|Przejdź od razu|Skocz|Pomiń) (do menu głównego|do głównego menu|do wyszukiwarki|do stopki)",
        "(Przejdź|Przejdź od razu|Skocz|Pomiń) (do zawartości|do komentarzy|nawigację|do kolejnej sekcji)",
        "(Przejdź|Przejdź od razu|Skocz|Pomiń) (do treści artykułu|do sekcji głównej|menu|do nawigacji)",
        "(Szukaj|Wyszukaj|Wyniki wyszukiwania): *", "Szukaj w (serwisie|portalu|tym serwisie|archiwum|sklepie)", "Strona # z #",
        "Idź do strony", "(Włącz|Aby zobaczyć tę stronę, włącz) (JavaScript|obsługę JavaScript)",
        "(Sprawdź|Zobacz) (pogodę|kurs walut|prognozę pogody|program TV|repertuar|horoskop)", "Prognoza pogody", "Pogoda na dziś",
        "Pogoda na jutro", "Kursy walut", "Imieniny", "Dzisiejsze imieniny", "Imieniny obchodzą", "Program TV", "Mapa serwisu",
        "Mapa strony", "Kanały RSS", "Kanał RSS", "Krzyżówki", "Szachy online", "Horoskop dzienny", "Archiwum wiadomości",
        "(Imieniny|Imieniny obchodzą|Dziś imieniny|Dzisiaj imieniny obchodzą): *", "Otwiera się w nowym oknie",
        "Otworzy się w nowym oknie", "Ustaw jako stronę startową", "Dodaj do ulubionych", "Ustaw nas jako stronę startową",
        "(zgłoś|Zgłoś) +# / -#",
    ),
    hits=(
        "» Następna", "Przejdź na górę strony", "Przejdź na początek strony", "Przejdź na początek artykułu",
        "Przejdź do poprzedniej strony", "Przejdź od razu do głównych treści", "Przejdź od razu do menu głównego",
        "Przejdź od razu do kolejnej sekcji", "Przejdź od razu do treści artykułu", "Wyniki wyszukiwania: Dziesięć mostów nad Wisłą",
        "Strona 12 z 12", "Dzisiaj imieniny obchodzą: Dziesięć mostów nad Wisłą", "zgłoś +12 / -12",
    ),
    misses=("Drukuj pieniądze na potęgę", "Powrót do domu", "Szukaj pracy w Gdyni", "Zamknij oczy"),
)

TAGS = line_rule(
    "pl/tags",
    label=Label.NAVIGATION,
    why="A label of tags, topics or sections.",
    pattern=phrases(
        "Tagi", "Tagi:", "Słowa kluczowe", "Kategorie", "Etykiety", "Hasztagi", "Kategorie wpisów",
        "(Tagi|Słowa kluczowe|Słowo kluczowe|Tematy|Kategorie|Etykiety|Opublikowano w|Zamieszczono w): *",
        "(Zaszufladkowano do kategorii|Zaszufladkowane do|Otagowane|Otagowano): *",
        "(Tematy artykułu|Hasztagi|Pokrewne tematy|Powiązane tematy): *",
        "(Zaszufladkowano do kategorii|Zaszufladkowano do|Otagowano jako|Opublikowano w kategorii) *",
    ),
    hits=(
        "Tagi: mosty, rzeki", "Słowa kluczowe: Dziesięć mostów nad Wisłą", "Zaszufladkowano do kategorii: Dziesięć mostów nad Wisłą",
        "Powiązane tematy: Dziesięć mostów nad Wisłą", "Zaszufladkowano do kategorii Dziesięć mostów nad Wisłą",
    ),
    misses=("Tematy tabu w rodzinie", "Otagowano 12 żółwi w zatoce", "Temat rzeka"),
)

MENU = line_rule(
    "pl/menu",
    label=Label.NAVIGATION,
    why="A word of the site's menu or footer.",
    pattern=phrases(
        "Strona główna", "Strona startowa", "Menu główne", "Główne menu", "Dodatkowe menu", "Nawigacja", "O nas", "O portalu",
        "O serwisie", "O firmie", "Mapa serwisu", "Mapa strony", "RSS", "Newsroom", "Serwisy tematyczne", "Na skróty",
        "Najnowsze wiadomości", "Redakcja i kontakt", "Kontakt i redakcja", "Zespół redakcyjny", "Nasze serwisy", "Nasze portale",
        "Inne serwisy", "Serwisy", "Biuro reklamy", "Dla mediów", "Dla reklamodawców", "Oferty pracy", "Praca u nas", "Wersja mobilna",
        "Przydatne linki", "Jesteś tutaj", "Jesteś tu", "Tu jesteś", "Wszystkie kategorie", "Nasi partnerzy", "Znajdź nas",
        "Wszystkie działy", "Wszystkie wiadomości", "Wszystkie artykuły", "Aplikacje mobilne", "Pokaż menu", "Zamknij menu",
        "Otwórz menu", "Przełącz menu", "Rozwiń menu", "Pokaż pozostałe elementy menu",
        "(Jesteś tutaj|Jesteś tu|Tu jesteś|Znajdujesz się tutaj|Nawigacja|Znajdujesz się w): *", "Strona główna (/|>|»|›|-|\\\\) *",
    ),
    hits=(
        "Strona główna » Wiadomości » Region", "Znajdujesz się tutaj: Dziesięć mostów nad Wisłą",
        "Strona główna / Dziesięć mostów nad Wisłą",
    ),
    misses=("Strona główna budynku wychodzi na rzekę", "Start rakiety przesunięto", "Menu wigilijne"),
)

SECTION = line_rule(
    "pl/section",
    label=Label.NAVIGATION,
    strength=Strength.HINT,
    why="A section name of news sites.",
    pattern=phrases(
        "Wiadomości", "Aktualności", "Sport", "Polityka", "Kultura", "Gospodarka", "Biznes", "Świat", "Kraj", "Polska", "Region",
        "Rozrywka", "Nauka", "Zdrowie", "Technologie", "Technologia", "Motoryzacja", "Moto", "Opinie", "Felietony", "Wywiady", "Blogi",
        "Forum", "Wideo", "Galerie", "Zdjęcia", "Foto", "Pogoda", "Praca", "Nieruchomości", "Turystyka", "Podróże", "Edukacja", "Finanse",
        "Pieniądze", "Prawo", "Religia", "Kościół", "Historia", "Moda", "Uroda", "Styl życia", "Lifestyle", "Kuchnia", "Kulinaria", "Dom",
        "Ogród", "Rodzina", "Dziecko", "Seks", "Psychologia", "Gwiazdy", "Plotki", "Film", "Muzyka", "Książki", "Teatr", "TV",
        "Telewizja", "Radio", "Gry", "Piłka nożna", "Siatkówka", "Żużel", "Tenis", "Skoki narciarskie", "Kryminalne", "Na sygnale",
        "Wypadki", "Rolnictwo", "Ciekawostki", "Porady", "Magazyn", "Raporty", "Konkursy", "Wydarzenia", "Publicystyka", "Społeczeństwo",
        "Samorząd", "Inwestycje", "Kontakt", "Redakcja", "Reklama w serwisie", "Pomoc", "Sklep", "Ogłoszenia drobne", "Podcasty", "Menu",
        "Start", "Archiwum", "Partnerzy", "Wydawca", "Ogłoszenia", "Rabaty", "Tematy", "Kategoria", "Prywatność", "Licencje",
        "Rejestracja", "Konto", "Komentarz", "Ocena", "Ankieta", "Media społecznościowe", "Social media", "Warto wiedzieć", "Współpraca",
        "Quizy", "Horoskop", "Program", "Rankingi", "Miasta", "Inne", "Odpowiedz", "Posłuchaj",
    ),
    misses=("Sport to zdrowie", "Polska i świat"),
)
