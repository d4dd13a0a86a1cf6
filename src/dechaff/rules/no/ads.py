"""Advertising and donation notices, Norwegian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "no/ad",
    label=Label.AD,
    why="The marker of an advertisement.",
    pattern=phrases(
        "Annonse", "Annonse:", "Annonser", "Annonsere", "Annonser her", "Annonser hos oss", "Annonsering", "Annonsørinnhold",
        "Annonsørinnhold:", "Annonsørinnhold fra", "Annonselenke", "Annonselenker", "Reklame", "Reklamelenke", "Sponset",
        "Sponset innhold", "Sponset artikkel", "Sponset innlegg", "Betalt innhold", "Betalt samarbeid", "Betalt annonse",
        "Betalt partnerskap", "Innhold fra annonsør", "Innhold fra vår partner", "Kommersielt innhold", "Kommersielt samarbeid",
        "Partnerinnhold", "Innholdsmarkedsføring", "I samarbeid med annonsør", "Annonsen fortsetter under",
        "Saken fortsetter etter annonsen", "Skjul annonse", "Lukk annonse", "Hopp over annonsen", "Kjøp annonse", "Bestill annonse",
        "Rabattkoder", "Stilling ledig", "Rubrikkannonser",
        "(Annonse fra|Annonse for|Annonsørinnhold fra|Annonsørinnhold for|Sponset av): *",
        "(Reklame for|I samarbeid med|Betalt samarbeid med|Betalt innhold fra|Presentert av): *",
        "(Dette er|Artikkelen er|Saken er) (en annonse|annonsørinnhold|en betalt annonse|reklame|sponset innhold)",
    ),
    hits=("Annonsørinnhold fra: Ti broer du bør se", "Betalt samarbeid med: Ti broer du bør se", "Artikkelen er en betalt annonse"),
    misses=("Annonse i avisen ga svar", "Reklame på skolen stanses", "Annonser på bussene forbys"),
)

AD_SENTENCE = line_rule(
    "no/ad-sentence",
    label=Label.AD,
    strength=Strength.CERTAIN,
    why="An affiliate disclosure.",
    pattern=phrases(
        "(Artikkelen|Innlegget|Denne artikkelen|Saken|Dette innlegget) (inneholder|kan inneholde) (annonselenker|reklamelenker)",
        "(Artikkelen|Innlegget|Denne artikkelen|Saken|Dette innlegget) (inneholder|kan inneholde) (affiliatelenker|affiliate-lenker)",
        "(Artikkelen|Innlegget|Denne artikkelen|Saken|Dette innlegget) (inneholder|kan inneholde) (annonselenker|reklamelenker) *",
        "(Artikkelen|Innlegget|Denne artikkelen) (inneholder|kan inneholde) (affiliatelenker|affiliate-lenker) *",
        "(Saken|Dette innlegget) (inneholder|kan inneholde) (affiliatelenker|affiliate-lenker) *",
        "(Skru av|Slå av) (annonseblokkereren|adblocker|din annonseblokkerer|annonseblokkering) *",
    ),
    hits=(
        "Denne artikkelen kan inneholde annonselenker", "Denne artikkelen kan inneholde affiliate-lenker",
        "Denne artikkelen kan inneholde annonselenker Ti broer du bør se",
        "Denne artikkelen kan inneholde affiliate-lenker Ti broer du bør se",
        "Dette innlegget kan inneholde affiliate-lenker Ti broer du bør se", "Skru av din annonseblokkerer Ti broer du bør se",
    ),
    misses=("Artikkelen inneholder lenker til forskning.", "Skru av ovnen og la den stå."),
)

DONATION = line_rule(
    "no/donation",
    label=Label.DONATION,
    strength=Strength.CERTAIN,
    why="An appeal for money for the site.",
    pattern=phrases(
        "(Støtt oss|Støtt vår journalistikk|Støtt vårt arbeid) (i dag|på Vipps|via Vipps|med en gave|ved å|på Patreon|her|)",
        "(Støtt journalistikken vår|Støtt uavhengig journalistikk) (i dag|på Vipps|via Vipps|med en gave|ved å|på Patreon|her|)",
        "(Vipps|Vipps gjerne) (til|en gave til|et beløp til) (oss|#)",
        "(Liker du|Setter du pris på) (det vi gjør|journalistikken vår|det du leser)? *",
    ),
    hits=(
        "Støtt vår journalistikk med en gave", "Støtt uavhengig journalistikk med en gave", "Vipps gjerne et beløp til oss",
        "Setter du pris på journalistikken vår? Ti broer du bør se",
    ),
    misses=("Støtt oss i kampen om broen, ba de.", "Vipps penger til feil person"),
)
