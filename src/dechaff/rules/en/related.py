"""Headings over other stories, English."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

RELATED = line_rule(
    "en/related-heading",
    label=Label.RELATED,
    why="A heading over links to other stories.",
    pattern=phrases(
        "Related",
        "Related (articles|stories|news|posts|content|topics|links|coverage|reading|videos|video|items|tags|internet links|pages"
        "|products|searches|media|stories from|story|articles more from author|galleries|galleries & videos|podcasts|insights|blogs"
        "|blog posts|guides|reads|recipes|events|reports|features|interviews|material|materials|quotes|companies|people|photos"
        "|slideshows|entries|news articles|categories|keywords|subjects|titles|multimedia|services|searches|more from author)",
        "(Selected|Recommended|Suggested|Similar|Popular|Featured|Latest|Recent|Trending|Top|Other|Previous|Further|Interesting|More"
        "|Hot|New|Newest|Must-read|Random|Sponsored|Promoted|Additional|Editor's) (articles|stories|posts|news|reads|reading|content"
        "|topics|headlines|videos)", "Latest", "Trending",
        "Trending (now|today|this week|in news|news stories|on social media|searches|tags)",
        "Most (popular|read|viewed|recent|shared|watched|commented|emailed|e-mailed|discussed|active|liked|wanted|clicked|searched"
        "|trending|searched)",
        "Most (popular|read|viewed|commented|shared|emailed|watched|recent) (articles|stories|news|posts|videos|today|this week"
        "|this month|now)", "Most (read|popular|viewed) (on|in) *",
        "(The|Today's|This week's) most (read|popular|viewed|shared) (stories|articles|news|)",
        "Top (stories|news|headlines|story|videos|articles|posts|picks|reads|stories this week|stories now|stories right now"
        "|stories today|10 stories)", "Popular",
        "Popular (now|today|this week|in the community|tags|topics|categories|searches|stories right now|pages|articles|videos)",
        "Breaking news",
        "Latest (news|headlines|updates|stories|posts|articles|videos|video|issue|reviews|podcasts|edition|episodes|additions|jobs"
        "|tweets|comment|blog posts|insights|breaking news|photos|galleries|press releases)",
        "Latest (news|stories) (from|in|on) *",
        "Recent (posts|articles|stories|news|comments|blog posts|headlines|entries|topics|updates|videos|activity|searches|issues"
        "|press releases|galleries|reviews|episodes)",
        "(You may|You might|You'll|You could|You would|You'd) also (like|enjoy|love|be interested in|be interested|want to read"
        "|like to read|read|find interesting|like these)",
        "(You may|You might) (like|enjoy|be interested in|be interested|want to read|have missed)", "You may also like these",
        "If you liked this", "If you liked this (story|article|post)",
        "If you (liked|enjoyed) this (article,|post,|story,) you (may|might) also (like|enjoy) *", "Readers also (liked|read|enjoyed)",
        "People also (read|viewed|ask|like|searched for)", "Others (also read|are reading|also viewed|read)",
        "People who read this also (read|liked|viewed)", "Customers also (bought|viewed)", "What others are reading", "What to read next",
        "Read next", "Read this next", "What to read",
        "What's (hot|trending|popular)", "What you need to know today", "In case you missed it", "ICYMI",
        "(Recommended|Suggested|Picked|Selected|Chosen|More|Just|Stories|News|Articles|Hand-picked) for you", "Recommended",
        "Recommended (from|stories|for you|reading|videos|by our editors|links|content|from around the web|by outbrain|by taboola|news"
        "|posts|products)", "Suggested", "Suggestions for you", "Based on your reading",
        "(Editor's|Editors'|Editor|Our|Staff|Critics'|Reader) (picks|pick|choice|selection|favorites|favourites)",
        "(More|Also|Elsewhere|Stories|News|Best|From) (from|on|in|around|across|of) (the web|the site|around the web|this section"
        "|our network|our partners|our site)",
        "More (stories|news|articles|posts|headlines|videos|coverage|content|reading|top stories|top news|latest news|like this|info"
        "|information|photos|galleries|features|reviews|stuff|links|tips|topics|recipes|reads|reports|podcasts|related news"
        "|recent posts|trending|to read|to explore|to discover|for you|stories you may like|articles you might enjoy|stories for you"
        "|great stories|great reads|local news|world news|sports|politics)",
        "More (stories|news|articles|posts|headlines) (from|in|on|about) *",
        "More (local|national|regional|world|international|business|sports|sport|politics|political|entertainment|health|tech"
        "|technology|science|weather|crime|education|travel|lifestyle|culture|opinion|football|breaking) (news|stories|headlines"
        "|coverage)",
        "More by this author", "(Also|Other) (by|from) this (author|section|writer)",
        "Other (articles|stories|news) (in|by|on|published on) *",
        "(Other|Additional|External|Useful|Quick|Internet|Web|Relevant|Important) links", "Related to this (story|article|topic)",
        "Related to this",
        "On the web", "Around the web", "From around the web", "From the web",
        "From our (partners|network|sponsors|archives|archive|blog|advertisers|friends|print edition|readers)",
        "From the (archives|archive|blog|newsroom|homepage|Editors)", "From our archives",
        "In this (section|article|story|issue|series|package|edition|collection)", "In other news",
        "Also in (this section|the news|news|this issue|this series)", "(Latest|More) (on|from) this (story|topic|section)",
        "Next (article|story|post|page|up|entry|video|item|chapter)",
        "(Previous|Prev|Older|Newer|Earlier) (article|story|post|posts|page|entry|entries|news|video|item|articles|stories)",
        "(Previous|Prev) (|/|&|and|·) Next", "Next Previous", "Next article in *", "Previous article in *", "Post navigation",
        "Posts navigation", "Article navigation", "Continue exploring", "Keep exploring", "Explore", "Explore by topic", "Discover",
        "Discover more from *",
        "Featured",
        "Featured (post|posts|articles|story|stories|news|video|videos|content|products|jobs|links|today|in|on|topics|listings|events"
        "|companies|authors|guide|collection)", "Sponsored stories", "Promoted stories",
        "Today's (top stories|headlines|news|papers|paper|top news|top headlines|picks|highlights|features|top story)",
        "Top of the (news|hour)", "News in (brief|pictures|photos|video)", "Special (coverage|features|sections|section|feature)",
        "Headlines", "Stories you may (like|have missed|be interested in)", "Stories (from|by|around) (our partners|the web)",
        "Articles you may like", "Articles you might (like|enjoy|have missed)", "(Content|Stories) you (may|might) like", "You've read",
        "Up next in *", "Also of interest", "Of interest", "Don't miss these", "Don't miss out", "Hot (topics|news|stories|right now)",
        "Trending stories celebs are talking about", "Just in", "Must watch", "Watch next",
        "Series", "View all articles by *", "All (articles|posts|stories) by *",
        "More from (this|the|our) (author|section|writer|reporter|site|web|network|blog|archive|series|category)",
        "See (all|more) (stories|articles|news) (from|by|on) *",
        "Browse (by|all|more) (topic|category|articles|topics|categories|stories|author|tag)", "Same (category|author|section)",
        "Back to (blog|news|articles|all articles|all news|index|list|home|homepage|headlines|stories|search results|article|results"
        "|the blog|previous page|home page|main page)", 
    ),
    hits=(
        "RELATED ARTICLES", "Selected articles", "Most popular", "Trending now", "You may also like", "More from this author",
        "Most read in Business", "Latest news from Bath", "More Weather News", "Previous Article", "Discover more from Ten Bridges",
        "If you liked this post, you might also like these", "Other articles in Bridges",
    ),
    misses=(
        "Related costs rose", "Most popular bridges fall first", "Trending down", "Latest figures from the bank show it",
        "Top stories are told", "Featured in the film", "Recent years", "More rain, less news",
        "More people read the news", "Also on Friday, two men were arrested.", "More work for the same news today, they say.",
        "Related by blood",
    ),
)

MAYBE = line_rule(
    "en/related-maybe",
    label=Label.RELATED,
    why="Words that stand over links, and in articles too.",
    strength=Strength.HINT,
    pattern=phrases(
        "Details", "Prev", "Today", "New", "Series", "Live", "On the Net", "Links", "Highlights", "Stories", "Articles", "Archive",
        "Archives", "Read", "Watch", "Listen", "Multimedia", "Videos", "Special reports", "Popular", "Contents", "More from *", "More by *",
        "Latest from *", "Also on *", "Elsewhere on *",
    ),
    hits=("More from The Courier", "More by Jane Doe", "Also on the site"),
    misses=("Next year", "Today the bridge opened", "More than two hundred people came."),
)
