"""Newsletter prompts, Danish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

NEWSLETTER = line_rule(
    "da/newsletter",
    label=Label.NEWSLETTER,
    why="An invitation to a newsletter or alerts.",
    pattern=phrases(
        "Nyhedsbrev", "Nyhedsbrevet", "Nyhedsbreve", "Vores nyhedsbrev", "Vores nyhedsbreve", "Tilmeld nyhedsbrev",
        "Tilmeld dig nyhedsbrev", "Tilmeld dig nyhedsbrevet", "Tilmeld dig vores nyhedsbrev", "Tilmeld dig vores nyhedsbreve",
        "Tilmeld dig vores gratis nyhedsbrev", "Tilmeld dig nyhedsbrevet her", "Tilmeld dig her", "Tilmeld dig", "Tilmeld",
        "Abonner på nyhedsbrev", "Abonnér på nyhedsbrevet", "Abonner på vores nyhedsbrev", "Abonnér på vores nyhedsbrev", "Få nyhedsbrev",
        "Få nyhedsbrevet", "Få vores nyhedsbrev", "Få nyheder på mail", "Få nyheder på e-mail", "Få nyheder i indbakken",
        "Få nyhederne i din indbakke", "Modtag nyhedsbrev", "Modtag vores nyhedsbrev", "Skriv dig op til nyhedsbrevet",
        "Skriv dig op til vores nyhedsbrev", "Ja tak, jeg vil gerne modtage nyhedsbrevet", "Indtast din e-mail",
        "Indtast din e-mailadresse", "Indtast e-mail", "Skriv din e-mail", "E-mailadresse", "Slå notifikationer til", "Få notifikationer",
        "Få notifikationer om nyheder", "Aktiver notifikationer", "Afmeld nyhedsbrev", "Afmeld", "Abonner via e-mail",
        "Følg bloggen via e-mail",
    ),
    misses=("Nyhedsbrev fra rektor til forældrene", "Tilmeld dig løbet inden fredag"),
)

NEWSLETTER_SENTENCE = line_rule(
    "da/newsletter-sentence",
    label=Label.NEWSLETTER,
    strength=Strength.CERTAIN,
    why="A sentence that sells a newsletter.",
    pattern=phrases(
        "(Tilmeld dig|Abonner på|Abonnér på|Skriv dig op til) (vores nyhedsbrev|vores nyhedsbreve) (og|for at|så) *",
        "(Tilmeld dig|Abonner på|Abonnér på|Skriv dig op til) (vores gratis nyhedsbrev|nyhedsbrevet her) (og|for at|så) *",
        "(Vil du have|Vil du modtage|Ønsker du) (flere nyheder|nyheder|nyhedsbreve) *? (Tilmeld dig|Abonner|Skriv dig op) *",
        "(Vil du have|Vil du modtage|Ønsker du) (vores nyhedsbrev|seneste nyt) *? (Tilmeld dig|Abonner|Skriv dig op) *",
        "Ved (tilmelding|at tilmelde dig) (accepterer|samtykker|giver) du *",
        "Tak for din tilmelding til (nyhedsbrevet|vores nyhedsbrev)",
    ),
    hits=(
        "Skriv dig op til vores nyhedsbreve for at Ti broer du bør se",
        "Skriv dig op til vores gratis nyhedsbrev for at Ti broer du bør se",
        "Vil du modtage flere nyheder Ti broer du bør se? Skriv dig op Ti broer du bør se",
        "Vil du modtage vores nyhedsbrev Ti broer du bør se? Skriv dig op Ti broer du bør se",
        "Ved at tilmelde dig accepterer du Ti broer du bør se", "Tak for din tilmelding til vores nyhedsbrev",
    ),
    misses=("Tilmeld dig vores kursus og smil.", "Ved tilmelding til skolen giver kommunen råd."),
)
