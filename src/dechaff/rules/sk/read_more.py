"""Links to other stories, Slovak."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

READ_MORE = line_rule(
    "sk/read-more",
    label=Label.READ_MORE,
    why="A link to another story.",
    pattern=phrases(
        "Čítať viac", "Čítať ďalej", "Čítaj viac", "Čítaj ďalej", "Čítajte viac", "Čítajte ďalej", "Čítajte aj", "Čítajte tiež",
        "Čítajte tu", "Čítajte viac tu", "Prečítajte si", "Prečítajte si aj", "Prečítajte si tiež", "Prečítajte si viac", "Prečítať",
        "Prečítať celé", "Prečítať celý článok", "Prečítať článok", "Čítať celý článok", "Čítať článok", "Pokračovať v čítaní",
        "Pokračovanie článku", "Pokračovať na článok", "Celý článok", "Viac", "Viac tu", "Viac informácií", "Viac článkov", "Viac správ",
        "Viac o téme", "Viac k téme", "Viac z rubriky", "Viac od autora", "Ďalšie", "Ďalšie články", "Ďalšie správy", "Zobraziť viac",
        "Zobraziť všetko", "Zobraziť ďalšie", "Zobraziť ďalšie články", "Zobraziť všetky články", "Zobraziť celý článok",
        "Zobraziť menej", "Načítať ďalšie", "Načítať viac", "Načítať ďalšie články", "Ukázať viac", "Zistiť viac", "Zistite viac",
        "Dozvedieť sa viac", "Pozrite si aj", "Mohlo by vás zaujímať", "Mohlo by vás tiež zaujímať", "Mohlo by sa vám páčiť",
        "Mohlo vám ujsť", "Neprehliadnite", "Nenechajte si ujsť", "Predchádzajúci článok", "Ďalší článok", "Nasledujúci článok",
        "Predchádzajúci príspevok", "Predošlý článok", "Ďalší príspevok", "Nasledujúci príspevok", "Staršie príspevky",
        "Novšie príspevky", "Staršie články", "Novšie články", "Navigácia v článku", "Navigácia v príspevkoch", "Všetky články",
        "Späť na článok", "Späť k článku", "Článok pokračuje", "Článok pokračuje pod reklamou", "Článok pokračuje pod videom",
        "Článok pokračuje pod videom ↓", "Text pokračuje pod reklamou", "Pokračovanie článku pod reklamou", "Pokračovanie pod reklamou",
        "Článok pokračuje pod fotografiou",
        "(Čítajte aj|Čítajte tiež|Čítajte viac|Čítajte ďalej|Čítajte|Prečítajte si|Prečítajte si aj|Prečítajte si tiež): *",
        "(Prečítajte si viac|Mohlo by vás zaujímať|Viac čítajte tu|Viac tu): *",
        "(Viac v článku|Súvisiace|Súvisiaci článok|Súvisiace články): *",
        "(Pozrite si|Pozrite si aj|Neprehliadnite|Nenechajte si ujsť): *",
        "(Ďalší článok|Predchádzajúci článok|Predchádzajúci príspevok|Nasledujúci príspevok): *",
        "(Písali sme|Pozri aj|Pozri tiež|K téme|Vypočujte si|Vypočujte si aj|Odporúčame): *",
        "(Čítajte aj|Čítajte tiež|Prečítajte si aj|Prečítajte si tiež) *", "Viac (o téme|z rubriky|k téme): *",
        "(Ďalšie|Viac|Všetky) (články|správy|novinky) (autora|z rubriky|k téme|na tému|v rubrike|z kategórie|tohto autora)",
    ),
    hits=(
        "ČÍTAJTE AJ: Desať mostov, ktoré stoja za výlet", "Prečítajte si tiež: Desať mostov cez Dunaj",
        "Mohlo by vás zaujímať: Desať mostov cez Dunaj", "Súvisiaci článok: Desať mostov cez Dunaj",
        "Nenechajte si ujsť: Desať mostov cez Dunaj", "Predchádzajúci príspevok: Desať mostov cez Dunaj",
        "Vypočujte si aj: Desať mostov cez Dunaj", "Prečítajte si tiež Desať mostov cez Dunaj", "Viac z rubriky: Desať mostov cez Dunaj",
        "Ďalšie novinky tohto autora",
    ),
    misses=("Čítať viac kníh je dobré predsavzatie", "Viac ľudí cestuje vlakom", "Ďalšie mosty pribudnú v Bratislave"),
)
