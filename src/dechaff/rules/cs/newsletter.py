"""Newsletter prompts, Czech."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

NEWSLETTER = line_rule(
    "cs/newsletter",
    label=Label.NEWSLETTER,
    why="An invitation to a newsletter or alerts.",
    pattern=phrases(
        "Newsletter", "Newslettery", "Náš newsletter", "Odebírat newsletter", "Odebírat", "Odebírejte", "Odebírejte newsletter",
        "Odebírejte náš newsletter", "Odběr newsletteru", "Odběr novinek", "Odběr zpráv", "Odběr novinek e-mailem", "Odebírat novinky",
        "Přihlásit k odběru", "Přihlásit odběr", "Přihlásit se k odběru", "Přihlaste se k odběru", "Přihlaste se k odběru newsletteru",
        "Přihlaste se k odběru novinek", "Přihlaste se k odběru našeho newsletteru", "Přihlásit se k odběru newsletteru",
        "Přihlásit se k newsletteru", "Přihlaste se k newsletteru", "Registrace k odběru newsletteru", "Chci odebírat newsletter",
        "Chci odebírat", "Zadejte svůj e-mail", "Zadejte váš e-mail", "Zadejte e-mail", "Zadejte svou e-mailovou adresu",
        "Zadejte vaši e-mailovou adresu", "Vaše e-mailová adresa", "E-mailová adresa", "Zapnout upozornění", "Zapnout notifikace",
        "Povolit upozornění", "Povolit notifikace", "Novinky e-mailem", "Novinky na e-mail", "Zprávy na e-mail", "Odhlásit odběr",
        "(Nechte si|Nechte si zdarma) (zasílat|posílat) (novinky|zprávy|newsletter) (na e-mail|do e-mailu|e-mailem|do schránky)",
        "(Nechte si|Nechte si zdarma) (zasílat|posílat) (přehled zpráv|naše články) (na e-mail|do e-mailu|e-mailem|do schránky)",
        "(Dostávejte|Získejte|Odebírejte) (novinky|nejnovější zprávy|nejdůležitější zprávy) (do e-mailu|na e-mail|e-mailem)",
        "(Dostávejte|Získejte|Odebírejte) (novinky|nejnovější zprávy|nejdůležitější zprávy) (do schránky|do mailu)",
        "(Dostávejte|Získejte|Odebírejte) (přehled zpráv|zprávy) (do e-mailu|na e-mail|e-mailem|do schránky|do mailu)",
    ),
    hits=(
        "Nechte si zdarma zasílat newsletter do schránky", "Nechte si zdarma zasílat přehled zpráv do schránky",
        "Dostávejte nejdůležitější zprávy do e-mailu", "Dostávejte nejdůležitější zprávy do schránky",
        "Dostávejte přehled zpráv do schránky",
    ),
    misses=("Odebírat vodu ze studny je zakázáno", "Newslettery zahltily schránky"),
)

NEWSLETTER_SENTENCE = line_rule(
    "cs/newsletter-sentence",
    label=Label.NEWSLETTER,
    strength=Strength.CERTAIN,
    why="A sentence that sells a newsletter.",
    pattern=phrases(
        "(Přihlaste se k odběru|Přihlaste se k|Odebírejte) (našeho newsletteru|náš newsletter) (a|, ať) *",
        "(Přihlaste se k odběru|Přihlaste se k|Odebírejte) (našemu newsletteru|newsletteru) (a|, ať) *",
        "(Přihlášením k odběru|Odesláním) (newsletteru|e-mailu|formuláře) (souhlasíte|udělujete souhlas|vyjadřujete souhlas) *",
        "(Odebíráním|Přihlášením se k odběru) (newsletteru|e-mailu|formuláře) (souhlasíte|udělujete souhlas|vyjadřujete souhlas) *",
        "Děkujeme za přihlášení k (odběru|newsletteru)",
    ),
    hits=(
        "Přihlaste se k odběru našeho newsletteru , ať Deset mostů přes Vltavu",
        "Přihlaste se k odběru našemu newsletteru , ať Deset mostů přes Vltavu",
        "Přihlášením k odběru newsletteru vyjadřujete souhlas Deset mostů přes Vltavu",
        "Přihlášením se k odběru newsletteru vyjadřujete souhlas Deset mostů přes Vltavu", "Děkujeme za přihlášení k newsletteru",
    ),
    misses=("Přihlaste se k odběru vzorků a přijďte ráno.", "Odesláním peněz souhlasíte s koupí domu."),
)
