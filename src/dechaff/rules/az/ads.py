"""Advertisement markers and donation appeals, Azerbaijani."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "az/ad",
    label=Label.AD,
    why="A marker of advertisements.",
    pattern=phrases(
        "Reklam", "Reklamlar", "Reklam yeri", "Reklam üçün", "Reklam üçün: *", "Reklam hüququ əsasında", "Reklam xarakterli",
        "Saytda reklam", "Reklam verin", "Elanlar", "Reklamın yerləşdirilməsi", "Reklamdan sonra davam edir",
        "Reklam və elanlar",
    ),
    hits=(
        "Reklam üçün: 012 000 00 00",
    ),
    misses=(
        "Reklam qadağan edildi", "Elanlar divardan qoparıldı",
    ),
)
