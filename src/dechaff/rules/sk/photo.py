"""Photo credits, galleries and players, Slovak."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

PHOTO_CREDIT = line_rule(
    "sk/photo-credit",
    label=Label.CREDIT,
    why="The credit of a photo.",
    pattern=phrases(
        "(Foto|Fotografia|Foto a video|Autor fotografie|Autor foto): *",
        "(Zdroj foto|Zdroj fotografie|Zdroj fotografií|Zdroj obrázku|Foto zdroj): *",
        "(Snímka|Ilustračné foto|Ilustračná fotografia|Ilustračná snímka|Úvodné foto): *",
        "(Titulná foto|Grafika|Infografika|Zdroj snímky|Na snímke zdroj): *", "Ilustračné (foto|fotografie)",
        "(Ilustračná|Archívna) (fotografia|snímka)", "Archívne foto",
        "Foto (archív|archív redakcie|TASR|SITA|Profimedia|Shutterstock|Pixabay|Reuters|AFP|AP|Getty Images|archív autora)",
    ),
    hits=(
        "Autor fotografie: Desať mostov cez Dunaj", "Zdroj fotografie: Desať mostov cez Dunaj",
        "Ilustračná fotografia: Desať mostov cez Dunaj", "Na snímke zdroj: Desať mostov cez Dunaj", "Ilustračné fotografie",
        "Ilustračná fotografia", "Foto archív redakcie",
    ),
    misses=("Foto dňa vyberá porota", "Grafika a maľba"),
)

PHOTO_CREDIT_BRACKETS = span_rule(
    "sk/photo-credit-brackets",
    label=Label.CREDIT,
    why="A bracketed photo credit.",
    pattern=phrases(
        "(foto|zdroj|autor fotografie|zdroj foto|ilustračné foto): *", "ilustračné foto", "ilustračná snímka", "archívne foto",
    ),
    where="brackets",
    hits=(
        "Most v pondelok opäť otvorili⟦ (autor fotografie: Desať mostov cez Dunaj)⟧.",
        "Most v pondelok opäť otvorili⟦ (ilustračné foto)⟧.", "Most v pondelok opäť otvorili⟦ (ilustračná snímka)⟧.",
        "Most v pondelok opäť otvorili⟦ (archívne foto)⟧.",
    ),
    misses=("Most (foto z minulého storočia) stojí.", "Rieka (zdroj vody pre mesto) stúpa."),
)

PHOTO_CREDIT_TAIL = span_rule(
    "sk/photo-credit-tail",
    label=Label.CREDIT,
    why="A photo credit behind a caption.",
    strength=Strength.HINT,
    pattern=phrases("(Foto|Zdroj foto|Autor foto): *"),
    where="end",
    hits=("Most v pondelok opäť otvorili.⟦ Zdroj foto: Desať mostov cez Dunaj⟧",),
    misses=("Na stene viselo foto: celá rodina.", "Most stojí. Foto zmizlo."),
)

GALLERY = line_rule(
    "sk/gallery",
    label=Label.GALLERY,
    why="The label of a gallery.",
    pattern=phrases(
        "Fotogaléria", "Galéria", "Zobraziť galériu", "Otvoriť galériu", "Zobraziť fotogalériu", "Vstúpiť do galérie",
        "Prejsť do galérie", "Do galérie", "Prezrieť galériu", "Prezrite si galériu", "Prezrite si fotogalériu", "Pozrite si galériu",
        "Pozrite si fotogalériu", "Ďalšie fotky", "Ďalšie fotografie", "Všetky fotografie", "Zobraziť fotografie", "Zväčšiť obrázok",
        "Zväčšiť foto", "Zväčšiť", "Predchádzajúca fotka", "Ďalšia fotka", "Predchádzajúca fotografia", "Ďalšia fotografia",
        "Celá obrazovka", "Na celú obrazovku", "Zavrieť galériu", "Fotografie v galérii", "Foto a video",
        "(Fotogaléria|Galéria|Fotografie): #", "(Fotogaléria|Galéria|Zobraziť galériu|Zobraziť fotogalériu) (#",
        "(Fotogaléria|Zobraziť) # (fotografií|fotiek|foto)",
    ),
    hits=("Fotogaléria: 12", "Zobraziť fotogalériu (12", "Fotogaléria 12 fotografií"),
    misses=("Galéria otvorí v máji", "Zväčšiť dávku smie len lekár"),
)

PLAYER = line_rule(
    "sk/player",
    label=Label.PLAYER,
    why="The label of an audio or video player.",
    pattern=phrases(
        "Prehrať", "Prehrať video", "Prehrať článok", "Prehrať audio", "Prehrať znova", "Prehrať záznam", "Spustiť video",
        "Spustiť audio", "Pozastaviť", "Vypočuť", "Vypočuť článok", "Vypočujte si článok", "Vypočujte si tento článok", "Počúvať článok",
        "Vypočuť si článok", "Audio verzia článku", "Audioverzia", "Audioverzia článku", "Načítané umelou inteligenciou", "Zapnúť zvuk",
        "Vypnúť zvuk", "Stlmiť", "Rýchlosť prehrávania", "Sledovať naživo", "Sledujte naživo", "Video sa pripravuje",
        "Video nie je dostupné", "Načítava sa video", "Vložiť video", "Kód na vloženie",
        "(Váš prehliadač|Tento prehliadač) nepodporuje *",
    ),
    hits=("Tento prehliadač nepodporuje Desať mostov cez Dunaj",),
    misses=("Prehrať celý zápas znova nemožno", "Vypočujte si článok ústavy"),
)
