"""Lines that say where a text first appeared, Finnish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APPEARED_FIRST = line_rule(
    "fi/appeared-first",
    label=Label.SYNDICATION,
    strength=Strength.CERTAIN,
    why="The footer a feed adds to a post.",
    pattern=phrases(
        "(Artikkeli|Kirjoitus|Postaus) * (julkaistiin ensimmäisen kerran|julkaistiin ensin) (sivustolla|sivustossa|blogissa) *",
        "(Artikkeli|Kirjoitus|Postaus) * (ilmestyi ensin|ilmestyi ensimmäisen kerran) (sivustolla|sivustossa|blogissa) *",
        "(Artikkeli|Kirjoitus) * (ilmestyi ensin|ilmestyi ensimmäisenä|julkaistiin ensin) *",
    ),
    hits=(
        "Artikkeli Kymmenen siltaa joen yli julkaistiin ensimmäisen kerran sivustolla Kymmenen siltaa joen yli",
        "Artikkeli Kymmenen siltaa joen yli ilmestyi ensimmäisen kerran sivustolla Kymmenen siltaa joen yli",
        "Artikkeli Kymmenen siltaa joen yli ilmestyi ensimmäisenä Kymmenen siltaa joen yli",
    ),
    misses=("Artikkeli ilmestyi ensin.", "Kirjoitus julkaistiin toukokuussa."),
)
