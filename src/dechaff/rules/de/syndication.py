"""Lines of content systems about where a post comes from, German."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

FIRST = line_rule(
    "de/appeared-first",
    label=Label.SYNDICATION,
    strength=Strength.CERTAIN,
    why="The line that a content system adds to its feed.",
    pattern=phrases(
        "Der Beitrag * erschien zuerst auf *", "Der Beitrag * erschien zuerst bei *", "Der Beitrag * ist zuerst erschienen auf *",
        "Der Artikel * erschien zuerst auf *", "Der Post * erschien zuerst auf *", "Den Originalbeitrag (*|) finden Sie auf *",
        "Der Beitrag * erschien zuerst in *", "Dieser Beitrag erschien zuerst auf *", "Dieser Artikel erschien zuerst auf *",
        "Ursprünglich (veröffentlicht|erschienen) (auf|bei) *", "Original veröffentlicht auf *",
    ),
    hits=(
        "Der Beitrag Neue Brücke erschien zuerst auf Stadtblog.", "Dieser Artikel erschien zuerst auf Stadtblog.",
        "Ursprünglich veröffentlicht auf Stadtblog", "Den Originalbeitrag finden Sie auf Stadtblog.",
    ),
    misses=("Der Beitrag erschien gestern.", "Der Roman erschien zuerst auf Deutsch.", "Ursprünglich veröffentlicht wurde das Buch 1950."),
)

FIRST_TAIL = span_rule(
    "de/appeared-first-tail",
    label=Label.SYNDICATION,
    why="The line that a content system adds to its feed, behind the text.",
    pattern=phrases("Der (Beitrag|Artikel|Post) * erschien zuerst (auf|bei) *"),
    hits=("Die Brücke ist offen […]⟦ Der Beitrag Neue Brücke erschien zuerst auf Stadtblog.⟧",),
    misses=("Der Roman erschien zuerst auf Deutsch.", "Sie sagte: Der Beitrag war gut. Er erschien am Montag."),
)
