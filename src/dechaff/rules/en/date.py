"""Date lines, English."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

DATE = line_rule(
    "en/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(Published|Updated|Posted|Last updated|Date|First published|Last modified|Originally published|Created|Modified|Last edited"
        "|Released|Publication date|Date published|Published date|Issue date|Post date|Last reviewed|Revised) (on|at|) %",
        "(Published|Updated|Posted|Last updated) (on|) % by *", "Posted in * on %", "Published in * on %", "Article published on %",
        "This (article|story|page) was (last|first|) (published|updated|modified) on %",
        "As of %", "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|) % Page #",
    ),
    hits=(
        "Published: 12 March 2024", "Updated on March 3, 2024 at 10:15 am", "Posted 2024-03-01", "First published on 12 March 2024",
        "Posted on March 3, 2024 by Jane", "Friday 12 March 2024 | Page 19",
    ),
    misses=("Published in twelve countries", "Updated maps of 12 March 2024 show the flood", "As of today the bridge is open",
            "Friday 12 March 2024 page 19 was torn out"),
)

_DAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? ?)"

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)\.?"
)

_ON = (
    rf"(?:{_DAY}?(?:\d{{1,2}}(?:st|nd|rd|th)?,? {_MONTH},? ?(?:20\d\d|19\d\d)?|{_MONTH} ?\d{{1,2}}(?:st|nd|rd|th)?,?(?: (?:20|19)\d\d)?"
    rf"|\d{{1,4}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|\d{{1,2}}-{_MONTH}-\d{{2,4}}))"
)

_AT = r"(?:\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?(?:gmt|utc|[ecmpb]s?t|bst|ist|hrs?|uk|h|[ap]kt))?|\d{1,2} ?[ap]\.?m\.?)"

_AGO = (
    r"(?:(?:about |over |almost |around |less than )?(?:\d+|an?|one|two|three|a few|several) ?(?:s|m|h|d|w|secs?|seconds?|mins?"
    r"|minutes?|hrs?|hours?|days?|weeks?|months?|mos?|years?|yrs?)(?:,? \d+ (?:mins?|minutes?|hours?|days?|weeks?|months?))? ago"
    r"|just now|moments ago)"
)

_KEY = (
    r"(?:(?:page |story |article |first |last |originally |most recently |date |latest )?(?:published|updated?|posted|modified|created"
    r"|edited|reviewed|filed|released|added|uploaded|revised|issued|posted date|publication date|date)(?: (?:on|at|date|time|posted"
    r"|published))?)"
)

DATE_LINE = line_rule(
    "en/date-line",
    label=Label.DATE,
    why="A date or a time ago, alone or behind a word for publishing.",
    pattern=rf"\W*(?=.*(?:\d|ago|yesterday|today))(?:{_KEY}[\s:|,–-]*+)++(?:{_ON}|{_AT}|{_AGO}|yesterday|today|{_DAY}|{_KEY}|at|on|gmt"
    rf"|utc|[ecmp][sd]?t|ist|bst|pst|[\s:,|@/·•–()-])+\W*"
    rf"|\W*(?:(?:today|yesterday|{_DAY})[\s,|@-]*(?:at )?{_AT}|{_AGO}|{_ON}[\s,|@·•–(-]*(?:at |- )?{_AT}[\s),|]*(?:(?:{_KEY})[\s:"
    rf"|,–-]*(?:{_ON}|{_AT}|[\s,|@/-]|at|on)*)?|{_AT}[\s,|·•–-]+(?:on )?{_ON})\W*",
    hits=(
        "Today 11:34", "2 hours ago", "Updated 3 days ago", "updated 9:15 AM EDT, Tue March 12, 2024",
        "Last Updated: Thursday, December 27, 2007 | 11:03 AM", "Wednesday, 12 October 2005, 08:23 GMT", "Yesterday at 10:12 am",
        "Posted: 12 Mar 2024 | Updated: 13 Mar 2024", "Just now", "Published 4h ago",
    ),
    misses=("2 hours ago the bridge fell", "Updated maps", "January 2008", "12 March 2024", "Today", "Published in twelve books"),
)
