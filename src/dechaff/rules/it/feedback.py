"""Correction and tip boxes, author boxes, Italian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "it/feedback",
    label=Label.FEEDBACK,
    why="Asks for corrections, tips or letters.",
    pattern=phrases(
        "Segnala un errore", "Segnala errore", "Segnala un refuso", "Segnala un problema", "Segnala una notizia", "Segnalaci un errore",
        "Hai trovato un errore?", "Hai notato un errore?", "Hai una notizia da segnalare?", "Hai una segnalazione?",
        "Invia una segnalazione", "Inviaci (una segnalazione|le tue foto|la tua storia|i tuoi commenti)", "Scrivi alla redazione",
        "Scrivici", "Contatta la redazione", "Contatta l'autore", "Lettere al direttore", "Scrivi al direttore", "Modulo di contatto",
        "Rettifiche", "Errata corrige",
    ),
    hits=("Segnala un errore", "Inviaci le tue foto"),
    misses=("Segnala un errore l'arbitro", "Scrivici il futuro", "Hai trovato un lavoro?"),
)

BIO = line_rule(
    "it/bio",
    label=Label.BIO,
    why="A heading over a box about the author.",
    pattern=phrases(
        "Chi è l'autore", "L'autore", "L'autrice", "Gli autori", "Sull'autore", "Informazioni sull'autore", "Informazioni sull'autrice",
        "Biografia dell'autore", "Profilo dell'autore", "Visualizza profilo", "Segui @ su (Twitter|X|Facebook|Instagram|LinkedIn)",
        "Vedi il profilo di *",
    ),
    hits=("Segui Anna Neri su X", "Vedi il profilo di Anna"),
    misses=("L'autore del gesto è in fuga", "Gli autori del furto"),
)
