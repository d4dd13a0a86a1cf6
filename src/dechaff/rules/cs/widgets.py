"""Page tools, menus and labels, Czech."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

TOOL = line_rule(
    "cs/tool",
    label=Label.WIDGET,
    why="A tool of the page.",
    pattern=phrases(
        "Tisk", "Vytisknout", "Vytisknout článek", "Tisknout", "Tisknout článek", "Tisk článku", "Verze pro tisk", "Zpět", "Zpět nahoru",
        "Nahoru", "Zpět na začátek", "Zpět na začátek stránky", "Na začátek", "Na začátek stránky", "Zpět na úvod",
        "Zpět na hlavní stránku", "Zpět na hlavní stranu", "Zpět na seznam", "Zpět na přehled", "Přeskočit na obsah", "Přejít k obsahu",
        "Přejít na obsah", "Přeskočit na hlavní obsah", "Přejít k hlavnímu obsahu", "Přejít na navigaci", "Přejít na menu",
        "Přeskočit navigaci", "Hlavní obsah", "Hledat", "Vyhledat", "Vyhledávání", "Hledat na webu", "Hledat v článcích",
        "Zadejte hledaný výraz", "Výsledky hledání", "Zavřít", "Zavřít menu", "Otevřít menu", "Zobrazit menu", "Načítání", "Načítám",
        "Prosím čekejte", "Odeslat", "Odeslat formulář", "Uložit", "Zrušit", "Potvrdit", "Rozbalit", "Sbalit", "Skrýt", "Zobrazit",
        "Velikost písma", "Zvětšit písmo", "Zmenšit písmo", "Změnit velikost písma", "Tmavý režim", "Světlý režim", "Přepnout jazyk",
        "Předchozí", "Následující", "Další stránka", "Předchozí stránka", "Následující stránka", "Strana", "Otevře se v novém okně",
        "Mapa stránek", "Mapa webu", "RSS", "RSS kanály", "Svátek má", "Dnes má svátek", "Zítra má svátek", "Předpověď počasí",
        "TV program", "Kurzovní lístek", "Křížovky", "Zapněte JavaScript", "Zapněte si JavaScript",
        "(Svátek má|Dnes má svátek|Zítra má svátek|Svátek dnes slaví): *", "Dnes má svátek *", "(Hledat|Vyhledat|Výsledky hledání): *",
        "(Strana|Stránka) # (z|ze) #", "Pro správné (zobrazení|fungování) (stránky|stránek|webu) (zapněte|povolte) *",
    ),
    hits=(
        "Svátek dnes slaví: Deset mostů přes Vltavu", "Dnes má svátek Deset mostů přes Vltavu",
        "Výsledky hledání: Deset mostů přes Vltavu", "Stránka 12 ze 12", "Pro správné zobrazení stránky zapněte Deset mostů přes Vltavu",
    ),
    misses=("Tisk píše o mostu", "Nahoru na Sněžku", "Zpět do minulosti"),
)

TAGS = line_rule(
    "cs/tags",
    label=Label.NAVIGATION,
    why="A label of tags or topics.",
    pattern=phrases(
        "Štítky", "Tagy", "Klíčová slova", "Témata článku", "Rubriky", "Kategorie článku", "Zařazeno v", "Štítek",
        "(Štítky|Tagy|Klíčová slova|Témata|Témata článku|Rubrika|Rubriky|Zařazeno v): *",
        "(Zařazeno do|Publikováno v rubrice|Publikováno v|Publikováno v kategorii|Označeno štítky|Označeno štítkem|Označeno): *",
        "(Rubriky|Rubrika|Zařazeno do|Publikováno v rubrice) * Štítky *",
    ),
    hits=(
        "Klíčová slova: Deset mostů přes Vltavu", "Publikováno v kategorii: Deset mostů přes Vltavu",
        "Publikováno v rubrice Deset mostů přes Vltavu Štítky Deset mostů přes Vltavu",
    ),
    misses=("Štítky na lahvích", "Témata voleb: daně"),
)

MENU = line_rule(
    "cs/menu",
    label=Label.NAVIGATION,
    why="A word of the site's menu or footer.",
    pattern=phrases(
        "Úvod", "Domů", "Hlavní stránka", "Hlavní strana", "Úvodní stránka", "Titulní strana", "Hlavní menu", "Hlavní navigace",
        "Navigace", "O nás", "O webu", "O serveru", "O redakci", "Kontakty", "Kontakty redakce", "Kontakt na redakci", "Naše weby",
        "Další weby", "Pro inzerenty", "Ceník inzerce", "Volná místa", "Kariéra u nás", "Tiskové zprávy", "Nacházíte se zde",
        "Nacházíte se", "Jste zde", "Rychlé odkazy", "Užitečné odkazy", "Všechny rubriky", "Nejnovější čísla", "Mobilní verze",
        "Nápověda", "Často kladené otázky", "Provozovatel webu", "(Jste zde|Nacházíte se|Nacházíte se zde): *",
        "(Domů|Úvod|Hlavní stránka) (/|>|»|›) *",
    ),
    hits=("Úvod » Zprávy » Region", "Nacházíte se zde: Deset mostů přes Vltavu", "Hlavní stránka / Deset mostů přes Vltavu"),
    misses=("Úvod do filozofie", "Domů se vrátil v pondělí"),
)

SECTION = line_rule(
    "cs/section",
    label=Label.NAVIGATION,
    strength=Strength.HINT,
    why="A section name of news sites.",
    pattern=phrases(
        "Zprávy", "Aktuality", "Novinky", "Domácí", "Domov", "Zahraničí", "Svět", "Politika", "Ekonomika", "Byznys", "Sport", "Kultura",
        "Regiony", "Krimi", "Názory", "Komentáře a analýzy", "Rozhovory", "Blogy", "Video", "Videa", "Foto", "Fotbal", "Hokej", "Tenis",
        "Magazín", "Relax", "Zdraví", "Věda", "Technologie", "Auto", "Cestování", "Bydlení", "Styl", "Móda", "Recepty", "Vaření", "Hobby",
        "Zábava", "Počasí", "Program", "Podcasty", "Kvízy", "Soutěže", "Historie", "Vzdělání", "Životní styl", "Finance", "Práce",
        "Reality", "Doprava", "Počítače", "Hry", "Film", "Hudba", "Knihy", "Divadlo", "Celebrity", "Rodina", "Děti", "Zahrada", "Kontakt",
        "Redakce", "Článek", "Archiv", "Partneři", "Fórum", "Anketa", "Témata", "Menu", "Start", "Registrace", "Soukromí", "Aplikace",
        "Souhlasím", "Rozumím", "Odpovědět", "Ochrana osobních údajů", "Ochrana soukromí", "Autorská práva", "Osobní údaje", "Cookies",
        "Diskuse", "Diskuze",
    ),
    misses=("Sport je zdravý", "Svět kolem nás"),
)
