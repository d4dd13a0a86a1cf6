"""Lines without a word: bare bullets, lone counters."""

from dechaff.model import Label, Strength
from dechaff.rule import line_rule

BARE_BULLET = line_rule(
    "common/bare-bullet",
    label=Label.NAVIGATION,
    why="A bullet with nothing behind it.",
    pattern=r"[-*+•·●○▪■◦‣|>#/\\»«›‹,;:→←]{1,2}",
    hits=("-", "•", "||"),
    misses=("***", "* * *", "…", "- a"),
)

EMPTY_ROW = line_rule(
    "common/empty-row",
    label=Label.NAVIGATION,
    why="A row of a table with nothing in its cells, as tables leave that set the layout of a page.",
    pattern=r"\|(?: ?\|)+",
    hits=("| | | |", "|  |", "|||"),
    misses=("|---|---|", "| 4 | |", "/|\\"),
)

COPYRIGHT_LINE = line_rule(
    "common/copyright-line",
    label=Label.COPYRIGHT,
    why="A short line that opens with a copyright mark, or ends with one and a year, and no full stop.",
    pattern=r"(?:copyright\s*)?[©℗].{0,120}|copyright (?:\(c\) )?(?:19|20)\d\d.{0,100}"
    r"|.{1,140}\bcopyright ?(?:©|\(c\)) ?(?:19|20)\d\d[\s|]*",
    hits=(
        "© 2024 The Valley Post. All rights reserved.", "©Mission Impossible", "Copyright 2012 Valley Media",
        "Valley Media Ltd, 4 Mill Lane, tel. 213 01 61 Copyright ©2011 |",
    ),
    misses=(
        "Copyright law is 300 years old.",
        "The mark © stands for copyright.",
        "On the back of the map somebody had written: copyright (c) 1987.",
    ),
    strength=Strength.CERTAIN,
)

PLAYER_CLOCK = line_rule(
    "common/player-clock",
    label=Label.PLAYER,
    why="How far a player has played.",
    pattern=r"\d{1,2}:[0-5]\d(?::[0-5]\d)? ?/ ?-?\d{1,2}:[0-5]\d(?::[0-5]\d)?",
    hits=("00:00 / 04:12", "0:00/1:02:33"),
    misses=("3:2 / 4:1", "10:15"),
)
