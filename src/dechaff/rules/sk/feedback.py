"""Contact, correction and tip boxes, Slovak."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "sk/feedback",
    label=Label.FEEDBACK,
    why="A prompt to write to the editors.",
    pattern=phrases(
        "Napíšte nám", "Napíšte redakcii", "Napíšte do redakcie", "Napíšte autorovi", "Kontaktujte nás", "Kontaktujte redakciu",
        "Kontaktný formulár", "Nahlásiť chybu", "Nahlásiť chybu v článku", "Našli ste chybu", "Našli ste v článku chybu",
        "Našli ste v texte chybu", "Našli ste chybu v článku", "Upozorniť na chybu", "Oznámiť chybu", "Nahlásiť problém",
        "Pošlite nám tip", "Pošlite tip", "Tip na článok", "Máte tip", "Máte tip na článok", "Máte pre nás tip",
        "Pošlite nám svoj príbeh", "Pošlite nám fotku", "Pošlite nám správu", "Dajte nám vedieť", "Spätná väzba", "Položiť otázku",
        "Vaše tipy",
        "(Našli ste chybu|Našli ste v článku chybu)? (Napíšte|Dajte nám vedieť|Pošlite|Kontaktujte|Ozvite sa|Nahláste|Píšte) *",
        "(Našli ste v texte chybu|Máte tip)? (Napíšte|Dajte nám vedieť|Pošlite|Kontaktujte|Ozvite sa|Nahláste|Píšte) *",
        "(Máte tip na článok|Máte pre nás tip)? (Napíšte|Dajte nám vedieť|Pošlite|Kontaktujte|Ozvite sa|Nahláste|Píšte) *",
        "(Stali ste sa svedkami udalosti|Viete o niečom zaujímavom)? (Napíšte|Dajte nám vedieť|Pošlite|Kontaktujte) *",
        "(Stali ste sa svedkami udalosti|Viete o niečom zaujímavom)? (Ozvite sa|Nahláste|Píšte) *",
        "(Našli ste chybu|Našli ste v článku chybu)? (Napíšte nám|Dajte nám vedieť|Nahláste ju|Nahláste nám ju)",
        "(Máte tip|Máte tip na článok)? (Napíšte nám|Dajte nám vedieť|Nahláste ju|Nahláste nám ju)",
    ),
    hits=(
        "Našli ste v článku chybu? Dajte nám vedieť Desať mostov cez Dunaj",
        "Našli ste v texte chybu? Dajte nám vedieť Desať mostov cez Dunaj", "Máte tip na článok? Dajte nám vedieť Desať mostov cez Dunaj",
        "Stali ste sa svedkami udalosti? Dajte nám vedieť Desať mostov cez Dunaj",
        "Stali ste sa svedkami udalosti? Ozvite sa Desať mostov cez Dunaj", "Našli ste v článku chybu? Dajte nám vedieť",
        "Máte tip na článok? Dajte nám vedieť",
    ),
    misses=("Napíšte nám na tabuľu príklad", "Našli ste kľúče?"),
)

FOLLOW_AUTHOR = line_rule(
    "sk/follow-author",
    label=Label.BIO,
    why="An invitation to follow the author.",
    pattern=phrases("Sledujte @ na (Twitteri|X|Facebooku|Instagrame)", "Sledujte (autora|autorku) na (Twitteri|X|Facebooku|Instagrame)"),
    hits=("Sledujte Ján Kováč na Instagrame", "Sledujte autorku na Instagrame"),
    misses=("Sledujte Jána Kováča na ľade", "Sledujte autora pri práci"),
)
