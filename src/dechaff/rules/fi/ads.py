"""Advertising and donation notices, Finnish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "fi/ad",
    label=Label.AD,
    why="The marker of an advertisement.",
    pattern=phrases(
        "Mainos", "Mainos:", "Mainokset", "Mainos alkaa", "Mainos päättyy", "Mainos loppuu", "Mainosta", "Mainosta meillä",
        "Mainostajalle", "Mainostajille", "Mainoslinkki", "Mainoslinkit", "Mainossisältö", "Kaupallinen yhteistyö",
        "Kaupallinen yhteistyö:", "Kaupallinen tiedote", "Kaupallinen sisältö", "Kaupallinen kumppanuus", "Sponsoroitu",
        "Sponsoroitu sisältö", "Sponsoroitu artikkeli", "Maksettu mainos", "Maksettu sisältö", "Maksettu yhteistyö",
        "Maksettu kumppanuus", "Yhteistyössä mainostajan kanssa", "Kumppanisisältö", "Kumppanin sisältö", "Sisältöyhteistyö",
        "Sulje mainos", "Ohita mainos", "Alennuskoodit", "Mediatiedot", "Mediakortti", "Osta mainos",
        "(Kaupallinen yhteistyö|Mainos|Yhteistyössä|Sponsoroi|Mainostaja|Kumppani): *",
        "(Tämä on|Artikkeli on) (mainos|kaupallinen yhteistyö|maksettu mainos|sponsoroitu)",
    ),
    hits=("Kaupallinen yhteistyö: Kymmenen siltaa joen yli", "Artikkeli on kaupallinen yhteistyö"),
    misses=("Mainos lehdessä tuotti tulosta", "Mainokset busseissa kielletään", "Ilmoitus kadonneesta koirasta"),
)

AD_SENTENCE = line_rule(
    "fi/ad-sentence",
    label=Label.AD,
    strength=Strength.CERTAIN,
    why="An affiliate disclosure.",
    pattern=phrases(
        "(Artikkeli|Juttu|Kirjoitus) (sisältää|saattaa sisältää|voi sisältää) (mainoslinkkejä|affiliate-linkkejä|kumppanuuslinkkejä)",
        "(Postaus|Tämä artikkeli|Tämä postaus) (sisältää|saattaa sisältää|voi sisältää) (mainoslinkkejä|affiliate-linkkejä)",
        "(Postaus|Tämä artikkeli|Tämä postaus) (sisältää|saattaa sisältää|voi sisältää) kumppanuuslinkkejä",
        "(Artikkeli|Juttu|Kirjoitus) (sisältää|saattaa sisältää|voi sisältää) (mainoslinkkejä|affiliate-linkkejä) *",
        "(Artikkeli|Juttu|Kirjoitus) (sisältää|saattaa sisältää|voi sisältää) kumppanuuslinkkejä *",
        "(Postaus|Tämä artikkeli|Tämä postaus) (sisältää|saattaa sisältää|voi sisältää) (mainoslinkkejä|affiliate-linkkejä) *",
        "(Postaus|Tämä artikkeli|Tämä postaus) (sisältää|saattaa sisältää|voi sisältää) kumppanuuslinkkejä *",
    ),
    hits=(
        "Artikkeli saattaa sisältää affiliate-linkkejä", "Tämä artikkeli saattaa sisältää affiliate-linkkejä",
        "Tämä artikkeli saattaa sisältää kumppanuuslinkkejä", "Artikkeli saattaa sisältää affiliate-linkkejä Kymmenen siltaa joen yli",
        "Artikkeli saattaa sisältää kumppanuuslinkkejä Kymmenen siltaa joen yli",
        "Tämä artikkeli saattaa sisältää affiliate-linkkejä Kymmenen siltaa joen yli",
        "Tämä artikkeli saattaa sisältää kumppanuuslinkkejä Kymmenen siltaa joen yli",
    ),
    misses=("Artikkeli sisältää linkkejä tutkimuksiin.", "Juttu sisältää virheitä."),
)

DONATION = line_rule(
    "fi/donation",
    label=Label.DONATION,
    strength=Strength.CERTAIN,
    why="An appeal for money for the site.",
    pattern=phrases(
        "(Tue|Tue meidän) (journalismiamme|toimintaamme|riippumatonta journalismia) (tänään|lahjoittamalla|MobilePaylla|täällä)",
        "(Tue|Tue meidän) (työtämme|sivustoamme) (tänään|lahjoittamalla|MobilePaylla|täällä)",
        "(Tue|Tue meidän) (journalismiamme|toimintaamme) (tästä|kertalahjoituksella|kuukausilahjoituksella)",
        "(Tue|Tue meidän) riippumatonta journalismia (tästä|kertalahjoituksella|kuukausilahjoituksella)",
        "(Tue|Tue meidän) (työtämme|sivustoamme) (tästä|kertalahjoituksella|kuukausilahjoituksella)",
        "(Pidätkö|Arvostatko) (lukemastasi|työstämme|työtämme|journalismiamme)? *",
    ),
    hits=(
        "Tue meidän riippumatonta journalismia lahjoittamalla", "Tue meidän sivustoamme lahjoittamalla",
        "Tue meidän journalismiamme kuukausilahjoituksella", "Tue meidän riippumatonta journalismia kuukausilahjoituksella",
        "Tue meidän sivustoamme kuukausilahjoituksella", "Arvostatko journalismiamme? Kymmenen siltaa joen yli",
    ),
    misses=("Tue työtämme sillan puolesta, he pyysivät.", "Pidätkö sillasta sateella?"),
)
