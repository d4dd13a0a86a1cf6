"""Cookie and consent notices, German."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COOKIE = line_rule(
    "de/cookie",
    label=Label.COOKIE,
    why="A cookie or consent notice, or a box in place of outside content.",
    pattern=phrases(
        "Cookie-Einstellungen", "Cookie-Richtlinie", "Cookie-Richtlinien", "Cookie-Hinweis", "Cookie-Hinweise", "Cookies verwalten",
        "Cookies akzeptieren", "Cookies zulassen", "Cookies ablehnen", "Cookie-Erklärung",
        "Alle (Cookies|) (akzeptieren|ablehnen|zulassen|annehmen)", "Akzeptieren", "Ablehnen", "Zustimmen",
        "Zustimmen und (weiter|schließen|weiterlesen)", "Akzeptieren und (schließen|weiter)", "Auswahl speichern",
        "(Privatsphäre-Einstellungen|Datenschutz-Einstellungen) (ändern|anpassen|öffnen|verwalten|)",
        "Datenschutzeinstellungen (ändern|anpassen|öffnen|verwalten|)", "Privatsphäre", "Privatsphäre-Center", "Datenschutzcenter",
        "Einstellungen verwalten", "Einstellungen (anpassen|speichern)", "Nur notwendige Cookies (akzeptieren|)", "Notwendige Cookies",
        "Wir verwenden Cookies", "Wir nutzen Cookies", "Diese Website verwendet Cookies",
        "Diese (Seite|Website|Webseite) (verwendet|nutzt|benutzt) Cookies *", "Einwilligung (verwalten|widerrufen|ändern)",
        "Ihre Einwilligung", "Ich stimme zu", "Ich bin einverstanden", "Ich akzeptiere", "Externe Inhalte", "Externer Inhalt",
        "Externen Inhalt (anzeigen|laden|einblenden)", "Externe Inhalte (anzeigen|laden|erlauben|aktivieren)",
        "Externer Inhalt nicht verfügbar", "Empfohlener externer Inhalt", "Empfohlener redaktioneller Inhalt",
        "(Inhalt|Inhalte|Karte|Video|Post|Tweet|Beitrag|Grafik) (laden|anzeigen|entsperren|aktivieren|einblenden)",
        "*-Inhalte (erlauben|anzeigen|zulassen|laden|aktivieren)", "Inhalte von * (anzeigen|laden|immer anzeigen|immer laden|erlauben)",
        "Inhalt * (immer|einmal|dauerhaft) (laden|anzeigen|entsperren)", "Immer entsperren", "Link zum *-Inhalt",
        "Inhalte (immer|einmal) anzeigen", "Ein Klick für den Datenschutz", "Mehr zum Datenschutz", "Utiq verwalten", "Widget wird geladen",
        "Nutzungsbasierte Online-Werbung", "Nutzungsbasierte Onlinewerbung", "Mit dem Laden des Videos akzeptieren Sie *",
    ),
    hits=(
        "Alle akzeptieren", "Datenschutz-Einstellungen ändern", "Externe Inhalte anzeigen", "Inhalte von YouTube immer anzeigen",
        "YouTube-Inhalte erlauben", "Link zum Instagram-Inhalt", "Zustimmen und weiter", "Diese Website verwendet Cookies für die Analyse",
        "Inhalt von Giphy immer laden", "Mit dem Laden des Videos akzeptieren Sie die Regeln von YouTube",
    ),
    misses=(
        "Wir verwenden Cookies, sagte der Bäcker und lachte.", "Akzeptieren lernen", "Cookies backen leicht gemacht",
        "Inhalte von Filmen prüft die FSK",
    ),
)

COOKIE_SENTENCE = line_rule(
    "de/cookie-sentence",
    label=Label.COOKIE,
    strength=Strength.CERTAIN,
    why="A whole sentence of a consent notice.",
    pattern=phrases(
        "(Wir|Wir und unsere Partner) (verwenden|nutzen|setzen) (auf dieser Website|auf unserer Website|auf unserer Webseite|) (Cookies,|"
        "Cookies ein,) um *",
        "Wir und unsere (# Partner|Partner) (*verarbeiten|*speichern|*nutzen|*verwenden) *",
        "(Diese|Unsere) (Seite|Website|Webseite) (verwendet|nutzt|benutzt) (Cookies,|Cookies.) (um *|Mit der *|Wenn Sie *|Durch die *|"
        "Indem Sie *)",
        "Personenbezogene Daten können an Drittplattformen übermittelt (werden. *|werden)",
        "(Damit|Dabei) können personenbezogene Daten an (Drittplattformen|Dritte) übermittelt werden *",
        "(Ich bin|Sie sind) damit einverstanden, dass (mir|Ihnen) (externe Inhalte|Inhalte von *) angezeigt werden *",
        "Ich bin damit einverstanden, dass mir (externe Inhalte|Inhalte von *) angezeigt werden",
        "Ihre (derzeitigen|aktuellen) (Cookie-Einstellungen|Cookie Einstellungen) lassen dies nicht zu",
        "Hier würden wir Ihnen gerne * Inhalt* *zeigen *",
        "An dieser Stelle (finden Sie|findest du) einen (externen|empfohlenen externen|relevanten externen) Inhalt (von *,|von *|,|) der "
        "den Artikel ergänzt *",
        "An dieser Stelle (finden Sie|findest du) einen (externen|empfohlenen externen) Inhalt von *, der den Artikel ergänzt",
        "Um (diesen Inhalt|diese Inhalte|dieses Video|das Video) (anzusehen,|sehen zu können,|anzuzeigen,) *",
        "(Sie können|Du kannst) (ihn|ihn dir|sich ihn|sie|es|es sich) mit einem Klick anzeigen lassen und (wieder|auch wieder) ausblenden",
        "(Dieser|Ein) (externe|externer) Inhalt (wurde|wird) (Ihnen|aufgrund Ihrer|wegen Ihrer) *",
        "(Ihre|Deine) (Privatsphäre-Einstellungen|Datenschutzeinstellungen|Cookie-Einstellungen) verhindern *",
        "Weitere (Informationen|Hinweise) (dazu|hierzu|zum Datenschutz) finden Sie in unserer Datenschutzerklärung",
        "Mehr (dazu|Informationen|Infos) (finden Sie|) in unserer Datenschutzerklärung",
        "(Es gelten|Bitte beachten Sie) (unsere|die) (Datenschutzbestimmungen|Datenschutzerklärung|Datenschutzhinweise) *",
        "Ich habe die Datenschutzerklärung gelesen und akzeptiere sie",
        "Ich habe die (Datenschutzerklärung|Datenschutzbestimmungen|AGB) (gelesen|zur Kenntnis genommen) *",
    ),
    hits=(
        "Wir verwenden Cookies, um Ihnen die Seite besser zeigen zu können.",
        "Personenbezogene Daten können an Drittplattformen übermittelt werden. Mehr dazu hier.",
        "An dieser Stelle finden Sie einen externen Inhalt von YouTube, der den Artikel ergänzt.",
        "Um dieses Video anzusehen, stimmen Sie bitte den Cookies zu.",
        "Weitere Hinweise zum Datenschutz finden Sie in unserer Datenschutzerklärung.",
        "Sie können ihn mit einem Klick anzeigen lassen und wieder ausblenden.",
        "Ihre derzeitigen Cookie-Einstellungen lassen dies nicht zu.",
        "Ich bin damit einverstanden, dass mir Inhalte von YouTube angezeigt werden.",
    ),
    misses=(
        "Viele Seiten verwenden Cookies, um ihre Leser zu zählen.", "Um dieses Video zu drehen, brauchte das Team drei Wochen.",
        "An dieser Stelle finden Sie heute ein Denkmal.",
    ),
)
