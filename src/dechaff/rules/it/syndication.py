"""Lines of content systems about where a post comes from, Italian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

FIRST = line_rule(
    "it/appeared-first",
    label=Label.SYNDICATION,
    strength=Strength.CERTAIN,
    why="The line that a content system adds to its feed.",
    pattern=phrases(
        "L'articolo * proviene da *", "L'articolo * sembra essere il primo su *", "Questo articolo proviene da *",
        "L'articolo * è apparso per la prima volta su *",
    ),
    hits=(
        "L'articolo Il nuovo ponte proviene da Il Blog.", "L'articolo Il nuovo ponte sembra essere il primo su Il Blog.",
        "L'articolo Il nuovo ponte è apparso per la prima volta su Il Blog.",
    ),
    misses=("L'articolo 3 della legge è chiaro.", "Il vino proviene da Siena."),
)

FIRST_TAIL = span_rule(
    "it/appeared-first-tail",
    label=Label.SYNDICATION,
    why="The line that a content system adds to its feed, behind the text.",
    pattern=phrases("L'articolo * proviene da *", "L'articolo * sembra essere il primo su *"),
    hits=("Il ponte è aperto […]⟦ L'articolo Il nuovo ponte proviene da Il Blog.⟧",),
    misses=("Il vino proviene da Siena.", "L'articolo è lungo. Esce oggi."),
)
