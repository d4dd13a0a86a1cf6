"""Share and follow prompts, Polish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

SHARE_LABEL = line_rule(
    "pl/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Udostępnij (artykuł|ten artykuł|tekst|ten tekst|wpis|ten wpis|post|stronę|tę stronę|materiał|newsa|zdjęcie|wideo|link|to|)",
        "Udostępnij (na|w|przez|za pomocą) (Facebooku|Facebook|Facebooka|Twitterze|Twitter|X|WhatsApp)",
        "Udostępnij (na|w|przez|za pomocą) (Messengerze|LinkedIn|LinkedInie|Pinterest|Pintereście|e-mail|mediach społecznościowych)",
        "Udostępnij (ten artykuł|artykuł|) (znajomym|innym|dalej|w mediach społecznościowych|w social mediach|na swoim profilu)",
        "Podziel się (artykułem|tym artykułem|tekstem|wpisem|tym wpisem|postem|linkiem)",
        "Podziel się (stroną|wiadomością|ze znajomymi|z innymi|tym ze znajomymi|informacją|)",
        "Podziel się (artykułem|tym|wpisem|) (ze znajomymi|z innymi|z przyjaciółmi)",
        "Podziel się (artykułem|tym|wpisem|) (w mediach społecznościowych|na Facebooku|na Twitterze)", "Podziel się: Więcej",
        "Podziel się", "Podaj dalej", "Lubię", "Prześlij dalej", "Prześlij (artykuł|znajomemu|)",
        "Poleć (znajomemu|artykuł|ten artykuł|stronę|znajomym|innym|artykuł znajomemu|to|)", "Polecam to",
        "Wyślij (znajomemu|e-mailem|mailem|e-mail|link|link znajomemu)",
        "Wyślij (artykuł|artykuł znajomemu|do znajomego|przez e-mail|pocztą|na e-mail)",
        "Wyślij (pocztą e-mail|odnośnik e-mailem) (do znajomego|znajomemu|)",
        "(Skopiuj|Kopiuj) (link|adres|odnośnik|adres URL|link do artykułu|link do schowka)", "Skopiowano do schowka",
        "(Link skopiowany|Link został skopiowany|Skopiowano link|Odnośnik skopiowany) (do schowka|)", "Tweetnij", "Wykop", "Wykop to",
        "Tweetuj", "Przypnij", "Przypnij to", "Przypnij na Pintereście", "Lubię to", "Lubię to!", "Polub to", "Dodaj do ulubionych",
        "Dodaj do zakładek", "Lubię to! Wczytywanie", "Polub", "Lubię Wczytywanie",
        "Dodaj do (ulubionych|obserwowanych|schowka|przeczytania|listy)", "Zapisz (artykuł|na później|do przeczytania później)",
        "Kliknij, (aby|by) (udostępnić|wysłać|podzielić się|wydrukować) *",
        "Kliknij (aby|by) (udostępnić|wysłać|podzielić się|wydrukować) *", "Kliknij, (aby|by) wydrukować",
        "Czy ten artykuł był ciekawy? Podziel się nim",
        "Jeśli (artykuł|tekst|wpis) Ci się (podobał|spodobał), (udostępnij|podziel się nim|poleć) *",
        "(Spodobał|Podobał) Ci się (ten|) (artykuł|tekst|wpis|materiał)? *",
    ),
    hits=(
        "UDOSTĘPNIJ", "Podziel się:", "Kliknij, aby udostępnić na Facebooku (Otwiera się w nowym oknie)", "Udostępnij ten artykuł",
        "Udostępnij za pomocą Facebooku", "Udostępnij za pomocą mediach społecznościowych",
        "Udostępnij ten artykuł w mediach społecznościowych", "Podziel się tym artykułem", "Podziel się tym ze znajomymi",
        "Podziel się artykułem z przyjaciółmi", "Podziel się artykułem w mediach społecznościowych",
        "Kliknij, aby podzielić się Dziesięć mostów nad Wisłą", "Kliknij aby podzielić się Dziesięć mostów nad Wisłą",
        "Jeśli artykuł Ci się spodobał, podziel się nim Dziesięć mostów nad Wisłą",
        "Spodobał Ci się ten materiał? Dziesięć mostów nad Wisłą",
    ),
    misses=("Udostępnij samochód sąsiadowi", "Podziel się obowiązkami z mężem", "Polecam ten hotel każdemu.", "Poleć na Marsa"),
)

SHARE_COUNT = line_rule(
    "pl/share-count",
    label=Label.COUNTER,
    why="A counter of shares.",
    pattern=phrases(
        "# (udostępnień|udostępnienia|udostępnienie|polubień|polubienia|polubienie)",
        "(Udostępnienia|Udostępnień|Udostępniono|Polubienia|Polubień|Lubię to): #", "Liczba (udostępnień|polubień): #",
    ),
    hits=("12 udostępnienia", "Udostępnienia: 12", "Liczba udostępnień: 12"),
    misses=("Udostępniono 12 map miasta.", "12 udostępnień wpisu w godzinę"),
)

FOLLOW = line_rule(
    "pl/follow",
    label=Label.SHARE,
    why="An invitation to follow the site.",
    pattern=phrases(
        "(Obserwuj|Śledź|Polub|Dołącz do|Znajdź|Szukaj|Znajdziesz) nas (na|w) (Facebooku|Twitterze|X|Instagramie)",
        "(Obserwuj|Śledź|Polub|Dołącz do|Znajdź|Szukaj|Znajdziesz) nas (na|w) (YouTube|TikToku|Google News)",
        "(Obserwuj|Śledź|Polub|Dołącz do|Znajdź|Szukaj|Znajdziesz) nas (na|w) (LinkedInie|WhatsAppie|Wiadomościach Google)",
        "(Obserwuj|Śledź|Polub|Dołącz do|Znajdź|Szukaj|Znajdziesz) nas (na|w) (Google Wiadomościach|mediach społecznościowych)",
        "(Obserwuj|Śledź|Polub|Dołącz do|Znajdź|Szukaj|Znajdziesz) nas (na|w) social mediach",
        "(Obserwuj|Śledź|Polub) nasz profil na (Facebooku|Twitterze|X|Instagramie|YouTube|TikToku)",
        "Polub (nas|nasz fanpage|nasz profil|nasz profil na Facebooku|naszą stronę|naszą stronę na Facebooku)",
        "(Obserwuj|Śledź|Polub|Znajdź) nas (także|również|też|) (na|w|) (Google News|Wiadomościach Google)",
        "(Bądź z nami|Jesteśmy|Znajdziesz nas) (też|także|również|) na (Facebooku|Twitterze|X|Instagramie|YouTube|TikToku|WhatsAppie)",
        "(Odwiedź nas|Dołącz do nas) (też|także|również|) na (Facebooku|Twitterze|X|Instagramie|YouTube|TikToku|WhatsAppie)",
        "Bądź na bieżąco! (Obserwuj|Śledź|Polub) nas (na|w) (Google News|Wiadomościach Google|Facebooku|Instagramie|Twitterze)",
        "(Chcesz być na bieżąco|Bądź na bieżąco|Nie przegap żadnej informacji)|? (Obserwuj|Śledź) nas *",
        "Obserwuj (nas|autora|temat|ten temat|wątek|tag|profil)", "Śledź (nas|autora|temat|ten temat|wątek)", "Obserwujesz",
        "Przestań obserwować", "Obserwowane tematy", "Dołącz do nas", "Subskrybuj (nasz kanał|kanał|nas|) (na|w) YouTube",
        "Subskrybuj (nasz kanał|kanał)", "Bądź na bieżąco",
    ),
    hits=(
        "Znajdziesz nas na Instagramie", "Znajdziesz nas na Google News", "Znajdziesz nas na Wiadomościach Google",
        "Znajdziesz nas na mediach społecznościowych", "Znajdziesz nas na social mediach", "Obserwuj nasz profil na Instagramie",
        "Polub naszą stronę na Facebooku", "Obserwuj nas również na Wiadomościach Google",
        "Nie przegap żadnej informacji? Obserwuj nas Dziesięć mostów nad Wisłą",
    ),
    misses=("Obserwuj nasze ulice nocą", "Śledź nas zaskoczył smakiem.", "Dołącz do nas w walce o czyste powietrze"),
)
