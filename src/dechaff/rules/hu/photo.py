"""Photo credits, galleries and players, Hungarian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

PHOTO_CREDIT = line_rule(
    "hu/photo-credit",
    label=Label.CREDIT,
    why="The credit of a photo.",
    pattern=phrases(
        "(Fotó|Fotók|Kép|Képek|Fotós|Kép forrása|A kép forrása|Képek forrása|Fotó forrása|Címlapfotó|Címlapkép): *",
        "(Borítókép|Nyitókép|Kiemelt kép|Illusztráció|Archív fotó): *",
        "(Illusztrációs fotó|Grafika|Képünk illusztráció|Indexkép|Borítófotó): *", "Illusztráció", "Képünk illusztráció",
        "A kép illusztráció", "Illusztrációs fotó", "Illusztrációs kép", "Archív fotó", "Archív felvétel", "A képünk illusztráció",
        "Képernyőfotó", "Fotó (MTI|AFP|Reuters|AP|Getty Images|Shutterstock|Pixabay|Unsplash|illusztráció|archív)", "Fotók és szöveg: *",
    ),
    hits=(
        "A kép forrása: Tíz híd a Dunán", "Illusztráció: Tíz híd a Dunán", "Képünk illusztráció: Tíz híd a Dunán", "Fotó Getty Images",
        "Fotók és szöveg: Tíz híd a Dunán",
    ),
    misses=("Fotó a hídról emlékeket idézett", "Kép és hang"),
)

PHOTO_CREDIT_BRACKETS = span_rule(
    "hu/photo-credit-brackets",
    label=Label.CREDIT,
    why="A bracketed photo credit.",
    pattern=phrases(
        "(Fotó|Fotók|Kép|Forrás|Kép forrása|Illusztráció): *", "Illusztráció", "Képünk illusztráció", "Archív fotó", "A kép illusztráció",
    ),
    where="brackets",
    hits=(
        "A híd hétfőn újra megnyílt⟦ (Illusztráció: Tíz híd a Dunán)⟧.", "A híd hétfőn újra megnyílt⟦ (Illusztráció)⟧.",
        "A híd hétfőn újra megnyílt⟦ (Képünk illusztráció)⟧.", "A híd hétfőn újra megnyílt⟦ (Archív fotó)⟧.",
        "A híd hétfőn újra megnyílt⟦ (A kép illusztráció)⟧.",
    ),
    misses=("A híd (a képen balra) leszakadt.", "A folyó (forrása hegyvidéki) áradt."),
)

PHOTO_CREDIT_TAIL = span_rule(
    "hu/photo-credit-tail",
    label=Label.CREDIT,
    why="A photo credit behind a caption.",
    pattern=phrases("(Fotó|Fotók|Kép forrása|Borítókép|Nyitókép|Kiemelt kép|Címlapkép): *"),
    where="end",
    hits=("A híd hétfőn újra megnyílt.⟦ Kép forrása: Tíz híd a Dunán⟧",),
    misses=("A falon fotó: az egész család.", "A híd megnyílt. A fotós meghalt."),
)

GALLERY = line_rule(
    "hu/gallery",
    label=Label.GALLERY,
    why="The label of a gallery.",
    pattern=phrases(
        "Galéria", "Képgaléria", "Fotógaléria", "Galéria megtekintése", "Galéria megnyitása", "Megnézem a galériát",
        "Nézd meg a galériát", "Nézze meg a galériát", "Nézze meg galériánkat", "Nézd meg galériánkat", "Tovább a galériára",
        "További képek", "További fotók", "Összes kép", "Összes fotó", "Képek megtekintése", "Következő kép", "Előző kép",
        "Teljes képernyő", "Kép nagyítása", "Nagyítás", "Kattintson a képre a nagyításhoz", "Kattints a képre a galéria megtekintéséhez",
        "Galéria bezárása", "(Galéria|Képek|Fotók|Összes kép) (#", "# (kép|fotó) a galériában",
    ),
    hits=("Összes kép (12", "12 fotó a galériában"),
    misses=("Galéria nyílik a hídnál", "Nagyítás alatt a bank"),
)

PLAYER = line_rule(
    "hu/player",
    label=Label.PLAYER,
    why="The label of an audio or video player.",
    pattern=phrases(
        "Lejátszás", "Videó lejátszása", "Cikk meghallgatása", "Hallgasd meg a cikket", "Hallgassa meg a cikket", "Hallgasd a cikket",
        "Meghallgatom", "Felolvasás", "Cikk felolvasása", "Némítás", "Hang bekapcsolása", "Hang kikapcsolása", "Feliratok",
        "Videólejátszó", "Nézd meg a videót", "Nézze meg a videót", "Videó megtekintése", "Videó betöltése", "A videó nem érhető el",
        "Ez a videó nem játszható le", "Élő közvetítés megtekintése", "Teljes adás",
        "(Az Ön böngészője|A böngésződ|A böngészője|Böngészője) nem támogatja *",
        "(A cikket|Ezt a cikket) (mesterséges intelligencia|MI|AI|gépi hang) (olvassa fel|olvasta fel|segítségével) *",
    ),
    hits=("Az Ön böngészője nem támogatja Tíz híd a Dunán", "Ezt a cikket mesterséges intelligencia segítségével Tíz híd a Dunán"),
    misses=("Hallgassa meg a szívét", "Szünet után gólt lőttek"),
)
