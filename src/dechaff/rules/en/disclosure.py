"""Affiliate disclosures and donation appeals, English."""

from dechaff.model import Label, Strength
from dechaff.rule import line_rule

DISCLOSURE = line_rule(
    "en/affiliate-disclosure",
    label=Label.AD,
    why="An affiliate or sponsor disclosure.",
    strength=Strength.HINT,
    pattern=(
        r"[^\w\"\']*(?:we|i|our (?:site|team|journalism|editors?)|this (?:site|page|post|article)|the (?:site|publisher"
        r"|author))(?: and our partners| and/or the author)?"
        r" (?:may |might |will |can |could |sometimes |often |also )*(?:earn|receive|get|be paid|collect|make)s?\b[^.!?]{0,50}"
        r"\b(?:commissions?|compensation|percentage|fee|revenue|money)\b[^.!?]{0,60}\b(?:links?|affiliate|purchases? (?:made )?through"
        r"|when you"
        r"|if you|your purchases?|qualifying purchases|retailers?)\b[^?]{0,120}"
        r"|[^\w\"\']*(?:(?:disclosure|disclaimer|note|please note)\W+)?(?:this|the|some|any|our|all)(?: (?:external|of the|these))?"
        r" (?:post|article|page|site|website|story|links?|review|content|blog|newsletter|video|products?)"
        r"(?: (?:on|in) (?:this|our) (?:page|site|post|article|website|story))? (?:may |might |can |also )*(?:contains?|includes?|are"
        r"|is|be|uses?)"
        r"(?: some| an?| also)? (?:affiliate (?:links?|programs?|marketing|advertising)|sponsored links?|commission links?)\b[^?]{0,170}"
        r"|[^\w\"\']*(?:when|if) you (?:buy|purchase|click|shop|make a purchase|book|sign up)\b[^.!?]{0,80}, (?:we|i|the publisher"
        r"|our [\w ]{2,20}|[\w'&.]+)"
        r"(?: and our \w+)? (?:may |might |will |could |can )?(?:get|receive|earn)s?\b[^.!?]{0,40}(?:commission|compensation|fee"
        r"|percentage)\b[^?]{0,80}"
        r"|[^\w\"\']*as an amazon associate\b[^?]{0,150}|[^\w\"\']*(?:prices?|pricing|deals?|availability"
        r"|offers?)(?: and (?:availability|pricing|links))?"
        r" (?:was|were|is|are)(?: subject to change| accurate| correct)\b[^?]{0,140}"
        r"|[^\w\"\']*our (?:editors|writers|reviewers|experts|team|product experts|editorial team)(?: and \w+)? (?:independently"
        r"|hand-?pick)\b[^?]{0,170}"
        r"|[^\w\"\']*(?:we|all products?(?: featured)?(?: here)?|(?:everything|every product|all (?:recommendations"
        r"|products)) we (?:recommend|feature))"
        r" (?:independently (?:evaluate|review|select|research)|(?:is|are) independently (?:chosen|selected|reviewed))\b[^?]{0,170}"
        r"|[^\w\"\']*this (?:content|article|post|story) (?:is|was) (?:provided by our|paid for by|sponsored by|brought to you by"
        r"|(?:produced|created|written) in (?:partnership|association) with)\b[^?]{0,150}"
        r"|[^\w\"\']*it is not written by and does not\b[^?]{0,150}"
    ),
    hits=(
        "We may earn a commission from links on this page.", "This post contains affiliate links.",
        "If you buy something through our links, we may earn a commission.", "As an Amazon Associate we earn from qualifying purchases.",
        "Our editors independently select every product we feature.",
          "Prices were accurate at the time of publication.", "This content is provided by our sponsor."),
    misses=(
        "We may earn a place in the final", "This post contains three parts.", "If you click on the link, hackers may get your password.",
        "Prices are falling in the valley", "The editors carefully chose the book on Monday.", "We get money from sales of milk.",
        "The site is an affiliate of the bank.",
    ),
)

DONATION = line_rule(
    "en/donation",
    label=Label.DONATION,
    why="An appeal for donations.",
    strength=Strength.CERTAIN,
    pattern=(
        r"[^\w\"\']*(?:please )?(?:donate|make a (?:donation|contribution|gift|tax-deductible (?:donation|gift))|support us"
        r"|support our (?:work|journalism"
        r"|mission|newsroom|reporting|cause)|support (?:independent|quality|local|nonprofit|non-profit|investigative|public|free"
        r"|fearless|our|this"
        r"|public-interest) (?:journalism|media|news|reporting|site|website|blog)|buy (?:me|us) a (?:coffee|beer)|become a (?:patron"
        r"|supporter|donor"
        r"|sustaining member|monthly donor)|support (?:me|us) on (?:patreon|ko-fi|paypal)|chip in)(?: (?:now|today|here|monthly|once"
        r"|online|to us"
        r"|to our work))?(?: (?:by|with) (?:making )?a (?:donation|contribution|gift)(?: today)?)?\W*"
        r"|[^\w\"\']*(?:please )?(?:consider|help us by) (?:making a (?:donation|contribution|gift)|donating|supporting (?:us|our)"
        r"|becoming a (?:member"
        r"|supporter|patron|donor|subscriber))\b[^?]{0,120}|[^\w\"\']*(?:if you|did you) (?:like|liked|enjoy|enjoyed|value|found"
        r"|appreciate)[^.!?]{2,60},"
        r" (?:please )?(?:consider (?:making|a (?:small |one-time )?(?:donation|gift)|supporting|donating|subscribing|becoming)|donate"
        r"|support us"
        r"|make a (?:donation|contribution)|buy me a coffee)\b[^?]{0,120}"
        r"|[^\w\"\']*your (?:support|donation|contribution|gift|membership|financial support)s?(?: of any (?:size|amount))? (?:helps?"
        r"|makes?|allows?|enables?"
        r"|keeps?|will help) (?:(?:our|this|independent|local|quality) (?:journalism|newsroom|reporting|site|work|mission)"
        r"|us (?:to )?(?:tell|report|produce|continue|keep|provide|publish|bring|cover|stay|fund))\b[^?]{0,120}"
        r"|[^\w\"\']*(?:please )?(?:support|help (?:us|keep|fund|sustain)|invest in|stand with) (?:our |us and our |fund "
        r"|more )?(?:independent|quality|local"
        r"|trusted|fearless|nonprofit|investigative|honest|credible|our) (?:journalism|reporting|newsroom)\b[^?]{0,120}"
        r"|[^\w\"\']*we (?:rely|depend) on (?:(?:the support of |the generosity of )?(?:our )?(?:readers|members|supporters"
        r"|donors))\b[^?]{0,100}"
        r"|[^\w\"\']*keep this site (?:free|running)\b[^?]{0,80}"
    ),
    hits=(
        "Donate now", "Support independent journalism", "Please consider making a donation to keep us going.",
        "Your support helps us tell the stories that matter.", "If you enjoyed this article, please consider a small gift.",
        "We rely on readers like you to fund our work.", "Buy me a coffee", "Become a patron",
    ),
    misses=(
        "Donate blood on Monday", "Support the wall", "If you like wine, consider a trip to the valley.", "Your support helps the enemy",
        "We depend on donations to feed the poor.", "Support for independent journalism has dropped.", "Invest in local shops",
    ),
)
