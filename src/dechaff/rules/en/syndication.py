"""Lines that content systems add to syndicated posts, English."""

from dechaff.model import Label, Strength
from dechaff.rule import line_rule, span_rule

_THIS = (
    r"(?:this|a version of this|an earlier version of this|a (?:longer|shorter|similar) version of this"
    r"|portions of this)(?: (?:following|above|original"
    r"|same|guest|news))? (?:article|story|post|piece|column|essay|interview|op-ed|press release|review|blog post|commentary|editorial"
    r"|feature|excerpt|report)"
)
_IN = r"(?:on|in|at|by|as|for|from|with|under|here|elsewhere|courtesy)"

SYNDICATION = line_rule(
    "en/syndication",
    label=Label.SYNDICATION,
    why="A note on where the story was first published.",
    strength=Strength.CERTAIN,
    pattern=(
        r"[^\w\"\']*the (?:post|article) (?:(?!,? which |,? that |,? who ).){1,150} (?:appeared first on|first appeared on) [^!?;]{2,70}"
        rf"|[^\w\"\']*(?:note: )?{_THIS}(?: by [^.!?,]{{2,40}})? (?:has |had )?(?:was |is |been |were )?(?:originally|first|previously"
        rf"|also|initially) (?:first )?(?:appeared"
        rf"|appears|published|ran|posted|republished|reprinted|cross-?posted|syndicated|produced|co-published) {_IN}\b[^?!]{{0,110}}"
        rf"|[^\w\"\']*{_THIS}(?: by [^.!?,]{{2,40}})? (?:has been |was |is |has )?(?:republished|reprinted|reposted|cross-?posted"
        rf"|syndicated|co-published|appeared|appears in print) {_IN}\b[^?!]{{0,110}}"
        r"|[^\w\"\']*(?:originally|first|previously) (?:published|posted|appeared) (?:on|at|as|under) [^?!,;]{1,70}"
        r"|[^\w\"\']*(?:re-?published|re-?printed|reproduced|cross-?posted|syndicated|re-?posted) (?:here "
        r"|online )?(?:with (?:the )?(?:kind )?permission|courtesy of"
        r"|under a|by permission|under creative)\b[^?!,]{0,80}|[^\w\"\']*read the original (?:article|story|post|version)(?: (?:here"
        r"|on|at)\b[^?!]{0,80})?\W*"
        r"|[^\w\"\']*(?:this|the) (?:story|article|report) (?:has not been|has been|is)[^.!?]{0,70}(?:syndicated feed|wire feed"
        r"|agency feed|auto-generated)\b[^?!]{0,100}"
        r"|[^\w\"\']*(?:except for the headline|barring the headline|with the exception of the headline|apart from the headline"
        r"|only the headline)\b[^?!]{0,150}"
    ),
    hits=(
        "The post Ten bridges to see appeared first on Valley Post.", "This article was originally published on Valley Post.",
        "Originally published at valleypost.example.", "This story first appeared in the Valley Post",
        "A version of this article appears in print on March 3, 2024.",
          "Republished with permission.", "Read the original article here.", "The article Ten bridges first appeared on Valley Post"),
    misses=(
        "The post office appeared first", "This article was a surprise to all",
        "The story was published on Monday and says that ten bridges fell.", "Originally it was a farm",
        "First published authors often fail", "The article, which first appeared on Monday, was long.",
        "This report was published by the bank.", "Reprinted under a new title, the book sold well.",
    ),
)

SYNDICATION_TAIL = span_rule(
    "en/syndication-tail",
    label=Label.SYNDICATION,
    why="The line that WordPress adds under a post in a feed.",
    pattern=r" ?(?:\[?(?:…|\.\.\.)\]? ?)?\bThe post (?:(?!The post ).){1,200} appeared first on [^.!?]{2,60}(?:\.\w{2,10})*[.!\s]*+$",
    hits=(
        "The bridge reopened.⟦ The post Ten bridges appeared first on Valley Post.⟧",
        "It rained.⟦ The post Rain in May. And June appeared first on Valley.example.⟧",
    ),
    misses=(
        "The post office appeared first on the list of sites and nobody minded at all, he said. It rained.",
        "The postman appeared first on Monday.",
    ),
)
