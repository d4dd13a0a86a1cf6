"""Contact, correction and tip boxes, Polish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "pl/feedback",
    label=Label.FEEDBACK,
    why="A prompt to write to the editors.",
    pattern=phrases(
        "(Napisz|Wyślij|Napisz wiadomość|Wyślij wiadomość|Wyślij e-mail) (do nas|do redakcji|do autora)",
        "(Napisz|Wyślij|Napisz wiadomość|Wyślij wiadomość|Wyślij e-mail) (do autorki|wiadomość do autora|do autora artykułu)",
        "(Kontakt|Skontaktuj się) (z redakcją|z nami|z autorem|z marketingiem|z reklamą|z biurem reklamy|z działem reklamy|z wydawcą)",
        "(Zgłoś|Zauważyłeś|Widzisz|Znalazłeś|Wskaż) (błąd|błąd w artykule|błąd w tekście|błąd na stronie)",
        "(Zgłoś|Zauważyłeś|Widzisz|Znalazłeś|Wskaż) (literówkę|uwagę|problem|nam błąd)",
        "(Zauważyłeś|Widzisz|Znalazłeś|Zauważyłaś) (błąd|błąd w artykule|błąd w tekście)? (Napisz do nas|Zgłoś go|Daj nam znać)",
        "(Zauważyłeś|Widzisz|Znalazłeś|Zauważyłaś) (błąd|błąd w artykule|błąd w tekście)? (Zgłoś|Powiadom nas|Napisz)",
        "(Zauważyłeś|Widzisz|Znalazłeś|Zauważyłaś) (błąd na stronie|literówkę)? (Napisz do nas|Zgłoś go|Daj nam znać)",
        "(Zauważyłeś|Widzisz|Znalazłeś|Zauważyłaś) (błąd na stronie|literówkę)? (Zgłoś|Powiadom nas|Napisz)",
        "(Zgłoś|Wyślij|Przyślij|Prześlij) (temat|nam temat|newsa|nam newsa|zdjęcia|zdjęcie|nam zdjęcia)",
        "(Zgłoś|Wyślij|Przyślij|Prześlij) (informację|nam informację|swój temat|zgłoszenie|materiał|nam materiał|swoje zdjęcie)",
        "Masz (ciekawy temat|temat|dla nas temat|newsa|informację|zdjęcia)? (Napisz|Zgłoś|Wyślij|Poinformuj nas|Skontaktuj się) *",
        "(Masz ciekawy temat|Masz temat|Masz dla nas temat|Masz newsa)? (Napisz do nas|Zgłoś|Poinformuj nas)",
        "(Masz ciekawy temat|Masz temat|Masz dla nas temat|Masz newsa)? (Skontaktuj się z nami|Daj nam znać)",
        "(Masz informację|Byłeś świadkiem zdarzenia|Byłeś świadkiem wypadku)? (Napisz do nas|Zgłoś|Poinformuj nas)",
        "(Masz informację|Byłeś świadkiem zdarzenia|Byłeś świadkiem wypadku)? (Skontaktuj się z nami|Daj nam znać)",
        "Byłeś świadkiem (zdarzenia|wypadku)? (Napisz|Zgłoś|Wyślij) *", "Prześlij informację, zdjęcie lub film *",
        "Kliknij i wyślij nam swojego newsa", "(Denerwuje Cię to|Masz problem)? (Zgłoś skargę|Napisz do nas|Zadzwoń)",
        "(Redakcja|Kontakt|Biuro reklamy|Sekretariat redakcji): (tel.|e-mail|mail|telefon) *", "Zadaj pytanie",
        "Zadaj pytanie ekspertowi", "Formularz kontaktowy", "Adres redakcji", "Listy do redakcji", "Zgłoś uwagę", "Zgłoś nadużycie",
        "Jak zgłosić błąd", "Napisz recenzję", "Zostań redaktorem", "Czat z redakcją",
    ),
    hits=(
        "Napisz wiadomość do redakcji", "Napisz wiadomość wiadomość do autora", "Skontaktuj się z działem reklamy",
        "Zauważyłeś błąd w artykule", "Zauważyłeś literówkę", "Zauważyłeś błąd w artykule? Napisz do nas",
        "Zauważyłeś błąd w artykule? Powiadom nas", "Zauważyłeś błąd na stronie? Napisz do nas",
        "Masz ciekawy temat? Poinformuj nas Dziesięć mostów nad Wisłą", "Byłeś świadkiem zdarzenia? Napisz Dziesięć mostów nad Wisłą",
        "Prześlij informację, zdjęcie lub film Dziesięć mostów nad Wisłą",
    ),
    misses=("Napisz do mnie list", "Masz temat na doktorat?", "Zgłoś się do punktu poboru krwi"),
)

FOLLOW_AUTHOR = line_rule(
    "pl/follow-author",
    label=Label.BIO,
    why="An invitation to follow the author.",
    pattern=phrases(
        "(Obserwuj|Śledź) (autora|autorkę) na (Twitterze|X|Facebooku|Instagramie)",
        "(Obserwuj|Śledź) @ na (Twitterze|X|Facebooku|Instagramie)",
    ),
    hits=("Obserwuj autorkę na Instagramie", "Obserwuj Jan Kowalski na Instagramie"),
    misses=("Obserwuj Jana Kowalskiego na boisku", "Śledź Annę Nowak w drodze na szczyt"),
)
