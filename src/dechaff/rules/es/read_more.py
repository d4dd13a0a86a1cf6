"""Links to other stories and headings over them, Spanish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

READ_MORE = line_rule(
    "es/read-more",
    label=Label.READ_MORE,
    why="A link to another story or to the rest of this one.",
    pattern=phrases(
        "Leer más", "Lee más", "Lea más", "Leé más", "Leer", "Leer también", "Lee también", "Lea también", "Lea además", "Lee además",
        "Leé también", "Leer noticia", "Leer nota completa", "Leer artículo", "Leer artículo completo", "Leer el artículo completo",
        "Leer la noticia completa", "Leer la nota completa", "Leer completo", "Seguir leyendo", "Sigue leyendo", "Siga leyendo",
        "Seguí leyendo", "Continuar leyendo", "Continúa leyendo", "Continuar leyendo *", "Ver más", "Ver más noticias", "Ver todo",
        "Ver todos", "Ver todas", "Ver también", "Vea también", "Vea además", "Mira también", "Mirá también", "Te puede interesar",
        "Más información", "Más info", "Más detalles", "Más noticias", "Más contenido", "Mostrar más", "Cargar más", "Cargar más noticias",
        "Saber más", "Saber más sobre *", "Conoce más", "Conozca más", "Descubre más", "Más sobre este tema", "Ampliar información",
        "Toda la información", "Toda la actualidad", "Haz clic aquí", "Haga clic aquí", "Clic aquí", "Ver noticia", "Ver artículo",
        "Ver vídeo", "Ver video", "Ver galería", "Ver fotos", "Ver entrevista",
        "(Lea|Lee|Leer|Leé|Ver|Vea|Mira|Mirá|Escuche|Escucha) (también:|además:|más:) *", "(Lea|Lee|Leé|Vea|Mira) (también|además) *",
        "Te puede interesar: *", "Le puede interesar: *", "Puede leer: *", "Podría interesarle: *", "Podría interesarte: *",
        "Le recomendamos leer: *", "Te recomendamos leer: *", "Te recomendamos: *", "Le recomendamos: *", "Lea aquí: *", "Lee aquí: *",
        "Más información: *", "Más noticias: *", "Noticia relacionada: *", "Nota relacionada: *", "Relacionado: *", "Relacionada: *",
        "Además: *", "Lea la nota completa aquí", "Lee la nota completa *", "En otras noticias: *", "No te pierdas: *", "Consulta aquí *",
        "Sigue en directo *", "(Artículo|Entrada|Noticia|Nota|Post|Página) (anterior|siguiente)", "Anterior", "Siguiente",
        "Entrada anterior: *", "Entrada siguiente: *", "Artículo anterior *", "Artículo siguiente *", "Navegación de entradas",
        "Volver a la noticia", "Volver al listado", "Volver atrás", "Próxima nota", "Noticia completa", "Nota completa",
    ),
    hits=(
        "Lea también: Diez puentes", "Te puede interesar: Diez puentes", "Lee además Diez puentes", "Leer más »",
        "Continuar leyendo El puente", "Entrada anterior: El puente", "Artículo siguiente El puente", "Lee la nota completa aquí",
        "Saber más sobre puentes", "Más noticias: Diez puentes", "Sigue en directo la sesión", "Consulta aquí todas las noticias",
    ),
    misses=("Leer es vivir", "Ver más allá", "Más información y menos ruido, pide el gremio.", "Siguiente parada: Madrid", "Lea la novela"),
)

RELATED = line_rule(
    "es/related",
    label=Label.RELATED,
    why="A heading over links to other stories.",
    pattern=phrases(
        "Noticias|Artículos|Notas|Entradas|Contenidos|Temas|Publicaciones|Historias|Recetas|Vídeos|Videos (relacionadas|relacionados|"
        "recomendadas|recomendados|destacadas|destacados|similares|populares|recientes)",
        "Noticia relacionada", "Nota relacionada", "Artículo relacionado", "Contenido relacionado", "Tema relacionado",
        "Información relacionada", "Relacionado", "Relacionados", "Relacionadas", "Recomendaciones", "Recomendado", "Recomendados",
        "Recomendadas", "Recomendamos", "Te recomendamos", "Le recomendamos", "Recomendado para ti", "Recomendados para ti",
        "Recomendaciones para ti", "Nuestra selección", "Nuestras recomendaciones", "Selección del editor",
        "También te (puede|podría|puede que te|va a) (interesar|gustar|interese)", "Te (puede|podría|pueden) (también|) (interesar|gustar)",
        "Le (puede|podría) (también|) interesar", "También le puede interesar", "También puede interesarte", "Puede interesarte",
        "Quizás te interese", "Quizá te interese", "También te interesa", "Te interesa", "Te va a interesar", "Podría interesarte",
        "Podría interesarle", "Lo más (leído|visto|popular|compartido|comentado|reciente|nuevo|destacado|buscado|escuchado|votado)",
        "Los más leídos", "Las más leídas", "Más leídas", "Más leídos", "Más leído", "Más vistos", "Más vistas", "Más populares",
        "Populares", "Tendencias", "Es noticia", "Lo último", "Últimas noticias",
        "Últimas (entradas|publicaciones|notas|horas|actualizaciones)", "Últimos (artículos|vídeos|videos|posts)", "Última hora",
        "Noticias de última hora", "Titulares", "Noticias del día", "Noticias de hoy", "Noticias destacadas", "En portada",
        "Más en portada", "Más noticias (de|sobre|en) *",
        "Más (artículos|noticias|notas|contenido) (del autor|de este autor|de la autora|de la sección|relacionadas|relacionados)",
        "Más sobre (este tema|el tema|esta noticia)", "Más en esta sección", "Otras noticias", "Otros artículos", "Otras notas",
        "Otros temas", "No te pierdas", "No se pierda", "Además en este sitio", "En este artículo", "En esta noticia", "Temas relacionados",
        "Temas de esta nota", "Temas del día", "Del mismo autor", "Contenido (patrocinado|promocionado|de nuestros socios)",
        "Contenidos patrocinados", "Enlaces patrocinados", "Enlaces relacionados", "Enlaces de interés", "Enlaces recomendados",
        "En otros medios", "Más en la web", "Archivado en", "Archivado En",
    ),
    hits=(
        "Noticias relacionadas", "También te puede interesar", "Lo más leído", "Más noticias de deportes", "Te podría interesar",
        "Le puede interesar", "Últimas entradas", "Más artículos del autor", "Contenido patrocinado",
        "Más sobre este tema", "Últimos vídeos",
    ),
    misses=(
        "Lo más duro del invierno", "Tendencias del mercado laboral", "Últimas voluntades", "Noticias falsas: cómo verlas",
        "Le puede costar caro", "Más de 200 personas protestaron el viernes.",
    ),
)

READ_TAIL = span_rule(
    "es/read-more-tail",
    label=Label.READ_MORE,
    why="A link to another story behind the text.",
    pattern=phrases(
        "(Lea|Lee|Leer|Leé|Ver|Vea|Mira) (también:|además:) *", "Te puede interesar: *", "Le puede interesar: *", "Te recomendamos: *",
        "Le recomendamos: *", "Lea aquí: *", "Noticia relacionada: *", "Leer más", "Lee más", "Seguir leyendo", "Sigue leyendo",
        "Continuar leyendo", "Más información aquí", "Lea también «*»",
    ),
    hits=(
        "El puente abrió.⟦ Lea también: Diez puentes⟧", "Llueve desde hace tres días…⟦ Seguir leyendo⟧",
        "Llueve.⟦ TE PUEDE INTERESAR: Diez puentes⟧",
    ),
    misses=("Le gusta leer más", "Dijo: «Quiero seguir leyendo.»", "Hay que leer más."),
)

READ_BRACKETS = span_rule(
    "es/read-more-brackets",
    label=Label.READ_MORE,
    where="brackets",
    why="A link to another story in brackets.",
    pattern=phrases(
        "(Lea|Lee|Leer|Leé|Ver|Vea|Mira) (también:|además:|más:|aquí:) *", "(Lea|Lee|Vea) (también|además) *", "Te puede interesar: *",
        "Le puede interesar: *", "Leer más", "Lea más aquí", "Noticia relacionada: *",
    ),
    hits=("El puente⟦ (Lea también: Diez puentes)⟧ abrió.", "Llueve⟦ [Leer más]⟧", "Llueve.⟦ (Lea además Diez puentes)⟧"),
    misses=("El verbo (ver el léxico) cambia.", "Los niños (leer y escribir) aprenden."),
)
