"""Contact and correction boxes, author notes, Azerbaijani."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "az/feedback",
    label=Label.FEEDBACK,
    why="A contact, tip or correction box.",
    pattern=phrases(
        "Səhv bildir", "Səhvi bildirin", "Səhv tapmısınız", "Mətndə səhv var", "Bizə xəbər göndər", "Xəbər göndər",
        "Xəbər göndərin", "Redaksiyaya yaz", "Redaksiyaya yazın", "Müəllifə yaz", "Redaksiya ilə əlaqə", "Təklif və iradlar",
        "Bizimlə əlaqə saxlayın",
    ),
    misses=(
        "Xəbər göndərən əsgər qayıtdı", "Səhv tapan oxucu yazdı",
    ),
)

FEEDBACK_SENTENCE = line_rule(
    "az/feedback-sentence",
    label=Label.FEEDBACK,
    why="A whole sentence that asks for tips or corrections.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Mətndə səhv|Səhv|Orfoqrafik səhv) (gördünüzsə|tapdınızsa|aşkar etsəniz|görsəniz), * Ctrl*",
    ),
    hits=(
        "Mətndə səhv gördünüzsə, onu seçin və Ctrl + Enter düyməsini sıxın.",
    ),
    misses=(
        "Səhv etdinizsə, üzr istəyin, dedi müəllim uşaqlara.", "Mətndə səhv çox idi, dedi müəllim və dəftəri qaytardı.",
    ),
)

BIO = line_rule(
    "az/bio",
    label=Label.BIO,
    why="A heading or link of an author note.",
    pattern=phrases(
        "Müəllif haqqında", "Müəllifin bütün yazıları", "Müəllifin digər yazıları", "Müəllifin profili",
        "Yazarın bütün yazıları",
    ),
    misses=(
        "Müəllif haqqında iş açıldı", "Müəllifin bütün yazıları yandı",
    ),
)
