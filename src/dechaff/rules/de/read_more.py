"""Links to other stories, German."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

READ_MORE = line_rule(
    "de/read-more",
    label=Label.READ_MORE,
    why="A link to another story or to the rest of this one.",
    pattern=phrases(
        "Weiterlesen", "Weiter lesen", "Weiterlesen nach der Anzeige", "Mehr lesen", "Jetzt lesen", "Hier lesen", "Hier weiterlesen",
        "Jetzt weiterlesen", "Mehr", "Mehr erfahren", "Mehr dazu", "Mehr dazu (hier|lesen Sie hier|im Video|in Kürze)",
        "Hier mehr erfahren", "Jetzt mehr erfahren", "Erfahren Sie mehr", "Erfahre mehr", "Mehr Infos", "Mehr Info", "Mehr Informationen",
        "Mehr Infos (hier|erhalten Sie hier)", "Mehr anzeigen", "Mehr laden", "Mehr Artikel (anzeigen|laden|lesen)",
        "Weitere (Artikel|Beiträge|Meldungen|Nachrichten) (laden|anzeigen|lesen)", "Alle (Artikel|Beiträge|Meldungen) (anzeigen|lesen)",
        "(Zum|Ganzen|Vollständigen|Gesamten|Kompletten|Den ganzen|Den vollständigen) (Artikel|Beitrag|Text) (lesen|)", "Zur Übersicht",
        "Alles anzeigen", "Alle anzeigen", "(Nächster|Vorheriger|Voriger|Vorhergehender) (Artikel|Beitrag)", "Nächste Seite",
        "Vorherige Seite", "Lesen Sie weiter", "Lies weiter", "Artikel weiterlesen", "(Lesen|Lesen Sie|Lies|Lest|Hören Sie|Sehen Sie) auch",
        "Lesen Sie (dazu|hierzu) (auch|)", "Lesen Sie (hier|jetzt) (auch|mehr|weiter|den ganzen Artikel)",
        "Lesen Sie (auch|mehr) (zum Thema|zu diesem Thema|zu diesen Themen|dazu|hier|darüber)",
        "Lesen Sie mehr (zu den Themen|über dieses Thema|dazu hier)", "(Lesen Sie|Lies|Lest|Sehen Sie|Hören Sie|Schauen Sie) auch: *",
        "(Lesen Sie|Lies) (dazu|hierzu) (auch:|:) *", "(Lesen Sie|Lies) dazu auch *",
        "(Lesen Sie|Lies) (mehr:|hier:|außerdem:|jetzt:|weiter:|mehr dazu:|mehr zum Thema:|hier mehr:) *",
        "Lesen Sie hier mehr (zu|zum|zur|über|aus) *",
        "(Mehr dazu:|Mehr zum Thema:|Mehr lesen:|Mehr hierzu:|Weiterlesen:|Lesetipp:|Lese-Tipp:|Auch interessant:|Ebenfalls interessant:|"
        "Auch spannend:|Passend dazu:) *",
        "(Siehe auch:|Auch lesenswert:|Mehr zum Thema lesen:|Linktipp:) *",
        "Lesen Sie (den|hier den) (ganzen|vollständigen|kompletten|Original-|) Artikel (hier|)", "Lest den Originalartikel * hier",
        "Zum Originalartikel", "Zum Original",
        "(Hier|Mehr|Weiteres|Alles) (dazu|zum Thema|Wichtige) (lesen Sie|finden Sie|gibt es|erfahren Sie) (hier|in unserem * |)",
        "Zum (Live-Ticker|Liveticker|Liveblog)", "Hier geht's zum (Artikel|Video|Podcast|Liveblog|Liveticker|Original)",
        "Hier geht es zum (Artikel|Video|Podcast|Liveblog|Liveticker|Original)", "Zum Newsticker",
        "(Zum|Zu den|Zur) (Video|Videos|Fotostrecke|Bildergalerie|Interview|Reportage|Podcast|Dossier|Themenseite|Newsletter|Testbericht)",
        "Vollständiger Artikel", "Lesen Sie alle Entwicklungen (in unserem|im) (Newsblog|Liveblog|Liveticker|Live-Ticker)",
        "Mehr * (lesen Sie|finden Sie) (hier|im Liveblog|in unserem Liveblog)",
    ),
    hits=(
        "Lesen Sie auch: Zehn Brücken im Test", "Lesen Sie mehr zum Thema", "Mehr zum Thema: Die Brücke",
        "Lesen Sie hier mehr aus der Welt der Brücken", "Lest auch", "Lesen Sie dazu auch den Bericht von gestern",
        "Lest den Originalartikel auf Englisch hier.", "Mehr zum Brückenbau lesen Sie hier", "Nächster Artikel",
        "Lesen Sie hier: Zehn Brücken", "Siehe auch: Zehn Brücken", "Mehr dazu: Zehn Brücken",
    ),
    misses=(
        "Mehr erfahren wollten die Ermittler nicht.", "Lesen Sie auch gerne, wenn es regnet?", "Mehr lesen, weniger reden",
        "Zum Video der Tat schweigt die Polizei", "Mehr Informationen sollen am Montag folgen", "Weiterlesen lernen",
    ),
)

READ_TAIL = span_rule(
    "de/read-more-tail",
    label=Label.READ_MORE,
    why="A link to another story behind the text.",
    pattern=phrases(
        "(Lesen Sie|Lies|Lest|Sehen Sie|Hören Sie) (auch:|dazu auch:|hierzu auch:|außerdem:|mehr dazu:|mehr zum Thema:|hier mehr:) *",
        "(Lesen Sie|Lies) (dazu:|hier:|mehr:) *", "(Lesen Sie|Lies|Lest) (auch|dazu auch) „*“",
        "(Mehr dazu:|Mehr zum Thema:|Lesetipp:|Lese-Tipp:|Auch interessant:|Ebenfalls interessant:|Siehe auch:|Weiterlesen:) *",
        "Weiterlesen", "Mehr lesen", "Mehr dazu", "Mehr erfahren", "Lesen Sie (hier|jetzt) (mehr|weiter)", "Mehr dazu lesen Sie hier",
        "Mehr lesen Sie hier", "Mehr dazu hier",
        "Lesen Sie hier (mehr dazu|mehr zum Thema|den ganzen Artikel|den vollständigen Artikel|das ganze Interview)", "Zum Artikel",
        "Mehr Infos", "Hier geht's zum Artikel", "Mehr (dazu|Infos|Informationen) (finden Sie|gibt es|lesen Sie|erfahren Sie) hier",
    ),
    hits=(
        "Die Brücke ist wieder offen.⟦ Lesen Sie auch: Zehn Brücken im Test⟧", "Es regnete drei Tage. …⟦ Weiterlesen »⟧",
        "Der Fluss stieg.⟦ Mehr dazu lesen Sie hier.⟧", "Der Fluss stieg.⟦ Lesen Sie dazu auch „Zehn Brücken im Test“⟧",
        "Der Fluss stieg.⟦ Mehr zum Thema: Hochwasser im Süden⟧",
    ),
    misses=(
        "Man sollte mehr lesen", "Er sagte: „Das will ich weiterlesen.“", "Sie fragte den Minister. Mehr dazu wollte er nicht sagen.",
        "Kinder sollen öfter und mehr lesen.",
    ),
)

READ_BRACKETS = span_rule(
    "de/read-more-brackets",
    label=Label.READ_MORE,
    where="brackets",
    why="A link to another story in brackets.",
    pattern=phrases(
        "(Lesen Sie|Lies|Lest|Sehen Sie|Hören Sie) (auch|dazu auch|dazu|hier|mehr|mehr dazu|hier mehr)",
        "(Lesen Sie|Lies|Lest) (auch:*|dazu auch:*|dazu:*|hier:*|mehr:*|mehr dazu:*|hier mehr:*)",
        "(Lesen Sie|Lies) (auch|dazu auch|hier|hier mehr|mehr dazu|hierzu auch) *",
        "(Mehr dazu:|Mehr zum Thema:|Mehr dazu hier:|Mehr hierzu:|Auch interessant:) *",
        "(Mehr dazu|Mehr dazu hier|Mehr zum Thema|Mehr lesen|Weiterlesen|Hier mehr lesen|Hier mehr dazu|Mehr Infos hier|Hier weiterlesen)",
    ),
    hits=(
        "Die Brücke ist wieder offen⟦ (lesen Sie hier: Zehn Brücken im Test)⟧.", "Sie ist offen⟦ [Mehr dazu hier]⟧.",
        "Sie ist offen.⟦ (Mehr zum Thema: Zehn Brücken)⟧",
    ),
    misses=("Die Kinder (lesen und schreiben) üben täglich.", "Der Text (mehr dazu später) liegt vor."),
)

READ_INSIDE = span_rule(
    "de/read-more-inside",
    label=Label.READ_MORE,
    where="inside",
    why="A sentence that only points to another story.",
    pattern=phrases(
        "Mehr dazu (lesen Sie|erfahren Sie|finden Sie|gibt es) hier", "Mehr dazu lesen Sie in diesem Artikel",
        "(Lesen Sie|Lies) hier mehr dazu", "Hier lesen Sie mehr dazu",
        "Den (ganzen|vollständigen) Artikel (lesen Sie|finden Sie|gibt es) hier",
        "Alle (aktuellen|) (Entwicklungen|Nachrichten|Infos) (lesen Sie|finden Sie|gibt es) (hier|im|in unserem) (Liveticker|Live-Ticker|"
        "Liveblog|Newsblog|Live-Blog)",
        "(Lesen Sie|Lies) hier den (ganzen|vollständigen|kompletten) Artikel",
    ),
    hits=(
        "Der Fluss stieg.⟦ Mehr dazu lesen Sie hier.⟧ Es regnet weiter.", "⟦Den ganzen Artikel lesen Sie hier.⟧",
        "Es regnet.⟦ Alle Entwicklungen lesen Sie im Liveticker.⟧",
    ),
    misses=("Mehr dazu erfahren Sie im dritten Kapitel, das von Brücken handelt.", "Den ganzen Artikel lesen viele nie."),
)
