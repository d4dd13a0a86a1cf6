"""Photo credits, galleries and players, Norwegian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

PHOTO_CREDIT = line_rule(
    "no/photo-credit",
    label=Label.CREDIT,
    why="The credit of a photo.",
    pattern=phrases(
        "(Foto|Foto og tekst|Bilde|Fotograf|Bilder|Arkivfoto|Illustrasjonsfoto|Illustrasjonsbilde): *",
        "(Illustrasjon|Grafikk|Skjermdump|Montasje|Fotomontasje|Pressefoto|Bildekilde|Foto/montasje): *",
        "(Foto|Arkivfoto|Illustrasjonsfoto) (NTB|Scanpix|AP|AFP|Reuters|Getty Images|privat|arkiv|Shutterstock|Unsplash|Politiet)",
        "Illustrasjonsfoto", "Illustrasjonsbilde", "Illustrasjonsbilder", "Arkivfoto", "Arkivbilde", "Pressefoto", "Skjermdump", "Foto",
        "Bilde fra arkivet",
    ),
    hits=("Illustrasjonsbilde: Ti broer du bør se", "Foto/montasje: Ti broer du bør se", "Illustrasjonsfoto Getty Images"),
    misses=("Foto av barn kan ikke spres", "Bilde av broen vekket minner"),
)

PHOTO_CREDIT_BRACKETS = span_rule(
    "no/photo-credit-brackets",
    label=Label.CREDIT,
    why="A bracketed photo credit.",
    pattern=phrases(
        "(Foto|Fotograf|Arkivfoto|Illustrasjonsfoto|Illustrasjon|Bilde): *", "Illustrasjonsfoto", "Illustrasjonsbilde", "Arkivfoto",
        "Arkivbilde",
    ),
    where="brackets",
    hits=(
        "Broen åpnet igjen på mandag⟦ (Illustrasjonsfoto: Ti broer du bør se)⟧.", "Broen åpnet igjen på mandag⟦ (Illustrasjonsfoto)⟧.",
        "Broen åpnet igjen på mandag⟦ (Illustrasjonsbilde)⟧.", "Broen åpnet igjen på mandag⟦ (Arkivfoto)⟧.",
        "Broen åpnet igjen på mandag⟦ (Arkivbilde)⟧.",
    ),
    misses=("Broen (bildet er gammelt) raste.", "Elva (foto mangler) steg."),
)

PHOTO_CREDIT_TAIL = span_rule(
    "no/photo-credit-tail",
    label=Label.CREDIT,
    why="A photo credit behind a caption.",
    strength=Strength.HINT,
    pattern=phrases("(Foto|Illustrasjonsfoto|Illustrasjon): *"),
    where="end",
    hits=("Broen åpnet igjen på mandag.⟦ Illustrasjonsfoto: Ti broer du bør se⟧",),
    misses=("Hun tar foto: alle vil se.", "Broen åpnet. Fotografen døde."),
)

GALLERY = line_rule(
    "no/gallery",
    label=Label.GALLERY,
    why="The label of a gallery.",
    pattern=phrases(
        "Bildegalleri", "Bildeserie", "Bildespesial", "Se bildene", "Se bilder", "Se alle bildene", "Se alle bilder", "Vis bilder",
        "Vis alle bilder", "Se bildeserien", "Se bildeserie", "Flere bilder", "Neste bilde", "Forrige bilde", "Fullskjerm",
        "Vis i fullskjerm", "Lukk fullskjerm", "Åpne bilde i fullskjerm", "Forstørr bildet", "Forstørr bilde", "Forstørr",
        "Klikk på bildet for å forstørre", "Klikk for større bilde", "Åpne bildegalleri", "Vis større bilde", "Åpne bilde",
        "Bilde # av #", "(Bilder|Bildeserie|Bildegalleri): #", "(Se alle bilder|Bildeserie|Bildegalleri) (#",
    ),
    hits=("Bilde 12 av 12", "Bildegalleri: 12", "Se alle bilder (12"),
    misses=("Bilde 3 av 4 ble solgt", "Bildeserie er populært"),
)

PLAYER = line_rule(
    "no/player",
    label=Label.PLAYER,
    why="The label of an audio or video player.",
    pattern=phrases(
        "Lytt til artikkelen", "Lytt til saken", "Lytt til saken her", "Lytt her", "Lytt til episoden", "Hør saken", "Hør artikkelen",
        "Spill av", "Spill av video", "Spill av lyd", "Spill av klipp", "Pause avspilling", "Se klippet", "Se videoen", "Se videoen her",
        "Se hele videoen", "Se hele klippet", "Se innslaget", "Skru på lyd", "Skru av lyd", "Slå på lyd", "Slå av lyd", "Lyd av",
        "Lyd på", "Undertekster", "Teksting", "Videospiller", "Lydavspiller", "Opplest", "Lytt til opplest artikkel", "Laster video",
        "Videoen kan ikke spilles av", "Automatisk opplesing",
        "(Opplesningen|Opplesingen|Stemmen|Lydversjonen) er (KI-generert|AI-generert|laget med KI)",
        "(Opplesningen|Opplesingen|Stemmen|Lydversjonen) er (laget av kunstig intelligens|kunstig generert)",
        "Oppsummeringen er laget (av|med|ved hjelp av) (KI|AI|kunstig intelligens|ChatGPT|AI-verktøyet|KI-verktøyet) *",
        "Nettleseren din støtter ikke *",
    ),
    hits=(
        "Opplesningen er laget med KI", "Opplesningen er laget av kunstig intelligens",
        "Oppsummeringen er laget ved hjelp av kunstig intelligens Ti broer du bør se", "Nettleseren din støtter ikke Ti broer du bør se",
    ),
    misses=("Lytt til hjertet", "Spill av hele stykket"),
)
