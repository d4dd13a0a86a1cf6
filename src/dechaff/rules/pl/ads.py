"""Advertising, affiliate and donation notices, Polish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "pl/ad",
    label=Label.AD,
    why="The marker of an advertisement.",
    pattern=phrases(
        "Reklama", "Reklamy", "Reklama:", "Autopromocja", "REKLAMA POD ARTYKUŁEM",
        "(Dalsza część|Ciąg dalszy) (artykułu|tekstu) (pod|po) (reklamą|reklamie)",
        "Koniec (reklamy|bloku reklamowego|artykułu sponsorowanego|reklam)",
        "(Artykuł|Materiał|Tekst|Wpis|Post|Treść|Treści) (sponsorowany|partnera|partnerski|reklamowy|sponsorowana|sponsorowane)",
        "(Artykuł|Materiał|Tekst|Wpis|Post|Treść|Treści) (promocyjny|zewnętrzny|przygotowany przez partnera)",
        "(Artykuł|Materiał|Tekst|Wpis|Post|Treść|Treści) (powstał we współpracy z partnerem|płatny)",
        "(Artykuł|Materiał|Tekst|Wpis) (sponsorowany|partnera|partnerski|promocyjny): *",
        "(Linki|Link) (sponsorowane|partnerskie|afiliacyjne|sponsorowany|afiliacyjny)", "Sponsorowane", "Promowane", "Materiały prasowe",
        "Informacja prasowa partnera", "Oferty partnerów", "Oferta partnera", "Partnerzy serwisu", "Partner serwisu", "Partnerzy portalu",
        "Partner materiału", "Partner artykułu", "Współpraca reklamowa", "Reklama własna", "Zamknij reklamę", "Pomiń reklamę",
        "Przejdź dalej za", "Przejdź do treści za # (s|sek|sekund|sekundy)",
        "(Reklama|Ogłoszenie) (w serwisie|w portalu|w internecie|on-line|online|u nas|na stronie|w gazecie)", "Ogłoszenia drobne",
        "Dodaj ogłoszenie", "Nadaj ogłoszenie", "Zamów reklamę", "Zareklamuj się", "Zareklamuj się u nas", "Darmowe ogłoszenia",
        "Katalog firm", "Dodaj firmę", "Kody rabatowe", "Cennik reklam",
        "(Polecane|Najlepsze|Gorące|Promowane) (oferty|produkty|oferty pracy|ogłoszenia)", "Współpraca reklamowa: *",
        "Materiał powstał we współpracy z *", "(Reklama|Reklamy): *",
    ),
    hits=(
        "REKLAMA", "Dalsza część artykułu pod reklamie", "Koniec artykułu sponsorowanego", "Materiał sponsorowany",
        "Materiał przygotowany przez partnera", "Materiał powstał we współpracy z partnerem",
        "Materiał sponsorowany: Dziesięć mostów nad Wisłą", "Linki sponsorowane", "Przejdź do treści za 12 sekundy",
        "Ogłoszenie w internecie", "Najlepsze oferty pracy", "Współpraca reklamowa: Dziesięć mostów nad Wisłą",
        "Materiał powstał we współpracy z Dziesięć mostów nad Wisłą", "Reklama: Dziesięć mostów nad Wisłą",
    ),
    misses=("Reklama dźwignią handlu", "Ogłoszenia prezydenta miasta", "Reklamy telewizyjne kosztują miliony."),
)

AFFILIATE = line_rule(
    "pl/affiliate",
    label=Label.AD,
    strength=Strength.CERTAIN,
    why="An affiliate disclosure.",
    pattern=phrases(
        "(Artykuł|Tekst|Wpis|Ten artykuł|Ten tekst|Ten wpis) (zawiera|może zawierać) linki (afiliacyjne|reklamowe|partnerskie)",
        "(Artykuł|Tekst|Wpis|Ten artykuł|Ten tekst|Ten wpis) (zawiera|może zawierać) linki (afiliacyjne|reklamowe|partnerskie). *",
        "Reklamy na tej stronie sprzedawane są przez *", "(Nie chcesz widzieć reklam|Chcesz czytać bez reklam)? *",
        "(Wyłącz|Prosimy o wyłączenie|Prosimy wyłącz) (AdBlocka|Adblock|blokadę reklam|blokowanie reklam) *",
        "(Wyłącz|Prosimy o wyłączenie|Prosimy wyłącz) (AdBlocka|Adblock|blokadę reklam|blokowanie reklam)",
    ),
    hits=(
        "Ten artykuł może zawierać linki afiliacyjne", "Ten artykuł może zawierać linki afiliacyjne. Dziesięć mostów nad Wisłą",
        "Reklamy na tej stronie sprzedawane są przez Dziesięć mostów nad Wisłą", "Nie chcesz widzieć reklam? Dziesięć mostów nad Wisłą",
        "Prosimy o wyłączenie blokowanie reklam Dziesięć mostów nad Wisłą", "Prosimy o wyłączenie blokowanie reklam",
    ),
    misses=("Artykuł zawiera linki do badań.", "Wyłącz telefon podczas burzy"),
)

DONATION = line_rule(
    "pl/donation",
    label=Label.DONATION,
    strength=Strength.CERTAIN,
    why="An appeal for money for the site.",
    pattern=phrases(
        "(Wesprzyj|Wspieraj|Wspomóż) (nas|naszą redakcję|naszą pracę) (finansowo|już dziś|na Patronite|)",
        "(Wesprzyj|Wspieraj|Wspomóż) (nasz portal|naszą działalność) (finansowo|już dziś|na Patronite|)",
        "(Wesprzyj|Wspieraj|Wspomóż) (niezależne dziennikarstwo|niezależne media|redakcję) (finansowo|już dziś|na Patronite|)",
        "(Wesprzyj|Wspieraj|Wspomóż) (nasze dziennikarstwo|nasz serwis) (finansowo|już dziś|na Patronite|)",
        "Postaw (nam|mi|autorowi|autorce) kawę", "Zostań (naszym|moim|) (patronem|Patronem) (na Patronite|)",
        "Przekaż nam (swoje|) 1,5 proc. podatku", "(Podoba Ci się to, co robimy|Cenisz naszą pracę)? (Wesprzyj|Wspieraj|Postaw|Zostań) *",
        "(Podobają Ci się nasze teksty|Podobają Ci się nasze treści)? (Wesprzyj|Wspieraj|Postaw|Zostań) *",
        "(Możesz nas wesprzeć|Możesz wesprzeć nas|Wesprzyj nas) (za pomocą|przelewem|przez|wpłacając|na|za pośrednictwem) *",
    ),
    hits=(
        "Wesprzyj naszą redakcję na Patronite", "Wesprzyj naszą działalność na Patronite",
        "Wesprzyj niezależne dziennikarstwo na Patronite", "Wesprzyj nasze dziennikarstwo na Patronite", "Postaw autorowi kawę",
        "Zostań naszym patronem na Patronite", "Przekaż nam swoje 1,5 proc. podatku",
        "Podoba Ci się to, co robimy? Wesprzyj Dziesięć mostów nad Wisłą",
        "Podobają Ci się nasze teksty? Wesprzyj Dziesięć mostów nad Wisłą",
        "Możesz nas wesprzeć za pośrednictwem Dziesięć mostów nad Wisłą",
    ),
    misses=("Wesprzyj nas w walce o most, prosili mieszkańcy.", "Postaw kawę na stole i usiądź"),
)
