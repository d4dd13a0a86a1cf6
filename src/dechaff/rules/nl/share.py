"""Share and follow prompts, Dutch."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

NETS = "Facebook|Twitter|X|WhatsApp|Instagram|LinkedIn|Telegram|Threads|Bluesky|Mastodon|Pinterest|Messenger|Reddit|Pocket"
FOLLOWED = "Facebook|Twitter|X|WhatsApp|Instagram|LinkedIn|Telegram|Threads|Bluesky|YouTube|TikTok|Google Nieuws|Google News|social media"

SHARE_LABEL = line_rule(
    "nl/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Delen", "Deel", "Deel dit", "Deel op", "Deel via", "Delen via", "Delen op", "Delen met", "Deel nu", "Deel met vrienden",
        "Deel op social media", "Deel via social media", "Delen op social media", "Deel mij", "Deel dit op", "Deel dit:",
        "(Deel|Delen|Verstuur|Mail|Deel nu) (dit artikel|dit bericht|dit verhaal|deze pagina|deze link|dit nieuws|dit recept|deze video|"
        "het artikel|artikel|bericht|pagina)",
        "Deel dit artikel (op|via|met|op social media|via social media|met je vrienden)", "(Artikel|Bericht|Pagina|Link) delen",
        "Link kopiëren", "Kopieer link", "Kopieer de link", "Kopieer URL", "Kopieer artikellink", "Link gekopieerd", "Gekopieerd",
        "Gekopieerd naar klembord", "Kopieer naar klembord", "Kopiëren", "Permalink naar dit bericht", "Doorsturen", "Stuur door",
        "Stuur dit artikel door", "Mail dit artikel", "Mail een vriend", "Stuur naar een vriend", "E-mail dit artikel",
        "Verstuur per e-mail", "Versturen via e-mail", "Tip een vriend", "Vind ik leuk", "Vind-ik-leuk", "Vind dit leuk:", "Geef cadeau",
        "Geef dit artikel cadeau", "Artikel cadeau geven", "Artikel weggeven", "Tweeten", "Deelopties", "Meer deelopties",
    ),
    hits=("Deel dit artikel", "DELEN", "Artikel delen", "Deel dit artikel via", "Mail deze pagina"),
    misses=("Delen is vermenigvuldigen", "Deel twee van de reeks", "Delen van het land staan blank", "Kopiëren mag niet"),
)

SHARE_ON = line_rule(
    "nl/share-on",
    label=Label.SHARE,
    why="A button that shares the page on one network.",
    pattern=phrases(
        f"(Deel|Delen|Deel dit|Deel dit artikel|Deel artikel) (op|via|met|per) ({NETS}|e-mail|mail|email)", "Klik om te delen op *",
        "Klik om op * te delen *", "Klik om af te drukken *", "Klik om dit te e-mailen *", "Klik om dit naar een vriend te e-mailen *",
        "Wordt in een nieuw venster geopend", "Opent in een nieuw venster", "Opent in nieuw venster", "Deel op: *", "Deel via: *",
    ),
    hits=(
        "Deel op Facebook", "Klik om te delen op X (Wordt in een nieuw venster geopend)", "Delen via e-mail",
        "Klik om op LinkedIn te delen (Wordt in een nieuw venster geopend)", "Klik om af te drukken (Wordt in een nieuw venster geopend)",
        "Deel via: Facebook",
    ),
    misses=("Deel op deel drie", "Klik om te zien", "Delen via een notaris"),
)

FOLLOW = line_rule(
    "nl/follow",
    label=Label.SHARE,
    why="Asks the reader to follow the site.",
    pattern=phrases(
        "Volg ons", "Volg ons op", "Volg ons ook op", "Volg ons via", "Volgen", "Volg", "Volg ons op social media",
        "Volg ons op sociale media", "Volg ons via social media", "Vind ons op", "Like ons op Facebook", "Bezoek ons op Facebook",
        "Onze socials", "Onze social media", f"(Volg|Vind|Like) ons (ook|) (op|via) ({FOLLOWED})",
        f"Volg ons op ({FOLLOWED}) en ({FOLLOWED})", "Volg ons op Facebook, *", "Volg ons WhatsApp-kanaal", "Volg ons WhatsAppkanaal",
        "Volg * op (Google Nieuws|Google News|WhatsApp|Instagram|Facebook)", "Volg dit onderwerp", "Volg deze auteur", "Volg auteur",
        "Volg tag", "Word lid van ons WhatsApp-kanaal", "Abonneer je op ons YouTube-kanaal", "Voeg toe als voorkeursbron op Google",
        "Stel in als voorkeursbron op Google", "Sociale media", "Blijf verbonden", "Word fan", "Word vriend op Facebook",
    ),
    hits=(
        "Volg ons op Facebook", "Volg De Brug op Google Nieuws", "Volg ons WhatsApp-kanaal", "Volg ons op Facebook en Instagram",
        "Volg ons op Facebook, X en TikTok",
    ),
    misses=("Volg ons naar de brug", "Volgen van de wet", "Volg het geld"),
)

FOLLOW_TAIL = span_rule(
    "nl/follow-tail",
    label=Label.SHARE,
    where="inside",
    why="A sentence that asks the reader to follow the site.",
    pattern=phrases(f"Volg ons (ook|) op ({FOLLOWED})", "Volg ons WhatsApp-kanaal", "Volg ons ook via WhatsApp"),
    hits=("De brug is open.⟦ Volg ons op Instagram!⟧", "Het regent.⟦ Volg ons WhatsApp-kanaal.⟧"),
    misses=("Hij zei: volg ons op Facebook als je durft.", "Volg ons op de brug."),
)
