"""Correction and tip boxes, author boxes, French."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "fr/feedback",
    label=Label.FEEDBACK,
    why="Asks for corrections, tips or letters.",
    pattern=phrases(
        "(Signaler|Signalez) (une|cette|l') (erreur|faute|erreur dans cet article|coquille)", "Signaler une erreur (dans cet article|)",
        "(Une|Vous avez trouvé une|Vous avez repéré une|Vous constatez une) (erreur|faute|coquille) (dans cet article|dans ce texte|) (? "
        "*|)",
        "Une erreur", "Une question", "Corrections", "Proposer une correction", "Suggérer une correction",
        "Vous souhaitez signaler une erreur", "Vous souhaitez (nous contacter|réagir|témoigner)",
        "Contactez (la rédaction|notre rédaction)", "Écrivez-nous", "Nous écrire", "Écrire à la rédaction", "Écrire à l'auteur",
        "Contacter l'auteur", "Envoyez-nous vos (témoignages|photos|suggestions|infos)",
        "Vous avez une (info|information|suggestion|question)", "Témoignez", "Alertez-nous", "Alertez la rédaction",
        "Courrier des lecteurs", "(Une|Vous avez une) (info|information) à (nous|) (transmettre|partager)", "Formulaire de contact",
        "Donnez-nous votre (avis|opinion) sur *",
    ),
    hits=(
        "Signaler une erreur", "Une erreur dans cet article ?", "Vous avez une info ?", "Contactez la rédaction",
        "Vous avez trouvé une faute", "Une info à partager ?", "Donnez-nous votre avis sur le site", "Envoyez-nous vos photos",
    ),
    misses=("Une erreur judiciaire", "Corrections de la Bourse", "Signaler une erreur médicale prend des mois"),
)

FEEDBACK_SENTENCE = line_rule(
    "fr/feedback-sentence",
    label=Label.FEEDBACK,
    strength=Strength.CERTAIN,
    why="A whole sentence that asks for corrections, tips or questions.",
    pattern=phrases("Si vous (avez repéré|avez trouvé|constatez|remarquez) une (erreur|faute) dans cet article, *"),
    hits=("Si vous constatez une erreur dans cet article, merci de nous écrire.",),
    misses=("Si vous constatez une fuite, appelez le maire.", "Vous souhaitez devenir journaliste ? Lisez ce livre."),
)

BIO = line_rule(
    "fr/bio",
    label=Label.BIO,
    why="A heading over a box about the author.",
    pattern=phrases(
        "(À propos|Au sujet) (de l'auteur|de l'auteure|de l'autrice|des auteurs|du journaliste|de la rédaction)", "L'auteur", "L'auteure",
        "L'autrice", "Les auteurs", "Biographie de l'auteur", "Profil de l'auteur", "Voir (tous les articles|le profil) de (l'auteur|*)",
        "Tous ses articles", "Ses derniers articles", "Suivre @ sur (Twitter|X|Facebook|LinkedIn|Instagram)",
        "Suivez @ sur (Twitter|X|Facebook|LinkedIn|Instagram)", "Du même auteur", "Contacter @",
    ),
    hits=(
        "À propos de l'auteur", "Voir le profil de Jeanne", "Suivre Jeanne Martin sur X", "Suivez Jeanne Martin sur Instagram",
        "Contacter Jeanne Martin",
    ),
    misses=("L'auteur du crime court toujours", "À propos de Nice", "Suivre Jeanne sur la route"),
)
