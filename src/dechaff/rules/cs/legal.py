"""Cookies, privacy, terms and copyright, Czech."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

LEGAL_LABEL = line_rule(
    "cs/legal-label",
    label=Label.LEGAL,
    why="The label of a legal page or notice.",
    pattern=phrases(
        "Zásady ochrany osobních údajů", "Zásady ochrany soukromí", "Zpracování osobních údajů", "Obchodní podmínky",
        "Všeobecné obchodní podmínky", "Podmínky užití", "Podmínky používání", "Podmínky užívání", "Všeobecné podmínky",
        "Smluvní podmínky", "Pravidla používání", "Prohlášení o přístupnosti", "Etický kodex", "Zásady používání souborů cookie",
        "Zásady cookies", "Prohlášení o cookies", "Nastavení soukromí", "Nastavení cookies", "Nastavení cookie",
        "Nastavení souborů cookie", "Spravovat souhlas", "Spravovat cookies", "Změnit nastavení cookies", "Upravit mé předvolby",
        "Impresum", "Tiráž", "GDPR informace", "Informace o zpracování osobních údajů", "Reklamační řád",
        "Cookies a ochrana osobních údajů", "Prohlášení o ochraně osobních údajů", "Autorská práva vyhrazena", "Všechna práva vyhrazena",
    ),
    misses=("Ochrana osobních údajů v Evropské unii", "Autorská práva k písni"),
)

COOKIE = line_rule(
    "cs/cookie",
    label=Label.COOKIE,
    why="A button of a cookie notice.",
    pattern=phrases(
        "Přijmout vše", "Přijmout všechny", "Přijmout všechny cookies", "Přijmout cookies", "Povolit vše", "Povolit všechny cookies",
        "Odmítnout vše", "Odmítnout", "Odmítnout cookies", "Pouze nezbytné", "Jen nezbytné", "Přijmout pouze nezbytné",
        "Podrobné nastavení", "Uložit nastavení", "Uložit předvolby", "Nezbytné cookies", "Funkční cookies", "Analytické cookies",
        "Marketingové cookies", "Souhlas s cookies", "Souhlasit a pokračovat", "Souhlasit a zavřít", "Pokračovat s nezbytnými cookies",
        "Vaše soukromí je pro nás důležité", "Vážíme si vašeho soukromí", "Tato stránka používá cookies", "Tento web používá cookies",
        "Používáme cookies",
    ),
    misses=("Souhlasím s vámi, řekl premiér", "Rozumím tomu moc dobře"),
)

COOKIE_SENTENCE = line_rule(
    "cs/cookie-sentence",
    label=Label.COOKIE,
    strength=Strength.CERTAIN,
    why="A sentence of a cookie notice.",
    pattern=phrases(
        "(Tento web|Tato stránka|Tyto stránky) (používá|používají|využívá|využívají) (soubory cookie|soubory cookies|cookies)",
        "(Tato webová stránka|Náš web) (používá|používají|využívá|využívají) (soubory cookie|soubory cookies|cookies)",
        "Tyto webové stránky (používá|používají|využívá|využívají) (soubory cookie|soubory cookies|cookies)",
        "(Tento web|Tato stránka|Tyto stránky|Náš web) (používá|používají|využívá) (soubory cookie|soubory cookies|cookies). *",
        "(Tento web|Tato stránka|Tyto stránky) (používá|používají) (soubory cookie|soubory cookies|cookies) (k|ke|pro|, aby) *",
        "(Používáním|Prohlížením|Dalším procházením) (tohoto webu|těchto stránek|webu) (souhlasíte|s tím souhlasíte) *",
        "(Používáním|Prohlížením|Dalším procházením) (tohoto webu|těchto stránek|webu) vyjadřujete souhlas *",
        "(Používáním|Prohlížením|Dalším procházením) (stránek|našich stránek) (souhlasíte|s tím souhlasíte|vyjadřujete souhlas) *",
        "(Soubory cookie|Cookies) nám pomáhají (poskytovat|zlepšovat|při poskytování) *",
        "(Na našem webu|Na našich stránkách|Na těchto stránkách|Na tomto webu) používáme (soubory cookie|cookies) *",
        "Pomocí (souborů cookie|cookies) (a dalších technologií|) *",
    ),
    hits=(
        "Tato stránka používají soubory cookies", "Tato webová stránka používají soubory cookies",
        "Tyto webové stránky používají soubory cookies", "Tato stránka používají soubory cookies. Deset mostů přes Vltavu",
        "Tato stránka používají soubory cookies , aby Deset mostů přes Vltavu",
        "Dalším procházením těchto stránek s tím souhlasíte Deset mostů přes Vltavu",
        "Dalším procházením těchto stránek vyjadřujete souhlas Deset mostů přes Vltavu",
        "Dalším procházením našich stránek vyjadřujete souhlas Deset mostů přes Vltavu",
        "Soubory cookie nám pomáhají při poskytování Deset mostů přes Vltavu",
        "Na našich stránkách používáme soubory cookie Deset mostů přes Vltavu",
        "Pomocí souborů cookie a dalších technologií Deset mostů přes Vltavu",
    ),
    misses=("Tento web používá redakce k výuce. Je nový.", "Cookies nám pomáhají péct i odborníci."),
)
