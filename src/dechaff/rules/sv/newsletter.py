"""Newsletter prompts, Swedish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

NEWSLETTER = line_rule(
    "sv/newsletter",
    label=Label.NEWSLETTER,
    why="An invitation to a newsletter or alerts.",
    pattern=phrases(
        "Nyhetsbrev", "Nyhetsbrevet", "Vårt nyhetsbrev", "Våra nyhetsbrev", "Prenumerera på nyhetsbrev", "Prenumerera på nyhetsbrevet",
        "Prenumerera på vårt nyhetsbrev", "Prenumerera på våra nyhetsbrev", "Prenumerera på vårt kostnadsfria nyhetsbrev",
        "Anmäl dig till nyhetsbrevet", "Anmäl dig till vårt nyhetsbrev", "Anmäl dig till våra nyhetsbrev", "Anmäl dig här",
        "Få vårt nyhetsbrev", "Få nyhetsbrevet", "Få nyheterna direkt i mejlen", "Få nyheter i mejlen", "Få nyheter via e-post",
        "Få våra nyhetsbrev", "Beställ nyhetsbrev", "Skaffa nyhetsbrev", "Skriv upp dig på nyhetsbrevet",
        "Ja tack, jag vill ha nyhetsbrevet", "Jag vill ha nyhetsbrevet", "Ange din e-postadress", "Skriv din e-postadress",
        "Fyll i din e-postadress", "Ange e-postadress", "E-postadress", "Aktivera notiser", "Slå på notiser", "Få notiser",
        "Få pushnotiser", "Avsluta prenumerationen på nyhetsbrevet", "Avregistrera dig", "Hantera dina nyhetsbrev", "Följ via e-post",
        "Prenumerera via e-post", "Följ bloggen via e-post", "(Missa inga|Missa inte) nyheter (från oss|)",
    ),
    hits=("Missa inga nyheter från oss",),
    misses=("Nyhetsbrev från rektorn till föräldrarna", "Anmäl dig här för loppet"),
)

NEWSLETTER_SENTENCE = line_rule(
    "sv/newsletter-sentence",
    label=Label.NEWSLETTER,
    strength=Strength.CERTAIN,
    why="A sentence that sells a newsletter.",
    pattern=phrases(
        "(Prenumerera på|Anmäl dig till|Skriv upp dig på) (vårt nyhetsbrev|våra nyhetsbrev) (och|för att|så) *",
        "(Prenumerera på|Anmäl dig till|Skriv upp dig på) (nyhetsbrevet|vårt kostnadsfria nyhetsbrev) (och|för att|så) *",
        "(Vill du ha|Vill du få) (fler nyheter|mer nyheter|våra nyheter) *? (Prenumerera|Anmäl dig|Skriv upp dig) *",
        "(Vill du ha|Vill du få) (våra nyhetsbrev|vårt nyhetsbrev|nyheter) *? (Prenumerera|Anmäl dig|Skriv upp dig) *",
        "Genom att (anmäla dig|prenumerera|skriva upp dig|registrera dig) (godkänner|accepterar|samtycker) du *",
        "Tack för att du (prenumererar|anmälde dig|anmält dig) (på|till) (vårt nyhetsbrev|nyhetsbrevet) *",
    ),
    hits=(
        "Skriv upp dig på vårt nyhetsbrev för att Tio broar att se",
        "Skriv upp dig på vårt kostnadsfria nyhetsbrev för att Tio broar att se",
        "Vill du ha fler nyheter Tio broar att se? Skriv upp dig Tio broar att se",
        "Vill du ha våra nyhetsbrev Tio broar att se? Skriv upp dig Tio broar att se",
        "Genom att skriva upp dig accepterar du Tio broar att se", "Tack för att du prenumererar till vårt nyhetsbrev Tio broar att se",
    ),
    misses=("Prenumerera på vårt skämt och le.", "Genom att anmäla dig till loppet stöder du klubben."),
)
