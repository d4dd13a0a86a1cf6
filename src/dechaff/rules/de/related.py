"""Headings over other stories, German."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

RELATED = line_rule(
    "de/related",
    label=Label.RELATED,
    why="A heading over links to other stories.",
    pattern=phrases(
        "Mehr zum Thema", "Mehr zu diesem Thema", "Mehr zu diesen Themen", "Mehr zu den Themen", "Mehr Themen", "Mehr zu dem Thema",
        "Auch interessant", "Mehr zum Artikel",
        "(Das|Dies|Diese Artikel|Diese Beiträge) könnte|könnten (Sie|dich|euch|Ihnen|dir) (auch|ebenfalls|noch|vielleicht auch|) "
        "(interessieren|gefallen)",
        "(Das|Was) (Sie|dich|euch) auch interessieren könnte", "Das interessiert (Sie|dich) (vielleicht|) auch",
        "Könnte (Sie|dich) (auch|) interessieren", "Auch spannend",
        "(Ähnliche|Verwandte|Weitere|Mehr|Neue|Neueste|Letzte|Aktuelle|Andere|Passende|Zugehörige|Empfohlene|Beliebte|Vorherige) (Artikel|"
        "Beiträge|Themen|Meldungen|Nachrichten)",
        "(Ähnliche|Verwandte|Weitere|Mehr|Neueste|Letzte|Aktuelle|Empfohlene|Beliebte) (Posts|Videos|News|Geschichten|Storys|Stories|"
        "Inhalte|Schlagzeilen|Podcasts|Texte)",
        "(Weitere|Mehr) (Artikel|Beiträge|Meldungen|Nachrichten|News|Themen) (zum Thema|zu diesem Thema|aus dem Ressort|aus diesem "
        "Ressort|aus dieser Rubrik|aus der Region|von *)",
        "(Weitere|Mehr|Alle) (Artikel|Beiträge|Texte|Videos) (des Autors|der Autorin|dieses Autors|von diesem Autor|dieser Autorin|"
        "anzeigen)",
        "Dieses Thema", "Meistgelesen", "Meist gelesen", "Meistgelesene Artikel", "Meistgelesene Beiträge", "Am meisten gelesen",
        "Meistgeklickt", "Meistgesehen", "Meistgesucht", "Meistgehört", "Meistdiskutiert", "Häufig gelesen", "Viel gelesen",
        "Das lesen (andere|gerade andere|unsere Leser)", "Beliebt", "Aktuell beliebt", "Gerade beliebt", "Top-Themen",
        "Topthemen", "Top Artikel", "Top-Artikel", "Top-Nachrichten", "Top News", "Die wichtigsten Nachrichten", "Neueste Artikel",
        "Neueste Meldungen", "Neuste Artikel", "(Die|Unsere) Redaktion empfiehlt", "Empfehlungen der Redaktion", "Empfehlung der Redaktion",
        "Empfohlen", "Empfehlungen", "Empfehlungen für (Sie|dich)", "Unsere Empfehlungen", "Empfehlungen aus dem Netz", "Unsere Empfehlung",
        "Unsere Lesetipps", "Lesetipps", "Lesetipp", "Lesenswert", "Leseempfehlung", "Leseempfehlungen", "Zum Weiterlesen",
        "Passend zum Artikel", "Passend zum Thema", "Passend dazu", "Zum selben Thema", "Zum gleichen Thema", "Zum Thema", "Dazu passend",
        "Links zum Thema", "Linktipps", "Siehe auch", "Themen in diesem Artikel", "Themen dieses Artikels", "In diesem Artikel",
        "Artikel zum Thema", "Artikel zu diesem Thema", "Beiträge zum Thema", "Videos zum Thema", "Bilder zum Thema",
        "Weiterführende Links", "Weiterführende Informationen", "Weiterführende Artikel", "Das Neueste",
        "Mehr (von uns|für Sie|für dich|aus dem Web|aus dem Netz|aus der Rubrik|aus diesem Ressort|aus dem Ressort|aus der Region|auf "
        "unserer Seite|News|Nachrichten)",
        "Mehr (aus|von) (der Rubrik|dem Ressort|der Region|dieser Autorin|diesem Autor) *", "Mehr zum Thema *", "Partnerangebote",
        "Inhalte unserer Partner", "Aus dem Netz", "Aus dem Web", "Rund ums Thema", "Rund um das Thema", "Newsticker", "Jetzt aktuell",
        "(Diese|Weitere) Artikel (haben andere|könnten Sie|lesen andere) *", "Andere Leser interessierten sich auch für: *",
        "Was sonst noch wichtig ist", "Nachrichten aus *, die Sie interessieren könnten", "Im Zusammenhang", "Verwandte Themen",
        "Verwandte Schlagwörter", "Verwandte Suchbegriffe", "Beitragsnavigation", "(Das|Dies) könnte Sie auch interessieren: *",
        "Wir empfehlen", "Bilder des Tages", "Videos des Tages", "Thema des Tages", "(Weitere|Ähnliche) (Produkte|Angebote|Rezepte|Tests)",
        "Weitere Themen (des Tages|der Woche)",
    ),
    hits=(
        "Mehr zum Thema Hochwasser", "Das könnte Sie auch interessieren", "Das könnte dir auch gefallen", "Ähnliche Beiträge",
        "Weitere Artikel von Jana Muster", "Mehr aus der Region Süd",
        "Das könnte Sie auch interessieren: Zehn Brücken", "Diese Artikel haben andere gelesen", "Mehr aus dem Web",
        "Weitere Themen des Tages", "Was Sie auch interessieren könnte", "Meistgelesene Artikel",
        "Nachrichten aus der Region, die Sie interessieren könnten", "Andere Leser interessierten sich auch für: Brücken",
    ),
    misses=(
        "Das könnte Sie interessieren, sagte der Arzt und lachte dann laut.", "Zum Thema Rente schwieg die Partei",
        "Lesenswert ist das Buch allemal", "Empfehlungen für den Winter", "Ähnliche Artikel fanden die Ermittler auch in Ulm.",
        "Im Zusammenhang mit dem Fall", "Neu auf der Liste stehen drei Brücken.",
    ),
)

RELATED_HINT = line_rule(
    "de/related-hint",
    label=Label.RELATED,
    strength=Strength.HINT,
    why="May be a heading over links to other stories.",
    pattern=phrases(
        "Mehr zu *", "Mehr aus *", "Mehr von *", "Mehr über *", "Aktuelles", "Schlagzeilen", "Hintergrund", "Themen", "Thema",
        "Weitere Themen", "Lesen", "Beliebt auf *", "Neu auf *",
    ),
    hits=("Beliebt auf Blatt", "Neu auf Blatt", "Mehr zu Iran", "Mehr aus Thüringen", "Mehr von der Küste", "Mehr über Brücken"),
    misses=("Mehrere Brücken", "Themen der Woche"),
)
