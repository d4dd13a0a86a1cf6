"""Links to other stories and their headings, Azerbaijani."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

READ_ALSO = line_rule(
    "az/read-also",
    label=Label.READ_MORE,
    why="A link to another story behind a fixed prompt.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "Həmçinin oxuyun: *", "Həmçinin (bax|baxın): *", "Oxuyun: *", "Bunu da oxuyun: *", "Bunları da oxuyun: *",
        "Mövzu ilə bağlı: *", "Oxşar xəbər: *", "Maraqlı ola bilər: *", "Əvvəlki xəbər: *", "Növbəti xəbər: *",
        "Daha ətraflı: *", "Ətraflı: *", "Xəbərin davamı: *",
    ),
    hits=(
        "Həmçinin oxuyun: Körpü yenidən açıldı", "Həmçinin baxın: Şimalın on gölü", "Oxuyun: Limanı kim tikir",
        "Bunu da oxuyun: Körpü yenidən açıldı", "Bunları da oxuyun: Şimalın on gölü", "Mövzu ilə bağlı: Limanı kim tikir",
        "Oxşar xəbər: Körpü yenidən açıldı", "Maraqlı ola bilər: Şimalın on gölü", "Əvvəlki xəbər: Limanı kim tikir",
        "Növbəti xəbər: Körpü yenidən açıldı", "Daha ətraflı: Şimalın on gölü", "Ətraflı: Limanı kim tikir",
        "Xəbərin davamı: Körpü yenidən açıldı",
    ),
    misses=(
        "Oxuyun və dincəlin", "Həmçinin oxuyan uşaqlar da vardı",
    ),
)

READ_MORE = line_rule(
    "az/read-more",
    label=Label.READ_MORE,
    why="A prompt to read on or to open another story.",
    pattern=phrases(
        "Ardını oxu", "Ardını oxuyun", "Davamını oxu", "Davamını oxuyun", "Davamı burada", "Ətraflı", "Ətraflı oxu",
        "Ətraflı oxuyun", "Daha ətraflı", "Daha çox", "Daha çox (xəbər|oxu|göstər|yüklə|oxuyun)", "Hamısına bax",
        "Hamısını (gör|göstər|oxu)", "Bütün xəbərlər", "Bütün (yazılar|məqalələr|videolar|xəbərləri gör)",
        "Digər (xəbərlər|yazılar|məqalələr)", "Tam oxu", "Xəbəri oxu", "Məqaləni oxu", "Əvvəlki (xəbər|yazı|məqalə|səhifə)",
        "Növbəti (xəbər|yazı|məqalə|səhifə)", "Sonrakı xəbər", "Xəbərin davamı", "Yazının davamı",
        "Davamını oxumaq üçün klikləyin", "Ətraflı məlumat üçün klikləyin", "Videoya baxmaq üçün klikləyin", "Ətraflı burada",
        "Yükləyin",
    ),
    hits=(
        "Daha çox göstər", "Hamısını göstər", "Bütün videolar", "Digər yazılar", "Əvvəlki məqalə", "Növbəti məqalə",
    ),
    misses=(
        "Ardını oxumaq istəmədi", "Daha çox su lazımdır",
    ),
)

READ_ALSO_TAIL = span_rule(
    "az/read-also-tail",
    label=Label.READ_MORE,
    why="A link to another story behind the end of a sentence.",
    where="end",
    pattern=phrases(
        "(Həmçinin|Bunu da) oxuyun: *", "Ardını oxu", "Davamını oxu", "Ardını oxuyun", "Davamını oxuyun", "Ətraflı oxu",
    ),
    hits=(
        "İki gün yağış yağdı.⟦ Bunu da oxuyun: Şimalın on gölü⟧", "Körpü bazar ertəsi açıldı.⟦ Ardını oxu⟧",
        "İki gün yağış yağdı.⟦ Davamını oxu⟧", "Körpü bazar ertəsi açıldı.⟦ Ardını oxuyun⟧",
        "İki gün yağış yağdı.⟦ Davamını oxuyun⟧", "Körpü bazar ertəsi açıldı.⟦ Ətraflı oxu⟧",
    ),
    misses=(
        "Körpü açıldı. Davamını oxuyan olmadı.", "Kitabın ardını oxu dedi.",
    ),
)

READ_ALSO_BRACKETS = span_rule(
    "az/read-also-brackets",
    label=Label.READ_MORE,
    why="A link to another story in brackets.",
    where="brackets",
    pattern=phrases(
        "Həmçinin oxuyun: *", "Bax: *", "Ətraflı burada", "Davamını oxu",
    ),
    hits=(
        "Körpü⟦ (Həmçinin oxuyun: Şimalın on gölü)⟧təmirdən sonra açıldı.",
        "Körpü⟦ (Bax: Limanı kim tikir)⟧təmirdən sonra açıldı.", "Körpü⟦ (Ətraflı burada)⟧təmirdən sonra açıldı.",
        "Körpü⟦ (Davamını oxu)⟧təmirdən sonra açıldı.",
    ),
    misses=(
        "Körpü (baxın, necə də gözəldir) açıldı", "Körpü (davamını oxumadım) açıldı",
    ),
)
