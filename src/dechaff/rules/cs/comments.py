"""Comment, review and poll prompts, Czech."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENT_PROMPT = line_rule(
    "cs/comment-prompt",
    label=Label.COMMENT,
    why="A prompt or a label of the comment section.",
    pattern=phrases(
        "Komentáře", "Komentovat", "Přidat komentář", "Přidejte komentář", "Napsat komentář", "Napište komentář", "Vložit komentář",
        "Odeslat komentář", "Zobrazit komentáře", "Skrýt komentáře", "Všechny komentáře", "Nejnovější komentáře", "Poslední komentáře",
        "Nejlepší komentáře", "Starší komentáře", "Novější komentáře", "Žádné komentáře", "Zatím žádné komentáře", "Zatím bez komentářů",
        "Zanechat komentář", "Zanechte komentář", "Napsat komentář Zrušit odpověď na komentář", "Zrušit odpověď na komentář",
        "Zrušit odpověď", "Odpovědět na komentář", "Nahlásit komentář", "Nahlásit příspěvek", "Nahlásit", "Vstoupit do diskuse",
        "Vstoupit do diskuze", "Přejít do diskuse", "Přejít do diskuze", "Přejít na diskuzi", "Zobrazit diskusi", "Zobrazit diskuzi",
        "Zobrazit celou diskusi", "Zobrazit celou diskuzi", "Diskuse k článku", "Diskuze k článku", "Diskutovat", "Otevřít diskusi",
        "Otevřít diskuzi", "Sbalit diskusi", "Zapojit se do diskuse", "Zapojit se do diskuze", "Zapojte se do diskuse",
        "Zapojte se do diskuze", "Připojte se k diskusi", "Přidat příspěvek", "Vložit příspěvek", "Přidat názor", "Přidat nový názor",
        "Názory čtenářů", "Komentáře čtenářů", "Buďte první", "Buďte první, kdo přidá komentář",
        "Buďte první, kdo okomentuje tento článek", "Jak se vám článek líbil", "Jak se vám líbil článek", "Ohodnoťte článek",
        "Ohodnotit článek", "Hodnocení článku", "Ohodnoťte recept", "Byl pro vás článek užitečný", "Byl pro vás tento článek užitečný",
        "Bylo to užitečné", "Hlasovat", "Hlasujte", "Hlasujte v anketě", "Výsledky ankety", "Archiv anket", "Děkujeme za váš hlas",
        "Děkujeme za hodnocení", "Řadit podle", "Od nejnovějších", "Od nejstarších", "Komentáře jsou uzavřeny", "Diskuse je uzavřena",
        "Diskuze je uzavřena", "Diskuze byla uzavřena", "Diskuse byla uzavřena", "Diskusi jsme uzavřeli", "Pravidla diskuse",
        "Pravidla diskuze", "Kodex diskutujících", "Váš komentář", "Text komentáře", "Vaše jméno", "Váš e-mail", "Webová stránka",
        "Kontrolní kód", "Načíst další komentáře", "Zobrazit další komentáře", "(Okomentovat|Komentovat) (článek|příspěvek)",
        "Komentáře (k článku|čtenářů|na Facebooku): *", "(Komentáře|Diskuse|Diskuze) k (článku|textu) *",
        "(U textu|U textu s názvem) * nejsou komentáře povoleny",
    ),
    hits=(
        "Okomentovat příspěvek", "Komentáře na Facebooku: Deset mostů přes Vltavu", "Komentáře k článku Deset mostů přes Vltavu",
        "U textu s názvem Deset mostů přes Vltavu nejsou komentáře povoleny",
    ),
    misses=("Komentáře trenéra po zápase", "Diskuse o rozpočtu potrvá", "Odpovědět na tu otázku neumí nikdo"),
)

COMMENT_SENTENCE = line_rule(
    "cs/comment-sentence",
    label=Label.COMMENT,
    strength=Strength.CERTAIN,
    why="A sentence of a comment form.",
    pattern=phrases(
        "Vaše e-mailová adresa nebude zveřejněna", "Vaše e-mailová adresa nebude zveřejněna. Vyžadované informace jsou označeny",
        "(Vyžadované informace|Povinná pole|Povinné položky) jsou (označeny|označena|označené)",
        "(Vyžadované informace|Povinná pole|Povinné položky) jsou (označena|označeny) (hvězdičkou|symbolem)",
        "Uložit do prohlížeče jméno, e-mail a webovou stránku pro budoucí komentáře",
        "(Informovat|Upozornit|Informujte) mě (o nových komentářích|o následujících komentářích) e-mailem",
        "(Informovat|Upozornit|Informujte) mě (na nové komentáře|na nové příspěvky) e-mailem",
        "(Tato stránka|Tento web) používá Akismet *",
        "Pro (přidání|přidávání|vložení|vkládání) (komentáře|komentářů|příspěvku) (se musíte přihlásit|se musíte nejdříve přihlásit)",
        "Pro (přidání|přidávání|vložení|vkládání) (komentáře|komentářů|příspěvku) musíte být přihlášeni",
        "Pro (přidání|přidávání|vložení|vkládání) (komentáře|komentářů|příspěvku) (se prosím přihlaste|se přihlaste)",
        "(Pro přidání komentáře|Abyste mohli přidat komentář), (přihlaste se|musíte se přihlásit|se musíte přihlásit)",
        "(Chcete-li přidat komentář|Chcete-li komentovat), (přihlaste se|musíte se přihlásit|se musíte přihlásit)",
        "(Redakce|Provozovatel|Vydavatel) (neodpovídá|nenese odpovědnost) za (obsah|obsahy) (komentářů|diskuse|diskuze|příspěvků) *",
        "Buďte první, kdo * okomentuje", "Diskuse|Diskuze (je|byla) (uzavřena|ukončena), *",
    ),
    hits=(
        "Tato stránka používá Akismet k omezení spamu. Podívejte se, jak vaše data z komentářů zpracováváme.",
        "Vyžadované informace jsou označeny", "Vyžadované informace jsou označena hvězdičkou",
        "Informovat mě o následujících komentářích e-mailem", "Informovat mě na nové komentáře e-mailem",
        "Tato stránka používá Akismet Deset mostů přes Vltavu", "Pro přidávání komentáře se musíte nejdříve přihlásit",
        "Pro přidávání komentáře musíte být přihlášeni", "Pro přidávání komentáře se prosím přihlaste",
        "Abyste mohli přidat komentář, musíte se přihlásit",
        "Provozovatel nenese odpovědnost za obsahy komentářů Deset mostů přes Vltavu",
        "Buďte první, kdo Deset mostů přes Vltavu okomentuje", "Diskuse byla uzavřena, Deset mostů přes Vltavu",
    ),
    misses=("Vaše e-mailová adresa nebude zveřejněna v novinách, ujistil ministr.", "Redakce neodpovídá na dopisy."),
)
