"""Paywall and subscription prompts, French."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

PAYWALL = line_rule(
    "fr/paywall",
    label=Label.PAYWALL,
    why="Sells a subscription or says that the text is for subscribers.",
    pattern=phrases(
        "S'abonner", "Abonnez-vous", "Je m'abonne", "M'abonner", "Abonnement", "Abonnements", "Nos abonnements", "Offre d'abonnement",
        "Offres d'abonnement", "Nos offres", "Nos offres d'abonnement", "Voir les offres", "Voir (nos|les) offres (d'abonnement|)",
        "Découvrir (nos|les) offres (d'abonnement|)", "Découvrez nos offres (d'abonnement|)", "J'en profite", "Profiter de l'offre",
        "Je profite de l'offre", "S'abonner maintenant", "Abonnez-vous maintenant",
        "Abonnez-vous (dès *|à partir de *|pour # *|pour lire la suite|pour lire cet article|pour continuer la lecture|pour accéder à *)",
        "S'abonner (dès *|à partir de *|pour # *|pour lire la suite|au journal)",
        "(Article|Contenu|Accès|Lecture|Espace) (réservé|réservée|exclusivement réservé) (aux|à nos) abonnés",
        "Réservé (aux|à nos) abonnés", "Article abonné", "Article premium", "Abonné", "Abonnés", "Pour les abonnés", "Exclusif abonnés",
        "Édition abonnés", "Contenu exclusif", "Déjà (abonné|abonnée|inscrit|membre|client|un compte)",
        "Déjà abonné ? (Connectez-vous|Se connecter|Identifiez-vous)",
        "Vous êtes (déjà|) (abonné|abonnée|inscrit) (?|) (Connectez-vous|Identifiez-vous|)", "Pas encore (abonné|inscrit|membre)",
        "Sans engagement", "Résiliable à tout moment", "Essai gratuit", "Tester gratuitement", "Essayer gratuitement",
        "Premier mois (gratuit|offert)", "Lecture restreinte", "La suite est réservée (aux|à nos) abonnés",
        "Il vous reste * de cet article à (lire. *|lire *|lire)", "Il vous reste * de cet article à (lire|découvrir)",
        "Il vous reste * à découvrir", "Le journal numérique", "Journal numérique", "Lire le journal", "Lire le journal numérique",
        "Édition numérique", "Version numérique", "Édition du jour", "Kiosque", "Le kiosque", "Offrir un abonnement",
        "Gérer mon abonnement", "Mon abonnement", "Vous avez choisi de refuser les cookies", "Accéder gratuitement",
        "Continuer sans m'abonner", "Débloquez cet article", "Débloquer l'article",
    ),
    hits=(
        "Abonnez-vous pour lire la suite", "Article réservé aux abonnés", "Déjà abonné ? Connectez-vous",
        "Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés", "Découvrez nos offres d'abonnement",
        "S'abonner dès 1 €", "Vous êtes déjà abonné ?", "Voir nos offres", "Il vous reste 80% à découvrir", "Pas encore abonné ?",
        "Il vous reste 12 % de cet article à lire aujourd'hui", "Vous êtes abonné",
    ),
    misses=(
        "S'abonner coûte plus cher", "Abonnés absents au gouvernement", "Abonnement au gaz : ce qui change",
        "Sans engagement ferme de Paris",
    ),
)

PAYWALL_SENTENCE = line_rule(
    "fr/paywall-sentence",
    label=Label.PAYWALL,
    strength=Strength.CERTAIN,
    why="A whole sentence that says the text is for subscribers.",
    pattern=phrases(
        "(Cet|Ce) (article|contenu) est (exclusivement réservé|exclusivement destiné|réservé|destiné) (à nos|aux) abonnés",
        "Pour (lire la suite,|lire la suite de cet article,|accéder à cet article,|continuer la lecture,) (abonnez-vous|connectez-vous|"
        "inscrivez-vous) *",
        "Il vous reste # articles gratuits *",
    ),
    hits=(
        "Cet article est réservé aux abonnés.", "Pour lire la suite, abonnez-vous dès maintenant.",
        "Il vous reste 2 articles gratuits à lire ce mois-ci.",
    ),
    misses=("Cet espace est réservé aux piétons.", "Pour lire la suite, il faut de la patience."),
)
