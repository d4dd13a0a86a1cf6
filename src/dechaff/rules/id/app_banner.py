"""App banners, Indonesian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "id/app",
    label=Label.APP,
    why="A banner for the site's own app.",
    pattern=phrases(
        "(Unduh|Download|Instal|Buka|Dapatkan) (aplikasi|aplikasinya|sekarang|aplikasi kami|di aplikasi|App|gratis|aplikasi mobile)",
        "Buka di aplikasi", "Baca di aplikasi",
        "(Unduh|Download|Tersedia|Dapatkan) (di|dari|melalui) (Google Play|App Store|Play Store|Google Play Store)",
        "Temukan di Google Play", "Unduh di App Store", "Versi (mobile|desktop|lengkap)", "Aplikasi mobile",
        "(Download|Unduh) aplikasi * (di sini|sekarang|di Google Play|di Play Store|di App Store)",
    ),
    hits=(
        "Unduh aplikasi", "Unduh di Google Play", "Versi mobile", "Download aplikasi Sepuluh Jembatan Tua di sini",
    ),
    misses=(
        "Unduh aplikasi palsu, tabungan warga raib", "Buka aplikasi itu dulu, kata petugas", "Versi lengkap naskah itu hilang",
    ),
)
