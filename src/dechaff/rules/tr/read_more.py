"""Links to other stories and their headings, Turkish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

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
        "İlgili yazı: Limanı kim yapıyor", "Ayrıca okuyun: Köprü yeniden açıldı", "Bunu da okuyun: Kuzeyin on gölü",
        "Bunlar da ilginizi çekebilir: Limanı kim yapıyor", "Dikkatinizi çekebilir: Köprü yeniden açıldı",
        "Bu haber de ilginizi çekebilir: Kuzeyin on gölü", "Bu da ilginizi çekebilir: Limanı kim yapıyor",
        "Okumak için tıklayın: Köprü yeniden açıldı", "Haberin devamı: Kuzeyin on gölü",
        "Detaylar için tıklayın: Limanı kim yapıyor", "Ayrıca bkz: Köprü yeniden açıldı", "Önerilen yazı: Kuzeyin on gölü",
        "Haberi oku: Limanı kim yapıyor",
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
        "Okumaya devam et Köprü yeniden açıldı", "Önceki içerik", "Sonraki içerik", "Önceki haber: Kuzeyin on gölü",
        "Sonraki haber: Limanı kim yapıyor", "Önceki yazı: Köprü yeniden açıldı", "Sonraki yazı: Kuzeyin on gölü",
        "Önceki yazı Limanı kim yapıyor", "Sonraki yazı Köprü yeniden açıldı", "Yazı gezinmesi",
        "Sıradaki haber: Limanı kim yapıyor",
    ),
    misses=(
        "Devamını okumak istemedi", "Daha fazla su için", "Önceki haberler yalandı", "Diğer yazılar kayboldu",
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
        "Köprü pazartesi günü açıldı.⟦ Ayrıca okuyun: Köprü yeniden açıldı⟧", "İki gün yağmur yağdı.⟦ Devamını oku⟧",
        "Köprü pazartesi günü açıldı.⟦ Devamını okuyun⟧", "İki gün yağmur yağdı.⟦ Haberin devamı için tıklayın⟧",
        "Köprü pazartesi günü açıldı.⟦ Detaylar için tıklayın⟧", "İki gün yağmur yağdı.⟦ Devamı için tıklayın⟧",
        "Köprü pazartesi günü açıldı.⟦ Okumak için tıklayın⟧", "İki gün yağmur yağdı.⟦ Daha fazla oku⟧",
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
        "Köprü⟦ (İlgili haber: Limanı kim yapıyor)⟧onarımdan sonra açıldı.",
        "Köprü⟦ (Ayrıca okuyun: Köprü yeniden açıldı)⟧onarımdan sonra açıldı.", "Köprü⟦ (Devamını oku)⟧onarımdan sonra açıldı.",
        "Köprü⟦ (Detaylar için tıklayın)⟧onarımdan sonra açıldı.",
    ),
    misses=(
        "Köprü (ilgili haber yok) açıldı", "Köprü (devamını okumadım) açıldı",
    ),
)
