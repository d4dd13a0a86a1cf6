"""Headings over other stories, Czech."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

RELATED = line_rule(
    "cs/related",
    label=Label.RELATED,
    why="A heading over other stories.",
    pattern=phrases(
        "Související", "Související články", "Související zprávy", "Související témata", "Související obsah", "Související příspěvky",
        "Související odkazy", "Související videa", "Podobné články", "Podobné příspěvky", "Příbuzné články", "K tématu",
        "Články k tématu", "Další k tématu", "Další články k tématu", "Z rubriky", "Další z rubriky", "Nejčtenější", "Nejčtenější články",
        "Nejčtenější zprávy", "Nejčtenější dnes", "Nejčtenější za 24 hodin", "Nejčtenější za týden", "Nejčtenější tento týden",
        "Nejčtenější tento měsíc", "Nejdiskutovanější", "Nejkomentovanější", "Nejsledovanější", "Nejnovější", "Nejnovější články",
        "Nejnovější zprávy", "Nejnovější příspěvky", "Nejnovější videa", "Nejnovější z rubriky", "Nejoblíbenější",
        "Nejoblíbenější články", "Poslední články", "Poslední zprávy", "Aktuální zprávy", "Doporučujeme", "Doporučené", "Doporučované",
        "Doporučené články", "Doporučujeme přečíst", "Doporučujeme také", "Redakce doporučuje", "Vybíráme", "Vybrali jsme pro vás",
        "Vybrali jsme", "Výběr redakce", "Tipy redakce", "Tip redakce", "Právě se čte", "Právě čtené", "Hlavní zprávy", "Hlavní události",
        "Téma dne", "Hlavní témata", "Horká témata", "Populární články", "Populární", "Oblíbené články", "Mohlo by Vás zajímat",
        "Mohlo by vás dále zajímat", "Také by vás mohlo zajímat", "Dále by vás mohlo zajímat", "Co by vás mohlo zajímat",
        "Zajímavé články", "Zajímavosti z webu", "Z webu", "Z našich webů", "Z jiných webů", "Ostatní články", "Další z webu",
        "Nejlepší články", "Exkluzivně", "Články autora", "Další články autora", "Další od autora", "Všechny články autora",
        "Předplatitelský výběr", "Další zprávy z domova", "Další zprávy ze světa", "Mohlo vám uniknout",
        "(Další články|Nejčtenější|Nejnovější) (na|z|v) (webu|rubriky|rubrice|regionu|kategorie|kategorii|domova|světa|sekci)",
        "(Nejčtenější články|Nejnovější články|Nejnovější zprávy) (na|z|v) (webu|rubriky|rubrice|regionu|kategorie)",
        "(Nejčtenější články|Nejnovější články|Nejnovější zprávy) (na|z|v) (kategorii|domova|světa|sekci)",
        "(Mohlo|Mohly) by (vás|tě) (ještě|také|dále|) zajímat",
    ),
    hits=(
        "Další články na kategorie", "Nejčtenější články na kategorie", "Nejčtenější články na kategorii", "Mohlo by vás ještě zajímat",
    ),
    misses=("Související s tím je i oprava mostu", "Nejčtenější kniha roku", "Nejnovější most v zemi"),
)

READ_MORE_TAIL = span_rule(
    "cs/read-more-tail",
    label=Label.READ_MORE,
    why="A link to another story behind the text.",
    pattern=phrases(
        "(Čtěte také|Čtěte též|Čtěte více|Přečtěte si také|Mohlo by vás zajímat|Související článek|Více čtěte zde|Více v článku): *",
        "Číst více", "Číst dál", "Číst dále", "Čtěte více", "Čtěte dále", "Celý článek", "Pokračovat ve čtení", "Zobrazit více",
    ),
    where="end",
    hits=(
        "Most byl v pondělí znovu otevřen.⟦ Mohlo by vás zajímat: Deset mostů přes Vltavu⟧",
        "Most byl v pondělí znovu otevřen.⟦ Číst více⟧", "Most byl v pondělí znovu otevřen.⟦ Číst dál⟧",
        "Most byl v pondělí znovu otevřen.⟦ Číst dále⟧", "Most byl v pondělí znovu otevřen.⟦ Čtěte více⟧",
        "Most byl v pondělí znovu otevřen.⟦ Čtěte dále⟧", "Most byl v pondělí znovu otevřen.⟦ Celý článek⟧",
        "Most byl v pondělí znovu otevřen.⟦ Pokračovat ve čtení⟧", "Most byl v pondělí znovu otevřen.⟦ Zobrazit více⟧",
    ),
    misses=("Kdo chce umět psát, musí číst více.", "Radil jim: čtěte také noviny."),
)

READ_MORE_BRACKETS = span_rule(
    "cs/read-more-brackets",
    label=Label.READ_MORE,
    why="A bracketed link to another story.",
    pattern=phrases(
        "(Čtěte také|Čtěte|Čtěte více|Psali jsme|Více čtěte|Více zde|Více v článku|Přečtěte si): *", "Čtěte také", "Čtěte více",
        "Psali jsme zde", "Psali jsme o tom zde", "Více zde", "Více čtěte zde", "Číst více",
    ),
    where="brackets",
    hits=(
        "Most byl v pondělí znovu otevřen⟦ (Více v článku: Deset mostů přes Vltavu)⟧.",
        "Most byl v pondělí znovu otevřen⟦ (Čtěte také)⟧.", "Most byl v pondělí znovu otevřen⟦ (Čtěte více)⟧.",
        "Most byl v pondělí znovu otevřen⟦ (Psali jsme zde)⟧.", "Most byl v pondělí znovu otevřen⟦ (Psali jsme o tom zde)⟧.",
        "Most byl v pondělí znovu otevřen⟦ (Více zde)⟧.", "Most byl v pondělí znovu otevřen⟦ (Více čtěte zde)⟧.",
        "Most byl v pondělí znovu otevřen⟦ (Číst více)⟧.",
    ),
    misses=("Most (čtěte pozorně) stojí.", "Vlak (více vagonů) odjel."),
)
