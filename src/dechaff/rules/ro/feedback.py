"""Contact and correction boxes, author notes, Romanian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "ro/feedback",
    label=Label.FEEDBACK,
    why="A contact, tip or correction box.",
    pattern=phrases(
        "Raportează o (eroare|greșeală)", "Semnalează o (eroare|greșeală)", "Ai găsit o greșeală", "Ai observat o greșeală",
        "Scrie-ne", "Scrieți-ne", "Scrie redacției", "Trimite-ne (un mesaj|știrea ta|o știre|un email|pontul tău)",
        "Trimite (o știre|știrea ta|un pont|o sesizare)", "Ai o știre", "Ai un pont", "Ai o poveste *", "Contactați-ne",
        "Contactează redacția", "Contactează (autorul|redactorul)", "Dă-ne un pont",
    ),
    hits=(
        "Raportează o greșeală", "Semnalează o greșeală", "Trimite-ne o știre", "Trimite un pont", "Ai o poveste de spus?",
        "Contactează redactorul",
    ),
    misses=(
        "Trimite o știre proastă", "Scrie-ne pe piatră numele, au cerut",
    ),
)

FEEDBACK_SENTENCE = line_rule(
    "ro/feedback-sentence",
    label=Label.FEEDBACK,
    why="A whole sentence that asks for tips or corrections.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "Dacă (ați|ai) (observat|găsit|identificat|sesizat) (o greșeală|o eroare|vreo greșeală)* (text|articol|Ctrl+Enter)*",
        "Dacă (ați|ai) (observat|găsit|identificat|sesizat) (o greșeală|o eroare|vreo greșeală)* (ne poți|scrie-ne|semnalează)*",
        "(Dacă ai|Aveți|Ai) (o știre|un pont|informații)* (scrie-ne|trimite-ne|contactează-ne|scrieți-ne)*",
    ),
    hits=(
        "Dacă ai observat o greșeală în text, te rugăm să ne scrii.",
        "Ai o știre pentru noi? Scrie-ne pe adresa redacției oricând.",
    ),
    misses=(
        "Dacă ai observat o greșeală la factură, nu te grăbi să plătești.", "Ai o știre bună, i-a spus mama, și au râs.",
    ),
)

BIO = line_rule(
    "ro/bio",
    label=Label.BIO,
    why="A heading or link of an author note.",
    pattern=phrases(
        "Despre autor", "Despre autori", "Toate articolele (autorului|semnate de *|scrise de *)", "Articole de același autor",
        "Mai multe articole de @", "Mai multe de la autor", "Vezi toate articolele (lui *|autorului|de *)",
        "Alte articole de același autor", "Alte articole de @", "Profil autor", "Profilul autorului",
    ),
    hits=(
        "Toate articolele scrise de Maria Popescu", "Mai multe articole de Maria Popescu",
        "Vezi toate articolele de Maria Popescu", "Alte articole de Ion Ionescu",
    ),
    misses=(
        "Despre autor nu știm nimic", "Toate articolele legii",
    ),
)
