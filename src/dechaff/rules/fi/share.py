"""Share and follow prompts, Finnish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

SHARE_LABEL = line_rule(
    "fi/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Jaa", "Jaa:", "Jaa artikkeli", "Jaa tämä artikkeli", "Jaa juttu", "Jaa tämä juttu", "Jaa sivu", "Jaa tämä sivu", "Jaa tämä",
        "Jaa uutinen", "Jaa kirjoitus", "Jaa postaus", "Jaa resepti", "Jaa linkki", "Jaa kaverille", "Jaa ystävälle", "Jaa ystävillesi",
        "Jaa eteenpäin", "Jaa somessa", "Jaa sosiaalisessa mediassa", "Jaa Facebookissa", "Jaa Facebookiin", "Jaa Twitterissä",
        "Jaa Twitteriin", "Jaa X:ssä", "Jaa LinkedInissä", "Jaa LinkedIniin", "Jaa WhatsAppissa", "Jaa WhatsAppilla", "Jaa sähköpostilla",
        "Jaa sähköpostitse", "Jaa Pinterestissä", "Jaa Messengerissä", "Jaa artikkeli Facebookissa", "Jaa artikkeli Twitterissä",
        "Jakaminen", "Jakovaihtoehdot", "Twiittaa", "Twiittaa tästä", "Lähetä", "Lähetä sähköpostilla", "Lähetä kaverille",
        "Lähetä ystävälle", "Lähetä linkki", "Vinkkaa kaverille", "Vinkkaa ystävälle", "Suosittele", "Suosittele tätä", "Kopioi linkki",
        "Kopioi osoite", "Kopioi linkki leikepöydälle", "Kopioi artikkelin linkki", "Linkki kopioitu", "Linkki kopioitu leikepöydälle",
        "Kopioitu", "Tykkää", "Tykkää tästä", "Tykkää Lataa", "Tallenna", "Tallenna artikkeli", "Tallenna juttu", "Tallenna myöhemmäksi",
        "Lue myöhemmin", "Tallennettu", "Lisää suosikkeihin", "Lisää kirjanmerkkeihin", "Anna lahjaksi", "Lahjoita juttu",
        "(Klikkaa|Napsauta) (jakaaksesi|lähettääksesi|tulostaaksesi) *",
        "(Piditkö|Tykkäsitkö) (jutusta|artikkelista|kirjoituksesta|tästä artikkelista)? Jaa (se|juttu|ystävillesi|eteenpäin)",
    ),
    hits=(
        "Klikkaa jakaaksesi Facebookissa(Avautuu uudessa ikkunassa)", "Napsauta lähettääksesi Kymmenen siltaa joen yli",
        "Tykkäsitkö tästä artikkelista? Jaa ystävillesi",
    ),
    misses=("Jaa taikina kahteen osaan", "Jaa vastuu muiden kanssa", "Lähetä sotilaat kotiin"),
)

FOLLOW = line_rule(
    "fi/follow",
    label=Label.SHARE,
    why="An invitation to follow the site.",
    pattern=phrases(
        "(Seuraa meitä|Löydät meidät|Tykkää meistä) (Facebookissa|Twitterissä|X:ssä|Instagramissa|YouTubessa)",
        "(Seuraa meitä myös|Olemme myös) (Facebookissa|Twitterissä|X:ssä|Instagramissa|YouTubessa)",
        "(Seuraa meitä|Löydät meidät|Tykkää meistä) (TikTokissa|LinkedInissä|somessa|sosiaalisessa mediassa|Google Newsissa)",
        "(Seuraa meitä myös|Olemme myös) (TikTokissa|LinkedInissä|somessa|sosiaalisessa mediassa|Google Newsissa)", "Seuraa",
        "Seuraa meitä", "Seuraa aihetta", "Seuraa aiheita", "Seuraa tätä aihetta", "Seuraa kirjoittajaa", "Seuraa toimittajaa",
        "Seurataan", "Seuraat aihetta", "Lopeta seuraaminen", "Seuraa keskustelua", "Seuraa somessa",
    ),
    hits=(
        "Löydät meidät Instagramissa", "Seuraa meitä myös Instagramissa", "Löydät meidät sosiaalisessa mediassa",
        "Seuraa meitä myös sosiaalisessa mediassa",
    ),
    misses=("Seuraa meitä matkalla halki Euroopan", "Seuraa aihetta tarkasti, opettaja sanoi"),
)
