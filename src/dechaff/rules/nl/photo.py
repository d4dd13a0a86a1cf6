"""Photo credits, gallery and player labels, Dutch."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

CREDIT = line_rule(
    "nl/credit",
    label=Label.CREDIT,
    why="Says whose picture it is.",
    pattern=phrases(
        "Foto: *", "Foto's: *", "Beeld: *", "Beelden: *", "Fotografie: *", "Fotograaf: *", "Foto door: *", "Foto door *",
        "Foto ter illustratie: *", "Archieffoto: *", "Illustratie: *", "Beeldbron: *", "Infografiek: *", "Fotocredit: *",
        "Beeld (ANP|AFP|AP|Reuters|EPA|Getty|Getty Images|Shutterstock|Belga|archief)",
        "Foto (ANP|AFP|AP|Reuters|EPA|Getty Images|Belga|archief|ter illustratie|Shutterstock|Pixabay)",
        "Beeld (ANP|AFP|AP|Reuters|EPA|Getty) *", "Foto (ANP|AFP|AP|Reuters|EPA|Belga) *", "(ANP|Belga) / *", "Archieffoto", "Archiefbeeld",
        "Foto ter illustratie", "Stockfoto", "Vergroot afbeelding", "Vergroot foto", "Bekijk grotere versie", "Volledig scherm",
        "Open afbeelding", "Afbeelding vergroten",
    ),
    hits=(
        "Foto: Jan Jansen / ANP", "Beeld: ANP", "Foto ANP", "Beeld ANP / Jan Jansen", "ANP / Jan Jansen", "Foto's: ANP",
        "Foto door Jan Jansen", "Foto AFP / Jan",
    ),
    misses=("Foto van het jaar", "Beeld van Europa", "Illustratie bij een sprookje"),
)

CREDIT_BRACKETS = span_rule(
    "nl/credit-brackets",
    label=Label.CREDIT,
    where="brackets",
    why="Says in brackets whose picture it is.",
    pattern=phrases("Foto: *", "Foto's: *", "Beeld: *", "Archieffoto: *", "Foto (ANP|AFP|AP|Reuters|Belga|ter illustratie)", "Archieffoto"),
    hits=("De brug in mei⟦ (Foto: Jansen/ANP)⟧", "De brug.⟦ (archieffoto)⟧"),
    misses=("De brug (foto uit 1950) staat nog.", "Het boek (foto's en tekst) is op."),
)

GALLERY = line_rule(
    "nl/gallery",
    label=Label.GALLERY,
    why="A label of a picture gallery.",
    pattern=phrases(
        "Fotogalerij", "Fotogalerijen", "Fotoserie", "Fotoserie: *", "Fotoalbum", "Fotoreportage", "In beeld", "In foto's",
        "Bekijk (de|alle|meer|onze) (foto's|fotoserie|fotogalerij|beelden)", "Bekijk foto's", "Foto # van #", "# foto's",
        "(Volgende|Vorige) (foto|afbeelding)", "Meer foto's", "Alle foto's", "Foto's",
    ),
    hits=("Bekijk de foto's", "Foto 3 van 12", "12 foto's", "Volgende foto", "Fotoserie: de brug"),
    misses=("In beeld gebracht", "Foto's van vroeger", "Foto 51 in het dossier"),
)

PLAYER = line_rule(
    "nl/player",
    label=Label.PLAYER,
    why="A label of an audio or video player.",
    pattern=phrases(
        "Luister", "Beluister", "Luister (naar dit artikel|artikel|hier|nu|terug|naar de podcast|naar het artikel|dit artikel)",
        "Beluister (dit artikel|artikel|de podcast|het artikel|fragment)", "Dit artikel (beluisteren|luisteren)", "Artikel beluisteren",
        "Luister naar dit artikel *", "Voorlezen", "Lees voor", "Laat voorlezen", "Artikel voorlezen", "Speel af", "Afspelen",
        "Video afspelen", "Speel video af", "Bekijk (de|deze) video", "Bekijk video", "Bekijk het fragment", "Kijk terug", "Video laden",
        "Video niet beschikbaar", "Geluid aan", "Geluid uit", "Ondertiteling", "Uw browser ondersteunt *", "Je browser ondersteunt *",
        "Zet JavaScript aan *", "Samenvatting door AI", "Luisterversie",
    ),
    hits=(
        "Luister naar dit artikel", "Bekijk de video", "Je browser ondersteunt geen video", "Uw browser ondersteunt geen audio",
        "Dit artikel beluisteren", "Luister naar dit artikel 3 min", "Zet JavaScript aan in je browser",
    ),
    misses=("Luister naar je hart", "Bekijk het maar", "Afspelen van muziek verboden"),
)
