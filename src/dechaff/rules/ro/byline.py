"""Bylines, dates and sources, Romanian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "ro/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "Autor: @", "Autori: @", "Autor articol: @", "Autor @ %", "Autor: @ %", "Scris de @", "Scris de: @", "Scris de @ %",
        "Articol scris de @", "Articol de @", "Publicat de @", "Publicat de: @", "Publicat de @ %", "De @ %", "de @, %",
        "Redactor: @", "Editor: @", "Reporter: @", "Redactat de @", "Text: @", "Interviu de @", "Interviu: @",
        "Un articol de @", "Un material de @", "Material realizat de @", "Traducere: @", "Traducerea: @", "A consemnat @",
        "A consemnat: @", "Corespondent: @", "Postat de @", "Postat de @ %", "Adăugat de @", "Adaugat de @", "Realizator: @",
        "Corespondență de la @", "Corespondenţă de la @", "Corespondenta de la @",
    ),
    hits=(
        "Autor: Maria Popescu", "Autori: Ion Ionescu", "Autor articol: Maria Popescu", "Autor Ion Ionescu 3 mai 2023",
        "Autor: Maria Popescu 12 martie 2024", "Scris de Ion Ionescu", "Scris de: Maria Popescu",
        "Scris de Ion Ionescu 12 martie 2024", "Articol scris de Maria Popescu", "Articol de Ion Ionescu",
        "Publicat de Maria Popescu", "Publicat de: Ion Ionescu", "Publicat de Maria Popescu 3 mai 2023",
        "De Ion Ionescu 12 martie 2024", "de Maria Popescu, 05.04.2023, 10:15", "Redactor: Ion Ionescu",
        "Editor: Maria Popescu", "Reporter: Ion Ionescu", "Redactat de Maria Popescu", "Text: Ion Ionescu",
        "Interviu de Maria Popescu", "Interviu: Ion Ionescu", "Un articol de Maria Popescu", "Un material de Ion Ionescu",
        "Material realizat de Maria Popescu", "Traducere: Ion Ionescu", "Traducerea: Maria Popescu", "A consemnat Ion Ionescu",
        "A consemnat: Maria Popescu", "Corespondent: Ion Ionescu", "Postat de Maria Popescu",
        "Postat de Ion Ionescu 12 martie 2024", "Adăugat de Maria Popescu", "Realizator: Ion Ionescu",
        "Corespondență de la Maria Popescu",
    ),
    misses=(
        "Autor: cine a scris cartea", "De Maria depinde totul", "Publicat de trei ori",
    ),
)

DATE = line_rule(
    "ro/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "Publicat: %", "Publicat %", "Publicat (la|pe|în|în data de|la data de) %",
        "Publicat (la|pe|in|in data de|la data de) %", "Publicat: % Actualizat", "Data publicării: %", "Data publicarii: %",
        "Data publicării %", "Data publicarii %", "Dată publicare: %", "Data publicare: %", "Data: %", "Actualizat: %",
        "Actualizat %", "Actualizat (la|pe|în) %", "Actualizat (la|pe|in) %", "Ultima actualizare: %", "Ultima actualizare %",
        "Ultima modificare: %", "Data actualizării: %", "Data actualizarii: %", "Modificat: %", "Postat: %",
        "Postat (la|pe|în) %", "Postat (la|pe|in) %", "Postat %", "Adăugat: %", "Adaugat: %", "Articol publicat (la|pe) %",
        "Publicare: %", "(Luni|Marți|Miercuri|Joi|Vineri|Sâmbătă|Duminică), %",
        "(Luni|Marţi|Miercuri|Joi|Vineri|Sâmbătă|Duminică), %", "(Luni|Marti|Miercuri|Joi|Vineri|Sambata|Duminica), %",
        "Publicat (Luni|Marți|Miercuri|Joi|Vineri|Sâmbătă|Duminică), %",
        "Publicat (Luni|Marţi|Miercuri|Joi|Vineri|Sâmbătă|Duminică), %",
        "Publicat (Luni|Marti|Miercuri|Joi|Vineri|Sambata|Duminica), %",
    ),
    hits=(
        "Publicat: 05.04.2023, 10:15", "Publicat 3 mai 2023", "Publicat în 12 martie 2024",
        "Publicat: 12 martie 2024 | Actualizat", "Data publicării: 05.04.2023, 10:15", "Data publicării 3 mai 2023",
        "Dată publicare: 12 martie 2024", "Data publicare: 05.04.2023, 10:15", "Data: 3 mai 2023", "Actualizat: 12 martie 2024",
        "Actualizat 05.04.2023, 10:15", "Actualizat pe 3 mai 2023", "Ultima actualizare: 12 martie 2024",
        "Ultima actualizare 05.04.2023, 10:15", "Ultima modificare: 3 mai 2023", "Data actualizării: 12 martie 2024",
        "Modificat: 05.04.2023, 10:15", "Postat: 3 mai 2023", "Postat pe 12 martie 2024", "Postat 05.04.2023, 10:15",
        "Adăugat: 3 mai 2023", "Articol publicat pe 12 martie 2024", "Publicare: 05.04.2023, 10:15", "Joi, 3 mai 2023",
        "Publicat Joi, 12 martie 2024",
    ),
    misses=(
        "Publicat 12 martie 2024 decretul a fost anulat", "Luni, 12 martie 2024 podul a căzut",
    ),
)

SOURCE = line_rule(
    "ro/source",
    label=Label.SOURCE,
    why="A name or address behind a word for the source.",
    pattern=phrases(
        "Sursa: @", "Sursă: @", "Surse: @", "Sursa – @", "Sursa: *.(ro|com|md|org|net|eu|tv)", "Sursă: *.(ro|com|md|org|net)",
        "Sursa: http*", "Sursa articolului: *", "Sursa informației: *", "Sursa știrii: *", "Sursa originală: *", "Preluare: @",
        "Preluat de pe: *", "Preluat de pe *.(ro|com|md|org|net)", "Preluare după @", "Preluare dupa @", "Conform @", "Via: @",
        "Publicat în: @", "Publicat in: @",
    ),
    hits=(
        "Sursa: Ion Ionescu", "Sursă: Maria Popescu", "Surse: Ion Ionescu", "Sursa – Maria Popescu",
        "Sursa: Cine construiește portul.org", "Sursă: Podul s-a redeschis.md", "Sursa: https://example.org/a",
        "Sursa articolului: Zece lacuri din nord", "Sursa informației: Cine construiește portul",
        "Sursa știrii: Podul s-a redeschis", "Sursa originală: Zece lacuri din nord", "Preluare: Ion Ionescu",
        "Preluat de pe: Podul s-a redeschis", "Preluat de pe Zece lacuri din nord.md", "Preluare după Maria Popescu",
        "Conform Agerpres", "Via: Ion Ionescu", "Publicat în: Maria Popescu",
    ),
    misses=(
        "Sursa: premierul va demisiona", "Sursa râului a secat",
    ),
)
