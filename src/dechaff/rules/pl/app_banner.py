"""App-store banners, Polish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP_BANNER = line_rule(
    "pl/app-banner",
    label=Label.APP,
    why="An invitation to install the app.",
    pattern=phrases(
        "(Pobierz|Ściągnij|Zainstaluj|Wypróbuj|Sprawdź) (naszą|bezpłatną|darmową|) (aplikację|aplikację mobilną)",
        "Pobierz (naszą|) aplikację (na telefon|na Androida|na iOS|na swój telefon)",
        "(Pobierz|Ściągnij) (z|w|na) (Google Play|App Store|AppStore|AppGallery|App Gallery)",
        "Pobierz (naszą|) aplikację (z|na|w) (Google Play|App Store|iOS|Android|iPhone|Androida)",
        "Aplikacja na (telefon|Androida|Android|iOS|iPhone)", "(Dostępna|Dostępne|Dostępny) (w|na) (Google Play|App Store|AppGallery)",
        "Pobierz (aplikację|apkę)", "Czytaj w aplikacji", "Otwórz w aplikacji", "Kontynuuj w przeglądarce", "Wersja mobilna",
        "Nasza aplikacja", "Zeskanuj kod QR", "Przejdź do aplikacji",
    ),
    hits=(
        "Zainstaluj bezpłatną aplikację mobilną", "Pobierz naszą aplikację na swój telefon", "Ściągnij na Google Play",
        "Pobierz naszą aplikację na Google Play", "Aplikacja na Androida", "Dostępna na Google Play", "Pobierz aplikację",
    ),
    misses=("Pobierz aplikację do głosowania, apelował minister.", "Aplikacja na telefon policjanta"),
)

APP_SENTENCE = line_rule(
    "pl/app-sentence",
    label=Label.APP,
    strength=Strength.CERTAIN,
    why="A sentence that offers the app.",
    pattern=phrases(
        "Pobierz (naszą|bezpłatną|darmową) aplikację (mobilną|) i (bądź na bieżąco|czytaj|nie przegap|otrzymuj) *",
        "Naszą aplikację (możesz|można) pobrać (z|w) (Google Play|App Store) (i|oraz|lub) (App Store|Google Play|AppGallery)",
        "Naszą aplikację (możesz|można) pobrać (z|w) sklepu Google Play (i|oraz|lub) (App Store|Google Play|AppGallery)",
        "Naszą aplikację (możesz|można) pobrać (z|w) sklepów Google Play (i|oraz|lub) (App Store|Google Play|AppGallery)",
        "Jesteśmy (też|także|również) w (aplikacji|aplikacjach) na (iOS|Androida|Android) i (iOS|Androida|Android)",
    ),
    hits=(
        "Pobierz bezpłatną aplikację mobilną i bądź na bieżąco Dziesięć mostów nad Wisłą",
        "Naszą aplikację możesz pobrać z Google Play oraz Google Play",
        "Naszą aplikację możesz pobrać z sklepu Google Play oraz Google Play",
        "Naszą aplikację możesz pobrać z sklepów Google Play oraz Google Play", "Jesteśmy również w aplikacjach na Androida i Androida",
    ),
    misses=(
        "Pobierz naszą aplikację, zachęcał prezydent miasta na konferencji.", "Naszą aplikację można pobrać już dziś, mówił minister.",
    ),
)
