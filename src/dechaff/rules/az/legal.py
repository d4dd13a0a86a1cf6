"""Cookie, privacy, terms and copyright lines, Azerbaijani."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COOKIE = line_rule(
    "az/cookie",
    label=Label.COOKIE,
    why="A button or caption of a cookie notice.",
    pattern=phrases(
        "Kuki siyasəti", "Kukilər siyasəti", "Cookie siyasəti", "Çərəz siyasəti", "Kukiləri qəbul et", "Hamısını qəbul et",
        "Hamısını rədd et", "Kuki ayarları", "Kuki parametrləri", "Cookie parametrləri",
    ),
    misses=(
        "Kuki siyasəti dəyişdi", "Hamısını qəbul etdilər",
    ),
)

COOKIE_SENTENCE = line_rule(
    "az/cookie-sentence",
    label=Label.COOKIE,
    why="A whole sentence of a cookie notice.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Saytımız|Bu sayt|Veb-saytımız|Bu veb-sayt) * (kuki|kukilər|cookie|çərəz)* (istifadə)*",
    ),
    hits=(
        "Bu sayt daha yaxşı işləmək üçün kukilərdən istifadə edir.",
    ),
    misses=(
        "Bu sayt dünən dövlət tərəfindən bağlandı, dedi sözçü.", "Saytımız üçün yeni bina tikilir, dedi baş redaktor.",
    ),
)

LEGAL = line_rule(
    "az/legal",
    label=Label.LEGAL,
    why="A link to terms, privacy rules or the imprint.",
    pattern=phrases(
        "İstifadə (qaydaları|şərtləri)", "Məxfilik (siyasəti|qaydaları)", "Gizlilik (siyasəti|şərtləri|qaydaları)",
        "İstifadəçi (razılaşması|müqaviləsi)", "Saytdan istifadə qaydaları", "Hüquqi məlumat", "Saytın qaydaları",
        "Redaksiya siyasəti", "Baş redaktor: @", "Təsisçi: *", "Təsisçi və baş redaktor: @", "Şəxsi məlumatların qorunması",
    ),
    hits=(
        "İstifadə şərtləri", "Məxfilik qaydaları", "Gizlilik şərtləri", "İstifadəçi müqaviləsi",
        "Baş redaktor: Aynur Məmmədova", "Təsisçi: Limanı kim tikir", "Təsisçi və baş redaktor: Aynur Məmmədova",
    ),
    misses=(
        "İstifadə qaydaları sərtləşir", "Məxfilik siyasətinin sonu",
    ),
)

LEGAL_SENTENCE = line_rule(
    "az/legal-sentence",
    label=Label.LEGAL,
    why="A sentence about the reuse of the site's material.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Saytdakı|Saytın) (materiallardan|məlumatlardan) istifadə (edərkən|edilərkən|olunarkən|zamanı)* (istinad|keçid|hiperlink)*",
        "Saytda yerləşdirilən (materiallardan|məlumatlardan) istifadə (edərkən|edilərkən|olunarkən|zamanı)* (istinad|keçid|hiperlink)*",
        "(Saytdakı|Saytın) (xəbərlərdən|materiallarından) istifadə (edərkən|edilərkən|olunarkən|zamanı)* (istinad|keçid|hiperlink)*",
        "Saytda yerləşdirilən (xəbərlərdən|materiallarından) istifadə (edərkən|edilərkən|olunarkən|zamanı)* (istinad|keçid|hiperlink)*",
        "(Materiallardan|Məlumatlardan) istifadə (etdikdə|edərkən|olunduqda|edilərkən) (istinad|mənbəyə|sayta|keçid)*",
        "(Xəbərlərdən|Məlumatdan) istifadə (etdikdə|edərkən|olunduqda|edilərkən) (istinad|mənbəyə|sayta|keçid)*",
    ),
    hits=(
        "Saytın materiallarından istifadə edərkən istinad mütləqdir və keçid verilməlidir.",
        "Materiallardan istifadə edərkən istinad mütləqdir.",
    ),
    misses=(
        "Materiallardan istifadə edən ustalar körpünü tez tikdilər.", "Saytın rəhbəri dünən məhkəməyə gəlmədi, yazır mətbuat.",
    ),
)

COPYRIGHT = line_rule(
    "az/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "Bütün hüquqlar qorunur", "Bütün hüquqları qorunur", "Bütün hüquqlar qorunub", "Müəllif hüquqları qorunur",
        "Bütün hüquqlar müdafiə olunur", "* Bütün hüquqlar qorunur", "* Bütün hüquqları qorunur", "* Müəllif hüquqları qorunur",
    ),
    hits=(
        "© 2024 Yeni Sahil. Bütün hüquqlar qorunur.", "Şimalın on gölü Bütün hüquqları qorunur",
        "Limanı kim tikir Müəllif hüquqları qorunur",
    ),
    misses=(
        "Bütün hüquqlar qorunurmu ki", "Bütün hüquqlarını itirdi",
    ),
)
