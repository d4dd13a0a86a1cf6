"""Counters and reading times, Czech."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COUNTERS = line_rule(
    "cs/counters",
    label=Label.COUNTER,
    why="A count of comments, views or minutes.",
    pattern=phrases(
        "(Komentáře|Komentářů|Diskuse|Diskuze|Přečteno|Zobrazeno): #",
        "(Zhlédnuto|Počet komentářů|Počet přečtení|Počet zobrazení|Hlasů|Příspěvků): #",
        "(Komentáře|Diskuse|Diskuze|Vstoupit do diskuse|Vstoupit do diskuze|Zobrazit komentáře|Zobrazit diskusi) (#",
        "(Komentáře|Diskuse|Diskuze) #", "(Přečteno|Zobrazeno|Zhlédnuto) (#x|# krát|#krát)",
        "(Doba čtení|Čas čtení|Délka čtení|Přečtete za): # (min|min.|minut|minuty|minuta|minutu)",
        "(Doba čtení|Čas čtení) (méně než|asi|) # (min|min.|minut|minuty|minuta)",
    ),
    hits=(
        "Komentáře: 12", "Počet komentářů: 12", "Vstoupit do diskuse (12", "Komentáře 12", "Zobrazeno 12 krát", "Délka čtení: 12 minuty",
        "Doba čtení méně než 12 minuty",
    ),
    misses=("Diskuse 12 poslanců trvala dlouho", "Komentáře 3 poroty"),
)

COUNTERS_FIRST = line_rule(
    "cs/counters-first",
    label=Label.COUNTER,
    why="A count that begins with a number.",
    pattern=phrases(
        "# (komentář|komentáře|komentářů|názorů|příspěvků v diskusi|hlasů|zobrazení|přečtení)", "# (min|minut|minuty|minuta) čtení",
    ),
    hits=("12 příspěvků v diskusi", "12 minuty čtení"),
    misses=("12 komentářů poroty", "3 minuty čtení dětem"),
)
