"""App-store banners, Azerbaijani."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "az/app",
    label=Label.APP,
    why="A banner for the site's app.",
    pattern=phrases(
        "Tətbiqi yüklə", "Tətbiqi yükləyin", "Tətbiqimizi yükləyin", "Mobil tətbiqimizi yükləyin", "Mobil tətbiqimiz",
        "App Store-dan (yüklə|yükləyin)", "Google Play-dən (yüklə|yükləyin)", "Google Play-də mövcuddur",
        "App Store-da mövcuddur", "Tətbiqdə aç", "Mobil versiya", "Mobil tətbiqi yükləyin",
    ),
    hits=(
        "App Store-dan yükləyin", "Google Play-dən yükləyin",
    ),
    misses=(
        "Tətbiqi yükləyənlər aldandı", "Mobil tətbiqimizi yükləyin deyən oğru tutuldu",
    ),
)
