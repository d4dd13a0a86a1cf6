"""Advertising and donation notices, Swedish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "sv/ad",
    label=Label.AD,
    why="The marker of an advertisement.",
    pattern=phrases(
        "Annons", "Annons:", "Annonser", "Annonsera", "Annonsera hos oss", "Annonsera här", "Annonsinnehåll", "Annonsinnehåll:",
        "Annonslänk", "Annonslänkar", "Reklam", "Reklamlänk", "Reklamlänkar", "Reklam från", "Sponsrat", "Sponsrat innehåll",
        "Sponsrad artikel", "Sponsrat inlägg", "Sponsrade länkar", "I samarbete med annonsör", "Betalt innehåll", "Betalt samarbete",
        "Betald annons", "Innehåll från annonsör", "Innehåll från vår partner", "Kommersiellt samarbete", "Kommersiellt innehåll",
        "I betalt samarbete", "Partnerinnehåll", "Artikeln är en annons", "Hela artikeln är en annons", "Dölj annons", "Stäng annons",
        "Hoppa över annonsen", "Köp annons", "Annonsera i tidningen", "Annonsera med oss", "Rabattkoder", "Platsannonser", "Boka annons",
        "(Annons från|Annons för|Sponsrat av|Reklam för|Reklam från): *",
        "(I samarbete med|Betalt samarbete med|Innehåll från|Detta är en annons från|Presenteras av): *",
        "(Detta är|Det här är) en (annons|annons från annonsören|betald annons|sponsrad artikel)",
    ),
    hits=("Annons från: Tio broar att se", "Detta är en annons från: Tio broar att se", "Det här är en annons från annonsören"),
    misses=("Annons i tidningen gav svar", "Reklam på skolan stoppas", "Annonser på bussarna förbjuds"),
)

AD_SENTENCE = line_rule(
    "sv/ad-sentence",
    label=Label.AD,
    strength=Strength.CERTAIN,
    why="An affiliate disclosure.",
    pattern=phrases(
        "(Artikeln|Inlägget|Den här artikeln) (innehåller|kan innehålla) (annonslänkar|reklamlänkar|affiliatelänkar|affiliate-länkar)",
        "(Texten|Det här inlägget) (innehåller|kan innehålla) (annonslänkar|reklamlänkar|affiliatelänkar|affiliate-länkar)",
        "(Artikeln|Inlägget|Den här artikeln) (innehåller|kan innehålla) (annonslänkar|reklamlänkar) *",
        "(Artikeln|Inlägget|Den här artikeln) (innehåller|kan innehålla) (affiliatelänkar|affiliate-länkar) *",
        "(Texten|Det här inlägget) (innehåller|kan innehålla) (annonslänkar|reklamlänkar|affiliatelänkar|affiliate-länkar) *",
        "(Stäng av|Slå av) (din annonsblockerare|annonsblockeraren|adblocker) *",
    ),
    hits=(
        "Den här artikeln kan innehålla affiliate-länkar", "Det här inlägget kan innehålla affiliate-länkar",
        "Den här artikeln kan innehålla annonslänkar Tio broar att se",
        "Den här artikeln kan innehålla affiliate-länkar Tio broar att se",
        "Det här inlägget kan innehålla affiliate-länkar Tio broar att se", "Stäng av din annonsblockerare Tio broar att se",
    ),
    misses=("Artikeln innehåller länkar till forskning.", "Stäng av ugnen och låt stå."),
)

DONATION = line_rule(
    "sv/donation",
    label=Label.DONATION,
    strength=Strength.CERTAIN,
    why="An appeal for money for the site.",
    pattern=phrases(
        "(Stöd oss|Stöd vår journalistik|Stöd vårt arbete) (idag|via Swish|med en gåva|genom att|på Patreon|här|)",
        "(Stöd den fria journalistiken|Stöd oberoende journalistik) (idag|via Swish|med en gåva|genom att|på Patreon|här|)",
        "(Swisha|Swisha gärna|Swisha en gåva) (till|till oss på) (oss|#)",
        "(Gillar du|Uppskattar du) (det vi gör|vår journalistik|det du läser)? *",
    ),
    hits=(
        "Stöd vår journalistik med en gåva", "Stöd den fria journalistiken med en gåva", "Swisha en gåva till oss på oss",
        "Uppskattar du vår journalistik? Tio broar att se",
    ),
    misses=("Stöd oss i kampen om bron, bad de.", "Swisha pengar till fel person"),
)
