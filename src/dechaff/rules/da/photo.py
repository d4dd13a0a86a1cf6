"""Photo credits, galleries and players, Danish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

PHOTO_CREDIT = line_rule(
    "da/photo-credit",
    label=Label.CREDIT,
    why="The credit of a photo.",
    pattern=phrases(
        "(Foto|Foto og tekst|Billede|Fotograf|Billeder|Arkivfoto|Illustration|Grafik): *",
        "(Skærmbillede|Pressefoto|Billedkilde|Foto/montage|Modelfoto|Fotos|PR-foto): *",
        "(Foto|Arkivfoto|Pressefoto) (Ritzau|Ritzau Scanpix|Scanpix|AP|AFP|Reuters)",
        "(Foto|Arkivfoto|Pressefoto) (Getty Images|privat|arkiv|Shutterstock|Unsplash|Politiet)", "Arkivfoto", "Arkivbillede",
        "Modelfoto", "Pressefoto", "Foto", "Skærmbillede", "Illustrationsfoto", "PR-foto", "Ritzau Scanpix", "@/Ritzau Scanpix",
        "Foto @/Ritzau Scanpix",
    ),
    hits=(
        "Mette Hansen/Ritzau Scanpix", "Foto og tekst: Ti broer du bør se", "Skærmbillede: Ti broer du bør se",
        "Pressefoto Ritzau Scanpix", "Pressefoto Getty Images", "Foto Mette Hansen/Ritzau Scanpix",
    ),
    misses=("Foto af børn må ikke deles", "Billede af broen vakte minder"),
)

PHOTO_CREDIT_BRACKETS = span_rule(
    "da/photo-credit-brackets",
    label=Label.CREDIT,
    why="A bracketed photo credit.",
    pattern=phrases("(Foto|Fotograf|Arkivfoto|Illustration|Billede): *", "Arkivfoto", "Arkivbillede", "Modelfoto", "Pressefoto"),
    where="brackets",
    hits=(
        "Broen åbnede igen mandag⟦ (Illustration: Ti broer du bør se)⟧.", "Broen åbnede igen mandag⟦ (Arkivfoto)⟧.",
        "Broen åbnede igen mandag⟦ (Arkivbillede)⟧.", "Broen åbnede igen mandag⟦ (Modelfoto)⟧.",
        "Broen åbnede igen mandag⟦ (Pressefoto)⟧.",
    ),
    misses=("Broen (billedet er gammelt) styrtede.", "Åen (foto mangler) steg."),
)

PHOTO_CREDIT_TAIL = span_rule(
    "da/photo-credit-tail",
    label=Label.CREDIT,
    why="A photo credit behind a caption.",
    strength=Strength.HINT,
    pattern=phrases("(Foto|Arkivfoto|Illustration): *"),
    where="end",
    hits=("Broen åbnede igen mandag.⟦ Illustration: Ti broer du bør se⟧",),
    misses=("Hun tager foto: alle vil se.", "Broen åbnede. Fotografen døde."),
)

GALLERY = line_rule(
    "da/gallery",
    label=Label.GALLERY,
    why="The label of a gallery.",
    pattern=phrases(
        "Billedgalleri", "Billedserie", "Fotogalleri", "Se billederne", "Se billeder", "Se alle billeder", "Se alle billederne",
        "Vis billeder", "Vis alle billeder", "Se billedserien", "Se galleri", "Flere billeder", "Næste billede", "Forrige billede",
        "Fuld skærm", "Fuldskærm", "Vis i fuld skærm", "Luk fuld skærm", "Forstør billedet", "Forstør billede", "Forstør",
        "Klik på billedet for at forstørre", "Klik for større billede", "Åbn galleri", "Åbn billede", "Vis billede", "Billede # af #",
        "(Billeder|Billedserie|Galleri): #", "(Se alle billeder|Billedserie|Galleri) (#",
    ),
    hits=("Billede 12 af 12", "Billedserie: 12", "Se alle billeder (12"),
    misses=("Billede 3 af 4 blev solgt", "Billedserie er populær"),
)

PLAYER = line_rule(
    "da/player",
    label=Label.PLAYER,
    why="The label of an audio or video player.",
    pattern=phrases(
        "Lyt til artiklen", "Lyt til denne artikel", "Lyt her", "Lyt til afsnittet", "Lyt til historien", "Hør artiklen",
        "Hør artiklen her", "Få artiklen læst op", "Artiklen læst op", "Oplæst artikel", "Afspil", "Afspil video", "Afspil lyd",
        "Afspil klip", "Sæt på pause", "Se klippet", "Se videoen", "Se videoen her", "Se hele videoen", "Se hele klippet", "Se indslaget",
        "Slå lyd til", "Slå lyd fra", "Lyd til", "Lyd fra", "Undertekster", "Videoafspiller", "Lydafspiller", "Indlæser video",
        "Videoen kan ikke afspilles", "Automatisk oplæsning", "Oplæst af",
        "(Oplæsningen|Stemmen|Artiklen) er (AI-genereret|læst op af kunstig intelligens|oplæst af en robot)",
        "(Oplæsningen|Stemmen|Artiklen) er (oplæst af kunstig intelligens|oplæst med AI)",
        "Din browser (understøtter ikke|kan ikke afspille) *",
    ),
    hits=(
        "Oplæsningen er læst op af kunstig intelligens", "Oplæsningen er oplæst af kunstig intelligens",
        "Din browser understøtter ikke Ti broer du bør se",
    ),
    misses=("Lyt til hjertet", "Afspil hele stykket"),
)
