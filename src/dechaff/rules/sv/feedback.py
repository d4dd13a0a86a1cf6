"""Contact, correction and tip boxes, Swedish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "sv/feedback",
    label=Label.FEEDBACK,
    why="A prompt to write to the editors.",
    pattern=phrases(
        "Anmäl fel", "Anmäl textfel", "Anmäl språkfel", "Anmäl fel i artikeln", "Rapportera fel", "Rapportera ett fel",
        "Rapportera textfel", "Hittat fel", "Hittat ett fel", "Hittade du ett fel", "Har du hittat ett fel",
        "Har du hittat fel i artikeln", "Hittat fel i texten", "Ser du något fel", "Fel i artikeln", "Rättelse eller klagomål",
        "Skicka rättelse", "Lämna synpunkter", "Ge oss feedback", "Tyck till", "Tyck till om artikeln", "Skicka in tips", "Skicka tips",
        "Skicka nyhetstips", "Tipsa redaktionen", "Tipsa oss om nyheter", "Har du ett tips", "Har du tips", "Har du ett nyhetstips",
        "Har du nyhetstips", "Skicka bilder", "Skriv till oss", "Mejla oss", "Mejla redaktionen", "Kontakta reportern",
        "Skriv en insändare", "Skicka insändare", "Skicka in din insändare", "Skriv en debattartikel", "Skriv till redaktionen",
        "Så jobbar vi med journalistik", "Så arbetar vi", "Så arbetar vi med källor", "Kontakta skribent",
        "(Har du ett tips|Har du tips|Har du nyhetstips)? (Mejla|Tipsa|Kontakta|Hör av dig|Skriv|Skicka|Ring|Anmäl) *",
        "(Har du ett nyhetstips|Har du hittat ett fel)? (Mejla|Tipsa|Kontakta|Hör av dig|Skriv|Skicka|Ring|Anmäl) *",
        "(Hittat fel|Såg du något|Har du sett något|Vet du mer)? (Mejla|Tipsa|Kontakta|Hör av dig|Skriv|Skicka|Ring|Anmäl) *",
        "(Har du hittat ett fel|Hittat fel|Har du ett tips)? (Mejla oss|Tipsa oss|Kontakta oss|Hör av dig|Meddela oss)",
    ),
    hits=(
        "Har du nyhetstips? Hör av dig Tio broar att se", "Har du ett nyhetstips? Hör av dig Tio broar att se",
        "Har du sett något? Hör av dig Tio broar att se", "Har du hittat ett fel? Kontakta oss",
    ),
    misses=("Anmäl fel beslut till domstolen", "Vet du mer än läraren?"),
)

FOLLOW_AUTHOR = line_rule(
    "sv/follow-author",
    label=Label.BIO,
    why="An invitation to follow the author.",
    pattern=phrases("Följ @ på (Twitter|X|Facebook|Instagram|Bluesky)"),
    hits=("Följ Anna Svensson på Instagram",),
    misses=("Följ Anna Svensson på turné", "Följ med på resan"),
)
