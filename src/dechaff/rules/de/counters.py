"""Counters: comments, views, reading time, German."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COUNTER = line_rule(
    "de/counter",
    label=Label.COUNTER,
    why="A number of comments, views, shares or minutes.",
    pattern=phrases(
        "# (Kommentare|Kommentar) (anzeigen|öffnen|lesen|zum Artikel|)",
        "# (Leserkommentare|Leserkommentar|Antworten|Antwort|Ergänzungen|Reaktionen|Lesermeinungen)",
        "# (Aufrufe|Aufruf|Ansichten|Mal gelesen|mal gelesen|mal geteilt|Shares|Likes|Gefällt mir|Bewertungen|Stimmen|Abonnenten|Follower)",
        "# (Min|Min.|Minute|Minuten) (Lesezeit|Lesedauer)", "# Bilder", "# Fotos", "# Bilder ansehen", "# Treffer", "# Gedanken zu *",
        "# Kommentare zu *",
    ),
    hits=(
        "0 Kommentare", "1 Kommentar", "3 Min Lesezeit", "12 Bilder", "2 Gedanken zu „Neue Brücke“", "1.204 Aufrufe",
        "3 Kommentare zu „Neue Brücke“", "5 Reaktionen",
    ),
    misses=("12 Kommentare später war Ruhe", "3 Minuten vor Schluss fiel das Tor", "20 Bilder aus der Stadt"),
)

READING_TIME = line_rule(
    "de/reading-time",
    label=Label.COUNTER,
    why="How long reading takes.",
    pattern=phrases(
        "(Lesezeit:|Lesezeit|Lesedauer:|Lesedauer) (ca.|etwa|) # (Min|Min.|Minute|Minuten|Minuten Lesezeit)", "Lesezeit", "Lesedauer",
        "Lesezeit (ca.|:) # *", "Geschätzte Lesezeit: *", "Dauer: # (Min|Min.|Minuten)", "Hördauer (ca.|) # (Min|Min.|Minuten)",
        "Anzahl (der|) (Kommentare:|Kommentare) #", "(Aufrufe:|Aufrufe) #", "Gelesen: #",
    ),
    hits=("Lesezeit: 2 min", "Lesedauer ca. 10 Minuten", "Geschätzte Lesezeit: 3 Minuten", "Anzahl Kommentare: 4", "Dauer: 5 Min"),
    misses=("Lesezeit ist Lebenszeit", "Dauer: offen"),
)
