"""Lines of content systems about where a post comes from, Spanish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

FIRST = line_rule(
    "es/appeared-first",
    label=Label.SYNDICATION,
    strength=Strength.CERTAIN,
    why="The line that a content system adds to its feed.",
    pattern=phrases(
        "La entrada * se publicó primero en *", "La entrada * aparece primero en *", "La entrada * apareció primero en *",
        "El cargo * apareció primero en *", "El artículo * se publicó primero en *", "El post * apareció primero en *",
        "El artículo * apareció primero en *", "Esta entrada se publicó primero en *", "Ver noticia original en *",
        "Leer artículo original en *",
    ),
    hits=(
        "La entrada El nuevo puente se publicó primero en El Blog.", "La entrada El nuevo puente aparece primero en El Blog.",
        "Leer artículo original en El Blog",
    ),
    misses=("La entrada al museo es gratis.", "El libro se publicó primero en francés."),
)

FIRST_TAIL = span_rule(
    "es/appeared-first-tail",
    label=Label.SYNDICATION,
    why="The line that a content system adds to its feed, behind the text.",
    pattern=phrases(
        "La entrada * se publicó primero en *", "La entrada * (aparece|apareció) primero en *", "El post * apareció primero en *",
    ),
    hits=("El puente abrió […]⟦ La entrada El nuevo puente se publicó primero en El Blog.⟧",),
    misses=("El libro se publicó primero en francés.", "La entrada es cara. Se publicó ayer."),
)
