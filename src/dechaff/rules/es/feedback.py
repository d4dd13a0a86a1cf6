"""Correction and tip boxes, author boxes, Spanish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "es/feedback",
    label=Label.FEEDBACK,
    why="Asks for corrections, tips or letters.",
    pattern=phrases(
        "Reporta un error", "Reportar (un|) error", "Reporta un error en esta (noticia|nota)", "Reportar un error en esta (noticia|nota)",
        "Informar de un error", "Notificar error", "Notifica un error", "Corregir error", "¿Has (encontrado|visto|detectado) un error?",
        "¿Encontraste un error?", "¿Has encontrado algún error?", "¿Encontró un error?", "¿Ves algún error?", "Avísanos", "Escríbenos",
        "Escríbanos", "Contacta con nosotros", "Contacta con la redacción", "Contacta a la redacción", "Ponte en contacto (con nosotros|)",
        "Envíanos (tus|tu) (sugerencias|fotos|noticias|comentarios|opinión|historia)",
        "¿Tienes (una|alguna) (sugerencia|noticia|información|historia|pregunta)", "¿Tienes algo que contarnos?", "Cartas al director",
        "Enviar carta al director", "Fe de errores", "Formulario de contacto", "Tus sugerencias",
    ),
    hits=(
        "Reporta un error en esta noticia", "¿Has visto un error?", "Reportar error", "Envíanos tus fotos", "¿Tienes una noticia?",
        "Ponte en contacto con nosotros",
    ),
    misses=("Reporta un error el árbitro", "Escríbenos el futuro", "¿Tienes una hora?"),
)

BIO = line_rule(
    "es/bio",
    label=Label.BIO,
    why="A heading over a box about the author.",
    pattern=phrases(
        "Sobre la firma", "Sobre el autor", "Sobre la autora", "Sobre los autores", "Acerca del autor", "Acerca de la autora",
        "Acerca de los autores", "El autor", "La autora", "Biografía del autor", "Ver biografía", "Ver perfil",
        "Ver todos los artículos de *", "Ver todas las entradas de *", "Todos los artículos de *", "Más artículos de *",
        "Más noticias de este autor", "Sigue a @ en (Twitter|X|Facebook|Instagram|LinkedIn)",
        "Seguir a @ en (Twitter|X|Facebook|Instagram|LinkedIn)",
    ),
    hits=(
        "Ver todas las entradas de Ana", "Sigue a Ana Pérez en X", "Más artículos de Ana Pérez", "Ver todos los artículos de Ana",
        "Todos los artículos de Ana", "Seguir a Ana Pérez en Twitter",
    ),
    misses=("El autor del disparo huyó", "Sobre la mesa", "La autora denuncia acoso"),
)
