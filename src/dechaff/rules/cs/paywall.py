"""Sign-in and paywall prompts, Czech."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

ACCOUNT = line_rule(
    "cs/account",
    label=Label.ACCOUNT,
    why="A prompt to sign in or register.",
    pattern=phrases(
        "Přihlásit", "Přihlásit se", "Přihlaste se", "Přihlášení", "Odhlásit", "Odhlásit se", "Registrovat", "Registrovat se",
        "Registrujte se", "Zaregistrovat se", "Zaregistrujte se", "Vytvořit účet", "Založit účet", "Můj účet", "Můj profil", "Váš účet",
        "Zapomenuté heslo", "Zapomněli jste heslo", "Zapomněl jsem heslo", "Obnovit heslo", "Zůstat přihlášen", "Nemáte účet",
        "Nemáte ještě účet", "Máte již účet", "Už máte účet", "Už máte předplatné", "Již máte předplatné", "Jste již předplatitel",
        "Nastavení účtu", "Přihlásit přes Facebook", "Přihlásit přes Google", "Přihlásit se přes Seznam", "Přihlásit se přes Facebook",
        "Přihlásit se přes Google",
        "(Nemáte účet|Nemáte ještě účet|Máte již účet|Už máte účet)? (Přihlaste se|Zaregistrujte se|Registrujte se)",
        "(Nemáte účet|Nemáte ještě účet|Máte již účet|Už máte účet)? (Vytvořte si ho|Přihlásit se)",
        "(Už máte předplatné|Již máte předplatné|Jste předplatitel)? (Přihlaste se|Zaregistrujte se|Registrujte se)",
        "(Už máte předplatné|Již máte předplatné|Jste předplatitel)? (Vytvořte si ho|Přihlásit se)",
        "(Přihlaste se|Přihlášení) (nebo|a) (se zaregistrujte|zaregistrujte se|registrace|registrujte se)",
    ),
    hits=(
        "Nemáte ještě účet? Zaregistrujte se", "Nemáte ještě účet? Vytvořte si ho", "Již máte předplatné? Zaregistrujte se",
        "Již máte předplatné? Vytvořte si ho", "Přihlaste se nebo se zaregistrujte",
    ),
    misses=("Přihlaste se do soutěže do konce května", "Přihlášení dětí do školy začíná"),
)

PAYWALL = line_rule(
    "cs/paywall",
    label=Label.PAYWALL,
    why="A prompt to pay for the text.",
    pattern=phrases(
        "Předplatné", "Předplatit", "Předplaťte si", "Předplatit si", "Objednat předplatné", "Koupit předplatné", "Získat předplatné",
        "Získejte předplatné", "Aktivovat předplatné", "Zobrazit předplatné", "Digitální předplatné", "Tištěné předplatné",
        "Pro předplatitele", "Jen pro předplatitele", "Pouze pro předplatitele", "Článek pro předplatitele", "Obsah pro předplatitele",
        "Prémiový obsah", "Prémiový článek", "Exkluzivní obsah pro předplatitele", "Exkluzivně pro předplatitele", "Odemknout článek",
        "Odemknout", "Odemknout celý článek", "Koupit článek", "Vyzkoušet zdarma", "Vyzkoušejte předplatné", "Zamčený článek",
        "Darovat článek", "Odemknout pro přítele", "Aktuální vydání", "Elektronické vydání", "Archiv vydání",
        "(Chci|Pořídit) (předplatné|předplatit|se předplatit)",
    ),
    hits=("Pořídit se předplatit",),
    misses=("Předplatné na vlak zdražilo", "Odemknout dveře se nepodařilo"),
)

PAYWALL_SENTENCE = line_rule(
    "cs/paywall-sentence",
    label=Label.PAYWALL,
    strength=Strength.CERTAIN,
    why="A sentence of a paywall.",
    pattern=phrases(
        "(Tento článek|Tento obsah) (je|je dostupný|je určen) (pouze|jen) (pro předplatitele|pro naše předplatitele)",
        "(Celý článek|Článek) (je|je dostupný|je určen) (pouze|jen) (pro předplatitele|pro naše předplatitele)",
        "(Tento článek|Tento obsah|Celý článek|Článek) (je|je dostupný|je určen) (pouze|jen) pro přihlášené uživatele",
        "(Pro čtení|Pro přečtení|Pro zobrazení) (celého článku|zbytku článku|celého textu) (se přihlaste|se musíte přihlásit)",
        "(Pro čtení|Pro přečtení|Pro zobrazení) (celého článku|zbytku článku|celého textu) si kupte předplatné",
        "(Pro čtení|Pro přečtení|Pro zobrazení) (celého článku|zbytku článku|celého textu) potřebujete předplatné",
        "(Pokud chcete|Chcete-li) (číst dál|článek poslouchat|pokračovat ve čtení), (přihlaste se|předplaťte si)",
        "(Pokud chcete|Chcete-li) (číst dál|článek poslouchat|pokračovat ve čtení), pořiďte si předplatné",
        "(Pokud chcete|Chcete-li) (dočíst článek|článek dočíst), (přihlaste se|předplaťte si|pořiďte si předplatné)",
        "(Pokud chcete|Chcete-li) (číst dál|pokračovat ve čtení|dočíst článek), (přihlaste se|předplaťte si|pořiďte si) *",
        "(Získejte|Odemkněte si) (neomezený|plný) přístup (ke všem|k|ke všemu) *",
    ),
    hits=(
        "Tento článek je dostupný pouze pro naše předplatitele", "Celý článek je dostupný pouze pro naše předplatitele",
        "Tento článek je dostupný pouze pro přihlášené uživatele", "Pro zobrazení celého článku se musíte přihlásit",
        "Pro zobrazení celého článku si kupte předplatné", "Pro zobrazení celého článku potřebujete předplatné",
        "Pokud chcete pokračovat ve čtení, předplaťte si", "Pokud chcete pokračovat ve čtení, pořiďte si předplatné",
        "Pokud chcete pokračovat ve čtení, předplaťte si Deset mostů přes Vltavu",
        "Odemkněte si neomezený přístup ke všemu Deset mostů přes Vltavu",
    ),
    misses=("Tento článek je určen pouze pro děti a rodiče.", "Chcete-li číst dál, přejděte na další stranu."),
)
