"""Cookie, privacy, legal and copyright lines, Italian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COOKIE = line_rule(
    "it/cookie",
    label=Label.COOKIE,
    why="A cookie or consent notice, or a box in place of outside content.",
    pattern=phrases(
        "Informativa sui cookie", "Informativa cookie", "Privacy e cookie policy", "Privacy e cookie", "Gestisci cookie", "Gestione cookie",
        "Gestisci i cookie", "Gestisci le preferenze", "Gestisci preferenze", "Impostazioni cookie", "Impostazioni dei cookie",
        "Preferenze cookie", "Preferenze sui cookie", "Preferenze privacy", "Impostazioni privacy", "Aggiorna le preferenze sui cookie",
        "Rivedi consenso", "Gestisci il consenso", "Accetta", "Accetta tutto", "Accetta tutti", "Accetta i cookie",
        "Accetta tutti i cookie", "Accetta e chiudi", "Accetta e continua", "Rifiuta", "Rifiuta tutto", "Rifiuta tutti",
        "Rifiuta e abbonati", "Continua senza accettare", "Personalizza", "Utilizziamo i cookie", "Questo sito (usa|utilizza) (i|) cookie",
        "Questo sito (usa|utilizza) (i|) cookie *", "Mostra contenuto", "Contenuto non disponibile",
        "Le tue preferenze relative alla privacy",
    ),
    hits=("Questo sito utilizza i cookie", "Questo sito usa cookie per migliorare la visita"),
    misses=("Accetta la sconfitta", "Rifiuta il trasferimento", "Cookie al cioccolato", "Personalizza la bici"),
)

COOKIE_SENTENCE = line_rule(
    "it/cookie-sentence",
    label=Label.COOKIE,
    strength=Strength.CERTAIN,
    why="A whole sentence of a consent notice.",
    pattern=phrases(
        "(Utilizziamo|Usiamo|Questo sito utilizza|Questo sito usa|Questo sito web utilizza|Noi e i nostri partner utilizziamo) (i|) "
        "cookie (tecnici|di profilazione|anche di terzi|) (per|e) *",
        "(Continuando|Proseguendo) (la navigazione|a navigare) (su questo sito,|,) (accetti|acconsenti) *cookie",
        "Puoi (modificare|revocare|gestire) (le tue preferenze|il consenso|il tuo consenso) in qualsiasi momento *",
        "Per visualizzare questo contenuto (devi|è necessario) accettare i cookie *",
    ),
    hits=("Utilizziamo i cookie per migliorare la tua visita.", "Puoi revocare il consenso in qualsiasi momento dal pannello."),
    misses=("Molti siti usano i cookie per seguire i lettori.", "In caso di rifiuto di una richiesta si fa ricorso."),
)

LEGAL = line_rule(
    "it/legal",
    label=Label.LEGAL,
    why="A link to a legal page.",
    pattern=phrases(
        "Informativa privacy", "Informativa sulla privacy", "Informativa sul trattamento dei dati personali",
        "Trattamento dei dati personali", "Dati personali", "Note legali", "Termini e condizioni", "Termini e condizioni d'uso",
        "Termini di servizio", "Termini d'uso", "Condizioni d'uso", "Condizioni generali", "Condizioni di utilizzo",
        "Condizioni di vendita", "Dati societari", "Dichiarazione di accessibilità", "Accessibilità", "Codice etico", "Mappa del sito",
        "Chi siamo", "Redazione", "La redazione", "Comunicazione ai sensi *", "Diritti riservati", "Partita IVA *", "P.IVA *", "P. IVA *",
        "Testata giornalistica registrata *", "Registrazione Tribunale di *", "Reg. Tribunale di *", "Direttore responsabile: *",
        "Direttore responsabile *", "Iscrizione al ROC *",
    ),
    hits=(
        "P.IVA 01234567890", "Testata giornalistica registrata presso il Tribunale", "Direttore responsabile: Anna Neri",
        "Registrazione Tribunale di Roma n. 12", "Partita IVA 01234567890", "Direttore responsabile Anna Neri",
        "Reg. Tribunale di Roma 12/2000", "P. IVA 01234567890", "Comunicazione ai sensi della legge 1", "Iscrizione al ROC 1234",
    ),
    misses=("Chi siamo noi per giudicare", "Accessibilità ai disabili: le barriere", "Dati personali rubati"),
)

COPYRIGHT = line_rule(
    "it/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "Riproduzione riservata", "© Riproduzione riservata", "© Riproduzione Riservata *", "Riproduzione riservata *",
        "RIPRODUZIONE RISERVATA ©", "Tutti i diritti riservati", "Tutti i diritti riservati *", "Tutti i diritti sono riservati",
        "Diritti riservati *", "Copyright * Tutti i diritti riservati", "Riproduzione vietata", "Vietata la riproduzione",
        "È vietata la riproduzione *", "Riproduzione (anche parziale vietata|vietata)", "Copyright * Riproduzione riservata",
    ),
    hits=(
        "© RIPRODUZIONE RISERVATA", "Tutti i diritti riservati © 2024 Il Ponte", "Copyright Il Ponte. Tutti i diritti riservati",
        "Riproduzione riservata © Il Ponte", "È vietata la riproduzione anche parziale", "Diritti riservati 2024",
        "Riproduzione anche parziale vietata", "Copyright Il Ponte Riproduzione riservata",
    ),
    misses=("Riproduzione assistita: la sentenza", "Tutti i diritti negati", "Vietata la sosta"),
)

RIGHTS_RESERVED = line_rule(
    "it/rights-reserved",
    label=Label.COPYRIGHT,
    why="A copyright line that ends in the reserved rights.",
    pattern=phrases("* Tutti i diritti riservati", "* Riproduzione riservata"),
    hits=("© 2024 Il Ponte. Tutti i diritti riservati.", "© 2024 Il Ponte - Riproduzione riservata"),
    misses=("Tutti i diritti riservati al re sono pochi.", "Ha tutti i diritti riservati per legge"),
)
