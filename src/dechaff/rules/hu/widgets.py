"""Page tools, menus and labels, Hungarian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

TOOL = line_rule(
    "hu/tool",
    label=Label.WIDGET,
    why="A tool of the page.",
    pattern=phrases(
        "Nyomtatás", "Nyomtatom", "Cikk nyomtatása", "Oldal nyomtatása", "Nyomtatható változat", "Nyomtatóbarát változat", "Vissza",
        "Vissza az oldal tetejére", "Vissza a tetejére", "Az oldal tetejére", "Oldal tetejére", "Ugrás az oldal tetejére",
        "Ugrás a tetejére", "Vissza a főoldalra", "Vissza a címlapra", "Vissza a kezdőlapra", "Vissza az előző oldalra",
        "Vissza a cikkhez", "Ugrás a tartalomra", "Ugrás a tartalomhoz", "Ugrás a fő tartalomra", "Tovább a tartalomra",
        "Kilépés a tartalomba", "Ugrás a navigációra", "Ugrás a menüre", "Ugrás a láblécre", "Tartalomhoz", "Keresés",
        "Keresés az oldalon", "Keresés a cikkek között", "Keresési találatok", "Keresés eredménye", "Kereső", "Keresendő kifejezés",
        "Írja be a keresett kifejezést", "Bezárás", "Bezár", "Menü bezárása", "Menü megnyitása", "Főmenü", "Betöltés",
        "Betöltés folyamatban", "Kérjük, várjon", "Elküld", "Mégse", "Mégsem", "Megerősítés", "Következő", "Előző", "Következő oldal",
        "Előző oldal", "Betűméret", "Betűméret növelése", "Betűméret csökkentése", "Nagyobb betűméret", "Kisebb betűméret", "Sötét mód",
        "Világos mód", "Nyelvválasztás", "Nyelv választása", "Új ablakban nyílik meg", "Névnap", "Mai névnap", "Ma névnapja van",
        "Időjárás-előrejelzés", "TV műsor", "Tévéműsor", "Keresztrejtvény", "Elrejtés", "Kevesebb", "Engedélyezze a JavaScriptet",
        "JavaScript engedélyezése szükséges", "Lenyitás", "Akadálymentes változat", "(Névnap|Mai névnap|Névnapok|Ma névnapjuk van): *",
        "(Keresés|Keresési találatok|Kereső): *",
    ),
    hits=("Ma névnapjuk van: Tíz híd a Dunán", "Keresési találatok: Tíz híd a Dunán"),
    misses=("Keresés közben eltévedt a turista", "Vissza a jövőbe", "Fel a szívvel"),
)

TAGS = line_rule(
    "hu/tags",
    label=Label.NAVIGATION,
    why="A label of tags or topics.",
    pattern=phrases(
        "Címkék", "Címke", "Kulcsszavak", "Kulcsszó", "Tagek", "Témák", "Témakörök",
        "(Címkék|Címke|Kulcsszavak|Kulcsszó|Tagek|Kategória|Kategóriák|Témák|Rovat|Megjelent a kategóriában|Rovatok|Közzétéve itt): *",
        "(Kategória|Kategóriák|Rovat): * (Címkék|Címke|Kulcsszavak): *",
    ),
    hits=("Megjelent a kategóriában: Tíz híd a Dunán", "Kategóriák: Tíz híd a Dunán Kulcsszavak: Tíz híd a Dunán"),
    misses=("Címkék az üvegen", "Kulcsszavak nélkül nem megy"),
)

MENU = line_rule(
    "hu/menu",
    label=Label.NAVIGATION,
    why="A word of the site's menu or footer.",
    pattern=phrases(
        "Főoldal", "Kezdőlap", "Kezdőoldal", "Címlap", "Címoldal", "Rólunk", "Magunkról", "Az oldalról", "Kapcsolatfelvétel",
        "Kapcsolat a szerkesztőséggel", "Elérhetőségeink", "Írjon nekünk", "Írj nekünk", "RSS", "RSS hírcsatorna", "Oldaltérkép",
        "Honlaptérkép", "Archívum", "Karrier nálunk", "Állásajánlataink", "Ön itt áll", "Itt vagy", "Gyorslinkek", "Hasznos linkek",
        "Összes rovat", "Összes kategória", "Oldalaink", "Portáljaink", "Hirdetőknek", "Gyakori kérdések", "Gyakran ismételt kérdések",
        "Szerkesztőségünk", "Kiadónk", "(Ön itt áll|Itt vagy|Jelenlegi hely): *", "(Főoldal|Kezdőlap|Címlap) (/|>|»|›) *",
    ),
    hits=("Kezdőlap » Hírek » Budapest", "Jelenlegi hely: Tíz híd a Dunán", "Kezdőlap / Tíz híd a Dunán"),
    misses=("Címlap nélkül jelent meg", "Rólunk szól a film"),
)

SECTION = line_rule(
    "hu/section",
    label=Label.NAVIGATION,
    strength=Strength.HINT,
    why="A section name of news sites.",
    pattern=phrases(
        "Hírek", "Belföld", "Külföld", "Gazdaság", "Politika", "Sport", "Kultúra", "Tech", "Tudomány", "Bulvár", "Életmód", "Egészség",
        "Kék hírek", "Közélet", "Vélemény", "Publicisztika", "Interjú", "Videó", "Videók", "Galériák", "Podcast", "Podcastok", "Időjárás",
        "Autó", "Utazás", "Otthon", "Kert", "Gasztro", "Recept", "Receptek", "Divat", "Szépség", "Könyv", "Film", "Zene", "Színház",
        "Játék", "Játékok", "Foci", "Labdarúgás", "Forma-1", "Kézilabda", "Állás", "Ingatlan", "Blog", "Blogok", "Kvíz", "Programok",
        "Műsor", "Horoszkóp", "Rejtvény", "Család", "Gyerek", "Környezet", "Oktatás", "Helyi hírek", "Megye", "Magyarország", "Világ",
        "Nagyvilág", "Pénzügy", "Vállalkozás", "Színes", "Magazin", "Kapcsolat", "Szerkesztőség", "Segítség", "Partnerek", "Támogatás",
        "Kategóriák", "Közösségi média", "Start", "Menu", "Előzmény", "Háttér", "Elfogadom", "Rendben", "Válasz", "Részletek", "Menü",
        "Adatvédelem", "Adatkezelés", "Szerzői jogok", "Regisztráció",
    ),
    misses=("Sport és egészség", "Világ körüli út"),
)
