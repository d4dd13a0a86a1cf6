"""Page tools and navigation words, Indonesian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

TOOLS = line_rule(
    "id/tools",
    label=Label.WIDGET,
    why="The label of a page tool.",
    pattern=phrases(
        "Cetak", "Cetak (halaman|artikel|berita|ini)", "Ukuran (huruf|font|teks)",
        "(Perbesar|Perkecil|Besarkan|Kecilkan) (huruf|font|teks)",
        "(Langsung|Lewati|Lompat|Loncat) ke (konten|isi|konten utama|navigasi|menu)", "Lewati navigasi",
        "(Menu utama|Buka menu|Tutup menu|Buka/tutup menu)", "Tutup", "Cari", "Cari:", "Pencarian",
        "(Cari|Pencarian) (berita|untuk:|untuk|di sini|artikel|di situs ini|topik|lanjutan)", "Hasil pencarian",
        "Ketik (kata kunci|pencarian|untuk mencari)", "(Memuat|Loading|Sedang memuat)", "Memuat...", "Mohon tunggu", "Batal", "Batalkan",
        "Kirim", "Reset", "(Pilih|Ganti) bahasa", "Bahasa Indonesia", "Mode (gelap|terang|malam)", "Translate", "Ke atas", "Back to top",
        "Tekan Enter untuk mencari",
    ),
    hits=(
        "Cetak halaman", "Ukuran huruf", "Perbesar huruf", "Langsung ke konten", "Menu utama", "Cari berita", "Ketik kata kunci",
        "Memuat", "Pilih bahasa", "Mode gelap",
    ),
    misses=(
        "Cetak gol di menit akhir", "Cari kerja makin sulit", "Kirim bantuan ke korban banjir",
    ),
)

NAVIGATION = line_rule(
    "id/navigation",
    label=Label.NAVIGATION,
    why="A label of the site's navigation.",
    pattern=phrases(
        "Beranda", "Indeks", "(Tentang|Mengenai) (kami|situs ini|)", "Tentang kami", "(Hubungi|Kontak) kami", "Kontak", "Redaksi",
        "Karir", "Karier", "(Info|Pasang|Media|Rate) (iklan|kit|partner|card)", "Peta situs", "Jaringan (media|situs|kami)",
        "Media partner", "(Kategori|Arsip|Rubrik|Kanal|Layanan|Topik|Daerah|Wilayah) (berita|lainnya|kami|artikel)", "Arsip",
        "Pilih bulan", "Pilih kategori", "Navigasi (pos|tulisan|artikel)", "Kotak pos", "Situs terkait", "Tautan",
        "Semua (kategori|kanal|berita|topik)", "Anda (di sini|berada di): *", "(Beranda|Home) (>|/|»|›) *", "Kirim tulisan",
        "Lowongan kerja",
    ),
    hits=(
        "Beranda > Berita > Daerah", "Tentang kami", "Hubungi kami", "Info iklan", "Jaringan media", "Kategori berita", "Navigasi pos",
        "Semua kategori", "Anda di sini: Sepuluh Jembatan Tua", "Beranda > Sepuluh Jembatan Tua",
    ),
    misses=(
        "Beranda rumah itu ambruk", "Kontak senjata di perbatasan", "Redaksi koran diserang massa",
    ),
)

TAGS = line_rule(
    "id/tags",
    label=Label.NAVIGATION,
    why="The tags of the story.",
    pattern=phrases(
        "(Tag|Tags|Topik|Kategori|Kata kunci|Label|Topik terkait|Tag terkait|Diposkan dalam|Ditandai): *", "Ditandai *", "Label:",
        "Tag:", "Filed under: *",
    ),
    hits=(
        "Ditandai jembatan", "Tag: Sepuluh Jembatan Tua", "Ditandai Sepuluh Jembatan Tua", "Filed under: Sepuluh Jembatan Tua",
    ),
    misses=(
        "Topik hangat dibahas DPR", "Label halal wajib",
    ),
)
