"""Links to other stories, French."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

READ_MORE = line_rule(
    "fr/read-more",
    label=Label.READ_MORE,
    why="A link to another story or to the rest of this one.",
    strength=Strength.HINT,
    pattern=phrases(
        "Lire la suite", "Lire plus", "Lire l'article", "Lire l'article (complet|en entier|intégral|original|entier)",
        "Lire (aussi|également|encore)", "À lire", "À lire (aussi|également|ensuite|ailleurs|sur le sujet|plus tard|absolument)",
        "À lire sur le même (sujet|thème)", "Lire sur le même sujet", "Lire dans l'app", "En savoir plus", "En savoir +",
        "Pour en savoir plus", "Voir plus", "Voir tout", "Tout voir", "Voir la suite", "Voir (aussi|également)", "À voir (aussi|également)",
        "À écouter (aussi|également)", "À découvrir (aussi|également)", "À consulter (aussi|également)", "Découvrir",
        "Découvrez (aussi|également)", "Écouter (aussi|également)", "Plus d'informations", "Plus d'infos", "Plus d'articles",
        "Voir plus d'articles", "Charger plus (d'articles|)", "Afficher plus", "Afficher la suite", "Lire la suite de l'article",
        "La suite après (la publicité|cette publicité)", "Continuer la lecture", "Poursuivre la lecture", "Continuez votre lecture",
        "Continuer à lire", "Poursuivez votre lecture",
        "(Lire|À lire|Voir|À voir|Écouter|À écouter|Relire|À relire|Lisez|Voyez) (aussi:|aussi :|également:|également :|encore:|encore :|"
        "ensuite:|ensuite :|plus:|plus :) *",
        "(À lire|À voir|À écouter|À découvrir) (aussi|également) *",
        "(À lire:|À lire :|À voir:|À voir :|À écouter:|À écouter :|À regarder:|À regarder :|À relire:|À relire :) *",
        "(Lire aussi|Voir aussi|Lire également|Lire notre|Lire la|Lire le) (décryptage:|décryptage :|enquête:|enquête :|entretien:|"
        "entretien :|récit:|récit :|portrait:|portrait :|analyse:|analyse :|reportage:|reportage :|éditorial:|éditorial :|tribune:|"
        "tribune :) *",
        "Lire (l'article:|l'article :|l'enquête:|l'enquête :|l'entretien:|l'entretien :|l'analyse:|l'analyse :) *",
        "(Lire|Voir) (notre|nos) (article:|article :|article|articles:|articles :|articles|décryptage:|décryptage :|décryptage|enquête:|"
        "enquête :|enquête|entretien:|entretien :|entretien|récit:|récit :|récit|portrait:|portrait :|portrait|analyse:|analyse :|analyse|"
        "reportage:|reportage :|reportage|édito:|édito :|édito|dossier:|dossier :|dossier|sélection:|sélection :|sélection) *",
        "Lire aussi *", "Lire également *", "Voir aussi *", "Retrouvez (notre|nos) (dossier|articles|live|direct) *",
        "Sur le même (sujet:|sujet :|thème:|thème :) *", "Pour aller plus (loin:|loin :) *", "Pour en savoir (plus:|plus :) *",
        "Article (suivant|précédent)",
        "(Articles|Page|Vidéo|Photo|Publication) (suivant|suivante|précédent|précédente|suivants|précédents)", "Suivant", "Précédent",
        "Article précédent *", "Article suivant *", "Lire le (dossier|communiqué|résumé|rapport) (complet|)",
        "Voir (le dossier|la vidéo|les photos|le diaporama|la galerie|toutes les photos|l'article|le profil|toute l'actualité|toutes les "
        "actualités|tous les articles)",
        "Toute l'actualité", "Toute l'actu", "Toutes les actualités", "Tous les articles",
        "Consulter (le dossier|le dossier complet|l'article|tous les articles)", "Consulter aussi",
        "Accéder à (l'article|l'article complet)", "Retour à la liste", "Retour à l'article",
        "Cliquez ici (pour en savoir plus|pour lire la suite|pour lire l'article)", "Cliquez ici",
    ),
    hits=(
        "Lire aussi : Dix ponts à voir", "À lire aussi Dix ponts à voir", "Lire notre enquête : Dix ponts", "Lire la suite »",
        "À lire : Dix ponts à voir", "Article précédent Le pont est ouvert", "Pour en savoir plus : Dix ponts",
        "Sur le même sujet : Dix ponts", "Lire aussi Dix ponts", "Voir toutes les photos", "Retrouvez notre dossier sur les ponts",
        "Lire l'article : Dix ponts",
    ),
    misses=(
        "Lire la suite des aventures de Tintin", "À lire les journaux, tout va bien", "Suivant ses conseils", "En savoir plus sur soi",
        "Voir plus loin", "Découvrir le monde",
    ),
)

READ_TAIL = span_rule(
    "fr/read-more-tail",
    label=Label.READ_MORE,
    why="A link to another story behind the text.",
    pattern=phrases(
        "(Lire|À lire|Voir|À voir|Écouter) (aussi:|aussi :|également:|également :|ensuite:|ensuite :) *",
        "(À lire:|À lire :|À voir:|À voir :|À relire:|À relire :) *", "Lire la suite", "En savoir plus", "Lire l'article (complet|)",
        "Lire la suite sur *", "Pour en savoir plus, cliquez ici",
        "Lire (l'article:|l'article :|l'enquête:|l'enquête :|l'entretien:|l'entretien :|l'analyse:|l'analyse :) *",
        "(Lire|Voir) (notre|nos) (article:|article :|dossier:|dossier :|enquête:|enquête :|analyse:|analyse :|reportage:|reportage :|"
        "récit:|récit :|entretien:|entretien :) *",
        "Lire aussi «*»",
    ),
    hits=(
        "Le pont est ouvert.⟦ Lire aussi : Dix ponts à voir⟧", "Il pleut depuis trois jours…⟦ Lire la suite⟧",
        "Il pleut.⟦ À LIRE AUSSI : Dix ponts⟧", "Il pleut.⟦ Lire notre enquête : Dix ponts⟧",
    ),
    misses=("Elle aime lire la suite", "Il dit : « Je veux lire la suite. »", "On veut en savoir plus."),
)

READ_BRACKETS = span_rule(
    "fr/read-more-brackets",
    label=Label.READ_MORE,
    where="brackets",
    why="A link to another story in brackets.",
    pattern=phrases(
        "(Lire|À lire|Voir|À voir|Lire notre article|Voir notre article) (aussi:|aussi :|également:|également :|ci-dessous:|ci-dessous :|"
        "ci-contre:|ci-contre :|ci-dessus:|ci-dessus :|par ailleurs:|par ailleurs :|ici:|ici :|:) *",
        "(lire|voir) (ci-dessous|ci-contre|ci-dessus|par ailleurs|aussi|encadré|l'encadré|notre article|notre dossier|notre édition du *|"
        "page *|en page *|aussi page *)",
        "Lire la suite", "Lire aussi *",
    ),
    hits=(
        "Le pont⟦ (lire aussi : Dix ponts)⟧ est ouvert.", "Le maire⟦ (voir notre édition du 3 mars)⟧ se tait.",
        "Il pleut⟦ [Lire la suite]⟧", "Il pleut⟦ (lire ci-dessous)⟧.",
    ),
    misses=("Le verbe (voir le lexique) change.", "Les enfants (lire et écrire) apprennent."),
)
