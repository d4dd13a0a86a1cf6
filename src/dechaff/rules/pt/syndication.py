"""Lines of content systems about where a post comes from, Portuguese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

FIRST = line_rule(
    "pt/appeared-first",
    label=Label.SYNDICATION,
    strength=Strength.CERTAIN,
    why="The line that a content system adds to its feed.",
    pattern=phrases(
        "O post * apareceu primeiro em *", "O post * apareceu primeiro no *", "O post * apareceu primeiro na *",
        "O artigo * apareceu primeiro em *", "O conteúdo * aparece primeiro em *", "O post * aparece primeiro no *",
        "O artigo * foi publicado primeiro em *", "O conteúdo * foi publicado primeiro em *", "A notícia * apareceu primeiro em *",
        "Este artigo apareceu primeiro em *",
    ),
    hits=("O post A nova ponte apareceu primeiro em O Blog.", "O artigo A nova ponte foi publicado primeiro em O Blog."),
    misses=("O post do ministro irritou.", "O sol apareceu primeiro em Lisboa."),
)

FIRST_TAIL = span_rule(
    "pt/appeared-first-tail",
    label=Label.SYNDICATION,
    why="The line that a content system adds to its feed, behind the text.",
    pattern=phrases("O post * apareceu primeiro (em|no|na) *", "O artigo * apareceu primeiro (em|no|na) *"),
    hits=("A ponte abriu […]⟦ O post A nova ponte apareceu primeiro em O Blog.⟧",),
    misses=("O sol apareceu primeiro em Lisboa.", "O post é longo. Saiu ontem."),
)
