"""Sign-in and paywall prompts, Slovak."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

ACCOUNT = line_rule(
    "sk/account",
    label=Label.ACCOUNT,
    why="A prompt to sign in or register.",
    pattern=phrases(
        "Prihlásiť", "Prihlásiť sa", "Prihláste sa", "Prihlásenie", "Odhlásiť", "Odhlásiť sa", "Registrovať", "Registrovať sa",
        "Registrujte sa", "Zaregistrovať sa", "Zaregistrujte sa", "Vytvoriť účet", "Založiť účet", "Môj účet", "Môj profil", "Váš účet",
        "Zabudnuté heslo", "Zabudli ste heslo", "Zabudol som heslo", "Obnoviť heslo", "Zostať prihlásený", "Nemáte účet",
        "Nemáte ešte účet", "Máte už účet", "Už máte účet", "Už máte predplatné", "Máte predplatné", "Ste už predplatiteľ",
        "Nastavenia účtu", "Prihlásiť cez Facebook", "Prihlásiť cez Google", "Prihlásiť sa cez Facebook", "Prihlásiť sa cez Google",
        "Som predplatiteľ", "(Nemáte účet|Nemáte ešte účet|Máte už účet|Už máte účet)? (Prihláste sa|Zaregistrujte sa|Registrujte sa)",
        "(Nemáte účet|Nemáte ešte účet|Máte už účet|Už máte účet)? (Vytvorte si ho|Prihlásiť sa)",
        "(Už máte predplatné|Máte predplatné|Ste predplatiteľ)? (Prihláste sa|Zaregistrujte sa|Registrujte sa)",
        "(Už máte predplatné|Máte predplatné|Ste predplatiteľ)? (Vytvorte si ho|Prihlásiť sa)",
        "(Prihláste sa|Prihlásenie) (alebo|a) (sa zaregistrujte|zaregistrujte sa|registrácia|registrujte sa)",
    ),
    hits=(
        "Nemáte ešte účet? Zaregistrujte sa", "Nemáte ešte účet? Vytvorte si ho", "Už máte predplatné? Zaregistrujte sa",
        "Už máte predplatné? Vytvorte si ho", "Prihláste sa alebo sa zaregistrujte",
    ),
    misses=("Prihláste sa do súťaže do konca mája", "Prihlásenie detí do školy sa začína"),
)

PAYWALL = line_rule(
    "sk/paywall",
    label=Label.PAYWALL,
    why="A prompt to pay for the text.",
    pattern=phrases(
        "Predplatné", "Predplatiť", "Predplaťte si", "Predplatiť si", "Objednať predplatné", "Kúpiť predplatné", "Získať predplatné",
        "Získajte predplatné", "Aktivovať predplatné", "Zobraziť predplatné", "Digitálne predplatné", "Tlačené predplatné",
        "Pre predplatiteľov", "Len pre predplatiteľov", "Iba pre predplatiteľov", "Článok pre predplatiteľov", "Obsah pre predplatiteľov",
        "Prémiový obsah", "Prémiový článok", "Exkluzívne pre predplatiteľov", "Odomknúť článok", "Odomknúť", "Odomknúť celý článok",
        "Odomknite článok", "Kúpiť článok", "Vyskúšať zadarmo", "Vyskúšajte predplatné", "Zamknutý článok", "Odomknúť pre priateľa",
        "Aktuálne vydanie", "Elektronické vydanie", "Archív vydaní", "Staňte sa predplatiteľom",
        "(Chcem|Kúpiť) (predplatné|si predplatiť)",
    ),
    hits=("Chcem si predplatiť",),
    misses=("Predplatné na vlak zdraželo", "Odomknúť dvere sa nepodarilo"),
)

PAYWALL_SENTENCE = line_rule(
    "sk/paywall-sentence",
    label=Label.PAYWALL,
    strength=Strength.CERTAIN,
    why="A sentence of a paywall.",
    pattern=phrases(
        "(Tento článok|Tento obsah|Celý článok|Článok) (je|je dostupný|je určený) (len|iba|výhradne) pre predplatiteľov",
        "(Tento článok|Tento obsah|Celý článok|Článok) (je|je dostupný|je určený) (len|iba|výhradne) pre našich predplatiteľov",
        "(Tento článok|Tento obsah|Celý článok|Článok) (je|je dostupný|je určený) (len|iba|výhradne) pre prihlásených používateľov",
        "(Na čítanie|Na prečítanie) (celého článku|zvyšku článku|celého textu) (sa prihláste|sa musíte prihlásiť)",
        "(Pre čítanie|Na zobrazenie) (celého článku|zvyšku článku|celého textu) (sa prihláste|sa musíte prihlásiť)",
        "(Na čítanie|Na prečítanie) (celého článku|zvyšku článku|celého textu) (si kúpte predplatné|potrebujete predplatné)",
        "(Pre čítanie|Na zobrazenie) (celého článku|zvyšku článku|celého textu) (si kúpte predplatné|potrebujete predplatné)",
        "Ak chcete (čítať ďalej|pokračovať v čítaní|dočítať článok), (prihláste sa|predplaťte si|kúpte si predplatné)",
        "Ak chcete (čítať ďalej|pokračovať v čítaní|dočítať článok), (prihláste sa|predplaťte si|kúpte si) *",
        "(Získajte|Odomknite si) (neobmedzený|plný) prístup (ku všetkým|k|ku všetkému) *",
    ),
    hits=(
        "Tento článok je dostupný výhradne pre predplatiteľov", "Tento článok je dostupný výhradne pre našich predplatiteľov",
        "Tento článok je dostupný výhradne pre prihlásených používateľov", "Na prečítanie celého článku sa musíte prihlásiť",
        "Na zobrazenie celého článku sa musíte prihlásiť", "Na prečítanie celého článku potrebujete predplatné",
        "Na zobrazenie celého článku potrebujete predplatné", "Ak chcete pokračovať v čítaní, kúpte si predplatné",
        "Ak chcete pokračovať v čítaní, predplaťte si Desať mostov cez Dunaj",
        "Odomknite si neobmedzený prístup ku všetkému Desať mostov cez Dunaj",
    ),
    misses=("Tento článok je určený len pre deti a rodičov.", "Ak chcete čítať ďalej, prejdite na ďalšiu stranu."),
)
