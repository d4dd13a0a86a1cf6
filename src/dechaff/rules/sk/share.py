"""Share and follow prompts, Slovak."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

SHARE_LABEL = line_rule(
    "sk/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Zdieľať", "Zdieľaj", "Zdieľajte", "Zdieľanie", "Zdieľať:", "Poslať", "Poslať ďalej", "Poslať e-mailom", "Poslať emailom",
        "Odoslať e-mailom", "Odoslať", "Poslať mailom", "Poslať článok", "Poslať odkaz", "Poslať známemu", "Poslať priateľovi",
        "Pošli priateľovi", "Pošlite článok", "Odporučiť", "Odporučiť článok", "Odporučiť priateľovi", "Odporúčať", "Uložiť článok",
        "Uložiť na neskôr", "Uložiť na prečítanie", "Prečítať neskôr", "Uložené články", "Pridať do obľúbených", "Pridať k obľúbeným",
        "Pridať do záložiek", "Páči sa mi", "Páči sa mi to", "Páči sa mi Načítava sa", "Pripnúť", "Kopírovať odkaz", "Kopírovať adresu",
        "Skopírovať odkaz", "Skopírovať adresu", "Skopírovať URL", "Skopírovať do schránky", "Odkaz skopírovaný", "Odkaz bol skopírovaný",
        "Skopírované", "Skopírované do schránky", "Možnosti zdieľania", "Tweetnuť", "Tweet", "Preposlať", "Darovať článok",
        "(Zdieľať|Zdieľaj|Zdieľajte) (článok|tento článok|príspevok|tento príspevok|stránku|správu|text)",
        "(Zdieľať|Zdieľaj|Zdieľajte) (odkaz|s priateľmi|na sociálnych sieťach|článok s priateľmi|video|recept)",
        "(Zdieľať|Zdieľajte|Zdieľať článok) (na Facebooku|na Twitteri|na X|na sieti X|na WhatsAppe|cez WhatsApp)",
        "(Zdieľať|Zdieľajte|Zdieľať článok) (na LinkedIne|e-mailom|na Messengeri|na Pintereste|cez e-mail)",
        "Páčil sa (vám|ti|Vám) (článok|tento článok|príspevok)? (Zdieľajte|Zdieľaj|Podeľte sa|Podporte) *",
        "(Kliknite|Kliknutím) (pre zdieľanie|zdieľajte) *", "(Kliknite|Kliknutím) pre (vytlačenie|odoslanie odkazu|odoslanie) *",
    ),
    hits=(
        "Kliknite pre zdieľanie na Facebooku(Otvorí sa v novom okne)", "Zdieľajte tento príspevok", "Zdieľajte na sociálnych sieťach",
        "Zdieľať článok na Facebooku", "Zdieľať článok na Messengeri", "Páčil sa vám tento článok? Podeľte sa Desať mostov cez Dunaj",
        "Kliknutím pre zdieľanie Desať mostov cez Dunaj", "Kliknutím pre odoslanie odkazu Desať mostov cez Dunaj",
    ),
    misses=("Zdieľať auto so susedom", "Odporučiť možno iba prehliadku hradu", "Poslať ďalej do sveta"),
)

SHARE_COUNT = line_rule(
    "sk/share-count",
    label=Label.COUNTER,
    why="A counter of shares.",
    pattern=phrases("# (zdieľaní|zdieľania|zdieľanie|lajkov)", "(Zdieľania|Počet zdieľaní|Zdieľané): #"),
    hits=("12 zdieľania", "Počet zdieľaní: 12"),
    misses=("Zdieľanie 12 áut v meste", "12 zdieľaní za minútu prekvapilo"),
)

FOLLOW = line_rule(
    "sk/follow",
    label=Label.SHARE,
    why="An invitation to follow the site.",
    pattern=phrases(
        "(Sledujte nás|Sleduj nás|Nájdete nás|Sme|Pridajte sa k nám) na (Facebooku|Twitteri|X|sieti X|Instagrame|YouTube)",
        "(Sledujte nás|Sleduj nás|Nájdete nás|Sme|Pridajte sa k nám) na (TikToku|Google Správach|sociálnych sieťach)",
        "(Sledujte nás|Sleduj nás|Nájdete nás|Sme|Pridajte sa k nám) na (WhatsAppe|LinkedIne|Telegrame)",
        "(Buďte s nami|Staňte sa fanúšikmi|Sledujte nás aj|Nájdete nás aj) na (Facebooku|Twitteri|X|sieti X|Instagrame|YouTube)",
        "(Buďte s nami|Staňte sa fanúšikmi|Sledujte nás aj|Nájdete nás aj) na (TikToku|Google Správach|sociálnych sieťach)",
        "(Buďte s nami|Staňte sa fanúšikmi|Sledujte nás aj|Nájdete nás aj) na (WhatsAppe|LinkedIne|Telegrame)",
        "Sledujte (nás|nás aj|nás na sieťach|naše sociálne siete|náš kanál|náš Instagram|náš Facebook)", "Sledovať", "Sledujem",
        "Prestať sledovať", "Sledovať autora", "Sledovať tému", "Sledovať nás", "Sledovať seriál", "Sledované témy",
        "Sociálne siete a kanály", "Pridajte si nás medzi obľúbené zdroje",
    ),
    hits=(
        "Pridajte sa k nám na Instagrame", "Pridajte sa k nám na sociálnych sieťach", "Pridajte sa k nám na WhatsAppe",
        "Staňte sa fanúšikmi na Instagrame", "Staňte sa fanúšikmi na sociálnych sieťach", "Staňte sa fanúšikmi na WhatsAppe",
        "Sledujte naše sociálne siete",
    ),
    misses=("Sledujte nás pozorne, povedal lektor", "Sledovať vtáky na záhrade"),
)
