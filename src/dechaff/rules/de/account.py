"""Sign-in and account words, German."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

ACCOUNT = line_rule(
    "de/account",
    label=Label.ACCOUNT,
    why="Sign-in and account words.",
    pattern=phrases(
        "Anmelden", "Abmelden", "Einloggen", "Ausloggen", "Login", "Logout", "Registrieren", "Registrierung", "Jetzt anmelden",
        "Jetzt registrieren", "Jetzt einloggen", "Hier anmelden", "Hier einloggen", "Hier registrieren", "Kostenlos registrieren",
        "Jetzt kostenlos registrieren", "Anmelden|Einloggen|Login (oder|/|und|&) (registrieren|anmelden|Registrierung)", "Mein Konto",
        "Meine Konten", "Benutzerkonto", "Kundenkonto", "Nutzerkonto", "Konto erstellen", "Konto anlegen", "Neues Konto erstellen",
        "Mein Profil", "Profil bearbeiten", "Profil anzeigen", "Meine Daten", "Meine Merkliste", "Merkliste", "Merken",
        "(Auf die|Zur|In) Merkliste (hinzufügen|setzen|speichern|übernehmen|)", "Artikel merken", "Artikel speichern",
        "Gespeicherte Artikel", "Leseliste", "Auf die Leseliste", "Zur Leseliste hinzufügen", "Passwort", "Passwort vergessen",
        "Passwort zurücksetzen", "Neues Passwort anfordern", "Angemeldet bleiben", "Benutzername", "Benutzername oder E-Mail-Adresse",
        "Nutzername", "E-Mail und Passwort", "Noch kein (Konto|Account|Login|Benutzerkonto|Profil|Mitglied)",
        "Noch nicht (registriert|angemeldet|Mitglied)", "Ich habe (bereits|schon|) ein (Konto|Benutzerkonto)",
        "(Haben Sie|Sie haben|Du hast|Hast du) (bereits|schon|noch kein) (ein|) (Konto|Benutzerkonto|Profil)",
        "(Sie sind|Du bist) (noch|) nicht (angemeldet|eingeloggt|registriert)", "Sie sind angemeldet als: *", "Angemeldet als *",
        "Willkommen zurück", "Mit (Google|Facebook|Apple) anmelden", "Weiter mit (Google|Facebook|Apple)", "Login Registrieren",
        "Anmelden Registrieren", "Konto", "Mein Account", "Kontoeinstellungen",
        "Bitte (melden Sie sich an|melde dich an|loggen Sie sich ein)", "Als gelesen markieren", "Meine Artikel", "Meine Themen",
        "Meine Nachrichten",
    ),
    hits=(
        "Anmelden oder registrieren", "Noch kein Konto?", "Haben Sie bereits ein Konto?", "Sie sind nicht angemeldet",
        "Mit Google anmelden", "Sie sind angemeldet als: Gast", "Zur Merkliste hinzufügen", "Angemeldet als Gast",
    ),
    misses=(
        "Anmelden können sich alle bis Freitag.", "Konto leer, Tank leer", "Passwort vergessen? So hilft der Staat", "Merken Sie sich das!",
    ),
)
