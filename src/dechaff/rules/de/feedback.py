"""Correction and tip boxes, author boxes, German."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "de/feedback",
    label=Label.FEEDBACK,
    why="Asks for corrections, tips or letters.",
    pattern=phrases(
        "Fehler (gefunden|entdeckt|melden|im Text gefunden|bemerkt)",
        "Fehler gefunden? (Jetzt melden|Hier melden|Melden Sie ihn *|Schreiben Sie uns)", "Fehler auf * entdeckt",
        "(Inhaltlichen|Einen|Rechtschreib-|Jetzt) Fehler melden", "Fehlerhinweis", "Fehlermeldung senden",
        "(Sie haben|Haben Sie|Hast du|Du hast) einen Fehler (gefunden|entdeckt|bemerkt)",
        "(Sie haben|Haben Sie|Hast du) einen Hinweis (für uns|)",
        "(Hinweis|Hinweise|Tipp|Tipps|Korrektur|Korrekturhinweis) (einsenden|geben|melden|an die Redaktion|senden)", "Korrekturhinweis",
        "Korrekturen", "Feedback (geben|senden|an die Redaktion|zum Artikel)", "(Inhaltliches|Ihr|Dein) Feedback", "Kontakt zur Redaktion",
        "(Schreiben|Mailen) Sie (uns|der Redaktion)", "Schreib uns", "Kontakt aufnehmen", "Kontaktformular", "Zum Kontaktformular",
        "Leserbrief", "Ihr Kontakt zur Redaktion", "Ihr Kontakt zu uns", "Kontaktieren Sie uns", "Redaktion kontaktieren",
        "(Fragen,|Anregungen,|Lob,|Kritik,) (Anregungen oder Kritik|Anregungen oder Anregungen|Anregungen oder Fragen|Anregungen oder "
        "Hinweise|Anregungen und Kritik|Anregungen und Anregungen|Anregungen und Fragen|Anregungen und Hinweise|Anregungen, Kritik|"
        "Anregungen, Anregungen|Anregungen, Fragen|Anregungen, Hinweise|Kritik oder Kritik|Kritik oder Anregungen|Kritik oder Fragen|"
        "Kritik oder Hinweise|Kritik und Kritik|Kritik und Anregungen|Kritik und Fragen|Kritik und Hinweise|Kritik, Kritik|Kritik, "
        "Anregungen|Kritik, Fragen|Kritik, Hinweise|Lob oder Kritik|Lob oder Anregungen|Lob oder Fragen|Lob oder Hinweise|Lob und Kritik|"
        "Lob und Anregungen|Lob und Fragen|Lob und Hinweise|Lob, Kritik|Lob, Anregungen|Lob, Fragen|Lob, Hinweise|Hinweise oder Kritik|"
        "Hinweise oder Anregungen|Hinweise oder Fragen|Hinweise oder Hinweise|Hinweise und Kritik|Hinweise und Anregungen|Hinweise und "
        "Fragen|Hinweise und Hinweise|Hinweise, Kritik|Hinweise, Anregungen|Hinweise, Fragen|Hinweise, Hinweise)",
        "Artikel melden", "Problem melden", "Beitrag melden", "Verstoß melden", "Missbrauch melden", "Ihre Ansprechpartner finden Sie hier",
    ),
    hits=(
        "Fehler gefunden?", "Fehler gefunden? Jetzt melden.", "Haben Sie einen Fehler entdeckt?", "Hinweis einsenden",
        "Feedback an die Redaktion", "Fragen, Anregungen oder Kritik?", "Fehler auf dieser Seite entdeckt?",
    ),
    misses=("Fehler melden Bürger meist zu spät.", "Feedback aus der Schule", "Tipp des Tages: Brücken", "Korrekturen am Gesetz"),
)

FEEDBACK_SENTENCE = line_rule(
    "de/feedback-sentence",
    label=Label.FEEDBACK,
    strength=Strength.CERTAIN,
    why="A whole sentence that asks for corrections or letters.",
    pattern=phrases(
        "Wenn Sie (inhaltliche Anmerkungen|einen Fehler|Anmerkungen|Hinweise) (zu|in) diesem Artikel (haben,|finden,|entdecken,|gefunden "
        "haben,) *",
        "Wir freuen uns (über|auf) (eine Mail*|Ihre Mail*|eine E-Mail*|Ihre Nachricht*|Ihr Feedback*|Hinweise*|deine Nachricht*)",
        "Wir freuen uns (über|auf) (eine Mail|Ihre Mail|eine E-Mail|Ihre Nachricht|Ihr Feedback|deine Nachricht)",
        "(Sie haben|Haben Sie) (einen Fehler gefunden?|Fragen, Anregungen oder Kritik?|Fragen oder Anregungen?) (Schreiben|Mailen) Sie "
        "uns *",
        "Schreiben Sie uns (eine E-Mail|eine Mail) an *", "(Schreiben|Mailen) Sie uns (Ihre Meinung|Ihr Feedback|bitte|) an *",
    ),
    hits=(
        "Wenn Sie einen Fehler in diesem Artikel finden, schreiben Sie der Redaktion bitte eine Mail.",
        "Wir freuen uns über eine Mail an redaktion@example.org!", "Schreiben Sie uns eine E-Mail an redaktion@example.org.",
        "Sie haben einen Fehler gefunden? Schreiben Sie uns bitte.", "Mailen Sie uns Ihre Meinung an redaktion@example.org",
    ),
    misses=(
        "Wir freuen uns über den Sieg der Mannschaft.", "Wenn Sie einen Fehler machen, lernen Sie daraus.",
        "Schreiben Sie uns ins Herz, bat der Sänger.",
    ),
)

BIO = line_rule(
    "de/bio",
    label=Label.BIO,
    why="A heading over a box about the author.",
    pattern=phrases(
        "(Über|Mehr über|Zur Person|Zum|Zur) (den|die|das|) (Autor|Autorin|Autoren|Autorinnen|Autor:in|Verfasser|Redakteur|Redakteurin|"
        "Person)",
        "(Der|Die) (Autor|Autorin|Autoren|Autorinnen)", "Über unsere (Autoren|Autorin)", "Über unseren Autor", "Autorenprofil",
        "Autorenporträt", "Autoreninfo", "Autor|Autorin|Autoren", "Alle (Artikel|Beiträge) von *",
        "(Alle|Weitere|Mehr) (Artikel|Beiträge|Texte) (von|des) *", "Zum Autorenprofil", "Profil des Autors",
        "(Autor|Autorin) kontaktieren", "Alle Beiträge ansehen von *", "Folgen Sie @ auf (Twitter|X|Facebook|LinkedIn|Mastodon|Bluesky)",
        "Folge @ auf (Twitter|X|Instagram|LinkedIn|Bluesky)",
    ),
    hits=(
        "Über den Autor", "Zur Autorin", "Die Autorin", "Alle Artikel von Jana Muster", "Alle Beiträge ansehen von Jana Muster",
        "Folgen Sie Jana Muster auf Twitter", "Weitere Texte von Jana Muster", "Folge Jana Muster auf X",
    ),
    misses=("Die Autorin lebt in Bonn", "Über den Wolken", "Autoren streiken"),
)
