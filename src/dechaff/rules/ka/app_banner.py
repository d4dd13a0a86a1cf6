"""App-store banners, Georgian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "ka/app",
    label=Label.APP,
    why="A banner for the site's app.",
    pattern=phrases(
        "ჩამოტვირთე აპლიკაცია", "ჩამოტვირთეთ აპლიკაცია", "ჩამოტვირთეთ ჩვენი აპლიკაცია", "გადმოწერე აპლიკაცია",
        "გადმოწერეთ აპლიკაცია", "გადმოწერეთ ჩვენი აპლიკაცია", "მობილური აპლიკაცია",
        "ხელმისაწვდომია (App Store-ში|Google Play-ში|App Store-ზე|Google Play-ზე)",
    ),
    hits=(
        "ხელმისაწვდომია App Store-ზე",
    ),
    misses=(
        "გადმოწერეთ აპლიკაცია ბანკისა", "ხელმისაწვდომია ყველასთვის",
    ),
)
