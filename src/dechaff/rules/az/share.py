"""Share and follow prompts, Azerbaijani."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

SHARE_LABEL = line_rule(
    "az/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Paylaş", "Paylaşın", "Xəbəri paylaş", "Xəbəri paylaşın", "Bu (xəbəri|yazını|məqaləni|səhifəni) (paylaş|paylaşın)",
        "Məqaləni paylaş", "Yazını paylaş", "Sosial şəbəkələrdə (paylaş|paylaşın)", "Dostlarınla paylaş",
        "Dostlarınızla paylaşın",
        "(Facebook-da|Facebookda|Twitter-də|Twitterdə|WhatsApp-da|WhatsAppda|Telegram-da|Telegramda|LinkedIn-də) (paylaş|paylaşın)",
        "Facebook'ta paylaş", "Linki kopyala", "Keçidi kopyala", "Link kopyalandı", "Keçid kopyalandı", "Linki köçür",
        "Dostuna göndər", "Dosta göndər", "E-poçtla göndər", "Poçtla göndər", "Seçilmişlərə əlavə et",
        "Seçilmişlərə əlavə edin", "Yadda saxla", "Saytı ana səhifə et", "Daimi keçid",
    ),
    hits=(
        "Bu məqaləni paylaş", "Sosial şəbəkələrdə paylaşın", "WhatsApp-da paylaşın",
    ),
    misses=(
        "Paylaşın çörəyi qonşu ilə", "Xəbəri paylaşan jurnalist saxlanıldı",
    ),
)

SHARE_HINT = line_rule(
    "az/share-hint",
    label=Label.SHARE,
    why="A word that share buttons often carry.",
    strength=Strength.HINT,
    pattern=phrases(
        "Bəyən", "Bəyəndim", "Göndər", "Kopyala", "Keçid",
    ),
    misses=(
        "Bəyən və ya getmə", "Göndər kitabı",
    ),
)

FOLLOW = line_rule(
    "az/follow",
    label=Label.SHARE,
    why="A prompt to follow the site on social media.",
    pattern=phrases(
        "Bizi izləyin", "Bizi izlə", "Bizə qoşulun",
        "Bizi (Facebook-da|Facebookda|Telegram-da|Telegramda|Instagram-da) izləyin",
        "Bizi (Instagramda|Twitter-də|YouTube-da|sosial şəbəkələrdə|WhatsApp-da) izləyin", "Bizi sosial şəbəkələrdə izləyin",
        "Sosial şəbəkələrdə biz", "Sosial şəbəkələrdə izləyin", "Sosial media hesablarımız", "Telegram kanalımız",
        "Telegram kanalımıza qoşulun", "Telegram kanalımıza abunə olun", "WhatsApp kanalımıza qoşulun",
        "YouTube kanalımıza abunə olun", "Bizi izləyin: *", "Kanalımıza abunə olun", "Səhifəmizi bəyənin",
        "Facebook səhifəmizi bəyənin",
    ),
    hits=(
        "Bizi Telegram-da izləyin", "Bizi YouTube-da izləyin", "Bizi izləyin: Körpü yenidən açıldı",
    ),
    misses=(
        "Bizi izləyin maşınla", "Bizə qoşulun, dedi qonşu",
    ),
)

FOLLOW_SENTENCE = line_rule(
    "az/follow-sentence",
    label=Label.SHARE,
    why="A whole sentence that asks to follow the site's channels.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Telegram|WhatsApp|YouTube) kanalımıza (qoşulun|abunə olun|abunə olaraq|qoşulmaq üçün)*",
        "(Ən son xəbərləri|Xəbərləri) * (Telegram|WhatsApp|Facebook) (kanalımızdan|səhifəmizdən|kanalımızda) izləyin",
        "(Son xəbərləri|Daha çox xəbəri) * (Telegram|WhatsApp|Facebook) (kanalımızdan|səhifəmizdən|kanalımızda) izləyin",
        "Bizi (Facebook|Telegram|Instagram) * (izləyin|qoşulun) və *",
    ),
    hits=(
        "Telegram kanalımıza qoşulun, günün əsas xəbərlərini ilk siz oxuyun.",
        "Xəbərləri Şimalın on gölü Telegram kanalımızdan izləyin",
        "Daha çox xəbəri Limanı kim tikir Telegram kanalımızdan izləyin",
        "Bizi Facebook səhifəmizdən izləyin və yeniliklərdən xəbərdar olun.",
    ),
    misses=(
        "Telegram kanalımız bağlandı, dedi redaktor məhkəmədə hamıya.",
        "Xəbərləri radioda dinləyən kəndlilər çox sevindilər o gün.",
    ),
)
