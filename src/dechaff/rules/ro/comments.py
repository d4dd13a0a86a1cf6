"""Comment prompts and counters, Romanian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENT_PROMPT = line_rule(
    "ro/comment-prompt",
    label=Label.COMMENT,
    why="A prompt or caption of the comment box.",
    pattern=phrases(
        "Comentarii", "Toate comentariile", "Comentează", "Comentați", "Comentează (articolul|știrea|acest articol|primul)",
        "Adaugă (un comentariu|comentariu|comentariul tău|un răspuns)", "Adăugați un comentariu",
        "Lasă un (comentariu|răspuns)", "Lăsați un (comentariu|răspuns)", "Scrie un comentariu", "Scrie comentariul tău",
        "Scrieți un comentariu", "Postează comentariul", "Postează un comentariu", "Trimite (comentariul|comentariu)",
        "Publică comentariul", "Anulează răspunsul", "Lasă un comentariu Anulează răspunsul", "Niciun comentariu",
        "Nici un comentariu", "Nu există (comentarii|niciun comentariu)", "Fără comentarii", "Nu sunt comentarii",
        "Fii primul care comentează", "Fii primul care (lasă un comentariu|scrie un comentariu)",
        "Comentariile sunt (închise|dezactivate)", "Vezi (comentariile|toate comentariile)",
        "Citește (comentariile|toate comentariile)", "Arată comentariile", "Ascunde comentariile",
        "Încarcă mai multe comentarii", "Ultimele comentarii", "Comentarii recente",
        "Cele mai (comentate|noi comentarii|votate comentarii)", "Raportează (comentariul|abuz)",
        "Adresa ta de email nu va fi publicată", "Câmpurile obligatorii sunt marcate cu", "Câmpurile obligatorii sunt marcate",
        "Numele tău", "Nume și prenume", "Adresa ta de email", "Comentariul tău", "Mesajul tău",
        "Salvează-mi numele, emailul și site-ul web*", "Anunță-mă* comentarii*", "Regulament comentarii",
        "Regulile comentariilor", "Politica de comentarii", "Votează", "Vezi rezultatele", "Rezultatele sondajului",
        "Sondajul zilei", "Evaluează articolul", "Spune-ți părerea", "Spune-ne părerea ta", "Părerea ta",
        "Autentifică-te pentru a comenta", "Cod de securitate",
    ),
    hits=(
        "Comentează acest articol", "Adaugă comentariul tău", "Lasă un răspuns", "Lăsați un răspuns", "Trimite comentariu",
        "Nu există niciun comentariu", "Fii primul care scrie un comentariu", "Comentariile sunt dezactivate",
        "Vezi toate comentariile", "Citește toate comentariile", "Cele mai noi comentarii", "Raportează abuz",
        "Anunță-mă pe mail despre comentarii noi",
    ),
    misses=(
        "Comentarii pe marginea legii", "Fără comentarii a plecat ministrul", "Lasă un răspuns clar electoratului",
    ),
)

COMMENT_SENTENCE = line_rule(
    "ro/comment-sentence",
    label=Label.COMMENT,
    why="A sentence of the comment form or its rules.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "Salvează-mi numele, emailul și site-ul web în acest navigator pentru data viitoare când o să comentez.",
        "Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate (cu|)",
        "Trebuie să (fii|te) (autentificat|autentifici|conectat) (pentru a|ca să) (comenta|publica un comentariu|lăsa un comentariu)",
        "Trebuie să (fii|te) (conectezi|loghezi|logat) (pentru a|ca să) (comenta|publica un comentariu|lăsa un comentariu)",
        "Trebuie să (fii|te) (autentificat|autentifici|conectat) (pentru a|ca să) (comentezi|adăuga un comentariu|posta un comentariu)",
        "Trebuie să (fii|te) (conectezi|loghezi|logat) (pentru a|ca să) (comentezi|adăuga un comentariu|posta un comentariu)",
        "Pentru a (comenta|adăuga un comentariu|posta un comentariu|lăsa un comentariu)(,| trebuie) *",
        "Acest site folosește Akismet*", "Responsabilitatea * comentari* (aparține|revine)*",
    ),
    hits=(
        "Adresa ta de email nu va fi publicată. Câmpurile obligatorii sunt marcate",
        "Trebuie să te autentificat pentru a comenta", "Trebuie să te conectezi pentru a comenta",
        "Trebuie să te autentificat pentru a comentezi", "Trebuie să te conectezi pentru a comentezi",
        "Pentru a comenta trebuie să fii autentificat pe site.", "Acest site folosește Akismet pentru a reduce spamul.",
        "Responsabilitatea pentru comentarii aparține exclusiv cititorilor care le scriu.",
    ),
    misses=(
        "Trebuie să fii atent pentru a trece strada, spune polițistul.",
        "Pentru a comenta legea, juriștii așteaptă textul final.",
    ),
)

COMMENT_COUNT = line_rule(
    "ro/comment-count",
    label=Label.COMMENT,
    why="A counter of comments.",
    pattern=phrases(
        "# comentari(i|u)", "# de comentarii", "Comentarii (#", "Comentarii: #", "Comentarii #", "# răspunsuri",
        "Vezi toate cele # comentarii",
    ),
    hits=(
        "12 comentariu", "1204 de comentarii", "Comentarii (12)", "Comentarii: 7", "Comentarii 12", "1204 răspunsuri",
        "Vezi toate cele 7 comentarii",
    ),
    misses=(
        "12 comentarii la lege", "Comentarii 12 deputați nu au dat",
    ),
)

COUNTER = line_rule(
    "ro/counter",
    label=Label.COUNTER,
    why="A counter of views, likes or reading time.",
    pattern=phrases(
        "# vizualizări", "# de vizualizări", "Vizualizări: #", "# afișări", "Afișări: #", "# citiri", "Citit de # ori",
        "Citit de: # ori", "Accesări: #", "# accesări", "# min de citit", "# minute de citit", "# min citire", "# min lectură",
        "Timp de citire: # (min|minute|minut|)", "Timp citire: # (min|minute|)", "Timp estimat de citire: # (min|minute)",
        "# distribuiri", "# aprecieri", "Total voturi: #", "# voturi",
    ),
    hits=(
        "12 vizualizări", "1204 de vizualizări", "Vizualizări: 7", "12 afișări", "Afișări: 1204", "7 citiri", "Citit de 12 ori",
        "Citit de: 1204 ori", "Accesări: 7", "12 accesări", "1204 min de citit", "7 minute de citit", "12 min citire",
        "1204 min lectură", "Timp de citire: 7 minut", "Timp citire: 12 minute", "Timp estimat de citire: 1204 minute",
        "7 distribuiri", "12 aprecieri", "Total voturi: 1204", "7 voturi",
    ),
    misses=(
        "12 vizualizări ale filmului", "Citit de 12 ori în biserică",
    ),
)
