"""Contact and correction boxes, author notes, Turkish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "tr/feedback",
    label=Label.FEEDBACK,
    why="A contact, tip or correction box.",
    pattern=phrases(
        "Hata bildir", "Hata bildirin", "Haberde hata mı var", "Haberde hata bildir", "Bize yazın: *",
        "Haber (gönder|gönderin|ihbar hattı)", "İhbar hattı", "Görüş bildirin", "Öneri ve şikayet", "Okur temsilcisi",
        "Editöre (yaz|ulaşın)", "Yanlışlık mı gördünüz", "Geri bildirim (gönder|)", "WhatsApp ihbar hattı",
        "WhatsApp ihbar hattı: *",
    ),
    hits=(
        "Bize yazın: Köprü yeniden açıldı", "Haber gönderin", "Editöre ulaşın", "Geri bildirim",
        "WhatsApp ihbar hattı: Kuzeyin on gölü",
    ),
    misses=(
        "Hata bildiren okur ödül aldı", "Haber gönderen asker döndü",
    ),
)

BIO = line_rule(
    "tr/bio",
    label=Label.BIO,
    why="A heading or link of an author note.",
    pattern=phrases(
        "Yazar hakkında", "Yazarın tüm yazıları", "Yazarın tüm haberleri", "Yazarın profili", "Tüm yazıları",
        "Tüm yazıları için tıklayın", "Yazara mesaj gönder", "Yazarı takip et", "Editör hakkında",
    ),
    misses=(
        "Yazar hakkında dava açıldı", "Tüm yazıları toplatıldı",
    ),
)
