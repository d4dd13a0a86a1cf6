"""Page tools, menus and tags, Azerbaijani."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

WIDGET = line_rule(
    "az/widget",
    label=Label.WIDGET,
    why="A tool of the page, such as print or font size.",
    pattern=phrases(
        "Çap et", "Çap üçün", "Çap versiyası", "Çap variantı", "Şrift ölçüsü", "Şriftin ölçüsü", "Şrifti (böyüt|kiçilt)",
        "Yuxarı qayıt", "Əvvələ qayıt", "Geri qayıt", "Yüklənir", "Menyunu (aç|bağla)", "Hava proqnozu", "Valyuta məzənnələri",
        "Valyuta məzənnəsi", "Namaz vaxtları", "Dil seçin", "Dili seçin", "Tam versiya", "Mündəricatı gizlət",
    ),
    hits=(
        "Şrifti kiçilt", "Menyunu bağla",
    ),
    misses=(
        "Çap et, sonra oxu", "Yüklənir gəmilər limanda",
    ),
)

NAVIGATION = line_rule(
    "az/navigation",
    label=Label.NAVIGATION,
    why="A label of menus, search or paging.",
    pattern=phrases(
        "Məzmuna keç", "Məzmuna keçin", "Əsas məzmuna keç", "Axtarış", "Saytda axtar", "Saytda axtarış", "Ətraflı axtarış",
        "Ana səhifə", "Ana səhifəyə qayıt", "Baş səhifə", "Əsas səhifə", "Haqqımızda", "Bizimlə əlaqə", "Bizə yazın",
        "Saytın xəritəsi", "Sayt xəritəsi", "Bütün bölmələr", "Bütün kateqoriyalar", "Xəbər arxivi", "Səhifə #", "Səhifə # / #",
        "Əvvəlki", "Növbəti", "B.e Ç.a Ç C.a C Ş B", "Əlaqə saxla", "Faydalı linklər", "Faydalı keçidlər",
    ),
    hits=(
        "Səhifə 7", "Səhifə 12 / 1204",
    ),
    misses=(
        "Axtarış davam edir", "Bizə yazın məktub, dedi əsgər",
    ),
)

SECTION_HINT = line_rule(
    "az/section-hint",
    label=Label.NAVIGATION,
    why="A section name as menus carry it.",
    strength=Strength.HINT,
    pattern=phrases(
        "Siyasət", "İqtisadiyyat", "Cəmiyyət", "Sosial", "İdman", "Mədəniyyət", "Hadisə", "Kriminal", "Elm", "Təhsil",
        "Sağlamlıq", "Səhiyyə", "Texnologiya", "Şou-biznes", "Maqazin", "Müsahibə", "Analitika", "Qarabağ", "Azərbaycan",
        "Bölgə", "Hava", "Avto", "Layihələr", "Köşə", "Bloq", "Əlaqə", "Menyu", "Qeydiyyat", "Giriş", "İKT", "Ədəbiyyat",
        "Müharibə", "Hərbi",
    ),
    misses=(
        "Siyasət dəyişir", "Dünya kiçikdir",
    ),
)

BREADCRUMB = line_rule(
    "az/breadcrumb",
    label=Label.BREADCRUMB,
    why="The path to the page.",
    pattern=phrases(
        "Ana səhifə » *", "Ana səhifə > *", "Ana səhifə / *", "Ana səhifə → *", "Baş səhifə » *", "Baş səhifə / *",
        "Buradasınız: *", "Xəbərlər / *", "Xəbərlər » *",
    ),
    hits=(
        "Ana səhifə » Şimalın on gölü", "Ana səhifə > Limanı kim tikir", "Ana səhifə / Körpü yenidən açıldı",
        "Ana səhifə → Şimalın on gölü", "Baş səhifə » Limanı kim tikir", "Baş səhifə / Körpü yenidən açıldı",
        "Buradasınız: Şimalın on gölü", "Xəbərlər / Limanı kim tikir", "Xəbərlər » Körpü yenidən açıldı",
    ),
    misses=(
        "Ana səhifə yeniləndi", "Xəbərlər pis idi",
    ),
)

TAGS = line_rule(
    "az/tags",
    label=Label.NAVIGATION,
    why="Tags or categories behind their label.",
    pattern=phrases(
        "Etiketlər: *", "Etiketlər", "Teqlər: *", "Teqlər", "Açar sözlər: *", "Açar sözlər", "Kateqoriyalar: *", "Taglar: *",
        "Həştəqlər: *",
    ),
    hits=(
        "Etiketlər: Şimalın on gölü", "Teqlər: Limanı kim tikir", "Açar sözlər: Körpü yenidən açıldı",
        "Kateqoriyalar: Şimalın on gölü", "Taglar: Limanı kim tikir", "Həştəqlər: Körpü yenidən açıldı",
    ),
    misses=(
        "Etiketlər qiyməti göstərir", "Açar sözlər itib",
    ),
)
