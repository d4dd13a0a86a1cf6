"""Contact, correction and tip boxes, Finnish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "fi/feedback",
    label=Label.FEEDBACK,
    why="A prompt to write to the editors.",
    pattern=phrases(
        "Anna palautetta", "Anna palautetta jutusta", "Anna palautetta toimitukselle", "Lähetä palautetta", "Palaute", "Palautetta",
        "Ilmoita virheestä", "Ilmoita virhe", "Ilmoita kirjoitusvirheestä", "Ilmoita asiavirheestä", "Huomasitko virheen",
        "Huomasitko jutussa virheen", "Huomasitko virheen jutussa", "Löysitkö virheen", "Virhe jutussa", "Korjauspyyntö", "Oikaisupyyntö",
        "Lähetä uutisvinkki", "Lähetä juttuvinkki", "Lähetä vinkki", "Anna uutisvinkki", "Anna juttuvinkki", "Vinkkaa", "Vinkkaa uutinen",
        "Vinkkaa toimitukselle", "Juttuvinkki", "Uutisvinkki", "Onko sinulla uutisvinkki", "Onko sinulla juttuvinkki",
        "Onko sinulla vinkki", "Lähetä kuva", "Lähetä lukijan kuva", "Lähetä kuvia", "Lähetä mielipidekirjoitus", "Kirjoita mielipide",
        "Kirjoita mielipidekirjoitus", "Kirjoita meille", "Lähetä viesti toimitukselle", "Ota yhteyttä kirjoittajaan", "Kerro meille",
        "Näin teemme journalismia", "Näin korjaamme virheet",
        "(Huomasitko virheen|Huomasitko jutussa virheen)? (Kerro|Ilmoita|Lähetä|Ota yhteyttä|Vinkkaa|Laita|Kirjoita|Anna) *",
        "(Löysitkö virheen|Onko sinulla uutisvinkki)? (Kerro|Ilmoita|Lähetä|Ota yhteyttä|Vinkkaa|Laita|Kirjoita|Anna) *",
        "(Onko sinulla juttuvinkki|Onko sinulla vinkki)? (Kerro|Ilmoita|Lähetä|Ota yhteyttä|Vinkkaa|Laita|Kirjoita|Anna) *",
        "(Tiedätkö lisää|Näitkö jotain)? (Kerro|Ilmoita|Lähetä|Ota yhteyttä|Vinkkaa|Laita|Kirjoita|Anna) *",
        "(Huomasitko virheen|Löysitkö virheen|Onko sinulla vinkki)? (Kerro meille|Ilmoita meille|Ota yhteyttä|Ilmoita siitä)",
    ),
    hits=(
        "Huomasitko jutussa virheen? Ota yhteyttä Kymmenen siltaa joen yli",
        "Onko sinulla uutisvinkki? Ota yhteyttä Kymmenen siltaa joen yli",
        "Onko sinulla juttuvinkki? Ota yhteyttä Kymmenen siltaa joen yli", "Tiedätkö lisää? Ota yhteyttä Kymmenen siltaa joen yli",
        "Onko sinulla vinkki? Ilmoita meille",
    ),
    misses=("Anna palautetta lapselle heti", "Tiedätkö lisää kuin opettaja?"),
)

FOLLOW_AUTHOR = line_rule(
    "fi/follow-author",
    label=Label.BIO,
    why="An invitation to follow the author.",
    pattern=phrases(
        "Seuraa kirjoittajaa (Twitterissä|X:ssä|Facebookissa|Instagramissa)",
        "Seuraa toimittajaa (Twitterissä|X:ssä|Facebookissa|Instagramissa)",
    ),
    hits=("Seuraa kirjoittajaa Instagramissa", "Seuraa toimittajaa Instagramissa"),
    misses=("Seuraa Matti Virtasta kiertueella", "Seuraa kirjoittajaa matkalla"),
)
