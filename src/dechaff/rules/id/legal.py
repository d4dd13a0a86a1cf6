"""Cookie notices, copyright and terms, Indonesian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

LEGAL_LINKS = line_rule(
    "id/legal-links",
    label=Label.LEGAL,
    why="Links to terms and policies.",
    pattern=phrases(
        "(Kebijakan|Pernyataan|Aturan) (privasi|cookie|cookies|data pribadi|redaksi|hak cipta)",
        "(Syarat|Ketentuan) (dan ketentuan|& ketentuan|penggunaan|layanan|dan kondisi|dan ketentuan penggunaan)", "Syarat & Ketentuan",
        "Ketentuan (penggunaan|layanan|khusus|umum)",
        "Pedoman (media siber|pemberitaan media siber|pemberitaan|hak jawab|media cyber|pemberitaan ramah anak)",
        "Kode etik (jurnalistik|)", "Kode etik", "Hak jawab", "Sanggahan", "Penafian", "Standar perlindungan wartawan",
        "Standar perlindungan profesi wartawan",
    ),
    hits=(
        "Kebijakan privasi", "Syarat dan ketentuan", "Ketentuan penggunaan", "Pedoman media siber", "Kode etik jurnalistik",
    ),
    misses=(
        "Kebijakan privasi baru menuai kritik", "Kode etik jurnalistik dilanggar", "Syarat penggunaan dana desa",
    ),
)

COPYRIGHT = line_rule(
    "id/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "Hak cipta dilindungi (undang-undang|oleh undang-undang|)", "Hak cipta © *",
        "(Copyright ©|Copyright|Hak Cipta) (#|) * Hak (cipta|Cipta) dilindungi (undang-undang|oleh undang-undang|)",
        "Seluruh hak cipta dilindungi (undang-undang|)", "* Hak cipta dilindungi undang-undang",
        "(Dilarang|Tidak diperkenankan) (keras|) (mengutip|menyalin|memperbanyak) *(izin|ijin) (tertulis|redaksi|dari *|)",
        "(Dilarang|Tidak diperkenankan) (keras|) (menggandakan|mengcopy) *(izin|ijin) (tertulis|redaksi|dari *|)",
        "Dilarang keras mengambil konten*",
    ),
    hits=(
        "Copyright © 2024 Koran Jembatan. Hak Cipta Dilindungi", "Hak Cipta © Koran Jembatan",
        "Dilarang mengutip seluruh atau sebagian isi tanpa izin tertulis",
        "Dilarang keras mengambil konten, melakukan crawling atau pengindeksan", "Koran Jembatan. Hak cipta dilindungi undang-undang",
        "Hak cipta dilindungi undang-undang", "Seluruh hak cipta dilindungi undang-undang",
    ),
    misses=(
        "Hak cipta lagu itu diperebutkan", "Dilarang parkir di jembatan",
    ),
)

COOKIE_SENTENCE = line_rule(
    "id/cookie-sentence",
    label=Label.COOKIE,
    why="A standard sentence of a cookie notice.",
    pattern=phrases(
        "(Situs|Website|Situs web|Laman) ini menggunakan (cookie|cookies|kuki) *", "Kami menggunakan (cookie|cookies) (untuk|di|pada) *",
        "Dengan (melanjutkan|terus|menggunakan) * Anda menyetujui * (cookie|cookies|kebijakan privasi*)",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "Situs ini menggunakan cookie untuk meningkatkan pengalaman Anda.", "Kami menggunakan cookies untuk personalisasi konten.",
        "Dengan melanjutkan penggunaan situs ini, Anda menyetujui penggunaan cookie",
    ),
    misses=(
        "Banyak situs menggunakan cookie.", "Situs ini menggunakan batu candi.",
    ),
)
