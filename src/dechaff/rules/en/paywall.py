"""Paywall prompts, English."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

PAYWALL = line_rule(
    "en/paywall",
    label=Label.PAYWALL,
    why="A subscription or paywall box.",
    pattern=phrases(
        "Subscribe", "Subscribe now", "Subscribe today", "Subscribe to (continue|keep|read) reading",
        "Subscribe to (read|continue|unlock|access|view|read more|read this article|unlock this article|read the full story"
        "|read the full article|us|the newspaper|the magazine|the paper|the print edition|print|digital|our magazine|our newspaper)",
        "Subscribe for (full access|unlimited access|as little as *|just *|only *|$*|£*)", "Subscribe and save", "Subscribe & Save",
        "Subscription", "Subscriptions", "Subscription (options|offers|required|center|centre|services|plans)",
        "(View|See|Choose) (subscription|our subscription|your) (options|plans|offers|plan|subscription)",
        "Subscriber (services|login|sign in|only|exclusive|content|benefits|agreement|rewards|center|centre|customer service|support)",
        "Subscribers only", "This (article|story|content|post) is for (paid|) subscribers (only|)",
        "For subscribers", "For subscribers only", "Exclusive (to|for) (subscribers|members)", "Members only",
        "Member exclusive", "Premium content", "Premium article", "Subscriber-only content",
        "This content is for (subscribers|members) only",
        "Already a (subscriber|member|paid subscriber|print subscriber|digital subscriber)",
        "Already a (subscriber?|member?) (Log in|Sign in|Login|Log in here|Sign in here|Click here|Sign in now|Log in now)",
        "Already (subscribed|registered|have an account|a user|signed up)",
        "Already (have an account?|registered?|subscribed?) (Log in|Sign in|Login|Log in here|Sign in here|Login here)",
        "Have an account? (Log in|Sign in)", "Not a (subscriber|member)",
        "Not a (subscriber?|member?|member yet?|subscriber yet?) (Subscribe|Join now|Sign up|Register|Register now|Subscribe now"
        "|Sign up now|Click here to register|Click here to sign up|Join)", "Not registered", "Not registered yet",
        "New (user|customer|here|to this site|member)", "New user? (Register|Sign up|Create an account)",
        "Don't have an account", "Don't have an account? (Sign up|Register|Create one|Register here|Create an account|Sign up now)",
        "No account? (Register|Sign up|Create one)", "(Become|Be) a (member|subscriber|supporter|patron|friend)",
        "Become a (member|subscriber) (today|now|to *)", "Start (your|a|my) (free|) (trial|subscription|free trial)",
        "Try (it|us|premium|us for|it for) (free|now|for free|for $*)", "Start free trial",
        "Buy (a subscription|subscription|this article|now|a digital subscription)",
        "Unlock (this article|full article|the full story|unlimited access|full access|access|premium)",
        "Get (unlimited access|full access|unlimited digital access|digital access|access|instant access|the digital edition"
        "|home delivery|the paper|the app)", "Unlimited (digital|) access", "Digital (edition|subscription|editions|access|replica)",
        "Print subscription", "Print edition", "E-edition", "E-paper", "ePaper", "Home delivery", "Gift subscription", "Give a gift",
        "Give a gift subscription", "Cancel (anytime|at any time|any time)", "Billed (annually|monthly|as *)",
        "Manage (my|your|) (subscription|account|membership)", "Activate (digital access|your account|your subscription)", "Membership",
        "Join (now|today|for free|free)", "Join", "Back issues", "Current issue", "Latest issue", "Subscribe to print + digital",
        "Renew (subscription|your subscription)", "Special offer", "Special offers", "Limited time offer", "Best value", "Premium",
    ),
    hits=(
        "Subscribe to continue reading", "Already a subscriber? Log in", "Become a member", "Start your free trial",
        "Get unlimited access", "Subscribe for just $1 a week",
    ),
    misses=(
        "Subscribe to the theory", "Become a member of parliament", "Premium prices fell", "Join now the dots",
        "Subscription numbers fell by half.", "Already registered voters",
    ),
)

PAYWALL_SENTENCE = line_rule(
    "en/paywall-sentence",
    label=Label.PAYWALL,
    why="A sentence that asks to subscribe before reading on.",
    strength=Strength.CERTAIN,
    pattern=(
        r"[^\w\"\']*(?:please )?(?:subscribe|sign in|log in|login|register|join|sign up|create (?:a free|an|your free) account"
        r"|become a (?:member|subscriber))(?: now| today| here)?(?: (?:or|and) (?:subscribe|sign in|log in|register|sign up"
        r"|create an account))?"
        r"(?: for free)? to (?:continue|keep|finish) reading\b[^?]{0,100}\W*"
        r"|[^\w\"\']*to (?:continue|keep|finish) reading(?: this (?:article|story|content)| the (?:full|rest of the) (?:article|story))?,?"
        r" (?:please )?(?:subscribe|sign|log|register|create|purchase|become|choose|join|enter|start|you (?:must|need"
        r"|will))\b[^?]{0,100}\W*"
        r"|[^\w\"\']*(?:this|the full) (?:article|content|story|page|post|feature|video) is (?:only |exclusively )?(?:for|available"
        r"|reserved|accessible"
        r"|exclusive)(?: only| exclusively)? ?(?:to|for) (?:(?:our |paid |premium |paying |registered |all |digital |plus )*subscribers"
        r"|(?:our |paid |premium |paying |registered |digital |plus )+(?:members|users|readers)|members only)(?: only)?\b[^?,]{0,40}\W*"
        r"|[^\w\"\']*you(?:'ve| have)? (?:have |only |now )*(?:reached|hit|exceeded|used(?: up)?|run out of|read|\d+|got"
        r"|viewed)\b(?: [\w']+){0,5}"
        r" (?:limit of (?:free|articles|stories|complimentary)|free articles?|(?:monthly|article|free article|story|weekly) limit"
        r"|articles? (?:left|remaining)|free stories|complimentary articles)\b[^?]{0,90}\W*"
        r"|[^\w\"\']*subscribe (?:now |today )?(?:to|for|and) (?:get|read|enjoy|gain|unlock|receive|have)"
        r" (?:unlimited|full|instant|immediate|complete|digital|access|all|the full)\b[^?]{0,110}\W*"
        r"|[^\w\"\']*(?:get|enjoy|gain) (?:unlimited|full|instant) (?:digital |online )?access"
        r" (?:to (?:all|our|every) (?:our |of our )?(?:articles|content|stories|journalism|coverage|site)|for (?:just|only"
        r"|as little))\b[^?]{0,100}\W*"
        r"|[^\w\"\']*to (?:read|view|access|see) (?:this|the (?:full|rest of (?:this|the)|entire|complete)) (?:article|story|content"
        r"|post|issue|archive)"
        r"\b[^.!?]{0,20},? (?:you (?:must|need to|have to)|please) (?:be |first )?(?:subscribe|sign|log|register|registered|logged|signed"
        r"|a subscriber|become|purchase)\b[^?]{0,60}\W*|[^\w\"\']*subscribe now to keep reading and get access to the full archive\W*"
        r"|[^\w\"\']*log in or subscribe[^.!?]{0,60}\W*|[^\w\"\']*(?:subscribe|subscribe now"
        r"|subscribe today)(?: to [^.!?]{2,40})? and save[^.!?]{0,40}\W*"
        r"|[^\w\"\']*register (?:for free |free )?(?:now |today |here )?to (?:read|access|unlock|continue)"
        r" (?:this (?:article|story|content)|unlimited|the full (?:article|story)|our|premium)\b[^?]{0,60}\W*"
    ),
    hits=(
        "Subscribe to continue reading this article.", "To continue reading, please sign in or create an account.",
        "This article is only available to subscribers.", "You have reached your limit of free articles this month.",
        "You've 3 free articles left.",
          "Subscribe today to get unlimited access to every story we publish.",
          "Subscribe now to keep reading and get access to the full archive.",
          "To read this article in full, you must be registered with the site.", "Get unlimited access for just £1 a week"),
    misses=(
        "This article is for the people of the valley.", "You have reached the limit of the road.",
        "To read this book takes a winter, and you must be patient.", "Sign in to vote before noon.",
        "Get full access to the field from the north gate.", "The full report is available to members of parliament.",
    ),
)
