"""Links to other stories inside longer lines, Polish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import span_rule

LINK_TAIL = span_rule(
    "pl/link-tail",
    label=Label.READ_MORE,
    why="The headline of another story, behind a label, at the end of a paragraph.",
    pattern=phrases(
        "(Czytaj|Przeczytaj|Zobacz|Sprawdź|Obejrzyj|Posłuchaj) (też|także|również|więcej|na ten temat): *", "Więcej na ten temat: *",
        "(Polecany|Powiązany) artykuł: *",
    ),
    where="end",
    hits=(
        "Most otwarto ponownie w poniedziałek.⟦ Przeczytaj na ten temat: Dziesięć mostów nad Wisłą⟧",
        "Most otwarto ponownie w poniedziałek.⟦ Więcej na ten temat: Dziesięć mostów nad Wisłą⟧",
        "Most otwarto ponownie w poniedziałek.⟦ Powiązany artykuł: Dziesięć mostów nad Wisłą⟧",
    ),
    misses=("Zobacz więcej: mosty nad Wisłą", "Trener powtarza: czytaj też inne książki."),
)

READ_MORE_TAIL = span_rule(
    "pl/read-more-tail",
    label=Label.READ_MORE,
    why="A prompt to follow a link behind the text.",
    strength=Strength.HINT,
    pattern=phrases(
        "(Czytaj|Przeczytaj|Dowiedz się|Zobacz) więcej", "(Czytaj|Przeczytaj) (dalej|całość|cały artykuł|cały tekst)",
        "Więcej na ten temat",
    ),
    where="end",
    hits=(
        "Most otwarto ponownie w poniedziałek.⟦ Dowiedz się więcej⟧", "Most otwarto ponownie w poniedziałek.⟦ Przeczytaj cały artykuł⟧",
        "Most otwarto ponownie w poniedziałek.⟦ Więcej na ten temat⟧",
    ),
    misses=("Kto chce się uczyć, musi czytać więcej.", "Zobacz więcej: mosty nad Wisłą"),
)

READ_MORE_BRACKETS = span_rule(
    "pl/read-more-brackets",
    label=Label.READ_MORE,
    why="A bracketed link to another story.",
    pattern=phrases(
        "(Czytaj|Przeczytaj|Zobacz) (też|także|również|więcej): *", "(Czytaj|Przeczytaj|Zobacz) (też|także|również|więcej|dalej)",
        "(Zobacz|Obejrzyj) (wideo|zdjęcia|galerię|film)",
        "(Więcej|Czytaj|Przeczytaj|Pisaliśmy o tym|Więcej na ten temat|Więcej o tym) (tutaj|tu|)",
    ),
    where="brackets",
    hits=(
        "Most otwarto ponownie w poniedziałek⟦ (Przeczytaj również: Dziesięć mostów nad Wisłą)⟧.",
        "Most otwarto ponownie w poniedziałek⟦ (Przeczytaj również)⟧.", "Most otwarto ponownie w poniedziałek⟦ (Obejrzyj zdjęcia)⟧.",
        "Most otwarto ponownie w poniedziałek⟦ (Więcej na ten temat tutaj)⟧.",
    ),
    misses=("Most (czytaj ten stary) stoi nadal.", "Ustawa (zobacz też załącznik nr 2 i 3 poniżej, str. 4) weszła w życie"),
)
