"""Newsletter prompts, Polish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

NEWSLETTER = line_rule(
    "pl/newsletter",
    label=Label.NEWSLETTER,
    why="An invitation to a newsletter or alerts.",
    pattern=phrases(
        "Newsletter", "Nasz newsletter", "Newslettery", "Przykładowy newsletter", "Bezpłatny newsletter", "Darmowy newsletter",
        "Newsletter redakcji", "(Zapisz się|Zapisz się już dziś|Zapisz się bezpłatnie) (na|do) (newsletter|newslettera|nasz newsletter)",
        "(Zapisz się|Zapisz się już dziś|Zapisz się bezpłatnie) (na|do) (naszego newslettera|bezpłatny newsletter)",
        "(Zapisz się za darmo|Zapraszamy do zapisania się|Dołącz) (na|do) (newsletter|newslettera|nasz newsletter)",
        "(Zapisz się za darmo|Zapraszamy do zapisania się|Dołącz) (na|do) (naszego newslettera|bezpłatny newsletter)",
        "(Zapisz się|Zapisz się już dziś|Zapisz się bezpłatnie) (na|do) (darmowy newsletter|bezpłatnego newslettera)",
        "(Zapisz się|Zapisz się już dziś|Zapisz się bezpłatnie) (na|do) darmowego newslettera",
        "(Zapisz się|Zapisz się już dziś|Zapisz się bezpłatnie) (na|do) (listy mailingowej|naszej listy mailingowej)",
        "(Zapisz się za darmo|Zapraszamy do zapisania się|Dołącz) (na|do) (darmowy newsletter|bezpłatnego newslettera)",
        "(Zapisz się za darmo|Zapraszamy do zapisania się|Dołącz) (na|do) darmowego newslettera",
        "(Zapisz się za darmo|Zapraszamy do zapisania się|Dołącz) (na|do) (listy mailingowej|naszej listy mailingowej)",
        "Zapisz się na newsletter, aby *",
        "(Subskrybuj|Zamów|Zaprenumeruj|Otrzymuj|Odbieraj) (nasz|bezpłatny|darmowy|codzienny|) newsletter",
        "(Zamów|Otrzymuj) (najnowsze|) (wiadomości|informacje|artykuły) (na e-mail|na maila|mailem)",
        "(Zamów|Otrzymuj) (najnowsze|) (wiadomości|informacje|artykuły) (e-mailem|na swój e-mail|na skrzynkę)",
        "Newsletter Zamów najnowsze wiadomości", "(Włącz|Wyłącz|Aktywuj|Zezwól na|Zarządzaj|Subskrybuj) (powiadomienia|powiadomieniami)",
        "(Podaj|Wpisz|Twój|Wprowadź) (swój|tutaj swój|adres|) (adres e-mail|adres email|e-mail|email)",
        "(Podaj|Wpisz) (swój|tutaj swój) (adres e-mail|adres email|e-mail|email)", "(Wypisz się|Zrezygnuj) (z newslettera|)",
        "Dołącz do (subskrybentów|naszych subskrybentów|# subskrybentów)",
        "Dołącz do (# innych subskrybentów|# pozostałych subskrybentów|społeczności)", "Zapisz się", "Zapisuję się", "Subskrybuj",
        "Subskrybuję", "Zasubskrybuj",
    ),
    hits=(
        "Zapisz się bezpłatnie na nasz newsletter", "Zapisz się bezpłatnie na bezpłatny newsletter",
        "Zapraszamy do zapisania się na nasz newsletter", "Zapraszamy do zapisania się na bezpłatny newsletter",
        "Zapisz się bezpłatnie na bezpłatnego newslettera", "Zapisz się bezpłatnie na darmowego newslettera",
        "Zapisz się bezpłatnie na naszej listy mailingowej", "Zapraszamy do zapisania się na bezpłatnego newslettera",
        "Zapisz się na newsletter, aby Dziesięć mostów nad Wisłą", "Dołącz do naszych subskrybentów",
        "Dołącz do 12 pozostałych subskrybentów",
    ),
    misses=("Zapisz się do lekarza przed końcem roku", "Newsletterów jest coraz więcej", "Zamów newsletterową kampanię"),
)

NEWSLETTER_SENTENCE = line_rule(
    "pl/newsletter-sentence",
    label=Label.NEWSLETTER,
    strength=Strength.CERTAIN,
    why="A sentence that sells a newsletter.",
    pattern=phrases(
        "(Chcesz być na bieżąco|Bądź na bieżąco)? Zapisz się (na|do) (newsletter|newslettera|nasz newsletter|naszego newslettera) *",
        "Chcesz wiedzieć więcej? Zapisz się (na|do) (newsletter|newslettera|nasz newsletter|naszego newslettera) *",
        "(Chcesz być na bieżąco|Bądź na bieżąco)? Zapisz się (na|do) (newsletter|newslettera|nasz newsletter|naszego newslettera)",
        "Chcesz wiedzieć więcej? Zapisz się (na|do) (newsletter|newslettera|nasz newsletter|naszego newslettera)",
        "Zapisz się (na|do) (nasz newsletter|naszego newslettera|newslettera|newsletter) i *",
        "Zapisując się (na|do) (newsletter|newslettera|naszego newslettera), (akceptujesz|wyrażasz zgodę|zgadzasz się) *",
        "Zamówienie newslettera oznacza (akceptację|zgodę) *",
        "(Wpisz|Podaj) (swój|) adres e-mail, (aby|by) (zaprenumerować|subskrybować|otrzymywać) *",
        "Dziękujemy za zapisanie się (do|na) (newslettera|newsletter|naszego newslettera) *",
        "Dziękujemy za zapisanie się (do|na) (newslettera|newsletter|naszego newslettera)",
    ),
    hits=(
        "Chcesz być na bieżąco? Zapisz się na naszego newslettera Dziesięć mostów nad Wisłą",
        "Chcesz wiedzieć więcej? Zapisz się na naszego newslettera Dziesięć mostów nad Wisłą",
        "Chcesz być na bieżąco? Zapisz się na naszego newslettera", "Chcesz wiedzieć więcej? Zapisz się na naszego newslettera",
        "Zapisz się na naszego newslettera i Dziesięć mostów nad Wisłą",
        "Zapisując się na naszego newslettera, wyrażasz zgodę Dziesięć mostów nad Wisłą",
        "Zamówienie newslettera oznacza akceptację Dziesięć mostów nad Wisłą",
        "Wpisz swój adres e-mail, aby zaprenumerować Dziesięć mostów nad Wisłą",
        "Dziękujemy za zapisanie się do naszego newslettera Dziesięć mostów nad Wisłą",
        "Dziękujemy za zapisanie się do naszego newslettera",
    ),
    misses=("Zapisz się na newsletterowe szkolenie.", "Chcesz być na bieżąco z naprawą mostu?"),
)
