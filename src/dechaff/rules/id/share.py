"""Share and follow prompts, Indonesian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

SHARE_LABEL = line_rule(
    "id/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Bagikan", "Bagikan:", "Bagikan (ini|artikel|berita|artikel ini|berita ini|halaman ini|postingan ini|tulisan ini)",
        "Bagikan (via|ke|di|melalui|sekarang|ke teman|dengan teman|kepada teman)",
        "Bagikan (ke|di|lewat|via|melalui) (Facebook|Twitter|X|WhatsApp|Telegram|LINE|Email|Pinterest|LinkedIn|media sosial)",
        "(Berbagi|Sebarkan|Share) (artikel|berita|artikel ini|berita ini|ini|di Facebook)",
        "(Berbagi|Sebarkan|Share) (di Twitter|ke Facebook|ke Twitter|di WhatsApp|via WhatsApp|tulisan ini)", "Sebarkan:", "Sebarkan ini",
        "Berbagi", "Share this",
        "Klik untuk (berbagi|membagikan|berbagi di|berbagi ke) (Facebook|Twitter|X|WhatsApp|Telegram|Pinterest|LinkedIn|Tumblr|Skype)",
        "Klik untuk (berbagi via|berbagi pada|membagikan di) (Facebook|Twitter|X|WhatsApp|Telegram|Pinterest|LinkedIn|Tumblr|Skype)",
        "Klik untuk (berbagi|membagikan|berbagi di|berbagi ke) (Facebook|Twitter|X|WhatsApp|Telegram) (Membuka di jendela yang baru)",
        "Klik untuk (berbagi|membagikan|berbagi di|berbagi ke) (Pinterest|LinkedIn|Tumblr|Skype) (Membuka di jendela yang baru)",
        "Klik untuk (berbagi via|berbagi pada|membagikan di) (Facebook|Twitter|X|WhatsApp|Telegram) (Membuka di jendela yang baru)",
        "Klik untuk (berbagi via|berbagi pada|membagikan di) (Pinterest|LinkedIn|Tumblr|Skype) (Membuka di jendela yang baru)",
        "Klik untuk mencetak", "(Salin|Copy) (tautan|link|URL|Link Artikel|link artikel|alamat)", "Salin",
        "(Tautan|Link|URL) (telah|berhasil|sudah) (disalin|tersalin|di salin|dicopy)", "Tautan disalin",
        "Kirim (via|ke|lewat) (email|WhatsApp|teman|Email)", "Kirim ke (teman|email)", "Bagikan Tautan telah disalin", "Simpan artikel",
        "Simpan berita", "Simpan", "Tersimpan", "Menyukai ini:", "Suka", "Suka Memuat...", "Cuitkan",
    ),
    hits=(
        "Bagikan ini", "Bagikan ke Facebook", "Berbagi artikel", "Klik untuk berbagi Facebook",
        "Klik untuk berbagi Facebook Membuka di jendela yang baru", "Salin tautan", "Tautan telah disalin", "Kirim via email",
        "Kirim ke teman",
    ),
    misses=(
        "Bagikan sembako kepada warga", "Salin ulang dokumen itu sebelum rapat", "Suka duka menjadi guru",
    ),
)

FOLLOW = line_rule(
    "id/follow",
    label=Label.SHARE,
    why="A prompt to follow the site elsewhere.",
    pattern=phrases(
        "Ikuti kami", "Ikuti kami (di|pada|di:)",
        "Ikuti kami di (Facebook|Twitter|X|Instagram|WhatsApp|Telegram|TikTok|YouTube|Google News|media sosial|WhatsApp Channel)",
        "Ikuti (Google News|saluran WhatsApp|WhatsApp Channel|akun|media sosial|kami melalui) (kami|)",
        "Ikuti * di (Google News|WhatsApp|WhatsApp Channel|Telegram|Instagram|Google Berita)", "Follow (kami|us|kami di)",
        "Follow (Instagram|Twitter|Facebook|akun|fanpage) kami", "(Media|Sosial) (sosial|media) kami", "Temukan kami di",
        "Gabung (di|ke) (channel|grup|saluran|kanal) (Telegram|WhatsApp) (kami|)", "Gabung sekarang", "Gabung di sini",
        "Subscribe (channel|kanal) (YouTube|Youtube|) (kami|)",
        "Dapatkan (informasi|berita|update) (terkini|terbaru|pilihan) (di|melalui) (WhatsApp|Telegram|Google News)", "Connect with us",
        "Ikuti berita * di Google News", "Jadikan * sumber pilihan di Google",
    ),
    hits=(
        "Ikuti berita jembatan di Google News", "Jadikan kami sumber pilihan di Google", "Ikuti kami di", "Ikuti kami di Facebook",
        "Ikuti Google News kami", "Ikuti Sepuluh Jembatan Tua di Google News", "Follow kami", "Follow Instagram kami",
        "Media sosial kami", "Gabung di channel Telegram kami", "Subscribe channel YouTube kami",
        "Dapatkan informasi terkini di WhatsApp", "Ikuti berita Sepuluh Jembatan Tua di Google News",
        "Jadikan Sepuluh Jembatan Tua sumber pilihan di Google",
    ),
    misses=(
        "Ikuti kami menyusuri sungai itu, kata pemandu.", "Ikuti aturan lalu lintas di Jakarta", "Gabung sekarang atau nanti, pikirnya",
    ),
)

FOLLOW_SENTENCE = line_rule(
    "id/follow-sentence",
    label=Label.SHARE,
    why="A whole sentence that asks to follow the site elsewhere.",
    pattern=phrases(
        "Dapatkan update berita pilihan (dan breaking news|) setiap hari dari *",
        "Ikuti (saluran|kanal|channel|WhatsApp Channel) * (di|untuk) * (WhatsApp|Telegram|untuk *|klik *)",
        "Mari bergabung di (Grup|Channel|Saluran) (Telegram|WhatsApp) *",
        "(Baca|Simak|Cek|Dapatkan) berita (dan artikel yang lain|dan artikel lainnya|lainnya) * di Google News",
        "(Baca|Simak|Cek|Dapatkan) berita (menarik lainnya|terkini|terbaru) * di Google News",
        "Anda harus install aplikasi Telegram terlebih dulu *",
        "(Kamu|Anda) (bisa|juga bisa|dapat) (ikuti|mengikuti|membaca) * di Google News",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "Dapatkan update berita pilihan dan breaking news setiap hari dari Koran Jembatan.",
        "Ikuti saluran Koran Jembatan di aplikasi WhatsApp", "Mari bergabung di Grup Telegram Koran Jembatan.",
        "Baca berita dan artikel yang lain dari kami di Google News", "Anda harus install aplikasi Telegram terlebih dulu di ponsel.",
        "Kamu juga bisa ikuti kami di Google News",
    ),
    misses=(
        "Baca berita dan artikel yang lain membuatnya bosan.", "Mari bergabung di grup paduan suara desa.",
    ),
)
