"""Cookies, privacy, terms and copyright, Hungarian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

LEGAL_LABEL = line_rule(
    "hu/legal-label",
    label=Label.LEGAL,
    why="The label of a legal page or notice.",
    pattern=phrases(
        "Adatvédelmi tájékoztató", "Adatvédelmi nyilatkozat", "Adatvédelmi szabályzat", "Adatvédelmi irányelvek",
        "Adatvédelmi beállítások", "Adatkezelési tájékoztató", "Adatkezelési szabályzat", "Adatvédelem és sütik",
        "Felhasználási feltételek", "Felhasználói feltételek", "Általános szerződési feltételek", "ÁSZF", "Szerződési feltételek",
        "Jogi nyilatkozat", "Jogi közlemény", "Jogi információk", "Szerzői jogi nyilatkozat", "Süti tájékoztató", "Süti szabályzat",
        "Sütikezelési tájékoztató", "Cookie szabályzat", "Cookie tájékoztató", "Cookie-tájékoztató", "Cookie-szabályzat",
        "Cookie beállítások", "Süti beállítások", "Süti beállítások módosítása", "Sütik kezelése", "Hozzájárulások kezelése",
        "Impresszum", "Médiaajánlat", "Moderálási alapelvek", "Etikai kódex", "Akadálymentesítési nyilatkozat",
        "Akadálymentességi nyilatkozat",
    ),
    misses=("Adatvédelem az iskolában", "Szerzői jogok a zenében"),
)

COOKIE = line_rule(
    "hu/cookie",
    label=Label.COOKIE,
    why="A button of a cookie notice.",
    pattern=phrases(
        "Elfogadom az összeset", "Összes elfogadása", "Az összes elfogadása", "Minden elfogadása", "Mindet elfogadom", "Sütik elfogadása",
        "Összes süti elfogadása", "Összes elutasítása", "Mindet elutasítom", "Csak a szükségesek", "Csak a szükséges sütik",
        "Szükséges sütik", "Beállítások mentése", "Beállítások kezelése", "Testreszabás", "További lehetőségek", "Sütiket használunk",
        "Ez a weboldal sütiket használ", "Az oldal sütiket használ", "A weboldal sütiket használ",
        "Fontos számunkra az Ön adatainak védelme", "Az Ön adatainak védelme fontos számunkra",
    ),
    misses=("Elfogadom a feltételeket, mondta a miniszter", "Egyetértek önnel"),
)

COOKIE_SENTENCE = line_rule(
    "hu/cookie-sentence",
    label=Label.COOKIE,
    strength=Strength.CERTAIN,
    why="A sentence of a cookie notice.",
    pattern=phrases(
        "(Ez a weboldal|Ez az oldal|A weboldal) (sütiket|cookie-kat|cookie-t|cookies-t) (használ|alkalmaz)",
        "(Az oldal|Weboldalunk|Oldalunk) (sütiket|cookie-kat|cookie-t|cookies-t) (használ|alkalmaz)",
        "(Honlapunk|A honlap|Ez a honlap|A weboldalunk|Az oldalunk) (sütiket|cookie-kat|cookie-t|cookies-t) (használ|alkalmaz)",
        "(Ez a weboldal|Ez az oldal|A weboldal|Az oldal) (sütiket|cookie-kat) (használ|alkalmaz) (a|az|annak érdekében) *",
        "(Weboldalunk|Oldalunk|Honlapunk|A honlap) (sütiket|cookie-kat) (használ|alkalmaz) (a|az|annak érdekében) *",
        "(Ez a weboldal|Ez az oldal|A weboldal|Az oldal) (sütiket|cookie-kat) (használ|alkalmaz). *",
        "(Weboldalunk|Oldalunk|Honlapunk|A honlap) (sütiket|cookie-kat) (használ|alkalmaz). *",
        "(Ez a weboldal|Ez az oldal|A weboldal|Az oldal) (sütiket|cookie-kat) (használ|alkalmaz), *",
        "(Weboldalunk|Oldalunk|Honlapunk|A honlap) (sütiket|cookie-kat) (használ|alkalmaz), *",
        "(A weboldal|Az oldal|Oldalunk) (használatával|böngészésével) (Ön|) (elfogadja|hozzájárul|beleegyezik|elfogadod) *",
        "(A weboldal|Az oldal|Oldalunk) további használatával (Ön|) (elfogadja|hozzájárul|beleegyezik|elfogadod) *",
        "(Honlapunk|Weboldalunk|A honlap) (használatával|böngészésével) (Ön|) (elfogadja|hozzájárul|beleegyezik|elfogadod) *",
        "(Honlapunk|Weboldalunk|A honlap) további használatával (Ön|) (elfogadja|hozzájárul|beleegyezik|elfogadod) *",
        "(Mi és partnereink|Partnereinkkel együtt) (tároljuk|tárolunk|használunk|adatokat|információkat) *",
        "(Sütiket|Cookie-kat) használunk (a|az|annak érdekében|oldalunkon) *",
    ),
    hits=(
        "Ez a weboldal cookie-kat alkalmaz", "Weboldalunk cookie-kat alkalmaz", "A weboldalunk cookie-kat alkalmaz",
        "Ez a weboldal cookie-kat alkalmaz annak érdekében Tíz híd a Dunán",
        "Weboldalunk cookie-kat alkalmaz annak érdekében Tíz híd a Dunán", "Ez a weboldal cookie-kat alkalmaz. Tíz híd a Dunán",
        "Weboldalunk cookie-kat alkalmaz. Tíz híd a Dunán", "Ez a weboldal cookie-kat alkalmaz, Tíz híd a Dunán",
        "Weboldalunk cookie-kat alkalmaz, Tíz híd a Dunán", "A weboldal használatával Ön beleegyezik Tíz híd a Dunán",
        "A weboldal további használatával Ön beleegyezik Tíz híd a Dunán", "Weboldalunk használatával Ön beleegyezik Tíz híd a Dunán",
        "Weboldalunk további használatával Ön beleegyezik Tíz híd a Dunán", "Partnereinkkel együtt információkat Tíz híd a Dunán",
        "Cookie-kat használunk annak érdekében Tíz híd a Dunán",
    ),
    misses=("Az oldal használatával nincs baj a gépen.", "Sütiket használunk? kérdezte a cukrász."),
)

COPYRIGHT = line_rule(
    "hu/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "(©|Copyright ©|Copyright) * Minden jog fenntartva", "(©|Copyright ©) *. Minden jog fenntartva. *", "Minden jog fenntartva",
        "Minden jog fenntartva. *",
        "(A lapunkban|Az oldalon|A honlapon) (megjelenő|megjelent|található|közölt) * (szerzői jogi|szerzői jog) *",
        "(A lapunkban|Az oldalon|A honlapon) (megjelenő|megjelent|található|közölt) * (engedélye nélkül|engedélyével) *",
        "(A weboldalon|A portálon) (megjelenő|megjelent|található|közölt) * (szerzői jogi|szerzői jog) *",
        "(A weboldalon|A portálon) (megjelenő|megjelent|található|közölt) * (engedélye nélkül|engedélyével) *",
    ),
    hits=(
        "Copyright © Tíz híd a Dunán Minden jog fenntartva", "Copyright © Tíz híd a Dunán. Minden jog fenntartva. Tíz híd a Dunán",
        "Minden jog fenntartva. Tíz híd a Dunán", "A lapunkban megjelenő Tíz híd a Dunán szerzői jogi Tíz híd a Dunán",
        "A lapunkban megjelenő Tíz híd a Dunán engedélye nélkül Tíz híd a Dunán",
        "A weboldalon megjelenő Tíz híd a Dunán szerzői jogi Tíz híd a Dunán",
        "A weboldalon megjelenő Tíz híd a Dunán engedélye nélkül Tíz híd a Dunán",
    ),
    misses=("Minden jog a népé", "Az oldalon található kép régi"),
)
