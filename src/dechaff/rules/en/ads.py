"""Advertisement markers, English."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "en/ad",
    label=Label.AD,
    why="A marker of an advertisement.",
    pattern=phrases(
        "Advertisement", "Advertisements", "Advert", "Adverts", "Advertising", "Ad", "Ads", "- Advertisement -",
        "Advertisement Advertisement", "Advertisement #", "ADVT", "Advertorial",
        "Paid (advertisement|content|post|partner content|partnership|program|for by *|post by *|advertorial)", "Sponsored",
        "Sponsored (content|post|links|link|by|by *|story|ad|ads|article|articles|results|listings|features|message|section|search"
        "|products|video|in association with *)", "Sponsor", "Our sponsors", "Our sponsor", "Sponsors", "Sponsor content",
        "Sponsor message", "Message from our sponsor", "A message from our sponsor", "Thanks to our sponsors", "A word from our sponsor",
        "Brought to you by", "Presented by", "Promoted", "Promoted (content|by|post|links|stories|listings)", "Partner content",
        "Partner content by *", "From our partner", "In partnership with", "In association with", "Branded content", "Native ad",
        "Content from our (partner|partners|sponsor|sponsors|advertisers)",
        "(Advertisement|Ad|Story|Article|Scroll down) (continues below|Continue reading below|Scroll to continue"
        "|Scroll to continue with content|Story continues below|continue reading the main story|Article continues below|Remove ads|hide"
        "|Skip ad|feedback)", "Continue reading the main story", "Scroll to continue", "Scroll to continue with content",
        "Scroll (down|) to continue reading",
        "(Article|Story|Content|Post) (continues|continued) (below|after|after the|below the|after this|below this) (advertisement|ad"
        "|ads|advert|video|promotion|gallery|form|newsletter)", "Story continues below this ad",
        "Story continues after this advertisement", "Article continues below this ad", "Continue reading below", "Continue below",
        "(Your|The) (article|story) continues below", "Ads by (Google|Yahoo|Taboola|Outbrain|*)", "Ad choices", "Ad feedback",
        "Ad blocker (detected|enabled|is on|interference detected)", "Remove (this ad|ads)", "Hide ad", "Close ad", "Skip ad", "Skip ads",
        "Skip advertisement",
        "End of advertisement", "This is an advertisement",
        "This advertisement has not loaded yet, but your (article|story) continues below", "Report (this|an) ad", "Report this ad",
        "Why this ad", "(Loading|Waiting for) ad", "Learn more about our ads", "Advertise",
        "Advertise (with us|here|on this site|now|with *|on *|your business)", "Advertiser content", "Advertisers",
        "Advertising (feature|policy|info|information|enquiries|inquiries|rates|terms|opportunities|supplement|guidelines)",
        "Place (an|your) ad", "Place a classified ad", "Place classified ad",
        "Sponsor this (page|post|site|section|show|newsletter|podcast|event)", "How to advertise",
        "To advertise (here|with us|on this site|in this space)", "To advertise here, *", "For advertising, *",
        "For advertising (inquiries|enquiries) *", "Media kit", "Shop now", "Buy now",
        "Order now", "Book now", "Affiliate (disclosure|link|links|disclaimer)", "Disclosure policy", "Free shipping",
        "Limited-time offer", "Check price", "Check price on *", "Check (latest|current) price", "View deal", "View deal at *",
        "See (price|deal)", "See price at *", "Buy on Amazon", "View on Amazon", "Shop on Amazon",
        "$# at *", "Best price", "See it at *", "Buy it now", "Add to cart", "Add to (bag|basket|wishlist|wish list)",
        "Check availability", "Search hotels", "Book a demo", "Get a demo", "Request a demo", "Get a (quote|free quote)", "Get started",
        "Get started (now|today|for free|free)", "Claim (offer|your offer|now)", "Get (offer|deal|the deal)", "Coupons", "Deals",
        "Promo codes", "Exclusive offer", "Exclusive offers",
    ),
    hits=(
        "ADVERTISEMENT", "Sponsored by Acme", "Article continues after advertisement", "Ads by Google",
        "Story continues below advertisement", "Advertise with us", "Check price on Amazon", "Brought to you by:", "Ad Skip ad",
    ),
    misses=(
        "Advertisement sales fell", "Sponsored walks", "Ads are watched by few people over thirty, the study says.",
        "Advertising is a craft", "Ad blocker use doubles", "Sponsor this bill or resign", "Presented by the mayor in Bath",
        "Deals were struck",
    ),
)

AD_MAYBE = line_rule(
    "en/ad-maybe",
    label=Label.AD,
    why="May be a link to a shop.",
    strength=Strength.HINT,
    pattern=phrases("See at *", "Buy at *", "Shop at *", "Shop on *"),
    hits=("Buy at Acme", "Shop at Acme"),
    misses=("Buying at dawn", "Shops at the corner"),
)
