"""Syndication lines of content systems, Romanian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

POST_APPEARED = line_rule(
    "ro/post-appeared",
    label=Label.SYNDICATION,
    why="The line that content systems add to posts in feeds.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "Articolul * apare prima dată în *", "Articolul * a apărut prima dată (în|pe) *",
        "Articolul * a apărut mai întâi (în|pe) *", "Postarea * apare prima dată (în|pe) *",
        "Postarea * a apărut prima dată (în|pe) *", "Articolul * apare prima dată (în|pe)",
        "The post * a apărut prima dată (în|pe) *", "Articolul * appeared first on *",
        "Publicat inițial (pe|în) *.(ro|com|md|org)",
    ),
    hits=(
        "Articolul Podul s-a redeschis apare prima dată în Malul Nou.",
        "Articolul Cine construiește portul a apărut prima dată pe Podul s-a redeschis",
        "Articolul Podul s-a redeschis a apărut mai întâi pe Zece lacuri din nord",
        "Postarea Zece lacuri din nord apare prima dată pe Cine construiește portul",
        "Postarea Cine construiește portul a apărut prima dată pe Podul s-a redeschis",
        "Articolul Podul s-a redeschis apare prima dată pe",
        "The post Zece lacuri din nord a apărut prima dată pe Cine construiește portul",
        "Articolul Cine construiește portul appeared first on Podul s-a redeschis",
        "Publicat inițial în Podul s-a redeschis.ro",
    ),
    misses=(
        "Articolul de lege a apărut în Monitor vineri.", "Postarea primarului a apărut pe un grup.",
    ),
)

POST_APPEARED_TAIL = span_rule(
    "ro/post-appeared-tail",
    label=Label.SYNDICATION,
    why="The line that content systems add to posts in feeds, behind the text.",
    where="end",
    pattern=phrases(
        "Articolul * apare prima dată (în|pe) *", "Articolul * apare prima data (in|pe) *",
        "Articolul * a apărut (prima dată|mai întâi) (în|pe) *", "Articolul * a aparut (prima data|mai intai) (in|pe) *",
    ),
    hits=(
        "A plouat două zile.⟦ Articolul Zece lacuri din nord apare prima dată pe Cine construiește portul⟧",
        "Podul s-a deschis luni.⟦ Articolul Cine construiește portul a apărut mai întâi în Podul s-a redeschis⟧",
    ),
    misses=(
        "Podul s-a deschis. Articolul de lege apare mâine.", "Luna a apărut prima dată pe cer.",
    ),
)
