"""Page tools, menus and tags, Romanian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

WIDGET = line_rule(
    "ro/widget",
    label=Label.WIDGET,
    why="A tool of the page, such as print or font size.",
    pattern=phrases(
        "Printează", "Tipărește", "Tipărire", "Imprimă", "Imprimare", "Printează articolul", "Tipărește articolul",
        "Versiune pentru (imprimare|tipărire|printare)", "Mărime font", "Mărimea textului", "Dimensiune text", "Mărește textul",
        "Micșorează textul", "Înapoi sus", "Înapoi la început", "Mergi sus", "Se încarcă", "Se încarcă comentariile",
        "Vă rugăm așteptați", "Închide", "Închide (meniul|fereastra)", "Deschide meniul", "Curs valutar", "Curs BNR",
        "Cursul BNR", "Vremea azi", "Prognoza meteo", "Horoscop zilnic", "Horoscopul zilei", "Program TV", "Alege limba",
        "Mod întunecat", "Versiune mobil", "Versiunea mobilă", "Cuprinsul articolului", "Ascunde cuprinsul",
    ),
    hits=(
        "Versiune pentru tipărire", "Închide fereastra",
    ),
    misses=(
        "Închide ușa, te rog", "Se încarcă vapoare în port",
    ),
)

NAVIGATION = line_rule(
    "ro/navigation",
    label=Label.NAVIGATION,
    why="A label of menus, search or paging.",
    pattern=phrases(
        "Sari la conținut", "Sari la (conținutul principal|meniu|navigare|navigația principală)",
        "Mergi la (conținut|conținutul principal|navigare)", "Treci la conținut", "Meniu principal", "Caută după",
        "Caută în site", "Caută pe site", "Caută știri", "Căutare avansată", "Harta site-ului", "Hartă site", "Despre noi",
        "Contactează-ne", "Arhiva (știri|știrilor|articolelor|revistei)", "Arhivă (știri|articole)", "Echipa redacțională",
        "Toate categoriile", "Pagina #", "Pagina # din #", "Următoarea", "Anterioara", "Pagini utile", "Link-uri utile",
        "Linkuri utile", "Lu Ma Mi Jo Vi Sâ Du", "L Ma Mi J V S D", "Prima pagină",
    ),
    hits=(
        "Sari la navigare", "Mergi la conținutul principal", "Arhiva articolelor", "Arhivă articole", "Pagina 12",
        "Pagina 1204 din 7",
    ),
    misses=(
        "Despre noi s-a scris", "Caută după ajutor",
    ),
)

SECTION_HINT = line_rule(
    "ro/section-hint",
    label=Label.NAVIGATION,
    why="A section name as menus carry it.",
    strength=Strength.HINT,
    pattern=phrases(
        "Ascultă", "Căutare", "Înregistrare", "Protecția datelor", "Drepturi de autor", "Externe", "Sănătate", "Educație",
        "Cultură", "Eveniment", "Justiție", "Monden", "Știință", "Tehnologie", "Bani", "Afaceri", "Rețete", "Vedete",
        "Timp liber", "Acasă", "Redacția", "Despre", "Categorii", "Cluj", "București", "România", "Editoriale", "Parteneri",
    ),
    misses=(
        "Sport și viață", "Bani grei",
    ),
)

BREADCRUMB = line_rule(
    "ro/breadcrumb",
    label=Label.BREADCRUMB,
    why="The path to the page.",
    pattern=phrases(
        "Acasă » *", "Acasă > *", "Acasă / *", "Acasă → *", "Ești aici: *", "Te afli aici: *", "Vă aflați aici: *",
        "Sunteți aici: *", "Prima pagină » *", "Prima pagină > *", "Prima pagină / *", "Știri > *", "Știri » *", "Știri / *",
    ),
    hits=(
        "Acasă » Cine construiește portul", "Acasă > Podul s-a redeschis", "Acasă / Zece lacuri din nord",
        "Acasă → Cine construiește portul", "Ești aici: Podul s-a redeschis", "Te afli aici: Zece lacuri din nord",
        "Vă aflați aici: Cine construiește portul", "Sunteți aici: Podul s-a redeschis", "Prima pagină » Zece lacuri din nord",
        "Prima pagină > Cine construiește portul", "Prima pagină / Podul s-a redeschis", "Știri > Zece lacuri din nord",
        "Știri » Cine construiește portul", "Știri / Podul s-a redeschis",
    ),
    misses=(
        "Acasă la bunici", "Știri false despre pod",
    ),
)

TAGS = line_rule(
    "ro/tags",
    label=Label.NAVIGATION,
    why="Tags or categories behind their label.",
    pattern=phrases(
        "Etichete: *", "Etichete", "Taguri: *", "Tag-uri: *", "Etichetă: *", "Cuvinte cheie: *", "Cuvinte-cheie: *",
        "Categorii: *", "Publicat în categoria *", "Publicat în * Etichetat*", "Etichetat cu *", "Etichete articol",
        "Subiecte: *",
    ),
    hits=(
        "Etichete: Zece lacuri din nord", "Taguri: Cine construiește portul", "Tag-uri: Podul s-a redeschis",
        "Etichetă: Zece lacuri din nord", "Cuvinte cheie: Cine construiește portul", "Cuvinte-cheie: Podul s-a redeschis",
        "Categorii: Zece lacuri din nord", "Publicat în categoria Cine construiește portul",
        "Publicat în Știri Etichetat pod, port", "Etichetat cu Podul s-a redeschis", "Subiecte: Zece lacuri din nord",
    ),
    misses=(
        "Etichete pe sticle", "Cuvinte cheie din discurs",
    ),
)
