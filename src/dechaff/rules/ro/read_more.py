"""Links to other stories and their headings, Romanian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

READ_ALSO = line_rule(
    "ro/read-also",
    label=Label.READ_MORE,
    why="A link to another story behind a fixed prompt.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Citește|Citiți|Vezi|Vedeți|Află) (și|mai mult|mai multe|continuarea|aici|detalii): *", "Citește și - *",
        "Citește și – *", "Citește și despre: *", "(Citește|Vezi) mai mult(e|) (despre|pe|la): *",
        "Te-ar putea interesa (și|): *", "Te-ar mai putea interesa: *", "Recomandarea noastră: *", "Pe aceeași temă: *",
        "Articol(ul|) recomandat: *", "Știri pe aceeași temă: *", "Articole similare: *", "Detalii aici: *",
        "Vezi galeria foto: *", "Vezi video: *", "Citește pe *.ro: *", "Citește și pe *.ro: *",
    ),
    hits=(
        "Vezi continuarea: Podul s-a redeschis", "Citește și - Zece lacuri din nord", "Citește și – Cine construiește portul",
        "Citește și despre: Podul s-a redeschis", "Vezi mai multe despre: Zece lacuri din nord",
        "Te-ar putea interesa : Cine construiește portul", "Te-ar mai putea interesa: Podul s-a redeschis",
        "Recomandarea noastră: Zece lacuri din nord", "Pe aceeași temă: Cine construiește portul",
        "Articol recomandat: Podul s-a redeschis", "Știri pe aceeași temă: Zece lacuri din nord",
        "Articole similare: Cine construiește portul", "Detalii aici: Podul s-a redeschis",
        "Vezi galeria foto: Zece lacuri din nord", "Vezi video: Cine construiește portul",
        "Citește pe example.ro: Podul s-a redeschis", "Citește și pe example.ro: Zece lacuri din nord",
    ),
    misses=(
        "Citește și scrie de mic", "Vezi și tu muntele",
    ),
)

READ_MORE = line_rule(
    "ro/read-more",
    label=Label.READ_MORE,
    why="A prompt to read on or to open another story.",
    pattern=phrases(
        "Citește (mai mult|mai multe|mai departe|continuarea|tot articolul|articolul|întreg articolul|articolul integral)",
        "Citește (integral|și|în continuare|știrea|toată știrea|articolul complet|aici)",
        "Citiți (mai mult|mai multe|mai departe|și|articolul|continuarea)", "Continuă (să citești|lectura|citirea)",
        "Continuarea (aici|pe *)", "Continuă să citești *", "Mai mult", "Mai multe",
        "Mai multe (detalii|știri|articole|despre|informații|de citit)", "Mai multe detalii aici", "Află mai multe",
        "Detalii aici",
        "Vezi (mai mult|mai multe|și|toate|toate știrile|toate articolele|tot|detalii|aici|articolul|continuarea|galeria)",
        "Vedeți (mai multe|și)", "Arată mai mult", "Încarcă mai multe", "Încarcă mai mult", "Afișează mai multe",
        "Toate știrile", "Toate articolele", "Alte (știri|articole)", "Articolul (anterior|următor|precedent)",
        "Articol (anterior|următor|precedent)", "Articolul anterior *", "Articolul următor *", "Articolul precedent: *",
        "Știrea (anterioară|următoare)", "Navigare în articole", "Pagina (anterioară|următoare)",
        "Postarea (anterioară|următoare)", "Articolul original", "Sursa articolului", "Click aici", "Apasă aici",
        "Click aici pentru *", "Înapoi la (articol|știri)",
    ),
    hits=(
        "Citește tot articolul", "Citește știrea", "Citiți și", "Continuă lectura", "Continuarea pe example.ro",
        "Continuă să citești Podul s-a redeschis", "Mai multe despre", "Vezi tot", "Vedeți și", "Alte articole",
        "Articolul următor", "Articol următor", "Articolul anterior Podul s-a redeschis",
        "Articolul următor Zece lacuri din nord", "Articolul precedent: Zece lacuri din nord", "Știrea următoare",
        "Pagina următoare", "Postarea următoare", "Click aici pentru mai multe detalii", "Înapoi la știri",
    ),
    misses=(
        "Citește mai multe cărți vara", "Mai multe școli se închid", "Vezi toate culorile toamnei",
    ),
)

READ_ALSO_TAIL = span_rule(
    "ro/read-also-tail",
    label=Label.READ_MORE,
    why="A link to another story behind the end of a sentence.",
    where="end",
    pattern=phrases(
        "(Citește|Citiți|Vezi) și: *", "(Citeşte|Citiţi|Vezi) şi: *", "(Citeste|Cititi|Vezi) si: *", "Citește mai (mult|multe)",
        "Citeşte mai (mult|multe)", "Citeste mai (mult|multe)",
        "Citește (continuarea|mai departe|tot articolul|articolul integral)",
        "Citeşte (continuarea|mai departe|tot articolul|articolul integral)",
        "Citeste (continuarea|mai departe|tot articolul|articolul integral)", "Vezi și: *", "Vezi şi: *", "Vezi si: *",
        "Mai multe detalii aici", "Detalii aici", "Află mai multe", "Afla mai multe", "Citește mai mult(e|) (aici|pe *)",
        "Citeşte mai mult(e|) (aici|pe *)", "Citeste mai mult(e|) (aici|pe *)", "Continuă să citești", "Continuă să citeşti",
        "Continua sa citesti",
    ),
    hits=(
        "A plouat două zile.⟦ Citiți și: Podul s-a redeschis⟧", "Podul s-a deschis luni.⟦ Citește mai multe⟧",
        "A plouat două zile.⟦ Citește tot articolul⟧", "Podul s-a deschis luni.⟦ Vezi și: Podul s-a redeschis⟧",
        "A plouat două zile.⟦ Mai multe detalii aici⟧", "Podul s-a deschis luni.⟦ Detalii aici⟧",
        "A plouat două zile.⟦ Află mai multe⟧", "Podul s-a deschis luni.⟦ Citește mai multe pe example.ro⟧",
        "Podul s-a deschis luni.⟦ Continuă să citești⟧",
    ),
    misses=(
        "Podul s-a deschis. Citește mai multe cărți.", "Copilul citește mai multe.",
    ),
)

READ_ALSO_BRACKETS = span_rule(
    "ro/read-also-brackets",
    label=Label.READ_MORE,
    why="A link to another story in brackets.",
    where="brackets",
    pattern=phrases(
        "citește și: *", "citeşte şi: *", "citeste si: *", "vezi și: *", "vezi şi: *", "vezi si: *", "detalii aici",
        "vezi aici", "citește aici", "citeşte aici", "citeste aici", "citiți și: *", "citiţi şi: *", "cititi si: *",
        "mai multe detalii aici",
    ),
    hits=(
        "Podul s-a deschis⟦ (citește și: Cine construiește portul)⟧după reparații.",
        "Podul s-a deschis⟦ (vezi și: Podul s-a redeschis)⟧după reparații.",
        "Podul s-a deschis⟦ (detalii aici)⟧după reparații.", "Podul s-a deschis⟦ (vezi aici)⟧după reparații.",
        "Podul s-a deschis⟦ (citește aici)⟧după reparații.",
        "Podul s-a deschis⟦ (citiți și: Zece lacuri din nord)⟧după reparații.",
        "Podul s-a deschis⟦ (mai multe detalii aici)⟧după reparații.",
    ),
    misses=(
        "Podul (vezi tabelul) s-a deschis", "A plouat (citește că aici plouă des) mult",
    ),
)
