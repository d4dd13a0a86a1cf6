"""Lines of content systems about where a post comes from, French."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

FIRST = line_rule(
    "fr/appeared-first",
    label=Label.SYNDICATION,
    strength=Strength.CERTAIN,
    why="The line that a content system adds to its feed.",
    pattern=phrases(
        "L'article * est apparu en premier sur *", "Cet article * est apparu en premier sur *", "L'article * est apparu en premier dans *",
        "Le post * est apparu en premier sur *", "L'article original * a été publié sur *", "Lire l'article original sur *",
        "Cet article est apparu en premier sur *", "The post * est apparu en premier sur *",
    ),
    hits=(
        "L'article Un nouveau pont est apparu en premier sur Le Blog.", "Cet article est apparu en premier sur Le Blog.",
        "Lire l'article original sur Le Blog",
    ),
    misses=("L'article premier de la loi est clair.", "Le pont est apparu en premier sur la photo."),
)

FIRST_TAIL = span_rule(
    "fr/appeared-first-tail",
    label=Label.SYNDICATION,
    why="The line that a content system adds to its feed, behind the text.",
    pattern=phrases("L'article * est apparu en premier sur *", "Cet article * est apparu en premier sur *"),
    hits=("Le pont est ouvert […]⟦ L'article Un nouveau pont est apparu en premier sur Le Blog.⟧",),
    misses=("Le pont est apparu en premier sur la photo.", "L'article est long. Il est apparu hier."),
)
