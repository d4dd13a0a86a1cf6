"""Sign-in and account words, Dutch."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

ACCOUNT = line_rule(
    "nl/account",
    label=Label.ACCOUNT,
    why="Sign-in and account words.",
    pattern=phrases(
        "Inloggen", "Uitloggen", "Log uit", "Log hier in", "Hier inloggen", "Mijn account", "Mijn profiel", "Mijn gegevens", "Mijn krant",
        "Registreren", "Registreer", "Registreer nu", "Registreer gratis", "Account aanmaken", "Maak een account", "Maak een account aan",
        "Maak gratis account aan", "Inloggen of registreren", "Inloggen / registreren",
        "Log in of (registreer|maak een account aan|registreer je)", "Inloggen of account aanmaken", "Wachtwoord", "Wachtwoord vergeten?",
        "Wachtwoord vergeten", "Onthoud mij", "Ingelogd blijven", "Gebruikersnaam", "Gebruikersnaam of e-mailadres", "Nog geen account?",
        "Heb je nog geen account?", "Heb je al een account?", "Al een account?", "Heeft u al een account?",
        "Inloggen met (Google|Facebook|Apple)", "Doorgaan met (Google|Facebook|Apple)", "Opslaan", "Artikel opslaan", "Bewaar", "Bewaren",
        "Bewaar artikel", "Bewaar dit artikel", "Bewaar voor later", "Lees later", "Opgeslagen", "Opgeslagen artikelen",
        "Bewaarde artikelen", "Leeslijst", "Toevoegen aan leeslijst", "Toevoegen aan favorieten",
        "Mijn (favorieten|leeslijst|onderwerpen|nieuws)", "Welkom terug",
    ),
    hits=("Log in of registreer", "Inloggen met Google", "Mijn favorieten", "Doorgaan met Google"),
    misses=("Wachtwoord gelekt: wat nu?", "Inloggen bij de overheid lukt niet", "Bewaren in de kelder"),
)
