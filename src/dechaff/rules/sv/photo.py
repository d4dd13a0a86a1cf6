"""Photo credits, galleries and players, Swedish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

PHOTO_CREDIT = line_rule(
    "sv/photo-credit",
    label=Label.CREDIT,
    why="The credit of a photo.",
    pattern=phrases(
        "(Foto|Bild|Fotograf|Fotografi|Foton|Bilder|Arkivfoto|Genrebild|Arkivbild|Illustration): *",
        "(Illustratör|Grafik|Foto och text|Bildkälla|Foto/montage|Montage|Omslagsfoto|Pressbild|Skärmdump): *",
        "(Foto|Arkivfoto) (TT|AP|AFP|Reuters|Getty Images|privat|arkiv|Shutterstock|Pressbild|Unsplash|Polisen)", "Genrebild",
        "Arkivbild", "Arkivfoto", "Pressbild", "Pressfoto", "Skärmdump", "Illustrationsbild", "Foto", "Privat foto",
    ),
    hits=("Illustration: Tio broar att se", "Foto och text: Tio broar att se", "Arkivfoto Getty Images"),
    misses=("Foto av barn får inte spridas", "Bild på bron väckte minnen", "Skärmdumpen från rätten"),
)

PHOTO_CREDIT_BRACKETS = span_rule(
    "sv/photo-credit-brackets",
    label=Label.CREDIT,
    why="A bracketed photo credit.",
    pattern=phrases("(Foto|Fotograf|Bild|Arkivfoto|Illustration): *", "Arkivbild", "Genrebild", "Arkivfoto"),
    where="brackets",
    hits=(
        "Bron öppnade igen i måndags⟦ (Illustration: Tio broar att se)⟧.", "Bron öppnade igen i måndags⟦ (Arkivbild)⟧.",
        "Bron öppnade igen i måndags⟦ (Genrebild)⟧.", "Bron öppnade igen i måndags⟦ (Arkivfoto)⟧.",
    ),
    misses=("Bron (bilden är gammal) rasade.", "Ån (foto saknas tyvärr) steg."),
)

PHOTO_CREDIT_TAIL = span_rule(
    "sv/photo-credit-tail",
    label=Label.CREDIT,
    why="A photo credit behind a caption.",
    strength=Strength.HINT,
    pattern=phrases("Foto: *"),
    where="end",
    hits=("Bron öppnade igen i måndags.⟦ Foto: Tio broar att se⟧",),
    misses=("Hon tar foto: alla vill se.", "Hans foto är känt."),
)

GALLERY = line_rule(
    "sv/gallery",
    label=Label.GALLERY,
    why="The label of a gallery.",
    pattern=phrases(
        "Bildspel", "Bildgalleri", "Bildextra", "Visa bildspel", "Se bildspel", "Visa bild", "Visa bilder", "Visa alla bilder",
        "Se alla bilder", "Se bilderna", "Se bildspelet", "Öppna bild i helskärm", "Öppna bild i helskärmsläge", "Öppna bild",
        "Öppna galleri", "Fler bilder", "Nästa bild", "Föregående bild", "Helskärm", "Öppna i helskärm", "Stäng helskärm",
        "Förstora bilden", "Förstora bild", "Förstora", "Klicka på bilden för att förstora", "Stor bild", "Bild saknas", "Bild # av #",
        "(Bildspel|Bilder|Visa bilder): #", "(Bildspel|Se alla bilder|Visa alla bilder|Galleri) (#",
    ),
    hits=("Bild 12 av 12", "Visa bilder: 12", "Visa alla bilder (12"),
    misses=("Bild 3 av 4 såldes", "Bildspel är populärt"),
)

PLAYER = line_rule(
    "sv/player",
    label=Label.PLAYER,
    why="The label of an audio or video player.",
    pattern=phrases(
        "Lyssna på artikeln", "Lyssna på texten", "Lyssna här", "Lyssna på den här artikeln", "Lyssna på avsnittet", "Lyssna på inslaget",
        "Spela", "Spela upp", "Spela upp video", "Spela upp ljud", "Spela klippet", "Spela upp klippet", "Spela video", "Pausa",
        "Se klippet", "Se videon", "Se klippet här", "Se hela klippet", "Se inslaget", "Titta på klippet", "Stäng av ljudet",
        "Slå på ljudet", "Ljud av", "Ljud på", "Undertexter", "Textning", "Videospelare", "Ljudspelare", "Uppläst", "Uppläst artikel",
        "Automatisk uppläsning", "Hör artikeln", "Direktsänt", "Laddar video", "Videon kan inte spelas",
        "Du behöver JavaScript för att spela",
        "(Ljuduppspelningen|Uppläsningen|Talsyntesen|Rösten) är (AI-genererad|automatisk|maskingenererad|syntetisk)",
        "(Ljuduppspelningen|Uppläsningen|Rösten) är AI-genererad. *", "Din webbläsare (stöder|stödjer|saknar stöd) *",
    ),
    hits=(
        "Ljuduppspelningen är maskingenererad", "Ljuduppspelningen är AI-genererad. Tio broar att se",
        "Din webbläsare saknar stöd Tio broar att se",
    ),
    misses=("Lyssna på hjärtat", "Spela upp pjäsen igen"),
)
