"""Newsletter, paywall and sign-in prompts, Italian."""

from dechaff.model import Label, Strength
from dechaff.rule import line_rule, phrases, span_rule

NEWSLETTER = line_rule(
    "it/newsletter",
    label=Label.NEWSLETTER,
    why="Asks the reader to take a newsletter.",
    pattern=phrases(
        "Le nostre newsletter", "La nostra newsletter", "Le newsletter", "La newsletter", "Tutte le newsletter",
        "(Iscriviti|Iscrivetevi|Abbonati|Registrati|Iscrizione) (gratis|subito|ora|gratuitamente|) (alla|alle|a|per la) (nostra "
        "newsletter|nostre newsletter|newsletter|mailing list|newsletter gratuita)",
        "Iscriviti alla newsletter di *", "Iscriviti alla newsletter per *",
        "Ricevi (la|la nostra|le nostre|gratis la|gratis la nostra) newsletter", "Ricevi (la|la nostra) newsletter *",
        "Ricevi le (ultime|migliori|nostre) (notizie|news) (via email|sulla tua email|nella tua casella *|ogni giorno)",
        "Non perderti (nulla|niente|nessuna notizia|le ultime notizie)", "Resta (aggiornato|informato|sempre aggiornato)",
        "Rimani (aggiornato|informato|sempre aggiornato)", "La tua email", "La tua e-mail", "Il tuo indirizzo email",
        "Il tuo indirizzo e-mail", "Indirizzo email", "Indirizzo e-mail", "Inserisci la tua (email|e-mail|mail)",
        "Inserisci il tuo indirizzo email", "Iscriviti", "Iscriviti ora", "Iscriviti subito", "Iscriviti gratis", "Attiva le notifiche",
        "Ricevi le notifiche", "Ricevi notifiche", "Notifiche", "Grazie per l'iscrizione", "Grazie per esserti iscritto", "Disiscriviti",
        "Cancellati dalla newsletter", "Unisciti a # altri iscritti", "Iscriviti al blog tramite email",
        "Iscriviti a questo blog tramite e-mail",
    ),
    hits=(
        "Iscriviti alla nostra newsletter", "Ricevi la newsletter ogni mattina", "Resta aggiornato", "La tua email",
        "Inserisci la tua e-mail", "Iscriviti alla newsletter di Il Ponte", "Unisciti a 120 altri iscritti",
        "Ricevi le ultime notizie via email", "Non perderti nulla", "Iscriviti alla newsletter per non perdere nulla",
        "Ricevi la nostra newsletter",
    ),
    misses=("Iscriviti al corso", "La newsletter del partito fa discutere", "Notifiche di sfratto", "Resta informato il sindaco"),
)

NEWSLETTER_SENTENCE = line_rule(
    "it/newsletter-sentence",
    label=Label.NEWSLETTER,
    strength=Strength.CERTAIN,
    why="A whole sentence that asks the reader to take a newsletter, or says what signing up means.",
    pattern=phrases(
        "Iscriviti (gratis|ora|) alla nostra newsletter (per|e) *", "Iscriviti (gratis|ora|) alle nostre newsletter (per|e) *",
        "Puoi (cancellarti|disiscriverti|annullare l'iscrizione) in qualsiasi momento",
        "(Iscrivendoti|Registrandoti|Cliccando su *) (accetti|dichiari di accettare) (la|i|le|la nostra|i nostri) (nostra|) (privacy "
        "policy|informativa sulla privacy|termini e condizioni|termini|condizioni) *",
        "(Iscrivendoti|Registrandoti) (accetti|dichiari di accettare) (la|i|la nostra|i nostri) (privacy policy|informativa sulla privacy|"
        "termini e condizioni)",
        "Ho letto e accetto (la privacy policy|l'informativa sulla privacy|i termini e le condizioni|l'informativa privacy)",
        "Acconsento al trattamento dei (miei|) dati personali *",
    ),
    hits=(
        "Iscriviti alla nostra newsletter per non perdere nessuna notizia.", "Puoi cancellarti in qualsiasi momento.",
        "Ho letto e accetto la privacy policy.", "Iscrivendoti accetti la nostra privacy policy.",
        "Acconsento al trattamento dei miei dati personali per finalità commerciali.",
        "Registrandoti accetti i termini e condizioni del sito.",
    ),
    misses=("Il partito manda una newsletter ai suoi iscritti ogni mese.", "Puoi cancellarti dal corso in qualsiasi momento."),
)

NEWSLETTER_INSIDE = span_rule(
    "it/newsletter-inside",
    label=Label.NEWSLETTER,
    where="inside",
    why="A sentence that asks the reader to take a newsletter.",
    pattern=phrases("Iscriviti (gratis|qui|subito|) alla (nostra|) newsletter", "Clicca qui per iscriverti alla (nostra|) newsletter"),
    hits=("Il ponte è aperto.⟦ Iscriviti alla nostra newsletter!⟧", "Piove.⟦ Clicca qui per iscriverti alla newsletter.⟧"),
    misses=("Disse: iscriviti alla newsletter se vuoi.", "Iscriviti alla gara."),
)

PAYWALL = line_rule(
    "it/paywall",
    label=Label.PAYWALL,
    why="Sells a subscription or says that the text is for subscribers.",
    pattern=phrases(
        "Abbonati", "Abbonati ora", "Abbonati subito", "Abbonati a *€",
        "Abbonati per (leggere|continuare|continuare a leggere|accedere a *)", "Abbonati a partire da *", "Abbonamento", "Abbonamenti",
        "Scopri gli abbonamenti", "Scopri le offerte", "Scopri l'offerta", "Vedi le offerte", "Attiva l'abbonamento", "Attiva ora",
        "Attiva subito", "Regala un abbonamento", "Gestisci abbonamento", "Il mio abbonamento", "I miei abbonamenti", "Sei già abbonato?",
        "Già abbonato?", "Hai già un abbonamento?", "Sei già abbonato? Accedi", "Sei abbonato?", "Sei già registrato?",
        "Riservato agli abbonati", "Solo per abbonati", "Contenuto riservato agli abbonati", "Articolo riservato agli abbonati",
        "Contenuto (esclusivo|premium)", "Prova gratis", "Prova gratuita", "Primo mese gratis", "Disdici quando vuoi", "Senza vincoli",
        "Edicola", "Edicola digitale", "Sfoglia il giornale", "Leggi il giornale", "Leggi il quotidiano", "Il giornale in edicola",
        "Edizione digitale", "Accetta e continua senza abbonarti", "Rifiuta e abbonati", "Sostieni e abbonati", "Per continuare a leggere",
        "Per continuare a leggere (abbonati|accedi|registrati)", "Sblocca l'articolo", "Diventa abbonato",
    ),
    hits=(
        "Abbonati per continuare a leggere", "Sei già abbonato?", "Contenuto premium", "Abbonati a 1€", "Abbonati a partire da 1 euro",
        "Per continuare a leggere abbonati", "Abbonati per accedere a tutto",
    ),
    misses=("Abbonamento ai mezzi: i rincari", "Edicola chiusa in piazza", "Senza vincoli di bilancio", "Abbonati in calo per il teatro"),
)

PAYWALL_SENTENCE = line_rule(
    "it/paywall-sentence",
    label=Label.PAYWALL,
    strength=Strength.CERTAIN,
    why="A whole sentence that says the text is for subscribers.",
    pattern=phrases(
        "Questo (articolo|contenuto) è riservato agli abbonati",
        "Per (continuare a leggere|leggere) (questo articolo,|l'articolo,|,) (abbonati|accedi|registrati) *",
        "Se sei già abbonato (accedi|effettua il login|fai login) *",
        "Stai leggendo un articolo (riservato agli abbonati*|in esclusiva per gli abbonati*)",
    ),
    hits=(
        "Questo articolo è riservato agli abbonati.", "Per continuare a leggere questo articolo, abbonati subito.",
        "Se sei già abbonato accedi al tuo profilo.",
    ),
    misses=("Questo spazio è riservato ai pedoni.", "Per leggere bene serve luce."),
)

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
