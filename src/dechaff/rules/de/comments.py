"""Comment, review and poll prompts, German."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENTS = line_rule(
    "de/comments",
    label=Label.COMMENT,
    why="A caption of a comment section.",
    pattern=phrases(
        "Kommentare", "Kommentieren", "Kommentar verfassen", "Leserkommentare", "Leser-Kommentare", "Userkommentare", "Nutzerkommentare",
        "Lesermeinungen", "Leserpost", "Ihr Kommentar", "Dein Kommentar", "Neuer Kommentar", "Neue Kommentare", "Neueste Kommentare",
        "Letzte Kommentare", "Ältere Kommentare", "(Alle|Weitere|Mehr) Kommentare (anzeigen|lesen|ansehen|laden|aufrufen|einblenden|)",
        "Kein|Keine (Kommentare|Kommentar)", "Noch keine Kommentare",
        "Kommentare (anzeigen|lesen|ansehen|laden|aufrufen|einblenden|ausblenden|öffnen|schließen|geschlossen|deaktiviert|werden geladen|"
        "zum Artikel)",
        "(Einen|Ihren|Deinen|Jetzt|) Kommentar (schreiben|abgeben|verfassen|hinterlassen|hinzufügen|abschicken|absenden|senden|speichern|"
        "melden|posten|teilen)",
        "(Einen|Ihren|Deinen) Kommentar (erstellen|eingeben|veröffentlichen)", "Gib (hier|) deinen Kommentar ein",
        "(Schreiben|Schreibe|Schreib|Hinterlassen|Hinterlasse|Verfassen|Verfasse) (Sie|) (einen|den ersten|Ihren|deinen|uns einen) "
        "Kommentar (zu *|)",
        "(Schreib|Schreibe|Hinterlasse) eine Antwort", "Hinterlassen Sie eine Antwort", "Antwort (abbrechen|hinterlassen|verfassen)",
        "Antwort schreiben", "Antworten", "Auf diesen Kommentar antworten", "Antworten (anzeigen|ausblenden|einblenden|abbrechen)",
        "Kommentar als Spam markieren", "Kommentar verbergen", "(Jetzt|Hier|Artikel|Beitrag|Mit|) kommentieren", "Jetzt mitdiskutieren",
        "Diskutieren Sie mit", "Diskutiere mit", "Reden Sie mit", "Mitreden", "Mitdiskutieren",
        "(Zu den|Zum|Zur) (Kommentaren|Kommentarbereich|Kommentar|Diskussion|Forum) (springen|)", "Kommentarbereich", "Kommentarspalte",
        "Kommentarfunktion", "Diskussion (anzeigen|öffnen|starten|beitreten|zu diesem Artikel)", "Beiträge aus dem Forum", "Zum Forum",
        "Im Forum diskutieren", "Thema im Forum diskutieren", "(Sagen|Schreiben) Sie (uns|) Ihre Meinung", "Sag|Schreib uns deine Meinung",
        "Ihre|Deine Meinung (zählt|ist gefragt)", "Was meinen Sie", "Was meinst du", "Was denkst du", "Was denken Sie",
        "(Kommentare|Kommentar) (zu diesem|zum) (Artikel|Beitrag|Thema)", "Diesen Artikel kommentieren", "Kommentar-Regeln",
        "Kommentarregeln", "Netiquette", "Unsere Netiquette", "Kommentare sortieren", "Neueste zuerst", "Älteste zuerst",
        "Beliebteste zuerst", "Meistkommentiert", "Kommentare Drucken", "Kommentieren Drucken", "Benachrichtige mich (bei|über) *",
        "Kommentar wird geladen", "Kommentare laden", "Melde dich an, um zu kommentieren", "Melden Sie sich an, um zu kommentieren",
        "Einloggen|Anmelden, um zu kommentieren", "Anmelden zum Kommentieren", "Schreiben Sie den ersten Kommentar",
        "Sei der Erste, der (kommentiert|einen Kommentar schreibt)", "Seien Sie der Erste, der kommentiert",
        "Kommentare für diesen (Artikel|Beitrag) (sind|) (geschlossen|deaktiviert)", "Kommentare deaktiviert für *",
        "Kommentarfunktion (ist|) (geschlossen|deaktiviert)", "Leserbrief (schreiben|verfassen|senden)", "Leserbrief an die Redaktion",
        "Verbleibende Zeichen", "Noch # Zeichen", "Max. # Zeichen", "Kommentare: #", "Kommentare (#", "Kommentare #", "Kommentar (#",
        "Kommentar #", "Schreibe einen Kommentar Antwort abbrechen", "Kommentar absenden Abbrechen",
    ),
    hits=(
        "Kommentare (3)", "Kommentare: 0", "Hinterlasse einen Kommentar", "Schreiben Sie einen Kommentar zu „Neue Brücke“",
        "Zu den Kommentaren", "Alle Kommentare anzeigen", "Einen Kommentar abgeben", "Kommentare öffnen",
        "Kommentare deaktiviert für Neue Brücke", "Noch 800 Zeichen", "Benachrichtige mich über neue Beiträge via E-Mail.",
        "Kommentare zum Artikel",
    ),
    misses=(
        "Kommentare aus dem Ausland", "Kommentar der Woche: Die Brücke", "Antworten auf zehn Fragen",
        "Kommentare im Netz sorgten für Ärger.", "Was meinen Sie dazu, Herr Maier?",
    ),
)

COMMENT_FORM = line_rule(
    "de/comment-form",
    label=Label.COMMENT,
    why="Words of a comment form.",
    pattern=phrases(
        "(Ihre|Deine) E-Mail-Adresse wird nicht veröffentlicht", "Erforderliche Felder sind (mit *|) markiert", "Pflichtfelder",
        "Pflichtfeld", "(Ihre|Deine) E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
        "markierte Felder sind Pflichtfelder", "(Meinen|Ihren|Deinen) (Namen,|Namen) * für das nächste Mal speichern",
        "Ihren Namen für das nächste Mal speichern", "Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser *",
        "Bitte geben Sie (Ihren|einen) (Namen|Kommentar|Nutzernamen) (hier|) ein", "Name (erforderlich|Pflichtfeld)",
        "E-Mail (erforderlich|wird nicht veröffentlicht) *", "Überschrift (des Kommentars|Ihres Kommentars)",
        "Benachrichtigung bei weiteren Kommentaren per E-Mail", "Ich möchte über neue Kommentare (per E-Mail|) benachrichtigt werden",
        "Diese Website verwendet Akismet, um Spam zu reduzieren. *",
        "(Du|Sie) (musst|müssen) (dich|sich|) (angemeldet|eingeloggt|anmelden|einloggen) *",
        "Du musst angemeldet sein, um einen Kommentar abzugeben", "Sie müssen angemeldet sein, um einen Kommentar abzugeben",
    ),
    hits=(
        "Erforderliche Felder sind mit * markiert", "Meinen Namen, E-Mail und Website für das nächste Mal speichern",
        "Meinen Namen, meine E-Mail-Adresse und meine Website in diesem Browser für die nächste Kommentierung speichern",
        "E-Mail erforderlich (wird nicht gezeigt)", 
        "Sie müssen angemeldet sein, um einen Kommentar schreiben zu können",
    ),
    misses=("Pflichtfelder der Steuererklärung", "Sie müssen sich vor Ort ein Bild machen", "Namen für das nächste Kind"),
)

COMMENT_SENTENCE = line_rule(
    "de/comment-sentence",
    label=Label.COMMENT,
    strength=Strength.CERTAIN,
    why="A whole sentence that asks for comments or says who may write one.",
    pattern=phrases(
        "(Ihre|Deine) E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
        "(Du|Sie) (musst|müssen) (angemeldet|eingeloggt) sein, um (einen Kommentar|Kommentare) (abzugeben|abgeben zu können|schreiben zu "
        "können|zu schreiben|zu verfassen)",
        "(Du musst dich|Sie müssen sich) (anmelden,|anmelden|einloggen,|einloggen|registrieren,|registrieren) um (einen Kommentar|"
        "Kommentare) (abzugeben|abgeben zu können|zu schreiben)",
        "Bitte (melden Sie sich an,|melde dich an,|loggen Sie sich ein,|logge dich ein,) um (einen Kommentar|Kommentare) (abzugeben|zu "
        "schreiben|zu verfassen)",
        "Bitte (melden Sie sich an,|melde dich an,|loggen Sie sich ein,) um zu kommentieren",
        "Nur (angemeldete|registrierte) (Benutzer|Nutzer|Leser) können *kommentieren *",
        "Nur (angemeldete|registrierte) (Benutzer|Nutzer|Leser) können (Kommentare schreiben|kommentieren|kommentieren und bewerten)",
        "Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre, wie deine Kommentardaten verarbeitet werden",
        "Diese Website verwendet Akismet, um Spam zu reduzieren. Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden",
        "Bitte (lesen Sie|lies|beachten Sie|beachte) unsere (Kommentar-Regeln|Kommentarregeln|Netiquette|Community-Richtlinien)",
        "Bitte (lesen Sie|lies|beachten Sie|beachte) unsere (Kommentar-Regeln,|Kommentarregeln,|Netiquette,) bevor (Sie|du) *",
        "Melden Sie sich an und diskutieren Sie mit", "Klicke|Klicken (Sie|) auf den (Button,|Button) um die Kommentare anzuzeigen",
        "(Die|Unsere) Kommentarfunktion (zu|unter|für) (diesem|diesen) (Artikel|Beitrag) (ist|wurde) *",
        "(Das Kommentieren|Kommentieren) dieses Artikels ist (nicht|nicht mehr) möglich",
        "Kommentare zu diesem (Artikel|Beitrag) sind (geschlossen|nicht möglich|nicht mehr möglich)",
        "Die Kommentare zu diesem (Artikel|Beitrag) (sind|wurden) geschlossen",
        "Sie können (den Artikel|diesen Artikel) nicht mehr kommentieren",
        "Ihr Kommentar wird vor der Veröffentlichung (von der Redaktion|) geprüft",
        "Ihr Kommentar wird nach einer Prüfung (freigeschaltet|veröffentlicht)",
        "Für die Inhalte der Kommentare sind (ausschließlich|) die (Nutzer|Verfasser|Autoren) verantwortlich",
        "Schreib|Schreibe uns deine Meinung in die Kommentare", "Schreiben Sie uns Ihre Meinung in die Kommentare",
        "Was (meinst du|meint ihr|denkt ihr|denkst du) dazu? (Schreib|Schreibt) es (uns|) in die Kommentare",
    ),
    hits=(
        "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert.",
        "Bitte melden Sie sich an, um zu kommentieren.", "Du musst angemeldet sein, um einen Kommentar abzugeben.",
        "Bitte lies unsere Netiquette, bevor du einen Kommentar verfasst.", "Die Kommentarfunktion zu diesem Artikel ist geschlossen.",
        "Klicke auf den Button um die Kommentare anzuzeigen.", "Nur registrierte Nutzer können Artikel kommentieren und bewerten.",
        "Sie müssen sich einloggen, um Kommentare zu schreiben.",
    ),
    misses=(
        "Du musst angemeldet sein, um am Marathon teilzunehmen.", "Die Kommentarfunktion wird auf vielen Seiten abgeschaltet.",
        "Nur angemeldete Nutzer können laut Urteil klagen.",
    ),
)

RATING = line_rule(
    "de/rating",
    label=Label.COMMENT,
    why="Asks for a rating or a vote.",
    pattern=phrases(
        "(Artikel|Beitrag|Diesen Artikel|Diesen Beitrag|Rezept|Jetzt) bewerten", "Ihre Bewertung", "Deine Bewertung", "Bewertung abgeben",
        "Bewertung schreiben", "Jetzt abstimmen", "Abstimmen", "Hier abstimmen", "Stimmen Sie ab", "Stimm ab", "Zur Umfrage",
        "Zum Ergebnis", "Ergebnis anzeigen", "Ergebnisse anzeigen",
        "War dieser (Artikel|Beitrag|Inhalt) (hilfreich|interessant|lesenswert)",
        "Wie (hat Ihnen|fanden Sie|gefällt Ihnen|hat dir|gefällt dir) (dieser|der|diesen|den) (Artikel|Beitrag) (gefallen|)",
        "Hat Ihnen (dieser|der) (Artikel|Beitrag) gefallen", "Hat dir (dieser|der) (Artikel|Beitrag) gefallen",
        "War dieser Artikel für Sie hilfreich", "(Hast du|Haben Sie) (Fragen oder Anmerkungen|Feedback) (zu diesem Artikel|)",
        "An Umfrage teilnehmen", "Umfrage wird geladen", "Deine Meinung ist uns wichtig", "Ihre Meinung ist uns wichtig",
        "Durchschnittliche Bewertung *", "Kommentar bewerten", "Fanden Sie diesen Artikel hilfreich",
    ),
    hits=(
        "Artikel bewerten", "Wie hat Ihnen der Artikel gefallen?", "War dieser Beitrag hilfreich?", "Durchschnittliche Bewertung 4,5 / 5",
        "Haben Sie Feedback zu diesem Artikel?",
    ),
    misses=("Abstimmen wollen nur wenige", "Jetzt bewerten Experten die Lage", "Zur Umfrage kamen 1000 Menschen."),
)
