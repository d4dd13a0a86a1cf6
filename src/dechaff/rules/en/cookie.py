"""Cookie banners, English."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COOKIE = line_rule(
    "en/cookie",
    label=Label.COOKIE,
    why="A button or caption of a cookie banner.",
    pattern=phrases(
        "Cookies",
        "Cookie (settings|preferences|consent|list|notice|declaration|manager|banner|policy and settings|choices|options|control"
        "|information|center)", "Cookies (settings|preferences|notice|policy & settings|list|& privacy)",
        "(Accept|Allow|Reject|Decline|Deny|Refuse|Enable) (all|cookies|all cookies|the cookies|selected|selection|additional cookies"
        "|optional cookies|non-essential|essential cookies|and close|and continue|necessary cookies|selected cookies)",
        "(Accept|Accepting|I accept|I agree|Agree|Got it|Decline|Reject|Allow|Deny)",
        "(I accept|I agree|Agree|Accept) (and continue|& continue|and close|& close|all and close|cookies)",
        "Accept (|&|or|/|and) (Reject|Decline|Close|Continue)", "Accept Decline", "Accept Reject Read More",
        "Only (necessary|essential) cookies", "Only necessary", "Use necessary cookies only",
        "Continue without (accepting|agreeing|consent)",
        "(Manage|Change|Edit|Update|Customize|Customise|Review|Show|Set|Adjust|Save|Confirm) (cookies|my cookies|cookie settings"
        "|cookie preferences|your cookie settings|consent|consent preferences|preferences|privacy settings|my choices|choices|settings"
        "|my settings|my preferences|options|cookie consent)", "Save & accept", "Save and accept", "Privacy (overview|preference center)",
        "(Strictly|Absolutely|) (necessary|essential|functional|functionality|performance|analytical|analytics|advertising|targeting"
        "|marketing|statistics|statistical|preference|social media|unclassified|required|technical|third-party|third party|tracking"
        "|personalization|strictly necessary) cookies", "Always (active|enabled|on)", "Consent Leg.Interest", "checkbox label label",
        "Vendors list", "Vendor list", "View vendors", "Partners list", "List of partners", "Back button", "Confirm my choices",
        "Reject all Confirm my choices", "Apply Cancel", "Cookie details", "View illustrations", "Cookies details",
        "Close (cookie|GDPR) (banner|popup|cookie banner|cookie settings|notice)", "Powered by (OneTrust|CookieYes|Cookiebot)",
        "Your cookie (settings|preferences|choices)", "We value your privacy", "We care about your privacy", "Your privacy matters",
        "This (site|website) uses cookies", "We use cookies", "About cookies", "Cookie consent tool", "Non-necessary", "Manage vendors",
        "Show purposes", "Learn more about cookies", "More information about cookies",
    ),
    hits=(
        "Accept all cookies", "Cookie Settings", "Strictly Necessary Cookies", "Reject All", "I agree", "Manage preferences",
        "We use cookies",
    ),
    misses=(
        "Cookies are baked for ten minutes.", "Accept the ruling", "Allow all day", "Cookie dough", "Functional training",
        "Reject all offers",
    ),
)

COOKIE_SENTENCE = line_rule(
    "en/cookie-sentence",
    label=Label.COOKIE,
    why="A sentence of a cookie banner.",
    strength=Strength.CERTAIN,
    pattern=(
        r"[^\w\"\']*(?:this|our) (?:site|website|web site|webpage|page|service)s?(?: and (?:our"
        r"|its) partners)? uses? (?:[\w-]+ ){0,4}cookies\b.{0,160}\W*"
        r"|[^\w\"\']*we(?: and our [\w\s]{0,30}(?:partners|providers|vendors)| also)?(?: may)? use (?:[\w-]+ ){0,4}cookies"
        r" (?:and|to|on|for|or|so|that|which|,|in order)\b.{0,160}\W*"
        r"|[^\w\"\']*by (?:continuing(?: to (?:use|browse|visit|navigate))?|using|browsing|clicking|visiting|closing|accessing"
        r"|navigating)(?: on)?"
        r" (?:this|our|the) (?:site|website|web site|page|banner|service|button)s?\b[^.!?]{0,40},? you(?:'re| are)?"
        r" (?:agree|consent|accept|agreeing|consenting|accepting|acknowledge)(?: to)?\b[^.!?]{0,110}\W*"
        r"|[^\w\"\']*these cookies (?:are necessary for the (?:web)?site|allow us to|enable the (?:web)?site|(?:are|may be) set (?:by"
        r"|through)"
        r"|do not store|help (?:us|provide information)|collect information|track visitors|ensure basic|remember (?:your|choices)"
        r"|will be stored in your browser|may be used by those companies)\b.{0,170}\W*"
        r"|[^\w\"\']*(?:necessary cookies are absolutely essential|functional cookies help (?:to )?perform certain"
        r"|(?:performance|analytical) cookies are used to understand|advertisement cookies are used to provide visitors"
        r"|other uncategorized cookies are those)\b.{0,170}\W*"
        r"|[^\w\"\']*(?:you can|to) (?:find out|learn|read) more about (?:which|what|how we use|our use of|the use of"
        r"|our) cookies\b.{0,130}\W*"
        r"|[^\w\"\']*(?:but )?(?:we'll|we will) assume (?:that )?you(?:'re| are) (?:ok|okay|happy)[^.!?]{0,60}\W*"
        r"|[^\w\"\']*(?:please |you need to |you must )?(?:enable|turn on|activate) (?:javascript|cookies)\b[^.!?]{0,90}\W*"
        r"|[^\w\"\']*(?:javascript (?:is|must be|has been) (?:disabled|enabled|turned off)|your browser (?:does not|doesn't) support"
        r"|you are using an (?:outdated|unsupported|old) browser|your browser is (?:out of date|not supported|outdated))\b.{0,120}\W*"
    ),
    hits=(
        "This website uses cookies to improve your experience.", "We use cookies to personalise content and ads.",
        "By continuing to use this site, you agree to our use of cookies.",
        "These cookies are necessary for the website to function and cannot be switched off.", "Please enable JavaScript to continue",
    ),
    misses=(
        "We use cookies as a reward for the dogs.", "These cookies are crisp on the outside and soft inside.",
        "By using the app, you agree to be tracked, the court heard.", "The website uses cookies to track voters, the court heard.",
        "Turn on the light", "Advertising cookies are a worry for the minister.",
    ),
)
