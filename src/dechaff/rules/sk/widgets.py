"""Page tools, menus and labels, Slovak."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

TOOL = line_rule(
    "sk/tool",
    label=Label.WIDGET,
    why="A tool of the page.",
    pattern=phrases(
        "Tlačiť", "Vytlačiť", "Vytlačiť článok", "Tlačiť článok", "Tlač článku", "Verzia pre tlač", "Verzia na tlač", "Späť", "Späť hore",
        "Hore", "Späť na začiatok", "Späť na začiatok stránky", "Na začiatok", "Na začiatok stránky", "Späť na úvod",
        "Späť na hlavnú stránku", "Späť na hlavnú stranu", "Späť na zoznam", "Preskočiť na obsah", "Prejsť na obsah", "Prejsť k obsahu",
        "Preskočiť na hlavný obsah", "Prejsť na hlavný obsah", "Prejsť na navigáciu", "Prejsť na menu", "Preskočiť navigáciu",
        "Hlavný obsah", "Hľadať", "Vyhľadať", "Vyhľadávanie", "Hľadať na webe", "Hľadať v článkoch", "Zadajte hľadaný výraz",
        "Výsledky vyhľadávania", "Zavrieť", "Zatvoriť", "Zavrieť menu", "Otvoriť menu", "Zobraziť menu", "Načítava sa", "Načítavam",
        "Čakajte prosím", "Odoslať formulár", "Uložiť", "Zrušiť", "Potvrdiť", "Rozbaliť", "Zbaliť", "Skryť", "Zobraziť", "Veľkosť písma",
        "Zväčšiť písmo", "Zmenšiť písmo", "Zmeniť veľkosť písma", "Tmavý režim", "Svetlý režim", "Prepnúť jazyk", "Predchádzajúca",
        "Nasledujúca", "Ďalšia stránka", "Predchádzajúca stránka", "Nasledujúca stránka", "Otvorí sa v novom okne", "Mapa stránok",
        "Mapa stránky", "Mapa webu", "RSS", "RSS kanály", "Meniny má", "Dnes má meniny", "Zajtra má meniny", "Meniny dnes",
        "Predpoveď počasia", "TV program", "Kurzový lístok", "Krížovky", "Zapnite JavaScript", "Zapnite si JavaScript",
        "(Meniny má|Dnes má meniny|Zajtra má meniny|Meniny): *", "Dnes má meniny *", "(Hľadať|Vyhľadať|Výsledky vyhľadávania): *",
        "(Strana|Stránka) # z #", "Pre správne (zobrazenie|fungovanie) (stránky|stránok|webu) (zapnite|povoľte) *",
    ),
    hits=(
        "Zajtra má meniny: Desať mostov cez Dunaj", "Dnes má meniny Desať mostov cez Dunaj",
        "Výsledky vyhľadávania: Desať mostov cez Dunaj", "Stránka 12 z 12",
        "Pre správne zobrazenie stránky zapnite Desať mostov cez Dunaj",
    ),
    misses=("Tlačiť vozík pred sebou", "Hore na Kriváň", "Späť do minulosti"),
)

TAGS = line_rule(
    "sk/tags",
    label=Label.NAVIGATION,
    why="A label of tags or topics.",
    pattern=phrases(
        "Štítky", "Tagy", "Kľúčové slová", "Témy článku", "Rubriky", "Kategórie článku", "Zaradené v", "Značky",
        "(Štítky|Tagy|Kľúčové slová|Témy|Témy článku|Rubrika|Rubriky): *",
        "(Zaradené v|Zaradené do|Publikované v rubrike|Publikované v kategórii|Označené|Značky): *",
        "(Rubriky|Rubrika|Zaradené do|Publikované v rubrike) * Štítky *",
    ),
    hits=(
        "Kľúčové slová: Desať mostov cez Dunaj", "Publikované v kategórii: Desať mostov cez Dunaj",
        "Publikované v rubrike Desať mostov cez Dunaj Štítky Desať mostov cez Dunaj",
    ),
    misses=("Štítky na fľašiach", "Témy volieb"),
)

MENU = line_rule(
    "sk/menu",
    label=Label.NAVIGATION,
    why="A word of the site's menu or footer.",
    pattern=phrases(
        "Domov", "Hlavná stránka", "Hlavná strana", "Úvodná stránka", "Titulná strana", "Titulka", "Hlavné menu", "Hlavná navigácia",
        "Navigácia", "O nás", "O webe", "O redakcii", "Kontakty", "Kontakty redakcie", "Kontakt na redakciu", "Naše weby", "Ďalšie weby",
        "Pre inzerentov", "Cenník inzercie", "Voľné miesta", "Kariéra u nás", "Tlačové správy", "Nachádzate sa tu", "Nachádzate sa",
        "Ste tu", "Rýchle odkazy", "Užitočné odkazy", "Všetky rubriky", "Mobilná verzia", "Často kladené otázky", "Prevádzkovateľ webu",
        "(Ste tu|Nachádzate sa|Nachádzate sa tu): *", "(Domov|Úvod|Hlavná stránka) (/|>|»|›) *",
    ),
    hits=("Domov » Správy » Región", "Nachádzate sa tu: Desať mostov cez Dunaj", "Hlavná stránka / Desať mostov cez Dunaj"),
    misses=("Domov seniorov v Nitre", "Navigácia v aute"),
)

SECTION = line_rule(
    "sk/section",
    label=Label.NAVIGATION,
    strength=Strength.HINT,
    why="A section name of news sites.",
    pattern=phrases(
        "Správy", "Aktuality", "Novinky", "Domáce", "Slovensko", "Zahraničie", "Zo zahraničia", "Svet", "Politika", "Ekonomika", "Biznis",
        "Šport", "Kultúra", "Regióny", "Krimi", "Názory", "Rozhovory", "Blogy", "Blog", "Video", "Videá", "Foto", "Futbal", "Hokej",
        "Tenis", "Magazín", "Relax", "Zdravie", "Veda", "Technológie", "Auto", "Cestovanie", "Bývanie", "Štýl", "Móda", "Recepty",
        "Varenie", "Hobby", "Zábava", "Počasie", "Program", "Podcasty", "Kvízy", "Súťaže", "História", "Vzdelávanie", "Školstvo",
        "Životný štýl", "Financie", "Práca", "Reality", "Doprava", "Počítače", "Hry", "Film", "Hudba", "Knihy", "Divadlo", "Celebrity",
        "Prominenti", "Rodina", "Deti", "Záhrada", "Kontakt", "Redakcia", "Článok", "Archív", "Partneri", "Fórum", "Anketa", "Témy",
        "Menu", "Štart", "Registrácia", "Súkromie", "Aplikácie", "Úvod", "Pomoc", "Súhlasím", "Odpovedať", "Cookies",
        "Ochrana osobných údajov", "Ochrana súkromia", "Osobné údaje", "Diskusia",
    ),
    misses=("Šport je zdravý", "Svet okolo nás"),
)
