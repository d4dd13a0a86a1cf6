"""Links to other stories and their headings, Turkish."""

from dechaff.model import Label, Strength
from dechaff.rule import line_rule, phrases, span_rule

READ_ALSO = line_rule(
    "tr/read-also",
    label=Label.READ_MORE,
    why="A link to another story behind a fixed prompt.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "İlgili (haber|haberler|içerik|yazı|yazılar|video): *", "Ayrıca (oku|okuyun|bakınız): *", "Bunu da (oku|okuyun): *",
        "Bunlar da ilginizi çekebilir: *", "(İlginizi|Dikkatinizi) çekebilir: *", "Bu haber de ilginizi çekebilir: *",
        "Bu da ilginizi çekebilir: *", "Okumak için tıklayın: *", "Haberin devamı: *", "Detaylar için tıklayın: *",
        "Ayrıca bkz: *", "Önerilen (haber|yazı): *", "Haberi oku: *",
    ),
    hits=(
        "İlgili yazı: Köprü yeniden açıldı", "Ayrıca okuyun: Kuzeyin on gölü", "Bunu da okuyun: Limanı kim yapıyor",
        "Bunlar da ilginizi çekebilir: Köprü yeniden açıldı", "Dikkatinizi çekebilir: Kuzeyin on gölü",
        "Bu haber de ilginizi çekebilir: Limanı kim yapıyor", "Bu da ilginizi çekebilir: Köprü yeniden açıldı",
        "Okumak için tıklayın: Kuzeyin on gölü", "Haberin devamı: Limanı kim yapıyor",
        "Detaylar için tıklayın: Köprü yeniden açıldı", "Ayrıca bkz: Kuzeyin on gölü", "Önerilen yazı: Limanı kim yapıyor",
        "Haberi oku: Köprü yeniden açıldı",
    ),
    misses=(
        "İlgili haberde adı geçti", "Ayrıca okuyan çocuklar da vardı",
    ),
)

READ_MORE = line_rule(
    "tr/read-more",
    label=Label.READ_MORE,
    why="A prompt to read on or to open another story.",
    pattern=phrases(
        "Devamını oku", "Devamını okuyun", "Devamını okumak için tıklayın", "Devamı", "Devamı için tıklayın", "Haberin devamı",
        "Haberin devamı için tıklayın", "Haberi oku", "Haberin detayları", "Haberin detayı için tıklayın", "Yazının devamı",
        "Yazının devamı için tıklayın", "Daha fazla", "Daha fazla (oku|göster|haber|yükle|bilgi|içerik)", "Daha fazlası",
        "Daha fazla bilgi için tıklayın", "Tümünü (gör|göster|oku)",
        "Tüm (haberler|yazılar|haberleri gör|yazıları|yazarlar|manşetler|haberleri göster)",
        "Diğer (haberler|yazılar|yazıları|haberleri|galeriler|videolar)", "Detaylar için tıklayın",
        "Detaylı bilgi için tıklayın", "Ayrıntılar için tıklayın", "Buraya tıklayın", "Okumaya devam (et|edin)",
        "Okumaya devam et *", "Yazının tamamı", "Haberin tamamı", "Tamamını oku", "Önceki (haber|yazı|içerik|sayfa)",
        "Sonraki (haber|yazı|içerik|sayfa)", "Önceki haber: *", "Sonraki haber: *", "Önceki yazı: *", "Sonraki yazı: *",
        "Önceki yazı *", "Sonraki yazı *", "Önceki makale", "Sonraki makale", "Yazı (dolaşımı|gezinmesi)", "Sıradaki haber",
        "Sıradaki haber: *", "Video için tıklayın", "Fotoğraflar için tıklayın", "Fotoğraflar için tıklayınız",
    ),
    hits=(
        "Daha fazla yükle", "Tümünü göster", "Tüm yazıları", "Diğer haberleri", "Okumaya devam edin",
        "Okumaya devam et Köprü yeniden açıldı", "Önceki içerik", "Sonraki içerik", "Önceki haber: Limanı kim yapıyor",
        "Sonraki haber: Köprü yeniden açıldı", "Önceki yazı: Kuzeyin on gölü", "Sonraki yazı: Limanı kim yapıyor",
        "Önceki yazı Köprü yeniden açıldı", "Sonraki yazı Kuzeyin on gölü", "Yazı gezinmesi",
        "Sıradaki haber: Köprü yeniden açıldı",
    ),
    misses=(
        "Devamını okumak istemedi", "Daha fazla su için", "Önceki haberler yalandı", "Diğer yazılar kayboldu",
    ),
)

RELATED = line_rule(
    "tr/related",
    label=Label.RELATED,
    why="A heading over other stories.",
    pattern=phrases(
        "İlgili (haberler|haber|içerikler|yazılar|konular|makaleler|videolar|galeriler|ürünler|bağlantılar|linkler)",
        "Benzer (haberler|yazılar|içerikler|konular|videolar|makaleler)", "İlginizi çekebilir",
        "İlginizi çekebilecek (haberler|içerikler|diğer haberler|yazılar|konular)",
        "(Bunlar|Bu haberler|Bu haber|Bu yazılar) da ilginizi çekebilir", "Bunlara da (bakabilirsiniz|göz atın)",
        "Bunlar ilginizi çekebilir", "Bu haberler de ilginizi çekebilir", "Çok okunanlar",
        "En çok (okunanlar|okunan|izlenenler|yorumlananlar|okunan haberler|paylaşılanlar|konuşulanlar)", "Çok okunan haberler",
        "Popüler (haberler|yazılar|içerikler|konular|videolar)", "En popüler", "En son haberler",
        "Son (haberler|yazılar|eklenenler|dakika haberleri|yorumlananlar|eklenen haberler)", "Son dakika haberler",
        "Öne çıkanlar", "Öne çıkan (haberler|yazılar|videolar)", "Editörün seçtikleri", "Editörün seçimi",
        "Günün (haberleri|manşetleri|öne çıkan haberleri|özeti|en çok okunanları|öne çıkanları)",
        "Günün öne çıkan (gelişmeleri|haberleri)", "Sizin için (seçtiklerimiz|öneriler|önerilenler|seçtik)",
        "Önerilen (haberler|içerikler|yazılar|videolar)", "Tavsiye edilen (haberler|yazılar)", "Kaçırmayın",
        "Bunları kaçırmayın", "Bu kategoriden", "Kategorinin diğer haberleri", "Yazarın diğer (yazıları|haberleri)",
        "Yazarın (son|tüm) yazıları", "Bunlar da var", "Haftanın en çok okunanları", "Trend (haberler|konular)", "Manşetler",
        "Diğer manşetler", "Bağlantılı (haberler|konular)", "Konuyla ilgili (haberler|diğer haberler)", "Yeniler",
        "Video haberler", "Günün videoları", "Haber akışı", "Son dakika gelişmeleri", "Sponsorlu bağlantılar",
        "Bugün en çok okunanlar",
    ),
    hits=(
        "İlgili makaleler", "Benzer konular", "İlginizi çekebilecek diğer haberler", "Bu haber da ilginizi çekebilir",
        "Bunlara da göz atın", "En çok yorumlananlar", "Popüler içerikler", "Son dakika haberleri", "Öne çıkan yazılar",
        "Günün özeti", "Günün öne çıkan haberleri", "Sizin için önerilenler", "Önerilen yazılar", "Tavsiye edilen yazılar",
        "Yazarın diğer haberleri", "Yazarın tüm yazıları", "Trend konular", "Bağlantılı konular",
        "Konuyla ilgili diğer haberler",
    ),
    misses=(
        "İlgili haberler doğru değil", "Son yazılar kitap oldu", "Kaçırmayın bu fırsatı",
    ),
)

RELATED_HINT = line_rule(
    "tr/related-hint",
    label=Label.RELATED,
    why="Words that often stand over other stories.",
    strength=Strength.HINT,
    pattern=phrases(
        "Son dakika", "Gündem", "Manşet", "Detaylar", "Haberler", "Yazarlar", "Öneriler",
    ),
    misses=(
        "Gündem yoğun", "Detaylar az sonra",
    ),
)

READ_ALSO_TAIL = span_rule(
    "tr/read-also-tail",
    label=Label.READ_MORE,
    why="A link to another story behind the end of a sentence.",
    where="end",
    pattern=phrases(
        "(İlgili haber|Bunu da okuyun|Ayrıca okuyun|İlginizi çekebilir): *", "Devamını oku", "Devamını okuyun",
        "Haberin devamı için tıklayın", "Detaylar için tıklayın", "Devamı için tıklayın", "Okumak için tıklayın",
        "Daha fazla oku",
    ),
    hits=(
        "İki gün yağmur yağdı.⟦ Ayrıca okuyun: Limanı kim yapıyor⟧", "Köprü pazartesi günü açıldı.⟦ Devamını oku⟧",
        "İki gün yağmur yağdı.⟦ Devamını okuyun⟧", "Köprü pazartesi günü açıldı.⟦ Haberin devamı için tıklayın⟧",
        "İki gün yağmur yağdı.⟦ Detaylar için tıklayın⟧", "Köprü pazartesi günü açıldı.⟦ Devamı için tıklayın⟧",
        "İki gün yağmur yağdı.⟦ Okumak için tıklayın⟧", "Köprü pazartesi günü açıldı.⟦ Daha fazla oku⟧",
    ),
    misses=(
        "Köprü açıldı. Devamını okuyan olmadı.", "Kitabın devamını oku dedi ama okumadı.",
    ),
)

READ_ALSO_BRACKETS = span_rule(
    "tr/read-also-brackets",
    label=Label.READ_MORE,
    why="A link to another story in brackets.",
    where="brackets",
    pattern=phrases(
        "İlgili haber: *", "Ayrıca okuyun: *", "Devamını oku", "Detaylar için tıklayın",
    ),
    hits=(
        "Köprü⟦ (İlgili haber: Kuzeyin on gölü)⟧onarımdan sonra açıldı.",
        "Köprü⟦ (Ayrıca okuyun: Limanı kim yapıyor)⟧onarımdan sonra açıldı.", "Köprü⟦ (Devamını oku)⟧onarımdan sonra açıldı.",
        "Köprü⟦ (Detaylar için tıklayın)⟧onarımdan sonra açıldı.",
    ),
    misses=(
        "Köprü (ilgili haber yok) açıldı", "Köprü (devamını okumadım) açıldı",
    ),
)
