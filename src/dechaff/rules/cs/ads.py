"""Advertising and donation notices, Czech."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "cs/ad",
    label=Label.AD,
    why="The marker of an advertisement.",
    pattern=phrases(
        "Reklama", "Inzerce", "Inzerát", "Komerční sdělení", "Komerční obsah", "Komerční článek", "Sponzorováno", "Sponzorovaný obsah",
        "Sponzorovaný článek", "Sponzorovaný příspěvek", "Placená inzerce", "Placený obsah", "Placené partnerství", "Placená spolupráce",
        "PR článek", "PR sdělení", "PR text", "Advertorial", "Reklamní sdělení", "Partnerský obsah", "Obsah od partnera",
        "Obsah partnera", "Ve spolupráci s partnerem", "Konec reklamy", "Zavřít reklamu", "Přeskočit reklamu", "Inzerujte u nás",
        "Inzerce na webu", "Inzerce v tištěném vydání", "Slevové kupóny", "Slevové kódy", "Nabídka partnera", "Reklamní odkaz",
        "Affiliate odkazy", "(Ve spolupráci s|Partner článku|Partner projektu|Partner rubriky): *",
        "(Partnerem článku je|Článek vznikl ve spolupráci s|Text vznikl ve spolupráci s): *", "(Článek|Text) vznikl ve spolupráci s *",
    ),
    hits=(
        "Partner projektu: Deset mostů přes Vltavu", "Článek vznikl ve spolupráci s: Deset mostů přes Vltavu",
        "Článek vznikl ve spolupráci s Deset mostů přes Vltavu",
    ),
    misses=("Reklama na pivo zmizí z televize", "Inzerce zdražila o pětinu", "Inzerát hledá majitele"),
)

AD_SENTENCE = line_rule(
    "cs/ad-sentence",
    label=Label.AD,
    strength=Strength.CERTAIN,
    why="An affiliate disclosure or a request to allow advertising.",
    pattern=phrases(
        "(Článek|Text|Tento článek|Tento text) (může obsahovat|obsahuje) (affiliate|provizní|partnerské|reklamní) odkazy *",
        "(Článek|Text|Tento článek|Tento text) (může obsahovat|obsahuje) (affiliate|provizní|partnerské|reklamní) odkazy",
        "(Vypněte si|Prosíme, vypněte si|Prosíme, vypněte) (blokování reklam|AdBlock|Adblock|blokátor reklam) *",
    ),
    hits=(
        "Tento článek může obsahovat partnerské odkazy Deset mostů přes Vltavu", "Tento článek může obsahovat partnerské odkazy",
        "Prosíme, vypněte si blokování reklam Deset mostů přes Vltavu",
    ),
    misses=("Článek obsahuje odkazy na studie a grafy.", "Vypněte topení a větrejte."),
)

DONATION = line_rule(
    "cs/donation",
    label=Label.DONATION,
    strength=Strength.CERTAIN,
    why="An appeal for money for the site.",
    pattern=phrases(
        "Podpořte (nás|naši práci|naši redakci|nezávislou žurnalistiku) (finančně|darem|na Darujme.cz|libovolnou částkou|i vy|)",
        "Podpořte (nezávislá média|naši novinařinu|náš web) (finančně|darem|na Darujme.cz|libovolnou částkou|i vy|)",
        "(Líbí se vám naše práce|Oceňujete naši práci|Líbí se vám naše články)? *",
        "Staňte se (naším podporovatelem|naším dárcem|naším patronem)",
    ),
    hits=(
        "Podpořte nezávislou žurnalistiku libovolnou částkou", "Podpořte nezávislá média libovolnou částkou",
        "Líbí se vám naše články? Deset mostů přes Vltavu", "Staňte se naším podporovatelem",
    ),
    misses=("Podpořte nás v boji o most, vyzval starosta.", "Staňte se dárcem krve a zachraňte život."),
)
