"""Sign-in and paywall prompts, Hungarian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

ACCOUNT = line_rule(
    "hu/account",
    label=Label.ACCOUNT,
    why="A prompt to sign in or register.",
    pattern=phrases(
        "Belépés", "Bejelentkezés", "Belépek", "Bejelentkezem", "Jelentkezz be", "Jelentkezzen be", "Lépj be", "Lépjen be",
        "Kijelentkezés", "Kilépés", "Regisztrálok", "Regisztrálj", "Regisztráljon", "Regisztrálj most", "Regisztráljon most",
        "Fiók létrehozása", "Fiókom", "Saját fiók", "Profilom", "Saját profil", "Elfelejtett jelszó", "Elfelejtetted a jelszavad",
        "Elfelejtette a jelszavát", "Elfelejtettem a jelszavam", "Jelszóemlékeztető", "Van már fiókod", "Van már fiókja",
        "Nincs még fiókod", "Nincs még fiókja", "Már van fiókod? Lépj be", "Van már fiókja? Jelentkezzen be",
        "Nincs még fiókod? Regisztrálj", "Már előfizető", "Már előfizetőnk", "Már előfizető? Lépjen be", "Már előfizető vagyok",
        "Ön már előfizető", "Maradjak bejelentkezve", "Emlékezz rám", "Belépés Facebookkal", "Belépés Google-fiókkal",
        "Belépés Facebook fiókkal", "Belépés / regisztráció", "Belépés vagy regisztráció", "Ügyfélszolgálat",
    ),
    misses=("Belépés csak felnőtteknek ajánlott a filmre", "Regisztráció az országos versenyre"),
)

PAYWALL = line_rule(
    "hu/paywall",
    label=Label.PAYWALL,
    why="A prompt to pay for the text.",
    pattern=phrases(
        "Előfizetés", "Előfizetek", "Előfizetőknek", "Csak előfizetőknek", "Előfizetői tartalom", "Előfizetéses tartalom", "Fizessen elő",
        "Fizess elő", "Fizessen elő most", "Fizess elő most", "Előfizetés vásárlása", "Előfizetéseim", "Előfizetési csomagok",
        "Digitális előfizetés", "Prémium tartalom", "Prémium cikk", "Exkluzív tartalom előfizetőknek", "Legyen előfizetőnk",
        "Legyél előfizetőnk", "Cikk feloldása", "Próbálja ki ingyen", "Próbáld ki ingyen", "Kipróbálom",
        "Az előfizetés bármikor lemondható", "Bármikor lemondható", "Előfizetőink olvashatják", "Digitális lap", "Digitális kiadás",
        "Mai lapszám", "Legfrissebb lapszám", "Lapszám", "Lapozgatom", "Támogatói tagság",
    ),
    misses=("Előfizetés nélkül is nézhető a meccs", "Fizess elő borravalót"),
)

PAYWALL_SENTENCE = line_rule(
    "hu/paywall-sentence",
    label=Label.PAYWALL,
    strength=Strength.CERTAIN,
    why="A sentence of a paywall.",
    pattern=phrases(
        "(Ez a cikk|A cikk|Ez a tartalom) (csak|kizárólag) (előfizetőknek|előfizetőink számára) (érhető el|olvasható|elérhető|szól)",
        "(A tartalom|Ez az írás) (csak|kizárólag) (előfizetőknek|előfizetőink számára) (érhető el|olvasható|elérhető|szól)",
        "(Ez a cikk|A cikk|Ez a tartalom) (csak|kizárólag) előfizetők számára (érhető el|olvasható|elérhető|szól)",
        "(A tartalom|Ez az írás) (csak|kizárólag) előfizetők számára (érhető el|olvasható|elérhető|szól)",
        "A (teljes cikk|cikk) (elolvasásához|megtekintéséhez|olvasásához) (előfizetés|regisztráció) (szükséges|kell)",
        "A (cikk folytatása|tartalom) (elolvasásához|megtekintéséhez|olvasásához) (előfizetés|regisztráció) (szükséges|kell)",
        "A (teljes cikk|cikk|cikk folytatása|tartalom) (elolvasásához|megtekintéséhez|olvasásához) bejelentkezés (szükséges|kell)",
        "A (teljes cikk|cikk) (elolvasásához|megtekintéséhez|olvasásához) előfizetés vagy bejelentkezés (szükséges|kell)",
        "A (cikk folytatása|tartalom) (elolvasásához|megtekintéséhez|olvasásához) előfizetés vagy bejelentkezés (szükséges|kell)",
        "(Szeretné|Szeretnéd) (tovább olvasni|elolvasni a teljes cikket|elolvasni a cikket|folytatni az olvasást)? *",
        "(Ha már előfizetőnk|Amennyiben már előfizetőnk|Ha már előfizető), (jelentkezzen be|lépjen be|jelentkezz be|lépj be)",
        "Előfizetőként (korlátlanul|korlátlan|teljes|minden) *",
    ),
    hits=(
        "Ez a tartalom kizárólag előfizetőink számára érhető el", "A tartalom kizárólag előfizetőink számára érhető el",
        "Ez a tartalom kizárólag előfizetők számára érhető el", "A tartalom kizárólag előfizetők számára érhető el",
        "A teljes cikk megtekintéséhez regisztráció szükséges", "A cikk folytatása megtekintéséhez regisztráció szükséges",
        "A cikk folytatása megtekintéséhez bejelentkezés szükséges",
        "A teljes cikk megtekintéséhez előfizetés vagy bejelentkezés szükséges", "Szeretnéd elolvasni a teljes cikket? Tíz híd a Dunán",
        "Előfizetőként korlátlanul Tíz híd a Dunán",
    ),
    misses=("A cikk elolvasásához idő kell.", "Ez a cikk csak holnap jelenik meg."),
)
