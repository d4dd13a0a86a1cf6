"""Sign-in and paywall prompts, Danish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

ACCOUNT = line_rule(
    "da/account",
    label=Label.ACCOUNT,
    why="A prompt to sign in or register.",
    pattern=phrases(
        "Log ind", "Log ud", "Log ind her", "Log på", "Log ind eller opret konto", "Log ind eller opret profil", "Log ind for at læse",
        "Log ind for at læse mere", "Log ind for at læse videre", "Log ind for at læse artiklen", "Opret konto", "Opret en konto",
        "Opret profil", "Opret bruger", "Opret gratis konto", "Opret gratis profil", "Registrer dig", "Registrer", "Min konto",
        "Min side", "Min profil", "Mine sider", "Glemt adgangskode", "Glemt password", "Glemt kodeord", "Har du ikke en konto",
        "Har du allerede en konto", "Har du allerede en profil", "Har du ikke en konto? Opret dig", "Har du allerede en konto? Log ind",
        "Har du allerede en profil? Log ind", "Allerede abonnent", "Allerede abonnent? Log ind", "Er du allerede abonnent",
        "Er du allerede abonnent? Log ind", "Er du abonnent? Log ind", "Har du allerede abonnement? Log ind", "Allerede kunde",
        "Allerede medlem", "Allerede medlem? Log ind", "Bliv medlem", "Husk mig", "Forbliv logget ind", "Log ind med MitID",
        "Log ind med Facebook", "Log ind med Google", "Kundeservice",
    ),
    misses=("Log ind i netbanken med omhu", "Bliv medlem af fagforeningen, råder hun"),
)

PAYWALL = line_rule(
    "da/paywall",
    label=Label.PAYWALL,
    why="A prompt to pay for the text.",
    pattern=phrases(
        "Abonner", "Abonnér", "Abonner nu", "Abonnér nu", "Abonner her", "Bliv abonnent", "Bliv abonnent nu", "Bliv abonnent her",
        "Køb abonnement", "Køb adgang", "Få adgang", "Få adgang nu", "Køb artiklen", "Bestil abonnement", "Abonnement", "Lås artiklen op",
        "Lås op", "Prøv gratis", "Prøv nu", "Prøv os gratis", "For abonnenter", "Kun for abonnenter", "Eksklusivt for abonnenter",
        "Plusartikel", "Artiklen er for abonnenter", "Artiklen er låst", "Ingen binding", "Opsig når som helst", "Vælg abonnement",
        "Se abonnementer", "Se vores tilbud", "Læs e-avisen", "E-avis", "E-avisen", "Dagens avis", "Læs dagens avis", "Avisarkiv",
        "Administrer abonnement", "Gå til abonnement",
    ),
    misses=("Abonner kun på det, du læser", "Prøv gratis mad på torvet"),
)

PAYWALL_SENTENCE = line_rule(
    "da/paywall-sentence",
    label=Label.PAYWALL,
    strength=Strength.CERTAIN,
    why="A sentence of a paywall.",
    pattern=phrases(
        "(Denne artikel|Artiklen|Dette indhold) er (kun|forbeholdt|eksklusiv|eksklusivt|låst) (for|) (vores|) abonnenter",
        "(For at læse|Vil du læse) (videre|hele artiklen|resten af artiklen) skal du (logge ind|være logget ind|være abonnent)",
        "(For at læse|Vil du læse) (artiklen|mere) skal du (logge ind|være logget ind|være abonnent)",
        "(For at læse|Vil du læse) (videre|hele artiklen|resten af artiklen) skal du (være medlem|have et abonnement)",
        "(For at læse|Vil du læse) (videre|hele artiklen|resten af artiklen) skal du oprette en konto",
        "(For at læse|Vil du læse) (artiklen|mere) skal du (være medlem|have et abonnement|oprette en konto)",
        "Vil du (læse videre|læse hele artiklen|læse resten|læse mere)? (Bliv|Køb|Log|Få|Prøv|Abonner|Opret) *",
        "Du skal (være abonnent|have et abonnement|være logget ind|logge ind) for at (læse|læse videre|læse artiklen)",
        "Du skal (være abonnent|have et abonnement) for at (læse denne artikel|læse hele artiklen|se indholdet)",
        "Du skal (være logget ind|logge ind) for at (læse denne artikel|læse hele artiklen|se indholdet)",
        "(Som abonnent|Med et abonnement) (får du|kan du) (læse|adgang til|fuld adgang|ubegrænset adgang) *",
        "Få (ubegrænset|fuld) adgang til (alt|alle|hele|vores) *",
    ),
    hits=(
        "Denne artikel er forbeholdt for vores abonnenter", "For at læse resten af artiklen skal du være logget ind",
        "For at læse artiklen skal du være logget ind", "For at læse resten af artiklen skal du have et abonnement",
        "For at læse resten af artiklen skal du oprette en konto", "For at læse artiklen skal du have et abonnement",
        "Vil du læse hele artiklen? Abonner Ti broer du bør se", "Du skal have et abonnement for at læse artiklen",
        "Du skal have et abonnement for at læse denne artikel", "Med et abonnement får du ubegrænset adgang Ti broer du bør se",
        "Få ubegrænset adgang til vores Ti broer du bør se",
    ),
    misses=("Artiklen er kun for lang.", "For at læse mere skal du købe bogen."),
)
