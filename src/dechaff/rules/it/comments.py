"""Comment, review and poll prompts, Italian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENTS = line_rule(
    "it/comments",
    label=Label.COMMENT,
    why="A caption of a comment section.",
    pattern=phrases(
        "Commenti", "Commento", "Commenta", "I commenti", "I commenti dei lettori", "Commenti dei lettori", "I vostri commenti",
        "Il tuo commento", "Nuovo commento", "Nessun commento", "Non ci sono commenti", "Non ci sono ancora commenti",
        "Ancora nessun commento", "Ultimi commenti", "Commenti recenti", "Tutti i commenti",
        "(Lascia|Scrivi|Aggiungi|Inserisci|Invia|Pubblica|Posta) (un|il tuo|un tuo|il primo|una|la tua) (commento|risposta|opinione|"
        "recensione)",
        "Lascia un commento Annulla risposta", "Annulla risposta", "Lascia una risposta Annulla risposta", "Invia commento",
        "Pubblica commento", "(Vedi|Leggi|Mostra|Visualizza|Nascondi|Carica|Vai ai|Apri) (i|tutti i|altri|gli altri|più|) commenti",
        "Vai ai commenti", "Commenti (#", "Commenti #", "Commenti: #", "Commenta (questo|l') articolo", "Commenta l'articolo",
        "Commenta la notizia", "Commenta con Facebook", "Commenta per primo", "Sii il primo a commentare",
        "Sii il primo a commentare questo articolo", "Diventa il primo a commentare", "Partecipa alla (discussione|conversazione)",
        "Unisciti alla (discussione|conversazione)", "Di' la tua", "Dì la tua", "Dicci la tua", "Dicci cosa ne pensi",
        "E tu cosa ne pensi?", "Cosa ne pensi?", "Che ne pensi?", "Voi cosa ne pensate?", "La tua opinione conta",
        "Esprimi la tua opinione", "Rispondi", "Rispondi al commento", "Segnala commento", "Segnala abuso", "Segnala un abuso",
        "I commenti sono (chiusi|disabilitati)", "Commenti (chiusi|disabilitati)", "Commenti disabilitati su *", "Regole per i commenti",
        "Policy dei commenti", "Più recenti", "Più votati", "Più vecchi", "Accedi per commentare", "Effettua il login per commentare",
        "Vota", "Vota ora", "Vota l'articolo", "Vota questo articolo", "Vai al sondaggio", "Partecipa al sondaggio", "Sondaggio",
        "Guarda i risultati", "Valuta questo articolo", "Ti è piaciuto (questo|l') articolo?", "Ti è piaciuto l'articolo?",
        "Questo articolo ti è stato utile?", "Hai trovato utile questo articolo?", "Campi obbligatori",
        "I campi obbligatori sono contrassegnati", "Caratteri rimanenti",
    ),
    hits=(
        "Lascia un commento", "Commenti (3)", "Leggi tutti i commenti", "Commenti disabilitati su Il ponte", "Sii il primo a commentare",
        "Ti è piaciuto questo articolo?", "I commenti sono chiusi", "Scrivi il tuo commento", "Commenta l'articolo",
    ),
    misses=("Commenti al vetriolo in aula", "Rispondi al fuoco", "Vota la fiducia il Senato", "Cosa ne pensi del ponte, sindaco?"),
)

COMMENT_FORM = line_rule(
    "it/comment-form",
    label=Label.COMMENT,
    strength=Strength.CERTAIN,
    why="A whole sentence of a comment form.",
    pattern=phrases(
        "Il tuo indirizzo email non sarà pubblicato", "Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati",
        "L'indirizzo email non verrà pubblicato. I campi obbligatori sono contrassegnati", "I campi obbligatori sono contrassegnati",
        "Salva il mio nome, email e sito web in questo browser per *", "Do il mio consenso affinché un cookie salvi i miei dati *",
        "Avvertimi via email in caso di *",
        "(Devi|È necessario) (essere connesso|essere registrato|accedere|effettuare il login|fare il login|connetterti) per (inviare un "
        "commento|commentare|lasciare un commento|pubblicare un commento)",
        "Questo sito (usa|utilizza) Akismet per ridurre lo spam. *",
        "I commenti (a|di|per|in) (questo articolo|questo post|ogni articolo) sono chiusi",
        "I commenti dei lettori (sono|vengono) * moderati *",
    ),
    hits=(
        "Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *",
        "Devi essere connesso per inviare un commento.", "Questo sito usa Akismet per ridurre lo spam. Scopri come.",
        "Salva il mio nome, email e sito web in questo browser per la prossima volta.", "I commenti a questo articolo sono chiusi.",
        "Avvertimi via email in caso di risposte al mio commento.",
    ),
    misses=("Devi essere connesso per votare.", "Il nome della vittima non sarà pubblicato.", "I commenti a caldo del mister sono duri."),
)

COUNTER = line_rule(
    "it/counter",
    label=Label.COUNTER,
    why="A number of comments, views, shares or minutes.",
    pattern=phrases(
        "# (commento|commenti|condivisioni|visualizzazioni|letture|risposte|voti|reazioni|like|mi piace|iscritti)",
        "# (min|minuto|minuti) di lettura", "# min lettura", "# commenti su *", "# commento su *", "# pensieri su *",
    ),
    hits=(
        "0 commenti", "12 condivisioni", "3 minuti di lettura", "2 commenti su “Il ponte”", "1 min di lettura", "2 pensieri su “Il ponte”",
    ),
    misses=("5 minuti di recupero", "12 voti di scarto", "2 commenti taglienti"),
)

READING_TIME = line_rule(
    "it/reading-time",
    label=Label.COUNTER,
    why="How long reading takes.",
    pattern=phrases(
        "Tempo di lettura", "Tempo di lettura: *", "Tempo di lettura # (min|minuti|minuto)", "Tempo di lettura stimato: *",
        "Lettura: # (min|minuti)", "Lettura # (min|minuti)", "Durata: # (min|minuti)", "Visualizzazioni: #", "Letto # volte", "Letture: #",
    ),
    hits=("Tempo di lettura: 3 minuti", "Letto 314 volte", "Lettura 4 min", "Tempo di lettura 2 min"),
    misses=("Tempo di lettura e svago", "Durata: da definire"),
)
