"""Page tools, navigation and breadcrumb words, Spanish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

WIDGET = line_rule(
    "es/widget",
    label=Label.WIDGET,
    why="A button or state of the page.",
    pattern=phrases(
        "Imprimir", "Imprimir (noticia|artículo|esta noticia|página|esta página|nota)", "Versión para imprimir", "Versión imprimible",
        "Descargar PDF", "Descargar en PDF", "Tamaño (del texto|de letra|de la fuente|del texto:)",
        "Aumentar (el tamaño de letra|tamaño de letra|texto|fuente|tamaño del texto)",
        "Reducir (el tamaño de letra|tamaño de letra|texto|fuente|tamaño del texto)", "Modo oscuro", "Modo claro", "Cerrar",
        "Cerrar (menú|ventana|buscador)", "Abrir", "Mostrar", "Ocultar", "Desplegar", "Cargando", "Espere por favor", "Por favor, espere",
        "Cancelar", "Confirmar", "Continuar", "Atrás", "Enviar", "Borrar", "Editar", "Ok", "Sí", "Recargar página", "Ha ocurrido un error",
        "Se ha producido un error", "Ha ocurrido un error, *", "Inténtalo de nuevo (más tarde|)", "Página # de #", "Traducir",
        "Seleccionar idioma", "Cambiar idioma", "Ordenar por *", "Filtrar por", "El tiempo hoy", "Flecha", "Advertencia",
        "Cómo citar este artículo", "Citar este artículo", "Tu navegador no está actualizado", "Modo lectura",
    ),
    hits=(
        "Imprimir noticia", "Tamaño del texto", "Cargando...", "Página 1 de 2", "Ordenar por fecha",
        "Ha ocurrido un error, inténtelo de nuevo",
    ),
    misses=("Imprimir dinero", "Volver a empezar", "Cerrar el círculo", "Continuar la obra", "Página 12 del sumario"),
)

NAVIGATION = line_rule(
    "es/navigation",
    label=Label.NAVIGATION,
    why="A jump link, menu or search word.",
    pattern=phrases(
        "(Ir|Saltar|Pasar|Volver) (directamente|) (al|a la) (contenido|contenido principal|menú|navegación|búsqueda|pie de página|inicio|"
        "portada|página principal)",
        "Ir arriba", "Ir al contenido", "Volver arriba", "Volver al inicio", "Volver a la portada", "Subir", "Menú principal", "Abrir menú",
        "Mostrar menú", "Navegación", "Navegación principal", "Buscar", "Buscador",
        "Buscar en (el sitio|este sitio|la web|esta web|el archivo)", "Buscar por", "Búsqueda",
        "Búsqueda avanzada", "Buscar noticias", "Buscar:", "Secciones", "Todas las secciones", "Más secciones", "Inicio", "Portada",
        "Página principal", "Contacto", "Contáctanos", "Contáctenos", "Contactar", "Acerca de", "Sobre nosotros", "Hemeroteca", "Esquelas",
        "Horóscopo", "Crucigramas", "Pasatiempos", "Sorteos", "Lotería", "Programación TV", "Guía TV", "Todas las noticias",
        "Todos los temas", "Todos los autores", "Todas las categorías", "Trabaja con nosotros", "Otras webs", "Webs del grupo", "Ediciones",
        "Elegir edición", "Seleccionar edición", "Suplementos", "Staff", "Redacción", "Tienda", "Archivo",
    ),
    hits=("Ir al contenido principal", "Volver arriba", "Saltar al contenido", "Buscar en el sitio", "Volver a la página principal"),
    misses=("Buscar trabajo", "Buscar en la basura", "Inicio del curso", "Contacto con la realidad", "Ir al médico", "Archivo histórico"),
)

BREADCRUMB = line_rule(
    "es/breadcrumb",
    label=Label.BREADCRUMB,
    why="Says where on the site the page is.",
    pattern=phrases(
        "Estás (aquí|en)", "Está (aquí|en)", "Usted está (aquí|en)", "Estás aquí: *", "Estás en: *", "Usted está aquí: *", "Está aquí: *",
        "Inicio > *", "Inicio / *", "Inicio » *", "Inicio › *", "Portada > *", "Portada » *",
    ),
    hits=("Estás aquí: Inicio > Política", "Inicio > Política", "Inicio » Política", "Portada > Política", "Usted está aquí"),
    misses=("Estás aquí para aprender", "Inicio de la obra", "Portada del disco"),
)

TAGS = line_rule(
    "es/tags",
    label=Label.NAVIGATION,
    why="Keywords or sections of the story.",
    pattern=phrases(
        "Etiquetas: *", "Etiqueta: *", "Temas: *", "Palabras clave: *", "Categoría: *", "Categorías: *", "Sección: *", "Archivado en: *",
        "Archivado bajo: *", "Publicado en: *", "En este artículo: *", "Etiquetado con: *", "Etiquetado como: *", "Etiquetado en: *",
        "Esta entrada se publicó en *", "Esta entrada fue publicada en *", "Etiquetas", "Etiquetado", "Categorías", "Categoría",
        "Palabras clave", "Temas de la noticia", "Archivado bajo",
    ),
    hits=(
        "Etiquetas: puente, río", "Archivado en: Política", "Categoría: Política", "Temas: puente", "Esta entrada se publicó en Política",
        "Palabras clave: puente", "Publicado en: Política",
    ),
    misses=("Temas de actualidad a debate", "Categoría reina", "Etiquetas sociales"),
)
