"""Cookie, privacy, terms and copyright lines, Romanian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COOKIE = line_rule(
    "ro/cookie",
    label=Label.COOKIE,
    why="A button or caption of a cookie notice.",
    pattern=phrases(
        "Acceptă (toate|cookie-urile|toate cookie-urile|tot)", "Accept (toate|cookies|cookie-urile|toate cookie-urile)",
        "Acceptă și închide", "Respinge (tot|toate)", "Refuză (tot|toate)",
        "Setări (cookie|cookies|cookie-uri|confidențialitate)", "Setările cookie-urilor",
        "Politica (de cookies|de cookie|cookie|cookies|de cookie-uri|privind cookie-urile|de utilizare cookie-uri)",
        "Politică (de cookies|cookies|de cookie-uri)", "Preferințe cookies", "Modifică setările cookies", "Modulele cookie",
        "Fișiere cookie", "Cookie-uri necesare",
    ),
    hits=(
        "Acceptă toate cookie-urile", "Accept cookie-urile", "Respinge toate", "Refuză toate", "Setări cookie-uri",
        "Politica cookies", "Politică cookies",
    ),
    misses=(
        "Setări de pian", "Politica de cookies a Franței",
    ),
)

COOKIE_SENTENCE = line_rule(
    "ro/cookie-sentence",
    label=Label.COOKIE,
    why="A whole sentence of a cookie notice.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Acest site|Acest website|Site-ul nostru|Site-ul|Acest sit) (folosește|utilizează) (cookie-uri|cookies|cookie|module cookie)*",
        "(Acest site|Acest website|Site-ul nostru|Site-ul|Acest sit) (folosește|utilizează) (fișiere cookie|fişiere de tip cookie)*",
        "(Acest site|Acest website|Site-ul nostru|Site-ul|Acest sit) (folosește|utilizează) fișiere de tip cookie*",
        "(Folosim|Utilizăm) (cookie-uri|cookies|module cookie|fișiere cookie|fișiere de tip cookie)*",
        "(Continuarea navigării|Prin continuarea navigării|Continuând să navigați)* (cookie|cookies|cookie-uri|cookie-urilor)",
        "(Continuând navigarea|Dacă continui să navighezi)* (cookie|cookies|cookie-uri|cookie-urilor)",
    ),
    hits=(
        "Acest site folosește cookie-uri pentru a îți oferi o experiență mai bună.",
        "Prin continuarea navigării, sunteți de acord cu folosirea modulelor cookie.",
        "Folosim cookie-uri pentru a personaliza conținutul și reclamele.",
    ),
    misses=(
        "Acest site arheologic folosește voluntari, spune directorul muzeului.",
        "Folosim lemne pentru a încălzi casa toată iarna.",
    ),
)

LEGAL = line_rule(
    "ro/legal",
    label=Label.LEGAL,
    why="A link to terms, privacy rules or the imprint.",
    pattern=phrases(
        "Termeni și condiții", "Termeni și condiții de utilizare", "Termenii și condițiile", "Termeni de utilizare",
        "Condiții de utilizare", "Politica de (confidențialitate|utilizare|protecție a datelor|prelucrare a datelor)",
        "Politică de confidențialitate", "Protecția datelor personale", "Prelucrarea datelor (personale|cu caracter personal)",
        "Despre GDPR", "Notă de informare", "Notă legală", "Informații legale", "Caseta (redacțională|redacției)",
        "Casetă redacțională", "Cod deontologic", "Codul deontologic", "Redactor-șef: @", "Redactor-şef: @", "Redactor-sef: @",
        "Redactor șef: @", "Redactor şef: @", "Redactor sef: @", "ANPC", "Soluționarea online a litigiilor",
        "Declinarea responsabilității",
    ),
    hits=(
        "Politica de protecție a datelor", "Prelucrarea datelor cu caracter personal", "Caseta redacției",
        "Redactor-șef: Ion Ionescu", "Redactor șef: Maria Popescu",
    ),
    misses=(
        "Termeni și condiții grele pentru pace", "Politica de protecție a apelor",
    ),
)

LEGAL_SENTENCE = line_rule(
    "ro/legal-sentence",
    label=Label.LEGAL,
    why="A sentence about the reuse of the site's material.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Preluarea|Reproducerea) (integrală|parțială|textelor|conținutului) * (sursa|sursei|acord|interzisă|permisă|link)*",
        "(Copierea|Republicarea) (integrală|parțială|textelor|conținutului) * (sursa|sursei|acord|interzisă|permisă|link)*",
        "(Preluarea|Reproducerea) (articolelor|informațiilor|materialelor) * (sursa|sursei|acord|interzisă|permisă|link)*",
        "(Copierea|Republicarea) (articolelor|informațiilor|materialelor) * (sursa|sursei|acord|interzisă|permisă|link)*",
        "(Articolele|Textele|Știrile|Informațiile|Materialele) (publicate|preluate|de pe site) * (pot fi preluate|preluate doar)*",
        "(Articolele|Textele|Știrile) (publicate|preluate|de pe site) * (limita a * caractere|nu pot fi reproduse)*",
        "(Informațiile|Materialele) (publicate|preluate|de pe site) * (limita a * caractere|nu pot fi reproduse)*",
        "Conținutul * (pot fi preluate|poate fi preluat|preluate de alte) * (limita|caractere|sursei|sursa|link)*",
    ),
    hits=(
        "Preluarea integrală a textelor este permisă doar cu citarea sursei și link activ.",
        "Articolele publicate pe site pot fi preluate doar în limita a 500 de caractere.",
        "Conținutul acestui site poate fi preluat numai cu citarea sursei și link activ.",
    ),
    misses=(
        "Preluarea fabricii de către stat a durat un an.", "Conținutul legii nu poate fi preluat fără vot.",
    ),
)

COPYRIGHT = line_rule(
    "ro/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "Toate drepturile rezervate", "Toate drepturile sunt rezervate", "* Toate drepturile rezervate",
        "* Toate drepturile sunt rezervate", "Drepturi de autor © *",
    ),
    hits=(
        "© 2024 Malul Nou. Toate drepturile rezervate.", "Podul s-a redeschis Toate drepturile sunt rezervate",
        "Drepturi de autor © 2024 Malul Nou",
    ),
    misses=(
        "Toate drepturile rezervate femeilor", "Toate drepturile noastre",
    ),
)
