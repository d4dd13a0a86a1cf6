"""Links to other stories inside a line, English."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import span_rule
from dechaff.rules.en.tails import tail

_HEADLINE = (
    r"(?:[^.!?…]|[.!?](?=[\w'’\"”])|(?<=\b\p{L})\.){3,120}+"
)

TAIL = span_rule(
    "en/read-more-tail",
    label=Label.READ_MORE,
    why="A prompt to follow a link at the end of a paragraph.",
    pattern=tail(
        r"for (?:all|more|the latest|full|complete)(?: of)? (?:our|the|[\p{Lu}][^.!?,]{1,30}['’]s?) ?(?:[^.!?]{0,60} )?(?:coverage|news"
        r"|reporting|stories|updates|analysis)(?: [^.!?]{2,120})?,? (?:please )?(?:click|tap|go|head) (?:here|to our [^.!?]{2,40})",
        r"(?:read|see|view|find out|discover|show|hear) (?:more|full story|full article|the full (?:story|article|report|post|interview"
        r"|review|list))(?: about this(?: story)?)?(?: here| now| online)?",
        r"read (?:it|more|this story) here|continue reading|story continues below|article continues below",
        r"(?:story|article) continues (?:below|after)(?: this)? (?:advertisement|ad|video|ads)"
        r"|press enter or click to view image in full size",
        r"(?:please )?(?:click|tap) here(?: (?:for|to (?:read|see|view|get|find out|learn|watch|listen|hear|subscribe|sign up|download"
        r"|register|donate|join|install|check|visit|discover|explore|follow|buy|access))(?: [^.!?]{2,60})?)?",
    ),
    hits=(
        "The bridge reopened.⟦ Read more⟧", "It reopened...⟦ Read More »⟧",
        "It reopened.⟦ Read the full story here.⟧", "It rained.⟦ Click here to read the full story.⟧",
        "It rained.⟦ Click here to get the app⟧", "It rained.⟦ For all of The Post's coverage of the war, click here.⟧",
    ),
    misses=(
        "They want us to read more.", "She said: he should read more", "Ten bridges. Read more than one book.",
        "It rained. Read the guide sheet carefully.",
    ),
)

LINK_TAIL = span_rule(
    "en/link-tail",
    label=Label.READ_MORE,
    why="The headline of another story, behind a label, at the end of a paragraph.",
    pattern=tail(
        rf"(?:read more|read also|also read|also, read|see also|also see|also watch|also check|related|related (?:story|stories|article"
        rf"|articles|news|coverage|content|post|posts|video)|read next|must[- ]read|don't miss|recommended read(?:ing)?|watch more"
        rf"|watch also|read this|read here|you may also like|you might also like|more|also on [\w ]{{3,30}}) ?(?::|\||–|—"
        rf"| -) ?{_HEADLINE}[?!]?",
    ),
    hits=(
        "The bridge reopened on Monday.⟦ ALSO READ: Ten bridges to see⟧", "It reopened.⟦ READ MORE | Will U.S. bridges fall?⟧",
    ),
    misses=(
        "It rained. Also read: ten bridges. The minister spoke.", "She said: he should read more", "It rained. Related matters came up",
    ),
)

BRACKETS = span_rule(
    "en/read-more-brackets",
    label=Label.READ_MORE,
    why="A bracketed link to another story.",
    where="brackets",
    pattern=phrases(
        "Read more", "Read more: *", "Read: *", "Also read: *", "Read also: *", "Related: *", "Related story: *", "Watch: *",
        "Related article: *", "Related articles: *", "Related stories: *", "Read more here", "Read more at *", "Read more about *",
        "click here", "click here (for|to) *", "Click to *", "tap here to *",
        "Continue reading", "Continue reading...", "Click for more", "learn more", "see more", "read the full story", "See gallery",
        "Photo gallery", "story continues below",
        "(Read|See|View) (full|the full|the) (story|article|report) *", "To read more, *", "For more, *", "For more information, *",
        "Recommended: *", "Must read: *",
    ),
    hits=(
        "It reopened⟦ [Related: Ten bridges to see]⟧ on Monday.", "It reopened.⟦ (Read more: Ten bridges to see)⟧",
        "He spoke⟦ (click here for more)⟧.",
    ),
    misses=("It reopened (he said to read more).", "The bridge [related to the road] opened."),
)

PROMO = span_rule(
    "en/coverage-promo",
    label=Label.READ_MORE,
    why="A promo of the site's own coverage that ends in a link.",
    pattern=r"^\W*(?:the |our )?[^.!?]{2,50} (?:live (?:briefing|blog|updates|coverage)|newsletter|briefing|daily digest|podcast) (?:gives"
    r"|brings|offers|keeps|provides) you (?:all |the |up |with |a |our |weekly |daily )[^\n]{10,600}?\b(?:click|sign up|subscribe"
    r"|listen)(?: to it)? here\W*$",
    hits=("⟦Valley Post's Live Briefing gives you all of the latest news on the flood. For all of our coverage, click here.⟧",),
    misses=("For all of our coverage the paper won a prize. Nobody clicked.", "His newsletter gives you the creeps. Nobody will click."),
)
