"""Links to other stories, Danish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

READ_MORE = line_rule(
    "da/read-more",
    label=Label.READ_MORE,
    why="A link to another story.",
    pattern=phrases(
        "Læs mere", "Læs mere her", "Læs mere om", "Læs mere om sagen", "Læs mere om emnet", "Læs mere om dette", "Læs også",
        "Læs også her", "Læs artiklen", "Læs artiklen her", "Læs hele artiklen", "Læs hele artiklen her", "Læs hele historien",
        "Læs hele indlægget", "Læs hele teksten", "Læs hele interviewet", "Læs videre", "Læs videre her", "Læs flere artikler",
        "Læs flere nyheder", "Læs flere", "Læs alle artikler", "Fortsæt læsning", "Fortsæt med at læse", "Fortsæt læsningen",
        "Gå til artiklen", "Gå til artikel", "Se mere", "Se også", "Se flere", "Se alle", "Se alle artikler", "Se flere artikler",
        "Se alle nyheder", "Vis mere", "Vis mindre", "Vis flere", "Vis alle", "Vis flere artikler", "Vis hele teksten",
        "Vis hele artiklen", "Indlæs flere", "Indlæs mere", "Hent flere", "Mere", "Mere om", "Mere om emnet", "Mere om sagen", "Mere fra",
        "Mere information", "Mere info", "Mere læsning", "Flere artikler", "Flere artikler om", "Flere nyheder", "Flere historier",
        "Flere indlæg", "Flere fra", "Alle artikler", "Alle nyheder", "Næste artikel", "Forrige artikel", "Næste indlæg",
        "Forrige indlæg", "Næste historie", "Indlægsnavigation", "Ældre indlæg", "Nyere indlæg", "Klik her", "Klik her for at læse mere",
        "Tryk her", "Artiklen fortsætter under annoncen", "Artiklen fortsætter efter annoncen", "Artiklen fortsætter under billedet",
        "Artiklen fortsætter under videoen", "Artiklen fortsætter efter billedet", "Artiklen fortsætter under grafikken",
        "Artiklen fortsætter under", "Artiklen fortsætter herunder", "Artiklen fortsætter", "Teksten fortsætter under annoncen",
        "Teksten fortsætter under billedet", "Gå ikke glip af", "Næste",
        "(Læs mere|Læs også|Læs mere her|Læs mere om|Læs videre|Læs artiklen): *",
        "(Læs hele artiklen|Se også|Se mere|Hør også|Læs tidligere artikel|Læs flere artikler om): *",
        "(Næste artikel|Forrige artikel|Næste indlæg|Forrige indlæg|Relateret|Relateret artikel): *",
        "(Relaterede artikler|Mere om|Anbefalet læsning|Læs kommentaren|Læs anmeldelsen|Læs interviewet): *", "Læs også *",
        "Flere (artikler|nyheder|indlæg|historier) (om|fra|af|i) (emnet|samme emne|forfatteren|journalisten)",
        "Flere (artikler|nyheder|indlæg|historier) (om|fra|af|i) (skribenten|kategorien|samme kategori|forsiden)",
        "Mere (fra|af) (forfatteren|skribenten|forsiden|os|samme forfatter)", "(Læs|Se) (flere|alle) (artikler|nyheder) (af|fra|om|i) *",
    ),
    hits=(
        "LÆS OGSÅ: Ti broer du bør se", "Læs også Broen lukkes", "Læs mere her: Ti broer du bør se",
        "Læs tidligere artikel: Ti broer du bør se", "Relateret artikel: Ti broer du bør se", "Relaterede artikler: Ti broer du bør se",
        "Læs også Ti broer du bør se", "Flere historier fra journalisten", "Flere historier fra samme kategori",
        "Mere fra samme forfatter", "Læs flere artikler fra Ti broer du bør se",
    ),
    misses=("Læs mere bøger for børnene", "Mere sne i vente", "Se mere fodbold i tv"),
)
