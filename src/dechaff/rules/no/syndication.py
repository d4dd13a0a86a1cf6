"""Lines that say where a text first appeared, Norwegian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APPEARED_FIRST = line_rule(
    "no/appeared-first",
    label=Label.SYNDICATION,
    strength=Strength.CERTAIN,
    why="The footer a feed adds to a post.",
    pattern=phrases(
        "Innlegget * dukket først opp på *", "Innlegget * (ble først publisert|ble opprinnelig publisert) på *",
        "Innlegget * (dukket opp|kom) først på *",
    ),
    hits=(
        "Innlegget Ti broer du bør se dukket først opp på Ti broer du bør se",
        "Innlegget Ti broer du bør se ble opprinnelig publisert på Ti broer du bør se",
        "Innlegget Ti broer du bør se dukket opp først på Ti broer du bør se",
    ),
    misses=("Innlegget dukket først opp på mandag.", "Innlegget om broen ble delt i mai."),
)
