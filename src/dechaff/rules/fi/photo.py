"""Photo credits, galleries and players, Finnish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

PHOTO_CREDIT = line_rule(
    "fi/photo-credit",
    label=Label.CREDIT,
    why="The credit of a photo.",
    pattern=phrases(
        "(Kuva|Kuvat|Kuvaaja|Valokuva|Valokuvat|Kuvituskuva|Arkistokuva|Kuvitus|Grafiikka): *",
        "(Kuvankaappaus|Kuvalähde|Kuvan lähde|Kuvakaappaus|Pääkuva|Kansikuva|Kuva ja teksti|Lehdistökuva): *",
        "Kuva (Lehtikuva|AP|AFP|Reuters|Getty Images|AOP|Shutterstock|Unsplash)", "Kuvituskuva", "Arkistokuva", "Lehdistökuva",
        "Kuvakaappaus", "Kuvankaappaus", "Kuvituskuvaa", "Lehtikuva", "Pressikuva", "Kuva: @ / *",
    ),
    hits=(
        "Kuvituskuva: Kymmenen siltaa joen yli", "Kuva ja teksti: Kymmenen siltaa joen yli", "Kuva Getty Images",
        "Kuva: Matti Virtanen / Kymmenen siltaa joen yli",
    ),
    misses=("Kuva sillasta herätti muistoja", "Kuvat lapsista on poistettava"),
)

PHOTO_CREDIT_BRACKETS = span_rule(
    "fi/photo-credit-brackets",
    label=Label.CREDIT,
    why="A bracketed photo credit.",
    pattern=phrases("(Kuva|Kuvaaja|Kuvituskuva|Arkistokuva|Kuvat): *", "Kuvituskuva", "Arkistokuva"),
    where="brackets",
    hits=(
        "Silta avattiin uudelleen maanantaina⟦ (Kuvituskuva: Kymmenen siltaa joen yli)⟧.",
        "Silta avattiin uudelleen maanantaina⟦ (Kuvituskuva)⟧.", "Silta avattiin uudelleen maanantaina⟦ (Arkistokuva)⟧.",
    ),
    misses=("Silta (kuva on vanha) romahti.", "Joki (kuvassa vasemmalla) nousi."),
)

PHOTO_CREDIT_TAIL = span_rule(
    "fi/photo-credit-tail",
    label=Label.CREDIT,
    why="A photo credit behind a caption.",
    pattern=phrases("(Kuva|Kuvat|Kuvituskuva|Kuvaaja): *"),
    where="end",
    hits=("Silta avattiin uudelleen maanantaina.⟦ Kuvituskuva: Kymmenen siltaa joen yli⟧",),
    misses=("Hän otti kuvan: kaikki hymyilivät.", "Silta avattiin. Kuvaaja kuoli."),
)

GALLERY = line_rule(
    "fi/gallery",
    label=Label.GALLERY,
    why="The label of a gallery.",
    pattern=phrases(
        "Kuvagalleria", "Kuvasarja", "Katso kuvat", "Katso kuvasarja", "Katso kuvagalleria", "Katso kaikki kuvat", "Näytä kuvat",
        "Näytä kaikki kuvat", "Avaa kuvagalleria", "Avaa galleria", "Avaa kuva", "Lisää kuvia", "Seuraava kuva", "Edellinen kuva",
        "Koko näyttö", "Koko ruutu", "Avaa koko näytössä", "Sulje koko näyttö", "Suurenna kuva", "Suurenna kuvaa", "Suurenna",
        "Klikkaa kuvaa suuremmaksi", "Klikkaa kuva suuremmaksi", "Kuva puuttuu", "Kuva #/#", "(Kuvagalleria|Kuvat|Kuvasarja): #",
        "(Katso kuvat|Kuvagalleria|Kuvasarja) (#",
    ),
    hits=("Kuva 12/12", "Kuvagalleria: 12", "Kuvagalleria (12"),
    misses=("Kuva 3 kertoo sillasta", "Kuvasarja on suosittu"),
)

PLAYER = line_rule(
    "fi/player",
    label=Label.PLAYER,
    why="The label of an audio or video player.",
    pattern=phrases(
        "Kuuntele artikkeli", "Kuuntele juttu", "Kuuntele tämä artikkeli", "Kuuntele tästä", "Kuuntele jakso", "Kuuntele juttu äänenä",
        "Toista", "Toista video", "Toista ääni", "Toista uudelleen", "Käynnistä video", "Katso video tästä", "Katso koko video",
        "Katso klippi", "Katso tallenne", "Äänet päälle", "Mykistä", "Poista mykistys", "Tekstitys", "Tekstitykset", "Videosoitin",
        "Äänisoitin", "Ladataan videota", "Videota ei voi toistaa", "Ääniversio", "Koneellisesti luettu", "Kuuntele juttu tästä",
        "(Ääni|Ääniversio|Lukija) on (tekoälyn tuottama|tuotettu tekoälyllä|koneellinen|synteettinen)", "(Selaimesi|Selain) ei tue *",
    ),
    hits=("Ääniversio on tuotettu tekoälyllä", "Selaimesi ei tue Kymmenen siltaa joen yli"),
    misses=("Kuuntele sydäntäsi", "Toista koko lause"),
)
