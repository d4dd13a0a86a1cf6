"""Photo credits, gallery and player labels, Romanian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

PHOTO_CREDIT = line_rule(
    "ro/photo-credit",
    label=Label.CREDIT,
    why="A photo credit.",
    pattern=phrases(
        "Foto: @", "Foto – @", "Fotografii: @", "Fotografie: @", "Fotograf: @", "Sursa foto: *", "Sursă foto: *",
        "Sursa foto @", "Sursa imagine: *", "Sursa imaginii: *", "Sursa video: *", "Credit foto: *", "Foto credit: *",
        "Foto (arhivă|ilustrativ|cu caracter ilustrativ|generic|simbol)",
        "Foto: (arhivă|arhiva personală|ilustrativ|captură video|captură ecran|captură TV|cu caracter ilustrativ|Facebook)",
        "Foto: (Hepta|Inquam Photos|AFP|AP|Reuters|Agerpres|Getty Images)",
        "Foto: (captură|arhiva|arhivă|Facebook|Inquam Photos|Profimedia) *", "Foto: *.(ro|com|md|org|net)",
        "Imagine (ilustrativă|cu caracter ilustrativ|din arhivă|de arhivă)",
        "Fotografie (ilustrativă|de arhivă|cu caracter ilustrativ)", "Captură (video|foto|de ecran|ecran)", "Captură: @",
        "Captura: @", "Ilustrație: @", "Ilustraţie: @", "Ilustratie: @", "Colaj: @", "Imagini: @", "Foto Arhivă",
        "Inquam Photos / @", "Foto cu rol ilustrativ",
    ),
    hits=(
        "Foto: Maria Popescu", "Foto – Ion Ionescu", "Fotografii: Maria Popescu", "Fotografie: Ion Ionescu",
        "Fotograf: Maria Popescu", "Sursa foto: Zece lacuri din nord", "Sursă foto: Cine construiește portul",
        "Sursa foto Ion Ionescu", "Sursa imagine: Zece lacuri din nord", "Sursa imaginii: Cine construiește portul",
        "Sursa video: Podul s-a redeschis", "Credit foto: Zece lacuri din nord", "Foto credit: Cine construiește portul",
        "Foto cu caracter ilustrativ", "Foto: captură ecran", "Foto: AP", "Foto: Inquam Photos / Maria Popescu",
        "Foto: Podul s-a redeschis.md", "Imagine din arhivă", "Fotografie de arhivă", "Captură de ecran",
        "Captură: Maria Popescu", "Ilustrație: Ion Ionescu", "Colaj: Maria Popescu", "Imagini: Ion Ionescu",
        "Inquam Photos / Maria Popescu",
    ),
    misses=(
        "Foto de familie la castel", "Fotografie de arhivă la muzeu",
    ),
)

PHOTO_CREDIT_BRACKETS = span_rule(
    "ro/photo-credit-brackets",
    label=Label.CREDIT,
    why="A photo credit in brackets.",
    where="brackets",
    pattern=phrases(
        "foto: *", "sursa foto: *", "foto arhivă", "foto arhiva", "sursă foto: *", "foto – *",
    ),
    hits=(
        "Podul s-a deschis⟦ (foto: Podul s-a redeschis)⟧după reparații.",
        "Podul s-a deschis⟦ (sursa foto: Zece lacuri din nord)⟧după reparații.",
        "Podul s-a deschis⟦ (foto arhivă)⟧după reparații.",
        "Podul s-a deschis⟦ (sursă foto: Podul s-a redeschis)⟧după reparații.",
        "Podul s-a deschis⟦ (foto – Zece lacuri din nord)⟧după reparații.",
    ),
    misses=(
        "Podul (fotografia lui e celebră) s-a deschis", "A plouat (fotografii: trei) mult",
    ),
)

GALLERY = line_rule(
    "ro/gallery",
    label=Label.GALLERY,
    why="The label of a photo gallery.",
    pattern=phrases(
        "Galerie foto", "Galerie", "Galerie video", "Foto galerie",
        "Vezi (galeria foto|toate fotografiile|foto|fotografiile|toate pozele)", "Vezi galeria foto (cu|de) *",
        "# (fotografii|poze|imagini)", "Foto # din #", "# din # fotografii", "Mai multe (fotografii|poze|imagini)",
        "Mărește (imaginea|fotografia)", "Galerie foto # imagini", "Galerie foto: *", "Deschide galeria", "Ecran complet",
        "Fotografia (anterioară|următoare)", "Foto și video", "Foto - Video",
    ),
    hits=(
        "Vezi foto", "Vezi galeria foto cu 12 poze", "12 poze", "Foto 1204 din 7", "7 din 12 fotografii", "Mai multe poze",
        "Mărește fotografia", "Galerie foto 7 imagini", "Galerie foto: Podul s-a redeschis", "Fotografia următoare",
        "Foto - Video",
    ),
    misses=(
        "Galerie de artă nouă", "Mai multe poze vechi arse",
    ),
)

PLAYER = line_rule(
    "ro/player",
    label=Label.PLAYER,
    why="The label of an audio or video player.",
    pattern=phrases(
        "Ascultă (articolul|știrea|podcastul|audio|live|episodul)", "Vezi (video|clipul|live|videoclipul)",
        "Urmărește (live|video|transmisiunea live|în direct)", "Redare", "Redă video", "Video indisponibil",
        "Acest video nu este disponibil", "Se încarcă video", "În direct", "Activează sunetul", "Dezactivează sunetul",
        "Redare video", "Transmisiune live",
    ),
    hits=(
        "Ascultă audio", "Vezi live", "Urmărește transmisiunea live",
    ),
    misses=(
        "Ascultă ploaia noaptea", "În direct din sat",
    ),
)

PLAYER_SENTENCE = line_rule(
    "ro/player-sentence",
    label=Label.PLAYER,
    why="A message of a video or audio player.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "Browserul (tău|dumneavoastră|dvs.) nu (suportă|acceptă)*",
    ),
    hits=(
        "Browserul tău nu suportă redarea video în acest format.",
    ),
    misses=(
        "Browserul tău e vechi, spun experții în securitate.", "Partidul tău nu suportă critica, a spus el în plen.",
    ),
)
