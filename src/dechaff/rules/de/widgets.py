"""Page tools, navigation and breadcrumb words, German."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

WIDGET = line_rule(
    "de/widget",
    label=Label.WIDGET,
    why="A button or state of the page.",
    pattern=phrases(
        "Drucken", "(Artikel|Seite|Beitrag|Diesen Artikel|Rezept) (drucken|ausdrucken)", "Ausdrucken", "Druckversion", "Druckansicht",
        "Drucken Seite drucken", "PDF", "Als PDF (speichern|herunterladen|anzeigen|drucken)", "PDF (herunterladen|erstellen)", "Zitieren",
        "Zitiervorschlag", "Schließen", "Fenster schließen", "Menü schließen", "Dialog schließen", "Popup schließen", "Schliessen",
        "Öffnen", "Aufklappen", "Zuklappen", "Einklappen", "Ausklappen", "*-Box aufklappen *-Box zuklappen", "Ausblenden", "Einblenden",
        "Weniger anzeigen", "Schriftgröße", "Schriftgröße (ändern|anpassen)", "Schrift (vergrößern|verkleinern)",
        "Text (vergrößern|verkleinern)", "Größere Schrift", "Kleinere Schrift", "Dunkler Modus", "Dunkelmodus", "Erscheinungsbild",
        "Leichte Sprache", "Gebärdensprache", "Vorlesefunktion", "Laden", "Lädt", "Wird geladen", "Lade", "Bitte warten",
        "Inhalt wird geladen", "Seite wird geladen", "Wird geladen …", "Wird in (einem|) neuen Fenster geöffnet",
        "Wird in neuem Fenster geöffnet", "Öffnet in neuem Fenster", "Abbrechen", "Absenden", "Senden", "Speichern", "Bestätigen", "Weiter",
        "Zurück", "Ok", "Okay", "Löschen", "Zurücksetzen", "Bearbeiten", "Auswählen", "Bitte wählen", "Bitte auswählen", "Filtern",
        "Filter (öffnen|zurücksetzen|anzeigen)", "Sortieren nach", "Sortieren nach *", "Aktualisieren", "Seite neu laden", "Neu laden",
        "Es ist ein Fehler aufgetreten", "Es ist ein Fehler aufgetreten, bitte versuchen Sie es später (noch einmal|erneut)",
        "Fehler beim Laden *", "Bitte versuchen Sie es (später|) (noch einmal|erneut)", "Ein Fehler ist aufgetreten",
        "Dieser Browser wird nicht mehr unterstützt", "Ihr Browser ist veraltet", "Dein Browser ist veraltet", "JavaScript ist deaktiviert",
        "Artikel zusammenfassen", "Der Artikel für Sie zusammengefasst", "Zusammenfassung (anzeigen|einblenden)", "Textversion",
        "Übersetzen", "Sprache auswählen", "Sprache wählen", "Deutsch English", "Alle Angaben ohne Gewähr", "Letzter Beitrag",
        "Seite # von #", "Seite #", "Auf einer Seite lesen", "Artikel auf einer Seite lesen", "In Kalender eintragen", "Text kopieren",
        "Markieren", "Mehr Optionen",
    ),
    hits=(
        "Artikel drucken", "Als PDF speichern", "Personen-Box aufklappen Personen-Box zuklappen", "Sortieren nach Datum", "Seite 1 von 3",
        "Fehler beim Laden der Daten", "Bitte versuchen Sie es später erneut",
    ),
    misses=(
        "Drucken wie Gutenberg", "Zurück in die Zukunft", "Weiter geht's am Montag", "Schließen sich Türen, öffnen sich andere.",
        "Speichern statt Verbrennen",
    ),
)

NAVIGATION = line_rule(
    "de/navigation",
    label=Label.NAVIGATION,
    why="A jump link, menu or search word.",
    pattern=phrases(
        "(Zum|Direkt zum|Springe zum|Springen Sie zum|Zurück zum|Weiter zum) (Inhalt|Hauptinhalt|Seiteninhalt|Artikel|Seitenanfang|Anfang|"
        "Anfang der Seite|Footer|Hauptmenü|Menü|Textanfang|Inhalt dieser Seite|Fuß dieser Seite) (springen|wechseln|)",
        "(Zur|Direkt zur|Springe zur|Zurück zur) (Navigation|Hauptnavigation|Suche|Startseite|Übersicht|Fußzeile|Themenseite|Homepage|"
        "Artikelübersicht|Bereichsnavigation|Unternavigation|*-Startseite|Navigation dieser Seite) (springen|)",
        "Hauptinhalt", "Inhalt überspringen", "Navigation überspringen",
        "(Hauptnavigation|Hautnavigation|Hauptinhalt|Footer|Suche) anspringen", "Den nächsten Abschnitt * überspringen",
        "Abschnitt * überspringen", "Hauptnavigation anspringen *", "Zu den Barrierefreiheitskürzeln springen", "Menü", "Menu", "Hauptmenü",
        "Navigation", "Hauptnavigation", "Metanavigation", "Servicenavigation", "Unternavigation", "Navigation und Service",
        "Menü (öffnen|anzeigen|ein-/ausblenden|aufklappen)", "Navigation (öffnen|schließen|anzeigen|ein-/ausblenden)",
        "Menü öffnen / schließen", "Hauptmenü Menü", "* Untermenü *", "Untermenü", "Nach oben", "Seitenanfang", "Nach oben scrollen",
        "Nach oben springen", "Zum Anfang", "Suche", "Suchen", "Suche (öffnen|schließen|starten|nach:)", "Suche nach", "Suchbegriff",
        "Suchbegriff eingeben", "Suchen nach", "Website durchsuchen", "Artikel suchen", "Alle Themen", "Alle Ressorts",
        "Alle Rubriken", "Ressorts", "Rubriken", "Themen A-Z", "Themen von A bis Z", "Themenübersicht", "Themenseiten", "Seitenübersicht",
        "Sitemap", "Inhaltsübersicht", "Inhaltsverzeichnis", "Inhaltsbereich", "Startseite", "Homepage", "Zur Homepage", "Weitere Services",
        "Serviceangebote", "Alle Services", "Weitere Angebote", "Unsere Angebote", "Wir über uns", "Das sind wir", "Stellenmarkt",
        "Stellenangebote", "Presseportal", "Hilfe & Kontakt", "Kundenservice", "Leserservice", "Artikelarchiv", "Zeitungsarchiv", "Feeds",
        "RSS", "RSS-Feed", "RSS-Feeds", "Alle Autoren", "Unsere Autorinnen und Autoren", "Gewinnspiele", "TV-Programm", "Fernsehprogramm",
        "Partnersuche", "Trauerportal", "Immobilienmarkt", "Leserreisen", "Prospekte", "Onlineshop", "Leserbriefe", "Partnerseiten",
        "Verlagsangebote", "Mehr Inhalte", "Weitere Inhalte", "Alle Inhalte", "Alle Artikel", "Alle Videos", "Alle Podcasts", "Alle News",
        "Alle Nachrichten", "Alle Meldungen", "Alle Beiträge",
    ),
    hits=(
        "Zum Inhalt springen", "Zur Startseite", "Zurück zum Seitenanfang", "Den nächsten Abschnitt Themen überspringen",
        "Politik Untermenü Politik", "Zur Blatt-Startseite",
    ),
    misses=(
        "Suche nach Vermissten", "Zum Inhalt des Vertrags schweigt er", "Zurück zur Natur", "Hilfe für die Ukraine", "Start der Saison",
        "Presse unter Druck",
    ),
)

BREADCRUMB = line_rule(
    "de/breadcrumb",
    label=Label.BREADCRUMB,
    why="Says where on the site the page is.",
    pattern=phrases(
        "Sie (sind|befinden sich) hier", "Du (bist|befindest dich) hier", "(Sie sind|Sie befinden sich|Du bist|Du befindest dich) hier: *",
        "Startseite (>|»|›|/) *", "Home (>|»|›|/) *", "Brotkrümelnavigation", "Aktuelle Seite", "Aktuelle Seite: *", "Aktueller Artikel",
        "Sie lesen", "Pfad: *",
    ),
    hits=("Du befindest dich hier: Home » Politik", "Startseite > Politik", "Home › Politik", "Aktuelle Seite: Politik", "Pfad: Politik"),
    misses=("Sie sind hier nicht willkommen", "Startseite eines Blattes", "Home-Office"),
)

TAGS = line_rule(
    "de/tags",
    label=Label.NAVIGATION,
    why="Keywords or sections of the story.",
    pattern=phrases(
        "(Schlagwörter:|Schlagworte:|Stichwörter:|Stichworte:|Tags:|Themen:|Kategorie:|Kategorien:|Rubrik:|Rubriken:|Ressort:|Ressorts:|"
        "Schlagwort:|Keywords:|Themenseiten:|Themenbereich:|Themengebiete:) *",
        "Schlagwörter *, *", "Schlagwörter", "Schlagworte", "Stichwörter", "Stichworte", "Tags", "Kategorie", "Kategorien",
        "Veröffentlicht (in:|unter:) *", "Veröffentlicht unter * Verschlagwortet mit *",
        "(Verschlagwortet|Getaggt|Abgelegt|Kategorisiert|Gespeichert) (mit|unter|in) *", "Veröffentlicht unter *", "Gepostet in *",
        "Themen in diesem *", "Artikeltyp: *", "Mehr Schlagwörter",
    ),
    hits=(
        "Schlagwörter: Brücke, Fluss", "Kategorie: Politik", "Abgelegt unter Politik", "Themen: Brücke",
        "Veröffentlicht unter Politik | Verschlagwortet mit Brücke", "Schlagwörter Brücke, Fluss", "Artikeltyp: Bericht",
        "Gepostet in Politik", "Veröffentlicht in: Politik",
    ),
    misses=("Themen der Woche", "Kategorie eins", "Tags zuvor war alles ruhig"),
)

SECTION_HINT = line_rule(
    "de/section-hint",
    label=Label.NAVIGATION,
    strength=Strength.HINT,
    why="May be the name of a section.",
    pattern=phrases(
        "Wirtschaft", "Gesellschaft", "Wissen", "Wissenschaft", "Gesundheit", "Reisen", "Technik", "Meinung", "Lokales", "Regional",
        "Ausland", "Inland", "Deutschland", "Ratgeber", "Leben", "Unterhaltung", "Medien", "Netzwelt", "Karriere", "Bildung", "Datenschutz",
        "Nachrichten", "Veranstaltungen", "Termine", "Spiele", "Immobilien", "Geld", "Finanzen", "Börse", "Chronik", "Österreich",
        "Schweiz", "Welt", "Vermischtes", "Blaulicht", "Fußball", "Kolumnen", "Kolumne", "Leitartikel", "Bücher", "Feuilleton", "Umwelt",
        "Verkehr", "Freizeit", "Essen & Trinken", "Wohnen", "Übersicht", "Unternehmen", "Über uns", "Presse", "Hilfe", "Häufige Fragen",
        "Autoren", "Trauer", "Gutscheine", "Kreuzworträtsel", "Sudoku", "Wetter", "Einstellungen", "Soziale Medien", "Soziale Netzwerke",
        "Spenden", "Kleinanzeigen", "Stellenanzeigen", "Suche in *",
    ),
    hits=("* Wirtschaft", "Suche in Blatt"),
    misses=("Wirtschaft und Moral", "Sport am Montag"),
)
