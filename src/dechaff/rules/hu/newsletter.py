"""Newsletter prompts, Hungarian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

NEWSLETTER = line_rule(
    "hu/newsletter",
    label=Label.NEWSLETTER,
    why="An invitation to a newsletter or alerts.",
    pattern=phrases(
        "Hírlevél", "Hírlevelünk", "Hírleveleink", "Hírlevél feliratkozás", "Hírlevél-feliratkozás", "Feliratkozás",
        "Feliratkozás hírlevélre", "Feliratkozás a hírlevélre", "Feliratkozás hírlevelünkre", "Feliratkozom", "Feliratkozom a hírlevélre",
        "Iratkozz fel", "Iratkozzon fel", "Iratkozz fel hírlevelünkre", "Iratkozzon fel hírlevelünkre", "Iratkozz fel a hírlevelünkre",
        "Iratkozzon fel a hírlevelünkre", "Iratkozz fel hírleveleinkre", "Iratkozzon fel hírleveleinkre",
        "Iratkozz fel ingyenes hírlevelünkre", "Iratkozzon fel ingyenes hírlevelünkre", "Iratkozz fel a hírlevélre", "Kérem a hírlevelet",
        "Hírlevelet kérek", "Adja meg e-mail címét", "Add meg az e-mail címed", "Adja meg az e-mail címét", "E-mail-cím",
        "E-mail cím megadása", "Az Ön e-mail címe", "Értesítések bekapcsolása", "Értesítések engedélyezése", "Kérek értesítést",
        "Értesítést kérek", "Leiratkozás", "Leiratkozás a hírlevélről", "Iratkozz fel YouTube-csatornánkra",
        "Iratkozzon fel YouTube csatornánkra", "Feliratkozás e-mailben",
        "(Ne maradj le|Ne maradjon le) (semmiről|a legfontosabb hírekről|a legfrissebb hírekről|híreinkről|egyetlen hírről sem)",
    ),
    hits=("Ne maradjon le a legfontosabb hírekről",),
    misses=("Hírlevél a szülőknek", "Feliratkozás az edzésre péntekig"),
)

NEWSLETTER_SENTENCE = line_rule(
    "hu/newsletter-sentence",
    label=Label.NEWSLETTER,
    strength=Strength.CERTAIN,
    why="A sentence that sells a newsletter.",
    pattern=phrases(
        "(Iratkozz fel|Iratkozzon fel) (hírlevelünkre|a hírlevelünkre|hírleveleinkre), (és|hogy|ha) *",
        "(Iratkozz fel|Iratkozzon fel) (ingyenes hírlevelünkre|napi hírlevelünkre), (és|hogy|ha) *",
        "(Iratkozz fel|Iratkozzon fel) (hírlevelünkre|a hírlevelünkre|hírleveleinkre) (és|hogy) *",
        "(Iratkozz fel|Iratkozzon fel) (ingyenes hírlevelünkre|napi hírlevelünkre) (és|hogy) *",
        "(Ha nem szeretnél|Ha nem szeretne|Nem szeretne|Nem szeretnél) lemaradni * (hírlevelünkre|hírlevélre|hírleveleinkre) *",
        "(A feliratkozással|A hírlevélre feliratkozással) (elfogadom|elfogadja|elfogadod|hozzájárulok) *",
        "Köszönjük, hogy feliratkozott hírlevelünkre",
    ),
    hits=(
        "Iratkozzon fel a hírlevelünkre, hogy Tíz híd a Dunán", "Iratkozzon fel ingyenes hírlevelünkre, hogy Tíz híd a Dunán",
        "Iratkozzon fel a hírlevelünkre hogy Tíz híd a Dunán", "Iratkozzon fel ingyenes hírlevelünkre hogy Tíz híd a Dunán",
        "Ha nem szeretnél lemaradni Tíz híd a Dunán hírleveleinkre Tíz híd a Dunán",
        "A hírlevélre feliratkozással hozzájárulok Tíz híd a Dunán",
    ),
    misses=("Iratkozz fel az edzésre, és gyere.", "A feliratkozással vége az evésnek."),
)
