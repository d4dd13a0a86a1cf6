"""Page tools, navigation and breadcrumb words, Italian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

WIDGET = line_rule(
    "it/widget",
    label=Label.WIDGET,
    why="A button or state of the page.",
    pattern=phrases(
        "Stampa", "Stampa articolo", "Stampa l'articolo", "Stampa questa pagina", "Stampa pagina", "Versione stampabile", "Scarica PDF",
        "Scarica il PDF", "Scarica in PDF", "Dimensione testo", "Dimensione del testo", "Dimensione carattere", "Ingrandisci testo",
        "Riduci testo", "Aumenta dimensione testo", "Modalità scura", "Modalità chiara", "Chiudi", "Chiudi menu", "Chiudi finestra",
        "Chiudi ricerca", "Apri", "Mostra", "Nascondi", "Espandi", "Riduci", "Caricamento", "Caricamento in corso", "Attendere prego",
        "Attendi", "Annulla", "Conferma", "Invia", "Modifica", "Elimina", "Indietro", "Riprova", "Ricarica la pagina",
        "Si è verificato un errore", "Si è verificato un errore, *", "Pagina # di #", "Traduci", "Seleziona lingua", "Cambia lingua",
        "Scegli la lingua", "Ordina per", "Ordina per *", "Filtra per", "Che tempo fa", "Il tuo browser non è aggiornato",
        "Citazione consigliata",
    ),
    hits=("Stampa articolo", "Caricamento in corso...", "Pagina 1 di 3", "Ordina per data", "Si è verificato un errore, riprova"),
    misses=("Stampa estera critica", "Chiudi gli occhi", "Pagina 12 del fascicolo", "Indietro non si torna"),
)

NAVIGATION = line_rule(
    "it/navigation",
    label=Label.NAVIGATION,
    why="A jump link, menu or search word.",
    pattern=phrases(
        "(Vai|Salta|Passa|Torna) (direttamente|) (al contenuto|al contenuto principale|ai contenuti|al menu|alla navigazione|alla ricerca|"
        "al footer|alla home|alla homepage|alla home page|alla pagina principale|al sito)",
        "Torna su", "Torna in alto", "Torna all'inizio", "Torna a inizio pagina", "Inizio pagina", "Vai su", "Menu principale", "Apri menu",
        "Mostra menu", "Navigazione", "Navigazione principale", "Cerca", "Cerca nel sito", "Cerca su *", "Cerca:", "Cerca per", "Ricerca",
        "Ricerca avanzata", "Ricerca per:", "Sezioni", "Tutte le sezioni", "Le sezioni", "Rubriche", "Pagina iniziale", "Contatti",
        "Contattaci", "Lavora con noi", "Meteo", "Oroscopo", "Cruciverba", "Giochi e quiz", "Programmi TV", "Guida TV", "Archivio storico",
        "Tutti i video", "Tutti i podcast", "Tutti i temi", "Edizioni locali", "Le edizioni locali", "Gruppo editoriale", "I nostri siti",
        "Siti del gruppo", "Altri siti",
    ),
    hits=("Vai al contenuto", "Torna alla home", "Cerca su Il Ponte"),
    misses=("Cerca lavoro da mesi", "Menù di Natale", "Canali di Venezia", "Torna su Rai Uno"),
)

BREADCRUMB = line_rule(
    "it/breadcrumb",
    label=Label.BREADCRUMB,
    why="Says where on the site the page is.",
    pattern=phrases("Sei qui", "Ti trovi qui", "Tu sei qui", "Sei qui: *", "Ti trovi qui: *", "Tu sei qui: *", "Ti trovi in: *"),
    hits=("Sei qui: Home > Politica", "Ti trovi in: Politica", "Tu sei qui: Home", "Ti trovi qui: Home"),
    misses=("Sei qui per imparare", "Sei qui da anni"),
)

TAGS = line_rule(
    "it/tags",
    label=Label.NAVIGATION,
    why="Keywords or sections of the story.",
    pattern=phrases(
        "Etichette: *", "Argomenti: *", "Argomento: *", "Parole chiave: *", "Categoria: *", "Categorie: *", "Sezione: *", "Temi: *",
        "Archiviato in *", "Pubblicato in: *", "Taggato con *", "Contrassegnato da tag *", "Pubblicato in * e taggato *", "Tag articolo: *",
        "Etichette", "Argomenti", "Categorie", "Categoria", "Parole chiave",
    ),
    hits=(
        "Argomenti: ponte, fiume", "Categoria: Politica", "Archiviato in Politica", "Pubblicato in: Politica",
        "Contrassegnato da tag ponte", "Pubblicato in Politica e taggato ponte", "Taggato con ponte",
    ),
    misses=("Argomenti a favore", "Categoria regina", "Archivio di Stato"),
)
