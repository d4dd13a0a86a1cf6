"""Sign-in and account words, French."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

ACCOUNT = line_rule(
    "fr/account",
    label=Label.ACCOUNT,
    why="Sign-in and account words.",
    pattern=phrases(
        "Se connecter", "Connexion", "Connectez-vous", "Se déconnecter", "Déconnexion", "Identifiez-vous", "S'identifier", "Mon compte",
        "Mon espace", "Mon espace abonné", "Mon profil", "Créer un compte", "Créez un compte", "Créer mon compte", "Créez votre compte",
        "Créer un compte gratuit", "Connexion / Inscription", "Se connecter / S'inscrire", "Se connecter ou (s'inscrire|créer un compte)",
        "Connectez-vous ou (inscrivez-vous|créez un compte)", "Mot de passe", "Mot de passe oublié", "Vous avez oublié votre mot de passe",
        "Réinitialiser (le|mon) mot de passe", "Se souvenir de moi", "Rester connecté", "Nom d'utilisateur", "Identifiant",
        "Identifiant ou adresse e-mail", "Pas encore de compte", "Vous n'avez pas (encore|) de compte", "Vous avez (déjà|) un compte",
        "Déjà inscrit", "Continuer avec (Google|Facebook|Apple)", "Se connecter avec (Google|Facebook|Apple)",
        "Mes (favoris|articles|alertes|newsletters|préférences|articles sauvegardés)", "Ajouter (aux|à mes) (favoris|articles favoris)",
        "Ajouter à (ma liste|ma sélection|mes favoris|ma liste de lecture)", "Sauvegarder", "Enregistrer",
        "Enregistrer (l'article|cet article|pour plus tard)", "Article ajouté", "Lire plus tard", "Cet article a été ajouté (à *|dans *)",
        "Gérer mon compte", "Vous êtes connecté", "Vous n'êtes pas connecté", "Bienvenue sur votre compte",
    ),
    hits=(
        "Se connecter ou créer un compte", "Déjà inscrit ?", "Continuer avec Google", "Ajouter à mes favoris", "Vous avez un compte ?",
        "Enregistrer cet article", "Cet article a été ajouté à vos favoris", "Réinitialiser mon mot de passe",
    ),
    misses=("Connexion ferroviaire", "Se connecter à la nature", "Mot de passe volé : que faire ?", "Enregistrer un album"),
)
