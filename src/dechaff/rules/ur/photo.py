"""Photo credits, gallery and player labels, Urdu."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

CREDIT = line_rule(
    "ur/credit",
    label=Label.CREDIT,
    why="A photo credit.",
    pattern=phrases(
        "(تصویر|فوٹو|تصویر کا ذریعہ|تصویر کا کیپشن|فائل فوٹو|تصاویر|تصویر بشکریہ|بشکریہ|فوٹو بشکریہ|ویڈیو): *",
        "(تصویر کا ذریعہ|تصویر کا کیپشن) *", "(فائل|علامتی) (فوٹو|تصویر)", "فوٹو (فائل|اے ایف پی|رائٹرز|روئٹرز)",
        "(اے ایف پی|رائٹرز|روئٹرز|گیٹی امیجز|اے پی)", "(تصویر|فوٹو) (گیلری|گیلریاں)",
    ),
    strength=Strength.HINT,
    hits=(
        "تصویر کا ذریعہ رائٹرز", "تصویر: دس پرانے پل", "تصویر کا ذریعہ دس پرانے پل", "فائل فوٹو", "فوٹو فائل", "اے ایف پی",
        "تصویر گیلری",
    ),
    misses=(
        "تصویر وائرل ہو گئی", "فوٹو بنانے پر جھگڑا",
    ),
)

GALLERY = line_rule(
    "ur/gallery",
    label=Label.GALLERY,
    why="The label of a gallery.",
    pattern=phrases(
        "(تصویری|فوٹو|ویڈیو) (گیلری|گیلریاں|البم)", "تصویری گیلریاں", "(ویڈیو|تصاویر|تمام تصاویر) دیکھیں",
        "(سنیے|یہ خبر سنیں|مضمون سنیں|لائیو دیکھیں)", "# تصاویر",
    ),
    hits=(
        "تصویری گیلری", "ویڈیو دیکھیں", "سنیے", "12 تصاویر",
    ),
    misses=(
        "ویڈیو دیکھیں تو ہوش اڑ جائیں", "12 تصاویر نے کہانی بدل دی",
    ),
)
