"""Newsletter prompts, Italian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

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
