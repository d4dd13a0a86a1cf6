"""Comment and review prompts, English."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENT_LABEL = line_rule(
    "en/comment-label",
    label=Label.COMMENT,
    why="The caption of a comment box.",
    pattern=phrases(
        "Comment", "Comments", "Comments (#", "Comments #", "Comment (#", "One comment", "One response", "One thought on *",
        "No comments", "No comments yet", "No comment yet", "No comments found", "No responses yet", "No reviews yet", "No ratings yet",
        "There are (currently|) no (comments|reviews|ratings|replies|posts) (yet|to display|for this article|on this article"
        "|on this story|yet for this article|here yet|at this time|)",
        "There (is|are) # (comment|comments) (on this article|on this story|for this article|yet|so far|)",
        "Comments (are|) (closed|off|disabled|turned off|moderated|loading|on|section|area)", "Comments Off on *",
        "Comments (for|on|to|about) this (article|story|post|entry|page|thread|topic) (are|are now|have been) (closed|disabled)",
        "Comments (on|for|about) this (article|story|post)",
        "Comments are now closed", "Comments have been (closed|disabled) (on|for) this (article|story|post)",
        "The comments section is closed", "Commenting (is|has been) (closed|disabled|off) (for this article|on this story|)",
        "Leave (a|your|the first) (comment|reply|review|response|rating|feedback|opinion|note)",
        "Leave (a|your) (comment|reply) (below|here|now)", "Leave a (reply|comment) (Cancel reply|Cancel)",
        "Leave a (comment|reply) on *", "Leave a (comment|reply) to @", "Cancel reply", "Reply Cancel",
        "(Add|Post|Submit|Write|Make|Enter|Send|Type|Edit|Preview|Clear|Delete|Publish|Print) (comment|comments|review|reply)",
        "Comment here", "Comment now", "Comment below", "Comment as a guest", "Post as a guest", "Comment as", "Guest comment",
        "Comment on this (article|story|post|topic|news|page|video|item)", "Discuss this (article|story|post|topic|news|issue|item)",
        "Discuss this (article|story|topic) in (our|the) (forum|forums)", "Respond to this (article|story|post|entry)",
        "Your (thoughts|comments|opinion) on this (article|story|post|topic)",
        "Join (in|) (the|our) (conversation|discussion|debate|chat|forum discussion)",
        "Join the (conversation|discussion) (now|below|here)", "(Start|Continue) (a|the) (conversation|discussion|topic)",
        "Have your say", "Have your say on this (story|article|topic|issue)",
        "Have your say (below|now|here|in the comments|in our comments section)", "Speak your mind", "Sound off", "Add your voice",
        "Voice your opinion",
        "Your (comment|comments|review|rating|reply|opinion|reaction|vote|name|email|e-mail|message|website|view|views|thoughts"
        "|email address|e-mail address|phone|phone number|story)",
        "(View|Show|Hide|See|Read|Load|Open|Close|Expand|Display|Skip to|Jump to|Go to|Latest|Recent|Top|All|Reader|Readers'|User"
        "|Featured|Newest|Facebook|Previous|Older|Newer|Most|Best|Oldest) (all|more|the|latest|previous|) (comments|replies)",
        "(View|Show|See|Read|Load|Hide) (all|) # (comments|comment|replies)", "(View|Show|See|Read) comments (#",
        "(Read|See|View) (what others|what other readers) (are saying|have to say|said)", "Most commented", "Reader reactions",
        "Reader comments (#",
        "Comments feed", "RSS feed for comments on this post", "Newest first", "Oldest first", "Sort by",
        "Sort by (newest|oldest|best|latest|most recent|most liked|date|relevance|newest first|oldest first)", "Newest Oldest Most voted",
        "Newest Most voted", "Oldest",
        "Inline feedbacks", "View all (reviews|responses)", "Would love your thoughts, please comment", "Reply", "Reply to this comment",
        "Report (this|) (comment|abuse|post) (as inappropriate|as abusive|)", "Report as (abusive|inappropriate)",
        "Flag (this|) comment", "Flag as (inappropriate|abusive)", "Alert a moderator", "Report this", "Report inappropriate comment",
        "(Please|) (read|view|see) (our|the) (comment|comments|commenting|community|posting) (policy|guidelines|rules|standards)",
        "(Comment|Comments|Commenting|Community|Posting) (policy|guidelines|rules|standards|terms)", "Discussion guidelines",
        "House rules", "Comments powered by *", "Blog comments powered by *", "View the discussion thread", "View the discussion",
        "View discussion",
        "What are your thoughts?", "Comments are loading", "Please wait while comments are loading", "Scroll down to load comments",
        "Loading comments", "Reviews (#", "Customer reviews", "User reviews", "Reader reviews", "Average (user|customer|) rating",
        "Trackbacks", "Pingbacks", "Trackbacks/Pingbacks", "Letter to the editor", "(Send|Submit|Write) a letter to the editor",
        "What others are saying", "Discussion (#", "Forum (#", "Comment count", "Comments RSS", "Anonymous says", "Add new comment",
        "Post new comment",
    ),
    hits=(
        "Comments (12)", "LEAVE A COMMENT", "Leave a Reply Cancel reply", "View all comments", "Comments Off on Ten bridges",
        "Comments are closed.", "One thought on “Ten bridges”", "There are no comments yet.", "View comments (3)",
          "Leave the first comment", "Leave a review", "Comments powered by Talkyard", "Show 12 comments", "Comment on this article",
          "No Comments", "There are 4 comments on this article"),
    misses=(
        "Comments on the draft fell by half in a year.", "No comments were made", "Comment is free", "Reply from the ministry",
        "Leave a comment, he said", "Join the conversation that the city needs to have.", "Have your cake",
        "Read the comments of the judge", "Reviews",
    ),
)

ADD_COMMENT = line_rule(
    "en/add-comment",
    label=Label.COMMENT,
    why="A button for a comment, or a counter of them.",
    pattern=r"\W*(?:add|post|submit|write|make|enter|send|publish|type|leave)(?: us)? (?:a|your|a new|new|an|the first|my"
    r"|another)(?: own)? (?:comment|review|reply|response|comments|rating)(?: here| below| now| to this (?:article|story|post)"
    r"| on this (?:article|story|post)| about this (?:article|story|post)| and rating)?\W*"
    r"|\W*be the first(?: one| person)? to (?:comment|review|reply|react|rate|respond|vote|like|discuss|recommend|know|(?:post|leave"
    r"|write|add) (?:a|your) (?:comment|review|reply|response)|share (?:your (?:thoughts|opinion|experience)|what you think)"
    r"|join the (?:discussion|conversation))(?: on)?(?: (?:this|it))?(?: (?:article|story|post|topic|news|page|video|item|product"
    r"|recipe))?\W*"
    r"|\W*\d[\d.,]*k?\s?(?:new |more |reader |user |customer |facebook )?(?:comments?|reviews?|ratings?|replies|reply|responses?"
    r"|trackbacks?|pingbacks?|thoughts)(?: so far| below| add yours| hidden|\W+add (?:your own|yours|a comment)|\W+leave a comment"
    r"|\W+(?:share|print|comments?|post a comment))?\W*"
    r"|\W*\d+ (?:thoughts|responses|comments|replies) (?:on|to|for) [\"'].{1,120}[\"']\W*",
    hits=(
        "Add a comment", "Post your comment", "Write a review", "Be the first to comment", "Be the first to like this post",
        "Be the first to comment on this article", "3 comments", "1,204 Comments", "12 thoughts on “Ten bridges”", "2 more comments...",
        "12 Comments - Add yours",
    ),
    misses=(
        "Write a review of the law", "12 comments that changed history", "Be the first to know the truth", "Leave a reply to be sure",
        "3 reviews of the film", "Be the first to vote in the new hall",
    ),
)
