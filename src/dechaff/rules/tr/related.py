"""Headings over other stories, Turkish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

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
