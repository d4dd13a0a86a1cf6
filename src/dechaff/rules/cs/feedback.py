"""Contact, correction and tip boxes, Czech."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "cs/feedback",
    label=Label.FEEDBACK,
    why="A prompt to write to the editors.",
    pattern=phrases(
        "Napište nám", "Napište redakci", "Napište do redakce", "Napište autorovi", "Kontaktujte nás", "Kontaktujte redakci",
        "Kontaktní formulář", "Nahlásit chybu", "Nahlásit chybu v článku", "Našli jste chybu", "Našli jste v článku chybu",
        "Našli jste v textu chybu", "Upozornit na chybu", "Oznámit chybu", "Nahlásit problém", "Pošlete nám tip", "Pošlete tip",
        "Tip na článek", "Máte tip", "Máte tip na článek", "Máte pro nás tip", "Pošlete nám svůj příběh", "Pošlete nám fotku",
        "Pošlete nám zprávu", "Dejte nám vědět", "Zpětná vazba", "Položit dotaz", "Zeptejte se", "Napište nám svůj názor", "Vaše tipy",
        "(Našli jste v článku chybu|Máte tip|Máte tip na článek)? (Napište|Dejte nám vědět|Pošlete|Kontaktujte|Ozvěte se) *",
        "(Máte pro nás tip|Stali jste se svědky události)? (Napište|Dejte nám vědět|Pošlete|Kontaktujte|Ozvěte se) *",
        "(Našli jste chybu|Našli jste v článku chybu)? (Napište nám|Dejte nám vědět|Nahlaste ji|Nahlaste nám ji)",
        "Našli jste v textu chybu? (Napište nám|Dejte nám vědět|Nahlaste ji|Nahlaste nám ji)",
        "(Máte tip|Máte tip na článek)? (Napište nám|Dejte nám vědět|Nahlaste ji|Nahlaste nám ji)",
        "(Kontakt|E-mail|Telefon) (do redakce|na redakci): *",
    ),
    hits=(
        "Našli jste v článku chybu? Dejte nám vědět Deset mostů přes Vltavu",
        "Stali jste se svědky události? Dejte nám vědět Deset mostů přes Vltavu", "Našli jste v článku chybu? Dejte nám vědět",
        "Našli jste v textu chybu? Dejte nám vědět", "Máte tip na článek? Dejte nám vědět", "Kontakt do redakce: Deset mostů přes Vltavu",
    ),
    misses=("Napište nám na tabuli příklad", "Našli jste klíče?"),
)

FOLLOW_AUTHOR = line_rule(
    "cs/follow-author",
    label=Label.BIO,
    why="An invitation to follow the author.",
    pattern=phrases("Sledujte @ na (Twitteru|X|Facebooku|Instagramu)", "Sledujte (autora|autorku) na (Twitteru|X|Facebooku|Instagramu)"),
    hits=("Sledujte Jan Novák na Instagramu", "Sledujte autorku na Instagramu"),
    misses=("Sledujte Jana Nováka na ledě", "Sledujte autora při práci"),
)
