"""Legal and copyright lines, German."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

LEGAL = line_rule(
    "de/legal",
    label=Label.LEGAL,
    why="A link to a legal page.",
    pattern=phrases(
        "Impressum", "Datenschutzerklärung", "Datenschutzbestimmungen", "Datenschutzhinweise", "Datenschutz-Hinweise", "Datenschutzhinweis",
        "Datenschutzrichtlinie", "Datenschutzrichtlinien", "AGB", "AGBs", "Allgemeine Geschäftsbedingungen", "Nutzungsbedingungen",
        "Nutzungsbestimmungen", "Nutzungsrechte", "Nutzungsrechte erwerben", "Vertragsbedingungen", "Widerrufsrecht", "Widerruf",
        "Widerrufsbelehrung", "Haftungsausschluss", "Rechtliche Hinweise", "Rechtlicher Hinweis", "Rechtliches", "Barrierefreiheit",
        "Erklärung zur Barrierefreiheit", "Transparenzhinweis", "Impressum & Datenschutz", "Impressum & AGB", "Impressum & Kontakt",
        "Datenschutz & Impressum", "Impressum Datenschutz *",
        "Impressum * (Datenschutz|AGB|Kontakt|Jobs|Nutzungsbedingungen|Datenschutzerklärung)", "Impressum * (AGB|Datenschutz|Kontakt) *",
        "Impressum Datenschutzerklärung *", "Impressum & Team", "Über uns Impressum *", "Kontakt Impressum *",
        "Kontakt Datenschutzerklärung *", "Datenschutz Impressum *", "AGB Datenschutz *", "Jugendschutz", "Jugendschutzbeauftragter",
        "Compliance", "Datenschutz|AGB|Kontakt|Mediadaten Impressum", "Offenlegung", "Lieferkettensorgfaltspflichtengesetz",
        "Hinweisgebersystem", "Hinweisgeberschutz", "Nutzungsbedingungen Datenschutz *",
    ),
    hits=(
        "Impressum Datenschutz AGB", "Impressum | Datenschutz | AGB", "Datenschutz Impressum", "Kontakt Impressum Jobs",
        "Impressum Datenschutzerklärung Jobs", "Impressum & Kontakt", "Kontakt Datenschutzerklärung AGB Impressum",
    ),
    misses=("Impressumspflicht gilt nun auch für Vereine", "Widerruf des Testaments", "Barrierefreiheit im Alltag"),
)

COPYRIGHT = line_rule(
    "de/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "Alle Rechte vorbehalten", "Alle Rechte (liegen bei|bei|vorbehalten.) *", "Copyright *. Alle Rechte vorbehalten",
        "Copyright * Alle Rechte vorbehalten", "Copyright # (by|) *", "Copyright © # *", "Copyright: *",
        "Copyright © * - (alle|) Rechte vorbehalten", "Eine Webseite der *", "Ein Angebot * (GmbH|AG|Verlag|Mediengruppe)",
        "Ein Produkt (der|von) * (GmbH|AG|Verlag|Mediengruppe)", "Eine (Website|Marke) der *", "Copyright Verlag *",
        "Urheberrechtlich geschützt", "Nachdruck verboten", "Verlag und Redaktion *",
    ),
    hits=(
        "Copyright © 2024 Blatt AG. Alle Rechte vorbehalten.", "Copyright 2024 by Blatt", "Eine Webseite der Blatt Mediengruppe",
        "Copyright © Blatt - alle Rechte vorbehalten",
    ),
    misses=("Alle Rechte der Bürger", "Ein Angebot", "Ein Angebot von zwei Millionen Euro", "2024 stieg der Umsatz um drei Prozent"),
)

RIGHTS_RESERVED = line_rule(
    "de/rights-reserved",
    label=Label.COPYRIGHT,
    why="A copyright line that ends in the reserved rights.",
    pattern=phrases("* Alle Rechte vorbehalten"),
    hits=("© 2024 Blatt GmbH. Alle Rechte vorbehalten",),
    misses=("Alle Rechte vorbehalten sich die Erben.", "Sie hat sich alle Rechte vorbehalten lassen"),
)

COPYRIGHT_SENTENCE = line_rule(
    "de/copyright-sentence",
    label=Label.COPYRIGHT,
    strength=Strength.CERTAIN,
    why="A whole sentence that reserves rights in the text.",
    pattern=phrases(
        "(Jede|Eine|Jegliche) (Weiterverwendung|Verwertung|Vervielfältigung|Verwendung|Wiederverwendung|Weiterverbreitung|Verbreitung) "
        "(und|oder) * (ist nicht gestattet|ist untersagt|bedarf *|ist verboten|nicht erlaubt)",
        "(Vervielfältigung|Nachdruck|Weiterverwendung|Weiterverbreitung|Verwertung) * nur mit (schriftlicher|ausdrücklicher|vorheriger) "
        "(Genehmigung|Zustimmung) *",
        "Dieser (Artikel|Beitrag|Text) ist urheberrechtlich geschützt. *",
        "Die Redaktion haftet nicht für die Inhalte externer (Links|Seiten|Internetseiten)", "Für den Inhalt externer (Links|Seiten) *",
        "Wir übernehmen keine Haftung für (die|den) (Inhalte|Inhalt) externer *",
        "Die Redaktion ist nicht verantwortlich für die Inhalte externer *",
    ),
    hits=(
        "Eine Weiterverwendung und Verbreitung ohne Erlaubnis ist nicht gestattet.",
        "Nachdruck und Verbreitung nur mit schriftlicher Genehmigung des Verlags.",
        "Die Redaktion haftet nicht für die Inhalte externer Links.",
    ),
    misses=("Eine Verwendung von Drohnen ist nicht gestattet.", "Der Nachdruck des Romans kam 1950 auf den Markt."),
)
