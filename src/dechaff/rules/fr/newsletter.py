"""Newsletter prompts, French."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

NEWSLETTER = line_rule(
    "fr/newsletter",
    label=Label.NEWSLETTER,
    why="Asks the reader to take a newsletter.",
    pattern=phrases(
        "Newsletter", "Newsletters", "Infolettre", "Infolettres", "Nos newsletters", "Nos infolettres", "Notre newsletter",
        "Notre infolettre", "La newsletter", "La lettre d'information", "Lettre d'information", "Lettres d'information",
        "Toutes nos newsletters", "Voir toutes les newsletters", "Les newsletters",
        "(Inscrivez-vous|Abonnez-vous) (gratuitement|dès maintenant|maintenant|vite|) à (la|notre|nos|l') (newsletter|newsletters|"
        "infolettre|infolettres|lettre d'information|newsletter gratuite|newsletter quotidienne|newsletter hebdomadaire)",
        "(Inscrivez-vous|Abonnez-vous) à (l'infolettre|la newsletter *|notre newsletter *|nos newsletters *|notre infolettre *)",
        "(S'inscrire|S'abonner|Je m'inscris|Je m'abonne|Inscription) (gratuitement|) à (la|notre|nos|une|cette) (newsletter|newsletters|"
        "infolettre|lettre d'information)",
        "S'inscrire aux newsletters", "S'inscrire à l'infolettre",
        "Recevez (notre|nos|la|gratuitement notre|chaque matin notre|chaque semaine notre) (newsletter|newsletters|infolettre|lettre "
        "d'information) *",
        "Recevez (notre|nos|la) (newsletter|newsletters|infolettre)", "Recevoir (la|notre|nos) (newsletter|newsletters|infolettre)",
        "Recevez l'essentiel de l'actualité *",
        "Recevez (chaque|tous les) (jour,|matin,|soir,|semaine,|jours,|matins,|soirs,) * (actualité|actualités|info|infos|articles|"
        "newsletter) *",
        "Ne (manquez|ratez) (rien|rien de l'actualité|plus rien|aucune actualité|aucun article)",
        "Restez (informé|informés|informée|au courant)", "Votre (adresse|) (e-mail|email|mail|courriel|adresse e-mail|adresse email)",
        "Votre adresse (e-mail|email|mail|courriel)", "Adresse (e-mail|email|mail|courriel)",
        "Entrez votre (adresse|) (e-mail|email|adresse e-mail|courriel)", "Saisissez votre adresse e-mail *",
        "Saisissez votre (adresse e-mail|e-mail)", "S'inscrire", "Je m'inscris", "Inscription", "Inscrivez-vous", "S'inscrire gratuitement",
        "Inscription gratuite", "Activer les notifications", "Recevoir les alertes", "Recevoir les notifications", "Alertes",
        "Merci pour votre inscription", "Votre inscription (a bien été prise en compte|est confirmée)", "Se désabonner", "Se désinscrire",
        "Abonnez-vous au flux RSS", "Flux RSS", "Rejoignez les # (autres|) abonnés", "Abonnez-vous à ce blog par e-mail",
        "Vérifiez votre boîte de réception *", "Merci de votre inscription", "Toute l'actualité dans votre boîte mail",
        "Directement dans votre boîte (mail|e-mail|de réception)",
    ),
    hits=(
        "Abonnez-vous à notre newsletter", "S'inscrire à la newsletter", "Recevez notre newsletter chaque matin",
        "Inscrivez-vous gratuitement à nos newsletters", "Votre adresse e-mail",
        "Recevez chaque matin, dans votre boîte, les infos du jour", "Recevez l'essentiel de l'actualité chaque soir",
        "Inscrivez-vous à la newsletter Ponts", "Rejoignez les 120 autres abonnés", "Entrez votre e-mail",
        "Saisissez votre adresse e-mail pour vous abonner", "Vérifiez votre boîte de réception ou vos spams",
    ),
    misses=(
        "Inscription au patrimoine mondial", "Abonnez-vous à la vie", "Alertes aux crues", "Newsletter et vie privée",
        "Ne manquez rien du festival",
    ),
)

NEWSLETTER_SENTENCE = line_rule(
    "fr/newsletter-sentence",
    label=Label.NEWSLETTER,
    strength=Strength.CERTAIN,
    why="A whole sentence that asks the reader to take a newsletter, or says what happens with the address.",
    pattern=phrases(
        "(Inscrivez-vous|Abonnez-vous) (gratuitement|dès maintenant|) à (notre|nos) (newsletter|newsletters|infolettre|lettre "
        "d'information) (pour|et|afin de) *",
        "Vous pouvez vous (désinscrire|désabonner) à tout moment (en cliquant *|via *|grâce *|à l'aide *|)",
        "En (cliquant sur *,|vous inscrivant,|validant *,|renseignant *,) (vous acceptez|vous consentez) (*newsletter*|*newsletters*|"
        "*données personnelles*|*conditions générales*|*confidentialité*)",
        "Votre adresse (e-mail|email|mail) (est|sera|servira) (uniquement|exclusivement|seulement) (utilisée|) (à|pour) vous envoyer *",
        "Les données (transmises|recueillies|collectées) par le biais de ce formulaire sont *",
        "Vous disposez d'un droit d'accès, de rectification*",
        "Pour plus (d'informations,|d'informations sur *,) consultez notre politique de confidentialité",
        "Vos données (personnelles|) sont (utilisées|traitées|conservées) *newsletter*",
    ),
    hits=(
        "Inscrivez-vous à notre newsletter pour ne rien manquer de l'actualité.",
        "Vous pouvez vous désinscrire à tout moment en cliquant sur le lien.",
        "En vous inscrivant, vous acceptez de recevoir nos newsletters du matin.",
        "Les données transmises par le biais de ce formulaire sont destinées à la société.",
        "Vous disposez d'un droit d'accès, de rectification et d'effacement.",
        "Votre adresse email est uniquement utilisée pour vous envoyer nos lettres.",
    ),
    misses=(
        "En cliquant sur la carte, vous verrez les ponts.", "Le parti envoie une newsletter à ses membres chaque mois.",
        "Vous pouvez vous désinscrire du club.",
    ),
)

NEWSLETTER_INSIDE = span_rule(
    "fr/newsletter-inside",
    label=Label.NEWSLETTER,
    where="inside",
    why="A sentence that asks the reader to take a newsletter.",
    pattern=phrases(
        "(Inscrivez-vous|Abonnez-vous) (gratuitement|ici|dès maintenant|) à (la|notre|nos) (newsletter|newsletters|infolettre|newsletter "
        "gratuite)",
        "Cliquez ici pour vous (inscrire|abonner) à (la|notre) newsletter",
    ),
    hits=("Le pont est ouvert.⟦ Inscrivez-vous à notre newsletter !⟧", "Il pleut.⟦ Cliquez ici pour vous abonner à notre newsletter.⟧"),
    misses=("Il a dit : abonnez-vous à la newsletter du club, c'est gratuit.", "Inscrivez-vous à notre course."),
)
