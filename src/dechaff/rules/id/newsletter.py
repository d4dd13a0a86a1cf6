"""Newsletter, paywall and sign-in prompts, Indonesian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

NEWSLETTER = line_rule(
    "id/newsletter",
    label=Label.NEWSLETTER,
    why="A newsletter prompt.",
    pattern=phrases(
        "(Berlangganan|Langganan|Daftar|Dapatkan|Subscribe) (newsletter|buletin|newsletter kami|buletin kami|berita via email|email)",
        "(Berlangganan|Langganan|Daftar|Dapatkan|Subscribe) (sekarang|gratis|berita harian|berita terbaru|e-paper|koran)",
        "Berlangganan", "Langganan", "(Masukkan|Alamat|Ketik) (email|alamat email|email Anda|alamat email Anda|e-mail|surel)",
        "(Masukkan|Ketik) alamat (email|surel) Anda (untuk berlangganan|di sini|)", "Buletin", "Daftarkan email (Anda|kamu|)",
        "Berlangganan ke (Blog|blog|situs ini) via (Email|Surel|E-mail)", "Bergabunglah dengan # pelanggan lain",
        "Terima kasih telah (berlangganan|mendaftar)", "Aktifkan notifikasi", "Notifikasi", "Izinkan notifikasi", "Nanti saja",
    ),
    hits=(
        "Berlangganan newsletter", "Masukkan email", "Masukkan alamat email Anda untuk berlangganan", "Daftarkan email Anda",
        "Berlangganan ke Blog via Email", "Bergabunglah dengan 12 pelanggan lain", "Terima kasih telah berlangganan",
    ),
    misses=(
        "Berlangganan koran sudah kuno", "Daftar sekarang harga sembako di pasar", "Dapatkan berita buruk, ia pingsan",
    ),
)

ACCOUNT = line_rule(
    "id/account",
    label=Label.ACCOUNT,
    why="A sign-in or registration prompt.",
    pattern=phrases(
        "Masuk", "Daftar", "Keluar", "Masuk / Daftar", "Masuk/Daftar", "Masuk atau daftar", "Daftar Masuk", "Masuk Daftar",
        "(Masuk|Login|Daftar) (dengan|via) (Google|Facebook|Apple|email|akun Google|Email)",
        "(Masuk|Daftar|Login) (sekarang|di sini|akun|gratis|untuk melanjutkan)",
        "(Masuk|Daftar|Login) (untuk lanjut membaca|sebagai penulis|atau daftar|ke akun|ke akun Anda)",
        "Lupa (password|kata sandi|sandi) (Anda|)", "(Kata sandi|Sandi)", "Nama pengguna", "Ingat saya", "Belum (punya|memiliki) akun",
        "Belum (punya|memiliki) akun? (Daftar|Daftar sekarang|Daftar di sini|Buat akun)", "Sudah (punya|memiliki) akun",
        "Sudah (punya|memiliki) akun? (Masuk|Login|Masuk di sini)", "Buat akun", "Buat akun baru", "Akun saya", "Akun", "Profil saya",
        "(Pengaturan|Edit) (akun|profil)", "Pemulihan password", "Memulihkan kata sandi anda",
        "Sebuah kata sandi akan dikirimkan ke email Anda", "nama pengguna anda", "kata sandi anda", "email Anda",
    ),
    hits=(
        "Masuk dengan Google", "Masuk sekarang", "Lupa password Anda", "Kata sandi", "Belum punya akun", "Belum punya akun? Daftar",
        "Sudah punya akun", "Sudah punya akun? Masuk", "Pengaturan akun",
    ),
    misses=(
        "Masuk angin di musim hujan", "Daftar harga beras", "Keluar dari krisis",
    ),
)

PAYWALL = line_rule(
    "id/paywall",
    label=Label.PAYWALL,
    why="A notice that the text is for subscribers.",
    pattern=phrases(
        "(Artikel|Konten|Berita) ini (khusus|hanya untuk|hanya tersedia untuk) (pelanggan|member|anggota)",
        "(Artikel|Konten|Berita) ini (khusus|hanya untuk|hanya tersedia untuk) (pembaca premium|pelanggan premium)",
        "Khusus (pelanggan|member|anggota)",
        "(Langganan|Berlangganan) (untuk|sekarang untuk) (membaca|melanjutkan|lanjut membaca|akses) (selengkapnya|membaca|artikel ini)",
        "(Langganan|Berlangganan) (untuk|sekarang untuk) (membaca|melanjutkan|lanjut membaca|akses) (penuh|tanpa batas|)",
        "Sudah berlangganan", "Sudah berlangganan? (Masuk|Login|Masuk di sini)", "Konten premium", "Artikel premium",
        "Pilih paket (langganan|)", "Baca tanpa iklan",
    ),
    hits=(
        "Artikel ini khusus pelanggan", "Khusus pelanggan", "Langganan untuk membaca selengkapnya", "Sudah berlangganan? Masuk",
        "Pilih paket langganan",
    ),
    misses=(
        "Artikel ini khusus membahas jembatan", "Berlangganan untuk setahun lebih murah, ujarnya",
    ),
)
