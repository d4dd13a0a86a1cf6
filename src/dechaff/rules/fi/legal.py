"""Cookies, privacy, terms and copyright, Finnish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

LEGAL_LABEL = line_rule(
    "fi/legal-label",
    label=Label.LEGAL,
    why="The label of a legal page or notice.",
    pattern=phrases(
        "Tietosuojaseloste", "Tietosuojaselosteet", "Tietosuojakäytäntö", "Tietosuojalauseke", "Tietosuoja ja evästeet",
        "Tietosuojaperiaatteet", "Tietosuoja-asetukset", "Tietosuojainfo", "Rekisteriseloste", "Yksityisyysasetukset", "Evästekäytäntö",
        "Evästekäytännöt", "Evästeiden käyttö", "Evästeseloste", "Evästeasetukset", "Eväste-asetukset", "Evästevalinnat",
        "Muokkaa evästeasetuksia", "Hallitse evästeitä", "Hallinnoi evästeitä", "Muuta evästeasetuksia", "Tietoa evästeistä",
        "Käyttöehdot", "Käyttöehdot ja tietosuoja", "Tilausehdot", "Toimitusehdot", "Yleiset ehdot", "Sopimusehdot",
        "Saavutettavuusseloste", "Tekijänoikeudet ja käyttöehdot", "Oikeudellinen huomautus", "Journalistin ohjeet",
        "Henkilötietojen käsittely",
    ),
    misses=("Tietosuoja koulussa pettää", "Ehdot rauhalle"),
)

COOKIE = line_rule(
    "fi/cookie",
    label=Label.COOKIE,
    why="A button of a cookie notice.",
    pattern=phrases(
        "Hyväksy", "Hyväksy kaikki", "Hyväksy kaikki evästeet", "Hyväksy evästeet", "Hyväksy valitut", "Hyväksy vain välttämättömät",
        "Hylkää", "Hylkää kaikki", "Kiellä", "Kiellä kaikki", "Vain välttämättömät", "Vain välttämättömät evästeet", "Salli kaikki",
        "Salli kaikki evästeet", "Salli valitut", "Salli valinta", "Salli evästeet", "Tallenna asetukset", "Tallenna valinnat",
        "Välttämättömät evästeet", "Toiminnalliset evästeet", "Käytämme evästeitä", "Tämä sivusto käyttää evästeitä",
        "Sivusto käyttää evästeitä", "Yksityisyytesi on meille tärkeää", "Arvostamme yksityisyyttäsi", "Mukauta asetuksia",
    ),
    misses=("Hyväksy kaikki ehdot perjantaihin mennessä", "Ymmärrän sinua, hän vastasi"),
)

COOKIE_SENTENCE = line_rule(
    "fi/cookie-sentence",
    label=Label.COOKIE,
    strength=Strength.CERTAIN,
    why="A sentence of a cookie notice.",
    pattern=phrases(
        "(Käytämme|Tämä sivusto käyttää|Sivusto käyttää) evästeitä (parantaaksemme|tarjotaksemme|, jotta|sivuston) *",
        "(Käytämme|Tämä sivusto käyttää|Sivusto käyttää) evästeitä (käyttökokemuksen|muun muassa|varmistaaksemme) *",
        "(Sivustomme käyttää|Käytämme sivustollamme) evästeitä (parantaaksemme|tarjotaksemme|, jotta|sivuston) *",
        "Käytämme tällä sivustolla evästeitä (parantaaksemme|tarjotaksemme|, jotta|sivuston) *",
        "(Sivustomme käyttää|Käytämme sivustollamme) evästeitä (käyttökokemuksen|muun muassa|varmistaaksemme) *",
        "Käytämme tällä sivustolla evästeitä (käyttökokemuksen|muun muassa|varmistaaksemme) *",
        "(Tämä sivusto|Sivusto|Sivustomme) käyttää evästeitä. *", "Käytämme evästeitä. *",
        "(Jatkamalla|Käyttämällä) (sivuston käyttöä|sivustoa|sivuston selaamista) (hyväksyt|suostut|annat suostumuksesi) *",
        "(Jatkamalla|Käyttämällä) (sivustoamme|palvelua|selaamista) (hyväksyt|suostut|annat suostumuksesi) *",
        "(Me ja kumppanimme|Yhdessä kumppaniemme kanssa) (tallennamme|käytämme|käsittelemme|säilytämme) *",
    ),
    hits=(
        "Tämä sivusto käyttää evästeitä parantaaksemme Kymmenen siltaa joen yli",
        "Tämä sivusto käyttää evästeitä käyttökokemuksen Kymmenen siltaa joen yli",
        "Käytämme sivustollamme evästeitä parantaaksemme Kymmenen siltaa joen yli",
        "Käytämme tällä sivustolla evästeitä parantaaksemme Kymmenen siltaa joen yli",
        "Käytämme sivustollamme evästeitä käyttökokemuksen Kymmenen siltaa joen yli",
        "Käytämme tällä sivustolla evästeitä käyttökokemuksen Kymmenen siltaa joen yli",
        "Tämä sivusto käyttää evästeitä. Kymmenen siltaa joen yli", "Käytämme evästeitä. Kymmenen siltaa joen yli",
        "Käyttämällä sivuston selaamista annat suostumuksesi Kymmenen siltaa joen yli",
        "Käyttämällä sivustoamme annat suostumuksesi Kymmenen siltaa joen yli",
        "Yhdessä kumppaniemme kanssa käsittelemme Kymmenen siltaa joen yli",
    ),
    misses=("Käytämme evästeitä, sanoi kokki. Ja hymyili.", "Käyttämällä siltaa säästät aikaa."),
)

COPYRIGHT = line_rule(
    "fi/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "(©|Copyright ©|Copyright) * Kaikki oikeudet pidätetään", "(©|Copyright ©) *. Kaikki oikeudet pidätetään. *",
        "Kaikki oikeudet pidätetään", "(Sivuston|Sivun|Tämän sivuston) (sisältö|aineisto|materiaali) on (suojattu|tekijänoikeuslain) *",
        "(Sisällön|Aineiston|Artikkelin|Artikkelien) (kopiointi|lainaaminen) * (kielletty|ilman lupaa|on kielletty) *",
        "(Sisällön|Aineiston|Artikkelin|Artikkelien) (julkaiseminen|jakaminen) * (kielletty|ilman lupaa|on kielletty) *",
    ),
    hits=(
        "Copyright © Kymmenen siltaa joen yli Kaikki oikeudet pidätetään",
        "Copyright © Kymmenen siltaa joen yli. Kaikki oikeudet pidätetään. Kymmenen siltaa joen yli",
        "Tämän sivuston materiaali on tekijänoikeuslain Kymmenen siltaa joen yli",
        "Artikkelien lainaaminen Kymmenen siltaa joen yli on kielletty Kymmenen siltaa joen yli",
        "Artikkelien julkaiseminen Kymmenen siltaa joen yli on kielletty Kymmenen siltaa joen yli",
    ),
    misses=("Kaikki oikeudet elokuvaan myytiin", "Sivun sisältö on poistettu"),
)
