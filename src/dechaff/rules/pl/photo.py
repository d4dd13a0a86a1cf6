"""Photo credits, galleries and players, Polish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

PHOTO_CREDIT = line_rule(
    "pl/photo-credit",
    label=Label.CREDIT,
    why="The credit of a photo.",
    pattern=phrases(
        "(Fot.|Fot|Foto|Zdjęcie|Zdjęcia|Fotografia|Fotografie): *",
        "(Zdj.|Foto.|Autor zdjęcia|Autor zdjęć|Autor fotografii|Źródło zdjęcia): *",
        "(Źródło zdjęć|Źródło fot.|Źródło foto|Źródło grafiki|Grafika|Ilustracja): *",
        "(Zdjęcie główne|Zdjęcie ilustracyjne|Zdjęcie tytułowe|Zdjęcie w tle|Rys.|Infografika): *", "Fot. *",
        "Fot. (archiwum|archiwum prywatne|materiały prasowe|mat. prasowe|pixabay|unsplash|shutterstock|PAP)",
        "Fot. (Reuters|AFP|AP|Getty Images|East News|123RF|ilustracyjne|własne)",
        "(Zdjęcie|Zdjęcia|Foto|Fotografia|Obraz|Grafika) (ilustracyjne|poglądowe|archiwalne|ilustracyjna|poglądowa)",
        "Zdjęcie (ilustracyjne|poglądowe|archiwalne) (Źródło|Autor|Fot.|/|-|:) *", "Materiały prasowe", "Mat. prasowe",
        "Materiał prasowy", "Archiwum prywatne", "Archiwum redakcji", "Domena publiczna", "Archiwum własne", "Zrzut ekranu",
        "Screen z wideo", "Kadr z filmu",
    ),
    hits=(
        "fot. Jan Kowalski / PAP", "Foto: Anna Nowak", "Fotografia: Dziesięć mostów nad Wisłą",
        "Autor fotografii: Dziesięć mostów nad Wisłą", "Źródło grafiki: Dziesięć mostów nad Wisłą",
        "Zdjęcie ilustracyjne: Dziesięć mostów nad Wisłą", "Fot. Dziesięć mostów nad Wisłą", "Fot. archiwum prywatne",
        "Fot. Getty Images", "Fotografia ilustracyjne", "Zdjęcie ilustracyjne Źródło Dziesięć mostów nad Wisłą",
    ),
    misses=("Foto dnia", "Zdjęcia ilustracyjne robiono latem", "Film o moście"),
)

PHOTO_CREDIT_BRACKETS = span_rule(
    "pl/photo-credit-brackets",
    label=Label.CREDIT,
    why="A bracketed photo credit.",
    pattern=phrases(
        "(fot.|foto:|zdjęcie:|zdj.|źródło:|autor zdjęcia:|źródło zdjęcia:|grafika:|rys.) *",
        "(fot.|foto|zdj.) (archiwum|materiały prasowe)",
    ),
    where="brackets",
    hits=(
        "Most otwarto ponownie w poniedziałek⟦ (źródło zdjęcia: Dziesięć mostów nad Wisłą)⟧.",
        "Most otwarto ponownie w poniedziałek⟦ (fot. materiały prasowe)⟧.",
    ),
    misses=("Most (fotografia z lat trzydziestych) stoi nadal.", "Rzeka (źródło ma w górach) wylała."),
)

PHOTO_CREDIT_TAIL = span_rule(
    "pl/photo-credit-tail",
    label=Label.CREDIT,
    why="A photo credit behind a caption.",
    strength=Strength.HINT,
    pattern=phrases("(Fot.|Foto:|Zdjęcie:) *"),
    where="end",
    hits=("Most otwarto ponownie w poniedziałek.⟦ Zdjęcie: Dziesięć mostów nad Wisłą⟧",),
    misses=("Na ścianie wisiało foto: cała rodzina.", "Most stoi. Fotograf Jan Nowak zginął."),
)

GALLERY = line_rule(
    "pl/gallery",
    label=Label.GALLERY,
    why="The label of a gallery.",
    pattern=phrases(
        "Galeria", "Galeria zdjęć", "Zobacz galerię", "Zobacz galerię zdjęć", "Zobacz zdjęcia", "Zobacz wszystkie zdjęcia",
        "Zobacz więcej zdjęć", "Więcej zdjęć", "Fotogaleria", "Fotorelacja", "Foto galeria", "Galerie zdjęć", "Galeria foto", "Powiększ",
        "Powiększ zdjęcie", "Kliknij, aby powiększyć", "Kliknij aby powiększyć", "Powiększ obraz", "Otwórz galerię", "Pokaż galerię",
        "Pokaż zdjęcia", "Przejdź do galerii", "Następne zdjęcie", "Poprzednie zdjęcie", "Zdjęcia do artykułu", "Popularne zdjęcia",
        "Najlepsze zdjęcia", "Zamknij galerię", "Pełny ekran", "Obejrzyj galerię", "Obejrzyj zdjęcia", "Wasze zdjęcia",
        "Galeria zdjęć: *", "Zobacz (galerię|galerię zdjęć|zdjęcia) (# zdjęć", "Zobacz (galerię|galerię zdjęć|zdjęcia) #",
        "Zobacz (galerię|galerię zdjęć|zdjęcia) (#/#", "Zdjęcie # z #", "Zdjęcie #/#", "# (zdjęć|zdjęcia|zdjęcie)", "Galeria (#",
        "(Foto|Zdjęcia|Galeria): #",
    ),
    hits=(
        "Zobacz galerię (12 zdjęć)", "Zobacz galerię zdjęć (2/13)", "Galeria zdjęć: Dziesięć mostów nad Wisłą",
        "Zobacz galerię zdjęć (12 zdjęć", "Zobacz galerię zdjęć 12", "Zobacz galerię zdjęć (12/12", "Zdjęcie 12 z 12", "Zdjęcie 12/12",
        "12 zdjęcia", "Galeria (12", "Zdjęcia: 12",
    ),
    misses=("Galeria sztuki otwarta od maja", "Powiększ pieczarki na maśle", "12 zdjęć z wakacji zginęło"),
)

PLAYER = line_rule(
    "pl/player",
    label=Label.PLAYER,
    why="The label of an audio or video player.",
    pattern=phrases(
        "(Posłuchaj|Odsłuchaj|Słuchaj|Wysłuchaj) (artykułu|tego artykułu|artykuł|tekstu|podcastu)",
        "(Posłuchaj|Odsłuchaj|Słuchaj|Wysłuchaj) (wersji audio|całej rozmowy|rozmowy|nagrania|materiału)",
        "(Odtwórz|Obejrzyj|Zobacz|Oglądaj|Włącz) (wideo|film|nagranie|materiał wideo|ponownie|dźwięk|podcast|na żywo|wideo na żywo)",
        "Wersja audio", "Artykuł w wersji audio", "Materiał wideo", "Wideo dnia", "Ładowanie odtwarzacza", "Ładowanie wideo",
        "Odtwarzacz wideo", "Wyłącz dźwięk", "Włącz dźwięk", "Twoja przeglądarka nie obsługuje wideo", "Czytaj i słuchaj",
        "Twoja przeglądarka nie obsługuje *", "Twoja przeglądarka nie obsługuje", "Nie można odtworzyć wideo", "Wideo niedostępne",
        "Wystąpił błąd podczas odtwarzania",
    ),
    hits=(
        "Posłuchaj tego artykułu", "Posłuchaj całej rozmowy", "Obejrzyj materiał wideo",
        "Twoja przeglądarka nie obsługuje Dziesięć mostów nad Wisłą",
    ),
    misses=("Posłuchaj rady starszych", "Obejrzyj film i napisz recenzję", "Audio w samochodzie"),
)
