"""Links to legal pages, English."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

LEGAL = line_rule(
    "en/legal",
    label=Label.LEGAL,
    why="A link to legal pages of the site.",
    pattern=phrases(
        "(Privacy|Cookie|Cookies|Editorial|Refund|Returns|Return|Shipping|Corrections|Comments|Affiliate|Advertising|Ad|Ethics"
        "|Moderation|Security|Data protection|Fair use|Content|Acceptable use|User|Subscription|Linking|Copyright|DMCA|Disclosure"
        "|Fact-checking|Diversity|Accessibility|GDPR|AI|Verification|Ownership) (policy|statement|guidelines|disclosure|notice"
        "|principles|standards|disclaimer|agreement)", "Policies", "Policy",
        "(Terms|Conditions) (of|and|&) (use|service|services|conditions|sale|policies|privacy|terms|conditions of use"
        "|conditions of sale|policy|business|usage)", "Terms", "Terms & privacy", "Terms, conditions and notices",
        "(Privacy|Terms) (Terms|Privacy)", "Privacy",
        "Privacy (settings|preferences|choices|center|centre|manager|rights|options|controls|tools|overview|preference center|help"
        "|& cookies|and cookies|and terms|& terms|& cookie policy|& cookies policy|and cookie policy|and cookies policy|policy & terms"
        "|policy and terms|policy and terms of service|policy | terms|policy / terms)",
        "Privacy Policy and (User Agreement|Terms of Service|Terms of Use|Terms and Conditions|Cookie Policy)",
        "Privacy Policy & (Terms of Service|Terms of Use|Terms|Cookie Policy)",
        "Privacy Policy (Terms of Use|Terms of Service|Terms & Conditions|Terms)",
        "(Terms of Use|Terms of Service|Terms) (Privacy Policy|and Privacy Policy|& Privacy Policy|Privacy)",
        "Your privacy (choices|rights)", "Your (California|US state|CA|state) privacy (rights|choices)",
        "(California|CA|US) (privacy|consumer privacy) (rights|notice|act|policy)", "Notice at collection",
        "Do not sell (or share|) my (personal|) (information|info|data)", "Do not sell my personal information",
        "Do not share my personal information", "Opt out", "Opt-out preferences", "Limit the use of my sensitive personal information",
        "California - do not sell my info", "Legal", "Legal (notice|notices|information|terms|disclaimer|statement|policies|info)",
        "Disclaimer", "Disclaimers", "Imprint", "Impressum", "User agreement", "Visitor agreement", "Subscriber agreement",
        "Code of (ethics|conduct)", "Children's privacy policy", "Community (standards|rules)",
        "Modern slavery (statement|act statement)", "Terms and Privacy Notice", "(Report|DMCA) (takedown|copyright infringement)",
        "EEO (report|public file report|public file|reports|policy statement)",
        "FCC (public file|applications|online public file|public inspection file)", "Public file", "Public inspection file",
        "Children's programming", "Closed captioning", "Ad choices", "AdChoices", "About our ads", "About ads", "Interest-based ads",
        "Trust center", "Safeguarding",
        "Reprints", "Reprints and permissions", "Reprints & permissions", "Permissions", "Rights and permissions", "Rights & permissions",
        "Request permission", "Licensing", "License this article", "Buy reprints", "Order reprints", "Reuse this content",
        "Republish this (article|story)", "Republish (our articles|this article|for free|our content) *", "Syndication",
        "Content licensing", "Purchase this AP story for reprint", "Purchase licensing rights", "Site (credits|disclaimer)",
    ),
    hits=(
        "PRIVACY POLICY", "Terms of Use", "Terms & Conditions", "Do Not Sell My Personal Information", "Cookie Policy",
        "Your Privacy Choices", "Editorial standards", "Privacy Policy & Terms of Service",
    ),
    misses=(
        "Privacy policy failures cost the bank millions.", "Legal battles", "Terms of the truce", "Terms and prices", "Privacy at work",
    ),
)
