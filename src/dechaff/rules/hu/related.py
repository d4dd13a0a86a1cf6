"""Headings over other stories, Hungarian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

RELATED = line_rule(
    "hu/related",
    label=Label.RELATED,
    why="A heading over other stories.",
    pattern=phrases(
        "Kapcsolódó", "Kapcsolódó cikkek", "Kapcsolódó cikkeink", "Kapcsolódó hírek", "Kapcsolódó híreink", "Kapcsolódó tartalmak",
        "Kapcsolódó tartalom", "Kapcsolódó anyagok", "Kapcsolódó anyagaink", "Kapcsolódó témák", "Kapcsolódó bejegyzések",
        "Kapcsolódó írások", "Kapcsolódó írásaink", "Kapcsolódó linkek", "Kapcsolódó videók", "Hasonló cikkek", "Hasonló hírek",
        "Hasonló bejegyzések", "Hasonló tartalmak", "Hasonló témák", "Legolvasottabb", "Legolvasottabb cikkek", "Legolvasottabb cikkeink",
        "Legolvasottabb hírek", "Legolvasottabbak", "A legolvasottabb", "A legolvasottabbak", "Legolvasottabb ma", "Mai legolvasottabb",
        "Heti legolvasottabb", "Legnépszerűbb", "Legnépszerűbb cikkek", "Legnépszerűbbek", "Népszerű", "Népszerű cikkek",
        "Népszerű hírek", "Népszerű bejegyzések", "Népszerű témák", "Legfrissebb", "Legfrissebb hírek", "Legfrissebb híreink",
        "Legfrissebb cikkek", "Legfrissebb cikkeink", "Legfrissebb videók", "Friss", "Friss hírek", "Friss híreink", "Friss cikkek",
        "Friss bejegyzések", "Legutóbbi bejegyzések", "Legutóbbi cikkek", "Legújabb", "Legújabb cikkek", "Legújabb hírek", "Legújabbak",
        "Ajánlott", "Ajánlott cikkek", "Ajánlott cikkeink", "Ajánlott tartalom", "Ajánlott tartalmak", "Ajánlott bejegyzések", "Ajánló",
        "Ajánlónk", "Ajánljuk", "Ajánljuk még", "Ajánljuk figyelmébe", "Ajánljuk figyelmedbe", "Önnek ajánljuk", "Neked ajánljuk",
        "Neked ajánlott", "Szerkesztőségünk ajánlja", "A szerkesztő ajánlja", "A szerkesztőség ajánlja", "Szerkesztői ajánlás",
        "Szerkesztőségünk ajánlata", "Olvasóink ajánlják", "Olvasta már", "Olvastad már", "Ez is érdekelheti", "Ez is érdekelhet",
        "Ezek is érdekelhetnek", "Ez is érdekelheti Önt", "Ezek is érdekelhetik", "Ezt olvasta már", "Ezt is olvasd el",
        "Ezt is olvassa el", "Mások ezt olvassák", "Mások ezeket olvasták", "Mások most olvassák", "Most olvassák", "Ezt olvassák most",
        "Címlapról ajánljuk", "Címlapról", "Címlapunkról", "Kiemelt hírek", "Kiemelt cikkek", "Kiemelt témák", "Vezető hírek",
        "Top hírek", "Fontos hírek", "A nap hírei", "Napi hírek", "A nap képe", "A nap videója", "Aktuális témák", "Felkapott témák",
        "Felkapott", "Témák a cikkben", "A szerző további cikkei", "A szerző cikkei", "A szerző további írásai",
        "A szerző legutóbbi cikkei", "A rovat további hírei", "A rovat hírei", "A rovatból", "További híreink", "További cikkeink",
        "További ajánlott cikkek", "Partnereink hírei", "Partnereink ajánlata", "Partnereinktől ajánljuk", "Hírajánló", "Cikkajánló",
        "Hírek a témában", "Cikkek a témában", "Korábban a témában",
    ),
    misses=("Kapcsolódó betegségek", "Legolvasottabb könyveink közül", "Friss kenyér"),
)

READ_MORE_TAIL = span_rule(
    "hu/read-more-tail",
    label=Label.READ_MORE,
    why="A link to another story behind the text.",
    pattern=phrases(
        "(Kapcsolódó cikkünk|Kapcsolódó cikk|Olvasd el ezt is|Olvassa el ezt is): *",
        "(Bővebben itt|Korábbi cikkünk|Lásd még|Ez is érdekelheti): *", "Tovább olvasom", "Tovább a cikkhez", "Olvass tovább",
        "Olvasson tovább", "Elolvasom", "Tovább a teljes cikkhez", "Bővebben itt", "Részletek itt",
    ),
    where="end",
    hits=(
        "A híd hétfőn újra megnyílt.⟦ Kapcsolódó cikkünk: Tíz híd a Dunán⟧",
        "A híd hétfőn újra megnyílt.⟦ Ez is érdekelheti: Tíz híd a Dunán⟧", "A híd hétfőn újra megnyílt.⟦ Tovább olvasom⟧",
        "A híd hétfőn újra megnyílt.⟦ Tovább a cikkhez⟧", "A híd hétfőn újra megnyílt.⟦ Olvass tovább⟧",
        "A híd hétfőn újra megnyílt.⟦ Olvasson tovább⟧", "A híd hétfőn újra megnyílt.⟦ Elolvasom⟧",
        "A híd hétfőn újra megnyílt.⟦ Tovább a teljes cikkhez⟧", "A híd hétfőn újra megnyílt.⟦ Bővebben itt⟧",
        "A híd hétfőn újra megnyílt.⟦ Részletek itt⟧",
    ),
    misses=("A gyerek azt mondta, tovább olvasom.", "Kérte: olvassa el ezt is lassan."),
)

READ_MORE_BRACKETS = span_rule(
    "hu/read-more-brackets",
    label=Label.READ_MORE,
    why="A bracketed link to another story.",
    pattern=phrases(
        "(Kapcsolódó cikkünk|Bővebben itt|Erről itt írtunk|Lásd még|Korábbi cikkünk|Részletek|Kapcsolódó cikk): *", "Bővebben itt",
        "Részletek itt", "Erről itt írtunk", "Erről itt írtunk bővebben", "Kapcsolódó cikkünk itt", "Tovább olvasom",
    ),
    where="brackets",
    hits=(
        "A híd hétfőn újra megnyílt⟦ (Kapcsolódó cikkünk: Tíz híd a Dunán)⟧.", "A híd hétfőn újra megnyílt⟦ (Bővebben itt)⟧.",
        "A híd hétfőn újra megnyílt⟦ (Részletek itt)⟧.", "A híd hétfőn újra megnyílt⟦ (Erről itt írtunk)⟧.",
        "A híd hétfőn újra megnyílt⟦ (Erről itt írtunk bővebben)⟧.", "A híd hétfőn újra megnyílt⟦ (Kapcsolódó cikkünk itt)⟧.",
        "A híd hétfőn újra megnyílt⟦ (Tovább olvasom)⟧.",
    ),
    misses=("A híd (bővebben lásd a jegyzetet) áll.", "Az út (többé-kevésbé kész) megnyílt."),
)
