"""Cookie, privacy, legal and copyright lines, Spanish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COOKIE = line_rule(
    "es/cookie",
    label=Label.COOKIE,
    why="A cookie or consent notice, or a box in place of outside content.",
    pattern=phrases(
        "Política de cookies", "Políticas de cookies", "Aviso de cookies", "Uso de cookies", "Configurar cookies",
        "Configuración de cookies", "Gestionar cookies", "Gestión de cookies", "Preferencias de cookies", "Administrar cookies",
        "Aceptar cookies", "Aceptar todas las cookies", "Rechazar cookies", "Aceptar", "Aceptar todo", "Aceptar todas",
        "Aceptar y (cerrar|continuar|seguir)", "Rechazar", "Rechazar todo", "Rechazar todas", "Rechazar y (cerrar|suscribirse)",
        "Continuar sin aceptar", "Configuración de privacidad", "Configurar privacidad", "Preferencias de privacidad",
        "Opciones de privacidad", "Gestionar consentimiento", "Personalizar cookies", "Utilizamos cookies", "Usamos cookies",
        "Este sitio (web|) (usa|utiliza) cookies", "Este sitio (web|) (usa|utiliza) cookies *", "Esta web (usa|utiliza) cookies",
        "Contenido (externo|no disponible)", "Mostrar contenido", "Para ver este contenido acepta las cookies", "Panel de cookies",
    ),
    hits=(
        "Este sitio web utiliza cookies", "Esta web usa cookies", "Aceptar y continuar", "Este sitio usa cookies para mejorar la visita",
        "Contenido no disponible",
    ),
    misses=("Aceptar la derrota", "Cookies de chocolate", "Rechazar el acuerdo"),
)

COOKIE_SENTENCE = line_rule(
    "es/cookie-sentence",
    label=Label.COOKIE,
    strength=Strength.CERTAIN,
    why="A whole sentence of a consent notice.",
    pattern=phrases(
        "(Utilizamos|Usamos) cookies (propias y de terceros|propias|) (para|con el fin de) *",
        "(Nosotros y nuestros socios|Este sitio web|Esta web|Este sitio) (utilizamos|utiliza|usa|almacenamos) cookies (propias y de "
        "terceros|) (para|y) *",
        "Si (continúa|continúas|sigues|sigue) navegando, (consideramos|consideraremos|entendemos|aceptas|acepta) * cookies",
        "Si (continúa|continúas|sigues|sigue) navegando, (consideramos|consideraremos|entendemos) que (acepta|aceptas) su uso",
        "Puedes (cambiar|retirar|modificar) (la configuración|tu consentimiento|tus preferencias) * (en cualquier momento|cookies) *",
        "Para ver este contenido, (acepta|debes aceptar) las cookies *",
    ),
    hits=(
        "Utilizamos cookies propias y de terceros para mejorar la visita.", "Si continúa navegando, consideramos que acepta su uso.",
        "Esta web utiliza cookies para medir las visitas.", "Si sigues navegando, aceptas el uso de las cookies.",
    ),
    misses=("Muchas webs utilizan cookies para seguir a sus lectores.", "Usamos harina para las cookies."),
)

LEGAL = line_rule(
    "es/legal",
    label=Label.LEGAL,
    why="A link to a legal page.",
    pattern=phrases(
        "Aviso legal", "Avisos legales", "Nota legal", "Política de privacidad", "Políticas de privacidad",
        "Política de protección de datos", "Política de datos", "Privacidad", "Protección de datos", "Términos y condiciones",
        "Términos de uso", "Términos y condiciones de uso", "Términos del servicio", "Condiciones de uso", "Condiciones generales",
        "Condiciones de contratación", "Condiciones legales", "Información legal", "Código ético", "Código de ética", "Política editorial",
        "Principios editoriales", "Libro de estilo", "Mapa del sitio", "Mapa web", "Accesibilidad", "Declaración de accesibilidad",
        "Canal ético", "Canal de denuncias", "Quiénes somos", "Quienes somos", "Defensor del lector", "Licencia de contenidos",
        "Aviso legal *", "Transparencia y publicidad",
    ),
    hits=("Aviso legal - Política de privacidad",),
    misses=("Privacidad en peligro", "Protección de datos: multa récord", "Términos del acuerdo"),
)

COPYRIGHT = line_rule(
    "es/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "Todos los derechos reservados", "Todos los derechos reservados *", "Reservados todos los derechos",
        "Reservados todos los derechos *", "Derechos reservados", "Derechos reservados *", "Copyright * Todos los derechos reservados",
        "Prohibida (su|la) reproducción (total o parcial|)", "Prohibida (su|la) reproducción (total o parcial|) *",
        "Prohibida la reproducción total o parcial *",
        "Queda prohibida (la|toda) (reproducción|reproducción total o parcial|reproducción, distribución *) *",
        "Registro de la Propiedad Intelectual *", "Edición Nº *", "Propiedad intelectual: *", "Propietario: *",
    ),
    hits=(
        "Todos los derechos reservados © 2024 El Puente", "Prohibida su reproducción total o parcial",
        "Copyright El Puente. Todos los derechos reservados", "Queda prohibida la reproducción total o parcial sin permiso",
        "Derechos reservados 2024", "Prohibida la reproducción sin permiso", "Propietario: El Puente S.A.",
        "Registro de la Propiedad Intelectual 1234", "Reservados todos los derechos 2024",
        "Prohibida la reproducción total o parcial sin permiso", "Edición Nº 1234", "Propiedad intelectual: 1234",
    ),
    misses=("Derechos humanos", "Prohibida la venta de alcohol", "Todos los derechos son iguales"),
)

RIGHTS_RESERVED = line_rule(
    "es/rights-reserved",
    label=Label.COPYRIGHT,
    why="A copyright line that ends in the reserved rights.",
    pattern=phrases("* Todos los derechos reservados"),
    hits=("© 2024 El Puente. Todos los derechos reservados.",),
    misses=("Todos los derechos reservados para el rey son pocos.", "Tiene todos los derechos reservados por ley"),
)
