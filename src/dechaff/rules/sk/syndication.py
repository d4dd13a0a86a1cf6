"""Lines that say where a text first appeared, Slovak."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APPEARED_FIRST = line_rule(
    "sk/appeared-first",
    label=Label.SYNDICATION,
    strength=Strength.CERTAIN,
    why="The footer a feed adds to a post.",
    pattern=phrases(
        "(Príspevok|Článok|Text) * (sa najskôr objavil|sa najprv objavil|sa prvýkrát objavil) na *",
        "(Príspevok|Článok|Text) * (zobrazený najskôr|je zobrazený ako prvý) na *", "(Príspevok|Článok) * zobrazený najskôr *",
        "(Príspevok|Článok) * bol (najskôr|pôvodne|prvýkrát) (publikovaný|zverejnený|uverejnený) na *",
    ),
    hits=(
        "Príspevok Desať mostov cez Dunaj sa prvýkrát objavil na Desať mostov cez Dunaj",
        "Príspevok Desať mostov cez Dunaj je zobrazený ako prvý na Desať mostov cez Dunaj",
        "Príspevok Desať mostov cez Dunaj zobrazený najskôr Desať mostov cez Dunaj",
        "Príspevok Desať mostov cez Dunaj bol prvýkrát publikovaný na Desať mostov cez Dunaj",
    ),
    misses=("Článok sa objavil na internete len nedávno.", "Príspevok na opravu mosta sa zvýši."),
)
