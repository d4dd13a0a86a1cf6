"""Share and follow prompts, Turkish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

SHARE_LABEL = line_rule(
    "tr/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Paylaş", "Paylaşın", "Bu (haberi|yazıyı|içeriği|makaleyi|sayfayı|gönderiyi) (paylaş|paylaşın)",
        "Haberi (paylaş|paylaşın)", "Yazıyı (paylaş|paylaşın)",
        "(Facebook'ta|Twitter'da|X'te|WhatsApp'ta|WhatsApp'tan|Telegram'da) (paylaş|paylaşın)",
        "(LinkedIn'de|Pinterest'te|Sosyal medyada|Arkadaşlarınla|Arkadaşlarınızla) (paylaş|paylaşın)",
        "Bunu (paylaş|paylaşın|tweetle)", "Haberi arkadaşlarınızla paylaşın", "Sosyal medyada paylaşın",
        "Paylaşmak için tıklayın",
        "(Facebook'ta|Twitter'da|WhatsApp'ta|X'te|LinkedIn'de|Pinterest'te|Telegram'da|Tumblr'da) paylaşmak için tıklayın",
        "(Facebook'ta|Twitter'da|X'te|WhatsApp'ta) paylaşmak için tıklayın *", "Yazdırmak için tıklayın *",
        "Arkadaşınıza bağlantıyı e-posta ile göndermek için tıklayın *", "Bağlantıyı kopyala", "Linki kopyala",
        "Bağlantı kopyalandı", "Link kopyalandı", "Kopyala", "Kopyalandı", "Bağlantı adresini kopyala", "URL'yi kopyala",
        "Arkadaşına (gönder|öner)", "Arkadaşınıza (gönderin|önerin)", "E-posta (gönder|ile gönder|ile paylaş)",
        "E-posta ile gönderin", "Mail (at|gönder|ile gönder)", "Haberi (gönder|kaydet)", "Favorilere ekle", "Favorilerime ekle",
        "Okuma listesine ekle", "Listeme ekle", "Tweetle", "Tavsiye et", "Sitene ekle", "Sık kullanılanlara ekle",
        "Giriş sayfam yap", "Açılış sayfası yap", "Ana sayfam yap",
    ),
    hits=(
        "Bu makaleyi paylaş", "Haberi paylaşın", "Yazıyı paylaşın", "WhatsApp'ta paylaş", "Sosyal medyada paylaşın",
        "Bunu paylaşın", "LinkedIn'de paylaşmak için tıklayın", "X'te paylaşmak için tıklayın Limanı kim yapıyor",
        "Yazdırmak için tıklayın (Yeni pencerede açılır)",
        "Arkadaşınıza bağlantıyı e-posta ile göndermek için tıklayın Köprü yeniden açıldı", "Arkadaşına öner",
        "Arkadaşınıza önerin", "E-posta ile gönder", "Mail gönder", "Haberi kaydet",
    ),
    misses=(
        "Paylaşın ekmeğinizi", "Bu haberi paylaşın diyen olmadı", "Bağlantıyı kopyalamak yasak",
    ),
)

SHARE_HINT = line_rule(
    "tr/share-hint",
    label=Label.SHARE,
    why="A word that share buttons often carry.",
    strength=Strength.HINT,
    pattern=phrases(
        "Beğen", "Beğendim", "Kaydet", "Gönder", "Bağlantı",
    ),
    misses=(
        "Beğen ya da beğenme", "Kaydet butonu bozuk",
    ),
)

FOLLOW = line_rule(
    "tr/follow",
    label=Label.SHARE,
    why="A prompt to follow the site on social media.",
    pattern=phrases(
        "Bizi takip (et|edin)", "Takip (et|edin)", "Bizi sosyal medyada takip edin",
        "Bizi (Facebook'ta|Twitter'da|Instagram'da|Google News'te|Google Haberler'de|X'te) takip (et|edin)",
        "Bizi (Telegram'da|YouTube'da|sosyal medyadan|Instagram'dan|Google News'ten) takip (et|edin)",
        "Sosyal medya hesaplarımız", "Sosyal medyada biz", "Google News'te takip et", "Google Haberler'de takip et", "Abone ol",
        "Google News'te bizi takip edin", "WhatsApp kanalımıza katıl(ın|)", "Telegram kanalımıza katıl(ın|)",
        "WhatsApp kanalımızı takip (et|edin)", "YouTube kanalımıza abone ol(un|)", "Bizi takip edin: *", "Takipte kalın",
        "Hesaplarımızı takip edin",
    ),
    hits=(
        "Bizi takip edin", "Takip edin", "Bizi Google News'te takip et", "Bizi sosyal medyadan takip edin",
        "WhatsApp kanalımıza katıl", "Telegram kanalımıza katıl", "WhatsApp kanalımızı takip edin",
        "YouTube kanalımıza abone ol", "Bizi takip edin: Limanı kim yapıyor",
    ),
    misses=(
        "Takip edin şu kuşu", "Bizi takip eden araç durdu",
    ),
)

FOLLOW_SENTENCE = line_rule(
    "tr/follow-sentence",
    label=Label.SHARE,
    why="A whole sentence that asks to follow the site's channels.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(WhatsApp|Telegram) (kanalımıza|grubumuza) (katılmak|abone olmak|ulaşmak) için *",
        "Gelişmelerden haberdar olmak için * (kanalımıza|hesabımızı|hesaplarımızı)*",
        "Bizi (Google News|Google Haberler|sosyal medya) üzerinden takip (et|edin)*",
        "YouTube kanalımıza abone (ol|olun|olmak için)*",
    ),
    hits=(
        "WhatsApp kanalımıza katılmak için buraya tıklayın.", "Gelişmelerden haberdar olmak için WhatsApp kanalımıza katılın.",
        "Bizi Google News üzerinden takip edin, gelişmeleri kaçırmayın.", "YouTube kanalımıza abone olmayı unutmayın!",
    ),
    misses=(
        "Bizi takip eden polis aracı, köprünün başında durdu.", "Gelişmelerden haberdar olmak için herkes radyo dinliyordu.",
    ),
)
