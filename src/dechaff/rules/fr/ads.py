"""Advertisement markers, affiliate disclosures and donation appeals, French."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "fr/ad",
    label=Label.AD,
    why="Marks an advertisement.",
    pattern=phrases(
        "Publicité", "Publicités", "Pub", "Annonce", "Annonces", "Annonce publicitaire", "Espace publicitaire",
        "La suite après (la publicité|cette publicité|la pub)", "L'article continue après (la publicité|cette publicité)",
        "Suite de l'article après (la publicité|cette publicité)", "Fermer la publicité", "Passer la publicité",
        "Cette publicité se fermera *",
        "(Contenu|Article|Message|Post|Lien|Liens) (sponsorisé|sponsorisés|publicitaire|commerciaux|partenaire|commercial)", "Sponsorisé",
        "Sponsorisé par *", "Publi-rédactionnel", "Publirédactionnel", "Publireportage", "Publi-reportage", "Communiqué",
        "Contenu de marque", "Contenu proposé par *", "Partenariat",
        "Publicité *, continuez ci-dessous", "Petites annonces", "Annonces légales", "Annonceurs", "Votre publicité ici",
        "Supprimer (la|les) (publicité|publicités)", "Naviguer sans publicité", "Lire sans publicité", "Lien d'affiliation",
        "Liens affiliés", "Bons plans", "Code promo", "Codes promo", "Voir (l'offre|le prix|le produit|sur Amazon)", "Acheter sur Amazon",
        "Acheter maintenant", "Profitez de l'offre", "Offre partenaire",
    ),
    hits=(
        "La suite après cette publicité", "Contenu sponsorisé", "L'article continue après la publicité",
        "Sponsorisé par Le Pont", "Liens commerciaux", "Voir l'offre", "Contenu proposé par Le Pont",
        "Cette publicité se fermera dans 3 secondes", "Publicité Votre texte, continuez ci-dessous",
    ),
    misses=(
        "Publicité mensongère : l'enquête", "Annonces du gouvernement", "Partenariat franco-allemand", "Communiqué de la présidence",
        "Présenté par le maire mardi",
    ),
)

AD_HINT = line_rule(
    "fr/ad-hint",
    label=Label.AD,
    strength=Strength.HINT,
    why="May name who paid for the page.",
    pattern=phrases("En partenariat avec *", "En collaboration avec *", "Présenté par *"),
    hits=("En partenariat avec Le Pont", "En collaboration avec Le Pont", "Présenté par Le Pont"),
    misses=("Partenariat avec la ville", "La collaboration avec le maire"),
)

AFFILIATE = line_rule(
    "fr/affiliate",
    label=Label.AD,
    strength=Strength.CERTAIN,
    why="Says that links in the text earn a commission.",
    pattern=phrases(
        "(Cet article|Ce contenu|Cette page) (contient|peut contenir) des liens (affiliés|d'affiliation|sponsorisés)",
        "(Cet article|Ce contenu|Cette page) (contient|peut contenir) des liens (affiliés.|affiliés,|affiliés et|d'affiliation.|"
        "d'affiliation,|d'affiliation et|sponsorisés.|sponsorisés,|sponsorisés et) *",
        "(Certains liens|Les liens|Les produits) * sont (affiliés et *|affiliés. *|affiliés, *|affiliés|des liens affiliés et *|des liens "
        "affiliés. *|des liens affiliés, *|des liens affiliés|des liens d'affiliation et *|des liens d'affiliation. *|des liens "
        "d'affiliation, *|des liens d'affiliation)",
        "(Nous|Le site|La rédaction) (pouvons|pourrons|peut|pourra|touchons|percevons) (toucher|percevoir|recevoir|) (une|une petite) "
        "commission *",
        "Les prix (mentionnés|indiqués|affichés) dans cet article *",
        "Si vous (achetez|cliquez) * (nous|la rédaction) (pourrons|pouvons|peut|pourrait|toucherons) (toucher|percevoir|recevoir|) une "
        "(petite|) commission",
    ),
    hits=(
        "Cet article contient des liens affiliés.", "Certains liens de cet article sont affiliés et nous valent une commission.",
        "Nous pouvons toucher une commission si vous achetez.", "Les prix indiqués dans cet article peuvent changer.",
        "Si vous achetez via ces liens, nous pourrons toucher une petite commission.",
    ),
    misses=("Les élus siègent dans une commission.", "Nous pouvons recevoir une lettre.", "Les prix affichés montent."),
)

DONATION = line_rule(
    "fr/donation",
    label=Label.DONATION,
    why="Asks for a donation.",
    pattern=phrases(
        "(Faire|Faites) un don", "Je (fais un don|soutiens|donne)",
        "(Soutenez-nous|Soutenez nous|Soutenez|Soutenir-nous|Soutenir nous|Soutenir|Aidez-nous|Aidez nous|Aidez) (maintenant|dès "
        "maintenant|)",
        "(Soutenez|Soutenir) (notre|nos|le|la|un|une) (journalisme|journal|rédaction|travail|média|presse|média indépendant|presse "
        "indépendante|journalisme indépendant|indépendance|site)",
        "Votre (don|soutien) (compte|est essentiel|est précieux|fait la différence)", "Donner (maintenant|ici)", "Je fais un don mensuel",
        "Contribuez", "Contribuer financièrement", "Nous soutenir", "Nous avons besoin de (vous|votre soutien)", "Appel aux dons",
    ),
    hits=(
        "Faites un don", "Soutenez notre journalisme", "Votre don compte", "Je soutiens", "Soutenez-nous", "Soutenir un média indépendant",
    ),
    misses=("Faire un don du sang", "Soutenir la croissance", "Appel aux dons pour les sinistrés"),
)
