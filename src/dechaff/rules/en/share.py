"""Share prompts, English."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule
from dechaff.rules.en.tails import NETS

SHARE_LABEL = line_rule(
    "en/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Share (this|the|our|) (article|story|post|page|news|video|link|content|recipe|blog post|event|report|photo|gallery|entry"
        "|episode|podcast|on social media)",
        "Share this (article|story|post|page|news|video|item|) (on|via|with|by|to)", "Share", "Share this", "Share it", "Share with",
        "Share on", "Share to", "Share via", "Share now",
        "Share (options|links|tools|icons|bar|buttons|icon|button|dialog|menu|close|comments|full article|entire article|& Save|/ Save"
        "|Save|+ Print|Print|Tweet|Share|Tweet Pin|Tweet Email)",
        "Share and (save|print|comment|bookmark|follow|discuss)", "Tweet Share", "Like Share",
        "Share with (friends|your friends|your network|others|a friend|your followers)",
        "Share to your (network|followers|friends|timeline)",
        "Share this (article|story|post|) (with|to) (your friends|a friend|your network|others|friends|your followers)",
        "Please share", "Please share this (article|story|post|page)", "Share the (love|knowledge|joy)", "Sharing is caring",
        "Social (share|sharing)", "Spread the (word|love)",
        "More sharing options", "Show more sharing options", "Other ways to share", "Open share (drawer|menu|options)",
        "(Show|Hide|Toggle) share (options|menu)",
        "(Like|Liked|Enjoy|Enjoyed|Loved|Love) (this|the) (article?|post?|story?|recipe?) Share it (with your friends|with a friend"
        "|with others|)", "Like what you read? Share it",
        "Enjoy (the|this) post? Pin it for later", "Pin it for later", "Pin this for later", "Pin it", "Pin this", "Gift this article",
        "Gift article", "Give this article",
        "Copy (link|URL|this link|the link|short link|shortlink|article link|embed code|permalink)", "Copy (link|URL|) to clipboard",
        "Copied", "Copied to clipboard",
        "Link copied", "Link copied to clipboard", "Get link", "Permalink", "Article link", "Embed this", "Embed code",
        "Opens in new window", "Opens in a new (window|tab)",
        "Click here to share", "AddThis Sharing Buttons", "ShareThis", "Trackback URL", "Trackback link", "Add to Any",
        "Share your (article|story) link",
    ),
    hits=(
        "SHARE THIS STORY", "Share The News", "Share this article with your friends", "Enjoyed this post? Share it!", "» Copy link",
        "Share:",
    ),
    misses=(
        "Share this article of faith", "Copy links were broken on Monday.", "Share prices fell", "Share on Monday", "Shareholders",
        "Pin it down", "Share the news that the war is over",
    ),
)

SHARE_ON = line_rule(
    "en/share-on",
    label=Label.SHARE,
    why="A button that shares the page on a network.",
    pattern=rf"\W*(?:click to )?(?:share|post|send|save|pin|submit|recommend|add|publish|bookmark|tweet|e-?mail|blog|print)(?: (?:this"
    rf"|it|the))?(?: (?:article|story|post|page|news|link))? (?:on|to|via|with|by) {NETS}"
    r"(?: \(?opens in (?:a )?new (?:window|tab)\)?)?\W*"
    rf"|\W*click to (?:share|e-?mail|print|tweet|pin)(?: (?:this|a link))?(?: (?:to"
    rf"|with) a friend)?(?: \(?opens in (?:a )?new (?:window|tab)\)?)?\W*|\W*{NETS} (?:share|icon|logo|link|share button)\W*",
    hits=(
        "Share on Facebook", "Share via e-mail", "Post to Twitter", "Facebook icon", "Share this article on X",
        "Click to share on Telegram (Opens in new window)", "Click to print (Opens in new window)",
          "Click to email a link to a friend (Opens in new window)"),
    misses=(
        "Share on Monday", "Click to share on the platform works only if the user agrees.", "Send by train", "Facebook shares fell",
        "Post on X spreads quickly",
    ),
)

SEND = line_rule(
    "en/send-to-friend",
    label=Label.SHARE,
    why="A caption for sending or saving the page.",
    pattern=phrases(
        "(Send|E-mail|Email|Mail|Forward) (this|this article|this story|this page|this post|article|story|page|link) to (a friend"
        "|friends|friend|someone|your friends|a colleague)",
        "(E-mail|Email|Mail|Forward|Recommend|Digg|Bookmark|Blog|Tweet|Text|Save|Clip) (this|this article|this story|this page"
        "|this post|this link|article|story|link)",
        "(E-mail|Email|Send|Mail) (to|) (a|) (friend|friends)", "Tell a friend", "Tell your friends",
        "Tell a friend about this (article|site|page|story)",
        "(Email|E-mail|Send) (this|link|article|story) (by|via|through) (e-mail|email)",
        "Send this (article|story|page) to (friends|a friend) by (e-mail|email)",
        "Save for later", "Save this for later", "Save to (read later|my list|favorites|favourites|reading list|bookmarks)",
        "Add to (favorites|favourites|bookmarks|reading list|my list|my favorites)",
        "Add article to your reading list", "Saved", "Save this item", "Read later", "Remove from saved",
        "(Print|Email|E-mail) (|/|&|and|) (Print|Email|E-mail)", "E-mail article print-friendly",
        "Tweet", "Retweet", "Retweet this", "Digg it", "Like this", "Like this page", "Like us", "Like Loading",
        "Like this: Like Loading", "Recommend", "Recommended by # (people|readers)",
        "(Facebook|Twitter|X|Instagram) (Twitter|X|Facebook|Instagram|LinkedIn) (LinkedIn|Pinterest|WhatsApp|Google+|YouTube|Instagram"
        "|Email|Reddit|Telegram|)",
        "(Facebook|Twitter) (Twitter|X) (LinkedIn|Pinterest|WhatsApp|Reddit) (Email|WhatsApp|LinkedIn|Pinterest|Telegram)",
        "Email Facebook Twitter", "Mail Tweet", "Email (Facebook|Twitter|Share)",
    ),
    hits=(
        "E-mail this story to a friend", "Send this to a friend", "Email this article", "Tell a friend about this site",
        "Recommended by 12 people", "Facebook Twitter LinkedIn", "Print / Email", "Email to a friend",
    ),
    misses=("Send this story to the moon", "Tweet this week by the minister", "Tell a friend that you care.", "Facebook Twitter case"),
)
