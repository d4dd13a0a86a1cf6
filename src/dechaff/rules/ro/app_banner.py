"""App-store banners, Romanian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "ro/app",
    label=Label.APP,
    why="A banner for the site's app.",
    pattern=phrases(
        "Descarcă (aplicația|aplicația noastră|aplicația gratuită|gratuit aplicația)", "Descărcați aplicația",
        "Instalează aplicația", "Aplicația noastră", "Aplicație mobilă", "Disponibil pe (Google Play|App Store)",
        "Disponibil în App Store", "Descarcă din (App Store|Google Play)", "Descarcă de pe Google Play",
        "Obține-o pe Google Play", "Deschide în aplicație", "Aplicații mobile", "Descarcă aplicația * (Google Play|App Store)*",
    ),
    hits=(
        "Descarcă aplicația gratuită", "Disponibil pe App Store", "Descarcă din Google Play",
        "Descarcă aplicația pentru Android din Google Play acum",
    ),
    misses=(
        "Descarcă aplicația băncii, i-au spus hoții", "Disponibil pe piață",
    ),
)
