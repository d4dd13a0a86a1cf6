"""App-store banners, Greek."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "el/app",
    label=Label.APP,
    why="A banner for the site's app.",
    pattern=phrases(
        "Κατεβάστε (την εφαρμογή|την εφαρμογή μας|το app|το app μας|τώρα την εφαρμογή|δωρεάν την εφαρμογή)",
        "Κατέβασε (την εφαρμογή|την εφαρμογή μας|το app)",
        "Κατεβάστε την εφαρμογή για (iPhone|Android|iOS|iOS και Android|Android και iOS|κινητά)",
        "Κατεβάστε την εφαρμογή * (Google Play|App Store)", "Διαθέσιμο στο (Google Play|App Store|AppGallery)",
        "Λήψη από το (Google Play|App Store)", "Λήψη στο App Store", "Αποκτήστε το στο Google Play", "Αποκτήστε την εφαρμογή",
        "Εφαρμογές για κινητά", "Εφαρμογή για (κινητά|Android|iPhone|iOS)", "Η εφαρμογή μας", "Ανοίξτε στην εφαρμογή",
        "Άνοιγμα στην εφαρμογή",
    ),
    hits=(
        "Κατεβάστε το app μας", "Κατέβασε την εφαρμογή μας", "Κατεβάστε την εφαρμογή για iOS και Android",
        "Κατεβάστε την εφαρμογή δωρεάν από το App Store", "Διαθέσιμο στο App Store", "Λήψη από το App Store",
        "Εφαρμογή για iPhone",
    ),
    misses=(
        "Κατεβάστε την εφαρμογή του δήμου για τις βλάβες", "Λήψη από το αρχείο του κράτους",
    ),
)

APP_SENTENCE = line_rule(
    "el/app-sentence",
    label=Label.APP,
    why="A whole sentence that offers the site's app.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "Κατεβάστε την εφαρμογή (μας|του|της|) * (και|για να) (μείνετε|ενημερωθείτε|διαβάζετε|ενημερώνεστε|διαβάστε) *",
        "Κατεβάστε (δωρεάν|τώρα) την εφαρμογή (μας|του|της) * (App Store|Google Play)*",
    ),
    hits=(
        "Κατεβάστε την εφαρμογή μας για κινητά και ενημερωθείτε πρώτοι για όλα τα νέα.",
        "Κατεβάστε δωρεάν την εφαρμογή μας για το κινητό σας από το App Store ή το Google Play.",
    ),
    misses=(
        "Κατεβάστε τα χέρια, φώναξε ο αστυνομικός στους διαδηλωτές του δρόμου.",
        "Κατεβάστε την εφαρμογή του υπουργείου μόνο από επίσημη πηγή, λένε οι ειδικοί.",
    ),
)
