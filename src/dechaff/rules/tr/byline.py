"""Bylines, dates and sources, Turkish."""

from dechaff.model import Label
from dechaff.rule import line_rule, phrases

BYLINE = line_rule(
    "tr/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "Haber: @", "Yazar: @", "Yazan: @", "Muhabir: @", "Editör: @", "Haberi hazırlayan: @", "Hazırlayan: @", "Derleyen: @",
        "Çeviren: @", "Çeviri: @", "Röportaj: @", "Söyleşi: @", "Kaynak/Muhabir: @", "Yazar @ %", "Yayınlayan: @", "Ekleyen: @",
        "Giren: @", "Gönderen: @",
    ),
    hits=(
        "Haber: Ayşe Yılmaz", "Yazar: Mehmet Demir", "Yazan: Ayşe Yılmaz", "Muhabir: Mehmet Demir", "Editör: Ayşe Yılmaz",
        "Haberi hazırlayan: Mehmet Demir", "Hazırlayan: Ayşe Yılmaz", "Derleyen: Mehmet Demir", "Çeviren: Ayşe Yılmaz",
        "Çeviri: Mehmet Demir", "Röportaj: Ayşe Yılmaz", "Söyleşi: Mehmet Demir", "Kaynak/Muhabir: Ayşe Yılmaz",
        "Yazar Mehmet Demir 5 Nisan 2023 - 09:30", "Yayınlayan: Ayşe Yılmaz", "Ekleyen: Mehmet Demir", "Giren: Ayşe Yılmaz",
        "Gönderen: Mehmet Demir",
    ),
    misses=(
        "Haber: üç kişi gözaltında", "Yazar olmak istiyordu", "Editör masasında uyudu",
    ),
)

DATE = line_rule(
    "tr/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "Güncelleme: %", "Güncelleme %", "Güncelleme : %", "Güncelleme Tarihi: %", "Güncelleme tarihi %", "Güncellenme: %",
        "Güncellenme tarihi: %", "Son güncelleme: %", "Son güncelleme %", "Son güncellenme: %", "Son güncelleme tarihi: %",
        "Güncellendi: %", "Güncellendi %", "Yayınlanma: %", "Yayınlanma %", "Yayınlanma tarihi: %", "Yayınlanma tarihi %",
        "Yayımlanma: %", "Yayımlanma tarihi: %", "Yayın tarihi: %", "Yayın tarihi %", "Yayın: %", "Giriş: %", "Giriş tarihi: %",
        "Giriş Tarihi: %", "Oluşturulma: %", "Oluşturulma tarihi: %", "Oluşturulma Tarihi %", "Eklenme: %", "Eklenme tarihi: %",
        "Tarih: %", "Haber tarihi: %", "Haber giriş tarihi: %", "Haberin yayın tarihi: %", "Yayınlandı: %", "Yayınlandı %",
        "Yayınlanma tarihi: % Güncelleme tarihi", "Giriş: % Güncelleme:",
        "(Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar), %",
    ),
    hits=(
        "Güncelleme: 03.05.2023 10:15", "Güncelleme 5 Nisan 2023 - 09:30", "Güncelleme : 12 Mart 2024",
        "Güncelleme Tarihi: 03.05.2023 10:15", "Güncelleme tarihi 5 Nisan 2023 - 09:30", "Güncellenme: 12 Mart 2024",
        "Güncellenme tarihi: 03.05.2023 10:15", "Son güncelleme: 5 Nisan 2023 - 09:30", "Son güncelleme 12 Mart 2024",
        "Son güncellenme: 03.05.2023 10:15", "Son güncelleme tarihi: 5 Nisan 2023 - 09:30", "Güncellendi: 12 Mart 2024",
        "Güncellendi 03.05.2023 10:15", "Yayınlanma: 5 Nisan 2023 - 09:30", "Yayınlanma 12 Mart 2024",
        "Yayınlanma tarihi: 03.05.2023 10:15", "Yayınlanma tarihi 5 Nisan 2023 - 09:30", "Yayımlanma: 12 Mart 2024",
        "Yayımlanma tarihi: 03.05.2023 10:15", "Yayın tarihi: 5 Nisan 2023 - 09:30", "Yayın tarihi 12 Mart 2024",
        "Yayın: 03.05.2023 10:15", "Giriş: 5 Nisan 2023 - 09:30", "Giriş tarihi: 12 Mart 2024",
        "Giriş Tarihi: 03.05.2023 10:15", "Oluşturulma: 5 Nisan 2023 - 09:30", "Oluşturulma tarihi: 12 Mart 2024",
        "Oluşturulma Tarihi 03.05.2023 10:15", "Eklenme: 5 Nisan 2023 - 09:30", "Eklenme tarihi: 12 Mart 2024",
        "Tarih: 03.05.2023 10:15", "Haber tarihi: 5 Nisan 2023 - 09:30", "Haber giriş tarihi: 12 Mart 2024",
        "Haberin yayın tarihi: 03.05.2023 10:15", "Yayınlandı: 5 Nisan 2023 - 09:30", "Yayınlandı 12 Mart 2024",
        "Yayınlanma tarihi: 12 Mart 2024 Güncelleme tarihi", "Giriş: 12 Mart 2024 Güncelleme:", "Perşembe, 03.05.2023 10:15",
    ),
    misses=(
        "Güncelleme 12 Mart 2024 sonrasında durdu", "Giriş 12 Mart 2024 sınavıyla yapılacak",
    ),
)

SOURCE = line_rule(
    "tr/source",
    label=Label.SOURCE,
    why="A name or address behind a word for the source.",
    pattern=phrases(
        "Kaynak: @", "Kaynak : @", "Kaynak – @", "Haber kaynağı: @", "Haberin kaynağı: *", "Kaynak: *.(com|com.tr|org|net|tr)",
        "Kaynak: http*", "Kaynak: (AA|DHA|İHA|ANKA)", "Kaynaklar: @", "İlk yayın: @", "İlk yayınlandığı yer: *",
    ),
    hits=(
        "Kaynak: Mehmet Demir", "Kaynak : Anadolu Ajansı", "Kaynak – Ayşe Yılmaz", "Haber kaynağı: Mehmet Demir",
        "Haberin kaynağı: Limanı kim yapıyor", "Kaynak: Köprü yeniden açıldı.org", "Kaynak: https://example.org/a",
        "Kaynak: İHA", "Kaynaklar: Mehmet Demir", "İlk yayın: Ayşe Yılmaz", "İlk yayınlandığı yer: Kuzeyin on gölü",
    ),
    misses=(
        "Kaynak: köyde yeni su bulundu", "Kaynak sıkıntısı",
    ),
)
