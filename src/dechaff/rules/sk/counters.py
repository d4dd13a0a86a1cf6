"""Counters and reading times, Slovak."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COUNTERS = line_rule(
    "sk/counters",
    label=Label.COUNTER,
    why="A count of comments, views or minutes.",
    pattern=phrases(
        "(Komentáre|Komentárov|Diskusia|Prečítané|Zobrazené|Videné): #",
        "(Počet komentárov|Počet prečítaní|Počet zobrazení|Hlasov|Príspevkov|Čítanosť): #",
        "(Komentáre|Diskusia|Vstúpiť do diskusie|Zobraziť komentáre|Zobraziť diskusiu) (#", "(Komentáre|Diskusia) #",
        "(Prečítané|Zobrazené) #x", "(Čas čítania|Doba čítania|Dĺžka čítania|Prečítate za): # (min|min.|minút|minúty|minúta|minútu)",
    ),
    hits=(
        "Komentárov: 12", "Počet komentárov: 12", "Vstúpiť do diskusie (12", "Komentáre 12", "Prečítané 12x", "Dĺžka čítania: 12 minúty",
    ),
    misses=("Diskusia 12 poslancov trvala dlho", "Komentáre 3 poroty"),
)

COUNTERS_FIRST = line_rule(
    "sk/counters-first",
    label=Label.COUNTER,
    why="A count that begins with a number.",
    pattern=phrases(
        "# (komentár|komentáre|komentárov|názorov|príspevkov v diskusii|hlasov|zobrazení|prečítaní)",
        "# (min|minút|minúty|minúta) čítania",
    ),
    hits=("12 príspevkov v diskusii", "12 minúty čítania"),
    misses=("12 komentárov poroty", "3 minúty čítania deťom"),
)
