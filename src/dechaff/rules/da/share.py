"""Share and follow prompts, Danish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

SHARE_LABEL = line_rule(
    "da/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Del", "Del:", "Del artiklen", "Del artikel", "Del denne artikel", "Del siden", "Del denne side", "Del historien", "Del nyheden",
        "Del indlægget", "Del indlæg", "Del dette indlæg", "Del dette", "Del på", "Del via", "Del via e-mail", "Del via mail",
        "Del på Facebook", "Del på Twitter", "Del på X", "Del på LinkedIn", "Del på Messenger", "Del på WhatsApp", "Del på Pinterest",
        "Del på Bluesky", "Del på sociale medier", "Del med venner", "Del med dine venner", "Del med en ven", "Del link", "Del linket",
        "Del opskriften", "Del gerne", "Del gerne artiklen", "Delingsmuligheder", "Tweet", "Tip en ven", "Send", "Send til en ven",
        "Send artiklen", "Send på mail", "Send via e-mail", "Send link", "Kopier link", "Kopiér link", "Kopier linket", "Kopier URL",
        "Kopier link til artiklen", "Link kopieret", "Linket er kopieret", "Kopieret", "Kopieret til udklipsholder", "Synes godt om",
        "Like dette", "Like Indlæser", "Syntes godt om", "Gem artikel", "Gem artiklen", "Gem til senere", "Læs senere", "Gemt",
        "Gemte artikler", "Giv artiklen som gave", "Giv artikel", "Bogmærk", "Tilføj til favoritter",
        "Klik for at (dele|printe|udskrive|sende|e-maile) *",
        "(Kunne du lide|Synes du om|Kan du lide) (artiklen|indlægget|denne artikel)? Del den (gerne|med dine venner|videre)",
    ),
    hits=(
        "Klik for at dele på Facebook(Åbner i et nyt vindue)", "Klik for at udskrive Ti broer du bør se",
        "Kunne du lide denne artikel? Del den med dine venner",
    ),
    misses=("Del dejen i to", "Del ansvaret med andre", "Send soldaterne hjem"),
)

FOLLOW = line_rule(
    "da/follow",
    label=Label.SHARE,
    why="An invitation to follow the site.",
    pattern=phrases(
        "Følg os på (Facebook|Twitter|X|Instagram|YouTube|TikTok|LinkedIn|sociale medier|Google News|Snapchat|Spotify|Bluesky)",
        "(Like os|Find os|Du finder os|Vi er|Følg os også) på (Facebook|Twitter|X|Instagram|YouTube|TikTok|LinkedIn|sociale medier)",
        "Følg", "Følg os", "Følg os her", "Følg os på de sociale medier", "Følg emnet", "Følg emne", "Følg emner", "Følg sagen",
        "Følg skribenten", "Følg journalisten", "Følg forfatter", "Følger", "Følg ikke længere", "Stop med at følge",
    ),
    hits=("Følg os på sociale medier", "Du finder os på sociale medier"),
    misses=("Følg os på en rejse gennem Europa", "Følg sagen nøje, sagde læreren"),
)
