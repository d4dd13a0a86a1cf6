"""Advertisement markers and donation appeals, Turkish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "tr/ad",
    label=Label.AD,
    why="A marker of advertisements.",
    pattern=phrases(
        "Reklam", "Reklamlar", "Reklam alanı", "İlan", "İlanlar", "Resmi ilanlar", "Reklamı (kapat|geç)", "Reklam ver",
        "Reklam verin", "Haberin devamı reklamdan sonra", "Reklamdan sonra devam ediyor", "Haberin devamı aşağıda", "Sponsorlu",
        "Sponsorlu (içerik|haber)", "Bu bir reklamdır", "Bu bir ilandır", "Advertorial", "Tanıtım yazısı", "Reklam ve iletişim",
        "Reklam yayından kalkacak *",
    ),
    hits=(
        "Reklamı geç", "Sponsorlu haber", "Reklam yayından kalkacak 5",
    ),
    misses=(
        "Reklam bütçesi kısıldı", "Reklamlar izleyiciyi kızdırdı",
    ),
)

AD_SENTENCE = line_rule(
    "tr/ad-sentence",
    label=Label.AD,
    why="A whole sentence about advertisements or sponsoring.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "Lütfen reklam engelleyici*", "Bu (haber|yazı|içerik) reklam içermektedir", "Bu içerik sponsorlu bir içeriktir*",
    ),
    hits=(
        "Lütfen reklam engelleyicinizi kapatın ve sayfayı yenileyin.", "Bu yazı reklam içermektedir",
        "Bu içerik sponsorlu bir içeriktir ve marka ile hazırlanmıştır.",
    ),
    misses=(
        "Lütfen reklam vermeyin, dedi başkan toplantının sonunda.", "Bu haber ajansı dün kapandı.",
    ),
)
