"""App-store banners, Armenian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "hy/app",
    label=Label.APP,
    why="A banner for the site's app.",
    pattern=phrases(
        "Ներբեռնել հավելվածը", "Ներբեռնեք հավելվածը", "Ներբեռնեք մեր հավելվածը", "Բջջային հավելված", "Մեր հավելվածը",
        "Հասանելի է (App Store-ում|Google Play-ում)", "Ներբեռնել (App Store-ից|Google Play-ից)", "Բացել հավելվածում",
    ),
    hits=(
        "Հասանելի է Google Play-ում", "Ներբեռնել Google Play-ից",
    ),
    misses=(
        "Ներբեռնել հավելվածը բոլորը չէ, որ կարող են", "Մեր հավելվածը չի աշխատում",
    ),
)
