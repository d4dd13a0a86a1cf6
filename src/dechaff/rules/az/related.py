"""Headings over other stories, Azerbaijani."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

RELATED = line_rule(
    "az/related",
    label=Label.RELATED,
    why="A heading over other stories.",
    pattern=phrases(
        "Oxşar (xəbərlər|yazılar|məqalələr|mövzular|videolar)", "Bənzər (xəbərlər|yazılar|məqalələr)",
        "Əlaqəli (xəbərlər|yazılar|məqalələr|mövzular)", "Mövzu ilə bağlı (xəbərlər|digər xəbərlər|)", "Mövzuya uyğun xəbərlər",
        "Ən çox (oxunanlar|oxunan|oxunan xəbərlər|baxılanlar|baxılan|şərh olunanlar)", "Çox oxunanlar", "Çox oxunan xəbərlər",
        "Günün ən çox oxunanları", "Həftənin ən çox oxunanları", "Populyar", "Populyar (xəbərlər|yazılar)",
        "Son (xəbərlər|yazılar|yeniliklər|məqalələr|əlavələr)", "Ən son xəbərlər", "Xəbər lenti", "Xəbərlər lenti",
        "Bütün lent", "Günün (xəbərləri|əsas xəbərləri|manşeti|mövzusu)", "Əsas xəbərlər", "Redaktorun seçimi",
        "Redaksiyanın seçimi", "Sizin üçün seçilənlər", "Maraqlı ola bilər", "Sizə maraqlı ola bilər", "Bunlar da maraqlıdır",
        "Tövsiyə edirik", "Sizə tövsiyə edirik", "Tövsiyə olunanlar", "Həmçinin oxuyun", "Bunları da oxuyun", "Bunu da oxuyun",
        "Qaynar xəbərlər", "Bölmənin digər xəbərləri", "Digər xəbərlər", "Müəllifin digər yazıları", "Eyni bölmədən",
        "Partnyor xəbərləri", "Tərəfdaş xəbərləri", "Video xəbərlər", "Xəbərlərimiz", "Yenilənən xəbərlər",
    ),
    hits=(
        "Oxşar məqalələr", "Bənzər yazılar", "Əlaqəli məqalələr", "Mövzu ilə bağlı digər xəbərlər", "Ən çox baxılanlar",
        "Populyar yazılar", "Son yeniliklər", "Günün manşeti",
    ),
    misses=(
        "Oxşar xəbərlər yayılır", "Son yazılar kitab oldu",
    ),
)

RELATED_HINT = line_rule(
    "az/related-hint",
    label=Label.RELATED,
    why="Words that often stand over other stories.",
    strength=Strength.HINT,
    pattern=phrases(
        "Gündəm", "Xəbərlər", "Maraqlı", "Vacib", "Arxiv", "Ən son", "Aktual",
    ),
    misses=(
        "Maraqlı kitab", "Vacib deyil",
    ),
)
