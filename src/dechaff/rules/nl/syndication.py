"""Lines of content systems about where a post comes from, Dutch."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

FIRST = line_rule(
    "nl/appeared-first",
    label=Label.SYNDICATION,
    strength=Strength.CERTAIN,
    why="The line that a content system adds to its feed.",
    pattern=phrases(
        "Het bericht * verscheen eerst op *", "Dit bericht * verscheen eerst op *", "Het bericht * is geplaatst op *",
        "Het artikel * verscheen eerst op *", "Het artikel * verscheen als eerste op *", "Het bericht * is als eerste verschenen op *",
        "Dit bericht verscheen eerst op *", "Het bericht * verscheen als eerste op *",
    ),
    hits=("Het bericht De nieuwe brug verscheen eerst op Het Blog.", "Dit bericht verscheen eerst op Het Blog."),
    misses=("Het bericht kwam gisteren.", "Het boek verscheen eerst op papier."),
)

FIRST_TAIL = span_rule(
    "nl/appeared-first-tail",
    label=Label.SYNDICATION,
    why="The line that a content system adds to its feed, behind the text.",
    pattern=phrases("Het bericht * verscheen eerst op *", "Het artikel * verscheen eerst op *"),
    hits=("De brug is open […]⟦ Het bericht De nieuwe brug verscheen eerst op Het Blog.⟧",),
    misses=("Het boek verscheen eerst op papier.", "Het bericht is lang. Het kwam gisteren."),
)
