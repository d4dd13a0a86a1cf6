"""Photo credits, gallery and player labels, Italian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

CREDIT = line_rule(
    "it/credit",
    label=Label.CREDIT,
    why="Says whose picture it is.",
    pattern=phrases(
        "Foto: *", "Foto di: *", "Foto di copertina: *", "Foto in evidenza: *", "Fotografia: *", "Fotografie: *", "Immagine: *",
        "Immagini: *", "Immagine di copertina: *", "Immagine di repertorio: *", "Foto di repertorio: *", "Foto d'archivio: *", "Crediti: *",
        "Crediti foto: *", "Credito: *", "Credit foto: *", "Illustrazione: *", "Infografica: *", "Grafica: *",
        "Foto (ANSA|LaPresse|AFP|AP|Reuters|Getty Images|Ansa|Fotogramma|archivio|Shutterstock|iStock|Unsplash|Pixabay|IPA)",
        "Foto (ANSA|LaPresse|AFP|AP|Reuters) *", "Immagine di repertorio", "Foto di repertorio", "Foto d'archivio", "Immagine d'archivio",
        "Ingrandisci", "Ingrandisci immagine", "Ingrandisci foto", "Schermo intero", "Visualizza a schermo intero", "Apri immagine",
    ),
    hits=(
        "Foto: Anna Neri / ANSA", "Foto LaPresse", "Immagine: Getty Images", "Crediti: ANSA", "Foto di repertorio: ANSA",
        "Foto ANSA / Anna Neri", "Illustrazione: Anna Neri",
    ),
    misses=("Foto di famiglia", "Immagine del Paese", "Foto choc dal fronte"),
)

CREDIT_BRACKETS = span_rule(
    "it/credit-brackets",
    label=Label.CREDIT,
    where="brackets",
    why="Says in brackets whose picture it is.",
    pattern=phrases(
        "Foto: *", "Fotografia: *", "Immagine: *", "Foto (ANSA|LaPresse|AFP|AP|Reuters|Ansa|di repertorio|d'archivio|archivio)",
    ),
    hits=("Il ponte a maggio⟦ (Foto: Neri/ANSA)⟧", "Il ponte.⟦ (foto di repertorio)⟧"),
    misses=("Il ponte (foto del 1950) regge.", "Il libro (foto e testi) è esaurito."),
)

GALLERY = line_rule(
    "it/gallery",
    label=Label.GALLERY,
    why="A label of a picture gallery.",
    pattern=phrases(
        "Fotogallery", "Photogallery", "Photo gallery", "Foto gallery", "Galleria fotografica", "Galleria di immagini", "Galleria",
        "Fotogalleria", "Fotogallery: *", "Guarda (la|tutta la) (gallery|fotogallery|galleria|galleria fotografica|photogallery)",
        "Guarda (le|tutte le) (foto|immagini)", "Sfoglia (la|) gallery", "Apri la gallery", "Foto # di #", "Immagine # di #",
        "Foto (successiva|precedente)", "Immagine (successiva|precedente)", "# foto", "# immagini", "Tutte le foto", "Le foto",
        "Le immagini",
    ),
    hits=(
        "Guarda le foto", "Foto 3 di 12", "12 foto", "Fotogallery: il ponte", "Guarda la gallery", "Immagine successiva", "Sfoglia gallery",
        "12 immagini",
    ),
    misses=("Galleria chiusa per lavori", "Le foto choc", "Foto 51 del fascicolo"),
)

PLAYER = line_rule(
    "it/player",
    label=Label.PLAYER,
    why="A label of an audio or video player.",
    pattern=phrases(
        "Ascolta", "Ascolta (l'articolo|questo articolo|la notizia|il podcast|l'audio|ora|la versione audio|la puntata)",
        "Ascolta l'articolo *", "Riproduci", "Riproduci video", "Guarda il video", "Guarda ora", "Video in riproduzione", "Disattiva audio",
        "Attiva audio", "Sottotitoli", "Il tuo browser non supporta *", "Video non disponibile", "Caricamento video",
        "Riproduzione automatica", "Attiva JavaScript *", "Versione audio", "La puntata", "Diretta video", "Segui la diretta",
        "Rivedi la puntata",
    ),
    hits=(
        "Ascolta l'articolo", "Riproduci video", "Il tuo browser non supporta i video", "Ascolta l'articolo 3 min",
        "Attiva JavaScript nel tuo browser",
    ),
    misses=("Ascolta il cuore", "Riproduci il virus", "Guarda il mare"),
)
