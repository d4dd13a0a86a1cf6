"""Comment prompts and counters, Turkish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENT_PROMPT = line_rule(
    "tr/comment-prompt",
    label=Label.COMMENT,
    why="A prompt or caption of the comment box.",
    pattern=phrases(
        "Yorumlar", "Yorum yap", "Yorum yaz", "Yorum yapın", "Yorum yazın", "Yorum ekle", "Yorum bırak(ın|)",
        "Bir yorum (bırakın|yaz|yazın|yapın)", "Bir cevap yazın", "Bir yanıt (yazın|bırakın)", "Cevap yaz", "Cevapla",
        "Yanıtla", "Cevabı iptal et", "Yanıtı iptal et", "Yorum gönder", "Yorumu gönder", "Yorumunuzu yazın", "Yorumunuz",
        "İlk yorumu (sen|siz) (yap|yapın|yaz|yazın)", "İlk yorum yapan siz olun", "İlk yorumu yapan siz olun",
        "Henüz yorum (yapılmadı|yok|yapılmamış|eklenmemiş)", "Hiç yorum (yok|yapılmamış)", "Bu habere henüz yorum yapılmamış*",
        "Tüm yorumlar", "Tüm yorumları (gör|göster|oku|okuyun)", "Yorumları (gör|göster|oku|gizle)", "Yorumlar kapalı",
        "Yorumlar kapatıldı", "Son yorumlar", "En son yorumlar", "Diğer yorumlar", "Okuyucu yorumları", "Okur yorumları",
        "Yorum kuralları", "E-posta adresiniz yayınlanmayacak", "E-posta hesabınız yayımlanmayacak",
        "Gerekli alanlar * işaretlenmiştir", "Gerekli alanlar", "Adınız", "Adınız soyadınız", "E-posta adresiniz", "Mesajınız",
        "Bir dahaki sefere yorum yaptığımda *", "Bu yazıya yorum yaz", "Habere yorum yaz", "Bu habere yorum yap",
        "Yorum yazma kuralları", "Şikayet et", "Yorumu şikayet et", "Haberi (puanla|oyla)", "Oy ver", "Oyla", "Anket sonuçları",
        "Sonuçları gör", "Ankete katıl", "Siz ne düşünüyorsunuz? Yorum yapın", "Görüşlerinizi (yazın|paylaşın)",
        "Güvenlik kodu", "En beğenilen yorumlar", "Kalan karakter", "Kalan karakter: #", "Tepki ver", "Sen de tepkini göster",
    ),
    hits=(
        "Yorum bırak", "Bir yorum yazın", "Bir yanıt bırakın", "İlk yorumu siz yap", "Henüz yorum yapılmamış",
        "Hiç yorum yapılmamış", "Bu habere henüz yorum yapılmamış, ilk yorumu sen yap", "Tüm yorumları oku", "Yorumları oku",
        "Gerekli alanlar yıldız ile işaretlenmiştir",
        "Haberi oyla", "Görüşlerinizi paylaşın", "Kalan karakter: 1204",
    ),
    misses=(
        "Yorum yapmak istemedi", "Yorumlar karışık, maç yarın", "Adınız bu listede yok",
    ),
)

COMMENT_SENTENCE = line_rule(
    "tr/comment-sentence",
    label=Label.COMMENT,
    why="A sentence of the comment form or its rules.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "Bir dahaki sefere yorum yaptığımda kullanılmak üzere adımı, e-posta adresimi ve web site adresimi bu tarayıcıya kaydet.",
        "E-posta (adresiniz|hesabınız) (yayınlanmayacak|yayımlanmayacak). Gerekli alanlar *",
        "Yorum (yapabilmek|yapmak|yazmak|yazabilmek|gönderebilmek) için * (giriş|üye|oturum)*",
        "(Suç|Suç teşkil edecek|Küfür|Küfür, hakaret) * (yorumlar|yorumların)*", "Yazılan yorumlar hiçbir şekilde *",
        "Bu site, istenmeyenleri azaltmak için Akismet*", "Bu site istenmeyenleri azaltmak için Akismet*",
    ),
    hits=(
        "Bu site istenmeyenleri azaltmak için Akismet kullanır.",
        "E-posta adresiniz yayınlanmayacak. Gerekli alanlar yıldız ile işaretlenmiştir",
        "Yorum yapabilmek için üye girişi yapmanız ya da üye olmanız gerekir.",
        "Suç teşkil edecek, yasadışı ve tehditkar yorumlar onaylanmayacaktır.",
        "Yazılan yorumlar hiçbir şekilde sitemizin görüşlerini yansıtmaz.",
        "Bu site, istenmeyenleri azaltmak için Akismet kullanıyor.",
        "Bu site istenmeyenleri azaltmak için AkismetLimanı kim yapıyor",
    ),
    misses=(
        "Yorum yapmak için erken, dedi bakan.", "Yazılan yorumlar mahkemede okundu ve yargıç dinledi.",
    ),
)

COMMENT_COUNT = line_rule(
    "tr/comment-count",
    label=Label.COMMENT,
    why="A counter of comments.",
    pattern=phrases(
        "# yorum", "Yorumlar (#", "Yorum (#", "Yorumlar #", "# adet yorum", "# yorumu gör", "Yorum sayısı: #",
        "Tüm yorumlar (#", "Toplam # yorum",
    ),
    hits=(
        "12 yorum", "Yorumlar (12)", "Yorum (3)", "Yorumlar 1204", "7 adet yorum", "12 yorumu gör", "Yorum sayısı: 1204",
        "Tüm yorumlar (12)", "Toplam 7 yorum",
    ),
    misses=(
        "12 yorum yapıldı", "Yorumlar 12 günde değişti",
    ),
)

COUNTER = line_rule(
    "tr/counter",
    label=Label.COUNTER,
    why="A counter of views, likes or reading time.",
    pattern=phrases(
        "# okunma", "# kez okundu", "# defa okundu", "Okunma: #", "Okunma sayısı: #", "# görüntüleme", "# görüntülenme",
        "# izlenme", "# görüntülendi", "Görüntüleme: #", "# paylaşım", "# beğeni", "Bu haber # kez okundu",
        "Bu haber # defa okunmuştur", "Okundu: #", "# dk okuma (süresi|)", "# dakika okuma (süresi|)", "# dakikalık okuma",
        "Okuma süresi: # (dk|dakika|)", "Tahmini okuma süresi: # (dk|dakika)",
    ),
    hits=(
        "12 okunma", "1204 kez okundu", "7 defa okundu", "Okunma: 12", "Okunma sayısı: 1204", "7 görüntüleme",
        "12 görüntülenme", "1204 izlenme", "7 görüntülendi", "Görüntüleme: 12", "1204 paylaşım", "7 beğeni",
        "Bu haber 12 kez okundu", "Bu haber 1204 defa okunmuştur", "Okundu: 7", "12 dk okuma", "1204 dakika okuma",
        "7 dakikalık okuma", "Okuma süresi: 12 dakika", "Tahmini okuma süresi: 1204 dakika",
    ),
    misses=(
        "12 okunma rekoru kırdı", "12 dakika okuma yaptı",
    ),
)
