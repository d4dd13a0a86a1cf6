"""App-store banners, Spanish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "es/app",
    label=Label.APP,
    why="A banner or button for an app.",
    pattern=phrases(
        "(Descarga|Descargar|Descargue|Descárgate|Instala|Obtén) (la|nuestra|gratis la|gratis nuestra) (app|aplicación|app móvil|"
        "aplicación móvil) (gratis|)",
        "Abrir en la aplicación", "Descarga la app de *", "Descarga la aplicación de *", "Descarga nuestra app en *",
        "Disponible en (Google Play|App Store|el App Store|la App Store)", "Descárgalo en (Google Play|el App Store|App Store)",
        "Descargar en (Google Play|App Store|el App Store)", "Consíguelo en (Google Play|el App Store)", "Nuestras apps", "App móvil",
        "Aplicaciones móviles", "Apps", "Abrir en la app", "Leer en la app", "Añadir a pantalla de inicio", "Escanea el código QR *",
    ),
    hits=(
        "Descarga la app", "Descarga nuestra aplicación", "Disponible en Google Play", "Escanea el código QR para bajar la app",
        "Descarga la app de El Puente", "Descarga nuestra app en Android y iOS", "Descarga la aplicación de El Puente",
    ),
    misses=("Descarga eléctrica en el puerto", "Aplicación de la ley", "Abrir la mente"),
)

APP_SENTENCE = line_rule(
    "es/app-sentence",
    label=Label.APP,
    strength=Strength.CERTAIN,
    why="A whole sentence that offers the site's app.",
    pattern=phrases(
        "(Descarga|Descargue|Descárgate|Instala) (gratis|ya|) nuestra (app|aplicación|app móvil) (para|y|en) *",
        "(Descarga|Descárgate) la (app|aplicación) de * (en|desde) (Google Play|App Store|la App Store) (y|o) (Google Play|App Store|en "
        "Google Play|en la App Store)",
        "Nuestra (app|aplicación) está disponible (gratis|) en (App Store|Google Play|la App Store) y (App Store|Google Play|en Google "
        "Play)",
    ),
    hits=(
        "Descarga nuestra app para seguir toda la actualidad.", "Nuestra app está disponible en App Store y Google Play.",
        "Descarga la app de El Puente en App Store y Google Play.",
    ),
    misses=("Hay que descargar una aplicación para pagar el aparcamiento.", "Descarga la furgoneta y vete."),
)
