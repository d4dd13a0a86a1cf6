"""Bylines, dates and sources, Danish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "da/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "(Tekst|Tekst og foto|Tekst & foto|Tekst/foto|Oversættelse|Journalist|Redaktør|Skribent|Redigeret af): @",
        "(Af|Tekst af|Skrevet af|Publiceret af|Offentliggjort af|Journalist) @",
        "(Forfatter|Skribent|Udgivet af|Lagt op af|Ansvarshavende redaktør) @",
        "(Af|Skrevet af|Publiceret af|Journalist|Tekst|Udgivet af|Forfatter) @ %", "Tekst: @ Foto: *", "Af @ Foto: *",
    ),
    hits=(
        "Af Mette Hansen", "Skrevet af Mette Hansen den 12. marts 2024", "Tekst og foto: Mette Hansen", "Offentliggjort af Mette Hansen",
        "Ansvarshavende redaktør Mette Hansen", "Publiceret af Mette Hansen 12. marts 2024",
        "Tekst: Mette Hansen Foto: Ti broer du bør se", "Af Mette Hansen Foto: Ti broer du bør se",
    ),
    misses=("Af 100 adspurgte svarede 60", "Af og til", "Afsender Mette Hansen", "Tekst til en sang fra 12. marts"),
)

AUTHOR_LABEL = line_rule(
    "da/author-label",
    label=Label.BIO,
    why="The label of an author box.",
    pattern=phrases(
        "Forfatter", "Journalist", "Skribent", "Om forfatteren", "Om skribenten", "Om journalisten", "Flere artikler af forfatteren",
        "Flere artikler af skribenten", "Se alle artikler af forfatteren", "Flere artikler af journalisten",
        "Flere indlæg af forfatteren", "Kontakt journalisten", "Kontakt skribenten", "Vis profil", "Ansvarshavende redaktør",
        "Chefredaktør",
    ),
    misses=("Journalist uden grænser", "Om forfatteren Blixen"),
)

DATE = line_rule(
    "da/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(Publiceret|Offentliggjort|Opdateret|Sidst opdateret|Senest opdateret|Sidst ændret|Oprettet|Udgivelsesdato) (den|d.|) %",
        "(Dato|Udgivet|Først publiceret|Siden er sidst opdateret|Lagt op|Postet|Skrevet|Redigeret) (den|d.|) %",
        "(Publiceret|Offentliggjort|Oprettet|Udgivet) % (Opdateret|Sidst opdateret|Senest opdateret|Redigeret) *",
        "(Publiceret|Opdateret|Sidst opdateret|Senest opdateret): (kl|kl.|i dag|i dag kl.|i går|i går kl.|) #",
        "(Publiceret|Opdateret|Sidst opdateret|Senest opdateret): (kl|kl.|i dag|i dag kl.|i går|i går kl.|) #:#",
        "(Publiceret|Opdateret) (kl|kl.|i dag|i går|) #:#",
        "(Publiceret|Opdateret|Sidst opdateret) for # (minutter|minut|timer|time|dage|dag|uger) siden",
        "For # (minutter|minut|timer|time|dage) siden",
    ),
    hits=(
        "Offentliggjort 12. marts 2024 kl. 10.15", "Senest opdateret den 12. marts 2024", "Siden er sidst opdateret den 12. marts 2024",
        "Offentliggjort 12. marts 2024 Senest opdateret Ti broer du bør se", "Senest opdateret: i dag kl. 12",
        "Senest opdateret: i dag kl. 12:12", "Publiceret i dag 12:12", "Sidst opdateret for 12 minutter siden", "For 12 minutter siden",
    ),
    misses=("Publiceret forskning fra 12. marts 2024 viser", "Opdateret version af spillet", "For 12 år siden"),
)

DATE_LABEL = line_rule(
    "da/date-label",
    label=Label.WIDGET,
    why="The label of a date, without the date.",
    pattern=phrases(
        "Publiceret", "Offentliggjort", "Opdateret", "Sidst opdateret", "Senest opdateret", "Udgivelsesdato", "Publiceret i dag",
        "Sidst ændret",
    ),
    misses=("Opdateret version af spillet", "For 12 år siden"),
)

SOURCE = line_rule(
    "da/source",
    label=Label.SOURCE,
    why="Where the text comes from.",
    pattern=phrases(
        "(Kilde|Kilder|Oprindelig kilde): *",
        "(Artiklen|Historien|Teksten|Indlægget|Kronikken) (blev først bragt|er først bragt|blev oprindeligt bragt) (i|på|hos) *",
        "(Artiklen|Historien|Teksten|Indlægget|Kronikken) (er oprindeligt bragt|blev først publiceret) (i|på|hos) *",
        "(Artiklen|Historien|Teksten|Indlægget|Kronikken) er først publiceret (i|på|hos) *", "(Artiklen|Historien) er oversat (af|fra) *",
    ),
    hits=(
        "Kilde: Ritzau", "Oprindelig kilde: Ti broer du bør se", "Historien blev oprindeligt bragt hos Ti broer du bør se",
        "Historien blev først publiceret hos Ti broer du bør se", "Historien er først publiceret hos Ti broer du bør se",
        "Historien er oversat fra Ti broer du bør se",
    ),
    misses=("Kilden til glæde", "Kilde uden navn i Moskva"),
)

SOURCE_LABEL = line_rule(
    "da/source-label",
    label=Label.WIDGET,
    why="The label of a source, without the source.",
    pattern=phrases("Kilde", "Kilder"),
    misses=("Kilden til glæde", "Kilde uden navn i Moskva"),
)
