"""Photo credits, gallery and player labels, German."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

CREDIT = line_rule(
    "de/credit",
    label=Label.CREDIT,
    why="Says whose picture it is.",
    pattern=phrases(
        "(Foto:|Fotos:|Bild:|Bilder:|Bildquelle:|Bildrechte:|Bildnachweis:|Bildnachweise:|Fotocredit:|Fotocredits:|Symbolbild:|"
        "Symbolfoto:|Archivbild:|Archivfoto:|Titelbild:|Beitragsbild:|Grafik:|Illustration:|Screenshot:) *",
        "(Fotos:|Foto:|Fotoss:|Bilds:|Bild:|Titelfotos:|Titelfoto:|Teaserbilds:|Teaserbild:|Aufmacherbilds:|Aufmacherbild:|Vorschaubilds:|"
        "Vorschaubild:|Videos:|Video:|Videoquelles:|Videoquelle:|Kameras:|Kamera:|Schnitts:|Schnitt:|Kartes:|Karte:|Infografiks:|"
        "Infografik:|Collages:|Collage:|Montages:|Montage:|Rechtes:|Rechte:) (*/|*-) *",
        "(Foto|Fotos|Bild) (von|:) (*|*/) *",
        "(Foto|Fotos|Bild|Video|Grafik) (dpa|AFP|AP|Reuters|imago|Getty Images|Keystone|EPA|APA|ddp|epd|KNA|picture alliance|Shutterstock|"
        "iStock|Adobe Stock|Pixabay|Unsplash|privat)",
        "(Fotos:) *", "Archivbild", "Archivfoto", "Symbolbild", "Symbolfoto", "Themenbild", "Bildnachweis", "Bildnachweise", "Bildquelle",
        "Bildquellen", "Bildrechte", "Fotocredits", "(Foto|Bild) in Originalgröße", "Bild vergrößern", "Foto vergrößern",
        "Bild in Lightbox öffnen", "Detailansicht öffnen", "Bild anzeigen", "Bildbeschreibung (einblenden|ausblenden|anzeigen)",
        "Bild (herunterladen|teilen|schließen)", "Vollbild (öffnen|anzeigen|)", "Bild in Vollansicht", "Rechte: *", "© Foto: *",
        "Quelle Bild *", "Lupe", "Vergrößern", "Großansicht", "Bild öffnen", "Bilder anzeigen", "Vollbildmodus",
        "Zum Vergrößern (klicken|anklicken|auf das Bild klicken)",
    ),
    hits=(
        "Foto: Jana Muster/dpa", "Bildrechte: dpa", "Symbolbild: dpa", "Fotos: privat", "Foto dpa", "Bild von Jana / Pixabay",
        "Karte: dpa / Quelle", "Rechte: dpa",
    ),
    misses=("Foto-Wettbewerb der Stadt", "Bild vergrößern wollte er nicht.", "Fotos von gestern", "Symbolbild der Krise"),
)

CREDIT_BRACKETS = span_rule(
    "de/credit-brackets",
    label=Label.CREDIT,
    where="brackets",
    why="Says in brackets whose picture it is.",
    pattern=phrases("(Foto:|Fotos:|Bild:|Bildquelle:|Bildrechte:|Symbolbild:|Symbolfoto:|Archivbild:|Archivfoto:|Quelle Foto:) *"),
    hits=("Die Brücke im Mai⟦ (Foto: Muster/dpa)⟧", "Die Brücke.⟦ [Bildquelle: privat]⟧"),
    misses=("Die Brücke (Foto von 1950) steht noch.", "Der Band (Fotos und Texte) ist vergriffen."),
)

GALLERY = line_rule(
    "de/gallery",
    label=Label.GALLERY,
    why="A label of a picture gallery.",
    pattern=phrases(
        "(Fotogalerie|Bildergalerie|Fotostrecke|Bilderstrecke|Bilderserie|Bildstrecke|Galerie|Diashow|Fotoshow|Slideshow|Foto-Galerie) "
        "(öffnen|ansehen|anzeigen|starten|anschauen|schließen|)",
        "Zur (Fotogalerie|Bildergalerie|Fotostrecke|Bilderstrecke|Galerie)",
        "(Fotogalerie:|Bildergalerie:|Fotostrecke:|Bilderstrecke:|Galerie:) *", "Alle (Bilder|Fotos) (ansehen|anzeigen|anschauen|)",
        "Bild # (von|/|aus) #", "Foto # (von|/) #", "(Nächstes|Vorheriges|Voriges) (Bild|Foto|Video)", "Weitere (Bilder|Fotos)",
        "Fotostrecken", "Bilderstrecken", "Bildergalerien", "Galerien", "In Bildern", "Die Bilder des Tages", "Mehr (Bilder|Fotos)",
        "(Jetzt|) durchklicken", "Klicken Sie sich durch *", "# Bilder - Fotostrecke öffnen",
    ),
    hits=(
        "Fotostrecke öffnen", "Bildergalerie: Die Brücke", "Bild 3 von 12", "Zur Bildergalerie", "5 Bilder - Fotostrecke öffnen",
        "Klicken Sie sich durch die Bilder", "Alle Fotos ansehen",
    ),
    misses=("Bilder einer Ausstellung", "Galerie der Moderne", "Foto 51 zeigte die Struktur"),
)

PLAYER = line_rule(
    "de/player",
    label=Label.PLAYER,
    why="A label of an audio or video player.",
    pattern=phrases(
        "(Diesen|) (Artikel|Beitrag|Text) (jetzt|) (anhören|vorlesen|vorlesen lassen|hören)", "Anhören", "Vorlesen", "Vorlesen lassen",
        "Zum Anhören", "Jetzt anhören", "Audio (abspielen|anhören|starten|pausieren|herunterladen|Player)", "Audioversion",
        "Video (abspielen|ansehen|starten|anschauen|pausieren|laden|zum Artikel|schließen|wird geladen)", "Play", "Abspielen",
        "Wiedergabe (starten|pausieren|)", "Ton (an|aus|einschalten|ausschalten)", "Stummschalten", "Stumm", "Vollbild beenden",
        "Untertitel", "Untertitel (ein|aus)", "Lautstärke", "Wiedergabegeschwindigkeit",
        "Podcast (hören|anhören|abonnieren|beenden|starten)", "Jetzt (hören|ansehen|anschauen|reinhören)", "Den Podcast beenden",
        "Zum Podcast", "Zur Mediathek", "In der Mediathek ansehen", "Videobeitrag", "Mit Video", "Mit Audio", "Mit Videos", "Im Video",
        "Video teilen", "Das Video konnte nicht (abgespielt|geladen) werden", "Den Link zum Einbetten des Videos kopieren *",
        "Hier klicken, um das Video *", "Hören Sie (hier|) (den|diesen) Artikel", "Artikel anhören # (Min|Min.|Minuten)", "Beitrag hören *",
        "Ihr Browser unterstützt (das|dieses|den) * nicht", "Inhalt im Player", "Bitte aktivieren Sie JavaScript *",
        "Bitte aktiviere JavaScript *", "Um dieses Video zu sehen, *",
    ),
    hits=(
        "Artikel anhören", "Diesen Text vorlesen", "Video abspielen", "Podcast hören", "Audio abspielen",
        "Ihr Browser unterstützt das Audio-Element nicht",
        "Bitte aktivieren Sie JavaScript in Ihrem Browser", "Artikel anhören 5 Min.", "Hier klicken, um das Video zu laden",
    ),
    misses=(
        "Vorlesen macht Kinder schlau", "Hören und Sehen", "Video zeigt Angriff auf Brücke", "Anhören wollte ihn niemand.",
        "Im Video sieht man den Täter",
    ),
)

VIDEO_HINT = line_rule(
    "de/media-hint",
    label=Label.PLAYER,
    strength=Strength.HINT,
    why="May be a label of a player or a section.",
    pattern=phrases("Hören", "Bilder", "Fotos", "Bild", "Grafik", "Karte", "Mediathek"),
    hits=("Hören",),
    misses=("Video der Woche", "Karte der Region"),
)
