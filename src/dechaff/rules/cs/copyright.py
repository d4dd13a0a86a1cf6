"""Copyright lines, Czech."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COPYRIGHT = line_rule(
    "cs/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "© * Všechna práva vyhrazena", "© *. Všechna práva vyhrazena. *", "Copyright * Všechna práva vyhrazena",
        "Všechna práva vyhrazena. *",
    ),
    hits=(
        "© Deset mostů přes Vltavu Všechna práva vyhrazena",
        "© Deset mostů přes Vltavu. Všechna práva vyhrazena. Deset mostů přes Vltavu",
        "Copyright Deset mostů přes Vltavu Všechna práva vyhrazena", "Všechna práva vyhrazena. Deset mostů přes Vltavu",
    ),
    misses=("Všechna práva vyhrazena králi zanikla v revoluci", "Copyright je právo autora"),
)

COPYRIGHT_SENTENCE = line_rule(
    "cs/copyright-sentence",
    label=Label.COPYRIGHT,
    strength=Strength.CERTAIN,
    why="A sentence that forbids copying.",
    pattern=phrases(
        "(Publikování|Kopírování|Jakékoli užití) * bez (souhlasu|písemného souhlasu|předchozího souhlasu) * (zakázáno|zakázáno.)",
        "(Jakékoliv užití|Publikování nebo další šíření) * bez (souhlasu|písemného souhlasu) * (zakázáno|zakázáno.)",
        "(Jakékoliv užití|Publikování nebo další šíření) * bez předchozího souhlasu * (zakázáno|zakázáno.)",
        "(Publikování|Kopírování|Jakékoli užití|Publikování nebo další šíření) obsahu * je (bez|zakázáno) *",
        "(Publikování|Kopírování|Šíření|Jakékoli užití|Jakékoliv užití) obsahu (je bez souhlasu zakázáno|bez souhlasu zakázáno)",
        "(Publikování|Kopírování|Šíření|Jakékoli užití|Jakékoliv užití) obsahu bez souhlasu redakce je zakázáno",
    ),
    hits=(
        "Jakékoli užití Deset mostů přes Vltavu bez předchozího souhlasu Deset mostů přes Vltavu zakázáno.",
        "Publikování nebo další šíření Deset mostů přes Vltavu bez písemného souhlasu Deset mostů přes Vltavu zakázáno.",
        "Publikování nebo další šíření Deset mostů přes Vltavu bez předchozího souhlasu Deset mostů přes Vltavu zakázáno.",
        "Publikování nebo další šíření obsahu Deset mostů přes Vltavu je zakázáno Deset mostů přes Vltavu",
        "Jakékoliv užití obsahu je bez souhlasu zakázáno", "Jakékoliv užití obsahu bez souhlasu redakce je zakázáno",
    ),
    misses=("Kopírování obsahu dětem ve škole jde samo.", "Šíření ohně bylo v lese zakázáno až do rána."),
)
