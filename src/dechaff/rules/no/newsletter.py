"""Newsletter prompts, Norwegian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

NEWSLETTER = line_rule(
    "no/newsletter",
    label=Label.NEWSLETTER,
    why="An invitation to a newsletter or alerts.",
    pattern=phrases(
        "Nyhetsbrev", "Nyhetsbrevet", "Vårt nyhetsbrev", "Våre nyhetsbrev", "Meld deg på nyhetsbrev", "Meld deg på nyhetsbrevet",
        "Meld deg på vårt nyhetsbrev", "Meld deg på våre nyhetsbrev", "Meld deg på nyhetsbrevet vårt", "Meld deg på nyhetsbrevet her",
        "Meld deg på her", "Meld deg på", "Abonner på nyhetsbrev", "Abonner på nyhetsbrevet", "Abonner på vårt nyhetsbrev",
        "Abonner på nyhetsbrevet vårt", "Få nyhetsbrev", "Få vårt nyhetsbrev", "Få nyhetsbrevet", "Få nyheter på e-post",
        "Få nyhetene på e-post", "Motta nyhetsbrev", "Motta vårt nyhetsbrev", "Registrer deg for nyhetsbrev",
        "Ja takk, jeg vil ha nyhetsbrev", "Skriv inn din e-post", "Skriv inn din e-postadresse", "Skriv inn e-postadressen din",
        "Legg inn e-postadressen din", "E-postadresse", "Din e-post her", "Slå på varsler", "Slå på varsling", "Få varsler",
        "Få push-varsler", "Meld deg av", "Følg bloggen via e-post", "Abonner via e-post",
    ),
    misses=("Nyhetsbrev fra rektor til foreldrene", "Meld deg på løpet innen fredag"),
)

NEWSLETTER_SENTENCE = line_rule(
    "no/newsletter-sentence",
    label=Label.NEWSLETTER,
    strength=Strength.CERTAIN,
    why="A sentence that sells a newsletter.",
    pattern=phrases(
        "(Meld deg på|Abonner på|Registrer deg for) (vårt nyhetsbrev|våre nyhetsbrev) (og|for å|så) *",
        "(Meld deg på|Abonner på|Registrer deg for) (nyhetsbrevet vårt|vårt gratis nyhetsbrev) (og|for å|så) *",
        "(Vil du ha|Vil du få|Ønsker du) (flere nyheter|flere saker|nyhetsbrev) *? (Meld deg på|Abonner|Registrer deg) *",
        "(Vil du ha|Vil du få|Ønsker du) (vårt nyhetsbrev|siste nytt) *? (Meld deg på|Abonner|Registrer deg) *",
        "Ved å (melde deg på|abonnere på|registrere deg for) (nyhetsbrevet|vårt nyhetsbrev) (godtar|aksepterer|samtykker) du *",
        "Ved å (melde deg på|abonnere på|registrere deg for) våre nyhetsbrev (godtar|aksepterer|samtykker) du *",
        "Takk for at du (meldte deg på|abonnerer på) (nyhetsbrevet|vårt nyhetsbrev) *",
    ),
    hits=(
        "Registrer deg for vårt nyhetsbrev for å Ti broer du bør se", "Registrer deg for vårt gratis nyhetsbrev for å Ti broer du bør se",
        "Vil du ha flere nyheter Ti broer du bør se? Registrer deg Ti broer du bør se",
        "Vil du ha vårt nyhetsbrev Ti broer du bør se? Registrer deg Ti broer du bør se",
        "Ved å registrere deg for vårt nyhetsbrev aksepterer du Ti broer du bør se",
        "Ved å registrere deg for våre nyhetsbrev aksepterer du Ti broer du bør se",
        "Takk for at du meldte deg på vårt nyhetsbrev Ti broer du bør se",
    ),
    misses=("Meld deg på vårt kurs og smil.", "Ved å melde deg på løpet støtter du klubben."),
)
