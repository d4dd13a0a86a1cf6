"""Comment, review and poll prompts, Slovak."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENT_PROMPT = line_rule(
    "sk/comment-prompt",
    label=Label.COMMENT,
    why="A prompt or a label of the comment section.",
    pattern=phrases(
        "Komentáre", "Komentovať", "Pridať komentár", "Pridaj komentár", "Pridajte komentár", "Napísať komentár", "Napíšte komentár",
        "Napíš komentár", "Vložiť komentár", "Odoslať komentár", "Zobraziť komentáre", "Skryť komentáre", "Všetky komentáre",
        "Najnovšie komentáre", "Posledné komentáre", "Najlepšie komentáre", "Staršie komentáre", "Novšie komentáre", "Žiadne komentáre",
        "Zatiaľ žiadne komentáre", "Bez komentárov", "Zanechať komentár", "Zanechajte komentár", "Pridaj komentár Zrušiť odpoveď",
        "Zrušiť odpoveď", "Odpovedať na komentár", "Nahlásiť komentár", "Nahlásiť príspevok", "Nahlásiť", "Vstúpiť do diskusie",
        "Prejsť do diskusie", "Prejsť na diskusiu", "Zobraziť diskusiu", "Zobraziť celú diskusiu", "Diskusia k článku", "Diskutovať",
        "Otvoriť diskusiu", "Zapojiť sa do diskusie", "Zapojte sa do diskusie", "Pripojte sa k diskusii", "Pridať príspevok",
        "Vložiť príspevok", "Pridať názor", "Nový príspevok", "Názory čitateľov", "Komentáre čitateľov", "Buďte prvý",
        "Buďte prvý, kto pridá komentár", "Buďte prvý, kto okomentuje tento článok", "Ako sa vám páčil článok", "Páčil sa vám článok",
        "Páčil sa vám tento článok", "Ohodnoťte článok", "Ohodnotiť článok", "Hodnotenie článku", "Bol pre vás článok užitočný",
        "Bol pre vás tento článok užitočný", "Bola táto stránka užitočná", "Hlasovať", "Hlasujte", "Hlasujte v ankete", "Výsledky ankety",
        "Archív ankiet", "Ďakujeme za váš hlas", "Ďakujeme za hodnotenie", "Zoradiť podľa", "Od najnovších", "Od najstarších",
        "Komentáre sú uzavreté", "Diskusia je uzavretá", "Diskusia bola uzavretá", "Diskusia je zatvorená", "Pravidlá diskusie",
        "Kódex diskutujúcich", "Kódex diskusie", "Váš komentár", "Text komentára", "Vaše meno", "Váš e-mail", "Webová stránka",
        "Kontrolný kód", "Načítať ďalšie komentáre", "Zobraziť ďalšie komentáre", "(Okomentovať|Komentovať) (článok|príspevok)",
        "(Komentáre|Diskusia) k (článku|textu) *", "Komentáre vypnuté na *",
    ),
    hits=("Okomentovať príspevok", "Komentáre k článku Desať mostov cez Dunaj", "Komentáre vypnuté na Desať mostov cez Dunaj"),
    misses=("Komentáre trénera po zápase", "Diskusia o rozpočte potrvá", "Hlasovať budú poslanci v utorok"),
)

COMMENT_SENTENCE = line_rule(
    "sk/comment-sentence",
    label=Label.COMMENT,
    strength=Strength.CERTAIN,
    why="A sentence of a comment form.",
    pattern=phrases(
        "Vaša e-mailová adresa nebude (zverejnená|publikovaná)", "Vaša e-mailová adresa nebude zverejnená. Vyžadované polia sú označené",
        "(Vyžadované polia|Povinné polia) sú označené (hviezdičkou|symbolom|)",
        "(Uložiť|Ulož) (moje meno|meno), e-mail a (webovú stránku|webstránku) (v tomto prehliadači|do tohto prehliadača) *",
        "(Informovať|Upozorniť|Informujte|Oznámte) (ma|mi) (o nových komentároch|o ďalších komentároch) (e-mailom|cez e-mail)",
        "(Informovať|Upozorniť|Informujte|Oznámte) (ma|mi) na nové komentáre (e-mailom|cez e-mail)",
        "(Táto webová stránka|Táto stránka|Tento web) používa Akismet *",
        "(Pre pridanie komentára|Na pridanie komentára) (sa musíte prihlásiť|musíte byť prihlásený|musíte byť prihlásení)",
        "Pre pridávanie komentárov (sa musíte prihlásiť|musíte byť prihlásený|musíte byť prihlásení)",
        "(Pre pridanie komentára|Na pridanie komentára|Pre pridávanie komentárov) (sa prosím prihláste|sa prihláste)",
        "(Ak chcete pridať komentár|Ak chcete komentovať) (sa musíte prihlásiť|musíte byť prihlásený|musíte byť prihlásení)",
        "Pre komentovanie (sa musíte prihlásiť|musíte byť prihlásený|musíte byť prihlásení)",
        "(Ak chcete pridať komentár|Ak chcete komentovať|Pre komentovanie) (sa prosím prihláste|sa prihláste)",
        "Ak chcete (pridať komentár|komentovať|diskutovať|vložiť komentár), (prihláste sa|musíte sa prihlásiť|musíte byť prihlásený)",
        "(Redakcia|Prevádzkovateľ|Vydavateľ) (nezodpovedá|nenesie zodpovednosť) za (obsah|obsahy) (komentárov|diskusie|príspevkov) *",
        "Buďte prvý, kto * okomentuje",
    ),
    hits=(
        "Táto webová stránka používa Akismet na redukciu spamu. Zistite, ako sa spracúvajú údaje z vašich komentárov.",
        "Vaša e-mailová adresa nebude publikovaná", "Vyžadované polia sú označené hviezdičkou",
        "Uložiť moje meno, e-mail a webovú stránku do tohto prehliadača Desať mostov cez Dunaj",
        "Informovať ma o ďalších komentároch cez e-mail", "Informovať ma na nové komentáre cez e-mail",
        "Táto webová stránka používa Akismet Desať mostov cez Dunaj", "Pre pridanie komentára musíte byť prihlásený",
        "Pre pridávanie komentárov musíte byť prihlásený", "Pre pridávanie komentárov sa prosím prihláste",
        "Ak chcete pridať komentár musíte byť prihlásený",
        "Prevádzkovateľ nenesie zodpovednosť za obsahy komentárov Desať mostov cez Dunaj",
        "Buďte prvý, kto Desať mostov cez Dunaj okomentuje",
    ),
    misses=("Vaša e-mailová adresa nebude stačiť, ubezpečil minister.", "Redakcia nezodpovedá na listy."),
)
