"""Links to other stories, Czech."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

READ_MORE = line_rule(
    "cs/read-more",
    label=Label.READ_MORE,
    why="A link to another story.",
    pattern=phrases(
        "Číst více", "Číst dál", "Číst dále", "Čtěte dále", "Čtěte více", "Čtěte také", "Čtěte též", "Čtěte i", "Přečtěte si",
        "Přečtěte si také", "Přečtěte si i", "Přečtěte si více", "Přečíst", "Přečíst celé", "Přečíst celý článek", "Přečíst článek",
        "Číst celý článek", "Číst článek", "Pokračovat ve čtení", "Pokračování článku", "Pokračovat", "Pokračovat na článek",
        "Pokračovat k článku", "Celý článek", "Více", "Více zde", "Více informací", "Více článků", "Více zpráv", "Více o tématu",
        "Více k tématu", "Více z rubriky", "Více od autora", "Další", "Další články", "Další zprávy", "Další zde", "Zobrazit více",
        "Zobrazit vše", "Zobrazit další", "Zobrazit další články", "Zobrazit všechny články", "Zobrazit celý článek", "Zobrazit méně",
        "Načíst další", "Načíst více", "Načíst další články", "Ukázat více", "Zjistit více", "Zjistěte více", "Dozvědět se více",
        "Podívejte se také", "Mohlo by vás zajímat", "Mohlo by vás také zajímat", "Mohlo by se vám líbit", "Mohlo vám uniknout",
        "Nepřehlédněte", "Nenechte si ujít", "Předchozí článek", "Další článek", "Následující článek", "Předchozí příspěvek",
        "Další příspěvek", "Následující příspěvek", "Starší příspěvky", "Novější příspěvky", "Starší články", "Novější články",
        "Navigace pro příspěvek", "Navigace příspěvků", "Navigace pro příspěvky", "Všechny články", "Zpět na článek", "Zpět k článku",
        "Článek pokračuje", "Článek pokračuje pod reklamou", "Článek pokračuje pod videem", "Text pokračuje pod reklamou",
        "Pokračování článku pod reklamou", "Pokračování textu pod reklamou", "Pokračování pod reklamou", "Detail článku",
        "(Čtěte také|Čtěte též|Čtěte i|Čtěte dál|Čtěte dále|Čtěte více|Čtěte|Přečtěte si|Přečtěte si také): *",
        "(Přečtěte si i|Přečtěte si více|Mohlo by vás zajímat|Mohlo by Vás zajímat): *",
        "(Více čtěte zde|Více čtěte|Více zde|Více v článku): *",
        "(Související|Související článek|Související články|Podívejte se|Nepřehlédněte): *",
        "(Nenechte si ujít|Další článek|Předchozí článek|Předchozí příspěvek): *",
        "(Následující příspěvek|Psali jsme|Viz také|K tématu|K věci|Poslechněte si|Poslechněte si také|Doporučujeme): *",
        "(Čtěte také|Přečtěte si také|Přečtěte si i) *", "Více (o tématu|z rubriky|k tématu): *",
        "(Další|Více|Všechny) (články|zprávy|novinky|díly) (autora|z rubriky|k tématu|na téma|v rubrice|z kategorie|tohoto autora)",
        "(Další|Více|Všechny) (články|zprávy) (z rubriky|k tématu|na téma|v rubrice|z kategorie) *",
    ),
    hits=(
        "ČTĚTE TAKÉ: Deset mostů, které stojí za výlet", "Přečtěte si také: Deset mostů přes Vltavu",
        "Mohlo by vás zajímat: Deset mostů přes Vltavu", "Více čtěte zde: Deset mostů přes Vltavu",
        "Související článek: Deset mostů přes Vltavu", "Předchozí příspěvek: Deset mostů přes Vltavu",
        "Následující příspěvek: Deset mostů přes Vltavu", "Přečtěte si také Deset mostů přes Vltavu",
        "Více z rubriky: Deset mostů přes Vltavu", "Všechny novinky tohoto autora", "Všechny články z kategorie Deset mostů přes Vltavu",
    ),
    misses=("Číst více knih je dobré předsevzetí", "Více lidí cestuje vlakem", "Další most přibude v Praze"),
)
