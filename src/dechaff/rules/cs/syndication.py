"""Lines that say where a text first appeared, Czech."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APPEARED_FIRST = line_rule(
    "cs/appeared-first",
    label=Label.SYNDICATION,
    strength=Strength.CERTAIN,
    why="The footer a feed adds to a post.",
    pattern=phrases(
        "(Příspěvek|Článek|Text) * se (nejdříve|nejprve|poprvé) objevil na *", "(Příspěvek|Článek) * (pochází|pochází ze serveru) z *",
        "(Příspěvek|Článek) * byl (nejprve|původně|poprvé) (publikován|zveřejněn) na *",
        "(Původně|Poprvé) (publikováno|zveřejněno|vyšlo) (na|v) *",
    ),
    hits=(
        "Příspěvek Deset mostů přes Vltavu se nejdříve objevil na Deset mostů přes Vltavu",
        "Příspěvek Deset mostů přes Vltavu pochází ze serveru z Deset mostů přes Vltavu",
        "Příspěvek Deset mostů přes Vltavu byl nejprve publikován na Deset mostů přes Vltavu",
        "Původně publikováno na Deset mostů přes Vltavu",
    ),
    misses=("Článek se objevil na internetu teprve nedávno.", "Příspěvek na opravu mostu se zvýší."),
)
