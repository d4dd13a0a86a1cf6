"""Advertisement markers and appeals, Indonesian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

MARKER = line_rule(
    "id/marker",
    label=Label.AD,
    why="An advertisement marker.",
    pattern=phrases(
        "Iklan", "(Pasang|Info|Tarif|Beriklan) (iklan|di sini)", "Iklan (Google|baris|di bawah|layanan masyarakat)",
        "Lanjutkan membaca di bawah (iklan|ini)", "(Gulir|Scroll) ke bawah untuk (melanjutkan|membaca)",
        "(Konten|Artikel) (bersponsor|sponsor|promosi|berbayar|iklan)", "Disponsori", "Advertorial", "Tutup iklan", "Lewati iklan",
        "Promosi", "Scroll untuk melanjutkan", "CLOSE ADS",
    ),
    hits=(
        "Pasang iklan", "Iklan Google", "Lanjutkan membaca di bawah iklan", "Gulir ke bawah untuk melanjutkan", "Konten bersponsor",
    ),
    misses=(
        "Iklan rokok dilarang di jalan itu", "Sponsor utama mundur", "Promosi jabatan itu batal",
    ),
)

DONATION = line_rule(
    "id/donation",
    label=Label.DONATION,
    why="An appeal for donations.",
    pattern=phrases(
        "(Donasi|Donasi sekarang|Dukung kami|Dukung jurnalisme kami|Dukung kami dengan donasi)",
        "(Beri donasi|Berdonasi|Traktir kopi|Dukung media independen)", "Dukung jurnalisme (independen|publik|kami|berkualitas)",
    ),
    hits=(
        "Donasi", "Dukung jurnalisme independen",
    ),
    misses=(
        "Donasi warga mencapai satu miliar", "Dukung kami di final, kata kapten",
    ),
)
