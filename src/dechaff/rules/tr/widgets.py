"""Page tools, menus and tags, Turkish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

WIDGET = line_rule(
    "tr/widget",
    label=Label.WIDGET,
    why="A tool of the page, such as print or font size.",
    pattern=phrases(
        "Yazdır", "Yazdırılabilir sürüm", "Haberi yazdır", "Çıktı al", "Yazı boyutu", "Yazı tipi boyutu",
        "Yazı boyutunu (büyüt|küçült)", "Metni (büyüt|küçült)", "Başa dön", "Yukarı çık", "Sayfa başı",
        "Sayfa başına (dön|git)", "Yükleniyor", "Sayfa yükleniyor", "Haberler yükleniyor", "Lütfen bekleyin",
        "Lütfen bekleyiniz", "Kapat", "Menüyü kapat", "Menüyü aç", "Hava durumu", "Nöbetçi eczaneler", "Canlı skor",
        "Günlük burç yorumları", "Masaüstü görünümü", "Mobil site", "Mobil görünüm", "Dil seçin", "Karanlık mod", "İçindekiler",
        "Tema değiştir", "Sitenizde yayınlayın",
    ),
    hits=(
        "Yazı boyutunu küçült", "Metni küçült", "Sayfa başına git",
    ),
    misses=(
        "Yazdır diye bağırdı", "Yükleniyor kamyonlar limanda",
    ),
)

NAVIGATION = line_rule(
    "tr/navigation",
    label=Label.NAVIGATION,
    why="A label of menus, search or paging.",
    pattern=phrases(
        "İçeriğe (geç|atla|git)", "Ana içeriğe (geç|atla)", "Ana menü", "Ana sayfa", "Anasayfa", "Arama yap", "Sitede ara",
        "Haber ara", "Site haritası", "Hakkımızda", "Bize ulaşın", "Bize yazın", "Tüm kategoriler", "Sayfa # / #", "Sayfa #",
        "Önceki", "Sonraki", "Haber arşivi", "Arama sonuçları", "Kurumsal", "Tüm kanallar", "İnsan kaynakları",
        "Pzt Sal Çar Per Cum Cmt Paz",
    ),
    hits=(
        "İçeriğe atla", "Ana içeriğe atla", "Sayfa 12 / 1204", "Sayfa 1204",
    ),
    misses=(
        "Arama çalışmaları sürüyor", "Ana sayfa tasarımı değişti",
    ),
)

SECTION_HINT = line_rule(
    "tr/section-hint",
    label=Label.NAVIGATION,
    why="A section name as menus carry it.",
    strength=Strength.HINT,
    pattern=phrases(
        "Dinle", "İzle", "Ara", "Arama", "İletişim", "Künye", "Piyasalar", "Namaz vakitleri", "Puan durumu", "Döviz kurları",
        "Telif hakları", "Kapat", "Türkiye", "Dünya", "Spor", "Siyaset", "Sağlık", "Teknoloji", "Kültür Sanat", "Kültür-Sanat",
        "Eğitim", "Yaşam", "Bilim", "Otomobil", "Otomotiv", "Basketbol", "Videolar", "Galeri", "Astroloji", "Seyahat", "Yerel",
        "Yerel haberler", "Altın", "Borsa", "BIST 100", "Ankara", "İstanbul", "İzmir", "Asayiş", "Güncel", "Bilim Teknoloji",
        "Köşe yazıları", "Röportaj", "Gram altın",
    ),
    misses=(
        "Dünya dönüyor", "Dolar yükseldi",
    ),
)

BREADCRUMB = line_rule(
    "tr/breadcrumb",
    label=Label.BREADCRUMB,
    why="The path to the page.",
    pattern=phrases(
        "Ana sayfa > *", "Ana sayfa » *", "Ana sayfa / *", "Anasayfa > *", "Anasayfa » *", "Anasayfa / *", "Haberler > *",
        "Haberler » *", "Haberler / *", "Buradasınız: *",
    ),
    hits=(
        "Ana sayfa > Limanı kim yapıyor", "Ana sayfa » Köprü yeniden açıldı", "Ana sayfa / Kuzeyin on gölü",
        "Anasayfa > Limanı kim yapıyor", "Anasayfa » Köprü yeniden açıldı", "Anasayfa / Kuzeyin on gölü",
        "Haberler > Limanı kim yapıyor", "Haberler » Köprü yeniden açıldı", "Haberler / Kuzeyin on gölü",
        "Buradasınız: Limanı kim yapıyor",
    ),
    misses=(
        "Ana sayfa güzeldi", "Haberler kötüydü",
    ),
)

TAGS = line_rule(
    "tr/tags",
    label=Label.NAVIGATION,
    why="Tags or categories behind their label.",
    pattern=phrases(
        "Etiketler: *", "Etiketler : *", "Etiketler", "Etiket: *", "Anahtar kelimeler: *", "Kategoriler: *", "Konular: *",
        "İlgili etiketler", "İlgili konular: *", "Popüler etiketler",
    ),
    hits=(
        "Etiketler: Köprü yeniden açıldı", "Etiketler : köprü, liman", "Etiket: Kuzeyin on gölü",
        "Anahtar kelimeler: Limanı kim yapıyor", "Kategoriler: Köprü yeniden açıldı", "Konular: Kuzeyin on gölü",
        "İlgili konular: Limanı kim yapıyor",
    ),
    misses=(
        "Etiketler değişti", "Konular uzun sürdü",
    ),
)
