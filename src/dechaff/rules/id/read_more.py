"""Links to other stories, Indonesian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

RELATED = line_rule(
    "id/related",
    label=Label.RELATED,
    why="A heading over links to other stories.",
    pattern=phrases(
        "Berita (terkait|terpopuler|terbaru|terkini|lainnya|lain|populer|pilihan|utama|hari ini|rekomendasi|sebelumnya)",
        "Berita (selanjutnya|menarik lainnya|foto|video|terhangat|trending|unggulan|daerah lainnya|terkait lainnya|teratas|terpanas)",
        "Artikel (terkait|lainnya|lain|terbaru|populer|terpopuler|pilihan|rekomendasi|menarik lainnya)",
        "Artikel (sebelumnya|selanjutnya|serupa|sejenis|terkini|unggulan|berikutnya|menarik)",
        "(Tulisan|Pos|Postingan|Cerita|Konten|Video|Foto|Topik) (terkait|terbaru|terpopuler|lainnya)",
        "(Tulisan|Pos|Postingan|Cerita|Konten|Video|Foto|Topik) (populer|pilihan|terkini|rekomendasi)",
        "(Tag|Posting|Galeri|Kabar|Kategori|Produk|Halaman|Info) (terkait|terbaru|terpopuler|lainnya)",
        "(Tag|Posting|Galeri|Kabar|Kategori|Produk|Halaman|Info) (populer|pilihan|terkini|rekomendasi)", "Terpopuler", "Terkini",
        "Terbaru", "Terkait", "Rekomendasi",
        "(Rekomendasi|Pilihan) (untuk|untukmu|untuk Anda|untuk kamu|redaksi|editor|berita|artikel|kami|lainnya|video)",
        "(Baca|Lihat|Simak) (juga|juga:|selengkapnya|berita lainnya|artikel lainnya|selanjutnya|berikutnya)",
        "(Baca|Lihat|Simak) (sebelumnya|lainnya|lebih lanjut|semua|lebih lengkap|berita terkait)",
        "(Baca|Lihat|Simak) (konten lainnya|artikel terkait|yang lain|artikel aslinya|artikel sumber|artikel asli|artikel selengkapnya)",
        "(Baca|Lihat|Simak) (berita selengkapnya|halaman selanjutnya|di halaman selanjutnya)",
        "(Baca|Lihat|Simak) (artikel menarik lainnya|juga artikel menarik lainnya|lebih banyak)",
        "(Mungkin|Barangkali) (Anda|kamu) (suka|menyukai|tertarik|juga suka|menyukai ini|juga menyukai)",
        "(Anda|Kamu) mungkin (suka|juga suka|menyukai|tertarik|juga menyukai|juga tertarik)",
        "Yang (sedang|lagi) (ramai|hangat|trending|populer) (dibicarakan|dicari|)",
        "Paling (banyak|sering) (dibaca|dicari|dikomentari|dibagikan)", "(Sedang|Lagi) (tren|trending|populer|hangat|hits)",
        "Topik (populer|hangat|pilihan|terhangat|terkini)", "Tag (terpopuler|populer|terkait)", "Populer",
        "Populer (minggu|hari|bulan) ini", "Headline", "Jangan (lewatkan|sampai terlewat)", "Indeks berita",
        "Halaman (selanjutnya|berikutnya|sebelumnya|: #|#)", "# dari # halaman", "(Selanjutnya|Berikutnya|Sebelumnya)",
        "Kembali ke (atas|beranda|halaman awal|halaman utama|Beranda)", "Kembali", "Lihat semua", "Lihat selengkapnya", "Selengkapnya",
        "Tampilkan semua", "Muat lebih banyak", "Tampilkan lebih banyak", "Lebih banyak", "Lainnya", "Lihat lainnya",
        "Cek berita lainnya", "Lanjutkan membaca", "Terus membaca", "Lanjut membaca",
        "Klik (di sini|disini) (untuk selengkapnya|untuk membaca|)", "Klik selanjutnya", "Gulir (ke bawah|untuk lanjut membaca)",
        "Scroll (untuk melanjutkan|untuk lanjut|ke bawah untuk) (membaca|baca|melanjutkan membaca)", "Scroll to continue with content",
        "Lanjutkan membaca *", "Lihat juga", "Simak video",
    ),
    hits=(
        "Lanjutkan membaca Sepuluh Jembatan Tua", "Berita terkait", "Artikel terkait", "Tulisan terkait", "Rekomendasi untuk",
        "Baca juga", "Mungkin Anda suka", "Anda mungkin suka", "Yang sedang ramai dibicarakan", "Paling banyak dibaca", "Sedang tren",
        "Topik populer", "Tag terpopuler", "Populer minggu ini", "Jangan lewatkan", "Halaman selanjutnya", "12 dari 12 halaman",
        "Selanjutnya", "Kembali ke atas", "Klik di sini untuk selengkapnya", "Gulir ke bawah", "Scroll untuk melanjutkan membaca",
    ),
    misses=(
        "Berita terkait bencana itu cepat menyebar", "Baca juga pikiran orang tuamu", "Terbaru, polisi menangkap tiga orang",
        "Artikel lain dalam undang-undang itu dihapus",
    ),
)

SEE_ALSO = line_rule(
    "id/see-also",
    label=Label.READ_MORE,
    why="A link to another story.",
    pattern=phrases(
        "Baca juga: *", "(Baca|Simak|Lihat|Tonton) (Juga|juga|selengkapnya|pula|selanjutnya) : *", "BACA: *",
        "(Baca|Simak|Lihat) (juga|selengkapnya|pula|selanjutnya|berita lainnya|lainnya|video): *",
        "(Artikel|Berita) (terkait|selanjutnya|sebelumnya|lainnya|menarik lainnya): *",
        "(Selanjutnya|Berikutnya|Sebelumnya|Halaman selanjutnya|Halaman berikutnya): *",
        "(Simak|Tonton|Saksikan) (juga|) (Video|video|Videonya) (berikut|ini|berikut ini|di bawah ini)",
        "(Simak|Tonton|Saksikan) (juga|) (Video|video|Videonya) (pilihan|pilihan berikut|pilihan ini)",
    ),
    hits=(
        "Baca juga: Sepuluh Jembatan Tua", "Baca Juga : Sepuluh Jembatan Tua", "BACA: Sepuluh Jembatan Tua",
        "Artikel terkait: Sepuluh Jembatan Tua", "Selanjutnya: Sepuluh Jembatan Tua", "Simak juga Video berikut",
    ),
    misses=(
        "Baca juga buku itu sampai habis, kata guru.", "Selanjutnya mereka pergi ke pasar",
    ),
)

SEE_ALSO_TAIL = span_rule(
    "id/see-also-tail",
    label=Label.READ_MORE,
    why="A link to another story at the end of a line.",
    pattern=phrases(
        "Baca juga: *", "(Simak|Lihat) juga: *", "Baca selengkapnya",
        "(Simak|Lihat|Saksikan) (juga|) (Video|video) (berikut|ini|berikut ini|di bawah ini|pilihan berikut ini)",
        "Selengkapnya (di sini|baca di sini|klik di sini)", "Klik (di sini|disini) untuk selengkapnya",
    ),
    where="end",
    hits=(
        "Jembatan itu dibuka lagi.⟦ Baca juga: Sepuluh Jembatan Tua⟧", "Jembatan itu dibuka lagi.⟦ Simak juga: Sepuluh Jembatan Tua⟧",
        "Jembatan itu dibuka lagi.⟦ Baca selengkapnya⟧", "Jembatan itu dibuka lagi.⟦ Simak juga Video berikut⟧",
        "Jembatan itu dibuka lagi.⟦ Selengkapnya di sini⟧", "Jembatan itu dibuka lagi.⟦ Klik di sini untuk selengkapnya⟧",
    ),
    misses=(
        "Ia baca juga: sebuah puisi.", "Jembatan dibuka. Baca juga itu penting.",
    ),
)
