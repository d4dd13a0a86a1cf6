"""Advertisement markers, affiliate disclosures and donation appeals, Italian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "it/ad",
    label=Label.AD,
    why="Marks an advertisement.",
    pattern=phrases(
        "Pubblicità", "Annuncio", "Annunci", "Annuncio pubblicitario", "Spazio pubblicitario", "Messaggio pubblicitario",
        "Messaggio promozionale", "Informazione pubblicitaria", "Contenuto pubblicitario", "Contenuto sponsorizzato", "Sponsorizzato",
        "Sponsorizzato da *", "Realizzato in collaborazione con *",
        "Pubbliredazionale", "Publiredazionale", "Continua dopo la pubblicità",
        "Continua a leggere dopo la pubblicità", "L'articolo continua dopo la pubblicità", "Chiudi pubblicità", "Salta la pubblicità",
        "Pubblicità Pubblicità", "Fai pubblicità con noi", "Per la tua pubblicità", "Per la pubblicità", "Concessionaria di pubblicità",
        "Concessionaria pubblicità", "Annunci immobiliari", "Necrologie", "Necrologi", "Codici sconto", "Codice sconto", "Vedi offerta",
        "Vedi l'offerta", "Acquista ora", "Acquista su Amazon", "Compra su Amazon", "Vai all'offerta", "Link affiliato",
        "Link sponsorizzati",
    ),
    hits=(
        "Sponsorizzato da Il Ponte", "Realizzato in collaborazione con Il Ponte",
    ),
    misses=("Pubblicità ingannevole: multa", "Annuncio del premier", "Annunci di guerra", "Presentato da un gruppo di cittadini"),
)

AD_HINT = line_rule(
    "it/ad-hint",
    label=Label.AD,
    strength=Strength.HINT,
    why="May name who paid for the page.",
    pattern=phrases("Offerto da *", "Presentato da *", "In collaborazione con *", "In partnership con *"),
    hits=("Offerto da Il Ponte", "Presentato da Il Ponte", "In collaborazione con Il Ponte", "In partnership con Il Ponte"),
    misses=("Offerti da bere", "La collaborazione con il sindaco"),
)

AFFILIATE = line_rule(
    "it/affiliate",
    label=Label.AD,
    strength=Strength.CERTAIN,
    why="Says that links in the text earn a commission.",
    pattern=phrases(
        "Questo articolo contiene link (di affiliazione|affiliati)", "Questo articolo contiene link (di affiliazione|affiliati) *",
        "Questo articolo contiene link (di affiliazione:|affiliati:) *",
        "(Acquistando|Se acquisti|Comprando) * (potremmo|potrebbe|possiamo) (ricevere|ottenere|guadagnare) una (piccola|) commissione",
        "I prezzi (indicati|mostrati|riportati) * possono (variare*|cambiare*)",
    ),
    hits=(
        "Questo articolo contiene link di affiliazione.", "Se acquisti da questi link potremmo ricevere una piccola commissione.",
        "Questo articolo contiene link affiliati e offerte.",
    ),
    misses=("La banca chiede una commissione per ogni acquisto.", "Se acquisti casa potrebbe servire un mutuo."),
)

DONATION = line_rule(
    "it/donation",
    label=Label.DONATION,
    why="Asks for a donation.",
    pattern=phrases(
        "Fai una donazione", "Fai la tua donazione", "Dona", "Dona ora", "Dona adesso", "Sostienici", "Sostieni",
        "Sostieni (il nostro|il|un) (giornalismo|lavoro|giornale|giornalismo indipendente|progetto)", "Sostieni la nostra redazione",
        "Diventa (sostenitore|socio|sostenitrice)",
        "Il tuo (sostegno|contributo|aiuto) (è importante|è fondamentale|conta|fa la differenza)", "Aiutaci", "Aiutaci a crescere",
        "Contribuisci",
    ),
    hits=("Fai una donazione", "Sostieni il nostro lavoro", "Il tuo sostegno è fondamentale", "Diventa sostenitore"),
    misses=("Dona il rene al figlio", "Aiutaci, gridavano dal tetto", "Sostieni il peso"),
)
