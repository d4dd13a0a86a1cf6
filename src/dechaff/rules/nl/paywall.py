"""Paywall and subscription prompts, Dutch."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

PAYWALL = line_rule(
    "nl/paywall",
    label=Label.PAYWALL,
    why="Sells a subscription or says that the text is for subscribers.",
    pattern=phrases(
        "Abonneren", "Abonneer je", "Abonneer nu", "Abonneer je nu", "Word abonnee", "Word nu abonnee", "Word lid", "Neem een abonnement",
        "Kies een abonnement", "Kies je abonnement", "Bekijk (de|onze|alle) (abonnementen|aanbiedingen)", "Onze abonnementen",
        "Abonnementen", "Mijn abonnement", "Abonnement opzeggen", "Digitaal abonnement", "Proefabonnement", "Al abonnee?",
        "Ben je al abonnee?", "Bent u al abonnee?", "Reeds abonnee?", "Al abonnee? (Log in|Log hier in|Inloggen)", "Al lid?",
        "Nog geen abonnee?", "Nog geen account? Abonneer je", "Alleen voor abonnees", "Exclusief voor abonnees", "Voor abonnees",
        "Abonnee-artikel", "Plusartikel", "Premium artikel", "Exclusief", "Probeer gratis", "Probeer nu", "Gratis proberen",
        "Eerste maand gratis", "Maandelijks opzegbaar", "Stop wanneer je wilt", "Direct opzegbaar", "Digitale krant", "Lees de krant",
        "De krant van vandaag", "Krant", "Verder lezen?", "Direct verder lezen?", "Lees dit artikel (gratis|met een gratis account|verder)",
        "Lees onbeperkt (alle|) *", "Dit artikel is (exclusief|alleen) voor abonnees", "Geef een abonnement cadeau",
        "Maak een gratis account aan", "Log in en lees verder",
    ),
    hits=(
        "Al abonnee? Log in", "Alleen voor abonnees", "Bekijk onze abonnementen", "Lees dit artikel gratis",
        "Dit artikel is exclusief voor abonnees", "Lees onbeperkt alle artikelen",
    ),
    misses=(
        "Word lid van de brandweer", "Abonnementen op de tram duurder", "Exclusief interview met de koning",
        "Probeer gratis water te vinden",
    ),
)

PAYWALL_SENTENCE = line_rule(
    "nl/paywall-sentence",
    label=Label.PAYWALL,
    strength=Strength.CERTAIN,
    why="A whole sentence that says the text is for subscribers.",
    pattern=phrases(
        "Dit artikel is (exclusief|alleen|enkel) (voor|toegankelijk voor|beschikbaar voor) (onze abonnees|abonnees)",
        "Om dit artikel (te lezen|verder te lezen|te kunnen lezen) (heb je|heeft u|moet je|moet u) (een abonnement|een account|inloggen|"
        "abonnee zijn) *",
        "Om dit artikel (te lezen|verder te lezen|te kunnen lezen) (heb je|heeft u|moet je) (een abonnement nodig|een account nodig|"
        "inloggen|abonnee zijn)",
    ),
    hits=("Dit artikel is alleen toegankelijk voor onze abonnees.", "Om dit artikel te lezen heb je een abonnement nodig."),
    misses=("Deze strook is alleen voor fietsers.", "Om dit artikel uit de wet te schrappen is een meerderheid nodig."),
)
