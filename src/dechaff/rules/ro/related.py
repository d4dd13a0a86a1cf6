"""Headings over other stories, Romanian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

RELATED = line_rule(
    "ro/related",
    label=Label.RELATED,
    why="A heading over other stories.",
    pattern=phrases(
        "Articole (similare|recomandate|asemănătoare|recente|conexe|pe aceeași temă)",
        "Articole (populare|din aceeași categorie|înrudite|relaționate|noi)",
        "Știri (similare|pe aceeași temă|recomandate|asemănătoare|recente|conexe)", "Pe aceeași temă", "Din aceeași categorie",
        "Subiecte (similare|conexe)", "Postări similare", "Citește și",
        "Alte (articole|știri|subiecte) (similare|pe aceeași temă|din categorie|de același autor|din aceeași categorie|)",
        "Recomandări", "Recomandările (redacției|editorilor|noastre)", "Recomandările redacţiei", "Recomandat", "Recomandate",
        "Îți recomandăm", "Îți recomandăm (și|să citești)", "Vă recomandăm", "Vă recomandăm (și|să citiți)",
        "Te-ar putea interesa", "Te-ar putea interesa și", "Te-ar mai putea interesa", "V-ar putea interesa (și|)",
        "Ți-ar putea plăcea", "S-ar putea să-ți placă (și|)", "S-ar putea să te intereseze", "Cele mai citite",
        "Cele mai (populare|noi|recente|vizualizate|distribuite|importante știri|citite articole|citite știri|noi articole|noi știri)",
        "Cele mai citite (azi|astăzi|din ultima săptămână)", "Ultimele (știri|articole|noutăți|postări|apariții)", "Ultima oră",
        "Ultimele știri (din|de pe) *", "Știrile zilei", "Știrea zilei", "Top știri", "Top articole", "Cele mai tari știri",
        "Populare", "În trend", "Trending acum", "Alegerea (editorului|redacției)", "Nu rata", "Nu ratați",
        "Din aceeași secțiune", "Parteneri", "Știri de la parteneri", "Din rețea", "Știri din rețea", "Recomandări pentru tine",
        "Subiectele zilei", "Flux de știri", "Fluxul zilei", "Mai multe din", "Mai multe din aceeași categorie",
        "Mai multe de la autor", "Promovat pe *", "Partenerii noștri", "Articolele săptămânii",
    ),
    hits=(
        "Articole recente", "Articole înrudite", "Știri asemănătoare", "Subiecte conexe", "Alte știri de același autor",
        "Recomandările editorilor", "Îți recomandăm să citești", "Vă recomandăm să citiți", "V-ar putea interesa",
        "S-ar putea să-ți placă", "Cele mai importante știri", "Cele mai citite astăzi", "Ultimele noutăți",
        "Ultimele știri din categorie", "Alegerea redacției", "Promovat pe example.ro",
    ),
    misses=(
        "Articole recente din constituție", "Nu rata trenul", "Cele mai noi școli din oraș",
    ),
)

RELATED_HINT = line_rule(
    "ro/related-hint",
    label=Label.RELATED,
    why="Words that often stand over other stories.",
    strength=Strength.HINT,
    pattern=phrases(
        "Știri", "Actualitate", "Subiecte", "Arhivă", "Detalii", "Noutăți", "Articole",
    ),
    misses=(
        "Important este să dormim", "Noutăți despre pod",
    ),
)
