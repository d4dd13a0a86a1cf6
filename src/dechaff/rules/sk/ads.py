"""Advertising and donation notices, Slovak."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "sk/ad",
    label=Label.AD,
    why="The marker of an advertisement.",
    pattern=phrases(
        "Reklama", "Inzercia", "Inzerát", "Komerčná správa", "Komerčný obsah", "Komerčný článok", "Sponzorované", "Sponzorovaný obsah",
        "Sponzorovaný článok", "Sponzorovaný príspevok", "Platená inzercia", "Platený obsah", "Platené partnerstvo", "Platená spolupráca",
        "PR článok", "PR správa", "PR text", "Advertoriál", "Reklamné posolstvo", "Partnerský obsah", "Obsah od partnera",
        "Obsah partnera", "V spolupráci s partnerom", "Koniec reklamy", "Zavrieť reklamu", "Preskočiť reklamu", "Inzerujte u nás",
        "Inzercia na webe", "Zľavové kupóny", "Zľavové kódy", "Ponuka partnera", "Reklamný odkaz", "Promo článok",
        "(V spolupráci s|Partner článku|Partner projektu|Partner rubriky|Partnerom článku je): *",
        "(Článok|Text) vznikol v spolupráci s *",
    ),
    hits=("Partnerom článku je: Desať mostov cez Dunaj", "Článok vznikol v spolupráci s Desať mostov cez Dunaj"),
    misses=("Reklama na pivo zmizne z televízie", "Inzercia zdražela o pätinu", "Inzerát hľadá majiteľa"),
)

AD_SENTENCE = line_rule(
    "sk/ad-sentence",
    label=Label.AD,
    strength=Strength.CERTAIN,
    why="An affiliate disclosure or a request to allow advertising.",
    pattern=phrases(
        "(Článok|Text|Tento článok|Tento text) (môže obsahovať|obsahuje) (affiliate|provízne|partnerské|reklamné) odkazy",
        "(Článok|Text|Tento článok|Tento text) (môže obsahovať|obsahuje) (affiliate|provízne|partnerské|reklamné) odkazy *",
        "(Vypnite si|Prosíme, vypnite si|Prosíme, vypnite) (blokovanie reklám|AdBlock|blokátor reklám) *",
    ),
    hits=(
        "Tento článok môže obsahovať partnerské odkazy", "Tento článok môže obsahovať partnerské odkazy Desať mostov cez Dunaj",
        "Prosíme, vypnite si blokovanie reklám Desať mostov cez Dunaj",
    ),
    misses=("Článok obsahuje odkazy na štúdie a grafy.", "Vypnite kúrenie a vetrajte."),
)

DONATION = line_rule(
    "sk/donation",
    label=Label.DONATION,
    strength=Strength.CERTAIN,
    why="An appeal for money for the site.",
    pattern=phrases(
        "Podporte (nás|našu prácu|našu redakciu|nezávislú žurnalistiku) (finančne|darom|ľubovoľnou sumou|aj vy|2 percentami|)",
        "Podporte (nezávislé médiá|našu novinárčinu|náš web) (finančne|darom|ľubovoľnou sumou|aj vy|2 percentami|)",
        "(Páči sa vám naša práca|Oceňujete našu prácu|Páčia sa vám naše články)? *",
        "Staňte sa (naším podporovateľom|naším darcom|naším patrónom)",
    ),
    hits=(
        "Podporte nezávislú žurnalistiku ľubovoľnou sumou", "Podporte našu novinárčinu ľubovoľnou sumou",
        "Páčia sa vám naše články? Desať mostov cez Dunaj", "Staňte sa naším podporovateľom",
    ),
    misses=("Podporte nás v boji o most, vyzval starosta.", "Staňte sa darcom krvi a zachráňte život."),
)
