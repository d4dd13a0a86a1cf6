"""Bylines, dates and sources, Finnish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "fi/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "(Teksti|Teksti ja kuvat|Teksti & kuvat|Teksti/kuvat|Haastattelu|Käännös|Suomennos|Toimittaja): @",
        "(Toimittanut|Kirjoittaja|Kirjoittajat|Kirjoittanut|Julkaissut|Tekijä|Tekijät|Päätoimittaja): @",
        "(Kirjoittaja|Kirjoittanut|Julkaissut|Toimittanut|Toimittaja|Kirjoittajat) @",
        "(Kirjoittaja|Kirjoittanut|Julkaissut|Toimittaja|Teksti) @ %", "Teksti: @ Kuva: *", "Teksti: @ Kuvat: *",
    ),
    hits=(
        "Kirjoittanut Matti Virtanen", "Teksti ja kuvat: Matti Virtanen", "Päätoimittaja: Matti Virtanen",
        "Kirjoittanut Matti Virtanen 12. maaliskuuta 2024", "Teksti: Matti Virtanen Kuva: Kymmenen siltaa joen yli",
        "Teksti: Matti Virtanen Kuvat: Kymmenen siltaa joen yli",
    ),
    misses=("Kirjoittaja kuoli 12. maaliskuuta", "Teksti laulusta", "Toimittaja ilman rajoja"),
)

AUTHOR_LABEL = line_rule(
    "fi/author-label",
    label=Label.BIO,
    why="The label of an author box.",
    pattern=phrases(
        "Kirjoittaja", "Kirjoittajat", "Toimittaja", "Tietoa kirjoittajasta", "Kirjoittajasta", "Kirjoittajan artikkelit",
        "Kirjoittajan muut kirjoitukset", "Kaikki kirjoittajan artikkelit", "Näytä kaikki kirjoittajan artikkelit",
        "Lisää kirjoittajalta", "Ota yhteyttä toimittajaan", "Näytä profiili", "Vastaava päätoimittaja", "Päätoimittaja", "Toimittajalta",
    ),
    misses=("Kirjoittaja on dosentti", "Toimittaja palkittiin"),
)

DATE = line_rule(
    "fi/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(Julkaistu|Päivitetty|Viimeksi päivitetty|Viimeksi muokattu|Muokattu|Luotu|Julkaisupäivä) %",
        "(Julkaisuaika|Päiväys|Päivämäärä|Sivu päivitetty|Lisätty|Kirjoitettu) %",
        "(Julkaistu|Luotu) % (Päivitetty|Muokattu|Viimeksi päivitetty) *",
        "(Julkaistu|Päivitetty): (tänään|eilen|klo|tänään klo|eilen klo|) #",
        "(Julkaistu|Päivitetty): (tänään|eilen|klo|tänään klo|eilen klo|) #:#",
        "(Julkaistu|Päivitetty) (tänään|eilen|klo|tänään klo|eilen klo) #",
        "(Julkaistu|Päivitetty) # (minuuttia|minuutti|tuntia|tunti|päivää|viikkoa) sitten",
    ),
    hits=(
        "Julkaistu 12. maaliskuuta 2024 klo 10.15", "Julkaistu 12.3.2024 10:15", "Viimeksi päivitetty 12. maaliskuuta 2024",
        "Sivu päivitetty 12. maaliskuuta 2024", "Julkaistu 12. maaliskuuta 2024 Viimeksi päivitetty Kymmenen siltaa joen yli",
        "Päivitetty: tänään klo 12", "Päivitetty: tänään klo 12:12", "Päivitetty tänään klo 12", "Päivitetty 12 minuuttia sitten",
    ),
    misses=("Julkaistu tutkimus 12. maaliskuuta 2024 kertoo", "Päivitetty versio pelistä"),
)

DATE_LABEL = line_rule(
    "fi/date-label",
    label=Label.WIDGET,
    why="The label of a date, without the date.",
    pattern=phrases("Julkaistu", "Päivitetty", "Viimeksi päivitetty", "Julkaisupäivä", "Julkaistu:", "Päivitetty:"),
    misses=("Julkaistu tutkimus 12. maaliskuuta 2024 kertoo", "Päivitetty versio pelistä"),
)

AGO = line_rule(
    "fi/ago",
    label=Label.DATE,
    why="How long ago the text appeared.",
    pattern=phrases("# (minuuttia|minuutti|tuntia|tunti|päivää|viikkoa) sitten"),
    hits=("12 minuuttia sitten",),
    misses=("12 minuuttia sitten satoi lunta", "Sata vuotta sitten"),
)

SOURCE = line_rule(
    "fi/source",
    label=Label.SOURCE,
    why="Where the text comes from.",
    pattern=phrases(
        "(Lähde|Lähteet|Alkuperäinen lähde|Uutislähde): *",
        "(Juttu|Artikkeli|Kirjoitus|Haastattelu) on (julkaistu|alun perin julkaistu) (lehdessä|numerossa|sivustolla) *",
        "(Juttu|Artikkeli|Kirjoitus|Haastattelu) on ensimmäisen kerran julkaistu (lehdessä|numerossa|sivustolla) *",
        "(Juttu|Artikkeli) on alun perin julkaistu *",
    ),
    hits=(
        "Lähde: STT", "Alkuperäinen lähde: Kymmenen siltaa joen yli",
        "Haastattelu on alun perin julkaistu sivustolla Kymmenen siltaa joen yli",
        "Haastattelu on ensimmäisen kerran julkaistu sivustolla Kymmenen siltaa joen yli",
        "Artikkeli on alun perin julkaistu Kymmenen siltaa joen yli",
    ),
    misses=("Lähde iloon", "Lähteet kertovat sillasta"),
)

SOURCE_LABEL = line_rule(
    "fi/source-label",
    label=Label.WIDGET,
    why="The label of a source, without the source.",
    pattern=phrases("Lähde", "Lähteet"),
    misses=("Lähde iloon", "Lähteet kertovat sillasta"),
)
