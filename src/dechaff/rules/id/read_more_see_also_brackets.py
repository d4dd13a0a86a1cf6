"""Links to other stories, Indonesian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import span_rule

SEE_ALSO_BRACKETS = span_rule(
    "id/see-also-brackets",
    label=Label.READ_MORE,
    why="A bracketed link to another story.",
    pattern=phrases(
        "(Baca|Simak|Lihat) juga: *", "Baca: *", "Baca selengkapnya", "Gambas:*", "Lihat video",
    ),
    where="brackets",
    hits=(
        "Jembatan itu dibuka lagi.⟦ (Baca juga: Sepuluh Jembatan Tua)⟧", "Jembatan itu dibuka lagi.⟦ (Baca: Sepuluh Jembatan Tua)⟧",
        "Jembatan itu dibuka lagi.⟦ (Baca selengkapnya)⟧", "Jembatan itu dibuka lagi.⟦ (Gambas:Sepuluh Jembatan Tua)⟧",
        "Jembatan itu dibuka lagi.⟦ (Lihat video)⟧",
    ),
    misses=(
        "Jembatan (lihat gambar) dibuka", "Ia (baca buku) datang.",
    ),
)
