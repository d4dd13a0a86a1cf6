"""Contact and correction boxes, author notes, Armenian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "hy/feedback",
    label=Label.FEEDBACK,
    why="A contact, tip or correction box.",
    pattern=phrases(
        "Գրել խմբագրությանը", "Գրեք մեզ", "Ուղարկել լուր", "Ուղարկեք լուր", "Հաղորդել սխալի մասին", "Սխալ եք գտել",
        "Սխալ եք նկատել", "Կապ խմբագրության հետ", "Հեղինակի մասին", "Հեղինակի բոլոր (նյութերը|հոդվածները)",
        "Հեղինակի բոլոր հոդվածները",
    ),
    hits=(
        "Հեղինակի բոլոր հոդվածները",
    ),
    misses=(
        "Գրեք մեզ նամակ, խնդրեց զինվորը", "Սխալ եք գտել ճանապարհը",
    ),
)

FEEDBACK_SENTENCE = line_rule(
    "hy/feedback-sentence",
    label=Label.FEEDBACK,
    why="A whole sentence that asks for tips or corrections.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Եթե սխալ եք գտել|Սխալ գտնելու դեպքում|Եթե գտել եք սխալ|Եթե նկատել եք սխալ)* (Ctrl|նշեք|հայտնեք)*",
    ),
    hits=(
        "Եթե գտել եք սխալ, ընտրեք այն և սեղմեք Ctrl+Enter։",
    ),
    misses=(
        "Եթե նկատել եք սխալ հաշվարկի մեջ, չվճարեք այն։", "Սխալ գտնելու համար երկար աշխատեցին բոլորը միասին։",
    ),
)
