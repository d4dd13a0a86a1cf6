"""Photo credits, gallery and player labels, Indonesian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

CREDIT = line_rule(
    "id/credit",
    label=Label.CREDIT,
    why="A photo credit.",
    pattern=phrases(
        "(Foto|Sumber foto|Sumber gambar|Kredit foto|Gambar|Ilustrasi|Ilustrasi foto|Dok|Dokumentasi|Infografis|Sumber|Fotografer): *",
        "(Foto|Ilustrasi)/*", "(Foto oleh|Sumber foto) *", "Ilustrasi", "Getty Images", "iStock", "Shutterstock", "ANTARA FOTO/*",
        "AFP/*", "REUTERS/*", "(Foto|Dok) (Istimewa|Ist|ist|pribadi|istimewa)",
    ),
    strength=Strength.HINT,
    hits=(
        "Foto/Budi Santoso", "ANTARA FOTO/Budi Santoso", "AFP/Budi", "REUTERS/Budi", "Foto: Sepuluh Jembatan Tua",
        "Foto/Sepuluh Jembatan Tua", "Foto oleh Sepuluh Jembatan Tua", "ANTARA FOTO/Sepuluh Jembatan Tua", "AFP/Sepuluh Jembatan Tua",
        "REUTERS/Sepuluh Jembatan Tua", "Foto Istimewa",
    ),
    misses=(
        "Foto itu viral di media sosial", "Sumber air warga mengering",
    ),
)

GALLERY = line_rule(
    "id/gallery",
    label=Label.GALLERY,
    why="The label of a gallery.",
    pattern=phrases(
        "Perbesar", "(Perbesar|Lihat|Klik untuk memperbesar) (gambar|foto)", "(Galeri|Album) (foto|video)", "Foto: #",
        "Lihat (semua foto|galeri|foto lainnya|foto-foto lainnya|foto lain)", "Foto # dari #", "# Foto",
        "(Foto|Gambar) (sebelumnya|selanjutnya|berikutnya)",
    ),
    hits=(
        "Perbesar gambar", "Galeri foto", "Foto: 12", "Lihat semua foto", "Foto 12 dari 12", "12 Foto", "Foto sebelumnya",
    ),
    misses=(
        "Galeri foto itu dibuka gubernur", "12 foto jembatan tua di Jawa",
    ),
)

PLAYER = line_rule(
    "id/player",
    label=Label.PLAYER,
    why="The label of an audio or video player.",
    pattern=phrases(
        "(Putar|Tonton|Dengarkan|Lihat|Mainkan) (video|artikel|berita|audio|artikel ini|berita ini|podcast|Video)",
        "Video (selanjutnya|terkait|pilihan|player is loading)", "(Dengarkan|Putar)", "(Jeda|Berhenti)", "Gambas:Video *", "Gambas:*",
        "Saksikan (video|siaran langsung) (pilihan|berikut|) (ini|di bawah ini|berikut ini|berikut|)", "Saksikan live streaming *",
        "(Simak|Saksikan|Lihat) (juga|) (video|Video) (pilihan|menarik) (berikut|di bawah|) (ini|)", "Browser Anda tidak mendukung *",
    ),
    hits=(
        "[Gambas:Video Jembatan]", "Gambas:Instagram", "Saksikan live streaming jembatan", "Browser Anda tidak mendukung video",
        "Putar video", "Video selanjutnya", "Dengarkan", "Jeda", "Gambas:Video Sepuluh Jembatan Tua", "Gambas:Sepuluh Jembatan Tua",
        "Saksikan video pilihan ini", "Saksikan live streaming Sepuluh Jembatan Tua", "Simak juga video pilihan berikut ini",
        "Browser Anda tidak mendukung Sepuluh Jembatan Tua",
    ),
    misses=(
        "Tonton video itu, menteri menangis", "Putar balik dilarang di sini",
    ),
)
