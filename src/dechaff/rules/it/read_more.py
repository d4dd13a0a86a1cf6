"""Links to other stories and headings over them, Italian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

READ_MORE = line_rule(
    "it/read-more",
    label=Label.READ_MORE,
    why="A link to another story or to the rest of this one.",
    pattern=phrases(
        "Leggi", "Leggi tutto", "Leggi anche", "Leggi ancora", "Leggi di più", "Leggi altro", "Leggi qui", "Leggi l'articolo",
        "Leggi l'articolo completo", "Leggi l'articolo intero", "Leggi la notizia", "Leggi la notizia completa", "Leggi l'intervista",
        "Leggi più tardi", "Leggi su *", "Leggi il seguito", "Continua", "Continua a leggere", "Continua la lettura",
        "Continua a leggere su *", "Continua a leggere dopo la pubblicità", "Scopri", "Scopri di più", "Scopri qui", "Per saperne di più",
        "Maggiori informazioni", "Ulteriori informazioni", "Più informazioni", "Altre informazioni", "Vedi anche", "Vedi tutti",
        "Vedi tutto", "Vedi di più", "Guarda anche", "Guarda tutti", "Guarda il video", "Guarda la gallery", "Guarda le foto",
        "Ascolta anche", "Mostra altro", "Mostra di più", "Carica altri", "Carica altro", "Altri articoli", "Approfondisci",
        "Approfondimento", "Approfondimenti", "Clicca qui", "Clicca qui per leggere *", "Tutte le notizie", "Tutti gli articoli",
        "Tutte le news", "(Leggi|Vedi|Guarda|Ascolta) anche: *", "Leggi anche *", "Leggi anche > *", "Leggi: *", "Vedi anche *",
        "Per approfondire: *", "Per approfondire", "Per saperne di più: *", "Ti potrebbe interessare: *",
        "Ti potrebbe interessare anche: *", "Potrebbe interessarti: *", "Potrebbe interessarti anche: *",
        "Articolo (precedente|successivo|seguente)", "(Post|Pagina|Notizia) (precedente|successivo|successiva)", "Precedente", "Successivo",
        "Successiva", "Avanti", "Articolo precedente *", "Articolo successivo *", "Navigazione articoli", "Torna all'articolo",
        "Torna indietro", "Torna alla lista", "Torna all'elenco", "Prossimo articolo", "Leggi i commenti", "Vai all'articolo",
        "Vai alla notizia", "Vai al sito", "Vai allo speciale", "Vai al dossier",
    ),
    hits=(
        "Leggi anche: Dieci ponti", "Continua a leggere →", "LEGGI ANCHE > Dieci ponti", "Per approfondire: Dieci ponti",
        "Articolo precedente Il ponte", "Leggi anche Dieci ponti", "Vedi anche Dieci ponti", "Potrebbe interessarti anche: Dieci ponti",
        "Clicca qui per leggere il testo", "Leggi su Il Ponte", "Continua a leggere su Il Ponte", "Guarda anche: Dieci ponti",
        "Per saperne di più: Dieci ponti", "Ti potrebbe interessare: Dieci ponti", "Leggi: Dieci ponti", "Articolo successivo Il ponte",
    ),
    misses=("Leggi razziali: il ricordo", "Continua la protesta", "Scopri il mare", "Avanti tutta", "Precedente pericoloso"),
)

RELATED = line_rule(
    "it/related",
    label=Label.RELATED,
    why="A heading over links to other stories.",
    pattern=phrases(
        "(Articoli|Notizie|Contenuti|Argomenti|Video|Post|Prodotti|Ricette) (correlati|correlate|simili|consigliati|consigliate|recenti|"
        "suggeriti|suggerite|popolari|collegati|collegate|in evidenza|sponsorizzati|più letti|più lette|più visti)",
        "Articolo correlato", "Notizia correlata", "Contenuto correlato", "Correlati", "Correlate", "Potrebbe interessarti",
        "Potrebbe interessarti anche", "Potrebbero interessarti", "Potrebbero interessarti anche", "Ti potrebbe interessare",
        "Ti potrebbe interessare anche", "Ti potrebbero interessare", "Ti potrebbe (anche|) piacere", "Potrebbe piacerti (anche|)",
        "Forse ti può interessare", "Ti può interessare", "Ti consigliamo", "Ti consigliamo anche", "Vi consigliamo", "Ti suggeriamo",
        "Consigliati", "Consigliati per te", "Raccomandati", "Raccomandati per te", "Suggeriti", "Scelti per te", "Scelte per te",
        "Consigliato per te", "La redazione consiglia", "I più letti", "Le più lette", "Più letti", "Più lette", "I più visti", "Più visti",
        "I più popolari", "Più popolari", "I più condivisi", "I più commentati", "Più commentati", "Popolari", "Di tendenza", "Tendenze",
        "In evidenza", "In primo piano", "Primo piano", "Da non perdere", "Da leggere", "Non perderti", "Ultime notizie", "Ultima ora",
        "Ultim'ora", "Ultime news", "Le ultime notizie", "Le ultime news", "Ultimi articoli", "Gli ultimi articoli", "Ultimi post",
        "Articoli recenti", "Altre notizie", "Altre news", "Altri articoli di *", "Altri articoli dalla categoria *",
        "Altri articoli sull'argomento", "Altri contenuti", "Altro su questo argomento", "Sullo stesso argomento", "Sullo stesso tema",
        "Sull'argomento", "Argomenti correlati", "Argomenti trattati", "Temi", "Temi trattati", "Dello stesso autore",
        "Nella stessa sezione", "Nella stessa categoria", "Notizie dal web", "Dal web", "Dai nostri partner", "Contenuti sponsorizzati",
        "Contenuto sponsorizzato", "Contenuti promozionali", "Link utili", "Link correlati", "Speciali", "Video del giorno",
        "Notizie del giorno", "Le notizie del giorno", "Tutti gli articoli di *", "Leggi tutti gli articoli di *",
        "Vedi tutti gli articoli di *",
    ),
    hits=(
        "Articoli correlati", "Potrebbe interessarti anche", "I più letti", "Altri articoli di Anna Neri", "Ti potrebbe anche piacere",
        "Tutti gli articoli di Anna", "Altri articoli dalla categoria Politica", "Potrebbe piacerti",
    ),
    misses=(
        "Articoli di lusso", "In evidenza i problemi del ponte", "Tendenze moda", "Ultima ora di lezione",
        "Oggi su tutta la regione pioverà.", "Da leggere sotto l'ombrellone",
    ),
)

READ_TAIL = span_rule(
    "it/read-more-tail",
    label=Label.READ_MORE,
    why="A link to another story behind the text.",
    pattern=phrases(
        "(Leggi|Vedi|Guarda|Ascolta) anche: *", "Leggi anche > *", "Leggi anche «*»", "Per approfondire: *", "Potrebbe interessarti: *",
        "Potrebbe interessarti anche: *", "Ti potrebbe interessare: *", "Continua a leggere", "Leggi tutto", "Leggi anche",
        "Leggi l'articolo completo", "Scopri di più",
    ),
    hits=(
        "Il ponte è aperto.⟦ Leggi anche: Dieci ponti⟧", "Piove da tre giorni…⟦ Continua a leggere⟧", "Piove.⟦ LEGGI ANCHE > Dieci ponti⟧",
    ),
    misses=("Le piace leggere tutto", "Disse: «Voglio che tu continui a leggere.»", "Bisogna che continua a leggere"),
)

READ_BRACKETS = span_rule(
    "it/read-more-brackets",
    label=Label.READ_MORE,
    where="brackets",
    why="A link to another story in brackets.",
    pattern=phrases(
        "(Leggi|Vedi|Guarda) (anche|qui|l'articolo|il video|le foto)", "(Leggi|Vedi|Guarda) (anche:|qui:) *", "Leggi anche *",
        "Leggi tutto", "Continua a leggere", "Continua",
    ),
    hits=("Il ponte⟦ (leggi anche: Dieci ponti)⟧ è aperto.", "Piove⟦ [Leggi tutto]⟧", "Piove⟦ (guarda il video)⟧."),
    misses=("La legge (vedi articolo 3) cambia.", "I bimbi (leggere e scrivere) imparano."),
)
