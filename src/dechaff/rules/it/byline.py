"""Bylines, dates and sources, Italian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "it/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "di @", "Di: @", "di @ %", "di @ - %", "A cura di @", "a cura di: @",
        "Articolo|Testo|Intervista|Testi|Traduzione|Approfondimento|Analisi|Commento di @", "(Testo|Testi|Articolo) (e foto|) di @",
        "Approfondimento di @ %", "Scritto da @", "Pubblicato da @", "Pubblicato da @ (il|in data|) %", "Scritto da @ (il|) %",
        "Pubblicato il % da @", "Postato da @", "Inserito da @", "Redatto da @", "Autore: @", "Autrice: @", "Autori: @", "Redazione: @",
        "Giornalista: @", "Testo: @", "Traduzione: @", "Traduzione di @", "dal nostro (inviato|corrispondente) @",
        "dalla nostra (inviata|corrispondente) @", "Redazione %", "di Redazione", "di Redazione %", "a cura della Redazione",
        "di (ANSA|AGI|Adnkronos|Askanews|LaPresse)",
    ),
    hits=(
        "di Anna Neri", "Di Anna Neri e Gino Bianchi", "di Anna Neri 14 Aprile 2024", "A cura di Anna Neri",
        "Pubblicato da Anna Neri il 12 marzo 2024", "Approfondimento di Anna Neri 06 Aprile 2024", "Scritto da Anna Neri",
        "dal nostro inviato Anna Neri", "di Redazione", "Testo e foto di Anna Neri", "Pubblicato il 12 marzo 2024 da Anna Neri",
        "Autore: Anna Neri",
    ),
    misses=("Di notte piove", "di più e meglio", "Di fronte al mare", "Scritto da millenni"),
)

DATE = line_rule(
    "it/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(Pubblicato|Pubblicata|Aggiornato|Aggiornata|Modificato|Creato|Postato|Inserito) (il|alle|in data|) %", "Pubblicato: %",
        "Aggiornato: %", "Pubblicato il: %", "Aggiornato il: %", "Ultimo aggiornamento %", "Ultimo aggiornamento: %",
        "Ultimo aggiornamento (il|) %", "Ultima modifica: %", "Ultima modifica (il|) %", "Data: %", "Data di pubblicazione: %",
        "Pubblicato il % alle #:#", "Pubblicato (il|) % Aggiornato *", "Pubblicato il % (Ultimo aggiornamento|aggiornato|Modificato) *",
        "Pubblicato il % in *", "Aggiornato alle #:#", "Aggiornato alle #:# del %", "# (minuti|ore|giorni|ora|giorno|minuto|mesi|anni) fa",
        "(Pubblicato|Aggiornato) # (minuti|ore|giorni|ora|giorno) fa", "Oggi alle #:#", "Ieri alle #:#", "Pubblicato", "Aggiornato",
        "Pubblicato il", "Ultimo aggiornamento", "Aggiornato il",
    ),
    hits=(
        "Pubblicato il 12 marzo 2024", "Aggiornato il 12/03/2024", "3 ore fa", "Pubblicato il 12 marzo 2024 alle 10:15",
        "Pubblicato il 12 marzo 2024 in Politica", "Oggi alle 10:15", "Pubblicato il 12 marzo 2024 Aggiornato ieri", "Aggiornato 3 ore fa",
        "Data: 12/03/2024",
    ),
    misses=("Pubblicato in dodici Paesi", "20 anni fa nacque il ponte", "Aggiornato il bilancio delle vittime"),
)

SOURCE = line_rule(
    "it/source",
    label=Label.SOURCE,
    why="Names the source.",
    pattern=phrases(
        "Fonte: *", "Fonti: *", "Fonte (ANSA|AGI|Adnkronos|AFP|Reuters|Askanews)",
        "Articolo (originariamente|originale) pubblicato (su|da|in) *", "Articolo pubblicato originariamente (su|da|in) *", "Tratto da: *",
    ),
    hits=(
        "Fonte: ANSA", "Articolo originariamente pubblicato su Il Ponte", "Tratto da: Il Ponte", "Fonti: ANSA, AGI",
        "Articolo pubblicato originariamente su Il Ponte",
    ),
    misses=("Fonte di vita", "Fonti vicine al premier", "Tratto da una storia vera"),
)
