"""Comment, review and poll prompts, French."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENTS = line_rule(
    "fr/comments",
    label=Label.COMMENT,
    why="A caption of a comment section.",
    pattern=phrases(
        "Commentaires", "Commentaire", "Commenter", "Commentez", "Réagir", "Réagissez", "Vos réactions", "Réactions", "Vos commentaires",
        "Votre commentaire", "Les commentaires", "Derniers commentaires", "Les derniers commentaires", "Commentaires récents",
        "Aucun commentaire", "Pas de commentaire", "Pas de commentaires",
        "(Ajouter|Écrire|Laisser|Poster|Publier|Rédiger|Déposer|Envoyer|Saisir) (un|votre|mon|le) commentaire",
        "(Ajoutez|Écrivez|Laissez|Postez|Publiez|Rédigez|Déposez) (un|votre|le premier) commentaire", "Laisser une réponse",
        "Laisser un commentaire Annuler la réponse", "Annuler la réponse", "Laisser un avis", "Donner (mon|son|votre) avis",
        "(Voir|Lire|Afficher|Consulter|Masquer|Charger) (les|tous les|plus de|l'ensemble des|) (commentaires|réactions|contributions)",
        "Voir les commentaires #", "(Lire|Voir) les # (commentaires|réactions|contributions)", "Commenter cet article",
        "Commenter l'article", "Commentez cet article", "Réagir à (cet|l') article", "Réagir à l'article", "Réagissez à cet article",
        "Soyez le premier à (commenter|réagir|commenter cet article|réagir à cet article|laisser un commentaire|donner votre avis)",
        "Soyez la première personne à commenter", "Participer à la (discussion|conversation)", "Participez à la (discussion|conversation)",
        "Rejoindre la (discussion|conversation)", "Rejoignez la (discussion|conversation)", "Votre réaction", "Vos avis",
        "Les commentaires sont (fermés|désactivés|clos|modérés)", "Les commentaires pour cet article sont (fermés|clos)",
        "Commentaires (fermés|désactivés|clos)", "Commentaires fermés sur *", "Commentaires récents *", "Répondre",
        "Répondre à ce commentaire", "Répondre à *, annuler", "Signaler (un|ce|cet) (abus|commentaire|contenu)", "Signaler",
        "Signaler un commentaire", "Votre avis (nous intéresse|compte)", "Donnez votre avis", "Donnez-nous votre avis",
        "Et vous, qu'en pensez-vous", "Qu'en pensez-vous", "Dites-le en commentaire", "Dites-nous tout en commentaire",
        "Dites-le nous (en commentaire|dans les commentaires)", "Charte des commentaires", "Charte de modération", "Règles de modération",
        "Consulter la charte de modération", "Trier par", "Les plus récents", "Les plus anciens", "Plus récents d'abord", "Les mieux notés",
        "Commentaires (#", "Commentaires #", "Commentaires: #", "Contributions", "Lire plus de commentaires", "Écrire une réponse",
        "Connectez-vous pour (commenter|réagir|publier un commentaire|laisser un commentaire)", "Se connecter pour (commenter|réagir)",
        "Votez", "Je vote", "Voter", "Voir les résultats", "Sondage du jour", "Notez (cet article|cette recette)", "Noter cet article",
        "Votre note", "Cet article vous a-t-il (plu|été utile|intéressé)", "Cet article vous a plu", "Cet article vous a-t-il été utile",
        "Avez-vous aimé cet article", "Évaluer cet article", "Vous avez aimé cet article", "Cliquez pour (voter*|noter*|évaluer*)",
    ),
    hits=(
        "Ajouter un commentaire", "Laissez votre commentaire", "Lire les 12 commentaires", "Commentaires (3)",
        "Soyez le premier à commenter", "Commentaires fermés sur Le nouveau pont", "Voir tous les commentaires",
        "Cet article vous a-t-il plu ?", "Connectez-vous pour commenter", "Signaler un abus", "Réagir à l'article",
        "Répondre à Jeanne, annuler",
    ),
    misses=(
        "Commentaires acerbes à Bruxelles", "Répondre aux besoins", "Réagir vite sauve des vies", "Qu'en pensez-vous, monsieur le maire ?",
        "Réactions en chaîne", "Voter blanc",
    ),
)

COMMENT_FORM = line_rule(
    "fr/comment-form",
    label=Label.COMMENT,
    strength=Strength.CERTAIN,
    why="A whole sentence of a comment form.",
    pattern=phrases(
        "Votre adresse (e-mail|email|mail|de messagerie|courriel|électronique) ne sera pas publiée",
        "Votre adresse (e-mail|email|de messagerie|courriel) ne sera pas publiée. Les champs obligatoires sont indiqués avec",
        "Les champs obligatoires sont (indiqués|marqués) (avec|par|d'un astérisque)", "Champs obligatoires", "Champ obligatoire",
        "Enregistrer mon nom, (mon e-mail|mon adresse e-mail|email) et mon site (web|internet|) (dans|pour) *",
        "Prévenez-moi de tous les nouveaux (commentaires|articles) par e-mail",
        "Avertissez-moi (par e-mail|) (des nouveaux|de nouveaux) commentaires*",
        "(Vous devez|Il faut) être (connecté|connectée|inscrit|abonné) pour (publier un commentaire|commenter|laisser un commentaire|"
        "réagir|rédiger un commentaire)",
        "Vous devez vous connecter pour (publier un commentaire|commenter|laisser un commentaire)",
        "Ce site utilise Akismet pour réduire les indésirables. *",
        "Pour commenter cet article, (connectez-vous|veuillez vous connecter|vous devez *)",
        "Connectez-vous ou (inscrivez-vous|abonnez-vous) pour (commenter|laisser un commentaire|publier un commentaire)",
        "Les commentaires sont (modérés|fermés) (et *|pour cet article|avant publication *)",
        "(Les|Ces) commentaires (sont|restent) la responsabilité de leurs auteurs*",
    ),
    hits=(
        "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
        "Vous devez vous connecter pour publier un commentaire.",
        "Ce site utilise Akismet pour réduire les indésirables. En savoir plus sur la façon dont tout est traité.",
        "Les commentaires sont fermés pour cet article.",
        "Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.",
        "Vous devez être connecté pour commenter.",
    ),
    misses=(
        "Votre adresse ne sera pas publiée, promet le juge.", "Vous devez être connecté pour voter aux élections du club.",
        "Les commentaires sont vifs.",
    ),
)

COUNTER = line_rule(
    "fr/counter",
    label=Label.COUNTER,
    why="A number of comments, views, shares or minutes.",
    pattern=phrases(
        "# (commentaire|commentaires|réaction|réactions|réponse|réponses|partage|partages|vue|vues|lectures|avis|contributions|votes|"
        "abonnés|j'aime)",
        "# (min|mins|minute|minutes) de lecture", "# min à lire", "# réflexions sur *", "# commentaires sur *", "# thoughts on *",
    ),
    hits=(
        "0 commentaire", "12 réactions", "3 min de lecture", "4 partages", "2 réflexions sur « Le nouveau pont »", "5 minutes de lecture",
    ),
    misses=("12 réactions en une heure", "5 minutes de retard", "2 partages inégaux"),
)

READING_TIME = line_rule(
    "fr/reading-time",
    label=Label.COUNTER,
    why="How long reading takes.",
    pattern=phrases(
        "Temps de lecture", "Temps de (lecture:|lecture :|lecture) (estimé|environ|) (:|) # (min|mins|minute|minutes|mn)",
        "Temps de lecture estimé : *", "Lecture # (min|minutes)", "Lecture : # (min|minutes)", "Temps de lecture : *",
        "Durée : # (min|minutes)", "Écouter # (min|minutes)", "Nombre de vues : #", "Lu # fois", "Vu # fois",
        "Publié dans * # min de lecture",
    ),
    hits=("Temps de lecture : 3 minutes", "Temps de lecture 2 min", "Lecture 4 min", "Vu 314 fois", "Temps de lecture estimé : 4 min"),
    misses=("Temps de lecture en baisse", "Durée : indéterminée"),
)
