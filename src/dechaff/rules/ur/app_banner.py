"""App banners, Urdu."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "ur/app",
    label=Label.APP,
    why="A banner for the site's own app.",
    pattern=phrases(
        "(ایپ|ہماری ایپ|موبائل ایپ) (ڈاؤن لوڈ کریں|ڈاؤنلوڈ کریں|انسٹال کریں|میں پڑھیں|میں کھولیں|ڈاؤن لوڈ)", "(ڈاؤن لوڈ|ڈاؤنلوڈ) کریں",
        "(گوگل پلے|ایپ سٹور|ایپ اسٹور) (سے ڈاؤن لوڈ کریں|)", "موبائل (ورژن|ایپ)",
    ),
    hits=(
        "ایپ ڈاؤن لوڈ کریں", "ڈاؤن لوڈ کریں", "گوگل پلے سے ڈاؤن لوڈ کریں", "موبائل ورژن",
    ),
    misses=(
        "ایپ ڈاؤن لوڈ کرتے ہی رقم غائب", "موبائل ایپ سے چالان",
    ),
)
