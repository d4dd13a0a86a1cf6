"""Bylines, dates and sources, Turkish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

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
        "Haber: Mehmet Demir", "Yazar: Ayşe Yılmaz", "Yazan: Mehmet Demir", "Muhabir: Ayşe Yılmaz", "Editör: Mehmet Demir",
        "Haberi hazırlayan: Ayşe Yılmaz", "Hazırlayan: Mehmet Demir", "Derleyen: Ayşe Yılmaz", "Çeviren: Mehmet Demir",
        "Çeviri: Ayşe Yılmaz", "Röportaj: Mehmet Demir", "Söyleşi: Ayşe Yılmaz", "Kaynak/Muhabir: Mehmet Demir",
        "Yazar Ayşe Yılmaz 12 Mart 2024", "Yayınlayan: Mehmet Demir", "Ekleyen: Ayşe Yılmaz", "Giren: Mehmet Demir",
        "Gönderen: Ayşe Yılmaz",
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
        "Güncelleme: 5 Nisan 2023 - 09:30", "Güncelleme 12 Mart 2024", "Güncelleme : 03.05.2023 10:15",
        "Güncelleme Tarihi: 5 Nisan 2023 - 09:30", "Güncelleme tarihi 12 Mart 2024", "Güncellenme: 03.05.2023 10:15",
        "Güncellenme tarihi: 5 Nisan 2023 - 09:30", "Son güncelleme: 12 Mart 2024", "Son güncelleme 03.05.2023 10:15",
        "Son güncellenme: 5 Nisan 2023 - 09:30", "Son güncelleme tarihi: 12 Mart 2024", "Güncellendi: 03.05.2023 10:15",
        "Güncellendi 5 Nisan 2023 - 09:30", "Yayınlanma: 12 Mart 2024", "Yayınlanma 03.05.2023 10:15",
        "Yayınlanma tarihi: 5 Nisan 2023 - 09:30", "Yayınlanma tarihi 12 Mart 2024", "Yayımlanma: 03.05.2023 10:15",
        "Yayımlanma tarihi: 5 Nisan 2023 - 09:30", "Yayın tarihi: 12 Mart 2024", "Yayın tarihi 03.05.2023 10:15",
        "Yayın: 5 Nisan 2023 - 09:30", "Giriş: 12 Mart 2024", "Giriş tarihi: 03.05.2023 10:15",
        "Giriş Tarihi: 5 Nisan 2023 - 09:30", "Oluşturulma: 12 Mart 2024", "Oluşturulma tarihi: 03.05.2023 10:15",
        "Oluşturulma Tarihi 5 Nisan 2023 - 09:30", "Eklenme: 12 Mart 2024", "Eklenme tarihi: 03.05.2023 10:15",
        "Tarih: 5 Nisan 2023 - 09:30", "Haber tarihi: 12 Mart 2024", "Haber giriş tarihi: 03.05.2023 10:15",
        "Haberin yayın tarihi: 5 Nisan 2023 - 09:30", "Yayınlandı: 12 Mart 2024", "Yayınlandı 03.05.2023 10:15",
        "Yayınlanma tarihi: 12 Mart 2024 Güncelleme tarihi", "Giriş: 12 Mart 2024 Güncelleme:",
        "Perşembe, 5 Nisan 2023 - 09:30",
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
        "Kaynak: Ayşe Yılmaz", "Kaynak : Anadolu Ajansı", "Kaynak – Mehmet Demir", "Haber kaynağı: Ayşe Yılmaz",
        "Haberin kaynağı: Köprü yeniden açıldı", "Kaynak: Kuzeyin on gölü.org", "Kaynak: https://example.org/a", "Kaynak: İHA",
        "Kaynaklar: Ayşe Yılmaz", "İlk yayın: Mehmet Demir", "İlk yayınlandığı yer: Limanı kim yapıyor",
    ),
    misses=(
        "Kaynak: köyde yeni su bulundu", "Kaynak sıkıntısı",
    ),
)
