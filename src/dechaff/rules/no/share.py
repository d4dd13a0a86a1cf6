"""Share and follow prompts, Norwegian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

SHARE_LABEL = line_rule(
    "no/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Del", "Del:", "Del artikkelen", "Del artikkel", "Del denne artikkelen", "Del saken", "Del denne saken", "Del sak", "Del siden",
        "Del denne siden", "Del innlegget", "Del innlegg", "Del dette innlegget", "Del dette", "Del nyheten", "Del på", "Del på e-post",
        "Del via", "Del via e-post", "Del på Facebook", "Del på Twitter", "Del på X", "Del på LinkedIn", "Del på Messenger",
        "Del på WhatsApp", "Del på Pinterest", "Del på Bluesky", "Del på Snapchat", "Del på sosiale medier", "Del i sosiale medier",
        "Del med venner", "Del med en venn", "Del lenke", "Del lenken", "Del oppskriften", "Del gjerne", "Del gjerne saken", "Dele",
        "Delingsmuligheter", "Tweet", "Tips en venn", "Tips venn", "Tips andre", "Send", "Send på e-post", "Send e-post",
        "Send til en venn", "Send artikkelen", "Send lenke", "Kopier lenke", "Kopier lenken", "Kopier link",
        "Kopier lenke til artikkelen", "Kopier URL", "Lenke kopiert", "Lenken er kopiert", "Kopiert", "Kopiert til utklippstavlen",
        "Liker", "Liker dette", "Lik dette", "Liker Laster inn", "Lagre", "Lagre artikkelen", "Lagre saken", "Lagre til senere",
        "Les senere", "Lagret", "Lagrede saker", "Gi bort artikkelen", "Gi bort saken", "Bokmerk",
        "Klikk for å (dele|skrive ut|sende|e-poste) *",
        "Likte du (saken|artikkelen|innlegget|denne saken)? Del den (gjerne|med vennene dine|videre|med andre)",
    ),
    hits=(
        "Klikk for å dele på Facebook (åpnes i en ny fane)", "Klikk for å skrive ut Ti broer du bør se",
        "Likte du denne saken? Del den med vennene dine",
    ),
    misses=("Del opp deigen i to", "Del ansvaret med andre", "Send hjem soldatene"),
)

FOLLOW = line_rule(
    "no/follow",
    label=Label.SHARE,
    why="An invitation to follow the site.",
    pattern=phrases(
        "Følg oss på (Facebook|Twitter|X|Instagram|YouTube|TikTok|LinkedIn)",
        "Følg oss på (sosiale medier|Google News|Snapchat|Spotify|Bluesky|WhatsApp)",
        "(Lik oss|Finn oss|Du finner oss|Vi er|Følg oss også) på (Facebook|Twitter|X|Instagram|YouTube)",
        "(Lik oss|Finn oss|Du finner oss|Vi er|Følg oss også) på (TikTok|LinkedIn|sosiale medier|Snapchat)", "Følg", "Følg oss",
        "Følg oss her", "Følg oss i sosiale medier", "Følg temaet", "Følg tema", "Følg saken", "Følg denne saken", "Følg journalisten",
        "Følg forfatter", "Følg forfatteren", "Følger", "Slutt å følge", "Følg emnet", "Følg emner", "Følg skribenten",
    ),
    hits=("Følg oss på Instagram", "Følg oss på sosiale medier", "Du finner oss på Instagram", "Du finner oss på sosiale medier"),
    misses=("Følg oss på en reise gjennom Europa", "Følg saken nøye, sa læreren"),
)
