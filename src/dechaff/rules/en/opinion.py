"""Questions to readers, English."""

from dechaff.model import Label, Strength
from dechaff.rule import line_rule

_THIS = "(?:this|the) (?:article|story|post|topic|issue|news|page|video|item|product|recipe|report|entry|blog|subject|matter|content)"

_WHERE = (
    "(?: (?:below|here|with us|(?:in|using) (?:the|our) comments?(?: section| box| form)?(?: below)?|in the section below"
    "|on (?:facebook|twitter|x|social media)))"
)

OPINION = line_rule(
    "en/opinion-prompt",
    label=Label.COMMENT,
    why="A question that asks readers for their opinion.",
    strength=Strength.CERTAIN,
    pattern=rf"[^\w\"']*(?:so,? )?what(?:'s| is| was| are) (?:your|ur) (?:opinions?|views?|take|stance|position|thoughts?|reaction"
    rf"|say) (?:on"
    rf"|of|about|regarding) {_THIS}\W*"
    rf"|[^\w\"']*(?:so,? )?what (?:do|did|would) you (?:think|say) (?:about|on|of|to) {_THIS}{_WHERE}?\W*"
    rf"|[^\w\"']*(?:(?:please|do) )?(?:tell us|let us know|let me know|we want to know) what you (?:think|thought)(?: (?:about|of"
    rf"|on) {_THIS}"
    rf"| about it)?{_WHERE}?\W*"
    rf"|[^\w\"']*(?:(?:please|do) )?(?:tell us|let us know|let me know|share|leave|post|add|write|give us|drop|send us"
    rf"|join)(?: us)? (?:your"
    rf"|a) (?:thoughts?|opinions?|views?|feedback|comments?|experiences?|reactions?|ideas?)(?: and (?:opinions|comments|views|thoughts"
    rf"|feedback))?(?: (?:on|about) {_THIS})?{_WHERE}\W*"
    rf"|[^\w\"']*share your (?:thoughts?|opinions?|views?|comments?|feedback|reactions?)(?: (?:on|about) {_THIS})?\W*"
    rf"|[^\w\"']*(?:what do you think|do you agree|agree or disagree)\? (?:please )?(?:let us know|let me know|tell us"
    rf"|share your (?:thoughts"
    rf"|opinion|views)|join the (?:conversation|discussion)|leave (?:us )?a comment|post (?:a|your) comment|sound off|comment"
    rf"|have your say){_WHERE}?\W*"
    rf"|[^\w\"']*(?:do|did) you (?:agree with|have (?:an opinion|a comment|(?:any )?thoughts|something to say) (?:on|about)|like"
    rf"|enjoy) {_THIS}\W*|[^\w\"']*(?:have|got) (?:something|anything) to say(?: about {_THIS})?\?\W*(?:(?:leave|post|write) (?:a"
    rf"|your) comment{_WHERE}?\W*)?"
    rf"|[^\w\"']*did you find {_THIS} (?:helpful|useful|interesting|informative)\W*|[^\w\"']*(?:was|is) {_THIS}(?: page)? (?:helpful|useful"
    rf"|interesting|informative)(?: (?:to|for) you)?\W*|[^\w\"']*was this (?:information|helpful|useful)(?: (?:helpful"
    rf"|useful))?(?: to you)?\W*"
    rf"|[^\w\"']*how (?:useful|helpful) (?:was|is) {_THIS}\W*|[^\w\"']*how (?:do|did) you (?:feel about|like|rate) {_THIS}\W*"
    rf"|[^\w\"']*how would you rate {_THIS}\W*|[^\w\"']*what's your reaction\W*|[^\w\"']*(?:your opinion|your feedback) (?:matters|counts"
    rf"|is important)(?: to us)?\W*"
    rf"|[^\w\"']*we(?:'d| would) (?:love|like) to (?:hear|know|have) (?:from you|your (?:thoughts|opinion|feedback|views)"
    rf"|what you think){_WHERE}?\W*|[^\w\"']*we value your (?:opinion|feedback)\W*|[^\w\"']*(?:comment|sound off|have your say) (?:below"
    rf"|in the comments?(?: section)?(?: below)?)(?: and let us know(?: what you think)?)?\W*",
    hits=(
        "What is your opinion on this topic?", "What do you think about this story?", "Let us know what you think in the comments below!",
        "What do you think? Let us know in the comments", "Was this article helpful?",
        "Share your thoughts in the comments section below.",
          "How useful was this post?", "Did you find this article useful?", "We'd love to hear from you!", "Your opinion matters",
          "Do you agree with this article?", "Tell us what you think about this topic in the comments",
          "Share your opinion on this article", "Was this helpful?"),
    misses=(
        "What is your opinion on this topic, asked the judge, and the witness said he had none.",
        "What do you think about this government?", "Do you agree with this?", "What do you think?",
        "We'd love to hear from the minister.", "Share your bread with us",
    ),
)
