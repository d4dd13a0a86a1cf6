"""Advertisement markers and donation appeals, Romanian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "ro/ad",
    label=Label.AD,
    why="A marker of advertisements.",
    pattern=phrases(
        "Publicitate", "Reclamă", "Reclame", "Advertorial", "Articol sponsorizat", "Articol (publicitar|plătit)",
        "Conținut (sponsorizat|plătit|publicitar)", "Material publicitar", "Comunicat plătit",
        "Articolul continuă (după|mai jos) *", "Articolul continuă mai jos",
        "Continuarea articolului după (publicitate|reclamă)", "Continuă după publicitate", "Sponsorizat", "Partenerii noștri",
        "Publicitate pe site", "Anunțuri", "Mica publicitate", "Închide reclama", "Reclama ta aici", "Anunț publicitar",
        "Promo", "Publicitate și anunțuri", "Departament publicitate",
    ),
    hits=(
        "Articol plătit", "Conținut plătit", "Articolul continuă după publicitate", "Continuarea articolului după reclamă",
    ),
    misses=(
        "Publicitate electorală mascată", "Reclame false la bere",
    ),
)

DONATION = line_rule(
    "ro/donation",
    label=Label.DONATION,
    why="An appeal for donations to the site.",
    pattern=phrases(
        "Susține-ne", "Susțineți-ne", "Susține (jurnalismul independent|proiectul nostru|redacția)", "Donează", "Donează acum",
        "Donați", "Fă o donație", "Susține jurnalismul",
    ),
    hits=(
        "Susține proiectul nostru",
    ),
    misses=(
        "Donează sânge", "Susține proiectul legii",
    ),
)

DONATION_SENTENCE = line_rule(
    "ro/donation-sentence",
    label=Label.DONATION,
    why="A whole sentence that asks for donations to the site.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Susține-ne|Sprijină-ne|Ajută-ne) (cu o donație|printr-o donație|donând)*",
    ),
    hits=(
        "Susține-ne cu o donație lunară, oricât de mică, pentru redacția noastră.",
    ),
    misses=(
        "Susține-ne cauza, i-au cerut fermierii ministrului la miting.",
        "Ajută-ne Doamne, spuneau oamenii când venea apa mare.",
    ),
)
