"""Cookie, privacy, terms and copyright lines, Turkish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COOKIE = line_rule(
    "tr/cookie",
    label=Label.COOKIE,
    why="A button or caption of a cookie notice.",
    pattern=phrases(
        "Çerez (politikası|ayarları|tercihleri|kullanımı|aydınlatma metni|politikamız|kontrol paneli|bildirimi)",
        "Çerezleri (kabul et|reddet|yönet)", "Tümünü (kabul et|reddet)", "Hepsini (kabul et|reddet)", "Zorunlu çerezler",
        "İşlevsel çerezler", "Performans çerezleri", "Performans/Analitik çerezler", "Analitik çerezler",
        "Reklam/Pazarlama çerezleri", "Pazarlama çerezleri", "Reklam çerezleri", "Hedefleme çerezleri", "Gerekli çerezler",
        "Çerezler hakkında",
    ),
    hits=(
        "Çerez aydınlatma metni", "Çerezleri reddet", "Tümünü reddet", "Hepsini reddet",
    ),
    misses=(
        "Çerez tabağı boşaldı", "Çerez kullanımı sofrada arttı",
    ),
)

COOKIE_SENTENCE = line_rule(
    "tr/cookie-sentence",
    label=Label.COOKIE,
    why="A whole sentence of a cookie notice.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Sitemizde|Web sitemizde|Bu sitede|Bu web sitesinde|İnternet sitemizde|Bu internet sitesinde) * çerez*",
        "(Bu site|Bu web sitesi|Web sitemiz|Sitemiz) çerez(ler|) (kullanır|kullanmaktadır|kullanıyor)*",
        "(Sitemizi|Siteyi|Web sitemizi|Sitemizden) * çerez* (kabul etmiş|onay|izin)*",
    ),
    hits=(
        "Sitemizde size daha iyi hizmet verebilmek için çerezler kullanılmaktadır.",
        "Bu web sitesi çerezler kullanır, ayrıntılar için politikamıza bakın.",
        "Sitemizi kullanmaya devam ederek çerez kullanımını kabul etmiş sayılırsınız.",
    ),
    misses=(
        "Bu sitede çocuklar top oynar, akşam olunca eve döner.", "Bu site için belediye yeni bir plan hazırladı.",
    ),
)

LEGAL = line_rule(
    "tr/legal",
    label=Label.LEGAL,
    why="A link to terms, privacy rules or the imprint.",
    pattern=phrases(
        "Gizlilik (politikası|sözleşmesi|ilkeleri|bildirimi|ve çerez politikası|politikamız|koşulları)",
        "Kullanım (koşulları|şartları|sözleşmesi|şartları ve gizlilik)",
        "Kişisel verilerin (korunması|işlenmesi|korunması kanunu)", "KVKK (aydınlatma metni|metni|politikası)",
        "Aydınlatma metni", "Veri politikası", "Veri sorumlusu", "Yasal uyarı", "Yayın ilkeleri", "Yayın ilkelerimiz",
        "Üyelik sözleşmesi", "Hukuka aykırılık bildirimi", "Sorumluluk reddi", "İletişim ve künye", "Künye ve iletişim",
        "Yazı işleri müdürü: @", "Genel yayın yönetmeni: @", "Sorumlu yazı işleri müdürü: @", "İmtiyaz sahibi: @",
    ),
    hits=(
        "Gizlilik bildirimi", "Kullanım sözleşmesi", "Kişisel verilerin işlenmesi", "KVKK metni",
        "Yazı işleri müdürü: Mehmet Demir", "Genel yayın yönetmeni: Ayşe Yılmaz", "Sorumlu yazı işleri müdürü: Mehmet Demir",
        "İmtiyaz sahibi: Ayşe Yılmaz",
    ),
    misses=(
        "Gizlilik politikası tartışılıyor", "Künye asker boynundaydı",
    ),
)

LEGAL_SENTENCE = line_rule(
    "tr/legal-sentence",
    label=Label.LEGAL,
    why="A sentence about the reuse of the site's material.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Sitede|Sitemizde|Bu sitede|Web sitemizde) (yer alan|yayınlanan|yayımlanan|bulunan) "
        "(haber|yazı|içerik|fotoğraf)* (izin|kaynak)*",
        "(Sitede|Sitemizde|Bu sitede|Web sitemizde) (yer alan|yayınlanan|yayımlanan|bulunan) "
        "(haber|yazı|içerik|fotoğraf)* (telif|kopyalan)*",
        "(Sitede|Sitemizde|Bu sitede|Web sitemizde) (yer alan|yayınlanan|yayımlanan|bulunan) "
        "(haber|yazı|içerik|fotoğraf)* (alıntı|hakları|yasak)*",
        "(İzinsiz|Kaynak gösterilmeden|Kaynak gösterilmeksizin) (kullanılamaz|alıntı yapılamaz|yayınlanamaz)*",
        "(İzinsiz|Kaynak gösterilmeden|Kaynak gösterilmeksizin) (kopyalanamaz|iktibas edilemez|alıntılanamaz)*",
        "Burada yer alan * yatırım (danışmanlığı kapsamında değildir|tavsiyesi değildir)", "Yasal Uyarı: *",
    ),
    hits=(
        "Sitemizde yer alan haber ve fotoğraflar izin alınmadan kullanılamaz.",
        "Kaynak gösterilmeden alıntı yapılamaz, kopyalanamaz ve yayınlanamaz.",
        "Burada yer alan bilgi ve yorumlar yatırım tavsiyesi değildir.",
        "Yasal Uyarı: Yayınlanan köşe yazısı izin alınmadan kullanılamaz.",
    ),
    misses=(
        "Sitede bulunan çocuk parkının izin alınmadan yıkıldığı, komşuların şikâyeti üzerine ortaya çıktı.",
        "Sitede yer alan evler, depremden sonra boşaltıldı.", "Burada yer alan köprü yıkıldı ve yenisi yapıldı.",
    ),
)

COPYRIGHT = line_rule(
    "tr/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "Tüm hakları saklıdır", "Her hakkı saklıdır", "Tüm hakları saklıdır *", "* Tüm hakları saklıdır",
        "* Her hakkı saklıdır", "Telif hakkı © *",
    ),
    hits=(
        "Tüm hakları saklıdır Köprü yeniden açıldı", "© 2024 Yeni Liman. Tüm hakları saklıdır.",
        "Kuzeyin on gölü Her hakkı saklıdır", "Telif hakkı © 2024 Yeni Liman",
    ),
    misses=(
        "Tüm hakları elinden alındı", "Her hakkı saklı olan işçiler",
    ),
)
