"""Advertisement markers, affiliate disclosures and donation appeals, German."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "de/ad",
    label=Label.AD,
    why="Marks an advertisement.",
    pattern=phrases(
        "Anzeige", "Anzeigen", "Werbung", "- Anzeige -", "- Werbung -", "Advertorial", "Gesponsert", "Sponsored",
        "Gesponserter (Beitrag|Inhalt|Artikel)", "Bezahlte Anzeige", "Bezahlter Inhalt", "Bezahlte Partnerschaft",
        "Anzeige (schließen|entfernen|überspringen|ausblenden|aufgeben|buchen|schalten|melden)",
        "Anzeigen (aufgeben|schalten|buchen|verwalten|ausblenden)", "Werbung (schließen|überspringen|ausblenden|buchen|schalten)",
        "Anzeige Anzeige", "Werbung Werbung", "Werbeanzeige", "Werbe-Anzeige", "Verlagsangebot", "Sonderveröffentlichung",
        "Anzeigensonderveröffentlichung", "Anzeigen-Sonderveröffentlichung", "Partnerangebot",
        "Artikel wird (unterhalb|nach) der (Anzeige|Werbung) fortgesetzt",
        "(Artikel|Text|Beitrag) geht (unterhalb|unter|nach) der (Anzeige|Werbung) weiter",
        "(Weiter|Weiterlesen|Lesen Sie weiter) nach der (Anzeige|Werbung)", "Unter der (Anzeige|Werbung) geht's weiter",
        "Inhalt geht nach der Werbung weiter", "Werbung wird geladen", "Affiliate-Link", "Affiliate-Links", "Enthält Affiliate-Links",
        "Enthält Werbung", "Werbelinks", "Präsentiert von *", "Gesponsert von *",
        "Anzeige: *", "Werbepartner", "Mediadaten", "Traueranzeigen", "Hier werben", "Werben", "Werben Sie bei uns", "Bei uns werben",
        "Online werben", "Werbemöglichkeiten", "Werbeformate & Tarife", "Produktempfehlung", "Produktempfehlungen",
        "Ein Angebot von", "Zum (Angebot|Shop|Produkt|Deal)", "Jetzt bestellen", "Jetzt kaufen",
        "Bei (Amazon|eBay) (kaufen|ansehen|bestellen)", "(Jetzt|Hier|) (bei|auf) Amazon (kaufen|ansehen|bestellen|anschauen)",
        "Zu Amazon", "Preis kann jetzt höher sein *", "Preis inkl. MwSt., zzgl. Versandkosten",
    ),
    hits=(
        "– Anzeige –", "Artikel wird unterhalb der Anzeige fortgesetzt", "Präsentiert von Blatt",
        "Text geht nach der Werbung weiter", "Anzeige: Infoseiten", "Jetzt bei Amazon kaufen", "Zum Angebot",
    ),
    misses=(
        "Anzeige gegen den Minister", "Werbung im Wandel", "Anzeigen häufen sich im Landkreis.", "Werbung wird immer teurer",
        "Angebot von zwei Millionen abgelehnt",
    ),
)

AD_HINT = line_rule(
    "de/ad-hint",
    label=Label.AD,
    strength=Strength.HINT,
    why="May name who paid for the page.",
    pattern=phrases("In Kooperation mit *", "In Zusammenarbeit mit *", "Angebot von *"),
    hits=("In Zusammenarbeit mit Blatt", "Angebot von Blatt"),
    misses=("Die Angebote von Blatt", "Zusammenarbeit mit der Stadt"),
)

AFFILIATE = line_rule(
    "de/affiliate",
    label=Label.AD,
    strength=Strength.CERTAIN,
    why="Says that links in the text earn a commission.",
    pattern=phrases(
        "(Dieser|Diese|Der) (Text|Artikel|Beitrag|Seite) enthält (sogenannte|) (Affiliate-Links|Affiliate-Link|Provisions-Links|"
        "Werbelinks|Partnerlinks) *",
        "Dieser (Text|Artikel|Beitrag) enthält (sogenannte|) (Affiliate-Links,|Affiliate-Link,|Provisions-Links,|Werbelinks,|"
        "Partnerlinks,) *",
        "(Bei den|Die|Alle|Einige) * Links (sind|handelt es sich um) (sogenannte|) (Affiliate-Links|Werbelinks|Partnerlinks|"
        "Provisions-Links)",
        "(Wenn Sie|Kaufen Sie|Wenn du|Kaufst du|Bestellen Sie) * (erhalten|bekommen|erhält|bekommt) (wir|die Redaktion|der Verlag) (eine|"
        "ggf. eine|unter Umständen eine|eine kleine) (Provision|Kommission)",
        "Kommt (darüber|über diesen Link|über einen solchen Link) ein (Einkauf|Kauf) zustande, *",
        "Für (Sie|dich) (entstehen dadurch keine Mehrkosten|ändert sich der Preis nicht|verändert sich der Preis nicht)",
        "(Die|) mit * (gekennzeichnete|gekennzeichneten|markierte|markierten) Links sind (sogenannte|) (Affiliate-Links|Werbelinks|"
        "Partnerlinks|Provisionslinks)",
        "Provision - ohne Mehrkosten für Sie",
    ),
    hits=(
        "Dieser Text enthält Affiliate-Links, für die wir eine Provision erhalten.",
        "Wenn Sie darüber einkaufen, erhalten wir eine Provision.", "Kommt darüber ein Einkauf zustande, erhalten wir Geld.",
        "Mit einem Symbol gekennzeichnete Links sind Affiliate-Links.", "Die hier gezeigten Links sind Affiliate-Links.",
    ),
    misses=(
        "Makler erhalten eine Provision, wenn sie ein Haus verkaufen.", "Wenn Kunden kaufen, steigt der Umsatz.",
        "Für Sie ändert sich dadurch nichts.",
    ),
)

DONATION = line_rule(
    "de/donation",
    label=Label.DONATION,
    why="Asks for a donation.",
    pattern=phrases(
        "(Jetzt|Hier|Online|Einmalig|Monatlich|Regelmäßig) spenden",
        "Jetzt (unterstützen|fördern|Unterstützer werden|Unterstützerin werden|Fördermitglied werden)",
        "Unterstützen Sie (uns|unsere Arbeit|unseren Journalismus|unabhängigen Journalismus)",
        "Unterstütze (uns|unsere Arbeit|unseren Journalismus|unabhängigen Journalismus)",
        "(Ihre|Deine) (Spende|Unterstützung) (hilft|zählt|für *|macht den Unterschied)",
        "Unterstützen Sie uns mit (einer Spende|Ihrer Spende)", "Unterstütze uns mit deiner Spende", "Spendenkonto", "Spenden Sie jetzt",
        "Spende jetzt", "Mit PayPal spenden", "Via PayPal spenden", "Kontoinhaber: *", "Helfen Sie uns mit Ihrer Spende",
        "Fördermitglied werden",
    ),
    hits=(
        "Jetzt spenden", "Unterstützen Sie unsere Arbeit!", "Deine Spende für freie Medien", "Kontoinhaber: Verein Brücke",
        "Jetzt unterstützen",
    ),
    misses=("Spenden für die Opfer der Flut", "Unterstützen Sie uns beim Tragen", "Jetzt spenden die Bürger Decken"),
)
