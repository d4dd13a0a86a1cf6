"""Comment, review and poll prompts, Spanish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENTS = line_rule(
    "es/comments",
    label=Label.COMMENT,
    why="A caption of a comment section.",
    pattern=phrases(
        "Comentarios", "Comentar", "Comenta", "Coméntalo", "Tu comentario", "Su comentario", "Nuevo comentario", "Sin comentarios",
        "No hay comentarios", "Aún no hay comentarios", "Todavía no hay comentarios", "Últimos comentarios", "Comentarios recientes",
        "Comentarios de los lectores", "Los comentarios", "Todos los comentarios",
        "(Deja|Dejar|Deje|Dejá|Escribe|Escribir|Escriba|Escribí|Añadir|Añade|Agregar|Agrega|Publicar|Publica|Enviar|Haz|Hacer) (un|tu|su|"
        "una|el primer|) (comentario|respuesta|opinión)",
        "Deja un comentario (Cancelar respuesta|Cancelar la respuesta)", "Deja una respuesta (Cancelar la respuesta|Cancelar respuesta|)",
        "Cancelar respuesta", "Cancelar la respuesta", "(Ver|Leer|Mostrar|Ocultar|Cargar|Ir a los|Ir a) (los|todos los|más|) comentarios",
        "Ver # (comentarios|comentario)", "Ver comentarios (#", "Comentarios (#", "Comentarios #", "Comentarios: #", "Comenta esta noticia",
        "Comentar esta noticia", "Comentar noticia", "Comenta este artículo", "Comentar este artículo",
        "Sé el primero en (comentar|opinar|comentar esta noticia|dejar un comentario)", "¿Quieres comentar?",
        "Participa en la conversación", "Únete a la conversación", "Participa en el debate", "Danos tu opinión", "Dinos qué piensas",
        "Opina", "Opine", "¿Qué opinas?", "¿Qué te parece?", "¿Qué te ha parecido *", "Tu opinión (nos importa|cuenta)", "Deja tu opinión",
        "Responder", "Responder a este comentario", "Denunciar", "Denunciar comentario", "Reportar comentario", "Reportar",
        "Marcar como spam", "Los comentarios están (cerrados|desactivados)", "Comentarios cerrados", "Comentarios desactivados (en *|)",
        "Los comentarios están cerrados.", "Normas de (participación|uso|los comentarios|la comunidad)", "Normas de uso y aviso legal",
        "Política de comentarios", "Más votados", "Más recientes", "Mejor valorados", "Más antiguos", "Ordenar por",
        "Inicia sesión para comentar", "Regístrate para comentar", "Iniciar sesión para comentar", "Vota", "Votar", "Ver resultados",
        "Encuesta", "Participa en la encuesta", "Encuesta del día",
        "¿Te (ha gustado|gustó|ha parecido interesante|ha resultado útil|fue útil|resultó útil) (este|el) artículo",
        "¿Te ha resultado (interesante|útil) (esta noticia|este artículo|esta información)", "¿Te gustó esta (nota|noticia|historia)",
        "Valora (este|el) artículo", "Valora esta noticia", "Valoración", "Tu valoración", "Puntúa este artículo", "Campos obligatorios",
        "Campo obligatorio",
    ),
    hits=(
        "Deja un comentario", "Ver 12 comentarios", "Comentarios (3)", "Sé el primero en comentar", "Escribir comentario",
        "Los comentarios están cerrados", "¿Te ha gustado este artículo?", "Ver todos los comentarios",
        "Deja una respuesta Cancelar la respuesta", "Comentarios desactivados en El puente", "¿Qué te ha parecido la noticia?",
        "Ver comentarios (4)", "Normas de participación",
    ),
    misses=(
        "Comentarios machistas en el Congreso", "Responder al fuego", "Opina el alcalde que no",
        "Sin comentarios, dijo el ministro al salir.", "Votar en blanco",
    ),
)

COMMENT_FORM = line_rule(
    "es/comment-form",
    label=Label.COMMENT,
    strength=Strength.CERTAIN,
    why="A whole sentence of a comment form.",
    pattern=phrases(
        "Tu dirección de correo electrónico no será publicada", "Su dirección de correo electrónico no será publicada",
        "Tu dirección de correo electrónico no será publicada. Los campos (obligatorios están marcados|necesarios están marcados|"
        "requeridos están marcados) con",
        "Su dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con",
        "Los campos (obligatorios|necesarios|requeridos) están marcados con",
        "(Guarda|Guardar|Recordar) mi nombre, correo electrónico y (web|sitio web|sitio) en este navegador (para|la próxima) *",
        "Recibir un (correo electrónico|email) con (los siguientes comentarios a esta entrada|cada nueva entrada)",
        "(Debes|Tienes que|Debe) (estar registrado|iniciar sesión|identificarte|acceder|estar conectado|estar suscrito) para (comentar|"
        "publicar un comentario|escribir un comentario|poder comentar)",
        "Este sitio (usa|utiliza) Akismet para reducir el spam. *", "Lo siento, debes estar conectado para publicar un comentario",
        "(Esta funcionalidad|Esta función) es (exclusiva|sólo|solo) para (suscriptores|registrados|usuarios registrados)",
        "Los comentarios (son|están) (moderados|responsabilidad) *",
    ),
    hits=(
        "Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *",
        "Debes iniciar sesión para publicar un comentario.",
        "Este sitio usa Akismet para reducir el spam. Aprende cómo se procesan los datos.", "Esta funcionalidad es sólo para suscriptores",
        "Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez.",
        "Los comentarios son responsabilidad de quien los escribe.",
    ),
    misses=(
        "Debes iniciar sesión para votar, dijo.", "La dirección no será publicada por el juez.", "Los comentarios del alcalde molestaron.",
    ),
)

COUNTER = line_rule(
    "es/counter",
    label=Label.COUNTER,
    why="A number of comments, views, shares or minutes.",
    pattern=phrases(
        "# (comentario|comentarios|respuestas|visitas|lecturas|compartidos|visualizaciones|votos|reproducciones|seguidores|compartidas|"
        "reacciones|me gusta)",
        "# (min|mins|minuto|minutos) de lectura", "# min lectura", "# comentarios en “*”", "# comentario en “*”", "# pensamientos sobre *",
    ),
    hits=(
        "0 comentarios", "314 visitas", "3 min de lectura", "2 comentarios en “El puente”", "2 pensamientos sobre “El puente”",
        "5 minutos de lectura",
    ),
    misses=("12 comentarios en una hora bastan", "5 minutos de descuento", "2 votos de diferencia"),
)

READING_TIME = line_rule(
    "es/reading-time",
    label=Label.COUNTER,
    why="How long reading takes.",
    pattern=phrases(
        "Tiempo de lectura", "Tiempo de lectura: # (min|minutos|minuto|mins)", "Tiempo de lectura # (min|minutos|minuto)",
        "Tiempo estimado de lectura: *", "Lectura: # (min|minutos)", "Lectura de # (min|minutos)", "Visto # veces", "Leído # veces",
        "Visitas: #", "Lecturas: #", "Valoración: #",
    ),
    hits=("Tiempo de lectura: 3 min", "Visto 314 veces", "Tiempo estimado de lectura: 2 minutos", "Lectura de 4 minutos", "Visitas: 12"),
    misses=("Tiempo de lectura y reposo", "Visto desde fuera"),
)
