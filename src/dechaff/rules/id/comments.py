"""Comment prompts and counters, Indonesian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

PROMPT = line_rule(
    "id/prompt",
    label=Label.COMMENT,
    why="A prompt to comment, or the heading of a comment box.",
    pattern=phrases(
        "Komentar", "Komentar Anda",
        "(Tinggalkan|Tulis|Kirim|Beri|Berikan|Tambahkan) (komentar|balasan|komentar Anda|komentarmu|sebuah komentar)",
        "(Tambah|Buat|Ketik|Isi|Kirimkan|Post) (komentar|balasan|komentar Anda|komentarmu|sebuah komentar)",
        "(Tinggalkan|Tulis|Kirim|Beri|Berikan|Tambahkan) (sebuah balasan|tanggapan|komentar kamu|ulasan)",
        "(Tambah|Buat|Ketik|Isi|Kirimkan|Post) (sebuah balasan|tanggapan|komentar kamu|ulasan)",
        "(Lihat|Tampilkan|Baca|Buka|Muat|Sembunyikan|Tutup) (komentar|semua komentar|komentar lainnya)",
        "(Lihat|Tampilkan|Baca|Buka|Muat|Sembunyikan|Tutup) (semua balasan|balasan|komentar lain)", "Batalkan balasan",
        "Batalkan balasan komentar", "Balas", "Balas komentar", "Belum ada komentar", "Tidak ada komentar", "Tidak ada komentar:",
        "Jadilah yang pertama (berkomentar|memberikan komentar|untuk berkomentar|memberi komentar) (di sini|)",
        "Komentar (terbaru|terpopuler|terlama|ditutup|dinonaktifkan|terkini|terbaik|pembaca|dengan akun|lainnya|ini)", "Kolom komentar",
        "(Login|Masuk) untuk (berkomentar|komentar|memberikan komentar|memberi komentar|mengirim komentar)",
        "(Silakan|Silahkan) (login|masuk) (untuk|terlebih dahulu untuk) (berkomentar|memberikan komentar|komentar|memberi komentar)",
        "Laporkan (komentar|konten|komentar ini)", "(Urutkan|Urut) (berdasarkan|dari)", "Diskusi", "Tulis ulasan",
        "Beri (nilai|rating|penilaian)", "Berikan (rating|reaksi|penilaian) (Anda|kamu|)",
        "Bagaimana (reaksi|tanggapan) (Anda|kamu) (tentang|terhadap|mengenai) (artikel|berita) ini",
        "Apa (reaksi|pendapat) (Anda|kamu|kalian)", "Apakah artikel ini (membantu|bermanfaat)", "Hapus komentar",
        "Komentar sepenuhnya menjadi tanggung jawab komentator *", "Ayo berkomentar", "Selamat! Komentar Anda telah terkirim",
        "Show Comments", "Polling", "Lihat hasil", "Suka tidak suka", "Moderasi komentar",
    ),
    hits=(
        "Komentar sepenuhnya menjadi tanggung jawab komentator seperti diatur dalam UU ITE", "Tinggalkan komentar", "Lihat komentar",
        "Jadilah yang pertama berkomentar di sini", "Komentar terbaru", "Login untuk berkomentar", "Silakan login untuk berkomentar",
        "Laporkan komentar", "Urutkan berdasarkan", "Beri nilai", "Berikan rating Anda", "Bagaimana reaksi Anda tentang artikel ini",
        "Apa reaksi Anda", "Apakah artikel ini membantu", "Komentar sepenuhnya menjadi tanggung jawab komentator Sepuluh Jembatan Tua",
    ),
    misses=(
        "Komentar pelatih setelah laga", "Balas dendam di kampung nelayan", "Tulis komentar pedas, pria ini ditangkap polisi",
        "Diskusi buku di taman kota",
    ),
)

FORM_SENTENCE = line_rule(
    "id/form-sentence",
    label=Label.COMMENT,
    why="A standard sentence of a comment form.",
    pattern=phrases(
        "Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai", "Alamat email Anda tidak akan dipublikasikan",
        "Email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai", "Ruas yang wajib ditandai",
        "Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya", "Anda harus masuk untuk berkomentar",
        "Anda harus (masuk log|login|log in|masuk) untuk (mengirim|memberikan|menulis|mengirimkan) (sebuah|) komentar",
        "Beritahu saya akan (tindak lanjut komentar|tulisan baru) melalui surel",
        "Situs ini menggunakan Akismet untuk mengurangi spam. *",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *", "Ruas yang wajib ditandai *",
        "Situs ini menggunakan Akismet untuk mengurangi spam. Pelajari bagaimana data komentar Anda diproses.",
        "Anda harus masuk log untuk mengirim sebuah komentar", "Beritahu saya akan tindak lanjut komentar melalui surel",
    ),
    misses=(
        "Alamat email Anda tidak akan dijual.", "Anda harus masuk sebelum jam sembilan.",
    ),
)

COUNTER = line_rule(
    "id/counter",
    label=Label.COUNTER,
    why="A counter of comments, views or minutes.",
    pattern=phrases(
        "# Komentar", "Komentar (#|: #)", "# (kali dibaca|kali dilihat|dibaca|dilihat|pembaca|views|dilihat kali|suka)",
        "# (menit baca|menit membaca|kali ditonton|shares|kali dibagikan|balasan|tanggapan)", "Dibaca # kali", "Dibaca: #",
        "Dilihat # kali", "Dilihat: #", "(Waktu baca|Waktu membaca|Lama baca|Estimasi baca|Bacaan) (: |)# menit", "# dari # halaman",
        "(Hits|Views|Tayangan): #", "Jumlah (pembaca|pengunjung): #",
    ),
    hits=(
        "12 Komentar", "Komentar 12", "12 kali dibaca", "Dibaca 12 kali", "Dibaca: 12", "Dilihat 12 kali", "Dilihat: 12",
        "Waktu baca : 12 menit", "12 dari 12 halaman", "Hits: 12", "Jumlah pembaca: 12",
    ),
    misses=(
        "12 komentar pedas warganet soal jembatan", "3 menit baca doa", "Dibaca 12 kali oleh hakim",
    ),
)
