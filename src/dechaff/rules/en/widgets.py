"""Print, font size, search and other widgets, English."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

WIDGET = line_rule(
    "en/widget",
    label=Label.WIDGET,
    why="A button or caption of a page widget.",
    pattern=phrases(
        "Print",
        "Print (this|article|story|page|this article|this story|this page|this post|friendly|preview|version|friendly version"
        "|friendly page|view|post|recipe|print)", "Printable (version|page|view)",
        "Printer (friendly|friendly version|friendly page|friendly view|version)", "Printer-friendly version", "Print-friendly version",
        "Print-friendly", "Print Reprints", "Save Print", "Email", "E-mail", "E-mail | Print",
        "Download (PDF|article|as PDF|this article|PDF version)", "PDF", "View PDF", "Save as PDF", "Export", "Export citation", "Cite",
        "Cite this", "Cite this article", "How to cite", "Citation", "Font", "Font size", "Text size", "Type size", "Font size: A A A",
        "Text size: A A A", "Text size A A A", "Text size: small medium large", "Text size - +", "Change (font|text|type) size",
        "Change text",
        "(Increase|Decrease|Larger|Smaller|Larger|Reset|Normal|Default|Adjust|Resize|Make|Enlarge|Reduce) (text|font|font size"
        "|text size|type|fonts|text smaller|text larger|font smaller)", "Larger Smaller", "Larger text Smaller text", "Larger | Smaller",
        "A A", "A A A", "A+ A-", "A- A+", "A- A A+", "aA", "Small Medium Large", "Dark mode", "Light mode", "Night mode", "Reading mode",
        "Reader mode", "High contrast",
        "Toggle (dark mode|theme|menu|navigation|search|sidebar|mobile menu|table of contents|submenu|comments|the table of contents"
        "|high contrast|font size)", "Switch to (dark mode|light mode|*edition)",
        "Back to (top|the top|top of page|start|content|overview|menu)", "Top", "Top of (page|the page|article)",
        "Return to (top|homepage|home|the top|top of page|article|index|list)", "Go to (top|homepage|home|the top|content|home page)",
        "Scroll to (top|the top)", "Scroll (down|up|for more)", "To top", "Up",
        "Skip to (content|main content|main|navigation|search|footer|header|main navigation|primary content|secondary content|toolbar"
        "|article|the content|primary navigation|bottom|primary sidebar|sections|comments|end of *|main page content|page content"
        "|article content|footer navigation|site index|sidebar|menu|body)", "Skip to content, or skip to search",
        "Skip to navigation » Skip to content", "Skip navigation", "Skip links", "Skip (ad|intro|this|to)",
        "Jump to (content|main content|navigation|search|section|comments|recipe|top|bottom|a section)", "Accessibility",
        "Accessibility (links|help|statement|tools|feedback|options|menu|settings|information)", "Skip to accessibility",
        "Screen reader (support|access)", "Text only", "Text version", "Low graphics version",
        "Loading", "Loading...", "Please wait", "Please wait...",
        "Loading (more|content|results|page|stories|articles|data|more articles|more stories|more posts)", "Close",
        "Close (menu|search|this|window|dialog|modal|panel|x|navigation|sidebar|this window|this message|popup|overlay|message|banner"
        "|ad)", "Close this dialog window", "X Close", "Close X", "Dismiss", "Dismiss this *", "Cancel", "OK", "Okay", "Got it",
        "Got it!", "Open menu", "Open navigation",
        "Open (search|sidebar|main menu|menu close menu|navigation menu|search bar|in new window|in new tab|the menu)", "Show/hide",
        "Show menu", "Hide menu", "Expand", "Collapse", "Expand all", "Collapse all", "Expand menu", "Show|Hide details", "[show]",
        "[hide]", "Expand/collapse", "Save", "Saving", "Edit", "Delete", "Undo", "Refresh", "Refresh page", "Reload", "Reload page",
        "Retry", "Try again", "Something went wrong", "An error occurred", "Page not found",
        "Select (language|a language|your language|edition|region|country|your region|your country|location|category|month|year|page"
        "|an option|a category|one|all)",
        "Choose (language|your language|edition|a language|a category|your edition|region|country|location)", "Language", "Languages",
        "Change (language|location|edition|region|country|city|your location)", "Translate", "Translate this (page|article)",
        "Translate (page|article|to *)", "Select language Powered by Google Translate", "Google Translate", "Powered by Google Translate",
        "Powered by",
        "Powered by (WordPress|Blogger|Google|Drupal|Disqus|Taboola|Outbrain|Shopify|Squarespace|Wix|Ghost|Substack|Medium|Joomla|Arc)",
        "Theme by *", "Theme: * by *", "Website by *", "Web design by *",
        "Proudly powered by *", "RSS", "RSS (feed|feeds|news feed|2.0)", "Atom", "Atom feed", "XML", "What is RSS", "What's this",
        "(What's this?", "Feed", "Entries (RSS", "Comments (RSS", "Calendar", "Weather", "Weather forecast", "Today's weather",
        "Local weather", "Traffic", "Horoscope", "Horoscopes", "Crossword", "Crosswords", "Sudoku", "Lottery", "Lottery results",
        "TV guide", "TV listings", "Current conditions", "#-day forecast", "Full forecast", "Find it", "Go", "Reset",
        "Clear (all|search|filters|form)", "Apply", "Apply filters", "Filter by", "Sort", "Default", "Options", "Article tools",
        "Story tools", "Page tools", "Tools for this (article|page)", "Toolbar", "Article options", "Actions", "Table of contents",
        "Contents", "On this page", "In this article", "In this story", "In this post", "In this section", "What's on this page",
        "Page contents", "Article contents", "Jump to:", "Hide table of contents", "Show table of contents", "Quick links", "Widget",
        "Widgets", "Label", "Item # of #", "Page # of #", "Page #", "Page (# of #", "Pages: #", "Pages", "Pages #", "Step # of #",
        "# results", "No results", "No results found", "No items found", "Nothing found", "No posts found", "# items", "Showing # of #",
        "Showing # results", "Rows per page", "Swipe", "Swipe left", "Drag", "You are here", "You are here:", "You are viewing *",
        "You might want to reload this page *", "Powered by Jetpack", "Privacy & Cookies: This site uses cookies", "Report this ad",
        "Trending topics", "Explore topics", "Sticky", "Search this (site|website|blog|section|page)",
    ),
    hits=(
        "Print this article", "Back to top ↑", "Skip to main content", "Loading...", "Printer-friendly version", "Text size: A A A",
        "Toggle navigation", "Page 1 of 3", "Powered by WordPress", "Close menu", "Theme by Readly", "A- A+",
    ),
    misses=(
        "Print media fell", "Back to the top of the hill", "Skip to the end of the war", "Close the door", "Weather slowed the search",
        "Save the whales", "Page one", "Powered trains", "Powered by the wind", "Designed by two brothers from the valley",
        "Site by site, the town was searched.",
    ),
)

MADE_BY = line_rule(
    "en/made-by",
    label=Label.WIDGET,
    why="May say who made the site.",
    strength=Strength.HINT,
    pattern=phrases("Powered by *", "Designed by *", "Developed by *", "Site by *"),
    hits=("Powered by Acme", "Site by Acme"),
    misses=("Power by the river", "Design by two brothers"),
)

SEARCH = line_rule(
    "en/search",
    label=Label.WIDGET,
    why="A search box.",
    pattern=phrases(
        "Search", "Search for", "Search here", "Search the (site|web|website|archive|archives|blog)",
        "Search (this site|site|website|our site|archives|archive|articles|news|results|now|our archives|our archive|form|button|icon"
        "|by keyword|by keywords|all|jobs|Quote|Quotes|Search|menu|close|subscribe|tips|term|input|box|toggle|within|our website|by"
        "|query|suggestions|again|Login)", "Advanced search", "Site search", "Web search", "Quick search", "Keyword search",
        "Enter (search|keyword|keywords|search term|search terms|your search|your search terms|your keywords|a keyword)",
        "Type (and hit enter|to search|your search|here to search|and press enter|keyword|a keyword|your keyword|search term|something"
        "|your query)", "Type and hit enter to search", "Type something and press enter",
        "Start typing (to search|your search|and press enter|a keyword)",
        "Type above and press Enter to search. Press Esc to cancel", "Press enter to search", "Hit enter to search or ESC to close",
        "What are you looking for", "What can we help you find", "Looking for something", "Popular searches", "Recent searches",
        "Search results", "Search results for *", "Find",
        "Find (a job|jobs|a car|a home|a store|a location|a business|it here|us|a doctor|more)", "Submit search",
        "Open search (bar|form|box|)", "Close search", "Toggle search", "Can't find what you're looking for", "Did you mean: *",
        "Stock quotes", "Get quote", "Symbol lookup", "Enter symbol",
    ),
    hits=("Search:", "Search this site", "Advanced Search", "Type and hit enter to search", "Search results for bridges"),
    misses=(
        "Search for survivors", "Search the river", "Search for a missing boy goes on", "Did you mean to cut the tree", "Find the bridge",
        "Searches went on", "Type of bridge",
    ),
)
