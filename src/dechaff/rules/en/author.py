"""Author boxes and disclaimers, English."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BIO = line_rule(
    "en/author-box",
    label=Label.BIO,
    why="The heading of an author box.",
    pattern=phrases(
        "About the (author|authors|writer|writers|reporter|contributor|contributors|editor|blogger|columnist|author:|reviewer"
        "|photographer|speaker|host|guest|guest author|publisher|correspondent|journalist)",
        "About this (author|writer|contributor|reporter|columnist|blogger)", "About author",
        "About our (author|writer|columnist|reporter|contributor)",
        "Author (bio|biography|profile|info|information|details|page|archive|box|posts|website|archives)",
        "Author's (bio|website|page|note)",
        "View (author|full|author's|bio|profile|author profile|full profile|full bio|complete profile|all)",
        "View (author's|full) (posts|profile|bio|website|archive)", "See (full|author) bio", "Full bio", "Read full bio", "Bio",
        "Biography", "Meet the (author|writer|reporter|expert|experts|contributor)",
        "More (posts|articles|stories|from) (by|from) (this|the) (author|writer|columnist)", "More by the author",
        "(Posts|Articles|Stories|More posts|More articles|All posts|Other posts|All articles|Latest posts) by @", "Read more by @",
        "Website Twitter", "Written by @", "Our contributors", "The author", "Contributor", "Guest contributor", "Guest author",
        "Guest columnist", "Contributing (writer|editor|author)", "Expert contributor", "Opinion contributor", "Opinion columnist",
        "Senior editor", "Editor-in-chief", "Managing editor", "Content writer", "Freelance (writer|journalist)",
    ),
    hits=("About the Author", "About the author:", "View full bio", "Latest posts by Jane Doe", "Author bio"),
    misses=("About the authorities", "Biography of a river", "The author of the law", "Meet the author of the plan", "About turn"),
)

DISCLAIMER = line_rule(
    "en/disclaimer",
    label=Label.LEGAL,
    why="A disclaimer of the publisher.",
    strength=Strength.HINT,
    pattern=(
        r"[^\w\"\']*(?:disclaimer\W+)?(?:the )?(?:views?|opinions?|ideas|statements|views and opinions"
        r"|opinions and views)(?: and (?:opinions|views))?"
        r"(?: (?:expressed|stated|contained|presented|published|written|articulated|reflected|given|in))+\b[^?!]{0,150}\b(?:author"
        r"|authors|writer|writer's"
        r"|author's|own|reflect|represent|those of|endorse)\b[^?!]{0,100}"
        r"|[^\w\"\']*[\w .'&]{2,40} (?:is|are) not responsible for the content of (?:external|third)[^?!]{0,60}"
        r"|[^\w\"\']*(?:opinion (?:articles|pieces)|comments|columns) (?:reflect|represent|express) (?:only )?the (?:views"
        r"|opinions) of\b[^?!]{0,120}"
        r"|[^\w\"\']*this (?:article|information|content|post|site|website|column|blog) (?:is )?(?:intended )?for (?:general "
        r"|educational |your )?"
        r"(?:informational|information|educational)(?: and \w+)? (?:purposes|only)\b[^?]{0,140}"
        r"|[^\w\"\']*this (?:article|information|content|post|site|website|column|blog)(?: is|does)? not (?:intended (?:to"
        r"|as) (?:a substitute|provide|be|constitute)"
        r"|a substitute for|constitute|provide (?:medical|legal|financial|investment)|(?:investment|financial|legal"
        r"|medical) advice)\b[^?]{0,140}"
        r"|[^\w\"\']*disclaimer: [^?]{4,190}"
        r"|[^\w\"\']*this is an? (?:archived|historical) (?:page|material|content|article)[^?!]{0,30}(?:no longer"
        r"|not) (?:being )?(?:updated|maintained)\b[^?!]{0,80}"
        r"|[^\w\"\']*(?:an? official website of the united states government|here's how you know|official websites use \.gov"
        r"|a \.gov website belongs to an"
        r" official government organization in the united states|secure \.gov websites use https"
        r"|share sensitive information only on official,"
        r" secure websites)\W*"
    ),
    hits=(
        "The views expressed in this article are those of the author alone.",
        "The Valley Post is not responsible for the content of external sites.", "Disclaimer: This is a press release.",
        "Opinions expressed here do not reflect the views of the paper.", "This article is for informational purposes only.",
    ),
    misses=(
        "The views from the bridge are fine.", "This article is for sale.", "The views expressed alarm",
        "The bank is not responsible for the debt.", "This information is not meant to be public.",
    ),
)
