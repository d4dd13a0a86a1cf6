"""Links to other stories, English."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

READ_MORE = line_rule(
    "en/read-more",
    label=Label.READ_MORE,
    why="A link to another story or to the rest of this one.",
    pattern=phrases(
        "Read more",
        "Read (on|also|next|now|less|it here|full story|full article|full text|full post|full review|full report|full bio|the article"
        "|the story|this next|all about it here|article|story|review|post)",
        "Read (more about it|more about this|more about this story|more about this topic|more on this|more on this story"
        "|more on this topic|more here|more articles|more news|more stories|more posts|more blogs|more reviews|more like this)",
        "Read the (full|whole|entire|original|complete|rest of the|rest of this) (story|article|post|report|interview|text|review|piece"
        "|column|news|original|transcript|announcement|press release)",
        "Read the (full|whole) (story|article|report|interview|review) (here|at *|on *|in *)",
        "Read the rest (of this entry|of this article|of the article|of this story|of this post|of the story|here)", "Read more: *",
        "Read more - *", "Read more on * here", "Read more from *", "Read more about *", "Read more on: *",
        "Read more stories (from|about|on|by) *",
        "Read more articles (from|about|on|by) *", "Read more news (from|about|on|in) *", "Read more of (our|the latest|his|her|their) *",
        "Read more at *", "Read more in *", "Read more » *", "Read also: *", "Also read: *", "Also read", "Also read - *",
        "Also, read: *", "Also see: *", "Also see",
        "Also check: *", "Also watch: *", "Must read: *", "Must read", "Must reads", "Must-read", "Read next: *",
        "Read in full: *", "Read here: *", "Read here", "Read this: *", "Read this next: *", "Read now: *", "Up next: *", "Up next",
        "Next up", "See also", "See also: *",
        "See related: *", "See more: *", "See more", "See more stories", "See more on *", "See all", "See full story",
        "See full article", "View more", "View all", "View more (stories|articles|news|posts|photos|videos)",
        "View all (posts|articles|stories|news|videos|photos)",
        "View (full|original) (article|story|post|version|site|image)", "View all (posts|articles|stories) by *", "More", "More: *",
        "More here", "More on: *", "More on this (story|topic|subject|issue)",
        "More (stories|articles|news|posts|coverage|headlines|reading|reviews|videos|photos|updates)",
        "Related: *", "Related story: *", "Related stories: *", "Related article: *", "Related articles: *", "Related coverage: *",
        "Related reading: *", "Related link: *", "Related links: *", "Related post: *", "Related news: *", "Related video: *",
        "Related content: *", "Related topics: *", "Related post", "Related story",
        "Recommended reading: *", "Recommended read: *", "Recommended for you: *", "You may also like: *", "You might also like: *",
        "You might also enjoy: *", "You may like: *", "You may also be interested in: *", "Don't miss: *", "Don't miss",
        "Don't miss this", "Don't miss it", "Dive deeper: *", "Go deeper: *",
        "Trending: *", "Trending now: *", "Most read: *", "Watch: *", "Watch now: *", "Watch also: *", "Watch more: *", "Watch video: *",
        "Listen: *", "Listen now: *", "Listen to more: *", "Previously: *", "Previous story: *", "Previous post: *", "Next post: *",
        "Previous article: *", "Next article: *", "Next story: *",
        "In pictures: *", "In photos: *", "Photos: *", "Photo gallery: *", "Gallery: *", "Learn more", "Learn more here",
        "Learn more about our *", "Find out more", "Find out more here", "Discover more", "Discover now", "Know more",
        "Continue reading", "Continue reading *", "Continue to (article|site|the article|next page|read|story)", "Continue",
        "Keep reading", "Keep on reading: *", "Keep reading: *",
        "Click to (read|continue|continue reading|read more|expand|enlarge|view)", "Expand to read more", "Show more", "Show less",
        "Read more Read less", "Load more", "Load more (posts|stories|articles|news)",
        "Explore more", "Explore more on these topics", "Explore more on *", "Want more like this", "Story continues",
        "Story continues below", "Article continues below", "Article continues after *", "Story continues after *", "Continues below",
        "Story continued below", "(Continue|Continued) (on|from) (next page|page #|previous page)", "Next page", "Previous page",
        "Full story", "Full article", "Full coverage", "Full report", "Full text", "Full details", "See full coverage",
        "Complete coverage", "The full story", "Jump to (comments|article|content|recipe|navigation)", "Suggested reading: *",
        "Further reading: *", "Originally posted here: *", "Essential reading: *", "Long read: *", "From our partners: *",
    ),
    hits=(
        "Read more »", "READ MORE: Ten bridges to see", "ALSO READ: Ten bridges", "Related: Ten bridges to see", "See also: Ten bridges",
        "Read the full story here", "Continue reading “Ten bridges”", "Don't miss: Ten bridges",
        "Read more about bridges", "View all posts by Jane Doe", "Story continues below", "Watch: Ten bridges fall", "More on this story",
    ),
    misses=(
        "Read more than ten books a year.", "More than ten bridges", "Also reading the book was a minister", "Related costs rose",
        "Continued growth", "Watch the bridge fall", "See more of the coast in a day",
        "See also the annex, which lists every bridge that was closed in the last year.",
    ),
)

READ_MORE_SENTENCE = line_rule(
    "en/read-more-sentence",
    label=Label.READ_MORE,
    why="A sentence that sends the reader to other pages.",
    strength=Strength.HINT,
    pattern=r"[^\w\"']*for (?:all (?:of )?our|more of our|more|all (?:of )?the latest|the latest|full|complete|our full|continuing"
    r"|additional"
    r"|breaking) [^.!?]{0,80}?(?:coverage|news|stories|headlines|updates|information|articles|analysis|reporting|info"
    r"|details)\b[^.!?]{0,80}?,? (?:please )?(?:click|tap) (?:here|on (?:this|the) link)[^!?]{0,60}\W*"
    r"|[^\w\"']*(?:please )?(?:click|tap|press) (?:here|on (?:this|the) link|(?:on )?the (?:link|image|picture|photo|button)(?: below"
    r"| above)?|below|on the (?:image|photo)s?)(?: (?:now|below))? (?:to|for|if you (?:want|wish|would like) to) (?:read|see|view|watch"
    r"|listen|hear|get|learn|find|subscribe|sign|download|join|donate|access|register|follow|buy|order|enter|vote|comment|visit|view"
    r"|discover|explore|open|play|check|go|submit|share|more|the|a full|our|full|all|updates|information|details)\b[^!?]{0,120}\W*"
    r"|[^\w\"']*\(?(?:please )?click here\.?\)?\W*|[^\w\"']*(?:to (?:read|see|view|find out|learn) (?:more|the (?:full|rest|original|entire"
    r"|complete))|for (?:more|further|full|additional) (?:information|details|info|on this)|for more|to (?:subscribe|sign up|register"
    r"|donate|join|order|download))\b[^.!?]{0,80}?,? (?:please )?(?:click|tap|go) (?:here|on this link|on the link below|below)\W*"
    r"|[^\w\"']*(?:you can )?(?:read|see|view|find|get|check out|catch up (?:on|with)|follow|explore) (?:all (?:of )?)?(?:our"
    r"|more of our) (?:full |complete |latest |previous |other |related |in-depth |live )?(?:coverage|stories|articles|news|reviews"
    r"|reporting|archive|archives|posts|report|interview|analysis|guide|live ?blog|explainer)\b[^.!?]{0,100} here\W*"
    r"|[^\w\"']*this (?:article|story|post) continues (?:below|on the next page|after)[^.!?]{0,40}\W*",
    hits=(
        "For all of our coverage of the floods, click here.", "Click here to read more", "Click here.",
        "Click here for more ferry headlines!", "To read the full report, click here", "See our full coverage of the vote here.",
        "Tap here to get the latest bridge news in your town.",
    ),
    misses=(
        "For all of our faults, the town is a good one.", "Click here, he said, and the bomb went off.",
        "To read the full report takes a day.", "For more information the ministry has opened a hotline for citizens.",
        "See our coverage of the vote",
    ),
)
