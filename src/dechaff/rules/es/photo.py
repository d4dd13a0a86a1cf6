"""Photo credits, gallery and player labels, Spanish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

CREDIT = line_rule(
    "es/credit",
    label=Label.CREDIT,
    why="Says whose picture it is.",
    pattern=phrases(
        "Foto: *", "Fotos: *", "Fotografía: *", "Fotografías: *", "Imagen: *", "Imágenes: *", "Crédito: *", "Créditos: *",
        "Crédito de foto: *", "Crédito foto: *", "Foto de archivo: *", "Fotografía de archivo: *", "Imagen de archivo: *",
        "Foto cortesía: *", "Foto cortesía de *", "Cortesía: *", "Ilustración: *", "Infografía: *", "Foto por *", "Foto de portada: *",
        "Foto (EFE|AFP|AP|Reuters|EP|Europa Press|Archivo|archivo|Getty Images|Xinhua|Shutterstock|iStock|Adobe Stock|Unsplash|Pixabay)",
        "Foto (EFE|AFP|AP|Reuters|Archivo) *", "Imagen de archivo", "Foto de archivo", "Fotografía de archivo", "Imagen ilustrativa",
        "Foto ilustrativa", "Ampliar imagen", "Ampliar foto", "Ver imagen en grande", "Pantalla completa", "Ver a pantalla completa",
    ),
    hits=(
        "Foto: Ana Pérez / EFE", "Foto EFE", "Imagen: Getty Images", "Créditos: EFE", "Fotos: EFE", "Foto por Ana Pérez",
        "Foto cortesía de la familia", "Ilustración: Ana", "Foto AFP / Ana Pérez",
    ),
    misses=("Foto de familia en Bruselas", "Imagen de país", "Ampliar imagen de marca"),
)

CREDIT_BRACKETS = span_rule(
    "es/credit-brackets",
    label=Label.CREDIT,
    where="brackets",
    why="Says in brackets whose picture it is.",
    pattern=phrases("Foto: *", "Fotos: *", "Fotografía: *", "Imagen: *", "Foto (EFE|AFP|AP|Reuters|archivo|de archivo)"),
    hits=("El puente en mayo⟦ (Foto: Pérez/EFE)⟧", "El puente.⟦ (Foto de archivo)⟧"),
    misses=("El puente (foto de 1950) sigue.", "El libro (fotos y textos) se agotó."),
)

GALLERY = line_rule(
    "es/gallery",
    label=Label.GALLERY,
    why="A label of a picture gallery.",
    pattern=phrases(
        "Galería de (fotos|imágenes|fotografías)", "Fotogalería", "Fotogalerías", "Galería de fotos: *", "Fotogalería: *", "Galería",
        "Galerías", "En fotos", "En imágenes", "Ver (la|toda la|) (galería|galería de fotos|fotogalería)", "Ver (todas las|más) fotos",
        "Foto # de #", "Imagen # de #", "# fotos", "# imágenes", "Foto (siguiente|anterior)", "Imagen (siguiente|anterior)", "Más fotos",
        "Álbum de fotos",
    ),
    hits=(
        "Ver galería de fotos", "Foto 3 de 12", "12 fotos", "Fotogalería: el puente", "Ver todas las fotos", "Galería de fotos: el puente",
        "Imagen siguiente", "12 imágenes",
    ),
    misses=("Galería comercial", "Foto 51 del sumario", "En fotos no sale bien"),
)

PLAYER = line_rule(
    "es/player",
    label=Label.PLAYER,
    why="A label of an audio or video player.",
    pattern=phrases(
        "Escuchar", "Escucha", "Escuchar (noticia|artículo|este artículo|la noticia|audio|el audio|en vivo|ahora)",
        "Escucha (esta noticia|este artículo|el artículo|la noticia|el podcast|este podcast|ahora)", "Escucha este artículo *",
        "Escuchar artículo *", "Reproducir", "Reproducir (vídeo|video|audio)", "Ver (el|) (vídeo|video) (completo|)", "Reproduciendo",
        "Pausar", "Silenciar", "Activar sonido", "Subtítulos", "Volumen", "Tu navegador no (soporta|admite) *",
        "Su navegador no (soporta|admite) *", "Vídeo no disponible", "Video no disponible", "Cargando vídeo", "Cargando video",
        "Reproducción automática", "Por favor (activa|active|habilita|habilite) JavaScript *", "Resumen generado por IA", "Resumen con IA",
        "Minuto a minuto",
    ),
    hits=(
        "Escuchar noticia", "Reproducir vídeo", "Ver video", "Tu navegador no soporta este vídeo", "Escucha este artículo 3 min",
        "Escuchar artículo 3 min", "Por favor active JavaScript en su navegador", "Su navegador no admite audio",
    ),
    misses=("Escucha activa en clase", "Reproducir el virus", "Ver el video de la agresión duele"),
)
