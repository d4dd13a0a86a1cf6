"""Bylines, dates and sources, Indonesian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "id/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "(Oleh|Penulis|Reporter|Editor|Pewarta|Wartawan|Kontributor|Laporan|Jurnalis|Ditulis oleh|Ditulis|Dilaporkan oleh): @",
        "(Ditulis oleh|Laporan wartawan) @", "(Oleh|Penulis|Reporter|Editor|Pewarta): @  %", "Oleh @", "Oleh @  %",
    ),
    hits=(
        "Oleh: Budi Santoso", "Ditulis oleh Budi Santoso", "Oleh: Budi Santoso 12 Maret 2024 10:15", "Oleh Budi Santoso",
        "Oleh Budi Santoso 12 Maret 2024 10:15",
    ),
    misses=(
        "Oleh karena itu jembatan ditutup", "Penulis buku itu lahir di Solo", "Oleh sebab hujan",
    ),
)

EDITORS = line_rule(
    "id/editors",
    label=Label.CREDIT,
    why="The names of the editors.",
    pattern=phrases(
        "(Editor|Penyunting|Redaktur|Penulis|Reporter|Pewarta): * (Editor|Redaktur|Penyunting|Uploader|COPYRIGHT|Copyright|Sumber): *",
        "(Editor|Penyunting|Redaktur|Uploader|Penerjemah): @", "(Editor|Penyunting) @",
    ),
    hits=(
        "Editor: Sepuluh Jembatan Tua Editor: Sepuluh Jembatan Tua", "Editor: Budi Santoso", "Editor Budi Santoso",
    ),
    misses=(
        "Editor film itu meninggal", "Redaktur koran memprotes",
    ),
)

DATE = line_rule(
    "id/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(Diterbitkan|Dipublikasikan|Terbit|Diperbarui|Diupdate|Diposting|Diposkan|Tayang): %",
        "(Dipublikasi|Update|Terakhir diperbarui|Tanggal|Ditayangkan|Publikasi|Rilis|Dibuat): %",
        "(Diterbitkan|Dipublikasikan|Diperbarui|Diposting|Ditayangkan|Terakhir diperbarui|Ditulis) (pada|tanggal|) %",
        "(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu) %", "(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu) % (WIB|WITA|WIT)",
        "Diterbitkan % (Diperbarui|diperbarui|Update|Terakhir diperbarui)*", "% (WIB|WITA|WIT)",
    ),
    hits=(
        "Senin, 20 Mei 2024 18:04 WIB", "Diterbitkan 12 Maret 2024 Diperbarui 13 Maret 2024",
    ),
    misses=(
        "Senin 12 Maret 2024 jembatan itu dibuka", "Diterbitkan di Bandung tiga kali",
    ),
)

SOURCE = line_rule(
    "id/source",
    label=Label.SOURCE,
    why="A source label with the source.",
    pattern=phrases(
        "(Sumber|Sumber berita|Sumber artikel|Sumber tulisan|Sumber asli): *", "Artikel ini telah tayang di * (dengan judul|berjudul) *",
        "Artikel ini (pertama kali|sebelumnya|telah) (terbit|tayang|diterbitkan|dimuat) di *",
    ),
    hits=(
        "Sumber: Antara", "Artikel ini telah tayang di Koran Jembatan dengan judul Sepuluh Jembatan Tua",
        "Artikel ini pertama kali terbit di Koran Jembatan",
    ),
    misses=(
        "Sumber daya air makin langka", "Artikel ini membahas jembatan",
    ),
)
