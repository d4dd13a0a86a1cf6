"""Paywall and subscription prompts, German."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

PAYWALL = line_rule(
    "de/paywall",
    label=Label.PAYWALL,
    why="Sells a subscription or says that the text is for subscribers.",
    pattern=phrases(
        "(Jetzt|Hier|Gratis|Kostenlos|Digital|Das Abo|Ein|Probe-|Digital-|) Abo (abschließen|bestellen|testen|kündigen|sichern|verwalten|"
        "auswählen|kaufen|)",
        "Abonnement", "Abonnements", "Abos", "Abo & Service", "Abo-Service", "Abo-Angebote", "Abo-Shop", "Aboshop", "Abo Shop",
        "Aboservice", "Abovorteile", "Abo-Vorteile", "Mein Abo", "Meine Abos", "Zum Abo", "Abonnent werden", "Abonnentin werden",
        "Digitalabo", "Digital-Abo", "Probeabo", "Probe-Abo", "Testabo", "Schnupperabo", "Print-Abo", "Printabo", "Geschenkabo",
        "Zu den Abos", "Zu den Angeboten",
        "(Jetzt|Kostenlos|Gratis|# Monat gratis|# Monate|Unverbindlich|Zum Angebot|Angebot) (testen|weiterlesen|freischalten|freischalten "
        "und weiterlesen|Probe lesen|probelesen|sichern)",
        "Jetzt (gratis|kostenlos|unverbindlich|günstig) (testen|lesen|weiterlesen|probelesen)", "Artikel (freischalten|kaufen)",
        "Sie haben (bereits|schon) ein (Abo|Digital-Abo|Digitalabo|Abonnement)",
        "(Bereits|Schon) (Abonnent|Abonnentin|Kunde|Abonnent:in|Digital-Abonnent|registriert|Mitglied|Plus-Abonnent)",
        "Sie sind (bereits|schon) (Abonnent|Kunde|registriert|Digital-Abonnent)", "Noch kein (Abo|Abonnent|Abonnement)",
        "Noch kein Abo? Jetzt abonnieren", "(Weiterlesen|Lesen) mit (*-Abo|*plus|Abo|Digital-Abo)", "Weiterlesen mit Abo",
        "Exklusiv für Abonnenten", "Nur für Abonnenten",
        "(Nur|Exklusiv) für (Abonnentinnen und Abonnenten|Abonnenten|Abonnent:innen|Mitglieder|Plus-Abonnenten)", "Mit Werbung weiterlesen",
        "Weiter mit Werbung", "(Jederzeit|Monatlich) kündbar", "Einmal zahlen", "Verträge hier kündigen",
        "(Kennen Sie|Kennst du) schon (unsere|unser) (PLUS-Inhalte|Plus-Angebot|App|Angebot)", "Kennen Sie schon unsere PLUS-Inhalte? *",
        "E-Paper", "ePaper", "Zum E-Paper", "E-Paper lesen", "E-Paper testen", "Sie möchten weiterlesen", "Sie wollen weiterlesen",
        "(Jetzt|Hier) (Mitglied|Unterstützer|Abonnent) werden", "Login für Abonnenten", "Für # € lesen",
        "Bitte loggen Sie sich ein, um weiterzulesen", "Melden Sie sich an, um weiterzulesen", "Anmelden und weiterlesen",
        "Registrieren und weiterlesen", "Artikel exklusiv für *abonnenten", "Plus-Artikel",
    ),
    hits=(
        "Jetzt Abo abschließen", "Jetzt gratis testen", "Bereits Abonnent?", "Sie haben bereits ein Digital-Abo?",
        "Exklusiv für Abonnentinnen und Abonnenten", "Weiterlesen mit Blattplus", "Kennen Sie schon unsere PLUS-Inhalte?",
        "Für 0,99 € lesen", "Artikel exklusiv für Plus-Abonnenten", "Kennen Sie schon unsere PLUS-Inhalte? Jetzt testen",
    ),
    misses=(
        "Abo kündigen leicht gemacht", "Jetzt testen Forscher den neuen Stoff", "Nur für Mitglieder des Vereins",
        "Monatlich kündbar ist der Tarif nicht.",
    ),
)

PAYWALL_SENTENCE = line_rule(
    "de/paywall-sentence",
    label=Label.PAYWALL,
    strength=Strength.CERTAIN,
    why="A whole sentence that says the text is for subscribers.",
    pattern=phrases(
        "(Dieser|Der) (Artikel|Beitrag|Inhalt|Text) ist (nur|exklusiv|ausschließlich|leider nur) für (Abonnenten|Abonnentinnen und "
        "Abonnenten|Mitglieder|Plus-Abonnenten|registrierte Nutzer) *",
        "(Dieser|Der) (Artikel|Beitrag|Inhalt|Text) ist (nur|exklusiv|ausschließlich|leider nur) für (Abonnenten|Abonnentinnen und "
        "Abonnenten|Mitglieder|Plus-Abonnenten)",
        "Diese Funktion (steht|ist) nur (unseren|für) Abonnenten (zur Verfügung|verfügbar)",
        "Um (diesen|den) Artikel (weiterzulesen,|zu lesen,|weiterlesen zu können,) *",
        "Lesen Sie diesen Artikel mit (einem|dem) (*-Abo|Abo)", "Lesen Sie diesen Artikel und * mit (einem|dem) (*-Abo|Abo)",
        "Sie haben (alle|Ihre) (kostenlosen|freien|Gratis-) Artikel * (gelesen|aufgebraucht)",
    ),
    hits=(
        "Dieser Artikel ist nur für Abonnenten zugänglich.", "Diese Funktion steht nur unseren Abonnenten zur Verfügung.",
        "Um diesen Artikel weiterzulesen, benötigen Sie ein Abo.", "Lesen Sie diesen Artikel mit einem Digital-Abo.",
        "Sie haben Ihre kostenlosen Artikel für diesen Monat gelesen.",
    ),
    misses=(
        "Dieser Artikel ist nur für den Inlandsmarkt bestimmt.", "Um diesen Artikel der Verfassung zu ändern braucht es Mehrheiten.",
        "Die Funktion steht nur Kunden in Bayern zur Verfügung.",
    ),
)
