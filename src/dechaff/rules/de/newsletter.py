"""Newsletter prompts, German."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

NEWSLETTER = line_rule(
    "de/newsletter",
    label=Label.NEWSLETTER,
    why="Asks the reader to take a newsletter.",
    pattern=phrases(
        "Newsletter", "(Unser|Unsere|Zum|Zu den|Der|Mein|Meine|Weitere|Alle|Kostenlose|Kostenloser|Die|Jetzt|E-Mail) Newsletter",
        "(Unseren|Den|Diesen|Jetzt|Jetzt den|Hier|Kostenlos den|Kostenlosen|Hier unseren|) Newsletter (jetzt|hier|kostenlos|) (abonnieren|"
        "bestellen|anmelden|abbestellen|erhalten)",
        "Newsletter (anmelden|Anmeldung|kostenlos abonnieren|verwalten|Übersicht|bestellen)", "Newsletter-Anmeldung",
        "Newsletter-Übersicht", "Zur Newsletter-Anmeldung",
        "(Hier|Jetzt|Jetzt kostenlos|Gratis) (für|zum|zu) (unseren|den|unserem|) (*-Newsletter|Newsletter) anmelden",
        "(Melden Sie sich|Melde dich) (hier|jetzt|) (zum|für den) (*-Newsletter|Newsletter) an",
        "(Abonnieren|Abonniere|Bestellen|Abonniert) (Sie|) (unseren|jetzt unseren|hier unseren|den|unsere|jetzt den) (kostenlosen|"
        "täglichen|wöchentlichen|) Newsletter",
        "(Zum|Für den|Für unseren) Newsletter (anmelden|eintragen|registrieren)", "*-Newsletter: (Jetzt|Hier) (kostenlos|) anmelden",
        "E-Mail-Newsletter", "Newsletter & Push", "Newsletter & Podcasts", "Newsletter abonniert",
        "Keine (Nachricht|Nachrichten|News|Artikel) (mehr|) verpassen", "Nichts (mehr|) verpassen", "Bleiben Sie informiert",
        "Bleib informiert", "Bleiben Sie auf dem Laufenden", "Bleib auf dem Laufenden", "Immer auf dem Laufenden bleiben",
        "Direkt in Ihr Postfach", "Direkt in dein Postfach", "(Ihre|Deine) E-Mail-Adresse", "E-Mail-Adresse", "E-Mail-Adresse eingeben",
        "Ihre E-Mail-Adresse eingeben", "Jetzt eintragen", "Eintragen", "Abonnieren", "Abbestellen", "Abonniert", "Jetzt abonnieren",
        "Gratis abonnieren", "Kostenlos abonnieren", "Hier abonnieren", "Push-Nachrichten (aktivieren|abonnieren|erhalten|verwalten)",
        "Jetzt Pushnachrichten aktivieren", "Push-Benachrichtigungen (aktivieren|erlauben|erhalten)", "Pushnachrichten",
        "Benachrichtigungen (aktivieren|erlauben|verwalten)", "Podcast abonnieren", "RSS-Feed abonnieren", "RSS abonnieren",
        "(Vielen Dank|Danke) für (Ihre|deine) (Anmeldung|Newsletter-Anmeldung)",
        "Danke, dass Sie sich für unseren Newsletter angemeldet haben", "Schließe dich # anderen Abonnenten an",
        "Blog via E-Mail abonnieren", "Gib deine E-Mail-Adresse ein, um *",
        "Die wichtigsten (Nachrichten|News|Themen) des Tages (per|als) *", "Benachrichtigung erhalten",
    ),
    hits=(
        "Newsletter abonnieren", "Jetzt für unseren Newsletter anmelden", "Für den Newsletter anmelden",
        "Melden Sie sich hier zum Newsletter an", "Abonnieren Sie unseren kostenlosen Newsletter",
        "Brücken-Newsletter: Jetzt kostenlos anmelden!", "Hier unseren Newsletter kostenlos abonnieren",
        "Schließe dich 120 anderen Abonnenten an", "Gib deine E-Mail-Adresse ein, um diesen Blog zu abonnieren",
        "Die wichtigsten News des Tages per Mail", "Danke für deine Anmeldung",
    ),
    misses=(
        "Newsletter sind ein altes Medium", "Abonnieren Sie nie blind!",
        "Bleiben Sie informiert und gesund, riet der Arzt seinen Patienten.", "Newsletter abonnieren kostet Zeit",
    ),
)

NEWSLETTER_SENTENCE = line_rule(
    "de/newsletter-sentence",
    label=Label.NEWSLETTER,
    strength=Strength.CERTAIN,
    why="A whole sentence that asks the reader to take a newsletter, or says what signing up means.",
    pattern=phrases(
        "(Melden Sie sich|Melde dich) (hier|jetzt|kostenlos|) (für|zu) (unseren|unserem) (kostenlosen|täglichen|wöchentlichen|) "
        "Newsletter an",
        "(Abonnieren Sie|Abonniere) (hier|jetzt|) unseren (kostenlosen|täglichen|wöchentlichen|) Newsletter (und *|)",
        "(Sie|Du) (können|kannst) (sich|dich|den Newsletter|) jederzeit (wieder|vom Newsletter|) (abmelden|abbestellen)",
        "Die Abmeldung vom Newsletter ist jederzeit möglich",
        "Mit (der|meiner|Ihrer) Anmeldung (zum Newsletter|für den Newsletter|) (stimme ich|stimmen Sie|willigen Sie|akzeptiere ich|"
        "akzeptieren Sie|erkläre ich) *",
        "Mit dem Klick auf * (stimmen Sie|stimme ich|willigen Sie|akzeptieren Sie) * (Datenschutzerklärung|Datenschutzbestimmungen|"
        "Datenschutzhinweise|AGB) *",
        "Informationen zum (Anmeldeverfahren*|Newsletter*|Widerruf*) finden Sie in (unserer|der) Datenschutzerklärung",
        "Bitte bestätigen Sie (die Anmeldung|Ihre Anmeldung|Ihre E-Mail-Adresse) *", "Bitte geben Sie eine gültige E-Mail-Adresse ein",
        "Bitte gib eine gültige E-Mail-Adresse ein", "Wir haben Ihnen eine (E-Mail|Bestätigungsmail) *",
        "Erhalten Sie * direkt per (Browser-Push|Push|E-Mail|Mail) und bleiben Sie immer auf dem Laufenden",
        "Erhalten Sie * per (Browser-Push|Push-Nachricht|Push) und bleiben Sie * auf dem Laufenden",
        "Ich (möchte|will) den (*-Newsletter|Newsletter) (regelmäßig|) (erhalten|per E-Mail erhalten) *",
        "Ihre Newsletter-Anmeldung war erfolgreich", "Hinweise zum Datenschutz finden Sie hier",
    ),
    hits=(
        "Melden Sie sich hier für unseren kostenlosen Newsletter an.", "Sie können sich jederzeit wieder abmelden.",
        "Mit der Anmeldung zum Newsletter stimmen Sie unserer Datenschutzerklärung zu.",
        "Mit dem Klick auf „Anmelden“ stimmen Sie unserer Datenschutzerklärung zu.",
        "Erhalten Sie alle Meldungen direkt per Push und bleiben Sie immer auf dem Laufenden.",
        "Abonnieren Sie unseren Newsletter und verpassen Sie nichts.",
        "Informationen zum Anmeldeverfahren und Widerruf finden Sie in unserer Datenschutzerklärung.",
    ),
    misses=(
        "Die Partei verschickt nun einen Newsletter an ihre Mitglieder.", "Sie können sich jederzeit vom Unterricht abmelden.",
        "Mit der Anmeldung zum Lauf stimmen Sie den Regeln zu, heißt es.",
    ),
)

NEWSLETTER_INSIDE = span_rule(
    "de/newsletter-inside",
    label=Label.NEWSLETTER,
    where="inside",
    why="A sentence that asks the reader to take a newsletter.",
    pattern=phrases(
        "(Melden Sie sich|Melde dich) (hier|jetzt|) (für|zu) (unseren|unserem) (kostenlosen|täglichen|) Newsletter an",
        "Abonnieren Sie (hier|jetzt|) unseren (kostenlosen|täglichen|) Newsletter",
        "Hier (können Sie|kannst du) (unseren|den) Newsletter (kostenlos|) abonnieren", "Hier geht's zum Newsletter",
        "Newsletter (hier|jetzt) (kostenlos|) abonnieren", "Hier kostenlos für den * Newsletter anmelden",
        "Hier (kostenlos|) (für den|zum) (*-Newsletter|Newsletter) anmelden",
    ),
    hits=(
        "Das Tor fiel spät.⟦ Melden Sie sich hier für unseren Newsletter an!⟧",
        "Es regnet.⟦ Hier kostenlos für den Brücken-Newsletter anmelden!⟧",
    ),
    misses=("Der Verein sagte: Melden Sie sich hier für unseren Lauf an.", "Hier können Sie den Newsletter der Stadt lesen."),
)
