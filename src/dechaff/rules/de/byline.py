"""Bylines, dates and sources, German."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AGENCIES = "dpa|AFP|AP|Reuters|KNA|epd|APA|SDA|sid|ddp|dapd|Keystone-SDA|dpa-AFX"

BYLINE = line_rule(
    "de/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    strength=Strength.HINT,
    pattern=phrases(
        "(Autor:|Autorin:|Autoren:|Autor:in:|Autorinnen:|Autor/in:|Autorin/Autor:|Verfasser:|Redakteur:|Redakteurin:|Recherche:) @",
        "(Verfasst|Geschrieben|Aufgezeichnet|Bearbeitet) von @",
        "(Ein|Eine|) (Kommentar|Kolumne|Gastbeitrag|Gastkommentar|Analyse|Leitartikel|Essay|Reportage|Glosse|Bericht|Rezension|Artikel|"
        "Beitrag|Interview|Porträt|Faktencheck|Text) von @",
        "(Text:|Redaktion:|Faktencheck:|Protokoll:|Text und Fotos:|Text & Fotos:|Korrektorat:|Übersetzung:) @",
        "(Aus dem Englischen|Ein Podcast|Ein Film|Eine Kritik|Text) von @", "Von @ %", "Von @ % Uhr",
        "(Geschrieben|Verfasst|Veröffentlicht|Erstellt|Gepostet) von @ (am|um|) %", "Veröffentlicht von @", "Gepostet von @",
        "Text von @ %", "(Autor:|Autorin:) @ %", "Das Interview führte|führten @", "Das Gespräch führte|führten @", f"Von ({AGENCIES})",
        f"Von @ (mit|und|,|/) ({AGENCIES})", f"Von ({AGENCIES}) %", "(Aktualisiert|Stand) % Von @", "Veröffentlicht am % (von|durch) @",
        "Veröffentlicht: % von @",
    ),
    hits=(
        "Autor: Jana Muster", "Ein Kommentar von Jana Muster", "Text: Jana Muster", "Von Jana Muster, 12. März 2024", "Von dpa",
        "Von Jana Muster mit AFP", "Veröffentlicht von Jana Muster am 12.03.2024", "Das Interview führte Jana Muster",
        "Kolumne von Jana Muster", "Veröffentlicht am 12.03.2024 von Jana Muster",
    ),
    misses=(
        "Von Hamburg bis München", "Autor und Publikum", "Text und Bild im Wandel", "Ein Bericht von gestern",
        "Interview: Die Lage im Land", "Kommentar: Das Ende",
    ),
)

VON_NAMES = line_rule(
    "de/byline-von",
    label=Label.BYLINE,
    strength=Strength.HINT,
    why="Names behind 'von'.",
    pattern=phrases("Von @"),
    hits=("Von Jana Muster", "Von: Jana Muster und Jan Muster"),
    misses=("Von morgens bis abends", "Von 1990"),
)

_JOINS = "auf|bis|zum|zur|nach|in|im|an|am|aus|bei|fur|die|das|dem|ein|eine|nur|als|wie|was|ins|vom|und|oder|mit|uber|unter|gegen"
_WORD = rf"(?!(?:{_JOINS})\b)[\w.'-]+"
_NAME = rf"{_WORD}(?: {_WORD}){{1,4}}"

VON_SHAPE = line_rule(
    "de/byline-von-two-words",
    label=Label.BYLINE,
    strength=Strength.HINT,
    why="Two words or more for each name behind 'von', and none that joins nouns.",
    pattern=rf"von:? {_NAME}(?:(?:,| und| &| /|/) ?{_NAME})*(?: und| mit)?(?: (?:ap|afp|dpa|reuters))?",
    hits=("Von Jana Muster", "Von: Jana Muster und Jan Muster", "VON JANA MUSTER, JAN MUSTER"),
    misses=("Von Kopf bis Fuß", "Von Angst", "Von Liebe und Verrat", "Von Null auf Hundert", "Von Mensch zum Tier"),
)

DATE = line_rule(
    "de/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    strength=Strength.HINT,
    pattern=phrases(
        "(Veröffentlicht|Publiziert|Erstellt|Aktualisiert|Akt.|Geändert|Erschienen|Gepostet|Zuletzt aktualisiert|Zuletzt geändert|"
        "Erstmals veröffentlicht|Zuerst veröffentlicht|Erstpubliziert|Online seit|Eingestellt) (am|um|) %",
        "(Stand|Datum|Letzte Aktualisierung|Letztes Update|Update|Erstveröffentlichung|Veröffentlichungsdatum|Erscheinungsdatum|"
        "Erstellungsdatum|Letzte Änderung|Meldung vom|Artikel vom|Beitrag vom|Ausgabe vom|Vom) (am|) %",
        "(Veröffentlicht|Publiziert|Erstellt|Stand|Aktualisiert) (am|) % Uhr",
        "(Veröffentlicht|Publiziert|Erstellt) (am|um|) % (Uhr|) (Aktualisiert|Zuletzt aktualisiert|Letztes Update|Update|Akt.|geändert) "
        "(am|um|) *",
        "(Veröffentlicht|Publiziert|Stand|Aktualisiert|Erstellt) (am|) % (Uhr|) (Lesezeit|Lesedauer) (ca.|) # (Min|Min.|Minuten|Minute)",
        "(Veröffentlicht|Publiziert|Erstellt) (am|) % in *", "Dieser Artikel erschien am % *",
        "Dieser Artikel (wurde|ist) (am|) % (veröffentlicht|erschienen|aktualisiert)",
        "Dieser Artikel wurde (am|) % (zuletzt|) aktualisiert",
    ),
    hits=(
        "Stand: 08.07.2024 05:00 Uhr", "Veröffentlicht am 12. März 2024", "Aktualisiert: 12.03.2024, 10:15 Uhr",
        "Erstellt: 12.03.2024, 18:16 Uhr", "Akt.: 29. Juni 2024 - 21.18 Uhr", "Erschienen am 12.03.2024",
        "Veröffentlicht: 12.03.2024, 10:15 Uhr, Aktualisiert: 13.03.2024", "Stand: 12.03.2024 Lesezeit: 3 Minuten",
        "Dieser Artikel wurde am 12. März 2024 aktualisiert", "Veröffentlicht am 12. März 2024 in Politik",
    ),
    misses=("Erschienen am Ende doch alle", "Stand der Dinge am 12. März 2024", "Veröffentlicht in zwölf Ländern"),
)

DATE_TIME = line_rule(
    "de/date-clock",
    label=Label.DATE,
    why="A time of day or an age behind a word for publishing, or a date with the reading time.",
    strength=Strength.HINT,
    pattern=phrases(
        "(Stand|Aktualisiert|Veröffentlicht|Update) (um|) (:|) #:# (Uhr|)",
        "(Stand:|Aktualisiert:|Veröffentlicht:|Update:) (um|) #:# (Uhr|)",
        "(Stand|Aktualisiert|Veröffentlicht|Publiziert|Erstellt|Datum|Zuletzt aktualisiert|Letzte Aktualisierung)",
        "Zuerst veröffentlicht am", "Veröffentlicht am", "Aktualisiert am", "Heute, #:# (Uhr|)", "Gestern, #:# (Uhr|)",
        "Vor # (Sekunden|Minute|Minuten|Stunde|Stunden|Tag|Tagen|Woche|Wochen|Monat|Monaten|Jahr|Jahren)", "Gerade eben",
        "(Aktualisiert|Veröffentlicht|Publiziert) vor # (Minuten|Stunden|Tagen|Stunde|Tag|Minute)",
    ),
    hits=("Stand: 10:49 Uhr", "Vor 32 Minuten", "Heute, 12:37 Uhr", "Aktualisiert vor 3 Stunden", "Aktualisiert 10:15", "Gestern, 12:37"),
    misses=("Vor 20 Jahren war hier nichts", "Stand der Technik", "Heute um 12 Uhr"),
)

SOURCE = line_rule(
    "de/source",
    label=Label.SOURCE,
    why="Names the source.",
    pattern=phrases(
        "(Quelle:|Quellen:) *", "Mit (Agenturmaterial|Material von|Material der) *", "Mit Agenturmaterial",
        "Mit Material der (dpa|AFP|APA|SDA)", f"Mit Material von ({AGENCIES})", f"Quelle ({AGENCIES})", "Weitere Quellen (•|:|) *",
        "(Dieser|Der) (Artikel|Beitrag|Text) (ist|erschien|wurde) zuerst (bei|in|im|auf) * (erschienen|veröffentlicht)",
        "(Dieser|Der) (Artikel|Beitrag|Text) erschien zuerst (bei|in|im|auf|am) *", "Zuerst erschienen (bei|in|im|auf) *",
        "(Dieser|Der) (Artikel|Beitrag|Text) (ist|wurde) im Original * (erschienen|veröffentlicht) *",
        "Dieser (Artikel|Beitrag) stammt (aus|von) *", "Originalquelle: *", "Im Original erschienen (bei|in|auf) *",
        "Dieses Thema im Programm", "Dieses Thema im Programm: *", "Dieser (Artikel|Beitrag|Text) ist Teil (der|des|von) *",
        "Dieser Text stammt (aus|von) *", "Der Originalartikel * erschienen",
    ),
    hits=(
        "Quelle: AFP", "Dieser Artikel ist zuerst bei „Blatt“ erschienen.", "Mit Material von Reuters", "Zuerst erschienen im Blatt",
        "Dieses Thema im Programm: Das Radio", "Dieser Text ist Teil der Reihe Brücken", "Dieser Text stammt aus dem Blatt",
        "Weitere Quellen • AP", "Dieser Artikel erschien zuerst im Blatt",
    ),
    misses=("Quelle des Rheins", "Mit Material aus dem Archiv", "Quellen der Kraft", "Der Text stammt aus dem 12. Jahrhundert."),
)
