"""Photo credits, gallery and player labels, Azerbaijani."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

PHOTO_CREDIT = line_rule(
    "az/photo-credit",
    label=Label.CREDIT,
    why="A photo credit.",
    pattern=phrases(
        "Foto: @", "Fotolar: @", "Foto – @", "Fotoqraf: @",
        "Foto: (arxiv|AFP|AP|Reuters|AZƏRTAC|Getty Images|illüstrasiya|açıq mənbələr|sosial şəbəkə)", "Foto arxiv",
        "Arxiv foto", "İllüstrativ foto", "Foto açıq mənbələrdəndir", "Foto mənbəyi: *", "Foto: *.(az|com|org|net)",
        "Video: *.(az|com|org|net)", "Kadr videodan", "Foto illüstrativ xarakter daşıyır",
    ),
    hits=(
        "Foto: Rəşad Əliyev", "Fotolar: Aynur Məmmədova", "Foto – Rəşad Əliyev", "Fotoqraf: Aynur Məmmədova", "Foto: AZƏRTAC",
        "Foto mənbəyi: Limanı kim tikir", "Foto: Körpü yenidən açıldı.org", "Video: Şimalın on gölü.org",
    ),
    misses=(
        "Foto sərgisi açıldı", "Foto arxivdə tapıldı",
    ),
)

PHOTO_CREDIT_BRACKETS = span_rule(
    "az/photo-credit-brackets",
    label=Label.CREDIT,
    why="A photo credit in brackets.",
    where="brackets",
    pattern=phrases(
        "foto: *", "foto arxiv", "arxiv foto", "fotolar: *",
    ),
    hits=(
        "Körpü⟦ (foto: Limanı kim tikir)⟧təmirdən sonra açıldı.", "Körpü⟦ (foto arxiv)⟧təmirdən sonra açıldı.",
        "Körpü⟦ (arxiv foto)⟧təmirdən sonra açıldı.", "Körpü⟦ (fotolar: Limanı kim tikir)⟧təmirdən sonra açıldı.",
    ),
    misses=(
        "Körpü (fotosu asılmışdı) açıldı", "Körpü (fotoqraflar: üç nəfər) açıldı",
    ),
)

GALLERY = line_rule(
    "az/gallery",
    label=Label.GALLERY,
    why="The label of a photo gallery.",
    pattern=phrases(
        "Fotoqalereya", "Foto qalereya", "Fotosessiya", "Fotoreportaj", "Foto reportaj", "Bütün fotolar", "Fotolara bax",
        "# foto", "Videoqalereya", "Foto # / #", "Böyütmək üçün klikləyin", "Növbəti foto", "Əvvəlki foto", "Foto/Video",
    ),
    hits=(
        "12 foto", "Foto 1204 / 7", "FOTO/VİDEO",
    ),
    misses=(
        "Bütün fotolar yandı", "Fotoqalereya muzeydə açıldı",
    ),
)

PLAYER = line_rule(
    "az/player",
    label=Label.PLAYER,
    why="The label of an audio or video player.",
    pattern=phrases(
        "Xəbəri dinlə", "Məqaləni dinlə", "Videoya bax", "Videoya baxın", "Canlı yayım", "Canlı efir", "Canlı izlə",
        "Video yüklənir", "Səsi aç", "Səsi bağla", "Oynat",
    ),
    misses=(
        "Videoya baxan uşaq ağladı", "Canlı yayım kəsildi",
    ),
)
