"""Photo credits, gallery and player labels, Turkish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

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
        "Fotoğraf: Ayşe Yılmaz", "Fotoğraflar: Mehmet Demir", "Foto: Ayşe Yılmaz", "Fotoğraf – Mehmet Demir",
        "Fotoğraf kaynağı: Köprü yeniden açıldı", "Görsel: Mehmet Demir", "Görsel kaynağı: Limanı kim yapıyor",
        "Fotoğraf altı: Köprü yeniden açıldı", "Fotoğraf: DHA", "Kamera: Mehmet Demir", "Görüntü: Ayşe Yılmaz",
        "Kurgu: Mehmet Demir", "Video kurgu: Ayşe Yılmaz", "Haber-Kamera: Mehmet Demir", "Haber - Kamera: Ayşe Yılmaz",
        "Haber-Fotoğraf: Mehmet Demir", "Fotoğraf: Köprü yeniden açıldı.org",
    ),
    misses=(
        "Fotoğraf sergisi bugün açıldı", "Görsel şölen",
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
        "Köprü⟦ (Fotoğraf: Kuzeyin on gölü)⟧onarımdan sonra açıldı.",
        "Köprü⟦ (Foto: Limanı kim yapıyor)⟧onarımdan sonra açıldı.",
        "Köprü⟦ (Fotoğraf – Köprü yeniden açıldı)⟧onarımdan sonra açıldı.", "Köprü⟦ (Arşiv)⟧onarımdan sonra açıldı.",
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
        "Foto galeri: Köprü yeniden açıldı", "Fotoğraf 1204 / 7", "7 fotoğraf",
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
        "Tarayıcınız bu video biçimini desteklemiyor, lütfen güncelleyin.", "Tarayıcınız Kuzeyin on gölü desteklememektedir",
    ),
    misses=(
        "Tarayıcınız yavaşsa sayfayı kapatıp açın, diyor uzmanlar.", "Partiniz bu yasayı desteklemiyor mu diye sordular.",
    ),
)
