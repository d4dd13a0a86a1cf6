"""Bylines, dates and sources, English."""

from dechaff.model import Label
from dechaff.rule import line_rule, phrases

BYLINE = line_rule(
    "en/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases("(Written|Posted|Reported|Story|Words|Article|) by @", "(Written|Posted|) by @ (Published|Updated|Posted|) (on|at|) %"),
    hits=("By Jane Doe", "By Jane Doe and John Roe, 12 March 2024", "Written by JANE DOE | Published March 3, 2024", "By Tomás Ó Briain"),
    misses=("By noon the troops had left the town.", "By land and sea", "Passed by both houses", "By 2024"),
)

DATE = line_rule(
    "en/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases("(Published|Updated|Posted|Last updated|Date|First published) (on|at|) %"),
    hits=("Published: 12 March 2024", "Updated on March 3, 2024 at 10:15 am", "Posted 2024-03-01"),
    misses=("Published in twelve countries", "Updated maps of 12 March 2024 show the flood"),
)
