"""Newsletter prompts, Slovak."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

NEWSLETTER = line_rule(
    "sk/newsletter",
    label=Label.NEWSLETTER,
    why="An invitation to a newsletter or alerts.",
    pattern=phrases(
        "Newsletter", "Newslettery", "Náš newsletter", "Odoberať newsletter", "Odoberať", "Odoberajte", "Odoberajte newsletter",
        "Odoberajte náš newsletter", "Odber newslettera", "Odber noviniek", "Odber správ", "Odber noviniek e-mailom", "Odoberať novinky",
        "Prihlásiť na odber", "Prihlásiť odber", "Prihlásiť sa na odber", "Prihláste sa na odber", "Prihláste sa na odber newslettera",
        "Prihláste sa na odber noviniek", "Prihláste sa na odber nášho newslettera", "Prihlásiť sa na odber newslettera",
        "Prihláste sa na newsletter", "Chcem odoberať newsletter", "Zadajte svoj e-mail", "Zadajte váš e-mail", "Zadajte e-mail",
        "Zadajte svoju e-mailovú adresu", "Zadajte vašu e-mailovú adresu", "Vaša e-mailová adresa", "E-mailová adresa",
        "Zapnúť upozornenia", "Zapnúť notifikácie", "Povoliť upozornenia", "Povoliť notifikácie", "Novinky e-mailom", "Novinky na e-mail",
        "Správy na e-mail", "Odhlásiť odber", "Odhlásiť sa z odberu",
        "(Dostávajte|Získajte|Odoberajte) (novinky|najnovšie správy|najdôležitejšie správy) (do e-mailu|na e-mail|e-mailom)",
        "(Dostávajte|Získajte|Odoberajte) (novinky|najnovšie správy|najdôležitejšie správy) (do schránky|do mailu)",
        "(Dostávajte|Získajte|Odoberajte) (prehľad správ|správy) (do e-mailu|na e-mail|e-mailom|do schránky|do mailu)",
    ),
    hits=(
        "Dostávajte najdôležitejšie správy do e-mailu", "Dostávajte najdôležitejšie správy do schránky",
        "Dostávajte prehľad správ do schránky",
    ),
    misses=("Odoberať vodu zo studne je zakázané", "Newslettery zahltili schránky"),
)

NEWSLETTER_SENTENCE = line_rule(
    "sk/newsletter-sentence",
    label=Label.NEWSLETTER,
    strength=Strength.CERTAIN,
    why="A sentence that sells a newsletter.",
    pattern=phrases(
        "(Prihláste sa na odber|Prihláste sa na|Odoberajte) (nášho newslettera|náš newsletter|newslettera) (a|, aby) *",
        "(Prihlásením sa na odber|Prihlásením na odber) (newslettera|e-mailu|formulára) (súhlasíte|udeľujete súhlas) *",
        "(Prihlásením sa na odber|Prihlásením na odber) (newslettera|e-mailu|formulára) vyjadrujete súhlas *",
        "(Odoslaním|Odoberaním) (newslettera|e-mailu|formulára) (súhlasíte|udeľujete súhlas|vyjadrujete súhlas) *",
        "Ďakujeme za prihlásenie (na odber|na odber newslettera|k odberu)",
    ),
    hits=(
        "Prihláste sa na odber nášho newslettera , aby Desať mostov cez Dunaj",
        "Prihlásením sa na odber newslettera udeľujete súhlas Desať mostov cez Dunaj",
        "Prihlásením sa na odber newslettera vyjadrujete súhlas Desať mostov cez Dunaj",
        "Odoberaním newslettera vyjadrujete súhlas Desať mostov cez Dunaj", "Ďakujeme za prihlásenie na odber newslettera",
    ),
    misses=("Prihláste sa na odber vzoriek a príďte ráno.", "Odoslaním peňazí súhlasíte s kúpou domu."),
)
