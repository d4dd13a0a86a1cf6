"""Sign-in and paywall prompts, Finnish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

ACCOUNT = line_rule(
    "fi/account",
    label=Label.ACCOUNT,
    why="A prompt to sign in or register.",
    pattern=phrases(
        "Kirjaudu", "Kirjaudu sisään", "Kirjaudu ulos", "Kirjautuminen", "Kirjaudu tästä", "Kirjaudu tai rekisteröidy",
        "Kirjaudu lukeaksesi", "Kirjaudu sisään lukeaksesi", "Kirjaudu lukeaksesi lisää", "Rekisteröidy", "Rekisteröidy ilmaiseksi",
        "Luo tili", "Luo tunnus", "Luo tunnukset", "Luo käyttäjätili", "Luo ilmainen tili", "Oma tili", "Oma sivu", "Omat tiedot",
        "Oma profiili", "Omat sivut", "Unohditko salasanan", "Unohditko salasanasi", "Salasana unohtunut", "Onko sinulla jo tunnus",
        "Onko sinulla jo tunnukset", "Onko sinulla jo tili", "Onko sinulla jo tunnus? Kirjaudu sisään",
        "Onko sinulla jo tunnukset? Kirjaudu sisään", "Onko sinulla jo tili? Kirjaudu sisään", "Eikö sinulla ole tunnusta",
        "Eikö sinulla ole tunnuksia", "Oletko jo tilaaja", "Oletko jo tilaaja? Kirjaudu", "Oletko jo tilaaja? Kirjaudu sisään",
        "Oletko jo tilaaja? Kirjaudu tästä", "Olen jo tilaaja", "Jo tilaaja? Kirjaudu", "Muista minut", "Pidä minut kirjautuneena",
        "Kirjaudu Facebookilla", "Kirjaudu Googlella", "Asiakaspalvelu", "Liity jäseneksi",
    ),
    misses=("Kirjaudu verkkopankkiin varoen", "Liity jäseneksi liittoon, hän neuvoo"),
)

PAYWALL = line_rule(
    "fi/paywall",
    label=Label.PAYWALL,
    why="A prompt to pay for the text.",
    pattern=phrases(
        "Tilaa", "Tilaa nyt", "Tilaa tästä", "Tilaa lehti", "Tilaa digi", "Tilaa digilehti", "Tilaa ja lue", "Tilaa ja jatka lukemista",
        "Osta tilaus", "Osta juttu", "Hanki tilaus", "Aloita tilaus", "Tilaajille", "Vain tilaajille", "Tilaajan etu",
        "Tilaajan artikkeli", "Tilaajan sisältö", "Tilaajien sisältö", "Tilaajasisältö", "Tämä juttu on tilaajille",
        "Artikkeli on tilaajille", "Vain tilaajille avoin", "Maksullinen sisältö", "Avaa artikkeli", "Kokeile ilmaiseksi",
        "Kokeile maksutta", "Kokeile nyt", "Kokeile kuukausi", "Ei sitoutumista", "Peru milloin vain", "Voit perua milloin tahansa",
        "Katso tarjous", "Katso tilaustarjoukset", "Katso kaikki tilaustarjoukset", "Lue näköislehti", "Näköislehti", "Digilehti",
        "Lue digilehti", "Päivän lehti", "Lehtiarkisto", "Tilauksen hallinta", "Hallitse tilausta",
    ),
    misses=("Tilaa vain se, mitä luet", "Kokeile ilmaiseksi ruokaa torilla"),
)

PAYWALL_SENTENCE = line_rule(
    "fi/paywall-sentence",
    label=Label.PAYWALL,
    strength=Strength.CERTAIN,
    why="A sentence of a paywall.",
    pattern=phrases(
        "(Tämä artikkeli|Tämä juttu|Artikkeli|Juttu|Tämä sisältö) on (vain|tarkoitettu|tarkoitettu vain) (tilaajille|tilaajillemme)",
        "(Tämä artikkeli|Tämä juttu|Artikkeli|Juttu|Tämä sisältö) on (avoinna vain|luettavissa vain) (tilaajille|tilaajillemme)",
        "(Lukeaksesi|Jatkaaksesi) (koko artikkelin|koko jutun|artikkelin|jutun|lukemista|lisää) (kirjaudu|kirjaudu sisään|tilaa)",
        "(Lukeaksesi|Jatkaaksesi) (koko artikkelin|koko jutun|artikkelin) (sinun on kirjauduttava|tarvitset tilauksen)",
        "(Lukeaksesi|Jatkaaksesi) (jutun|lukemista|lisää) (sinun on kirjauduttava|tarvitset tilauksen)",
        "(Haluatko|Haluaisitko) (lukea lisää|lukea koko jutun|lukea koko artikkelin|jatkaa lukemista)? *",
        "(Tilaajana|Tilaamalla) (saat|pääset|luet|voit) (rajattoman|kaikki|lukemaan|kaiken) *",
        "Saat (rajattoman|täyden) (pääsyn|lukuoikeuden) *",
    ),
    hits=(
        "Tämä artikkeli on tarkoitettu vain tilaajillemme", "Tämä artikkeli on luettavissa vain tilaajillemme",
        "Jatkaaksesi koko artikkelin kirjaudu sisään", "Jatkaaksesi koko artikkelin sinun on kirjauduttava",
        "Jatkaaksesi lukemista sinun on kirjauduttava", "Haluaisitko lukea koko artikkelin? Kymmenen siltaa joen yli",
        "Tilaamalla pääset rajattoman Kymmenen siltaa joen yli", "Saat rajattoman lukuoikeuden Kymmenen siltaa joen yli",
    ),
    misses=("Tämä artikkeli on vain liian pitkä.", "Lukeaksesi lisää osta kirja."),
)
