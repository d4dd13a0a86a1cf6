"""Sign-in and account words, Italian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

ACCOUNT = line_rule(
    "it/account",
    label=Label.ACCOUNT,
    why="Sign-in and account words.",
    pattern=phrases(
        "Accedi", "Accesso", "Entra", "Esci", "Accedi o registrati", "Accedi / Registrati",
        "Accedi o (abbonati|registrati|crea un account)", "Registrati", "Registrati ora", "Registrati gratis", "Registrazione",
        "Crea account", "Crea un account", "Crea il tuo account", "Il mio account", "Il mio profilo", "Il tuo account", "Il tuo profilo",
        "Profilo utente", "Area personale", "Area riservata", "Area abbonati", "Le mie notizie",
        "I miei (articoli|preferiti|salvati|contenuti)", "Password dimenticata?", "Hai dimenticato la password?", "Recupera password",
        "Ricordami", "Resta collegato", "Nome utente", "Nome utente o email", "Non hai un account?", "Non sei registrato?",
        "Hai già un account?", "Non sei ancora registrato?", "Accedi con (Google|Facebook|Apple)", "Continua con (Google|Facebook|Apple)",
        "Salva", "Salva per dopo", "Salva articolo", "Aggiungi ai preferiti", "Salvato", "Bentornato", "Effettua il login", "Fai login",
    ),
    hits=("Accedi o registrati", "Accedi con Google", "I miei preferiti", "Continua con Google"),
    misses=("Accesso negato ai soccorsi", "Entra in vigore la legge", "Salva il pianeta", "Registrati dieci casi"),
)
