"""Follow prompts, English."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule
from dechaff.rules.en.tails import NETS, tail

FOLLOW = line_rule(
    "en/follow",
    label=Label.SHARE,
    why="A prompt to follow the site elsewhere.",
    pattern=phrases(
        "Follow", "Following", "Follow us", "Follow us on", "Follow me", "Follow me on", "Follow us at", "Follow us on *", "Follow me on *",
        "Follow (this|the|) (author|topic|topics|reporter|writer)",
        "Follow (topics in this article|the topics in this article|this story|us here|us online|all the topics you care about)",
        "(Connect|Stay connected|Get connected|Stay in touch|Keep in touch|Engage|Get social|Let's connect|Interact) (with us"
        "|) (on social media|)", "Connect with us (on|via|online|here)",
        "Find us on", "Find us on (Facebook|Twitter|Instagram|social media|the web) *", "Find us (here|online|elsewhere)", "Join us on",
        "Like us on *", "Join the conversation on (Facebook|Twitter|X|Telegram)",
        "Follow us for (more|updates|the latest news|more updates)", "Follow (us on|) our social (media|networks|channels)",
        "(Join|Follow|Subscribe to) (our|us on our|the) (WhatsApp|Telegram|YouTube|Viber|Facebook|Discord) (channel|channels|group"
        "|community|page)", "Join our community",
        "Our social (media|networks|channels)", "Social media", "Social networks", "Social links", "Our socials", "Also follow us on",
        "Add * as a (preferred|trusted) source on Google", "Choose * as a (preferred|trusted) source on Google",
        "Add as (a|) preferred source on Google", "Add us (as a preferred source|) on Google",
        "Google preferred source", "Preferred source on Google", "View this post on Instagram",
        "View on (Instagram|Twitter|X|Threads|TikTok|Facebook)", "A post shared by *", "A video posted by * on %",
        "Followers", "Fans", "View my profile", "View my complete profile", "Follow us on social media", "Click here to follow us",
        "Add as a friend",
    ),
    hits=(
        "Follow us on Telegram", "FOLLOW US ON TWITTER", "Like us on Facebook", "Join our WhatsApp channel", "Stay connected with us",
        "Add The Gazette as a preferred source on Google", "Follow this author",
          "A post shared by Jane Doe (@janedoe)", "Find us on Facebook and Twitter", "Follow me on Instagram @janedoe"),
    misses=(
        "Follow us into the valley, said the guide, and they walked for two days.", "Follow the money", "Fans of the club",
        "Following the ruling", "Find us a doctor", "Add salt as a preservative",
    ),
)

FOLLOW_ON = line_rule(
    "en/follow-on",
    label=Label.SHARE,
    why="A prompt to follow someone on a network.",
    pattern=rf"\W*(?:follow|find|join|like|watch|visit|connect with|subscribe to|add|listen to)(?: us| me| our page)(?: also)? (?:on|at"
    rf"|via|in) {NETS}(?:(?:,? and |,? or | & |, | ){NETS})*\W*"
    rf"|\W*follow (?:[^.!?:]{{2,60}} )?on {NETS}(?:(?:,? and |,? or | & |, | )(?:on )?{NETS})*(?: at)?(?:[ :]+@\w+)?\W*"
    rf"|\W*follow @\w+\W*|\W*(?:view|see) [^.!?:]{{2,40}} on (?:facebook|twitter|instagram|x|youtube)\W*"
    r"|\W*\d[\d.,]*k? (?:followers|following|fans|subscribers)\W*",
    hits=(
        "Follow Jane Doe on X", "Follow the Gazette on Facebook and X", "Find us on Facebook, Twitter and Instagram",
        "Follow us on WhatsApp", "Follow Jane Doe on Twitter: @janedoe", "12.4k followers",
    ),
    misses=(
        "Follow the vote on Tuesday", "Follow the money on and off the pitch", "Join us on Monday", "12 followers of the sect fled",
        "Follow the debate on X and you will lose faith in people.",
    ),
)

FOLLOW_SENTENCE = line_rule(
    "en/follow-sentence",
    label=Label.SHARE,
    why="A sentence that asks to follow the site on social networks.",
    strength=Strength.CERTAIN,
    pattern=rf"[^\w\"']*(?:you can (?:also )?|please |don't forget to |make sure to |be sure to )?(?:follow|like|find"
    rf"|join) us (?:also )?on {NETS}\b[^.!?]{{0,120}}[.!]?\W*"
    rf"|[^\w\"']*follow [^.!?:]{{2,40}} on {NETS}(?:, | and | or | & ){NETS}\b[^.!?]{{0,100}}[.!]?\W*"
    rf"|[^\w\"']*(?:join|follow|subscribe to) our (?:official )?(?:whatsapp|telegram|youtube|facebook|viber)(?: news)? (?:channel|group"
    rf"|community|page)\b[^.!?]{{0,120}}[.!]?\W*"
    rf"|[^\w\"']*for (?:more|the latest|daily|regular|breaking)[^.!?,]{{0,60}}, (?:please )?(?:follow|like"
    rf"|join) us on {NETS}\b[^.!?]{{0,80}}[.!]?\W*",
    hits=(
        "Follow us on Twitter for the latest news and updates from the region.",
        "Like us on Facebook to see stories like this in your feed every day.", "You can also follow us on Telegram to get it first.",
          "Join our WhatsApp channel to get the day's news before anyone else does.",
          "For more news from the valley, follow us on Facebook and Instagram.",
          "Follow The Gazette on Twitter and Facebook for all the latest news."),
    misses=(
        "Follow us on the trail, said the ranger, and you will see the bears before noon.",
        "You can follow the race on Facebook from nine in the morning.", "They follow us on Facebook and write to us every day, she said.",
    ),
)

FOLLOW_TAIL = span_rule(
    "en/follow-tail",
    label=Label.SHARE,
    why="A prompt to follow someone at the end of a paragraph.",
    pattern=tail(
        rf"(?:you can )?(?:also )?(?:follow|find|like) (?:us|me|him|her|them)(?: also)? (?:on|at|via) (?:{NETS}|@\w+)(?:(?:,? (?:and|or"
        rf"|&) |, | )(?:on )?{NETS})*(?:(?::| at)? ?@\w+)?",
        rf"follow @\w+(?: on {NETS})?",
        rf"follow [\p{{L}} .'-]{{3,40}} on {NETS}(?:(?: at|:)? ?@\w+)",
    ),
    hits=(
        "The bridge reopened.⟦ Follow us on Twitter.⟧", "She writes on bridges.⟦ Follow her on Twitter at @janedoe.⟧",
        "She lives in Bath.⟦ You can follow her on X @janedoe⟧", "It rained.⟦ Follow Jane Doe on Twitter: @janedoe⟧",
    ),
    misses=("The crowd will follow us on Twitter.", "She said. Follow the money on Monday."),
)
