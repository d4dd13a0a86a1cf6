"""Advertising and donation notices, Hungarian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "hu/ad",
    label=Label.AD,
    why="The marker of an advertisement.",
    pattern=phrases(
        "Hirdetés", "Hirdetés:", "Hirdetések", "Reklám", "Szponzorált tartalom", "Szponzorált cikk", "Szponzorált", "Támogatott tartalom",
        "Támogatott cikk", "Támogatói tartalom", "Fizetett tartalom", "Fizetett hirdetés", "Fizetett politikai hirdetés",
        "Fizetett együttműködés", "PR-cikk", "PR cikk", "Partnertartalom", "Partneri tartalom", "Együttműködő partnerünk", "Promóció",
        "Promóciós tartalom", "Reklám bezárása", "Hirdetés bezárása", "Hirdetés átugrása", "Hirdetésfelvétel", "Hirdessen nálunk",
        "Hirdess nálunk", "Hirdetési lehetőségek", "Apróhirdetés", "Apróhirdetések", "Kuponkódok", "Affiliate link",
        "(Szponzorált tartalom|Támogatott tartalom|A cikk támogatója|Támogatónk|A cikk megjelenését támogatta|Támogató|Szponzor): *",
        "(A cikk|Ez a cikk|A cikk megjelenését) (szponzorált|fizetett hirdetés|reklám|támogatott tartalom)",
    ),
    hits=("A cikk megjelenését támogatta: Tíz híd a Dunán", "A cikk megjelenését támogatott tartalom"),
    misses=("Hirdetés jelent meg a lapban", "Reklám a buszokon"),
)

AD_SENTENCE = line_rule(
    "hu/ad-sentence",
    label=Label.AD,
    strength=Strength.CERTAIN,
    why="An affiliate disclosure.",
    pattern=phrases(
        "(A cikk|Ez a cikk) (affiliate|partnerprogramos|szponzorált) (linkeket|hivatkozásokat) (tartalmaz|tartalmazhat)",
        "(A bejegyzés|Ez a bejegyzés) (affiliate|partnerprogramos|szponzorált) (linkeket|hivatkozásokat) (tartalmaz|tartalmazhat)",
        "(A cikk|Ez a cikk) * (támogatásával|együttműködésben) (készült|jött létre)",
        "(Kapcsolja ki|Kapcsold ki) (a reklámblokkolót|reklámblokkolóját|a hirdetésblokkolót|az AdBlockot) *",
    ),
    hits=(
        "Ez a cikk partnerprogramos hivatkozásokat tartalmazhat", "Ez a bejegyzés partnerprogramos hivatkozásokat tartalmazhat",
        "Ez a cikk Tíz híd a Dunán együttműködésben jött létre", "Kapcsolja ki a hirdetésblokkolót Tíz híd a Dunán",
    ),
    misses=("A cikk linkeket tartalmaz kutatásokhoz.", "Kapcsold ki a sütőt, és várj."),
)

DONATION = line_rule(
    "hu/donation",
    label=Label.DONATION,
    strength=Strength.CERTAIN,
    why="An appeal for money for the site.",
    pattern=phrases(
        "(Támogassa|Támogasd) (munkánkat|lapunkat|a munkánkat|szerkesztőségünket) (is|most|itt|rendszeresen)",
        "(Támogassa|Támogasd) (munkánkat|lapunkat|a munkánkat|szerkesztőségünket) (egyszeri adománnyal|Patreonon|)",
        "(Támogassa|Támogasd) (a független újságírást|a szerkesztőségünket|oldalunkat) (is|most|itt|rendszeresen)",
        "(Támogassa|Támogasd) (a független újságírást|a szerkesztőségünket|oldalunkat) (egyszeri adománnyal|Patreonon|)",
        "(Ha fontos|Ha fontosnak tartja|Ha fontosnak tartod) (önnek|neked|a munkánkat|a független újságírást|a független sajtót), *",
        "(Tetszik, amit csinálunk|Fontos neked a független sajtó)? *",
    ),
    hits=(
        "Támogassa szerkesztőségünket rendszeresen", "Támogassa szerkesztőségünket egyszeri adománnyal",
        "Támogassa a független újságírást rendszeresen", "Támogassa a független újságírást egyszeri adománnyal",
        "Ha fontosnak tartja a független újságírást, Tíz híd a Dunán", "Fontos neked a független sajtó? Tíz híd a Dunán",
    ),
    misses=("Támogassa a munkánkat a hídnál is ember, kérték.", "Ha fontos a híd, menj oda."),
)
