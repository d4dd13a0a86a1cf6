"""Bylines, dates and sources, Norwegian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "no/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "(Tekst|Tekst og foto|Tekst & foto|Tekst/foto|Intervju|Oversettelse|Journalist|Redaktør|Skribent|Reporter): @",
        "(Av|Tekst av|Skrevet av|Publisert av|Journalist|Forfatter|Skribent|Lagt ut av|Postet av|Lagt inn av|Ansvarlig redaktør) @",
        "(Av|Skrevet av|Publisert av|Journalist|Tekst|Lagt inn av|Lagt ut av) @ %", "Tekst: @ Foto: *",
    ),
    hits=(
        "Av Kari Nordmann", "Skrevet av Kari Nordmann den 12. mars 2024", "Tekst og foto: Kari Nordmann",
        "Ansvarlig redaktør Kari Nordmann", "Publisert av Kari Nordmann 12. mars 2024", "Tekst: Kari Nordmann Foto: Ti broer du bør se",
    ),
    misses=("Av 100 spurte svarte 60", "Av og til", "Avsender Kari Nordmann", "Tekst til en sang fra 12. mars"),
)

AUTHOR_LABEL = line_rule(
    "no/author-label",
    label=Label.BIO,
    why="The label of an author box.",
    pattern=phrases(
        "Forfatter", "Journalist", "Skribent", "Om forfatteren", "Om skribenten", "Om journalisten", "Flere saker av forfatteren",
        "Flere artikler av forfatteren", "Se alle artikler av forfatteren", "Flere saker fra journalisten",
        "Flere innlegg av forfatteren", "Kontakt journalisten", "Vis profil", "Ansvarlig redaktør", "Sjefredaktør og ansvarlig redaktør",
    ),
    misses=("Journalist uten grenser", "Om forfatteren Undset"),
)

DATE = line_rule(
    "no/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(Publisert|Oppdatert|Sist oppdatert|Sist endret|Opprettet|Publiseringsdato|Dato) (den|) %",
        "(Først publisert|Siden sist oppdatert|Lagt inn|Lagt ut|Postet|Skrevet|Endret) (den|) %",
        "(Publisert|Opprettet) % (Oppdatert|Sist oppdatert|Endret|Sist endret) *",
        "(Publisert|Oppdatert|Sist oppdatert): (kl|kl.|i dag|i dag kl.|i går|i går kl.|) #",
        "(Publisert|Oppdatert|Sist oppdatert): (kl|kl.|i dag|i dag kl.|i går|i går kl.|) #:#",
        "(Publisert|Oppdatert) (kl|kl.|i dag|i går|) #:#",
        "(Publisert|Oppdatert|Sist oppdatert) (#|for #) (minutter|minutt|timer|time|dager|dag|uker) siden",
        "For # (minutter|minutt|timer|time|dager) siden",
    ),
    hits=(
        "Publisert: 12. mars 2024 kl. 10.15 Oppdatert: 13. mars 2024", "Publiseringsdato den 12. mars 2024",
        "Siden sist oppdatert den 12. mars 2024", "Publisert 12. mars 2024 Sist oppdatert Ti broer du bør se",
        "Sist oppdatert: i dag kl. 12", "Sist oppdatert: i dag kl. 12:12", "Publisert i dag 12:12",
        "Sist oppdatert for 12 minutter siden", "For 12 minutter siden",
    ),
    misses=("Publisert forskning fra 12. mars 2024 viser", "Oppdatert versjon av spillet", "For 12 år siden"),
)

DATE_LABEL = line_rule(
    "no/date-label",
    label=Label.WIDGET,
    why="The label of a date, without the date.",
    pattern=phrases(
        "Publisert", "Oppdatert", "Sist oppdatert", "Sist endret", "Publiseringsdato", "Publisert:", "Oppdatert:", "Publisert i dag",
        "Nettarkivert",
    ),
    misses=("Oppdatert versjon av spillet", "For 12 år siden"),
)

SOURCE = line_rule(
    "no/source",
    label=Label.SOURCE,
    why="Where the text comes from.",
    pattern=phrases(
        "(Kilde|Kilder|Opprinnelig kilde): *",
        "(Artikkelen|Saken|Teksten|Innlegget|Kronikken) (ble først publisert|er først publisert) (i|på|hos) *",
        "(Artikkelen|Saken|Teksten|Innlegget|Kronikken) (ble opprinnelig publisert|sto først på trykk) (i|på|hos) *",
    ),
    hits=(
        "Kilde: NTB", "Opprinnelig kilde: Ti broer du bør se", "Artikkelen ble først publisert hos Ti broer du bør se",
        "Artikkelen ble opprinnelig publisert hos Ti broer du bør se",
    ),
    misses=("Kilden til glede", "Kilde uten navn i Moskva"),
)

SOURCE_LABEL = line_rule(
    "no/source-label",
    label=Label.WIDGET,
    why="The label of a source, without the source.",
    pattern=phrases("Kilde", "Kilder"),
    misses=("Kilden til glede", "Kilde uten navn i Moskva"),
)
