"""Share and follow prompts, Hungarian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

SHARE_LABEL = line_rule(
    "hu/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Megosztás", "Megosztom", "Megosztás:", "Oszd meg", "Ossza meg", "Oszd meg másokkal", "Ossza meg másokkal",
        "Oszd meg ismerőseiddel", "Oszd meg a barátaiddal", "Ossza meg ismerőseivel", "Oszd meg a cikket", "Ossza meg a cikket",
        "Oszd meg ezt a cikket", "Cikk megosztása", "A cikk megosztása", "Oldal megosztása", "Bejegyzés megosztása", "Hír megosztása",
        "Oszd meg Facebookon", "Oszd meg a Facebookon", "Megosztás Facebookon", "Megosztás a Facebookon", "Megosztás a Facebook-on",
        "Megosztás Twitteren", "Megosztás X-en", "Megosztás LinkedInen", "Megosztás e-mailben", "Megosztás Messengeren",
        "Megosztás WhatsAppon", "Megosztás Pinteresten", "Megosztás közösségi médiában", "Küldés", "Küldés e-mailben", "Küldés emailben",
        "Küldd tovább", "Küldd el barátodnak", "Elküldöm", "Elküldöm e-mailben", "Elküldöm ismerősömnek", "Elküldöm egy barátomnak",
        "Ajánlom", "Ajánlás", "Ajánld", "Ajánld ismerőseidnek", "Ajánlja ismerőseinek", "Ajánlja ismerősének", "Cikk ajánlása",
        "Link másolása", "Hivatkozás másolása", "Másolás", "Másolás vágólapra", "Link másolva", "A link másolva", "Vágólapra másolva",
        "Tetszik", "Tetszik Betöltés", "Tetszett a cikk", "Tetszett", "Kedvencekhez adom", "Kedvencekhez", "Könyvjelzőzés", "Mentés",
        "Mentés későbbre", "Elmentem", "Cikk mentése", "Tweet", "Csiripelj",
        "Kattints (ide a|ide|a) * (megosztáshoz|nyomtatáshoz|küldéséhez|való megosztáshoz) *",
        "Kattints (ide a|ide|a) * (megosztáshoz|nyomtatáshoz|küldéséhez)",
        "(Tetszett|Hasznos volt) (a cikk|az írás|a bejegyzés|a cikkünk)? (Oszd meg|Ossza meg|Megosztanád|Kövess minket|Ajánld) *",
        "(Ha tetszett|Amennyiben tetszett) (a cikk|az írás|a bejegyzés), (oszd meg|ossza meg|lájkold|kövess) *",
    ),
    hits=(
        "Kattints ide a Facebookon való megosztáshoz (Új ablakban nyílik meg)",
        "Kattints ide a Tíz híd a Dunán való megosztáshoz Tíz híd a Dunán", "Kattints ide a Tíz híd a Dunán megosztáshoz",
        "Hasznos volt a bejegyzés? Kövess minket Tíz híd a Dunán", "Amennyiben tetszett a bejegyzés, ossza meg Tíz híd a Dunán",
    ),
    misses=("Oszd meg a kenyeret", "Ajánlás a szülőknek", "Küldés közben eltűnt a csomag"),
)

FOLLOW = line_rule(
    "hu/follow",
    label=Label.SHARE,
    why="An invitation to follow the site.",
    pattern=phrases(
        "(Kövess minket|Kövessen minket) (a Facebookon|Facebookon|Twitteren|X-en|Instagramon|az Instagramon)",
        "(Kövess bennünket|Kövessen bennünket) (a Facebookon|Facebookon|Twitteren|X-en|Instagramon|az Instagramon)",
        "(Keress minket|Csatlakozz hozzánk) (a Facebookon|Facebookon|Twitteren|X-en|Instagramon|az Instagramon)",
        "(Csatlakozzon hozzánk|Ott vagyunk) (a Facebookon|Facebookon|Twitteren|X-en|Instagramon|az Instagramon)",
        "(Kövess minket|Kövessen minket|Kövess bennünket|Kövessen bennünket) (YouTube-on|TikTokon|a Google Hírekben)",
        "(Kövess minket|Kövessen minket|Kövess bennünket|Kövessen bennünket) (a közösségi médiában|a Google Newson|is)",
        "(Keress minket|Csatlakozz hozzánk|Csatlakozzon hozzánk|Ott vagyunk) (YouTube-on|TikTokon|a Google Hírekben)",
        "(Keress minket|Csatlakozz hozzánk|Csatlakozzon hozzánk|Ott vagyunk) (a közösségi médiában|a Google Newson|is)",
        "(Kövess minket|Kövessen minket) (a Facebookon is|Facebookon is|Instagramon is|az Instagramon is|a Google Hírekben is)",
        "(Lájkolj|Lájkoljon|Lájkold|Lájkolja) (minket|oldalunkat|Facebook-oldalunkat|az oldalunkat) (a Facebookon|Facebookon|)",
        "Követés", "Követem", "Kövess minket", "Kövessen minket", "Követés leállítása", "Téma követése", "Szerző követése",
        "Kövess minket itt is",
    ),
    hits=(
        "Kövessen minket az Instagramon", "Kövessen bennünket az Instagramon", "Csatlakozz hozzánk az Instagramon",
        "Csatlakozzon hozzánk az Instagramon", "Kövessen bennünket a Google Hírekben", "Kövessen bennünket a közösségi médiában",
        "Csatlakozzon hozzánk a Google Hírekben", "Csatlakozzon hozzánk a közösségi médiában",
    ),
    misses=("Kövess minket a hegyre", "Követés és megfigyelés"),
)
