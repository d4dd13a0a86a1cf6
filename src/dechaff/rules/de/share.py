"""Share and follow prompts, German."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

NETS = "Facebook|Twitter|X|WhatsApp|Whats App|Instagram|LinkedIn|Xing|Telegram|Threads|Bluesky|Mastodon|Pinterest|Pocket|Flipboard|Reddit"
FOLLOWED = "Facebook|Twitter|X|WhatsApp|Instagram|LinkedIn|Telegram|Threads|Bluesky|Mastodon|YouTube|TikTok|Google News|Social Media"

SHARE_LABEL = line_rule(
    "de/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Teilen", "Jetzt teilen", "Auf Social Media teilen", "In sozialen Netzwerken teilen", "Weitersagen", "Weiterempfehlen",
        "(Diesen|) (Artikel|Beitrag|Inhalt|Text|Link|Post) (jetzt|) (teilen|versenden|weiterempfehlen|weiterleiten|empfehlen)",
        "(Diese|) (Seite|Meldung|Nachricht|Story|Geschichte|Folge) (jetzt|) (teilen|versenden|weiterempfehlen|weiterleiten|empfehlen)",
        "(Dieses|) (Video|Rezept|Bild|Foto) (jetzt|) teilen", "Teile (diesen|den) (Artikel|Beitrag|Inhalt|Link)",
        "Teilen Sie (diesen|den) (Artikel|Beitrag|Inhalt|Link)", "Teilen (mit|auf|via|über|per)", "Teile das", "Teile mit Freunden",
        "Mit Freunden teilen", "Teilen Kommentare", "Teilen Drucken", "Artikel teilen Artikel teilen", "Teilen-Funktion öffnen",
        "Share-Optionen anzeigen", "Teilen Merken",
        "(Link|URL|Adresse|Kurzlink|Artikel-Link|Link zum Artikel) (in die Zwischenablage|) (kopieren|kopiert)", "Link wurde kopiert",
        "Link in Zwischenablage kopiert", "In die Zwischenablage kopieren", "Kopieren", "Permalink *",
        "Der Kurz-Link dieses Artikels lautet: *", "Kurzlink *",
        "(Artikel|Beitrag|Seite|Link|) (per|als) (E-Mail|Mail|Email) (teilen|versenden|senden|verschicken|weiterleiten|empfehlen)",
        "(Artikel|Beitrag|Seite|) versenden", "An Freunde senden", "An einen Freund senden", "Artikel verschenken", "Beitrag verschenken",
        "Gefällt mir", "Gefällt mir nicht mehr", "Gefällt dir dieser Beitrag", "Diesen Artikel empfehlen", "Tweet", "Twittern",
        "Teilen twittern", "Schließen Teilen", "Optionen zum Teilen", "Freigeben", "Gib diesen Artikel weiter", "Sag's weiter",
        "Weitersagen heißt unterstützen",
    ),
    hits=(
        "Diesen Artikel teilen", "Artikel per E-Mail versenden", "Link in die Zwischenablage kopieren", "Dieses Video teilen",
        "Permalink http://a.de/1", "Teilen Sie diesen Beitrag", "Teilen via", "Diese Seite weiterempfehlen",
        "Der Kurz-Link dieses Artikels lautet: http://a.de/1",
    ),
    misses=(
        "Teilen macht Freude", "Diesen Artikel teilen viele Forscher nicht.", "Kopieren geht über Studieren", "Gefällt mir das Leben hier?",
    ),
)

SHARE_ON = line_rule(
    "de/share-on",
    label=Label.SHARE,
    why="A button that shares the page on one network.",
    pattern=phrases(
        f"(Artikel|Beitrag|Seite|) (auf|bei|per|via|über) ({NETS}) teilen", f"(Auf|Bei|Per|Via) ({NETS}) (posten|senden|versenden)",
        f"Teilen (auf|bei|per|via|über|mit) ({NETS}|E-Mail|Mail|Email)", f"Teile (es|das) (auf|bei|via) ({NETS})",
        f"Klicken, um (auf|über|per|via) ({NETS}) zu teilen", f"Klick, um (auf|über|per|via) ({NETS}) zu teilen",
        f"Auf ({NETS}) teilen ({NETS})", "Per E-Mail teilen E-Mail", "(Auf|) (Twitter|X) twittern", "Auf Pinterest (pinnen|merken)",
        "Klick, um * zu teilen *", "Klicken, um * zu teilen *", "Klick, um dies * per E-Mail zu senden *",
        "Klicken, um * per E-Mail zu (senden|schicken) *", "Klicken zum Ausdrucken *", "Klicken zum Teilen *",
        "Klicken, um die Teilen-Funktion zu öffnen. *", "Klicken, um die Teilen-Funktion zu öffnen",
    ),
    hits=(
        "Artikel auf Facebook teilen", "Teilen via WhatsApp", "per WhatsApp teilen", "Auf X teilen X",
        "Klicken zum Ausdrucken (Wird in neuem Fenster geöffnet)", "Klick, um auf Telegram zu teilen (Wird in neuem Fenster geöffnet)",
        "Klicken, um die Teilen-Funktion zu öffnen. Teilen", "Klicken zum Teilen auf Threads",
    ),
    misses=("Auf Facebook teilen viele den Aufruf", "Per E-Mail teilen sie mit, dass der Betrieb ruht.", "Teilen auf Augenhöhe"),
)

FOLLOW = line_rule(
    "de/follow",
    label=Label.SHARE,
    why="Asks the reader to follow the site.",
    pattern=phrases(
        "(Folgen|Folge|Folgt) (Sie|) uns", "(Folgen|Folge|Folgt) (Sie|) uns (auch|) (auf|bei|in)", "Folgen", "Uns folgen", "Jetzt folgen",
        f"(Folgen Sie|Folge|Folgt) uns (auch|jetzt|) (auf|bei) ({FOLLOWED})",
        f"(Folgen Sie|Folge) uns (auch|) (auf|bei) ({FOLLOWED}) und *", f"(Folgen Sie|Folge) uns (auch|) (auf|bei) ({FOLLOWED}) & *",
        "(Folgen|Folge) (Sie|) uns (auch|) (in|auf) (den|) sozialen (Netzwerken|Medien)",
        f"(Besuchen|Finden) Sie uns (auch|) (auf|bei) ({FOLLOWED}|sozialen Netzwerken)", "Finden Sie uns", "Finde uns",
        "Hier finden Sie uns", f"(Folgst|Kennst) du (schon|uns schon auf) * (auf|bei) ({FOLLOWED})", "Bleiben Sie mit uns in Verbindung",
        "Bleib mit uns in Kontakt", "(Unser|Zum) WhatsApp-Kanal", "Jetzt dem WhatsApp-Kanal folgen",
        "(Folgen|Folge) (Sie|) (unserem|dem) WhatsApp-Kanal", "Jetzt Fan werden", "Werden Sie Fan", "Werde Fan auf Facebook",
        "Als bevorzugte Quelle (auf|bei) Google (hinzufügen|festlegen)", "Auf Google als bevorzugte Quelle (hinzufügen|festlegen)",
        "Thema folgen", "Autor folgen", "Autorin folgen", "Themen folgen", "Diesem Thema folgen",
    ),
    hits=(
        "Folgen Sie uns auf Facebook", "Folge uns auf Instagram und TikTok", "Folgen Sie uns in den sozialen Medien",
        "Unser WhatsApp-Kanal", "Folgen Sie uns", "Folgst du schon dem Blatt auf WhatsApp?", "Besuchen Sie uns auf Facebook",
        "Folge dem WhatsApp-Kanal", "Als bevorzugte Quelle bei Google hinzufügen",
    ),
    misses=("Folgen Sie uns auf den Gipfel", "Folgen des Sturms", "Folgen Sie uns auf dem Weg in die Stadt"),
)

FOLLOW_TAIL = span_rule(
    "de/follow-tail",
    label=Label.SHARE,
    why="Asks the reader to follow the site, behind the text.",
    pattern=phrases(
        f"(Folgen Sie|Folge|Folgt) uns (auch|jetzt|) (auf|bei) ({FOLLOWED})", f"(Folgen Sie|Folge) uns auf ({FOLLOWED}) und ({FOLLOWED})",
    ),
    hits=("Das Spiel endete 2:1.⟦ Folgen Sie uns auf Instagram!⟧", "Es regnet.⟦ Folge uns auf Facebook und TikTok.⟧"),
    misses=("Er sagte: „Folgen Sie uns auf Schritt und Tritt.“", "Sie riefen: Folgen Sie uns auf Facebook nicht blind, denkt selbst."),
)
