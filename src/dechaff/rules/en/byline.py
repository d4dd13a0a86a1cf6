"""Bylines and sources, English."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "en/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "(Written|Posted|Reported|Story|Words|Article|Authored|Published|Submitted|Compiled|Report|Text|Review|Reviewed|Interview"
        "|Author|Uploaded|) by @",
        "(Written|Posted|Published|Authored|) by @ (Published|Updated|Posted|) (on|at|) %",
        "Author: @", "Authors: @", "Writer: @", "Reporter: @", "Correspondent: @", "Editor: @", "Byline: @", "Contributor: @", "Words: @",
        "Text: @",
        "From @ in (London|Washington|New York|Paris|Brussels|Moscow|Beijing|Tokyo|Jerusalem|Delhi|Berlin|Rome|Sydney)", "By: @",
        "By: @ %", "By @ # min read", "By @ % # min read",
    ),
    hits=(
        "By Jane Doe", "By Jane Doe and John Roe, 12 March 2024", "Written by JANE DOE | Published March 3, 2024", "By Tomás Ó Briain",
        "Author: Jane Doe", "By: Jane Doe", "By Jane Doe 12 March 2024 5 min read",
    ),
    misses=(
        "By noon the troops had left the town.", "By land and sea", "Passed by both houses", "By 2024", "Author: the bank says it fell",
        "By Monday they were gone",
    ),
)

BYLINE_WORD = line_rule(
    "en/byline-word",
    label=Label.BYLINE,
    why="A byline word without its name.",
    pattern=phrases(
        "By", "Written by", "Posted by", "Author", "Authors", "Published by", "Story by", "Reported by", "Words by", "Report by",
        "Submitted by", "Article by", "Author:", "Byline", "Author name",
    ),
    hits=("by", "By:", "- By"),
    misses=("By and by", "Author of the book", "By the way"),
)

BYLINE_LABEL = line_rule(
    "en/byline-label",
    label=Label.CREDIT,
    why="The label of a byline or date without its value.",
    pattern=phrases(
        "Reviewed by", "Medically reviewed by", "Fact checked by", "Edited by", "By on", "Posted by on", "Published", "Published on",
        "Published at", "Published in", "Updated", "Updated on", "Last updated", "Last updated on", "Last updated by on",
        "Last updated on by", "Last modified", "First published", "Originally published", "Posted", "Posted on", "Posted at", "Posted in",
        "Posted on by", "Date published", "Publication date", "Published date", "Published Updated", "Published on Updated",
        "Published: Updated", "Date posted", "Posted on in", "Post author", "Post published", "Post category",
        "(Staff|Contributing|Senior|Associated Press|AP|Freelance|Senior staff|Special|Guest|Political|Business|Sports|Chief"
        "|Sports News|Guest) (writer|writers|reporter|correspondent|contributor|columnist|editor)", "Staff", "Staff reports",
        "Staff report", "From staff reports", "By staff reports", "By staff", "News desk", "Web desk", "By news desk", "By web desk",
        "By our correspondent", "Our correspondent",
        "By our reporter", "Our reporter", "Agencies", "By agencies", "By admin", "Posted by admin", "Admin", "By editor",
        "By the editors", "Editorial staff", "Editorial team", "By Wire reports", "By Wire services", "Wire reports", "News agencies",
        "By a staff reporter", "By staff writer", "By staff reporter", "Staff correspondent", "Special to the *",
        "Created by", "Produced by", "Presented by", "Hosted by", "Author bio", "Via", "Credit", "Photo", "Photos", "Image", "Copyright",
    ),
    hits=("Last updated:", "Special to The Courier", "AP Writer", "STAFF WRITER"),
    misses=("By and by", "Author of the book", "Published in twelve countries", "Staff were told", "Specially made", "Posted in haste"),
)

SOURCE = line_rule(
    "en/source",
    label=Label.SOURCE,
    why="The source of the story.",
    pattern=phrases(
        "Source: *", "News source: *", "Original source: *", "Source | @", "Story source: *", "Article source: *", "Source link: *",
        "Source - @", "Data source: *", "(First|Originally) published (in|by) *", "(First|Originally) appeared in *", "Published by @",
        "(Republished|Reprinted|Reposted|Excerpted|Adapted) (from|with permission from|with permission of|with permission"
        "|courtesy of) *",
        "Courtesy: *", "Courtesy of @", "Via @", "Via: *", "From the % issue of *", "From the @ print edition", "From @ print edition",
    ),
    hits=(
        "Source: Valley Post", "First published in The Valley Post", "Originally appeared in Valley Post",
        "Reprinted with permission from Valley Post", "Courtesy: Valley TV", "Via Valley Post",
    ),
    misses=("Source code", "First published author in town", "Sources say it fell", "Via the new bridge", "Taken from the river at night"),
)
