"""Comment prompts and counters, Azerbaijani."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENT_PROMPT = line_rule(
    "az/comment-prompt",
    label=Label.COMMENT,
    why="A prompt or caption of the comment box.",
    pattern=phrases(
        "Şərhlər", "Rəylər", "Şərh yaz", "Şərh yazın", "Rəy yaz", "Rəy yazın", "Şərh bildir", "Şərh əlavə et", "Rəy əlavə et",
        "Rəyini bildir", "Rəyinizi bildirin", "Fikrinizi bildirin", "Fikrini bildir", "Şərhinizi yazın", "Şərhinizi bildirin",
        "Bir şərh yazın", "Cavab yaz", "Cavab yazın", "Cavabla", "Cavabı ləğv et", "Hələ şərh yoxdur", "Şərh yoxdur",
        "Hələ ki, şərh yoxdur", "Bu xəbərə şərh yazılmayıb", "İlk şərhi siz yazın", "İlk şərhi yazan siz olun", "Bütün şərhlər",
        "Bütün şərhləri (gör|göstər|oxu)", "Şərhləri (gör|göstər|oxu|gizlət)", "Son şərhlər", "Oxucu (rəyləri|şərhləri)",
        "Şərhi göndər", "Adınız", "E-poçt ünvanınız dərc olunmayacaq", "E-poçt ünvanınız yayımlanmayacaq",
        "Sizin e-poçt ünvanınız dərc edilməyəcəkdir", "Gərəkli sahələr * işarələnmişdir", "Mesajınız", "Şərhin mətni",
        "Səs ver", "Sorğu nəticələri", "Sorğunun nəticələri", "Təhlükəsizlik kodu", "Xəbəri qiymətləndir",
        "Məqaləni qiymətləndirin", "Şikayət et", "Ən çox şərh yazılanlar",
    ),
    hits=(
        "Bütün şərhləri göstər", "Şərhləri oxu", "Oxucu şərhləri", "Gərəkli sahələr ulduz ilə işarələnmişdir",
    ),
    misses=(
        "Şərh yazan adam tapıldı", "Rəylər fərqlidir",
    ),
)

COMMENT_SENTENCE = line_rule(
    "az/comment-sentence",
    label=Label.COMMENT,
    why="A sentence of the comment form or its rules.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "Şərh (yazmaq|bildirmək|əlavə etmək) üçün * (daxil ol|qeydiyyat)*",
        "Sizin e-poçt ünvanınız dərc edilməyəcəkdir. Gərəkli sahələr*", "(Redaksiya|Sayt) şərhlərə görə məsuliyyət daşımır",
    ),
    hits=(
        "Şərh yazmaq üçün sayta daxil olun və ya qeydiyyatdan keçin.",
        "Sizin e-poçt ünvanınız dərc edilməyəcəkdir. Gərəkli sahələr * ilə işarələnmişdir",
        "Sayt şərhlərə görə məsuliyyət daşımır",
    ),
    misses=(
        "Şərh yazmaq üçün vaxtım olmadı, dedi nazir.", "Redaksiya şəhərdə yeni binaya köçdü, dedi redaktor.",
    ),
)

COMMENT_COUNT = line_rule(
    "az/comment-count",
    label=Label.COMMENT,
    why="A counter of comments.",
    pattern=phrases(
        "# şərh", "Şərhlər (#", "Şərh (#", "Şərhlər: #", "# rəy", "Rəylər (#", "Şərh sayı: #",
    ),
    hits=(
        "1204 şərh", "Şərhlər (12)", "Şərh (3)", "Şərhlər: 7", "12 rəy", "Rəylər (7)", "Şərh sayı: 1204",
    ),
    misses=(
        "12 şərh yazıldı", "Şərhlər 12 gündə dəyişdi",
    ),
)

COUNTER = line_rule(
    "az/counter",
    label=Label.COUNTER,
    why="A counter of views, likes or reading time.",
    pattern=phrases(
        "# baxış", "# dəfə baxılıb", "# dəfə oxunub", "Baxış: #", "Baxış sayı: #", "Baxılıb: #", "Oxunub: #", "Oxundu: #",
        "Oxunma sayı: #", "Baxışların sayı: #", "# oxunma", "# paylaşım", "# bəyənmə", "# dəqiqəlik oxu", "# dəq. oxu",
        "Oxuma müddəti: # (dəqiqə|dəq|)", "Oxunma vaxtı: # (dəqiqə|dəq|)", "Xəbərə # dəfə baxılıb", "Bu xəbər # dəfə oxunub",
    ),
    hits=(
        "7 baxış", "12 dəfə baxılıb", "1204 dəfə oxunub", "Baxış: 7", "Baxış sayı: 12", "Baxılıb: 1204", "Oxunub: 7",
        "Oxundu: 12", "Oxunma sayı: 1204", "Baxışların sayı: 7", "12 oxunma", "1204 paylaşım", "7 bəyənmə", "12 dəqiqəlik oxu",
        "1204 dəq. oxu", "Oxuma müddəti: 7 dəq", "Oxunma vaxtı: 12 dəq", "Xəbərə 1204 dəfə baxılıb", "Bu xəbər 7 dəfə oxunub",
    ),
    misses=(
        "12 baxış rekord sayılmır", "12 dəfə oxunub bitən kitab",
    ),
)
