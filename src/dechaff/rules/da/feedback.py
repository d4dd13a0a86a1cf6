"""Contact, correction and tip boxes, Danish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "da/feedback",
    label=Label.FEEDBACK,
    why="A prompt to write to the editors.",
    pattern=phrases(
        "Anmeld fejl", "Meld fejl", "Rapporter fejl", "Rapportér fejl", "Rapporter en fejl", "Fundet en fejl", "Har du fundet en fejl",
        "Har du fundet en fejl i artiklen", "Fejl i artiklen", "Giv os feedback", "Giv feedback", "Send feedback", "Send et tip",
        "Send tip", "Send os et tip", "Har du et tip", "Har du et tip til os", "Har du et tip til redaktionen", "Har du tips",
        "Har du en god historie", "Har du et nyhedstip", "Tip os her", "Send billeder", "Skriv til os", "Send os en mail",
        "Send en mail til redaktionen", "Skriv til redaktionen", "Send læserbrev", "Send dit læserbrev", "Skriv et læserbrev",
        "Send debatindlæg", "Send dit debatindlæg", "Kontakt journalist", "Vil du skrive et debatindlæg", "Klag over artiklen",
        "Fejl og klager", "Sådan arbejder vi",
        "(Har du et tip|Har du tips|Har du et nyhedstip)? (Tip os|Tip|Kontakt|Send|Skriv|Ring|Giv os besked|Fortæl os) *",
        "(Har du en god historie|Har du fundet en fejl)? (Tip os|Tip|Kontakt|Send|Skriv|Ring|Giv os besked|Fortæl os) *",
        "Har du set en fejl? (Tip os|Tip|Kontakt|Send|Skriv|Ring|Giv os besked|Fortæl os) *",
        "(Så du noget|Ved du mere|Har du billeder)? (Tip os|Tip|Kontakt|Send|Skriv|Ring|Giv os besked|Fortæl os) *",
        "(Har du en historie|Har du et tip til redaktionen)? (Tip os|Tip|Kontakt|Send|Skriv|Ring|Giv os besked|Fortæl os) *",
        "(Har du et tip|Har du fundet en fejl|Har du en god historie)? (Tip os|Kontakt os|Skriv til os|Send os en mail|Giv os besked)",
    ),
    hits=(
        "Har du et nyhedstip? Giv os besked Ti broer du bør se", "Har du en god historie? Giv os besked Ti broer du bør se",
        "Har du set en fejl? Giv os besked Ti broer du bør se", "Har du billeder? Giv os besked Ti broer du bør se",
        "Har du et tip til redaktionen? Giv os besked Ti broer du bør se", "Har du en god historie? Send os en mail",
    ),
    misses=("Anmeld fejl afgørelse til retten", "Ved du mere end læreren?"),
)

FOLLOW_AUTHOR = line_rule(
    "da/follow-author",
    label=Label.BIO,
    why="An invitation to follow the author.",
    pattern=phrases("Følg @ på (Twitter|X|Facebook|Instagram|Bluesky)"),
    hits=("Følg Mette Hansen på Instagram",),
    misses=("Følg Mette Hansen på turné", "Følg med på rejsen"),
)
