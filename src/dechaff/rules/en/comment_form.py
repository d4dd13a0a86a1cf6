"""Comment forms, English."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENT_FORM = line_rule(
    "en/comment-form",
    label=Label.COMMENT,
    why="The small print of a comment form.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "Your (email|e-mail) (address|) will not be (published|shown|displayed|shared) (publicly|)",
        "Your email address will not be published. Required fields are marked",
        "(Required|Mandatory) fields are marked (with an asterisk|with *|)",
        "Mail (will not be published) (required", "Email (will not be published", "Required. Will not be published.",
        "Save my name, email, and website in this browser for the next time I comment",
        "Save my name, email and website in this browser for the next time I comment",
        "Save my name and email in this browser for the next time I comment",
        "Notify me of (followup|follow-up|followups|new) (comments|posts|replies) (by|via) (email|e-mail)",
        "Notify me (of|about) (new|follow-up|followup) comments", "Notify me when new comments are (added|posted)",
        "This site uses Akismet to reduce spam. Learn how your comment data is processed", "This site uses Akismet to reduce spam",
        "Learn how your comment data is processed", "Please enter your (comment|name|email|email address|e-mail address|message) (here|)",
        "You have entered an incorrect email address", "You can use these HTML tags and attributes *",
        "You may use these HTML tags and attributes *", "You can use the following HTML tags *",
        "Web page addresses and e-mail addresses turn into links automatically",
        "Lines and paragraphs break automatically", "Allowed HTML tags: *", "HTML tags allowed *", "No HTML tags allowed",
        "Please enable JavaScript to view the comments powered by Disqus",
        "This field is for validation purposes and should be left unchanged",
        "Fill in your details below or click an icon to log in", "You are commenting using your * account",
        "You are commenting using your * account. Log Out / Change", "You are commenting using your * account. ( Log Out / Change",
        "Log Out / Change",
        "Subscribe to: Post Comments (Atom", "Post Comments (Atom",
        "Comments (must be|are|will be) (moderated|approved) before (being published|they are published|publishing|they appear)",
        "All comments are (moderated|moderated before being published|subject to moderation|subject to approval|pre-moderated)",
        "Your comment (is|will be) (awaiting moderation|published after approval|subject to editorial review|moderated|reviewed)",
        "Comments are (moderated|subject to moderation|reviewed|pre-moderated|moderated and may not appear immediately)",
        "Comments that * will be (removed|deleted)", "Comments containing * will (be removed|be deleted|not be published)",
        "The comments below have (not|) been moderated (in advance|)",
        "(We are|We're|This article is) no longer (accepting|open to|open for) comments (on this article|)",
        "You can leave a response, or trackback from your own site",
        "You can skip to the end and leave a response. Pinging is currently not allowed",
        "You can follow any responses to this entry through the RSS 2.0 feed", "Both comments and pings are currently closed",
        "Responses are currently closed, but you can trackback from your own site", "Enter your comment here", "Type your comment here",
        "Type your reply",
        "Comment text", "Comment body", "Name (required", "Email (required", "E-mail (required", "Website (optional", "Email (optional",
        "We use cookies to remember your comment", "Your name and location will appear next to your comment",
        "Please read our comment policy before commenting",
        "Please be respectful of others", "Please keep your comments (respectful|relevant|on topic|polite|civil) *",
        "By submitting a comment (you agree to|you accept) *", "By posting a comment (you agree to|you accept) *",
        "Comments posted (on|to|here) * do not (reflect|represent) *",
        "Subscribe without commenting", "Receive an email when *",
        "Email me when (someone replies|new comments are posted|there are new comments)", "Want comments emailed to you? *",
        "Fields marked with an asterisk are required", "Denotes required field", "Indicates required field", "indicates required",
        "# characters (left|remaining)",
    ),
    hits=(
        "Your email address will not be published. Required fields are marked *",
        "Save my name, email, and website in this browser for the next time I comment.", "Notify me of new posts via email.",
        "Name (Required)", "All comments are moderated before being published.",
          "You are commenting using your Facebook account. ( Log Out / Change )", "Comments that are abusive will be removed.",
          "You may use these HTML tags and attributes a href", "Please enter your name here", "500 characters remaining"),
    misses=(
        "Your email address will be published in the court file.", "Comments that hurt", "Please enter your house by the back door.",
        "Notify the police when you see it.", "Comments are reviewed by the board.",
    ),
)

LOGIN_TO_COMMENT = line_rule(
    "en/login-to-comment",
    label=Label.COMMENT,
    why="A request to sign in before commenting.",
    strength=Strength.CERTAIN,
    pattern=r"[^\w\"']*(?:(?:sorry, )?you (?:must|have to|need to) be |please |you must |to comment, |already (?:registered|a member)\?\W*"
    r"|not registered\?\W*(?:quick )?)?(?:be )?(?:a )?(?:logged|log|signed|sign|register|registered|registration|login|join"
    r"|create an account|subscribe)(?:[- ]?in)?(?: up)?"
    r"(?:(?: or|/|,| and) (?:please )?(?:register|sign up|log ?in|sign in|registered|create an account|join|subscribe))?(?: user"
    r"| member)?(?: for free)?,? (?:to|and|before you can|in order to|before) (?:be able to )?(?:(?:post|posting|leave|write|add|make"
    r"|submit|view|see|read) (?:a |new |your |the )?)?"
    r"(?:comments?|reply|review|vote|rate|reviews?|participate|commenting|like|join the (?:discussion"
    r"|conversation)(?: or read more comments)?|replies)(?: (?:on|about) (?:this|the) (?:article|story|post|news|topic)| here| now)?\W*",
    hits=(
        "You must be logged in to post a comment.", "Log in to comment", "Login or register to post comments",
        "Please log in to leave a comment", "Sign in or register to join the discussion", "Register to comment",
        "You must be logged in to reply.",
    ),
    misses=(
        "You must be logged in to the ship before dawn.", "Sign in to vote in the new hall", "Register to vote in the election",
        "You must be registered to stand for the seat.", "Subscribe to the theory",
    ),
)
