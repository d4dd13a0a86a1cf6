"""Sources, Polish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

SOURCE = line_rule(
    "pl/source",
    label=Label.SOURCE,
    why="Where the text comes from.",
    pattern=phrases(
        "(Źródło|Źródła|Źródło informacji|Źródło artykułu|Źródło tekstu|Na podstawie|Przedruk z|Źr.): *",
        "(Artykuł|Tekst|Materiał) pochodzi z (serwisu|portalu|magazynu|tygodnika|dziennika|miesięcznika|najnowszego numeru) *",
    ),
    hits=(
        "Źródło: PAP", "Źródło informacji: Dziesięć mostów nad Wisłą", "Materiał pochodzi z najnowszego numeru Dziesięć mostów nad Wisłą",
    ),
    misses=("Źródło rzeki jest w górach", "Za mostem: cisza po burzy trwała aż do rana, a ludzie wyszli z domów."),
)

SOURCE_LABEL = line_rule(
    "pl/source-label",
    label=Label.WIDGET,
    why="The label of a source, without the source.",
    pattern=phrases("Źródło", "Źródła"),
    misses=("Źródło rzeki jest w górach", "Za mostem: cisza po burzy trwała aż do rana, a ludzie wyszli z domów."),
)
