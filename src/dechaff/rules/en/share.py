"""Share and follow prompts, English."""

from dechaff.model import Label
from dechaff.rule import line_rule, phrases

SHARE_LABEL = line_rule(
    "en/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Share (this|the|) (article|story|post|page|news|on social media)",
        "Copy link",
    ),
    hits=("SHARE THIS STORY", "Copy link »", "Share The News"),
    misses=("Share this article of faith", "Copy links were broken on Monday."),
)
