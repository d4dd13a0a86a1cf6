"""Cookies, privacy and terms, Slovak."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

LEGAL_LABEL = line_rule(
    "sk/legal-label",
    label=Label.LEGAL,
    why="The label of a legal page or notice.",
    pattern=phrases(
        "Zásady ochrany osobných údajov", "Zásady ochrany súkromia", "Pravidlá ochrany súkromia", "Spracovanie osobných údajov",
        "Spracúvanie osobných údajov", "Obchodné podmienky", "Všeobecné obchodné podmienky", "Podmienky používania",
        "Podmienky používania stránky", "Všeobecné podmienky", "Zmluvné podmienky", "Pravidlá používania", "Vyhlásenie o prístupnosti",
        "Etický kódex", "Zásady používania súborov cookie", "Zásady cookies", "Vyhlásenie o cookies", "Nastavenia súkromia",
        "Nastavenie súkromia", "Nastavenia cookies", "Nastavenie cookies", "Nastavenia súborov cookie", "Spravovať súhlas",
        "Spravovať cookies", "Zmeniť nastavenia cookies", "Impresum", "Tiráž", "Informácie o spracúvaní osobných údajov",
        "Reklamačný poriadok", "Cookies a ochrana osobných údajov", "Vyhlásenie o ochrane osobných údajov", "Autorské práva vyhradené",
        "Všetky práva vyhradené",
    ),
    misses=("Ochrana osobných údajov v Európskej únii", "Obchodné podmienky banky"),
)

COOKIE = line_rule(
    "sk/cookie",
    label=Label.COOKIE,
    why="A button of a cookie notice.",
    pattern=phrases(
        "Prijať všetko", "Prijať všetky", "Prijať všetky cookies", "Prijať cookies", "Povoliť všetko", "Povoliť všetky cookies",
        "Odmietnuť všetko", "Odmietnuť všetky", "Odmietnuť cookies", "Len nevyhnutné", "Iba nevyhnutné", "Prijať len nevyhnutné",
        "Podrobné nastavenia", "Uložiť nastavenia", "Uložiť predvoľby", "Nevyhnutné cookies", "Funkčné cookies", "Analytické cookies",
        "Marketingové cookies", "Súhlas s cookies", "Súhlasiť a pokračovať", "Súhlasiť a zavrieť", "Vaše súkromie je pre nás dôležité",
        "Vážime si vaše súkromie", "Táto stránka používa cookies", "Tento web používa cookies", "Používame cookies",
    ),
    misses=("Prijať všetko, čo príde", "Používame cookies pri pečení"),
)

COOKIE_SENTENCE = line_rule(
    "sk/cookie-sentence",
    label=Label.COOKIE,
    strength=Strength.CERTAIN,
    why="A sentence of a cookie notice.",
    pattern=phrases(
        "(Tento web|Táto stránka|Tieto stránky) (používa|používajú|využíva) (súbory cookie|súbory cookies|cookies)",
        "(Táto webová stránka|Náš web|Táto webstránka) (používa|používajú|využíva) (súbory cookie|súbory cookies|cookies)",
        "(Tento web|Táto stránka|Táto webová stránka) (používa|využíva) (súbory cookie|súbory cookies|cookies). *",
        "(Náš web|Táto webstránka) (používa|využíva) (súbory cookie|súbory cookies|cookies). *",
        "(Tento web|Táto stránka|Táto webová stránka|Táto webstránka) používa (súbory cookie|súbory cookies|cookies) (na|pre|, aby) *",
        "(Používaním|Prehliadaním|Ďalším prehliadaním) (tohto webu|týchto stránok|tejto stránky) (súhlasíte|s tým súhlasíte) *",
        "(Používaním|Prehliadaním|Ďalším prehliadaním) (tohto webu|týchto stránok|tejto stránky) vyjadrujete súhlas *",
        "(Používaním|Prehliadaním|Ďalším prehliadaním) (webu|stránok|našich stránok) (súhlasíte|s tým súhlasíte|vyjadrujete súhlas) *",
        "(Súbory cookie|Cookies) nám pomáhajú (poskytovať|zlepšovať|pri poskytovaní) *",
        "(Na našom webe|Na našich stránkach|Na týchto stránkach|Na tomto webe) používame (súbory cookie|cookies) *",
    ),
    hits=(
        "Tieto stránky používajú súbory cookies", "Táto webová stránka používajú súbory cookies",
        "Táto webová stránka používa súbory cookies. Desať mostov cez Dunaj",
        "Táto webstránka používa súbory cookies. Desať mostov cez Dunaj",
        "Táto webová stránka používa súbory cookies , aby Desať mostov cez Dunaj",
        "Ďalším prehliadaním týchto stránok s tým súhlasíte Desať mostov cez Dunaj",
        "Ďalším prehliadaním týchto stránok vyjadrujete súhlas Desať mostov cez Dunaj",
        "Ďalším prehliadaním našich stránok vyjadrujete súhlas Desať mostov cez Dunaj",
        "Súbory cookie nám pomáhajú pri poskytovaní Desať mostov cez Dunaj",
        "Na našich stránkach používame súbory cookie Desať mostov cez Dunaj",
    ),
    misses=("Tento web používa redakcia na výučbu. Je nový.", "Cookies nám pomáhajú piecť aj odborníci."),
)
