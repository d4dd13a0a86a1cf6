"""Sentences that ask to subscribe to a newsletter, English."""

from dechaff.model import Label, Strength
from dechaff.rule import line_rule, span_rule
from dechaff.rules.en.tails import tail

_MAILS = (
    r"(?:(?:e-?|email |daily |weekly |monthly |free |morning |evening |email )*(?:newsletters?|mailing list|news ?alerts?"
    r"|email alerts?|e-?mail updates|mailing lists?|digest|updates by e-?mail))"
)

NEWSLETTER_SENTENCE = line_rule(
    "en/newsletter-sentence",
    label=Label.NEWSLETTER,
    why="A sentence that asks to subscribe to a newsletter.",
    strength=Strength.CERTAIN,
    pattern=rf"[^\w\"']*(?:please |click here to |want more\? |like this (?:story|article)\? |enjoy(?:ed|ing) this (?:story"
    rf"|article)\? )?(?:sign[- ]?up|subscribe|register|join)(?: now| today| here| below| free)?(?: to| for)?(?: receive"
    rf"| get)? (?:our|the|my|any of our|one of our|this|these)(?: (?!that |who |and |of |to |is |are "
    rf"|theory )[\w'&-]+){{0,5}}? {_MAILS}\b[^?]{{0,130}}\W*"
    rf"|[^\w\"']*(?:sign[- ]?up|subscribe|register)(?: now| today| here| below)? (?:to|for) (?:get"
    rf"|receive) (?:[\w'&,-]+ ){{0,14}}(?:(?:in|to"
    rf"|into) your (?:inbox|e-?mail|mailbox)|by e-?mail|via e-?mail|newsletters?)\b[^?]{{0,80}}\W*"
    r"|[^\w\"']*(?:get|receive|have|want) (?:all )?(?:(?:the|our|your|a|more|top|daily|weekly|breaking|free|local|latest|exclusive"
    r"|new) )?(?:[\w'’&,./-]+ ){0,16}(?:delivered |sent |straight |direct |directly |right |dropped |emailed )*(?:in|to|into) (?:your"
    r"|my) (?:e-?mail )?(?:inbox|mailbox)\b[^?]{0,80}\W*"
    r"|[^\w\"']*by (?:submitting your (?:email|information|details)|signing up|subscribing|clicking(?: on)? ['\"]?(?:subscribe|sign[- ]?up"
    r"|submit|the (?:submit|subscribe|sign-up) button)['\"]?|entering your email|registering"
    r"|providing your email)[^?]{0,20},? (?:to subscribe, )?(?:you|i) (?:agree|consent|accept|acknowledge|confirm|are agreeing"
    r"|will receive|understand)\b[^?]{0,180}\W*"
    r"|[^\w\"']*(?:you can |you may )?unsubscribe (?:at any ?time|any ?time|with one click|whenever)\b[^.!?]{0,60}\W*"
    r"|[^\w\"']*(?:we (?:hate|don't"
    r"|won't|will never|promise)(?: not)?(?: to)?(?: send(?: you)?)?) spam\b[^.!?]{0,60}\W*|[^\w\"']*(?:your (?:e-?mail|information"
    r"|privacy) is safe with us|we (?:won't|will never|will not) (?:share|sell) your (?:e-?mail|information|data))[^?]{0,60}\W*"
    r"|[^\w\"']*join (?:more than |over )?[\d.,]+k?\+?(?: other)? (?:other )?(?:subscribers|readers|people|followers|professionals"
    r"|members)\b[^.!?]{0,80}(?:newsletter|inbox|subscrib\w+|email)[^.!?]{0,40}\W*|[^\w\"']*(?:a|the|our|your) (?:free )?(?:daily|weekly"
    r"|twice-weekly|monthly) (?:e-?mail )?(?:newsletter|email|digest|briefing|roundup) (?:with|of|about|featuring|on"
    r"|for)\b[^.!?]{2,110} (?:inbox|delivered [^.!?]{2,30})\W*"
    r"|[^\w\"']*this site is protected by recaptcha and the google privacy policy and terms of service apply\W*|[^\w\"']*want (?:more"
    r"|to (?:get"
    r"|stay|read|receive))[^.!?]{2,90}\? (?:sign up|subscribe|join)[^.?]{0,60}\W*",
    hits=(
        "Sign up for our newsletter", "Subscribe to our daily newsletter to get the latest news from the valley.",
        "Get the latest bridge news delivered straight to your inbox every morning.",
        "By signing up, you agree to our terms of use and privacy policy.",
          "You can unsubscribe at any time.", "Sign up to receive daily headline news in your inbox.", "Join our free mailing list",
          "We won't send spam.", "Get the best of the valley in your inbox", "Join 12,000 subscribers who get our newsletter",
          "Subscribe to the Valley Post newsletter"),
    misses=(
        "Sign up for the army", "Subscribe to the theory that newsletters are dead, he said?",
        "He gets 300 messages in his inbox every day.", "Get the boat to the island", "By signing up, he lost his pension.",
        "Join 12,000 people on the march", "They asked readers to sign up for our newsletter.",
    ),
)

NEWSLETTER_TAIL = span_rule(
    "en/newsletter-tail",
    label=Label.NEWSLETTER,
    why="A newsletter prompt at the end of a paragraph.",
    pattern=tail(
        r"(?:please )?(?:sign[- ]?up|subscribe)(?: now| today| here)? (?:to|for) (?:our|my)(?: [\w'&-]+){0,4} "
        rf"{_MAILS}(?: (?:here|now|today|below|for [^.!?]{{2,60}}|to [^.!?]{{2,60}}))?",
        r"get [^.!?]{3,60} (?:delivered |sent |straight |direct |directly |right )*(?:in|to) your inbox(?: [^.!?]{2,40})?",
    ),
    hits=(
        "The bridge reopened.⟦ Sign up for our newsletter.⟧", "It rained.⟦ Subscribe to our daily newsletter here!⟧",
        "It rained.⟦ Get the news delivered straight to your inbox.⟧",
    ),
    misses=("He told them: sign up for our newsletter", "It rained. Sign up for the army."),
)
