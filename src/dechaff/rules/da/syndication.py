"""Lines that say where a text first appeared, Danish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APPEARED_FIRST = line_rule(
    "da/appeared-first",
    label=Label.SYNDICATION,
    strength=Strength.CERTAIN,
    why="The footer a feed adds to a post.",
    pattern=phrases(
        "Indlægget * blev først udgivet (på|i) *", "Indlægget * (dukkede|dukker) først op på *",
        "Indlægget * (blev først publiceret|blev først vist|blev oprindeligt udgivet) på *",
    ),
    hits=(
        "Indlægget Ti broer du bør se blev først udgivet på Ti broer du bør se",
        "Indlægget Ti broer du bør se dukkede først op på Ti broer du bør se",
        "Indlægget Ti broer du bør se blev oprindeligt udgivet på Ti broer du bør se",
    ),
    misses=("Indlægget dukkede først op mandag.", "Indlægget om broen blev delt i maj."),
)
