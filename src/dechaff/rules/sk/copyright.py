"""Copyright lines, Slovak."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COPYRIGHT = line_rule(
    "sk/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "© * Všetky práva vyhradené", "© *. Všetky práva vyhradené. *", "Copyright * Všetky práva vyhradené", "Všetky práva vyhradené. *",
    ),
    hits=(
        "© Desať mostov cez Dunaj Všetky práva vyhradené", "© Desať mostov cez Dunaj. Všetky práva vyhradené. Desať mostov cez Dunaj",
        "Copyright Desať mostov cez Dunaj Všetky práva vyhradené", "Všetky práva vyhradené. Desať mostov cez Dunaj",
    ),
    misses=("Všetky práva vyhradené kráľovi zanikli v revolúcii", "Copyright je právo autora"),
)

COPYRIGHT_SENTENCE = line_rule(
    "sk/copyright-sentence",
    label=Label.COPYRIGHT,
    strength=Strength.CERTAIN,
    why="A sentence that forbids copying.",
    pattern=phrases(
        "(Publikovanie|Kopírovanie|Akékoľvek použitie) * bez (súhlasu|písomného súhlasu) * (zakázané|zakázané.)",
        "(Publikovanie|Kopírovanie|Akékoľvek použitie) * bez predchádzajúceho súhlasu * (zakázané|zakázané.)",
        "(Publikovanie alebo ďalšie šírenie|Šírenie) * bez (súhlasu|písomného súhlasu) * (zakázané|zakázané.)",
        "(Publikovanie alebo ďalšie šírenie|Šírenie) * bez predchádzajúceho súhlasu * (zakázané|zakázané.)",
        "(Publikovanie alebo ďalšie šírenie|Publikovanie alebo šírenie) (správ|obsahu|článkov) * (je|zakázané|bez) *",
        "Kopírovanie a šírenie (správ|obsahu|článkov) * (je|zakázané|bez) *",
    ),
    hits=(
        "Akékoľvek použitie Desať mostov cez Dunaj bez písomného súhlasu Desať mostov cez Dunaj zakázané.",
        "Akékoľvek použitie Desať mostov cez Dunaj bez predchádzajúceho súhlasu Desať mostov cez Dunaj zakázané.",
        "Publikovanie alebo ďalšie šírenie Desať mostov cez Dunaj bez písomného súhlasu Desať mostov cez Dunaj zakázané.",
        "Publikovanie alebo ďalšie šírenie Desať mostov cez Dunaj bez predchádzajúceho súhlasu Desať mostov cez Dunaj zakázané.",
        "Publikovanie alebo ďalšie šírenie článkov Desať mostov cez Dunaj zakázané Desať mostov cez Dunaj",
        "Kopírovanie a šírenie článkov Desať mostov cez Dunaj zakázané Desať mostov cez Dunaj",
    ),
    misses=("Kopírovanie obsahu deťom v škole ide samo.", "Šírenie ohňa bolo v lese zakázané až do rána."),
)
