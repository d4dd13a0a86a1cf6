"""Newsletter, subscription and account prompts, Turkish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

NEWSLETTER = line_rule(
    "tr/newsletter",
    label=Label.NEWSLETTER,
    why="A prompt to subscribe to a newsletter.",
    pattern=phrases(
        "Bültene (abone ol|abone olun|kaydol|kayıt ol|üye ol|üye olun)", "Bültenimize (abone olun|kaydolun|üye olun|abone ol)",
        "E-bülten", "E-bülten (aboneliği|üyeliği|kayıt)", "E-bültene (abone ol|abone olun|kayıt ol|üye ol)", "Haber bülteni",
        "Haber bültenine (abone ol|abone olun|kaydol)", "Haber bültenimize (abone olun|kaydolun)",
        "Günlük bültene (abone ol|abone olun)", "E-posta adresinizi (girin|giriniz|yazın|yazınız)", "E-posta adresi",
        "Abone olun", "Abonelik", "Aboneliği iptal et", "Abone olduğunuz için teşekkürler", "Bildirimleri (aç|açın)",
        "Bildirim almak ister misiniz", "Haberdar ol", "Haberdar olun", "Gelişmelerden haberdar olun", "Güncel kalın",
        "RSS aboneliği", "Gazeteye abone ol", "Dergiye abone ol",
    ),
    hits=(
        "Bültene kayıt ol", "Bültenimize üye olun", "E-bülten üyeliği", "E-bültene kayıt ol", "Haber bültenine abone olun",
        "Haber bültenimize kaydolun", "Günlük bültene abone olun", "E-posta adresinizi yazın", "Bildirimleri açın",
    ),
    misses=(
        "Bültene abone olanlar arttı", "Abonelik ücretleri zamlandı",
    ),
)

NEWSLETTER_SENTENCE = line_rule(
    "tr/newsletter-sentence",
    label=Label.NEWSLETTER,
    why="A whole sentence that offers a newsletter.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Haber bültenimize|Bültenimize|E-bültenimize) (abone olun|kaydolun|üye olun|abone olarak|kayıt olun)*",
        "(Günlük bültenimize|Ücretsiz bültenimize) (abone olun|kaydolun|üye olun|abone olarak|kayıt olun)*",
    ),
    hits=(
        "Bültenimize abone olun, günün haberleri her sabah posta kutunuza gelsin.",
    ),
    misses=(
        "Bültenimize girmeyen haber kalmadı, dedi editör o gün.", "Haberleri almak için radyonun başında bekliyorlardı.",
    ),
)

PAYWALL = line_rule(
    "tr/paywall",
    label=Label.PAYWALL,
    why="A prompt to pay or subscribe for the rest of a story.",
    pattern=phrases(
        "Abonelere özel", "Sadece abonelere özel", "Abonelere özel (içerik|haber)", "Zaten abone misiniz",
        "Zaten abone misiniz? Giriş yapın", "Abone misiniz? Giriş yapın", "Premium içerik", "Okumak için abone olun",
        "Devamını okumak için (abone olun|giriş yapın|üye olun)", "Bu içerik abonelere özeldir",
        "Bu içeriği okumak için abone olun",
    ),
    hits=(
        "Abonelere özel haber", "Devamını okumak için giriş yapın",
    ),
    misses=(
        "Abonelere özel indirim başladı", "Premium içerik pazarı büyüyor",
    ),
)

ACCOUNT = line_rule(
    "tr/account",
    label=Label.ACCOUNT,
    why="A sign-in or registration prompt.",
    pattern=phrases(
        "Giriş yap", "Giriş yapın", "Üye girişi", "Üye ol", "Üye olun", "Kayıt ol", "Kayıt olun", "Kaydol", "Oturum aç",
        "Oturum açın", "Oturumu kapat", "Çıkış yap", "Şifremi unuttum", "Şifrenizi mi unuttunuz", "Parolanızı mı unuttunuz",
        "Beni hatırla", "Kullanıcı adı", "Hesap oluştur", "Hesabım", "Profilim", "Üyelik", "Giriş yap / Üye ol",
        "Giriş Yap Üye Ol", "Facebook ile (giriş yap|bağlan)", "Google ile (giriş yap|bağlan)", "Apple ile giriş yap",
        "Hesabınız yok mu", "Zaten üye misiniz", "Yeni üyelik", "Üye değil misiniz",
    ),
    hits=(
        "Facebook ile bağlan", "Google ile bağlan",
    ),
    misses=(
        "Giriş yapan herkes tarandı", "Üye olan ülkeler",
    ),
)
