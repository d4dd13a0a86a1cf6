"""Newsletter, subscription and account prompts, Azerbaijani."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

NEWSLETTER = line_rule(
    "az/newsletter",
    label=Label.NEWSLETTER,
    why="A prompt to subscribe to a newsletter.",
    pattern=phrases(
        "Abunə ol", "Abunə olun", "Abunəlik", "Xəbərlərə abunə (ol|olun)", "Xəbər bülleteninə abunə (ol|olun)",
        "Bülletenə abunə (ol|olun)", "Bülletenimizə abunə olun", "Xəbər bülleteni", "Yeniliklərə abunə (ol|olun)",
        "Yeniliklərdən xəbərdar olun", "Xəbərdar olun", "E-poçt ünvanınızı (yazın|daxil edin)", "E-poçt ünvanı",
        "E-mail ünvanınız", "Abunəlikdən çıx", "Abunə olduğunuz üçün təşəkkür edirik", "Bildirişləri aç",
        "Bildirişlərə icazə verin", "Qəzetə abunə",
    ),
    hits=(
        "Xəbərlərə abunə olun", "Xəbər bülleteninə abunə olun", "Bülletenə abunə olun", "Yeniliklərə abunə olun",
        "E-poçt ünvanınızı daxil edin",
    ),
    misses=(
        "Abunə olanların sayı artdı", "Xəbərdar olun, yol bağlıdır deyə yazdılar",
    ),
)

ACCOUNT = line_rule(
    "az/account",
    label=Label.ACCOUNT,
    why="A sign-in or registration prompt.",
    pattern=phrases(
        "Daxil ol", "Daxil olun", "Qeydiyyatdan keç", "Qeydiyyatdan keçin", "Daxil ol / Qeydiyyat", "Giriş / Qeydiyyat",
        "Şifrəni unutmusunuz", "Şifrəni unutmuşam", "Şifrəmi unutdum", "Məni xatırla", "Yadda saxla məni", "İstifadəçi adı",
        "Şəxsi kabinet", "Hesab yarat", "Profilim", "Hesabım", "Facebook ilə daxil ol", "Google ilə daxil ol",
        "Hesabınız yoxdur", "Hesabdan çıx",
    ),
    misses=(
        "Daxil olan qoşun geri döndü", "Hesab yarat, sonra sil dedi",
    ),
)
