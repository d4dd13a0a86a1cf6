"""Page tools, menus and labels, Finnish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

TOOL = line_rule(
    "fi/tool",
    label=Label.WIDGET,
    why="A tool of the page.",
    pattern=phrases(
        "Tulosta", "Tulosta artikkeli", "Tulosta sivu", "Tulosta juttu", "Tulostusversio", "Sivun alkuun", "Takaisin sivun alkuun",
        "Palaa sivun alkuun", "Siirry sivun alkuun", "Takaisin ylös", "Takaisin alkuun", "Takaisin", "Takaisin etusivulle",
        "Palaa etusivulle", "Etusivulle", "Siirry etusivulle", "Siirry sisältöön", "Siirry suoraan sisältöön", "Siirry pääsisältöön",
        "Hyppää sisältöön", "Hyppää pääsisältöön", "Hyppää suoraan sisältöön", "Hyppää navigaatioon", "Siirry navigaatioon",
        "Siirry valikkoon", "Siirry alatunnisteeseen", "Ohita valikko", "Ohita navigaatio", "Haku", "Hae", "Hae sivustolta",
        "Hae sivuilta", "Etsi", "Etsi sivustolta", "Hakutulokset", "Hakusana", "Kirjoita hakusana", "Sulje", "Sulje valikko",
        "Avaa valikko", "Näytä valikko", "Valikko", "Päävalikko", "Ladataan", "Ladataan sisältöä", "Peruuta", "Vahvista", "Seuraava",
        "Edellinen", "Seuraava sivu", "Edellinen sivu", "Tekstin koko", "Muuta tekstin kokoa", "Suurempi teksti", "Pienempi teksti",
        "Tumma tila", "Vaalea tila", "Valitse kieli", "Vaihda kieli", "Avautuu uuteen ikkunaan", "Avautuu uudessa ikkunassa",
        "Avautuu uuteen välilehteen", "Päivän nimi", "Nimipäivät", "Nimipäivät tänään", "Päivän sää", "Tv-opas", "Ristikot", "Sudoku",
        "Piilota", "Ota JavaScript käyttöön", "Selaimesi on vanhentunut",
        "(Nimipäivät|Nimipäivät tänään|Tänään nimipäiväänsä viettää|Nimipäivä): *", "(Haku|Hae|Hakutulokset|Hakusana): *", "Sivu #/#",
    ),
    hits=("Tänään nimipäiväänsä viettää: Kymmenen siltaa joen yli", "Hakutulokset: Kymmenen siltaa joen yli", "Sivu 12/12"),
    misses=("Sulje ovi", "Hae apua", "Takaisin Suomessa"),
)

TAGS = line_rule(
    "fi/tags",
    label=Label.NAVIGATION,
    why="A label of tags or topics.",
    pattern=phrases(
        "Avainsanat", "Asiasanat", "Tunnisteet", "Avainsana", "Asiasana", "Aihetunnisteet", "Jutun avainsanat",
        "(Avainsanat|Asiasanat|Tunnisteet|Avainsana|Asiasana|Tagit): *",
        "(Aiheet|Kategoriat|Julkaistu kategoriassa|Merkitty|Avainsanoina|Aihealueet): *",
        "(Kategoria|Kategoriat|Julkaistu kategoriassa) * (Avainsanat|Avainsanoina|Tagit|Merkitty) *",
    ),
    hits=(
        "Avainsanat: Kymmenen siltaa joen yli", "Julkaistu kategoriassa: Kymmenen siltaa joen yli",
        "Julkaistu kategoriassa Kymmenen siltaa joen yli Avainsanoina Kymmenen siltaa joen yli",
    ),
    misses=("Avainsanat unohtuivat", "Tunnisteet pulloissa"),
)

MENU = line_rule(
    "fi/menu",
    label=Label.NAVIGATION,
    why="A word of the site's menu or footer.",
    pattern=phrases(
        "Etusivu", "Kotisivulle", "Meistä", "Tietoa meistä", "Tietoa sivustosta", "Tietoa palvelusta", "Ota yhteyttä", "Yhteystiedot",
        "Toimituksen yhteystiedot", "Ota yhteyttä toimitukseen", "RSS", "RSS-syöte", "Sivukartta", "Arkisto", "Avoimet työpaikat meillä",
        "Töihin meille", "Olet tässä", "Olet täällä", "Pikalinkit", "Kaikki kategoriat", "Kaikki aiheet", "Palvelumme", "Muut palvelut",
        "Usein kysytyt kysymykset", "Usein kysyttyä", "(Olet tässä|Olet täällä): *", "(Etusivu|Koti) (/|>|»|›) *",
    ),
    hits=("Etusivu » Uutiset » Kotimaa", "Olet täällä: Kymmenen siltaa joen yli", "Etusivu / Kymmenen siltaa joen yli"),
    misses=("Etusivu uusiksi", "Ota yhteyttä, jos näit onnettomuuden"),
)

SECTION = line_rule(
    "fi/section",
    label=Label.NAVIGATION,
    strength=Strength.HINT,
    why="A section name of news sites.",
    pattern=phrases(
        "Uutiset", "Kotimaa", "Ulkomaat", "Urheilu", "Kulttuuri", "Talous", "Politiikka", "Mielipide", "Mielipiteet", "Pääkirjoitus",
        "Pääkirjoitukset", "Kolumni", "Kolumnit", "Viihde", "Hyvinvointi", "Terveys", "Tiede", "Teknologia", "Autot", "Matkailu",
        "Matkat", "Ruoka", "Asuminen", "Koti ja asuminen", "Lifestyle", "Muoti", "Kirjat", "Elokuvat", "Musiikki", "Pelit", "Jalkapallo",
        "Jääkiekko", "Ravit", "Rikos", "Työ", "Työpaikat", "Blogit", "Blogi", "Visat", "Kilpailut", "Tapahtumat", "Sää", "Podcastit",
        "Videot", "Video", "Tv", "Radio", "Suomi", "Maailma", "Paikalliset", "Lukijalta", "Lukijoilta", "Tausta", "Faktat", "Aiheet",
        "Ohjelma", "Toimitus", "Yhteys", "Lehti", "Tietoa", "Perhe", "Ympäristö", "Ilmasto", "Yhteiskunta", "Sosiaalinen media",
        "Kategoriat", "Menu", "Kuuntele", "Jatka", "Ymmärrän", "Tietosuoja", "Evästeet", "Ehdot", "Saavutettavuus", "Yksityisyydensuoja",
        "Rekisteröityminen", "Keskustelu", "Juuri nyt", "Ylös",
    ),
    misses=("Urheilu on hauskaa", "Suomi johtaa"),
)
