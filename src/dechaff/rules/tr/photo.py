"""Photo credits, gallery and player labels, Turkish."""

from dechaff.model import Label, Strength
from dechaff.rule import line_rule, phrases, span_rule

PHOTO_CREDIT = line_rule(
    "tr/photo-credit",
    label=Label.CREDIT,
    why="A photo credit.",
    pattern=phrases(
        "Fotoğraf: @", "Fotoğraflar: @", "Foto: @", "Fotoğraf – @", "Fotoğraf kaynağı: *", "Görsel: @", "Görsel kaynağı: *",
        "Fotoğraf altı: *", "Fotoğraf: AA", "Fotoğraf: (Arşiv|AFP|Reuters|AA|DHA|İHA|AP|Getty Images)", "Arşiv fotoğraf",
        "Temsili fotoğraf", "Temsili görsel", "Temsili resim", "Kamera: @", "Görüntü: @", "Kurgu: @", "Video kurgu: @",
        "Kaynak, Getty Images", "Fotoğraf, Getty Images", "Haber-Kamera: @", "Haber - Kamera: @", "Haber-Fotoğraf: @",
        "Fotoğraf: *.(com|com.tr|org|net)",
    ),
    hits=(
        "Fotoğraf: Mehmet Demir", "Fotoğraflar: Ayşe Yılmaz", "Foto: Mehmet Demir", "Fotoğraf – Ayşe Yılmaz",
        "Fotoğraf kaynağı: Limanı kim yapıyor", "Görsel: Ayşe Yılmaz", "Görsel kaynağı: Kuzeyin on gölü",
        "Fotoğraf altı: Limanı kim yapıyor", "Fotoğraf: DHA", "Kamera: Ayşe Yılmaz", "Görüntü: Mehmet Demir",
        "Kurgu: Ayşe Yılmaz", "Video kurgu: Mehmet Demir", "Haber-Kamera: Ayşe Yılmaz", "Haber - Kamera: Mehmet Demir",
        "Haber-Fotoğraf: Ayşe Yılmaz", "Fotoğraf: Limanı kim yapıyor.org",
    ),
    misses=(
        "Fotoğraf: köprüden düşen araç", "Görsel şölen",
    ),
)

PHOTO_CREDIT_BRACKETS = span_rule(
    "tr/photo-credit-brackets",
    label=Label.CREDIT,
    why="A photo credit in brackets.",
    where="brackets",
    pattern=phrases(
        "Fotoğraf: *", "Foto: *", "Fotoğraf – *", "Arşiv", "Temsili fotoğraf",
    ),
    hits=(
        "Köprü⟦ (Fotoğraf: Köprü yeniden açıldı)⟧onarımdan sonra açıldı.",
        "Köprü⟦ (Foto: Kuzeyin on gölü)⟧onarımdan sonra açıldı.",
        "Köprü⟦ (Fotoğraf – Limanı kim yapıyor)⟧onarımdan sonra açıldı.", "Köprü⟦ (Arşiv)⟧onarımdan sonra açıldı.",
        "Köprü⟦ (Temsili fotoğraf)⟧onarımdan sonra açıldı.",
    ),
    misses=(
        "Köprü (fotoğrafı çok beğenildi) açıldı", "Köprü (arşiv kayıtlarına göre 1920) açıldı",
    ),
)

GALLERY = line_rule(
    "tr/gallery",
    label=Label.GALLERY,
    why="The label of a photo gallery.",
    pattern=phrases(
        "Foto galeri", "Fotoğraf galerisi", "Foto haber", "Tüm fotoğraflar", "Fotoğrafları gör", "Galeriye git",
        "Tüm galeriyi gör", "Foto galeri: *", "Fotoğraf # / #", "# fotoğraf", "Büyütmek için tıklayın", "Resmi büyüt",
        "Video galeri", "Sonraki fotoğraf", "Önceki fotoğraf", "Tam ekran",
    ),
    hits=(
        "Foto galeri: Limanı kim yapıyor", "Fotoğraf 12 / 1204", "1204 fotoğraf",
    ),
    misses=(
        "Galeri sahibi gözaltında", "Tüm fotoğraflar silindi",
    ),
)

PLAYER = line_rule(
    "tr/player",
    label=Label.PLAYER,
    why="The label of an audio or video player.",
    pattern=phrases(
        "Haberi dinle", "Makaleyi dinle", "Yazıyı dinle", "Sesli dinle", "Videoyu izle", "Videoyu oynat",
        "Canlı (izle|yayın izle)", "Canlı TV", "Video yükleniyor", "Video oynatıcı", "Bu video kullanılamıyor", "Sesi aç",
        "Sesi kapat", "Haberin videosu", "Videoyu izlemek için tıklayın", "İzlemek için tıklayın",
    ),
    hits=(
        "Canlı yayın izle",
    ),
    misses=(
        "Dinle küçük adam", "Canlı yayın kesildi",
    ),
)

PLAYER_SENTENCE = line_rule(
    "tr/player-sentence",
    label=Label.PLAYER,
    why="A message of a video or audio player.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "Tarayıcınız * desteklemiyor*", "Tarayıcınız * desteklememektedir",
    ),
    hits=(
        "Tarayıcınız bu video biçimini desteklemiyor, lütfen güncelleyin.",
        "Tarayıcınız Köprü yeniden açıldı desteklememektedir",
    ),
    misses=(
        "Tarayıcınız yavaşsa sayfayı kapatıp açın, diyor uzmanlar.", "Partiniz bu yasayı desteklemiyor mu diye sordular.",
    ),
)
