"""Share and follow prompts, Swedish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

SHARE_LABEL = line_rule(
    "sv/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Dela", "Dela:", "Dela artikeln", "Dela artikel", "Dela den här artikeln", "Dela denna artikel", "Dela nyheten", "Dela sidan",
        "Dela inlägget", "Dela detta", "Dela det här", "Dela via", "Dela på", "Dela länk", "Dela med vänner", "Dela på sociala medier",
        "Dela på Facebook", "Dela på Twitter", "Dela på X", "Dela på LinkedIn", "Dela via e-post", "Dela via mejl", "Dela via mail",
        "Dela på WhatsApp", "Dela på Messenger", "Dela på Pinterest", "Dela på Bluesky", "Dela på Threads", "Dela artikeln på Facebook",
        "Dela artikeln på Twitter", "Dela gärna", "Dela gärna artikeln", "Delningsalternativ", "Tweeta", "Twittra", "Mejla", "Maila",
        "E-posta", "Skicka", "Skicka via e-post", "Skicka med e-post", "Skicka till en vän", "Skicka artikeln", "Tipsa en vän",
        "Tipsa andra", "Kopiera länk", "Kopiera länken", "Kopiera länk till artikeln", "Kopiera webbadress", "Kopiera URL",
        "Länken kopierad", "Länk kopierad", "Länken är kopierad", "Kopierad", "Kopierat", "Kopierat till urklipp", "Kopiera till urklipp",
        "Gilla", "Gilla detta", "Gilla Laddar in", "Spara", "Spara artikel", "Spara artikeln", "Spara till senare", "Läs senare",
        "Sparad", "Sparade artiklar", "Ge bort artikeln", "Ge bort artikel", "Fäst", "Pinna", "Bokmärk", "Lägg till i favoriter",
        "Klicka för att (dela|e-posta|skriva ut|skicka) *", "Klicka för (utskrift|att dela)",
        "(Gillade|Tyckte) du (artikeln|om artikeln|inlägget|om den här artikeln)? Dela den (gärna|med dina vänner|vidare)",
    ),
    hits=(
        "Klicka för att dela på Facebook (Öppnas i ett nytt fönster)", "Klicka för att skriva ut Tio broar att se", "Klicka för utskrift",
        "Gillade du om den här artikeln? Dela den med dina vänner",
    ),
    misses=("Dela upp degen i två delar", "Dela på ansvaret", "Skicka hem soldaterna"),
)

FOLLOW = line_rule(
    "sv/follow",
    label=Label.SHARE,
    why="An invitation to follow the site.",
    pattern=phrases(
        "Följ oss på (Facebook|Twitter|X|Instagram|YouTube|TikTok|LinkedIn)",
        "Följ oss på (sociala medier|Google News|Spotify|Bluesky|Threads|WhatsApp)",
        "(Gilla oss|Hitta oss|Vi finns|Gilla) (på|också på|oss på) (Facebook|Twitter|X|Instagram)",
        "(Gilla oss|Hitta oss|Vi finns|Gilla) (på|också på|oss på) (YouTube|TikTok|LinkedIn|sociala medier)", "Följ", "Följ oss",
        "Följ oss här", "Följ oss även på", "Följ oss i sociala medier", "Följ ämnet", "Följ ämne", "Följ ämnen", "Följ ämnen i artikeln",
        "Följ ämnen och skribenter", "Följ skribent", "Följ skribenten", "Följ författare", "Följ reporter", "Följer", "Sluta följa",
        "Följ taggar", "Följ utvecklingen här", "Ämnen i artikeln", "Ämnen i den här artikeln", "Följ ämnen i den här artikeln",
    ),
    hits=("Följ oss på Instagram", "Följ oss på sociala medier", "Gilla oss också på Instagram", "Gilla oss också på sociala medier"),
    misses=("Följ oss på en resa genom Europa", "Följ ämnet noga, sa läraren"),
)
