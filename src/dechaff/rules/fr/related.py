"""Headings over other stories, French."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

RELATED = line_rule(
    "fr/related",
    label=Label.RELATED,
    why="A heading over links to other stories.",
    pattern=phrases(
        "(Articles|Contenus|Sujets|Vidéos|Publications|Actualités|Posts|Billets|Dossiers|Recettes|Produits) (liés|associés|similaires|"
        "connexes|recommandés|récents|relatifs|apparentés|populaires|sponsorisés|suggérés|en relation)",
        "(Articles|Sujets|Vidéos|Actualités|Publications) (liées|associées|récentes|similaires|recommandées|populaires)",
        "Article (lié|similaire|associé|recommandé)", "Les plus (lus|lues|populaires|commentés|partagés|vus|consultés|récents)",
        "Le plus lu", "Le plus populaire", "Les articles les plus (lus|consultés|partagés|populaires)", "Articles les plus lus",
        "Les + lus", "Plus lus", "Populaire", "Populaires", "Tendances", "À la une", "À ne pas manquer", "Ne manquez pas", "À ne pas rater",
        "Ne ratez pas", "Sur le même (sujet|thème)", "Dans la même (rubrique|catégorie|série)", "Dans la même thématique", "Sur ce sujet",
        "Sur le sujet", "Vous (aimerez|pourriez|allez) (aussi|également|aimer|aimer aussi) (aimer|apprécier|être intéressé par|)",
        "Vous aimerez aussi", "Vous pourriez (aussi|également|) (aimer|être intéressé|apprécier|être intéressé par)",
        "Cela (peut|pourrait|devrait) (aussi|également|) vous (intéresser|plaire)",
        "Ça (peut|pourrait|devrait) (aussi|) vous (intéresser|plaire)",
        "Ces articles (peuvent|pourraient|devraient) (aussi|) vous (intéresser|plaire)",
        "Cet article (peut|pourrait) (aussi|) vous intéresser",
        "(Nos|Notre|Les|La) (recommandations|sélection|suggestions|sélection du jour|recommandation|choix de la rédaction|sélection pour "
        "vous)",
        "Recommandations", "Recommandé", "Recommandés", "Recommandé pour vous", "Recommandés pour vous",
        "La rédaction vous (conseille|recommande)", "Le choix de la rédaction", "La sélection de la rédaction", "Les choix de la rédaction",
        "La rédaction vous propose", "Nous vous recommandons", "Suggestions",
        "(Plus|Davantage) (sur|de|d'articles sur) (ce sujet|cette actualité|ce thème|contenus)",
        "Plus de (contenus|contenu|nouvelles|vidéos|photos|lecture)", "À propos de ce sujet", "Autour du (même sujet|même thème|sujet)",
        "Autres articles", "Autres (actualités|nouvelles|sujets|titres|contenus)",
        "(Dernières|Les dernières) (actualités|nouvelles|infos|actus|news|vidéos|publications|informations)",
        "(Derniers|Les derniers) (articles|titres|posts|billets)", "Dernière minute", "Fil info", "Fil d'actu", "Fil d'actualité",
        "L'info en continu", "L'actualité en continu", "En continu", "L'actu en direct", "En ce moment", "Les titres du jour",
        "L'essentiel de l'actualité", "L'essentiel de l'info", "Également sur ce site", "Ailleurs sur le web", "Sur le web",
        "Dans l'actualité", "Dans l'actu", "Du même auteur", "De la même auteure", "Du même journaliste", "Les autres articles de *",
        "Autres articles de *", "Tous les articles de *", "Voir tous les articles de *", "Tous les articles sur *",
        "Contenus (sponsorisés|partenaires|de nos partenaires)", "Contenu (sponsorisé|partenaire)", "Nos partenaires",
        "Offres de nos partenaires", "Sélectionné pour vous", "Pour aller plus loin", "Pour approfondir", "Navigation de l'article",
        "Navigation des articles", "Sujets associés", "Thèmes associés", "Mots clés associés", "Les dossiers", "Nos dossiers", "Dossiers",
        "Suite de l'article", "Au sommaire", "À découvrir",
    ),
    hits=(
        "Articles liés", "Vous pourriez aussi aimer", "Cela pourrait vous intéresser", "Les plus lus", "Autres articles de Jeanne Martin",
        "Vidéos recommandées", "Ces articles pourraient vous intéresser", "Plus sur ce sujet", "Tous les articles sur les ponts",
        "Article lié", "Voir tous les articles de Jeanne Martin", "Dernières infos",
    ),
    misses=(
        "Articles de pêche en promotion", "Sur le sujet, le ministre se tait", "À la une des journaux anglais",
        "Nos partenaires européens doutent", "Dernière minute de jeu",
    ),
)

HINTS = line_rule(
    "fr/related-hint",
    label=Label.RELATED,
    strength=Strength.HINT,
    why="May be a heading over other stories or the name of a section.",
    pattern=phrases(
        "En direct", "Le direct", "Vidéos de la rédaction", "Diaporama", "Thèmes", "Sujets", "Actualités", "Actualité", "Actu", "Politique",
        "Société", "Économie", "Monde", "Sciences", "Santé", "Planète", "Environnement", "Médias", "Débats", "Tribune", "Faits divers",
        "Météo", "Régions", "Immobilier", "Emploi", "Voyage", "Jeux", "Cinéma", "Livres", "Bourse", "Boutique", "Édito", "Aide",
    ),
    hits=("* Politique",),
    misses=("Politique étrangère", "Monde en crise"),
)
