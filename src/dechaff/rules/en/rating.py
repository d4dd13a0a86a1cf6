"""Ratings, polls and counters, English."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

RATING = line_rule(
    "en/rating",
    label=Label.COMMENT,
    why="A rating or poll widget.",
    pattern=phrases(
        "Rate this (article|story|post|page|video|item|recipe|product|blog|content)", "Rate this", "Rate it", "Rate article",
        "Click on a star to rate it", "Click to rate", "Average rating # / #. Vote count: #", "Your rating: *", "Rating: #",
        "Rating # / #",
        "No votes so far! Be the first to rate this post", "No votes yet", "As you found this post useful",
        "We are sorry that this post was not useful for you", "Let us improve this post", "Tell us how we can improve this post",
        "Total votes: #", "Vote count: #",
        "Poll", "Poll of the day", "Today's poll", "Daily poll", "Online poll", "Reader poll", "Take our poll", "Vote in our poll",
        "Vote now", "Vote in our online poll", "Loading poll", "View results", "View poll results", "See results", "Poll results",
        "Previous polls", "Past polls",
        "View past polls", "Thank you for voting", "Thanks for voting", "Vote", "Cast your vote", "Upvote", "Downvote", "Thumbs up",
        "Thumbs down", "Like Dislike", "Helpful Not helpful", "Yes No", "Hover over the stars then click to rate", "Polldaddy.com",
        "View results Loading",
        "Take (our|the) (survey|quiz|poll)", "Take our (reader|quick|short|online|readers') (survey|poll)", "Answer our poll",
        "This poll is closed", "Voting is closed", "Question of the (day|week)", "Thank you for your (feedback|comment|vote|rating)",
        "Thanks for your (feedback|vote|comment)",
        "Submit (rating|vote|feedback)", "Rated # out of #", "Click here to vote", "Today's vote", "Have you say", "Vote here",
        "Vote below", "Reader survey", "Give feedback", "Send feedback", "Provide feedback", "Leave feedback", "Share feedback",
    ),
    hits=(
        "Rate this article", "Average rating 4.5 / 5. Vote count: 12", "Take our survey", "Rated 4.5 out of 5",
        "Thank you for your feedback!", "Poll:",
    ),
    misses=(
        "Rate this economy by its wages", "Vote for the bridge", "Polls", "12 votes decided the race", "Take our country", "Vote count",
    ),
)

MAYBE = line_rule(
    "en/comment-maybe",
    label=Label.COMMENT,
    why="Words of a comment box that an article may say too.",
    strength=Strength.HINT,
    pattern=phrases(
        "Discussion", "Discuss", "Reviews", "Feedback", "Reactions", "Thoughts", "Questions", "Letters", "Forum",
        "Forums", "Name", "Message", "Website", "Replies", "Responses", "Submit", "Like", "Yes", "No", "Replying to *",
    ),
    hits=("Replying to Jane",),
    misses=("What do you think happened?", "Discussion of the plan"),
)

COUNTER = line_rule(
    "en/counter",
    label=Label.COUNTER,
    why="A counter of reads, shares or minutes.",
    pattern=r"\W*\d[\d.,]*[km]?\+?\s?(?:total |unique |page )?(?:shares?|views?|reads?|likes?|hits?|tweets?|retweets?|plays|downloads"
    r"|clicks|visits|pageviews|recommendations|reactions|pins|bookmarks|claps|upvotes|engagements|votes?"
    r"|diggs?)(?:\W+\d[\d.,]*k? (?:comments?|shares?|views?|likes?))?\W*"
    r"|\W*(?:about |est\.? )?(?:\d+(?:[-–]\d+)?|less than (?:a|one|1)|< ?1)?[- ]?(?:mins?\.?|minutes?"
    r"|m)[- ]?(?:of )?(?:read(?:ing)?(?: time)?|to read|watch|listen)\W*"
    r"|\W*(?:estimated |approximate |average |est\.? |article )?(?:reading|read|time to read|watch) ?time\W*(?:\d+|less than a"
    r"|about \d+)?[- ]?(?:mins?|minutes?|m)?(?: read)?\W*|\W*time to read:? \d+ (?:mins?|minutes)\W*"
    r"|\W*(?:this (?:article|post|page|story) has been )?(?:read|viewed|shared|visited) \d[\d.,]* times\W*|\W*\d[\d.,]* (?:people"
    r"|readers|users|others) (?:like|liked|recommend|found) this(?: helpful| article| post)?\W*"
    r"|\W*(?:article |post |page |total )?(?:views|shares|hits|likes|reads|visits|view count|pageviews)\W*(?:[:(]\s?)?\d*[\d.,]*k?\W*"
    r"|\W*word count:? \d+\W*|\W*\d+ of \d+ (?:minutes|seconds)\W*",
    hits=(
        "12 shares", "4 min read", "1,204 views", "3.4k Shares", "5-minute read", "Reading time: 4 minutes",
        "This article has been read 120 times", "Views: 1204", "Estimated reading time: 3 minutes", "Shares", "Read time 5 mins",
        "min read", "12 Shares | 3 comments", "Less than a minute read",
    ),
    misses=(
        "12 shares were sold", "4 minutes later", "5 views of the bridge", "Reading time is falling", "Shares fell", "Minutes",
        "4 minutes",
    ),
)
