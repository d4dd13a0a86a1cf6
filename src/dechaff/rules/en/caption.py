"""Captions that say what they are, and summaries, English."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

CAPTION = line_rule(
    "en/caption",
    label=Label.CAPTION,
    why="A caption behind a word for it.",
    pattern=phrases("(Image|Photo|Picture|Media|Video) caption: *", "(File|FILE) (photo|image|picture): *"),
    hits=("Image caption: The mill in 1911.", "FILE PHOTO: A mill wheel turns in the river at the old mill near the town."),
    misses=("Image captions: a guide", "The file photo shows a mill.", "Photo caption contest"),
    strength=Strength.CERTAIN,
)

SUMMARY = line_rule(
    "en/summary",
    label=Label.SUMMARY,
    why="A summary behind a word for it.",
    pattern=phrases("Summary: *"),
    hits=("Summary: The mill was sold to five farmers who plan a museum.",),
    misses=("Summary justice", "In short, it was sold."),
    strength=Strength.CERTAIN,
)
