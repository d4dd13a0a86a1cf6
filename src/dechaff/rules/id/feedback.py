"""Corrections, tips and contact boxes, Indonesian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

CONTACT = line_rule(
    "id/contact",
    label=Label.FEEDBACK,
    why="A contact or corrections prompt.",
    pattern=phrases(
        "(Hubungi|Kontak|Kirim) (redaksi|kami|masukan|saran|kritik dan saran|pesan|koreksi)",
        "Laporkan (kesalahan|masalah|artikel ini|berita ini|artikel)",
        "(Kirim|Punya) (berita|informasi|cerita|opini|tulisan|artikel) (Anda|ke redaksi|)", "Saran dan kritik", "Kritik dan saran",
        "Koreksi", "Bantuan", "Pusat bantuan", "Punya (informasi|cerita|keluhan|pertanyaan) (menarik|seputar *|)",
        "Jadi (kontributor|penulis)", "Layanan pelanggan", "Tanya jawab",
    ),
    hits=(
        "Punya keluhan seputar jalan", "Hubungi redaksi", "Laporkan kesalahan", "Kirim berita Anda", "Punya informasi menarik",
        "Jadi kontributor",
    ),
    misses=(
        "Hubungi redaksi koran, ia mengaku salah", "Bantuan datang terlambat", "Koreksi harga emas berlanjut",
    ),
)

BIO = line_rule(
    "id/bio",
    label=Label.BIO,
    why="A heading over an author's biography.",
    pattern=phrases(
        "Tentang penulis", "Profil penulis", "(Artikel|Tulisan|Berita) (lain|lainnya|lain dari|terbaru) (dari|oleh) penulis (ini|)",
        "Lihat semua (artikel|tulisan|pos) (oleh|dari|milik) @", "Lihat profil", "Ikuti penulis", "Penulis lainnya",
    ),
    hits=(
        "Artikel lain dari penulis ini", "Lihat semua artikel oleh Budi Santoso",
    ),
    misses=(
        "Tentang penulis yang hilang", "Profil penulis novel itu dikupas",
    ),
)
