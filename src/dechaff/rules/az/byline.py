"""Bylines, dates and sources, Azerbaijani."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "az/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "Müəllif: @", "Müəlliflər: @", "Müxbir: @", "Redaktor: @", "Hazırladı: @", "Hazırladı @", "Hazırlayan: @", "Tərcümə: @",
        "Tərcümə etdi: @", "Tərcüməçi: @", "Söhbətləşdi: @", "Söhbəti yazdı: @", "Yazdı: @", "Yazar: @", "Mətn: @",
        "Müsahibə: @", "Müəllif: @ %", "Reportyor: @", "Əlavə etdi: @",
    ),
    hits=(
        "Müəllif: Rəşad Əliyev", "Müəlliflər: Aynur Məmmədova", "Müxbir: Rəşad Əliyev", "Redaktor: Aynur Məmmədova",
        "Hazırladı: Rəşad Əliyev", "Hazırladı Aynur Məmmədova", "Hazırlayan: Rəşad Əliyev", "Tərcümə: Aynur Məmmədova",
        "Tərcümə etdi: Rəşad Əliyev", "Tərcüməçi: Aynur Məmmədova", "Söhbətləşdi: Rəşad Əliyev",
        "Söhbəti yazdı: Aynur Məmmədova", "Yazdı: Rəşad Əliyev", "Yazar: Aynur Məmmədova", "Mətn: Rəşad Əliyev",
        "Müsahibə: Aynur Məmmədova", "Müəllif: Rəşad Əliyev 12 mart 2024", "Reportyor: Aynur Məmmədova",
        "Əlavə etdi: Rəşad Əliyev",
    ),
    misses=(
        "Müəllif: kitabı kim yazıb", "Hazırladı süfrəni",
    ),
)

DATE = line_rule(
    "az/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "Tarix: %", "Dərc olunub: %", "Dərc edilib: %", "Dərc olunma tarixi: %", "Yayımlanıb: %", "Yayımlanma tarixi: %",
        "Yayım tarixi: %", "Yenilənib: %", "Yenilənmə tarixi: %", "Yenilənib %", "Son yenilənmə: %", "Əlavə olunub: %",
        "Əlavə edilib: %", "Əlavə olunma tarixi: %", "Paylaşılıb: %",
        "(Bazar ertəsi|Çərşənbə axşamı|Çərşənbə|Cümə axşamı|Cümə|Şənbə|Bazar), %",
    ),
    hits=(
        "Tarix: 12 mart 2024", "Dərc olunub: 05.04.2023 10:15", "Dərc edilib: 3 may 2023", "Dərc olunma tarixi: 12 mart 2024",
        "Yayımlanıb: 05.04.2023 10:15", "Yayımlanma tarixi: 3 may 2023", "Yayım tarixi: 12 mart 2024",
        "Yenilənib: 05.04.2023 10:15", "Yenilənmə tarixi: 3 may 2023", "Yenilənib 12 mart 2024",
        "Son yenilənmə: 05.04.2023 10:15", "Əlavə olunub: 3 may 2023", "Əlavə edilib: 12 mart 2024",
        "Əlavə olunma tarixi: 05.04.2023 10:15", "Paylaşılıb: 3 may 2023", "Cümə axşamı, 12 mart 2024",
    ),
    misses=(
        "Tarix: necə öyrənməli", "Yenilənib 12 mart 2024 qanunu",
    ),
)

SOURCE = line_rule(
    "az/source",
    label=Label.SOURCE,
    why="A name or address behind a word for the source.",
    pattern=phrases(
        "Mənbə: @", "Mənbə – @", "Mənbə: *.(az|com|org|net|tv|info|ru|tr)", "Mənbə: http*", "Mənbələr: @", "Xəbərin mənbəyi: *",
        "Mənbəyə keçid", "Qaynaq: @", "Qaynaq: *.(az|com|org|net|tv)", "İstinad: @", "Orijinal: @",
    ),
    hits=(
        "Mənbə: Aynur Məmmədova", "Mənbə – Rəşad Əliyev", "Mənbə: Körpü yenidən açıldı.tv", "Mənbə: https://example.org/a",
        "Mənbələr: Rəşad Əliyev", "Xəbərin mənbəyi: Limanı kim tikir", "Qaynaq: Rəşad Əliyev", "Qaynaq: Şimalın on gölü.org",
        "İstinad: Rəşad Əliyev", "Orijinal: Aynur Məmmədova",
    ),
    misses=(
        "Mənbə: nazir istefa verəcək", "Mənbə qurudu",
    ),
)
