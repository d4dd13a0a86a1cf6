"""Paywall and subscription prompts, Italian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

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
