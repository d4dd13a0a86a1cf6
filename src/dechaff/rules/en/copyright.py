"""Copyright lines, English."""

from dechaff.model import Label, Strength
from dechaff.rule import line_rule

COPYRIGHT = line_rule(
    "en/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    strength=Strength.CERTAIN,
    pattern=(
        r"[^\w\"\']*(?:all )?(?:content |contents |text |images |photos |material )?(?:is |are )?(?:copyright|©|\(c\))[\s:|-]*(?:©"
        r"|\(c\)|by|of)?\s?(?:copyright )?"
        r"(?:by )?(?:the |all contents |\w+ \w+ )?(?:19|20)\d\d\b[^?!]{0,190}"
        r"|[^\w©\"]*(?:copyright )?©\s?[^.?!\d]{2,60}(?:(?:19|20)\d\d[^?!]{0,100})?"
        r"|[^\w\"\']*(?:[\w'&,.-]+ ){0,6}(?:©|copyright ©|\(c\)) ?(?:19|20)\d\d(?:\s?[-–,]\s?(?:19|20)?\d\d)?\b[^?!]{0,120}"
        r"|[^\w\"\']*+(?:[\w'&,.-]+ ){1,4}copyright (?:19|20)\d\d\W*"
        r"|[^\w\"\']*+(?:[^.!?\"]{2,90}[.,;|-] ?)?all rights? reserved\b[^?!]{0,140}"
        r"|[^\w\"\']*+(?:the )?(?:reproduction|re-?publication|redistribution|re-?dissemination|retransmission)(?:,? (?:or|and|/) \w+){0,3}"
        r" (?:of|in) (?:the |this |any |all |our |whole |part |its )[^.!?]{2,100}\b(?:prohibited|forbidden|permission|consent"
        r"|not allowed|permitted)\b.{0,60}"
        r"|[^\w\"\']*+(?:this|the) (?:material|content|article|story|work|document|site|page|publication|information|report|website)"
        r"(?: (?:on this (?:site|page|website)|contained [^.!?]{2,50}))? (?:may not|must not|can not|cannot) (?:be )?(?:published"
        r"|reproduced|copied"
        r"|republished|redistributed|rewritten|reprinted|duplicated|broadcast)\b.{0,150}"
        r"|[^\w\"\']*+(?:this|the) (?:material|content|article|story|work|document|site|page|publication|website)(?: [^.!?]{2,40})?"
        r" is (?:protected by|subject to) (?:\w+ )?copyright\b.{0,120}"
        r"|[^\w\"\']*+no part of (?:this|the)\b[^.!?]{2,60} (?:may|can|shall|should) be (?:reproduced|copied|published|used|stored"
        r"|reprinted|distributed"
        r"|transmitted)\b.{0,170}"
        r"|[^\w\"\']*+(?:reproduction|reuse|re-?publication)(?: or \w+)? (?:of \w+ )?(?:without|prohibited|in whole or in part)\b.{0,100}"
        r"|[^\w\"\']*+\w[\w\s'&.-]{1,60} (?:is|are) (?:a )?(?:registered )?trademarks? of\b.{0,150}"
    ),
    hits=(
        "© 2024 Valley Post Ltd",
        "Copyright 2024 The Associated Press. All rights reserved. This material "
        "may not be published, broadcast, rewritten or redistributed.", "© The Valley Post", "Copyright © 2024", "All rights reserved.",
        "Valley Post © 2024. All rights reserved.", "No part of this publication may be reproduced without permission.",
        "Reproduction in whole or in part without permission is prohibited.", "Valley Post is a registered trademark of Valley Ltd.",
        "Jane Doe Copyright 2024", "©Jane Doe",
    ),
    misses=(
        "Copyright law is a mess", "Copyright holders sued", "The use of phones in class is prohibited from Monday.",
        "This article is about the bridge", "2024 was a good year", "The material may be toxic.",
        "(c) the director must agree to the sale", "The report can be used by the court.", "Copyright the way we knew it is dead.",
    ),
)
