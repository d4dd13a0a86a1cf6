"""Cookie, privacy, legal and copyright lines, French."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COOKIE = line_rule(
    "fr/cookie",
    label=Label.COOKIE,
    why="A cookie or consent notice, or a box in place of outside content.",
    pattern=phrases(
        "(Tout|) (Accepter|Refuser) (tout|et fermer|et continuer|les cookies|tous les cookies|)", "Tout (accepter|refuser)", "J'accepte",
        "Je refuse", "Accepter", "Refuser", "Continuer sans accepter",
        "(Gérer|Paramétrer|Modifier|Gestion|Paramètres|Préférences) (les|des|mes|vos|de|) (cookies|cookie|consentements|consentement|"
        "préférences|choix)",
        "Gestion des cookies", "Paramétrer les cookies", "Politique (de|relative aux|des|d'utilisation des|en matière de) cookies",
        "Politique de gestion des cookies", "Cookies et données personnelles", "Paramètres de confidentialité", "Personnaliser mes choix",
        "Utiq", "Gérer Utiq", "En savoir plus sur les cookies", "Ce (site|contenu) (utilise|est bloqué) (des cookies|car vous *) *",
        "Ce contenu (est bloqué|n'est pas disponible|n'est pas visible) *", "Ce site utilise des cookies",
        "(Nous utilisons|Ce site web utilise) des cookies", "Afficher (le contenu|le contenu bloqué|la vidéo)",
        "Contenu (externe|non disponible|bloqué|indisponible)", "Autoriser (les cookies|et afficher)", "Accepter les cookies * pour *",
        "Cliquez ici pour (gérer|modifier) vos (cookies|choix|préférences|consentements)",
    ),
    hits=(
        "Tout accepter", "Gestion des cookies", "Gérer mes cookies", "Ce site utilise des cookies pour améliorer la visite",
        "Ce contenu est bloqué car vous n'avez pas accepté les cookies", "Politique de cookies", "Afficher le contenu",
        "Accepter les cookies YouTube pour voir la vidéo", "Cliquez ici pour modifier vos choix", "Refuser tout",
    ),
    misses=("Accepter l'accord ou partir", "Cookies au chocolat", "Refuser la guerre", "Politique des cookies au goûter"),
)

COOKIE_SENTENCE = line_rule(
    "fr/cookie-sentence",
    label=Label.COOKIE,
    strength=Strength.CERTAIN,
    why="A whole sentence of a consent notice.",
    pattern=phrases(
        "(Nous utilisons|Nous et nos partenaires utilisons|Ce site utilise|Ce site web utilise|Nos partenaires et nous utilisons) des "
        "(cookies|traceurs|cookies et des traceurs) (pour|afin de|et *) *",
        "En (poursuivant|continuant) (votre navigation sur ce site,|votre navigation sur notre site,|votre navigation,|à naviguer sur ce "
        "site,|à naviguer sur notre site,|à naviguer,) vous acceptez * cookies*",
        "Ce contenu (est bloqué|n'est pas visible) (car|parce que|à cause) *cookies*",
        "(Nos|Nous et nos) # partenaires (stockons|stockent|accédons|utilisons|traitons) *",
        "Pour (afficher|visualiser|voir) ce contenu, (vous devez|veuillez) accepter *",
        "Vous pouvez (retirer votre consentement|modifier vos choix|changer d'avis) à tout moment *", "Si vous acceptez, * cookies *",
    ),
    hits=(
        "Nous utilisons des cookies pour améliorer votre visite.",
        "En poursuivant votre navigation, vous acceptez l'usage des cookies du site.",
        "Pour afficher ce contenu, vous devez accepter les règles.",
        "Vous pouvez modifier vos choix à tout moment en cliquant en bas de page.",
        "Ce contenu est bloqué car vous n'avez pas accepté les cookies du site.",
        "Nous et nos 12 partenaires stockons et lisons des données.", "Si vous acceptez, nous posons des cookies sur votre appareil.",
    ),
    misses=("Beaucoup de sites utilisent des cookies pour suivre leurs lecteurs.", "Pour voir ce contenu du musée, il faut réserver."),
)

LEGAL = line_rule(
    "fr/legal",
    label=Label.LEGAL,
    why="A link to a legal page.",
    pattern=phrases(
        "Mentions légales", "Mention légale",
        "Conditions (générales|générales d'utilisation|d'utilisation|générales de vente|de vente|générales de vente et d'utilisation|"
        "d'abonnement)",
        "CGU", "CGV", "CGU / CGV", "CGU - CGV", "CGV et CGU",
        "Politique de (confidentialité|protection des données|vie privée|protection des données personnelles)",
        "Politique de confidentialité et cookies",
        "Charte (de confidentialité|déontologique|éditoriale|éthique|d'utilisation|de bonne conduite)", "Données personnelles",
        "Protection des données", "Protection de la vie privée", "Vie privée", "Informations légales", "Avis juridique", "Confidentialité",
        "Accessibilité", "Mentions légales *", "Code de déontologie", "Plan du site", "Qui sommes-nous", "Déontologie",
        "Licence de contenus",
    ),
    hits=(
        "Mentions légales", "Conditions générales d'utilisation", "Politique de confidentialité", "Charte déontologique",
        "Mentions légales - CGU - Contact",
    ),
    misses=("Vie privée des ministres", "Protection des données : l'Europe avance", "Conditions de travail"),
)

COPYRIGHT = line_rule(
    "fr/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "Tous droits réservés",
        "Tous droits (de reproduction|de reproduction et de représentation|de diffusion) (et * réservés|réservés) *",
        "Tous droits réservés *", "Copyright * Tous droits réservés *", "Copyright * Tous droits réservés", "Copyright # *",
        "Copyright © *", "Reproduction (interdite|interdite sans autorisation|et diffusion interdites|strictement interdite)",
        "Toute reproduction (interdite|même partielle interdite|est interdite|totale ou partielle *)",
        "Toute reproduction * (interdite|autorisation) *", "Un site du (groupe|réseau) *", "Un site édité par *",
    ),
    hits=(
        "Tous droits réservés © 2024 Le Pont", "Copyright 2024 Le Pont", "Toute reproduction totale ou partielle interdite",
        "Reproduction interdite", "Copyright Le Pont. Tous droits réservés", "Tous droits de reproduction réservés par la rédaction",
        "Un site du groupe Pont", "Copyright © 2024 Le Pont", "Un site édité par Le Pont",
        "Toute reproduction sans accord écrit interdite par la loi",
    ),
    misses=("Tous droits confondus, la hausse atteint 3 %", "Reproduction assistée", "Un site classé", "Un site de rencontre piraté"),
)

RIGHTS_RESERVED = line_rule(
    "fr/rights-reserved",
    label=Label.COPYRIGHT,
    why="A copyright line that ends in the reserved rights.",
    pattern=phrases("* Tous droits réservés"),
    hits=("© 2024 Le Pont. Tous droits réservés.",),
    misses=("Les tous droits réservés au chef.", "Ils gardent tous droits réservés par la loi"),
)
