"""Lines that say where a text first appeared, Polish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APPEARED_FIRST = line_rule(
    "pl/appeared-first",
    label=Label.SYNDICATION,
    strength=Strength.CERTAIN,
    why="The footer a feed adds to a post.",
    pattern=phrases(
        "(Artykuł|Post|Wpis|Tekst) * pochodzi z serwisu *",
        "(Artykuł|Post|Wpis) * (pojawił się|ukazał się) (po raz|poraz) pierwszy (w|na) *",
        "The post * (pojawił się|ukazał się) (po raz|poraz) pierwszy (w|na) *",
        "(Artykuł|Tekst|Wpis) (pierwotnie|oryginalnie) (opublikowany|ukazał się|opublikowano) (w|na) *",
    ),
    hits=(
        "Artykuł Dziesięć mostów nad Wisłą pochodzi z serwisu Dziesięć mostów nad Wisłą",
        "Artykuł Dziesięć mostów nad Wisłą pojawił się po raz pierwszy na Dziesięć mostów nad Wisłą",
        "The post Dziesięć mostów nad Wisłą pojawił się po raz pierwszy na Dziesięć mostów nad Wisłą",
        "Artykuł oryginalnie opublikowany na Dziesięć mostów nad Wisłą",
    ),
    misses=("Artykuł konstytucji pochodzi z 1997 roku.", "Wpis ten pojawił się wczoraj na profilu prezydenta."),
)
