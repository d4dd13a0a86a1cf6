"""Newsletter, subscription and account prompts, Romanian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

NEWSLETTER = line_rule(
    "ro/newsletter",
    label=Label.NEWSLETTER,
    why="A prompt to subscribe to a newsletter.",
    pattern=phrases(
        "Abonează-te la (newsletter|newsletterul nostru|newsletter-ul nostru|știri|noutăți|buletinul informativ|notificări)",
        "Abonați-vă la (newsletter|newsletterul nostru|newsletter-ul nostru|știri)", "Abonare la newsletter",
        "Abonare newsletter", "Abonează-te", "Abonați-vă", "Abonare", "Abonamente", "Înscrie-te la newsletter*",
        "Înscrie-te la newsletter",
        "Primește (știrile|noutățile|cele mai importante știri) (pe email|pe e-mail|pe mail|în inbox|direct pe email)",
        "Primește newsletter", "Rămâi la curent", "Fii la curent",
        "Introdu (adresa de email|adresa ta de email|emailul|email-ul tău)", "Introduceți adresa de email", "Adresa de email",
        "Adresă de email", "Dezabonare", "Mulțumim pentru abonare", "Activează notificările",
        "Vreau să primesc (newsletter|noutăți|știri)*", "Newsletter zilnic", "Abonează-te prin email", "Abonare RSS",
        "Abonează-te la (revistă|ziar)",
    ),
    hits=(
        "Abonează-te la știri", "Abonați-vă la newsletter-ul nostru", "Înscrie-te la newsletter-ul nostru",
        "Primește noutățile pe mail", "Introdu emailul", "Vreau să primesc newsletter-ul zilnic", "Abonează-te la ziar",
    ),
    misses=(
        "Abonează-te la ideea că plouă", "Fii la curent cu plata curentului electric",
    ),
)

NEWSLETTER_SENTENCE = line_rule(
    "ro/newsletter-sentence",
    label=Label.NEWSLETTER,
    why="A whole sentence that offers a newsletter.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Abonează-te|Abonați-vă|Înscrie-te) (gratuit|acum|) la newsletter*",
        "(Prin abonare|Prin înscriere|Abonându-te), (ești de acord|sunteți de acord|accepți|declari)*",
    ),
    hits=(
        "Abonează-te gratuit la newsletter-ul nostru ca să primești cele mai bune articole ale săptămânii.",
        "Prin abonare, ești de acord cu politica noastră de confidențialitate.",
    ),
    misses=(
        "Abonați la gaz sunt tot mai puțini, spune compania.",
        "Înscrie copilul la școală până vineri, cere ministerul tuturor părinților.",
    ),
)

PAYWALL = line_rule(
    "ro/paywall",
    label=Label.PAYWALL,
    why="A prompt to pay or subscribe for the rest of a story.",
    pattern=phrases(
        "Articol (exclusiv|disponibil|) pentru abonați", "Conținut (exclusiv|) pentru abonați", "Doar pentru abonați",
        "Exclusiv pentru abonați", "Ești deja abonat", "Ești deja abonat? (Autentifică-te|Loghează-te|Intră în cont)",
        "Acest articol este (disponibil|destinat|accesibil) (doar|numai|exclusiv) (pentru abonați|abonaților)",
        "Pentru a citi (tot articolul|articolul integral|mai departe), (abonează-te|autentifică-te)",
        "Cumpără (abonament|ediția|acces)",
    ),
    hits=(
        "Articol disponibil pentru abonați", "Conținut pentru abonați", "Ești deja abonat? Loghează-te",
        "Acest articol este destinat numai abonaților", "Pentru a citi articolul integral, abonează-te", "Cumpără ediția",
    ),
    misses=(
        "Doar pentru abonați la gaz", "Cumpără acces la plajă",
    ),
)

ACCOUNT = line_rule(
    "ro/account",
    label=Label.ACCOUNT,
    why="A sign-in or registration prompt.",
    pattern=phrases(
        "Autentificare", "Autentifică-te", "Conectare", "Conectează-te", "Loghează-te", "Intră în cont", "Contul meu",
        "Profilul meu", "Cont nou", "Creează cont", "Creează un cont", "Creare cont", "Înregistrează-te", "Ai uitat parola",
        "Am uitat parola", "Ți-ai uitat parola", "Parolă uitată", "Resetare parolă", "Recuperare parolă", "Ține-mă minte",
        "Nume de utilizator", "Nume utilizator", "Deconectare", "Autentificare cu (Facebook|Google)",
        "Conectează-te cu (Facebook|Google)", "Nu ai cont", "Ai deja cont", "Intră în cont sau creează cont",
    ),
    hits=(
        "Autentificare cu Google", "Conectează-te cu Google",
    ),
    misses=(
        "Intră în contact cu solul", "Înregistrare secretă cu primarul",
    ),
)
