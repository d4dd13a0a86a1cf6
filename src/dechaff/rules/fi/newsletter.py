"""Newsletter prompts, Finnish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

NEWSLETTER = line_rule(
    "fi/newsletter",
    label=Label.NEWSLETTER,
    why="An invitation to a newsletter or alerts.",
    pattern=phrases(
        "Uutiskirje", "Uutiskirjeet", "Uutiskirjeemme", "Tilaa uutiskirje", "Tilaa uutiskirjeemme", "Tilaa uutiskirjeet",
        "Tilaa maksuton uutiskirje", "Tilaa ilmainen uutiskirje", "Tilaa uutiskirje tästä", "Tilaa uutiskirje sähköpostiisi",
        "Tilaa uutiskirje ilmaiseksi", "Liity uutiskirjeen tilaajaksi", "Liity postituslistalle", "Tilaa uutiset sähköpostiisi",
        "Tilaa uutiset", "Saat uutiset sähköpostiisi", "Saat uutiskirjeen sähköpostiisi", "Syötä sähköpostiosoitteesi",
        "Anna sähköpostiosoitteesi", "Kirjoita sähköpostiosoitteesi", "Sähköpostiosoite", "Sähköpostiosoitteesi",
        "Ota ilmoitukset käyttöön", "Salli ilmoitukset", "Tilaa ilmoitukset", "Peruuta uutiskirje", "Peruuta tilaus",
        "Tilaa blogi sähköpostitse", "Tilaa artikkelit sähköpostitse", "Haluan tilata uutiskirjeen", "Kyllä, haluan uutiskirjeen",
    ),
    misses=("Uutiskirje rehtorilta vanhemmille", "Tilaa uutiset huonekalut ajoissa"),
)

NEWSLETTER_SENTENCE = line_rule(
    "fi/newsletter-sentence",
    label=Label.NEWSLETTER,
    strength=Strength.CERTAIN,
    why="A sentence that sells a newsletter.",
    pattern=phrases(
        "Tilaa (uutiskirjeemme|maksuton uutiskirje|ilmainen uutiskirje|maksuton uutiskirjeemme) (ja|niin|, niin) *",
        "(Tilaamalla uutiskirjeen|Lähettämällä lomakkeen|Tilaamalla uutiskirjeemme) (hyväksyt|annat suostumuksesi|suostut) *",
        "(Haluatko|Haluatko lisää) (uutiskirjeen|uutisia|uusimmat uutiset|tuoreimmat uutiset) *? Tilaa *",
        "Kiitos uutiskirjeen tilauksesta",
    ),
    hits=(
        "Tilaa maksuton uutiskirjeemme , niin Kymmenen siltaa joen yli",
        "Tilaamalla uutiskirjeemme annat suostumuksesi Kymmenen siltaa joen yli",
        "Haluatko lisää tuoreimmat uutiset Kymmenen siltaa joen yli? Tilaa Kymmenen siltaa joen yli",
    ),
    misses=("Tilaa pizza ja nauti illasta.", "Lähettämällä kirjeen annat luvan isännälle."),
)
