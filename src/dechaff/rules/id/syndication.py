"""Lines that content systems add to syndicated text, Indonesian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FIRST_ON = line_rule(
    "id/first-on",
    label=Label.SYNDICATION,
    why="The line that a content system adds to syndicated text.",
    pattern=phrases(
        "(Artikel|Pos|Postingan|Tulisan|The post) * (pertama kali tampil pada|pertama kali tampil di|muncul pertama kali di) *",
        "(Artikel|Pos|Postingan|Tulisan|The post) * (pertama kali muncul di|muncul pertama kali pada) *",
        "(Artikel|Pos|Postingan|Tulisan|The post) * (appeared first on|ditampilkan lebih awal di) *",
        "(Artikel|Pos|Postingan|Tulisan|The post) * (terlebih dahulu muncul di|first appeared on) *",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "Artikel Sepuluh Jembatan Tua pertama kali tampil pada Koran Jembatan.",
        "The post Sepuluh Jembatan Tua appeared first on Koran Jembatan.",
    ),
    misses=(
        "Artikel itu pertama kali ditulis pada 1998.", "Penyanyi itu pertama kali tampil di Solo.",
    ),
)
