"""Contact, correction and tip boxes, Norwegian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "no/feedback",
    label=Label.FEEDBACK,
    why="A prompt to write to the editors.",
    pattern=phrases(
        "Meld fra om feil", "Meld feil", "Rapporter feil", "Rapporter feil i saken", "Rapporter en feil", "Funnet feil", "Funnet en feil",
        "Fant du en feil", "Har du funnet en feil", "Feil i saken", "Feil i artikkelen", "Skrivefeil i saken", "Si fra om feil",
        "Gi oss tilbakemelding", "Gi tilbakemelding", "Send inn tips", "Send tips", "Send oss tips", "Tips oss her", "Tips redaksjonen",
        "Har du tips", "Har du et tips", "Har du et nyhetstips", "Har du tips til oss", "Har du tips til saken", "Har du tips om saken",
        "Har du innspill", "Send bilder", "Skriv til oss", "Send oss en e-post", "Kontakt journalist", "Skriv et debattinnlegg",
        "Send inn debattinnlegg", "Send inn leserbrev", "Skriv leserbrev", "Skriv til redaksjonen", "Vil du bidra i debatten",
        "Slik jobber vi", "Slik jobber vi med journalistikk",
        "(Har du tips|Har du et tips|Har du tips til saken)? (Tips oss|Tips|Kontakt|Send|Ta kontakt|Skriv|Ring|Meld|Si fra) *",
        "(Har du nyhetstips|Har du et nyhetstips)? (Tips oss|Tips|Kontakt|Send|Ta kontakt|Skriv|Ring|Meld|Si fra) *",
        "Har du funnet en feil? (Tips oss|Tips|Kontakt|Send|Ta kontakt|Skriv|Ring|Meld|Si fra) *",
        "(Fant du en feil|Så du noe|Vet du mer)? (Tips oss|Tips|Kontakt|Send|Ta kontakt|Skriv|Ring|Meld|Si fra) *",
        "(Har du bilder|Har du innspill|Har du tips til denne saken)? (Tips oss|Tips|Kontakt|Send|Ta kontakt) *",
        "(Har du bilder|Har du innspill|Har du tips til denne saken)? (Skriv|Ring|Meld|Si fra) *",
        "(Har du tips|Har du et tips)? (Tips oss|Kontakt oss|Ta kontakt|Send oss en e-post|Si fra)",
        "(Fant du en feil|Har du funnet en feil)? (Tips oss|Kontakt oss|Ta kontakt|Send oss en e-post|Si fra)",
    ),
    hits=(
        "Har du tips til saken? Ta kontakt Ti broer du bør se", "Har du et nyhetstips? Ta kontakt Ti broer du bør se",
        "Har du funnet en feil? Ta kontakt Ti broer du bør se", "Fant du en feil? Ta kontakt Ti broer du bør se",
        "Har du tips til denne saken? Ta kontakt Ti broer du bør se", "Har du tips til denne saken? Si fra Ti broer du bør se",
        "Har du et tips? Send oss en e-post", "Har du funnet en feil? Send oss en e-post",
    ),
    misses=("Meld fra om feil vedtak til domstolen", "Vet du mer enn læreren?"),
)

FOLLOW_AUTHOR = line_rule(
    "no/follow-author",
    label=Label.BIO,
    why="An invitation to follow the author.",
    pattern=phrases("Følg @ på (Twitter|X|Facebook|Instagram|Bluesky)"),
    hits=("Følg Kari Nordmann på Instagram",),
    misses=("Følg Kari Nordmann på turné", "Følg med på reisen"),
)
