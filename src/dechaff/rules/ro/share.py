"""Share and follow prompts, Romanian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

SHARE_LABEL = line_rule(
    "ro/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Distribuie", "Distribuiți", "Distribuie (articolul|acest articol|pe Facebook|pe Twitter|pe WhatsApp|știrea)",
        "Distribuie (mai departe|prietenilor|pe rețelele sociale|pe social media|pe)",
        "Distribuiți (articolul|acest articol|pe Facebook|știrea)", "Share pe (Facebook|Twitter|WhatsApp|Telegram|LinkedIn)",
        "Partajează", "Partajează (articolul|pe Facebook|pe Twitter|pe WhatsApp|asta|pe)", "Partajare", "Partajați",
        "Partajează asta", "Dă mai departe", "Dă share", "Spune-le și prietenilor tăi", "Ți-a plăcut articolul",
        "Ți-a plăcut acest articol", "Ți-a plăcut articolul? (Distribuie|Share|Dă mai departe) *", "Dă clic pentru a partaja *",
        "Dă clic pentru (partajare|imprimare) *", "Clic pentru (partajare|imprimare|a partaja) *",
        "Trimite (pe WhatsApp|pe email|prin email|unui prieten|articolul|pe e-mail|prin e-mail|pe mail|link-ul)",
        "Copiază (link|link-ul|linkul|legătura|URL|adresa)", "Copiere link", "Link copiat", "Linkul a fost copiat",
        "Adaugă la (favorite|semne de carte)", "Salvează articolul", "Recomandă prietenilor", "Trimite unui prieten",
        "Cod embed", "Legătură permanentă",
    ),
    hits=(
        "Distribuie pe Twitter", "Distribuie pe rețelele sociale", "Distribuiți pe Facebook", "Share pe WhatsApp",
        "Partajează pe WhatsApp", "Ți-a plăcut articolul? Distribuie prietenilor tăi!",
        "Dă clic pentru a partaja pe Facebook (Se deschide în fereastră nouă)", "Dă clic pentru imprimare Podul s-a redeschis",
        "Clic pentru partajare pe Twitter(Se deschide în fereastră nouă)", "Trimite articolul", "Copiază legătura",
        "Adaugă la semne de carte",
    ),
    misses=(
        "Distribuie pâine săracilor", "Trimite articolul de lege la vot", "Copiază la examen",
    ),
)

SHARE_HINT = line_rule(
    "ro/share-hint",
    label=Label.SHARE,
    why="A word that share buttons often carry.",
    strength=Strength.HINT,
    pattern=phrases(
        "Apreciază", "Îmi place", "Salvează", "Trimite", "Recomandă",
    ),
    misses=(
        "Îmi place marea", "Trimite ajutoare",
    ),
)

FOLLOW = line_rule(
    "ro/follow",
    label=Label.SHARE,
    why="A prompt to follow the site on social media.",
    pattern=phrases(
        "Urmărește-ne", "Urmăriți-ne", "Urmărește-ne (pe|și pe|în|pe rețelele sociale) *", "Urmăriți-ne (pe|și pe) *",
        "Urmărește-ne pe", "Ne găsești (pe|și pe) (Facebook|Instagram|Google News|YouTube|TikTok|WhatsApp|Telegram)",
        "Ne găsiți (pe|și pe) (Facebook|Instagram|Google News)", "Găsește-ne pe (Facebook|Instagram|YouTube)", "Rămâi conectat",
        "Rămâneți conectați", "Fii conectat", "Rețele sociale: *", "Conectează-te cu noi",
    ),
    hits=(
        "Urmărește-ne pe Facebook", "Urmăriți-ne pe Google News", "Ne găsești și pe Google News", "Ne găsiți și pe Facebook",
        "Găsește-ne pe Instagram", "Rețele sociale: Podul s-a redeschis",
    ),
    misses=(
        "Urmărește-ne pisica peste gard", "Rămâi conectat la oxigen",
    ),
)

FOLLOW_SENTENCE = line_rule(
    "ro/follow-sentence",
    label=Label.SHARE,
    why="A whole sentence that asks to follow the site's channels.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Urmărește|Urmăriți|Urmăriți-ne|Urmărește-ne) * pe Google News*",
        "Urmărește-ne pe (Facebook|Instagram|TikTok|YouTube|WhatsApp|Telegram|rețelele sociale)*",
        "(Abonează-te|Abonați-vă|Intră) (la|pe) (canalul nostru|pagina noastră) * (YouTube|WhatsApp|Telegram|Facebook|Instagram)*",
        "(Abonează-te|Abonați-vă|Intră) (la|pe) (canalul|contul nostru) * (YouTube|WhatsApp|Telegram|Facebook|Instagram)*",
        "(Dă-ne|Dați-ne) un (like|Like) (pe|și)*", "Dacă (ți-a plăcut|v-a plăcut) (articolul|acest articol), *",
        "Te așteptăm pe pagina (noastră de Facebook|de Facebook)*", "Poți urmări știrile * (Google News|WhatsApp|Telegram)*",
    ),
    hits=(
        "Abonează-te la canalul nostru de WhatsApp și primești știrile zilei direct pe telefon.",
        "Urmărește știrile „Malul Nou” pe Google News și află primul noutățile.",
        "Urmărește-ne pe Facebook ca să fii la curent cu cele mai noi știri.",
        "Dă-ne un like pe Facebook și fii la curent cu ultimele noutăți.",
        "Dacă ți-a plăcut articolul, te așteptăm pe pagina noastră de Facebook ca să citești mai multe.",
        "Te așteptăm pe pagina de Facebook ca să comentezi știrea.", "Poți urmări știrile noastre și pe Google News, gratuit.",
    ),
    misses=(
        "Urmărește dealul până la râu, spune ghidul de munte.", "Dacă ți-a plăcut iarna, mergi în nord la anul.",
    ),
)
