"""Headings over other stories, Finnish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

RELATED = line_rule(
    "fi/related",
    label=Label.RELATED,
    why="A heading over other stories.",
    pattern=phrases(
        "Aiheeseen liittyvää", "Aiheeseen liittyvät", "Aiheeseen liittyvät artikkelit", "Aiheeseen liittyvät jutut",
        "Aiheeseen liittyviä artikkeleita", "Aiheeseen liittyviä juttuja", "Liittyvät artikkelit", "Liittyvät jutut", "Liittyvät aiheet",
        "Liittyvää sisältöä", "Samankaltaisia artikkeleita", "Samankaltaiset artikkelit", "Samasta aiheesta", "Aiheesta lisää",
        "Aiheesta muualla", "Aiheesta aiemmin", "Luetuimmat", "Luetuimmat artikkelit", "Luetuimmat uutiset", "Luetuimmat jutut",
        "Luetuimmat nyt", "Luetuimmat juuri nyt", "Luetuimmat tänään", "Luetuimmat tällä viikolla", "Päivän luetuimmat",
        "Viikon luetuimmat", "Luetuinta", "Luetuinta nyt", "Luetuinta juuri nyt", "Jaetuimmat", "Kommentoiduimmat", "Keskustelluimmat",
        "Katsotuimmat", "Suosituimmat", "Suosituimmat artikkelit", "Suosituimmat jutut", "Suosittua", "Suosittua nyt",
        "Suosittua juuri nyt", "Uusimmat", "Uusimmat artikkelit", "Uusimmat uutiset", "Uusimmat jutut", "Uusimmat kirjoitukset",
        "Uusimmat aiheesta", "Tuoreimmat", "Tuoreimmat uutiset", "Tuoreimmat artikkelit", "Tuoreimmat jutut", "Viimeisimmät artikkelit",
        "Viimeisimmät uutiset", "Viimeisimmät kirjoitukset", "Ajankohtaista", "Ajankohtaista nyt", "Nyt puhututtaa", "Suosittelemme",
        "Suosittelemme lukemaan", "Suosittelemme myös", "Suositellut", "Suositeltua", "Suositeltua luettavaa", "Suosituksia sinulle",
        "Sinulle suositeltua", "Sinulle valittua", "Sinulle", "Toimitus suosittelee", "Toimituksen valinnat", "Toimituksen poiminnat",
        "Toimituksen suosittelemat", "Poimintoja", "Poiminnat", "Valikoituja juttuja", "Saatat pitää myös", "Saatat pitää myös näistä",
        "Saatat olla kiinnostunut", "Sinua saattaisi kiinnostaa", "Sinua saattaa kiinnostaa myös", "Sinua voisi kiinnostaa",
        "Sinua voisi kiinnostaa myös", "Nämä voivat kiinnostaa sinua", "Muut lukevat", "Muut lukevat nyt", "Muut lukivat myös",
        "Muut ovat lukeneet myös", "Tätä luetaan nyt", "Nyt luetaan", "Pääuutiset", "Päivän pääuutiset", "Päivän uutiset",
        "Tärkeimmät uutiset", "Lisää tältä kirjoittajalta", "Kirjoittajan muut artikkelit", "Muut artikkelit", "Muut uutiset",
        "Muita artikkeleita", "Muita uutisia", "Etusivulta", "Etusivun uutisia", "Aiemmat artikkelit", "Jutun aiheet",
        "Jutussa mainitut aiheet", "Artikkelin aiheet", "Jäikö tämä lukematta", "Jäikö näkemättä",
        "(Luetuimmat|Uusimmat|Tuoreimmat) (urheilusta|kotimaasta|ulkomailta|viihteestä|taloudesta)",
        "(Luetuimmat|Uusimmat|Tuoreimmat) (kulttuurista|etusivulta|osastosta|politiikasta)",
    ),
    hits=("Luetuimmat urheilusta", "Luetuimmat kulttuurista"),
    misses=("Luetuimmat kirjat vuonna 1905", "Uusimmat tiedot kertovat sillasta", "Suosituimmat matkakohteet"),
)

READ_MORE_TAIL = span_rule(
    "fi/read-more-tail",
    label=Label.READ_MORE,
    why="A link to another story behind the text.",
    pattern=phrases(
        "(Lue lisää|Lue myös|Lue lisää täältä|Katso myös|Aiheesta lisää|Lue koko juttu|Lue lisää aiheesta): *", "Lue lisää",
        "Lue lisää täältä", "Lue lisää tästä", "Jatka lukemista", "Lue koko juttu", "Lue koko artikkeli", "Lue koko juttu täältä",
    ),
    where="end",
    hits=(
        "Silta avattiin uudelleen maanantaina.⟦ Lue lisää aiheesta: Kymmenen siltaa joen yli⟧",
        "Silta avattiin uudelleen maanantaina.⟦ Lue lisää⟧", "Silta avattiin uudelleen maanantaina.⟦ Lue lisää täältä⟧",
        "Silta avattiin uudelleen maanantaina.⟦ Lue lisää tästä⟧", "Silta avattiin uudelleen maanantaina.⟦ Jatka lukemista⟧",
        "Silta avattiin uudelleen maanantaina.⟦ Lue koko juttu⟧", "Silta avattiin uudelleen maanantaina.⟦ Lue koko artikkeli⟧",
        "Silta avattiin uudelleen maanantaina.⟦ Lue koko juttu täältä⟧",
    ),
    misses=("Lapset haluavat lue lisää.", "Hän pyysi: lue myös runoja."),
)

READ_MORE_BRACKETS = span_rule(
    "fi/read-more-brackets",
    label=Label.READ_MORE,
    why="A bracketed link to another story.",
    pattern=phrases(
        "(Lue lisää|Lue myös|Katso myös|Lue lisää täältä): *", "Lue lisää", "Lue myös", "Lue lisää täältä", "Lue lisää tästä",
        "Juttu jatkuu kuvan alla", "Juttu jatkuu kuvan jälkeen", "Juttu jatkuu videon alla", "Juttu jatkuu mainoksen jälkeen",
        "Juttu jatkuu alla", "Artikkeli jatkuu kuvan alla",
    ),
    where="brackets",
    hits=(
        "Silta avattiin uudelleen maanantaina⟦ (Lue lisää täältä: Kymmenen siltaa joen yli)⟧.",
        "Silta avattiin uudelleen maanantaina⟦ (Lue lisää)⟧.", "Silta avattiin uudelleen maanantaina⟦ (Lue myös)⟧.",
        "Silta avattiin uudelleen maanantaina⟦ (Lue lisää täältä)⟧.", "Silta avattiin uudelleen maanantaina⟦ (Lue lisää tästä)⟧.",
        "Silta avattiin uudelleen maanantaina⟦ (Juttu jatkuu kuvan alla)⟧.",
        "Silta avattiin uudelleen maanantaina⟦ (Juttu jatkuu kuvan jälkeen)⟧.",
        "Silta avattiin uudelleen maanantaina⟦ (Juttu jatkuu videon alla)⟧.",
        "Silta avattiin uudelleen maanantaina⟦ (Juttu jatkuu mainoksen jälkeen)⟧.",
        "Silta avattiin uudelleen maanantaina⟦ (Juttu jatkuu alla)⟧.",
        "Silta avattiin uudelleen maanantaina⟦ (Artikkeli jatkuu kuvan alla)⟧.",
    ),
    misses=("Silta (lue vanhat ohjeet) seisoo.", "Tie (lisää tai vähemmän valmis) avattiin."),
)
