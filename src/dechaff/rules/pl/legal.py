"""Cookies, privacy and terms, Polish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

LEGAL_LABEL = line_rule(
    "pl/legal-label",
    label=Label.LEGAL,
    why="The label of a legal page or notice.",
    pattern=phrases(
        "Regulamin", "Polityka prywatności", "Polityka cookies", "Polityka plików cookies", "Polityka cookie", "Polityka plików cookie",
        "Polityka dotycząca plików cookie", "Nota prawna", "Informacje prawne", "Zasady korzystania", "Zasady korzystania z serwisu",
        "Warunki korzystania", "Warunki użytkowania", "Warunki korzystania z serwisu", "Zastrzeżenia prawne", "Klauzula informacyjna",
        "Klauzula RODO", "Informacja o danych osobowych", "Deklaracja dostępności", "Zasady publikacji", "Regulamin serwisu",
        "Regulamin forum", "Regulamin komentarzy", "Regulamin portalu", "Przeczytaj regulamin", "Regulamin sklepu",
        "Oświadczenie o dostępności", "Polityka redakcyjna",
        "(Polityka prywatności|Regulamin|Zasady korzystania z serwisu) (i|oraz|) (cookies|plików cookies|cookie)",
        "(Polityka prywatności|Regulamin|Zasady korzystania z serwisu) (i|oraz|) (polityka prywatności|regulamin|polityka cookies)",
    ),
    hits=("Zasady korzystania z serwisu oraz plików cookies", "Zasady korzystania z serwisu oraz polityka prywatności"),
    misses=("Regulamin sejmu pozwala na to", "Polityka prywatności w Unii Europejskiej", "Prawa autorskie do filmu"),
)

COOKIE = line_rule(
    "pl/cookie",
    label=Label.COOKIE,
    why="A label of a cookie notice.",
    pattern=phrases(
        "(Ustawienia|Zarządzaj|Zmień ustawienia|Preferencje) (plików cookie|plików cookies|plikami cookie)",
        "(Ustawienia|Zarządzaj|Zmień ustawienia|Preferencje) (plikami cookies|plikach cookies|cookie)",
        "(Polityka|Informacje o|Zarządzanie) (plików cookie|plików cookies|plikami cookie|plikami cookies|plikach cookies|cookie)",
        "(Ustawienia|Zarządzaj|Zmień ustawienia|Preferencje) (cookies|ciasteczek|ciasteczkami|prywatności|zgodami|zgodą)",
        "(Polityka|Informacje o|Zarządzanie) (cookies|ciasteczek|ciasteczkami|prywatności|zgodami|zgodą)",
        "(Akceptuję|Akceptuj|Zaakceptuj|Odrzuć) (wszystkie|wszystko|pliki cookie|pliki cookies|cookies|ustawienia)",
        "(Odrzucam|Zgadzam się|Nie zgadzam się|Zapisz) (wszystkie|wszystko|pliki cookie|pliki cookies|cookies|ustawienia)",
        "(Akceptuję|Akceptuj|Zaakceptuj|Odrzuć|Odrzucam|Zgadzam się|Nie zgadzam się|Zapisz) (wybór|i zamknij|i przechodzę do serwisu)",
        "(Akceptuję|Akceptuj|Zaakceptuj|Odrzuć) (i przejdź do serwisu|niezbędne|tylko niezbędne)",
        "(Odrzucam|Zgadzam się|Nie zgadzam się|Zapisz) (i przejdź do serwisu|niezbędne|tylko niezbędne)", "Przejdź do serwisu",
        "Ustawienia zaawansowane", "Wybór zgód", "Niezbędne pliki cookie", "Zamknij i akceptuj", "Szanujemy Twoją prywatność",
        "Dbamy o Twoją prywatność", "Cenimy Twoją prywatność", "Twoja prywatność jest dla nas ważna",
    ),
    hits=(
        "Zmień ustawienia plików cookies", "Zmień ustawienia plikami cookies", "Informacje o plikami cookies",
        "Zmień ustawienia ciasteczkami", "Informacje o ciasteczkami", "Zaakceptuj pliki cookies", "Nie zgadzam się pliki cookies",
        "Nie zgadzam się i przechodzę do serwisu",
    ),
    misses=("Akceptuję wszystkie wady męża", "Ciasteczka owsiane z rodzynkami", "Ustawienia prywatności w telefonie dziecka"),
)

COOKIE_SENTENCE = line_rule(
    "pl/cookie-sentence",
    label=Label.COOKIE,
    strength=Strength.CERTAIN,
    why="A sentence of a cookie notice.",
    pattern=phrases(
        "(Ta strona|Ta witryna|Nasza strona) (używa|korzysta z|wykorzystuje) (plików|) (cookie|cookies|ciasteczek)",
        "(Nasza witryna|Nasz serwis|Ten serwis) (używa|korzysta z|wykorzystuje) (plików|) (cookie|cookies|ciasteczek)",
        "(Ta strona|Ta witryna|Nasza strona) (używa|korzysta z|wykorzystuje) (plików cookie|plików cookies|ciasteczek). *",
        "(Nasz serwis|Ten serwis) (używa|korzysta z|wykorzystuje) (plików cookie|plików cookies|ciasteczek). *",
        "(Ta strona|Nasza strona|Nasz serwis|Ten serwis) (używa|korzysta z|wykorzystuje) plików (cookie|cookies) (w celu|do|aby) *",
        "Używamy plików (cookie|cookies), (aby|by) *", "Używamy plików (cookie|cookies) (aby|w celu|do|by) *",
        "Korzystając z (tej strony|naszej strony|serwisu|naszego serwisu|tej witryny) (wyrażasz|akceptujesz|zgadzasz się) *",
        "Korzystając z (tej strony|naszej strony|serwisu|naszego serwisu|tej witryny), (wyrażasz|akceptujesz|zgadzasz się) *",
        "(Pliki cookies|Pliki cookie|Cookies): (Stosujemy|Używamy|Korzystamy z) (pliki|plików) *",
        "Wraz z naszymi partnerami (przechowujemy|przetwarzamy|uzyskujemy) *",
        "(My i nasi|Nasi zaufani|My oraz nasi) partnerzy (przechowujemy|przetwarzamy|wykorzystujemy|uzyskujemy) *",
        "(W każdej chwili możesz|Możesz w każdej chwili|Możesz) (zmienić|wycofać|określić) * (cookies|plików cookie)",
        "W każdej chwili możesz (zmienić|wycofać|określić) * (cookies|plików cookie) w (ustawieniach|swojej przeglądarce) *",
        "Administratorem (Twoich|Państwa|Pani/Pana) danych osobowych jest *",
    ),
    hits=(
        "Nasza strona wykorzystuje plików ciasteczek", "Nasza witryna wykorzystuje plików ciasteczek",
        "Nasza strona wykorzystuje plików cookies. Dziesięć mostów nad Wisłą",
        "Nasz serwis wykorzystuje plików cookies. Dziesięć mostów nad Wisłą",
        "Nasza strona wykorzystuje plików cookies w celu Dziesięć mostów nad Wisłą",
        "Używamy plików cookies, aby Dziesięć mostów nad Wisłą", "Używamy plików cookies w celu Dziesięć mostów nad Wisłą",
        "Korzystając z naszego serwisu zgadzasz się Dziesięć mostów nad Wisłą",
        "Korzystając z naszego serwisu, zgadzasz się Dziesięć mostów nad Wisłą",
        "Pliki cookies: Korzystamy z plików Dziesięć mostów nad Wisłą",
        "Wraz z naszymi partnerami przechowujemy Dziesięć mostów nad Wisłą",
        "Nasi zaufani partnerzy wykorzystujemy Dziesięć mostów nad Wisłą",
        "W każdej chwili możesz określić Dziesięć mostów nad Wisłą plików cookie",
        "W każdej chwili możesz określić Dziesięć mostów nad Wisłą plików cookie w swojej przeglądarce Dziesięć mostów nad Wisłą",
        "Administratorem Pani/Pana danych osobowych jest Dziesięć mostów nad Wisłą",
    ),
    misses=(
        "Strona używa młotka. Serwis korzysta z lodu.", "Używamy plików w pracy i w domu.",
        "Pliki cookies są zagrożeniem, uważa rzecznik.",
    ),
)
