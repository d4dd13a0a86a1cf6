"""Page tools, navigation and breadcrumb words, French."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

WIDGET = line_rule(
    "fr/widget",
    label=Label.WIDGET,
    why="A button or state of the page.",
    pattern=phrases(
        "Imprimer", "Imprimer (l'article|cet article|la page|cette page)", "Version imprimable", "Version PDF", "Télécharger (le|en) PDF",
        "Exporter en PDF", "Taille du texte", "Taille (de la police|des caractères)",
        "(Agrandir|Réduire|Augmenter|Diminuer) (le texte|la taille du texte|la police|la taille de la police)", "Mode sombre", "Mode clair",
        "Thème sombre", "Fermer", "Fermer (le menu|la fenêtre|la recherche|cette fenêtre|la popup)", "Ouvrir", "Masquer", "Afficher",
        "Réduire", "Déplier", "Replier", "Chargement", "Chargement en cours", "Veuillez patienter", "Patientez", "Annuler", "Valider",
        "Confirmer", "Continuer", "Retour", "Modifier", "Supprimer", "Ok", "Oui", "Non", "Rechargez la page", "Recharger la page",
        "Actualiser la page", "Une erreur (est survenue|s'est produite)", "Une erreur est survenue, *", "Erreur de chargement",
        "Page # (sur|de|/) #", "Traduire", "Changer de langue", "Choisir la langue", "Sélectionner une langue", "Trier par *", "Filtrer",
        "Filtrer par", "Réinitialiser", "Météo du jour", "Lecture zen", "Mode zen", "Mode lecture", "Écrans",
        "Votre navigateur (est obsolète|n'est pas à jour|n'est plus supporté)", "Citer cet article", "Comment citer cet article",
    ),
    hits=(
        "Imprimer l'article", "Taille du texte", "Chargement en cours", "Page 1 sur 3", "Une erreur est survenue, réessayez",
        "Trier par date",
    ),
    misses=("Imprimer sa marque", "Retour à l'école", "Fermer les yeux", "Continuer le combat"),
)

NAVIGATION = line_rule(
    "fr/navigation",
    label=Label.NAVIGATION,
    why="A jump link, menu or search word.",
    pattern=phrases(
        "(Aller|Passer|Accéder|Accès|Sauter|Revenir|Retour|Retourner) (directement|) au (contenu|contenu principal|menu|menu principal|"
        "pied de page|début|haut|site|sommaire)",
        "(Aller|Passer|Accéder|Revenir|Retour) à la (navigation|recherche|page d'accueil|une)", "Aller à l'accueil", "Retour à l'accueil",
        "Retour à la page d'accueil", "Retour en haut", "Haut de page", "Retour en haut de (page|la page)",
        "Aller directement *au contenu*", "Passer (au|la) (contenu|navigation|publicité)", "Menu principal", "Ouvrir le menu", "Navigation",
        "Navigation principale", "Aide à la navigation", "Recherche", "Rechercher", "Rechercher sur *", "Rechercher :",
        "Lancer la recherche", "Recherche avancée", "Rechercher un article", "Toutes les rubriques", "Rubriques", "Nos rubriques",
        "Page d'accueil", "À propos", "À propos de nous", "Nous contacter", "Contactez-nous", "Contacter la rédaction", "Annuaire",
        "Archives du journal", "Index", "Tous les sujets", "Tous les thèmes", "Toutes les vidéos", "Tous les podcasts", "Le guide",
        "Carnet du jour", "Avis de décès", "Nécrologie", "Programme TV", "Mots croisés", "Mots fléchés", "Horoscope", "Offres d'emploi",
        "Recrutement", "Voir le menu", "Espace presse", "Flux RSS", "Sites du groupe", "Les sites du groupe", "Services partenaires",
    ),
    hits=(
        "Aller au contenu principal", "Retour en haut de page", "Passer au contenu", "Retour à la page d'accueil",
        "Aller directement au contenu",
    ),
    misses=("Recherche scientifique en berne", "Menu de fête", "Archives nationales", "Navigation sur le Rhin", "Aller au marché"),
)

BREADCRUMB = line_rule(
    "fr/breadcrumb",
    label=Label.BREADCRUMB,
    why="Says where on the site the page is.",
    pattern=phrases("Vous êtes ici", "Vous êtes ici : *", "Accueil (>|»|›|/|→) *", "Fil d'Ariane", "Accueil"),
    hits=("Vous êtes ici : Accueil > Politique", "Accueil > Politique", "Accueil › Politique"),
    misses=("Accueil des réfugiés", "Vous êtes ici chez vous", "Accueil chaleureux à Lyon"),
)

TAGS = line_rule(
    "fr/tags",
    label=Label.NAVIGATION,
    why="Keywords or sections of the story.",
    pattern=phrases(
        "(Mots-clés:|Mots-clés :|Mots clés:|Mots clés :|Mots-clefs:|Mots-clefs :|Étiquettes:|Étiquettes :|Thèmes:|Thèmes :|Thématiques:|"
        "Thématiques :|Catégorie:|Catégorie :|Catégories:|Catégories :|Rubrique:|Rubrique :|Rubriques:|Rubriques :|Sujets:|Sujets :|"
        "Classé dans:|Classé dans :|Dans:|Dans :|Thème:|Thème :) *",
        "(Catalogué|Étiqueté|Tagué|Archivé|Taggé) (dans|sous|avec) *", "Classé sous *", "Mots-clés", "Mots clés", "Étiquettes",
        "Catégories",
        "Catégorie", "Publié dans : *", "Ce contenu a été publié dans * par *",
    ),
    hits=(
        "Mots-clés : pont, fleuve", "Classé sous Politique", "Catégories : Politique", "Étiqueté avec pont",
        "Ce contenu a été publié dans Politique par Jeanne",
    ),
    misses=("Thèmes abordés au sommet", "Catégorie reine", "Rubrique nécrologique", "Classé dans les dix premiers"),
)
