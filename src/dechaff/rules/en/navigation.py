"""Menu and footer links, sections and tags, English."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

NAVIGATION = line_rule(
    "en/navigation",
    label=Label.NAVIGATION,
    why="A link of a menu or footer.",
    pattern=phrases(
        "Home", "Homepage", "Home page", "Go home", "Main page", "Front page", "Menu", "Main menu", "Main navigation", "Primary menu",
        "Secondary menu", "Footer menu", "Mobile menu", "Site menu", "Navigation", "Site navigation", "Navigation menu",
        "Primary navigation", "Secondary navigation", "Footer", "Footer navigation", "Header", "Sidebar", "Primary sidebar", "Breadcrumb",
        "Breadcrumbs", "Sections", "All sections", "More sections", "View all sections", "Browse sections", "Site map", "Sitemap",
        "Site index", "A-Z index", "A to Z", "Sitemap | Index", "Index", "About", "About us",
        "About (this site|the site|our site|this website|the company|the team|our company|our team|our ads|our staff|me|this blog"
        "|the newsroom|the paper|our organization|our newsroom|us & contact|this page|us contact us|us and contact)", "Who we are",
        "What we do",
        "Our (team|story|mission|staff|company|people|history|values|partners|work|services|network|brands|sites|websites|publications"
        "|authors|experts|writers|contributors|journalists|offices|locations|other sites|products|blog|impact|approach|vision"
        "|philosophy|culture|board|leadership|advertisers|properties|reporters|podcasts|apps|standards|magazine|magazines|titles|papers"
        "|awards|clients|customers|programs|offerings)", "Meet (the|our) team", "Meet the (staff|editors|team)",
        "Staff (directory|list|members)", "Masthead", "Editorial (team|board|staff)", "Leadership (team|)", "Board of directors",
        "Press (room|center|releases|release|kit|office|centre|info|inquiries|contact|contacts|enquiries)", "Newsroom",
        "Media (center|centre|relations|inquiries|enquiries|contacts|room|kit|resources|contact)", "Investor relations", "Investors",
        "Careers", "Jobs", "Job (openings|search|opportunities|board|listings|vacancies)", "Work (with|for) us", "Join our team",
        "We're hiring", "We are hiring", "Internships", "Employment", "Employment opportunities", "Write for us", "Contribute",
        "Contributors",
        "Submit (a|an|your) (article|story|news|event|press release|photo|photos|tip|obituary|announcement|letter|post|guest post|link)",
        "Submit news", "Submit (photos|event|article|events|letters|press release|content)", "Guest post", "Become a contributor",
        "Partner with us", "Partners", "Partnerships", "Affiliate program", "Affiliates", "Become an affiliate",
        "Help (center|centre|& support|and support|desk|& FAQ|& FAQs|topics|pages)", "Support (center|centre|forum|team)",
        "Customer (service|services|support|care|help)", "Customer Service Center",
        "Site (help|feedback|information|info|tools|features|services|guide|credits|archive|archives)", "Useful links", "Helpful links",
        "Blogroll", "Blogs", "Blog", "All blogs", "Our blogs", "Archives", "Archive", "News archive", "Blog archive", "Article archive",
        "Story archive", "Photo archive", "Past issues", "Online archives", "Web archive", "Monthly archives", "Categories", "Category",
        "Blog categories", "All categories", "Browse categories", "Select category", "Uncategorized", "Uncategorised", "Tags", "Tag",
        "Tag cloud", "All tags", "Topics", "All topics", "Browse topics", "Popular tags", "Related tags", "Meta", "Entries feed",
        "Comments feed", "WordPress.org", "WordPress.com", "Log in Entries feed Comments feed", "Other sites", "Network", "Our network",
        "International (edition|editions|sites)",
        "(US|UK|U.S.|U.K.|India|Asia|Global|Europe|World|English|Arabic|Spanish|African|Australian|Canadian|Today's|Sunday"
        "|Weekend) edition", "Edition", "Editions", "Classifieds", "Classified", "Classified ads", "Obituaries", "Death notices",
        "Legal notices", "Public notices", "Family notices", "Yellow pages", "Business directory", "Marketplace", "Shopping", "Shop",
        "Online shop", "Store", "Our store", "Gift shop", "Gift cards", "Cart", "Shopping cart", "My cart", "View cart", "Your cart",
        "Your cart is empty", "Basket", "Checkout", "Wishlist", "Wish list", "My wishlist", "Store locator", "Find a store", "Contests",
        "Competitions", "Sweepstakes", "Promotions", "Giveaways", "Puzzles", "Puzzles & games", "Games & puzzles", "Comics",
        "Events calendar", "Community calendar", "Calendar of events", "Event calendar", "All events", "Submit an event", "Programs A-Z",
        "Full schedule", "Schedules", "TV schedule", "Newsstand", "Subscriber center", "Editor login", "Staff login", "Webmaster",
        "Webmail", "Intranet", "Community guidelines", "More on the web", "More navigation", "More options", "More info",
        "More information", "Additional information", "Corporate", "Corporate information", "Corporate info",
        "For (advertisers|business|businesses|publishers|media|press|journalists|teachers|developers|professionals|authors|investors"
        "|educators|employers|students)", "View by (category|topic|date|month|author)", "Browse",
        "Browse (by|all|all topics|all articles|all categories|our archive|jobs|archives|by category|by topic|categories)", "Authors",
        "All authors", "Our authors", "Columnists", "Columns", "Editorials", "Letters to the editor", "Opinions", "Home & Garden",
        "Arts & Entertainment", "Life & Style", "Food & Drink", "Health & Wellness", "Real Estate", "Local News", "World News",
        "National News", "Business News", "Sports News", "Entertainment News", "US News", "U.S. News", "UK News", "International News",
        "Odd News", "Weird News", "Local Sport", "Local Sports", "High School Sports", "College Sports", "Special reports",
        "Photo galleries", "News home", "Home news", "All news", "Prev Next", "Home Delivery", "Newspaper in education",
        "Newspapers in Education", "News alerts", "E-mail alerts", "Mobile alerts", "Text alerts", "Other services", "Other publications",
        "Network sites",
    ),
    hits=("About Us", "HOME", "• Sitemap", "Careers", "Our Team", "Submit an event", "For Business", "UK edition"),
    misses=(
        "About the bridge", "Home is where the river is", "Careers fell apart", "Our team won", "Menu prices rose",
        "Support for the plan", "Help arrived", "Member of the council resigns",
    ),
)

SECTION = line_rule(
    "en/section",
    label=Label.NAVIGATION,
    why="The name of a section, which may be a real line too.",
    strength=Strength.HINT,
    pattern=phrases(
        "News", "Sport", "Sports", "Politics", "Business", "World", "Opinion", "Culture", "Technology", "Tech", "Science", "Health",
        "Entertainment", "Lifestyle", "Life", "Travel", "Video", "Videos", "Audio", "Podcast", "Podcasts", "Photos", "Local", "National",
        "International", "Economy", "Money", "Finance", "Markets", "Education", "Environment", "Climate", "Food", "Fashion", "Style",
        "Music", "Movies", "Film", "TV", "Television", "Radio", "Books", "Arts", "Art", "Celebrity", "Celebrities", "Football", "Soccer",
        "Cricket", "Tennis", "Golf", "Rugby", "Basketball", "Baseball", "Hockey", "Boxing", "Racing", "Crime", "Religion", "Community",
        "Events", "Jobs", "Property", "Homes", "Cars", "Autos", "Motoring", "Motors", "Gaming", "Games", "Recipes", "Features",
        "Editorial", "Magazine", "Guides", "Europe", "Asia", "Africa", "Middle East", "Americas", "Australia", "Canada",
        "India", "China", "UK", "US", "U.S.", "USA", "Facebook", "Twitter", "X", "Instagram", "YouTube", "LinkedIn", "Pinterest",
        "Reddit", "WhatsApp", "Telegram", "TikTok", "Threads", "Bluesky", "Google+", "Digg", "Delicious", "StumbleUpon", "Tumblr",
        "Resources", "More", "Contact", "Latest", "Live", "Media", "Press", "Team", "Research", "Industry", "Security", "Mobile",
        "Internet", "Software", "Gadgets", "FAQ", "FAQs", "Help", "Support", "Services", "Products", "Product", "Solutions", "Company",
        "Links", "Tools", "Sources", "Credits", "App Store", "Google Play", "Mobile apps", "Member of *", "Posted in *", "Filed in *",
    ),
    misses=("News fell", "Sport is over"),
)

TAGS = line_rule(
    "en/tags",
    label=Label.NAVIGATION,
    why="The tags or the path of the page.",
    pattern=phrases(
        "Tags: *", "Tag: *", "Tagged: *", "Tagged with *", "Tagged with: *", "Tagged as *", "Tagged under *", "Tagged in *",
        "Filed under", "Filed under: *", "Filed under * Tagged *", "Filed to: *", "Filed: *", "Keywords: *", "Key words: *",
        "Topics: *", "Topic: *", "Topics covered: *", "Category: *", "Categories: *", "Categorized in *", "Categorised in *",
        "Posted under *", "Posted in: *", "Posted in * Tagged *", "Posted in * Leave a comment", "Posted in * # comments", "More on: *",
        "Section: *", "Related topics: *", "Related tags: *", "Related keywords: *", "Labels: *", "Browse topics: *", "Hashtags: *",
        "In this article: *", "Explore more on these topics", "You are here: *", "Home > *", "Home » *", "Home / *", "Home › *",
        "Home → *", "Home \\ *", "Home :: *", "Home - *", "Tagged", "Filed to", "Topics in this article", "Tags in this article",
        "This article is tagged *", "This entry was posted in *", "Bookmark the permalink *",
    ),
    hits=(
        "Tags: bridges, rivers", "Filed Under: Bridges", "Home > News > Bridges", "Home / News", "This entry was posted in Bridges.",
        "Keywords: bridge, river",
    ),
    misses=(
        "Tagged by police", "Home is here", "Filed papers", "Topics of the day",
        "Home again, the crew was met by a crowd of ten thousand.",
    ),
)
