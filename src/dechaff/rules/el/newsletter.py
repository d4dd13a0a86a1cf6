"""Newsletter, subscription and account prompts, Greek."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

NEWSLETTER = line_rule(
    "el/newsletter",
    label=Label.NEWSLETTER,
    why="A prompt to subscribe to a newsletter.",
    pattern=phrases(
        "Εγγραφείτε στο (newsletter|newsletter μας|ενημερωτικό δελτίο|ενημερωτικό μας δελτίο|δελτίο μας)",
        "Εγγραφή στο (newsletter|newsletter μας|ενημερωτικό δελτίο)", "Εγγράψου στο (newsletter|newsletter μας)",
        "Γραφτείτε στο (newsletter|newsletter μας)", "Κάντε εγγραφή στο newsletter *", "Εγγραφείτε στο newsletter *",
        "Ενημερωτικό δελτίο", "Ενημερωτικά δελτία", "Λάβετε (τα νέα|το newsletter|τις ειδήσεις) * (email|mail|e-mail) *",
        "Λάβετε ενημερώσεις", "Μείνετε ενημερωμένοι", "Μείνε ενημερωμένος",
        "Εγγραφείτε για (ενημέρωση|ενημερώσεις|να λαμβάνετε *)", "Μάθετε πρώτοι τα νέα", "Εγγραφείτε δωρεάν",
        "Διεύθυνση (email|e-mail|ηλεκτρονικού ταχυδρομείου)", "Η διεύθυνση email σας", "Εισάγετε το email σας",
        "Συμπληρώστε το email σας", "Δώστε το email σας", "Διεύθυνση Email:", "Εγγραφή", "Εγγραφείτε", "Συνδρομή", "Συνδρομές",
        "Εγγραφή συνδρομητή", "Γίνετε συνδρομητής", "Γίνετε συνδρομητές", "Γίνε συνδρομητής", "Απεγγραφή",
        "Ευχαριστούμε για την εγγραφή (σας|)", "Ενεργοποίηση ειδοποιήσεων", "Ενεργοποιήστε τις ειδοποιήσεις",
        "Ειδοποιήσεις νέων", "Ενημερωθείτε πρώτοι", "Newsletter εγγραφή", "Καθημερινή ενημέρωση στο email σας",
        "Ακολουθήστε το ιστολόγιο μέσω email", "Ακολουθήστε το blog μέσω email",
    ),
    hits=(
        "Εγγραφείτε στο ενημερωτικό δελτίο", "Εγγραφή στο newsletter μας", "Εγγράψου στο newsletter μας",
        "Γραφτείτε στο newsletter μας", "Κάντε εγγραφή στο newsletter του «Νέου Λιμανιού»",
        "Εγγραφείτε στο newsletter του «Νέου Λιμανιού»", "Λάβετε τα νέα της ημέρας στο email σας",
        "Εγγραφείτε για να λαμβάνετε τα νέα μας", "Διεύθυνση e-mail", "Ευχαριστούμε για την εγγραφή",
    ),
    misses=(
        "Εγγραφείτε στο μητρώο ως τον Μάιο", "Μείνετε ενημερωμένοι για τον καιρό", "Συνδρομή των μελών",
    ),
)

NEWSLETTER_SENTENCE = line_rule(
    "el/newsletter-sentence",
    label=Label.NEWSLETTER,
    why="A whole sentence that offers a newsletter.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "(Εγγραφείτε|Γραφτείτε|Κάντε εγγραφή|Εγγράψου) στο (newsletter|ενημερωτικό δελτίο) (μας|του|της|) *",
        "Εισάγετε το email σας για να (λαμβάνετε|εγγραφείτε|ακολουθήσετε) *", "Με την εγγραφή (σας|) στο newsletter *",
    ),
    hits=(
        "Εγγραφείτε στο newsletter μας για να λαμβάνετε τα νέα κάθε πρωί στο email σας.",
        "Εισάγετε το email σας για να λαμβάνετε ειδοποιήσεις για νέα άρθρα.",
        "Με την εγγραφή σας στο newsletter αποδέχεστε τους όρους χρήσης.",
    ),
    misses=(
        "Εισάγετε το κλειδί στην πόρτα για να ανοίξει το σπίτι.",
        "Το ενημερωτικό δελτίο του υπουργείου έκλεισε μετά από δέκα χρόνια.",
    ),
)

NEWSLETTER_TAIL = span_rule(
    "el/newsletter-tail",
    label=Label.NEWSLETTER,
    why="A newsletter prompt behind the end of a sentence.",
    where="end",
    pattern=phrases(
        "Εγγραφείτε στο newsletter (μας|)", "Εγγραφειτε στο newsletter (μας|)", "Εγγραφείτε στο newsletter μας *",
        "Εγγραφειτε στο newsletter μας *",
    ),
    hits=(
        "Η γέφυρα άνοιξε τη Δευτέρα.⟦ Εγγραφείτε στο newsletter⟧",
        "Έβρεξε δύο μέρες.⟦ Εγγραφείτε στο newsletter μας Η γέφυρα άνοιξε ξανά⟧",
    ),
    misses=(
        "Πολλοί γράφτηκαν στο newsletter μας.", "Το newsletter μας έκλεισε. Εγγραφείτε στο μητρώο.",
    ),
)
