"""Sign-in and paywall prompts, Polish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

ACCOUNT = line_rule(
    "pl/account",
    label=Label.ACCOUNT,
    why="A prompt to sign in or register.",
    pattern=phrases(
        "Zaloguj", "Zaloguj się", "Zarejestruj się", "Zaloguj się teraz", "Wyloguj", "Wyloguj się", "Logowanie", "Panel logowania",
        "Moje konto", "Mój profil", "Twoje konto", "Załóż konto", "Utwórz konto", "Załóż darmowe konto", "Stwórz konto",
        "Zapomniałeś hasła", "Zapomniałem hasła", "Nie pamiętasz hasła", "Nie pamiętam hasła", "Przypomnij hasło", "Odzyskaj hasło",
        "Resetuj hasło", "Zapamiętaj mnie", "Zarejestruj się bezpłatnie", "Zarejestruj się za darmo", "Panel użytkownika",
        "Ustawienia konta",
        "Zaloguj (się|) (przez|z|za pomocą|poprzez|kontem) (Facebook|Facebooka|Google|konto Google|konta Google|Apple)",
        "(Zaloguj się|Zarejestruj się|Logowanie) (lub|i|albo|) (zarejestruj się|zaloguj się|załóż konto|utwórz konto|rejestracja)",
        "Zaloguj się i (komentuj|oceniaj|czytaj) *",
        "(Nie masz konta|Nie masz jeszcze konta)? (Zarejestruj się|Zaloguj się|Załóż je|Załóż konto|Utwórz konto)",
        "(Masz już konto|Posiadasz konto)? (Zarejestruj się|Zaloguj się|Załóż je|Załóż konto|Utwórz konto)",
        "(Jesteś już zarejestrowany|Jesteś naszym subskrybentem)? (Zarejestruj się|Zaloguj się|Załóż je|Załóż konto|Utwórz konto)",
        "Masz konto? (Zarejestruj się|Zaloguj się|Załóż je|Załóż konto|Utwórz konto)", "Nie masz konta", "Nie masz jeszcze konta",
        "Masz już konto", "Posiadasz konto", "Jesteś już subskrybentem", "Masz już subskrypcję",
        "(Jeżeli|Jeśli) nie (masz|posiadasz) (jeszcze|) konta, (zarejestruj się|załóż je|utwórz je)", "Witaj, *! Wyloguj",
    ),
    hits=(
        "Zaloguj się za pomocą konto Google", "Zarejestruj się albo zarejestruj się", "Zaloguj się i komentuj Dziesięć mostów nad Wisłą",
        "Nie masz jeszcze konta? Zarejestruj się", "Posiadasz konto? Zarejestruj się", "Jesteś naszym subskrybentem? Zarejestruj się",
        "Masz konto? Zarejestruj się", "Jeżeli nie posiadasz jeszcze konta, zarejestruj się", "Witaj, Dziesięć mostów nad Wisłą! Wyloguj",
    ),
    misses=("Zaloguj się do banku z bezpiecznego komputera", "Konto w banku założyło 12 osób.", "Rejestracja pojazdów ruszy w maju"),
)

PAYWALL = line_rule(
    "pl/paywall",
    label=Label.PAYWALL,
    why="A prompt to pay for the text.",
    pattern=phrases(
        "(Kup|Wykup|Zamów|Wybierz|Sprawdź|Odnów|Aktywuj|Przedłuż) (dostęp|subskrypcję|prenumeratę|abonament)",
        "(Kup|Wykup|Zamów|Wybierz|Sprawdź|Odnów|Aktywuj|Przedłuż) (e-wydanie|pełny dostęp|dostęp premium)",
        "(Kup|Wykup|Zamów|Wybierz|Sprawdź|Odnów|Aktywuj|Przedłuż) (subskrypcję cyfrową|prenumeratę cyfrową|subskrypcję online|ofertę)",
        "(Kup|Wykup|Zamów|Wybierz|Sprawdź|Odnów|Aktywuj|Przedłuż) (swoją subskrypcję|licencję|online)", "Prenumerata", "E-prenumerata",
        "E-wydanie", "Prenumerata cyfrowa", "Zamów prenumeratę", "Wydanie cyfrowe", "Wydanie papierowe", "Aktualne wydanie",
        "Zostań prenumeratorem", "Zostań subskrybentem", "(Prenumerata|Oferta|Wydanie) (cyfrowa|prenumeraty|subskrypcji|papierowa)",
        "Czytaj (bez ograniczeń|bez limitu|bez reklam|e-wydanie|dalej bez ograniczeń)",
        "(Artykuł|Tekst|Materiał) (dostępny tylko dla|dostępny dla) (subskrybentów|prenumeratorów|zalogowanych)",
        "(Artykuł|Tekst|Materiał) (tylko dla|wyłącznie dla) (subskrybentów|prenumeratorów|zalogowanych)",
        "(Artykuł|Tekst|Materiał) (dostępny tylko dla|dostępny dla|tylko dla|wyłącznie dla) (zalogowanych użytkowników|abonentów)",
        "(Artykuł|Tekst|Materiał) (premium|płatny)",
        "(Treści|Artykuły|Materiał|Tylko) (premium|płatne|dla subskrybentów|dla prenumeratorów|dla abonentów)",
        "Dostęp (do serwisu|premium|cyfrowy|dla subskrybentów|tylko dla subskrybentów)", "Sprawdź treści premium",
    ),
    hits=(
        "Przedłuż subskrypcję", "Przedłuż dostęp premium", "Przedłuż subskrypcję cyfrową", "Przedłuż swoją subskrypcję",
        "Prenumerata prenumeraty", "Czytaj dalej bez ograniczeń", "Materiał dostępny tylko dla prenumeratorów",
        "Materiał wyłącznie dla prenumeratorów",
    ),
    misses=("Kup dostęp do morza", "Prenumerata prasy spadła o połowę", "Tylko dla orłów"),
)

PAYWALL_SENTENCE = line_rule(
    "pl/paywall-sentence",
    label=Label.PAYWALL,
    strength=Strength.CERTAIN,
    why="A sentence of a paywall.",
    pattern=phrases(
        "Ten (artykuł|tekst|materiał) jest dostępny (tylko|wyłącznie) dla (subskrybentów|prenumeratorów)",
        "Ten (artykuł|tekst|materiał) jest dostępny (tylko|wyłącznie) dla (zalogowanych użytkowników|naszych subskrybentów)",
        "Ten (artykuł|tekst|materiał) jest dostępny (tylko|wyłącznie) dla (subskrybentów|prenumeratorów). *",
        "Ten (artykuł|tekst|materiał) jest dostępny (tylko|wyłącznie) dla (zalogowanych użytkowników|naszych subskrybentów). *",
        "(Pełny|Cały) (artykuł|tekst) dostępny (tylko|wyłącznie|jest tylko|) dla (subskrybentów|prenumeratorów|zalogowanych)",
        "(Aby|Żeby) (czytać|przeczytać) (dalej|całość|cały artykuł|ten artykuł), (zaloguj się|kup dostęp) *",
        "(Aby|Żeby) (czytać|przeczytać) (dalej|całość|cały artykuł|ten artykuł), (wykup dostęp|zarejestruj się) *",
        "(Aby|Żeby) (czytać|przeczytać) (dalej|całość|cały artykuł|ten artykuł), (zaloguj się|kup dostęp)",
        "(Aby|Żeby) (czytać|przeczytać) (dalej|całość|cały artykuł|ten artykuł), (wykup dostęp|zarejestruj się)",
        "Chcesz (czytać dalej|przeczytać cały artykuł)? (Kup|Wykup|Zaloguj się|Zarejestruj się) *",
        "Chcesz (przeczytać ten artykuł|czytać więcej)? (Kup|Wykup|Zaloguj się|Zarejestruj się) *",
        "(Te|Ten) (materiały|materiał) (są|jest) (płatne|płatny). *",
        "(Odblokuj|Uzyskaj|Zyskaj) (nieograniczony|pełny) dostęp do (artykułów|treści|wszystkich) *",
        "Dzięki (prenumeracie|subskrypcji) (zyskujesz|zyskasz|otrzymujesz) (nieograniczony|pełny) dostęp *",
        "Jesteś już (subskrybentem|prenumeratorem|naszym subskrybentem)? Zaloguj się",
    ),
    hits=(
        "Ten materiał jest dostępny wyłącznie dla prenumeratorów", "Ten materiał jest dostępny wyłącznie dla zalogowanych użytkowników",
        "Ten materiał jest dostępny wyłącznie dla prenumeratorów. Dziesięć mostów nad Wisłą",
        "Ten materiał jest dostępny wyłącznie dla zalogowanych użytkowników. Dziesięć mostów nad Wisłą",
        "Pełny artykuł dostępny jest tylko dla prenumeratorów", "Żeby przeczytać cały artykuł, zaloguj się Dziesięć mostów nad Wisłą",
        "Żeby przeczytać cały artykuł, zarejestruj się Dziesięć mostów nad Wisłą", "Żeby przeczytać cały artykuł, zaloguj się",
        "Żeby przeczytać cały artykuł, zarejestruj się", "Chcesz przeczytać cały artykuł? Zarejestruj się Dziesięć mostów nad Wisłą",
        "Chcesz przeczytać ten artykuł? Zarejestruj się Dziesięć mostów nad Wisłą",
        "Ten materiały jest płatne. Dziesięć mostów nad Wisłą", "Odblokuj nieograniczony dostęp do wszystkich Dziesięć mostów nad Wisłą",
        "Dzięki prenumeracie otrzymujesz nieograniczony dostęp Dziesięć mostów nad Wisłą", "Jesteś już naszym subskrybentem? Zaloguj się",
    ),
    misses=(
        "Ten artykuł jest dostępny w bibliotece dla studentów.", "Aby przeczytać dalszą część ustawy, posłowie potrzebowali godziny.",
    ),
)
