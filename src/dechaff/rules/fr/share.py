"""Share and follow prompts, French."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

NETS = "Facebook|Twitter|X|WhatsApp|Instagram|LinkedIn|Telegram|Threads|Bluesky|Pinterest|Pocket|Messenger|Reddit|Tumblr|Viadeo|Google+"
FOLLOWED = "Facebook|Twitter|X|WhatsApp|Instagram|LinkedIn|Telegram|Threads|Bluesky|YouTube|TikTok|Google News|Google Actualités"

SHARE_LABEL = line_rule(
    "fr/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Partager", "Partagez", "Partager sur", "Partager via", "Partager par", "Partager avec", "Partage", "Partages", "Je partage",
        "À partager", "Partager maintenant", "Partagez maintenant", "Partager :",
        "Partager|Partagez (cet|l'|cette|la|ce|le|) (article|page|contenu|vidéo|information|info|actualité|publication|lien|post|billet|"
        "recette|diaporama)",
        "Partager|Partagez l'article", "Partager|Partagez l'info", "Partager|Partagez l'actualité",
        "Partager|Partagez cet article (sur|sur les réseaux sociaux|avec vos amis|avec vos proches|par e-mail|via)",
        "Partager sur les réseaux sociaux", "Partager avec un ami", "Partager avec vos amis", "Options de partage",
        "Voir les options de partage", "(Copier|Copiez) (le|l') (lien|URL|adresse)", "Copier l'URL",
        "Copier le lien (de l'article|dans le presse-papiers|)", "Lien copié", "Lien copié dans le presse-papiers", "Le lien a été copié",
        "Copier", "Copié", "Lien permanent", "Permalien",
        "(Envoyer|Envoyez|Partager) (cet article|cette page|l'article|) (par|via) (e-mail|email|mail|courriel|courrier électronique|SMS)",
        "Envoyer à un ami", "Envoyer à un proche", "Envoyer par mail à un ami", "Recommander", "Recommander (cet article|à un ami)",
        "Offrir (cet|l') article", "Offrir l'article", "Offrir cet article", "Envoyer", "J'aime", "J'aime ça", "J'aime chargement",
        "J'aime cette page", "Aimer et partager", "Tweeter", "Tweetez", "Épingler", "Réagir Partager", "Partager Réagir",
        "Partager Imprimer", "Enregistrer Partager", "Partager l'article :",
    ),
    hits=(
        "Partager cet article", "PARTAGEZ L'ARTICLE", "Copier le lien de l'article", "Envoyer par e-mail", "Partagez la vidéo",
        "Partager cet article avec vos amis", "Recommander cet article", "Copiez le lien", "Partager l'info",
    ),
    misses=(
        "Partager le pouvoir", "Partager cet article de foi", "Partager l'article avec ses élèves est permis.", "Copier coûte cher",
        "Envoyer des troupes",
    ),
)

SHARE_ON = line_rule(
    "fr/share-on",
    label=Label.SHARE,
    why="A button that shares the page on one network.",
    pattern=phrases(
        f"(Partager|Partagez) (cet article|l'article|) (sur|via|avec|par) ({NETS})",
        f"(Publier|Tweeter|Épingler|Envoyer) (sur|via|par) ({NETS})", "Partager sur : *",
        "Cliquez pour partager sur * (ouvre dans une nouvelle fenêtre", "Cliquez pour partager sur *", "Cliquer pour partager sur *",
        "Cliquer pour (envoyer un lien par e-mail|imprimer) *", "Cliquez pour (envoyer par e-mail|envoyer un lien par e-mail) *",
        "Cliquez pour imprimer *", "Cliquer|Cliquez pour imprimer(ouvre dans une nouvelle fenêtre",
        "(Ouvrir|S'ouvre|Ouvre) dans une nouvelle fenêtre", "Nouvelle fenêtre",
    ),
    hits=(
        "Partager sur Facebook", "Partager cet article via WhatsApp", "Cliquez pour partager sur X(ouvre dans une nouvelle fenêtre)",
        "Cliquer pour imprimer(ouvre dans une nouvelle fenêtre)", "S'ouvre dans une nouvelle fenêtre",
        "Cliquez pour envoyer par e-mail à un ami", "Partager sur : Facebook, X",
    ),
    misses=("Partager sur Facebook une photo de ses enfants est risqué.", "Publier sur X sa colère", "Partager sur le terrain"),
)

FOLLOW = line_rule(
    "fr/follow",
    label=Label.SHARE,
    why="Asks the reader to follow the site.",
    pattern=phrases(
        "Suivez-nous", "Suivez nous", "Nous suivre", "Suivre", "Suivre l'auteur", "Suivre ce sujet", "Suivre ce thème",
        "Suivre cette rubrique", "Suivre sur Google", "Nous rejoindre", "Rejoignez-nous", "Retrouvez-nous", "Suivez-nous (sur|:) *",
        "Suivez-nous aussi sur",
        f"(Suivez-nous|Suivez nous|Retrouvez-nous|Rejoignez-nous) (aussi|également|) sur (les réseaux sociaux|nos réseaux sociaux|les "
        f"réseaux|{FOLLOWED})",
        f"Nous suivre sur ({FOLLOWED}|les réseaux sociaux)", "Suivez-nous sur * et *", "Suivez-nous sur les réseaux sociaux *",
        "(Suivez|Retrouvez) (toute|toutes|notre|nos) (l'actualité|actualité|actualités|infos) sur (nos réseaux sociaux|Facebook|X|"
        "WhatsApp|Google News|Instagram) *",
        f"Abonnez-vous à notre (page|chaîne|compte) ({FOLLOWED})", "Rejoignez notre chaîne WhatsApp", "Rejoignez-nous sur WhatsApp",
        "Ajoutez-nous (à|comme) (vos sources préférées|source préférée) (sur Google|)", "Ajouter comme source préférée (sur Google|)",
        "Réseaux sociaux", "Sur les réseaux sociaux", "Restez connectés", "Restez connecté", "Rejoignez la communauté", "Devenir fan",
        "Devenez fan",
    ),
    hits=(
        "Suivez-nous sur Facebook", "Suivez-nous sur Instagram et TikTok", "Nous suivre sur les réseaux sociaux",
        "Abonnez-vous à notre chaîne YouTube", "Suivez toute l'actualité sur Google News et notre site",
        "Ajouter comme source préférée sur Google", "Suivez-nous sur les réseaux sociaux !",
    ),
    misses=("Suivez-nous dans la forêt", "Suivre la route du vin", "Sur les réseaux sociaux, la colère monte"),
)

FOLLOW_TAIL = span_rule(
    "fr/follow-tail",
    label=Label.SHARE,
    where="inside",
    why="A sentence that asks the reader to follow the site.",
    pattern=phrases(
        f"(Suivez-nous|Retrouvez-nous|Rejoignez-nous) (aussi|) sur ({FOLLOWED}|les réseaux sociaux)",
        "Suivez-nous sur Facebook et (X|Twitter|Instagram)",
    ),
    hits=("Le pont est ouvert.⟦ Suivez-nous sur Facebook !⟧", "Il pleut.⟦ Suivez-nous sur Facebook et Instagram.⟧"),
    misses=("Ils crient : suivez-nous sur Facebook et partout ailleurs.", "Suivez-nous sur le pont."),
)
