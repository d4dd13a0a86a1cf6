"""Lines without a word: bare bullets, lone counters."""

from dechaff.model import Label
from dechaff.rule import line_rule

BARE_BULLET = line_rule(
    "common/bare-bullet",
    label=Label.NAVIGATION,
    why="A bullet with nothing behind it.",
    pattern=r"[-*+•·●○▪■◦‣|>#/\\»«›‹,;:→←]{1,2}",
    hits=("-", "•", "||"),
    misses=("***", "* * *", "…", "- a"),
)
