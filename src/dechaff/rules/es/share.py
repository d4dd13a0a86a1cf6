"""Share and follow prompts, Spanish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

NETS = "Facebook|Twitter|X|WhatsApp|Instagram|LinkedIn|Telegram|Threads|Bluesky|Pinterest|Messenger|Reddit|Meneame|Google+|Flipboard"
FOLLOWED = (
    "Facebook|Twitter|X|WhatsApp|Instagram|LinkedIn|Telegram|Threads|YouTube|TikTok|Google News|Google Noticias|Google Discover|redes "
    "sociales"
)

SHARE_LABEL = line_rule(
    "es/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Compartir", "Comparte", "Compartir en", "Compartir esto", "Comparte esto", "Compártelo", "Compartilo", "Compartir por",
        "Compartir vía", "Compartir con", "Compartir ahora", "Compartir en redes sociales", "Comparte en redes sociales",
        "Compartir en tus redes", "Comparte en tus redes", "Compartir Comentar", "Compartido",
        "Compartir|Comparte|Compartí|Comparta (esta|la) (noticia|nota|página|historia|publicación|entrada|receta|información|entrevista|"
        "galería) (en redes sociales|con tus amigos|por correo electrónico|)",
        "Compartir|Comparte|Compartí|Comparta (este|el) (artículo|contenido|post|enlace|vídeo|video|reportaje) (en redes sociales|con tus "
        "amigos|por correo electrónico|)",
        "Comparte con tus amigos", "Compartir artículo", "Compartir noticia", "Compartir nota", "Compartir enlace", "Compartir página",
        "Copiar enlace|link|URL", "Copiar el (enlace|link)", "Copiar enlace al portapapeles", "Copia el enlace", "Enlace copiado",
        "Link copiado", "Enlace copiado al portapapeles", "¡Copiado!", "Copiar", "Enlace permanente", "Copiar al portapapeles",
        "Enviar (noticia|artículo|nota|) por (correo|email|e-mail|mail|correo electrónico)", "Enviar por correo electrónico",
        "Enviar a un amigo", "Enviar por WhatsApp", "Recomendar", "Recomendar a un amigo", "Recomendar este artículo", "Me gusta",
        "Me gusta esto", "Regalar artículo", "Regala este artículo", "Tuitear", "Twittear", "Opciones para compartir",
        "Más opciones para compartir", "Mostrar opciones para compartir", "Haz clic para compartir", "Opciones de compartir",
        "Cerrar Compartir",
    ),
    hits=(
        "Compartir esta noticia", "Comparte este artículo", "Enviar por correo", "Copiar el enlace", "Enviar noticia por email",
        "Comparte esta noticia por correo electrónico",
    ),
    misses=(
        "Compartir piso en Madrid", "Comparte casa con sus padres", "Compartir esta noticia falsa puede ser delito.", "Copiar no es crear",
    ),
)

SHARE_ON = line_rule(
    "es/share-on",
    label=Label.SHARE,
    why="A button that shares the page on one network.",
    pattern=phrases(
        f"Compartir|Comparte|Publicar|Compártelo (en|por|vía|con|a través de) ({NETS})", f"(Enviar|Tuitear|Publicar) (por|en|vía) ({NETS})",
        "Haz clic para compartir en *", "Haga clic para compartir en *", "Haz clic para imprimir *", "Haz clic para enviar *",
        "Hacé clic para compartir en *", "Compartir en: *", "Se abre en una ventana nueva", "Se abre en una nueva ventana",
        "Comparte en Facebook *", "Compartir en X *",
    ),
    hits=(
        "Compartir en Facebook", "Haz clic para compartir en X (Se abre en una ventana nueva)",
        "Haz clic para imprimir (Se abre en una ventana nueva)", "Comparte por WhatsApp", "Compartir en: X, Facebook",
        "Haga clic para compartir en Facebook", "Haz clic para enviar un enlace por correo", "Hacé clic para compartir en X",
        "Enviar por WhatsApp", "Comparte en Facebook (abre en ventana)", "Compartir en X (abre en ventana)",
    ),
    misses=("Compartir en familia", "Haz clic para saber", "Publicar en España"),
)

FOLLOW = line_rule(
    "es/follow",
    label=Label.SHARE,
    why="Asks the reader to follow the site.",
    pattern=phrases(
        "Síguenos", "Seguinos", "Síganos", "Siguenos en", "Síguenos también en", "Seguir", "Seguir leyendo en", "Seguir autor",
        "Seguir al autor", "Seguir tema", "Sigue este tema", "Sigue leyendo en redes", "Únete a nosotros", "Encuéntranos en", "Búscanos en",
        "Nuestras redes", "Nuestras redes sociales", "Redes sociales",
        f"(Síguenos|Seguinos|Síganos|Encuéntranos|Búscanos) (también|ahora|) en ({FOLLOWED})", f"Síguenos en ({FOLLOWED}) y ({FOLLOWED})",
        "(Síguenos|Seguinos|Síganos) en nuestras redes sociales", "Síguenos en nuestro canal de WhatsApp", "Síguenos en Facebook, *",
        "Síguenos en: *", "Únete a (nuestro|nuestra) (canal|comunidad) de (WhatsApp|Telegram)",
        "Suscríbete a nuestro canal de (WhatsApp|YouTube|Telegram)",
        "Sigue (toda|) (la|nuestra) (información|actualidad) en (Facebook|X|Twitter|WhatsApp|Instagram|Google News|redes) *",
        "Sigue a * en Google *", "Sigue a * en (WhatsApp|Facebook|X|Twitter|Instagram|redes sociales|TikTok)",
        "Sigue toda la información de * en *", "Añádenos como fuente preferida en Google", "Añadir como fuente preferida (en Google|)",
        "Agréganos como fuente preferida en Google", "Conéctate con nosotros", "Hazte fan", "Síguenos para no perderte nada",
    ),
    hits=(
        "Síguenos en Facebook", "Seguinos en Instagram", "Sigue a El Puente en WhatsApp", "Síguenos en Facebook y X",
        "Únete a nuestro canal de WhatsApp", "Síguenos en: Facebook, X", "Sigue toda la información de deportes en Facebook y X",
        "Sigue la información en X y en la web", "Añadir como fuente preferida en Google", "Síguenos en Facebook, X e Instagram",
        "Suscríbete a nuestro canal de YouTube", "Sigue a El Puente en Google News",
    ),
    misses=("Síguenos en el camino", "Seguir adelante", "Redes sociales y menores"),
)

FOLLOW_TAIL = span_rule(
    "es/follow-tail",
    label=Label.SHARE,
    where="inside",
    why="A sentence that asks the reader to follow the site.",
    pattern=phrases(
        f"(Síguenos|Seguinos) (también|) en ({FOLLOWED})", "Síguenos en nuestras redes sociales", "Únete a nuestro canal de WhatsApp",
        "Únete a nuestro canal de Telegram",
    ),
    hits=("El puente abrió.⟦ Síguenos en Facebook.⟧", "Llueve.⟦ Únete a nuestro canal de WhatsApp.⟧"),
    misses=("Dijo: síguenos en Facebook y verás, añadió.", "Síguenos en el puente."),
)
