"""Photo credits, galleries and players, Czech."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

PHOTO_CREDIT = line_rule(
    "cs/photo-credit",
    label=Label.CREDIT,
    why="The credit of a photo.",
    pattern=phrases(
        "(Foto|Fotografie|Foto a video|Autor fotografie|Autor foto|Autor snímku): *",
        "(Zdroj foto|Zdroj fotografie|Zdroj fotografií|Zdroj obrázku|Foto zdroj): *",
        "(Zdroj snímku|Snímek|Ilustrační foto|Ilustrační snímek|Úvodní foto): *",
        "(Náhledové foto|Titulní foto|Video a foto|Grafika|Infografika): *", "Ilustrační (foto|fotografie|snímek|obrázek)",
        "Ilustrační (foto|snímek) (-|/) *", "Archivní (foto|snímek)",
        "Foto (archiv|archiv redakce|ČTK|Profimedia|Shutterstock|Pixabay|Reuters|AFP|AP|Getty Images|se svolením|archiv autora)",
    ),
    hits=(
        "Autor fotografie: Deset mostů přes Vltavu", "Zdroj fotografie: Deset mostů přes Vltavu",
        "Ilustrační snímek: Deset mostů přes Vltavu", "Náhledové foto: Deset mostů přes Vltavu", "Ilustrační fotografie",
        "Ilustrační snímek - Deset mostů přes Vltavu", "Archivní snímek", "Foto archiv redakce",
    ),
    misses=("Foto dne vybírá porota", "Grafika a malba"),
)

PHOTO_CREDIT_BRACKETS = span_rule(
    "cs/photo-credit-brackets",
    label=Label.CREDIT,
    why="A bracketed photo credit.",
    pattern=phrases(
        "(foto|zdroj|autor fotografie|zdroj foto|ilustrační foto): *", "ilustrační foto", "ilustrační snímek", "archivní foto",
    ),
    where="brackets",
    hits=(
        "Most byl v pondělí znovu otevřen⟦ (autor fotografie: Deset mostů přes Vltavu)⟧.",
        "Most byl v pondělí znovu otevřen⟦ (ilustrační foto)⟧.", "Most byl v pondělí znovu otevřen⟦ (ilustrační snímek)⟧.",
        "Most byl v pondělí znovu otevřen⟦ (archivní foto)⟧.",
    ),
    misses=("Most (foto z minulého století) stojí.", "Řeka (zdroj vody pro město) stoupá."),
)

PHOTO_CREDIT_TAIL = span_rule(
    "cs/photo-credit-tail",
    label=Label.CREDIT,
    why="A photo credit behind a caption.",
    strength=Strength.HINT,
    pattern=phrases("(Foto|Zdroj foto|Autor foto): *"),
    where="end",
    hits=("Most byl v pondělí znovu otevřen.⟦ Zdroj foto: Deset mostů přes Vltavu⟧",),
    misses=("Na stěně viselo foto: celá rodina.", "Most stojí. Foto zmizelo."),
)

GALLERY = line_rule(
    "cs/gallery",
    label=Label.GALLERY,
    why="The label of a gallery.",
    pattern=phrases(
        "Fotogalerie", "Galerie", "Zobrazit galerii", "Otevřít galerii", "Zobrazit fotogalerii", "Vstoupit do galerie",
        "Přejít do galerie", "Do galerie", "Prohlédnout galerii", "Prohlédněte si galerii", "Prohlédněte si fotogalerii", "Další fotky",
        "Další fotografie", "Všechny fotografie", "Zobrazit fotografie", "Zvětšit obrázek", "Zvětšit foto", "Zvětšit", "Předchozí fotka",
        "Další fotka", "Předchozí foto", "Další foto", "Celá obrazovka", "Na celou obrazovku", "Zavřít galerii", "Fotografie v galerii",
        "Foto a video", "(Fotogalerie|Galerie|Fotografie): #", "(Fotogalerie|Galerie|Zobrazit galerii|Zobrazit fotogalerii) (#",
        "(Fotogalerie|Zobrazit) # (fotografií|fotek|foto)",
    ),
    hits=("Fotogalerie (12)", "Fotogalerie: 12", "Zobrazit fotogalerii (12", "Fotogalerie 12 fotografií"),
    misses=("Galerie otevře v květnu", "Zvětšit dávku smí jen lékař"),
)

GALLERY_COUNT = line_rule(
    "cs/gallery-count",
    label=Label.GALLERY,
    why="A count of photos.",
    pattern=phrases("# (fotografií|fotografie|fotek|fotky)", "Foto: # z #"),
    hits=("12 fotografií", "Foto: 12 z 12"),
    misses=("12 fotografií zmizelo", "Foto 12 z roku 1990"),
)

PLAYER = line_rule(
    "cs/player",
    label=Label.PLAYER,
    why="The label of an audio or video player.",
    pattern=phrases(
        "Přehrát", "Přehrát video", "Přehrát článek", "Přehrát audio", "Přehrát znovu", "Přehrát záznam", "Spustit video",
        "Spustit audio", "Zastavit", "Pozastavit", "Poslechnout", "Poslechnout článek", "Poslechněte si článek",
        "Poslechněte si tento článek", "Poslouchat článek", "Poslechnout si článek", "Audio verze článku", "Audioverze",
        "Audioverze článku", "Načteno umělou inteligencí", "Zapnout zvuk", "Vypnout zvuk", "Ztlumit", "Titulky", "Rychlost přehrávání",
        "Sledovat živě", "Sledujte živě", "Video se připravuje", "Video není dostupné", "Načítání videa", "Vložit video",
        "Kód pro vložení", "(Váš prohlížeč|Tento prohlížeč) nepodporuje *",
    ),
    hits=("Tento prohlížeč nepodporuje Deset mostů přes Vltavu",),
    misses=("Přehrát celý zápas znovu nelze", "Poslechněte si článek ústavy"),
)
