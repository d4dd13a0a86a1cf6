"""Headings over other stories, Slovak."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

RELATED = line_rule(
    "sk/related",
    label=Label.RELATED,
    why="A heading over other stories.",
    pattern=phrases(
        "Súvisiace", "Súvisiace články", "Súvisiace správy", "Súvisiace témy", "Súvisiaci obsah", "Súvisiace príspevky",
        "Súvisiace odkazy", "Súvisiace videá", "Podobné články", "Podobné príspevky", "K téme", "Články k téme", "Ďalšie k téme",
        "Ďalšie články k téme", "Ďalšie z rubriky", "Najčítanejšie", "Najčítanejšie články", "Najčítanejšie správy", "Najčítanejšie dnes",
        "Najčítanejšie za 24 hodín", "Najčítanejšie za týždeň", "Najčítanejšie tento týždeň", "Najčítanejšie za 3 dni",
        "Najčítanejšie za 7 dní", "Najdiskutovanejšie", "Najkomentovanejšie", "Najsledovanejšie", "Najnovšie", "Najnovšie články",
        "Najnovšie správy", "Najnovšie príspevky", "Najnovšie videá", "Najnovšie z rubriky", "Najobľúbenejšie", "Najobľúbenejšie články",
        "Posledné články", "Posledné správy", "Aktuálne správy", "Odporúčame", "Odporúčané", "Odporúčané články", "Odporúčame prečítať",
        "Odporúčame tiež", "Odporúčame aj", "Redakcia odporúča", "Vyberáme", "Vybrali sme pre vás", "Vybrali sme", "Výber redakcie",
        "Tipy redakcie", "Tip redakcie", "Práve sa číta", "Práve čítané", "Hlavné správy", "Hlavné témy", "Téma dňa", "Horúce témy",
        "Populárne články", "Populárne", "Obľúbené články", "Mohlo by Vás zaujímať", "Mohlo by vás ďalej zaujímať",
        "Čo by vás mohlo zaujímať", "Zaujímavé články", "Ostatné články", "Ďalšie z webu", "Najlepšie články", "Články autora",
        "Ďalšie články autora", "Ďalšie od autora", "Všetky články autora", "Mohlo vám ujsť", "Správy dňa", "Najdôležitejšie správy",
        "Top správy",
        "(Ďalšie články|Najčítanejšie|Najnovšie|Najčítanejšie články|Najnovšie správy) (na webe|z webu|z rubriky|v rubrike|z regiónu)",
        "(Ďalšie články|Najčítanejšie|Najnovšie) (z kategórie|v kategórii|z domova|zo sveta|v sekcii)",
        "(Najčítanejšie články|Najnovšie správy) (z kategórie|v kategórii|z domova|zo sveta|v sekcii)",
        "(Mohlo|Mohli) by (vás|ťa) (ešte|aj|tiež|) zaujímať",
    ),
    hits=(
        "Najčítanejšie články z rubriky", "Ďalšie články z kategórie", "Najčítanejšie články z kategórie", "Mohlo by vás ešte zaujímať",
    ),
    misses=("Súvisiace choroby", "Najčítanejšia kniha roka", "Najnovší most v krajine"),
)

READ_MORE_TAIL = span_rule(
    "sk/read-more-tail",
    label=Label.READ_MORE,
    why="A link to another story behind the text.",
    pattern=phrases(
        "(Čítajte aj|Čítajte tiež|Čítajte viac|Prečítajte si aj): *",
        "(Mohlo by vás zaujímať|Súvisiaci článok|Viac čítajte tu|Viac v článku): *", "Čítať viac", "Čítať ďalej", "Čítajte viac",
        "Čítajte ďalej", "Celý článok", "Pokračovať v čítaní", "Zobraziť viac",
    ),
    where="end",
    hits=(
        "Most v pondelok opäť otvorili.⟦ Prečítajte si aj: Desať mostov cez Dunaj⟧",
        "Most v pondelok opäť otvorili.⟦ Mohlo by vás zaujímať: Desať mostov cez Dunaj⟧", "Most v pondelok opäť otvorili.⟦ Čítať viac⟧",
        "Most v pondelok opäť otvorili.⟦ Čítať ďalej⟧", "Most v pondelok opäť otvorili.⟦ Čítajte viac⟧",
        "Most v pondelok opäť otvorili.⟦ Čítajte ďalej⟧", "Most v pondelok opäť otvorili.⟦ Celý článok⟧",
        "Most v pondelok opäť otvorili.⟦ Pokračovať v čítaní⟧", "Most v pondelok opäť otvorili.⟦ Zobraziť viac⟧",
    ),
    misses=("Kto chce vedieť písať, musí čítať viac.", "Radil im: čítajte aj noviny."),
)

READ_MORE_BRACKETS = span_rule(
    "sk/read-more-brackets",
    label=Label.READ_MORE,
    why="A bracketed link to another story.",
    pattern=phrases(
        "(Čítajte aj|Čítajte|Čítajte viac|Písali sme|Viac čítajte|Viac tu|Viac v článku|Prečítajte si): *", "Čítajte aj", "Čítajte viac",
        "Písali sme tu", "Písali sme o tom tu", "Viac tu", "Viac čítajte tu", "Čítať viac",
    ),
    where="brackets",
    hits=(
        "Most v pondelok opäť otvorili⟦ (Viac v článku: Desať mostov cez Dunaj)⟧.", "Most v pondelok opäť otvorili⟦ (Čítajte aj)⟧.",
        "Most v pondelok opäť otvorili⟦ (Čítajte viac)⟧.", "Most v pondelok opäť otvorili⟦ (Písali sme tu)⟧.",
        "Most v pondelok opäť otvorili⟦ (Písali sme o tom tu)⟧.", "Most v pondelok opäť otvorili⟦ (Viac tu)⟧.",
        "Most v pondelok opäť otvorili⟦ (Viac čítajte tu)⟧.", "Most v pondelok opäť otvorili⟦ (Čítať viac)⟧.",
    ),
    misses=("Most (čítajte pozorne) stojí.", "Vlak (viac vagónov) odišiel."),
)
