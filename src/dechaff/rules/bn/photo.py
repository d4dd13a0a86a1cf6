"""Photo credits, gallery and player labels, Bengali."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

CREDIT = line_rule(
    "bn/credit",
    label=Label.CREDIT,
    why="A photo credit.",
    pattern=phrases(
        "(ছবি|সূত্র|ফাইল ছবি|ছবির উৎস|ছবি সূত্র|ছবির সূত্র|আলোকচিত্র|ছবির ক্যাপশন|ছবি সংগৃহীত|প্রতীকী ছবি|ভিডিও): *", "ছবি- *",
        "(ফাইল|প্রতীকী|সংগৃহীত|সাম্প্রতিক|পুরোনো) ছবি", "ছবি (সংগৃহীত|ফাইল ফটো|রয়টার্স|এএফপি)",
        "(সংগৃহীত|রয়টার্স|এএফপি|গেটি ইমেজেস|এপি)",
    ),
    strength=Strength.HINT,
    hits=(
        "ছবি: দশটি পুরোনো সেতু", "ছবি- দশটি পুরোনো সেতু", "ফাইল ছবি", "ছবি সংগৃহীত", "সংগৃহীত",
    ),
    misses=(
        "ছবি তুলতে গিয়ে নদীতে পড়ে মৃত্যু", "সূত্র জানায়, সেতু খুলেছে",
    ),
)

GALLERY = line_rule(
    "bn/gallery",
    label=Label.GALLERY,
    why="The label of a gallery.",
    pattern=phrases(
        "(ছবি|ভিডিও|ফটো) (গ্যালারি|গ্যালারী)", "(ভিডিও|ছবি|সব ছবি) দেখুন", "(খবরটি|সংবাদটি) শুনুন", "ফটো গ্যালারি", "# (টি ছবি|ছবি)",
        "ছবিতে দেখুন",
    ),
    hits=(
        "ছবি গ্যালারি", "ভিডিও দেখুন", "খবরটি শুনুন", "12 টি ছবি",
    ),
    misses=(
        "ভিডিও দেখুন আর শিখুন", "12 ছবি মুক্তি পাচ্ছে ঈদে",
    ),
)
