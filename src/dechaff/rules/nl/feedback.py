"""Correction and tip boxes, author boxes, Dutch."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "nl/feedback",
    label=Label.FEEDBACK,
    why="Asks for corrections, tips or letters.",
    pattern=phrases(
        "Fout gezien?", "Fout gevonden?", "Foutje gezien?", "Foutje gevonden?", "Fout in dit artikel?", "Meld een fout", "Fout melden",
        "Fout gezien? (Mail ons|Meld het ons|Laat het weten|Mail de redactie)", "Zie je een fout?",
        "Heb je een (tip|fout|nieuwstip|vraag|opmerking|taalfout|spelfout) (gezien|gevonden|ontdekt|voor de redactie|voor ons|)",
        "Heb je een tip? *", "Heeft u een (tip|fout|nieuwstip|opmerking) (gezien|gevonden|voor de redactie|voor ons|)", "Tip de redactie",
        "Tip ons", "Tip ons!", "Nieuwstip?", "Nieuwstip", "Stuur een tip", "Stuur je tip in", "Mail de redactie", "Mail ons",
        "Stuur ons een mail", "Contact met de redactie", "Contacteer ons", "Contacteer de redactie",
        "Stuur (je|jouw) (foto's|verhaal|nieuws) in", "Brief insturen", "Lezersbrieven", "Correcties", "Correcties en aanvullingen",
        "Geef feedback", "Jouw feedback", "Contactformulier",
    ),
    hits=(
        "Fout gezien?", "Heb je een tip voor de redactie?", "Tip de redactie", "Fout gezien? Mail ons", "Heb je een tip? Mail ons!",
        "Heeft u een nieuwstip?", "Stuur je foto's in",
    ),
    misses=("Fout gezien door de scheids", "Mail ons land uit", "Heb je een hond?"),
)

BIO = line_rule(
    "nl/bio",
    label=Label.BIO,
    why="A heading over a box about the author.",
    pattern=phrases(
        "Over de auteur", "Over de auteurs", "Over de schrijver", "De auteur", "De auteurs", "Auteur", "Auteurs", "Bekijk profiel",
        "Bekijk alle (artikelen|berichten) van *", "Alle (artikelen|berichten) van *", "Meer artikelen van deze auteur",
        "Volg @ op (Twitter|X|Facebook|Instagram|LinkedIn|Bluesky)",
    ),
    hits=("Bekijk alle berichten van Jan", "Volg Jan Jansen op X", "Alle artikelen van Jan"),
    misses=("De auteur van het boek is dood", "Over de brug", "Auteurs protesteren"),
)
