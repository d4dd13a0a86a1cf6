"""Sign-in and paywall prompts, Norwegian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

ACCOUNT = line_rule(
    "no/account",
    label=Label.ACCOUNT,
    why="A prompt to sign in or register.",
    pattern=phrases(
        "Logg inn", "Logg ut", "Logg inn her", "Innlogging", "Pålogging", "Logg inn eller registrer deg", "Logg inn for å lese",
        "Logg inn for å lese mer", "Logg inn for å lese videre", "Logg inn for å lese saken", "Registrer deg", "Registrer deg gratis",
        "Registrer", "Opprett konto", "Opprett en konto", "Opprett bruker", "Opprett ny bruker", "Lag konto", "Lag bruker", "Ny bruker",
        "Min konto", "Min side", "Mine sider", "Min profil", "Glemt passord", "Glemt passordet", "Har du ikke konto",
        "Har du allerede konto", "Har du allerede en konto", "Har du ikke konto? Registrer deg", "Har du allerede konto? Logg inn",
        "Allerede abonnent", "Allerede abonnent? Logg inn", "Er du allerede abonnent", "Er du allerede abonnent? Logg inn",
        "Har du allerede abonnement", "Har du allerede abonnement? Logg inn", "Allerede kunde", "Allerede kunde? Logg inn", "Bli medlem",
        "Husk meg", "Hold meg innlogget", "Logg inn med Vipps", "Logg inn med Facebook", "Logg inn med Google", "Kundeservice",
        "Kundesenter",
    ),
    misses=("Logg inn i nettbanken med varsomhet", "Bli medlem i fagforeningen, råder hun"),
)

PAYWALL = line_rule(
    "no/paywall",
    label=Label.PAYWALL,
    why="A prompt to pay for the text.",
    pattern=phrases(
        "Abonner", "Abonner nå", "Abonner her", "Bli abonnent", "Bli abonnent nå", "Kjøp abonnement", "Kjøp tilgang", "Få tilgang",
        "Få tilgang nå", "Kjøp digitalt abonnement", "Bestill abonnement", "Abonnement", "Lås opp artikkelen", "Lås opp saken", "Lås opp",
        "Prøv gratis", "Prøv nå", "Prøv én måned", "For abonnenter", "Kun for abonnenter", "Bare for abonnenter",
        "Eksklusivt for abonnenter", "Pluss-sak", "Plussak", "Pluss-artikkel", "Artikkelen er for abonnenter", "Saken er for abonnenter",
        "Ingen bindingstid", "Avslutt når du vill", "Avslutt når du vil", "Velg abonnement", "Se abonnement", "Se våre tilbud",
        "Les e-avisen", "E-avis", "E-avisen", "Dagens avis", "Les dagens avis", "Papiravisen", "Avisarkiv", "Min abonnementsside",
    ),
    misses=("Abonner bare på det du leser", "Prøv gratis mat på torget"),
)

PAYWALL_SENTENCE = line_rule(
    "no/paywall-sentence",
    label=Label.PAYWALL,
    strength=Strength.CERTAIN,
    why="A sentence of a paywall.",
    pattern=phrases(
        "(Denne artikkelen|Artikkelen|Denne saken) er (kun|bare|forbeholdt|eksklusiv|eksklusivt) (for|) (våre|) abonnenter",
        "(Saken|Dette innholdet) er (kun|bare|forbeholdt|eksklusiv|eksklusivt) (for|) (våre|) abonnenter",
        "(For å lese|Vil du lese) (videre|hele artikkelen) må du (logge inn|være innlogget|være abonnent)",
        "(For å lese|Vil du lese) (resten av artikkelen|artikkelen) må du (logge inn|være innlogget|være abonnent)",
        "(For å lese|Vil du lese) (videre|hele artikkelen|resten av artikkelen|artikkelen) må du (bli abonnent|ha abonnement)",
        "(For å lese|Vil du lese) (mer|saken|hele saken|resten av saken) må du (logge inn|være innlogget|være abonnent)",
        "(For å lese|Vil du lese) (mer|saken|hele saken|resten av saken) må du (bli abonnent|ha abonnement)",
        "Vil du (lese videre|lese hele saken|lese resten|lese hele artikkelen|lese mer)? (Bli|Kjøp|Logg|Få|Prøv|Abonner) *",
        "Du må (være abonnent|ha abonnement|være logget inn|logge inn) for å (lese|lese videre|lese saken)",
        "Du må (være abonnent|ha abonnement|være logget inn|logge inn) for å (lese denne saken|lese hele saken|se innholdet)",
        "(Som abonnent|Med abonnement) (får du|kan du) (lese|tilgang til|full tilgang|ubegrenset tilgang) *",
        "Få (ubegrenset|full) tilgang til (alt|alle|hele|våre) *",
    ),
    hits=(
        "Denne artikkelen er forbeholdt for våre abonnenter", "Dette innholdet er forbeholdt for våre abonnenter",
        "Vil du lese hele artikkelen må du være innlogget", "Vil du lese resten av artikkelen må du være innlogget",
        "Vil du lese resten av artikkelen må du ha abonnement", "Vil du lese resten av saken må du være innlogget",
        "Vil du lese resten av saken må du ha abonnement", "Vil du lese hele artikkelen? Abonner Ti broer du bør se",
        "Du må være logget inn for å lese videre", "Med abonnement får du ubegrenset tilgang Ti broer du bør se",
        "Få ubegrenset tilgang til alle Ti broer du bør se",
    ),
    misses=("Artikkelen er bare for lang.", "For å lese mer må du kjøpe boken."),
)
