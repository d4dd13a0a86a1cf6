"""Photo credits, gallery and player labels, French."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

CREDIT = line_rule(
    "fr/credit",
    label=Label.CREDIT,
    why="Says whose picture it is.",
    pattern=phrases(
        "(Crédit photo:|Crédit photo :|Crédits photo:|Crédits photo :|Crédit:|Crédit :|Crédits:|Crédits :|Crédits photos:|Crédits photos "
        ":|Crédit image:|Crédit image :|Crédits images:|Crédits images :|Photographie:|Photographie :|Infographie:|Infographie :|Visuel:|"
        "Visuel :|Crédit vidéo:|Crédit vidéo :|Dessin:|Dessin :) *",
        "(Photo|Photos) (d'archives|d'illustration|archives|prétexte|DR|AFP|AP|Reuters|Getty Images|EPA|MaxPPP|Sipa|Shutterstock|iStock|"
        "Adobe Stock|Unsplash|Pixabay)",
        "Photo (d'archives|d'illustration|d'archive|archives|illustration) (*AFP|*AP|*Reuters|*Getty Images|*DR|*/) *",
        "Photo d'illustration", "Photo d'archives", "Image d'illustration", "Crédit photo", "Agrandir (l'image|la photo|le plan)",
        "Voir l'image en grand", "Ouvrir l'image *", "Fermer l'image", "Plein écran", "Afficher en plein écran", "Voir en plein écran",
    ),
    hits=(
        "Crédit photo : DR", "Photo AFP", "Crédits : Getty Images", "Agrandir l'image", "Photo d'archives Jeanne Martin / AFP",
        "Ouvrir l'image dans un nouvel onglet",
    ),
    misses=("Photo de famille à Bruxelles", "Crédit à la consommation", "Image de soi"),
)

CREDIT_BRACKETS = span_rule(
    "fr/credit-brackets",
    label=Label.CREDIT,
    where="brackets",
    why="Says in brackets whose picture it is.",
    pattern=phrases(
        "(Crédit photo:|Crédit photo :|Crédits:|Crédits :|Crédit:|Crédit :) *", "Photo (AFP|AP|Reuters|DR|d'archives|d'illustration)",
    ),
    hits=("Le pont en mai⟦ (Crédit photo : Martin/AFP)⟧", "Le pont.⟦ (Photo d'archives)⟧"),
    misses=("Le pont (photo de 1950) tient.", "Le livre (photos et textes) est épuisé."),
)

GALLERY = line_rule(
    "fr/gallery",
    label=Label.GALLERY,
    why="A label of a picture gallery.",
    pattern=phrases(
        "(Voir|Lancer|Ouvrir|Découvrir|Afficher) (le|la|les|notre|toutes les|) (diaporama|galerie|galerie photo|galerie photos|photos|"
        "portfolio|images)",
        "(Diaporama:|Diaporama :|Diaporama|Portfolio:|Portfolio :|Portfolio|Galerie photo:|Galerie photo :|Galerie photo|Galerie photos:|"
        "Galerie photos :|Galerie photos|Galerie:|Galerie :|Galerie|En images:|En images :|En images) #",
        "Diaporamas", "Galerie photos", "Galerie photo", "Galerie d'images", "En images", "Photo # (sur|/|de) #", "Image # (sur|/|de) #",
        "# photos", "(Photo|Image|Diapositive) (suivante|précédente)", "(En images:|En images :|Diaporama:|Diaporama :) *", "Les photos",
        "Toutes les photos",
    ),
    hits=("Voir le diaporama", "Photo 3 sur 12", "12 photos", "En images : le pont", "Image suivante", "Diaporama 12"),
    misses=("Galerie marchande", "En images et en mots", "Photo 51 du dossier"),
)

PLAYER = line_rule(
    "fr/player",
    label=Label.PLAYER,
    why="A label of an audio or video player.",
    pattern=phrases(
        "(Écouter|Écoutez) (l'article|cet article|l'audio|le podcast|l'épisode|ce contenu|en direct|le direct|la version audio|)",
        "(Lire|Lancer|Regarder|Voir|Lancez|Regardez|Jouer) (la|cette) vidéo", "Lecture audio", "Version audio", "Lire en audio", "Regarder",
        "Lecteur vidéo", "Lecteur audio", "Vidéo suivante", "Lecture automatique", "Couper le son", "Activer le son", "Volume",
        "Sous-titres", "Plein écran", "Résumer l'article", "Résumé de l'article", "Résumer cet article", "Chargement de la vidéo",
        "Votre navigateur ne (prend pas en charge|supporte pas) *", "(Temps|Durée) (restant|restante|de lecture audio) *", "Replay",
        "Revoir l'émission", "À réécouter", "Voir le replay", "Veuillez activer JavaScript *", "La vidéo (n'est pas|n'est plus) disponible",
    ),
    hits=(
        "Écouter cet article", "Lancer la vidéo", "Votre navigateur ne prend pas en charge la vidéo",
        "Veuillez activer JavaScript dans votre navigateur", "Durée restante 0:00", "La vidéo n'est plus disponible",
    ),
    misses=("Écouter les élèves", "Lecture pour tous", "Regarder la mer", "Pause estivale"),
)

PLAYER_SENTENCE = line_rule(
    "fr/player-sentence",
    label=Label.PLAYER,
    strength=Strength.CERTAIN,
    why="A whole sentence that says how the audio was made.",
    pattern=phrases(
        "(Cet article|Ce texte|Ce résumé) a été (lu|généré|résumé) (par|à l'aide d') (une voix de synthèse|une intelligence artificielle|"
        "une IA|l'IA)",
    ),
    hits=("Ce résumé a été généré par une IA",),
    misses=("La version audio du livre est lue par l'auteur.", "Ce texte a été lu par le ministre."),
)

CREDIT_COLON = line_rule(
    "fr/credit-colon",
    label=Label.CREDIT,
    why="Says whose picture it is, with the French space before the colon.",
    pattern=r"\W*(?:photos?|images?|illustration) : .{2,100}",
    hits=("Photo : Jeanne Martin / AFP", "Illustration : Jeanne Martin"),
    misses=("Photo de famille : le pont", "La photo : un pont"),
)
