"""Newsletter prompts, Spanish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

NEWSLETTER = line_rule(
    "es/newsletter",
    label=Label.NEWSLETTER,
    why="Asks the reader to take a newsletter.",
    pattern=phrases(
        "Boletín", "Boletines", "Nuestros boletines", "Nuestro boletín", "Boletín informativo", "Boletín de noticias", "Boletín diario",
        "(Suscríbete|Suscribirse|Suscríbase|Suscribite|Apúntate|Regístrate|Date de alta) (gratis|aquí|) (a|en) (nuestra|la) (newsletter|"
        "lista de correo)",
        "(Suscríbete|Suscribirse|Suscríbase|Apúntate|Regístrate) (gratis|aquí|) a (nuestro|nuestros|el|los) (boletín|boletines|boletín de "
        "noticias|boletín informativo|newsletters)",
        "(Suscríbete|Apúntate) a (nuestras|las) newsletters",
        "(Recibe|Reciba|Recibí|Recibir) (nuestra|nuestro|nuestros|la|el|gratis nuestra|gratis nuestro) (newsletter|newsletters|boletín|"
        "boletines)",
        "(Recibe|Reciba|Recibí) (nuestra|nuestro|la|el) (newsletter|boletín) *",
        "(Recibe|Reciba|Recibí) (las|todas las|las últimas|las principales) noticias en tu (correo|email|correo electrónico|e-mail|"
        "bandeja de entrada)",
        "No te pierdas (nada|ninguna noticia|ninguna historia|las últimas noticias)", "Mantente (informado|al día)", "Mantente al tanto",
        "Tu (correo electrónico|email|e-mail|correo)", "Introduce tu (correo electrónico|email|correo|e-mail)",
        "Ingresa tu (correo electrónico|email|correo)", "Escribe tu (correo electrónico|email|correo)", "Correo electrónico",
        "Dirección de correo electrónico", "Activar notificaciones", "Activar las notificaciones", "Recibir notificaciones",
        "Recibir alertas", "Alertas", "Gracias por (suscribirte|tu suscripción|registrarte)", "Darse de baja", "Apúntate",
        "Únete a otros # suscriptores", "Suscríbete a este blog por correo electrónico", "Suscríbete al blog por correo electrónico",
        "Suscríbete por correo", "Introduce tu correo electrónico para suscribirte a este blog *",
    ),
    hits=(
        "Suscríbete a nuestra newsletter", "Recibe nuestro boletín cada mañana", "Apúntate gratis a nuestro boletín",
        "Tu correo electrónico", "Mantente informado", "Únete a otros 120 suscriptores", "Recibe las últimas noticias en tu correo",
        "Introduce tu email", "Introduce tu correo electrónico para suscribirte a este blog y recibir avisos", "Recibir nuestro boletín",
    ),
    misses=("Boletín oficial del Estado", "Suscríbete a la idea", "Alertas por lluvias", "No te pierdas el concierto"),
)

NEWSLETTER_SENTENCE = line_rule(
    "es/newsletter-sentence",
    label=Label.NEWSLETTER,
    strength=Strength.CERTAIN,
    why="A whole sentence that asks the reader to take a newsletter, or says what signing up means.",
    pattern=phrases(
        "(Suscríbete|Apúntate|Suscríbase|Regístrate) (gratis|aquí|) a (nuestra newsletter|nuestro boletín|nuestros boletines|nuestra "
        "lista de correo) (para|y) *",
        "Puedes (darte de baja|cancelar tu suscripción|anular la suscripción) en cualquier momento",
        "Al (suscribirte|registrarte|hacer clic en *) (aceptas|acepta) (la|nuestra|los|nuestros|las|nuestras) (política de privacidad|"
        "términos|condiciones|términos y condiciones|condiciones de uso) *",
        "Al (suscribirte,|registrarte,|hacer clic en *,) (aceptas|acepta) *",
        "Al (suscribirte|registrarte) (aceptas|acepta) (la|nuestra|los|nuestros) (política de privacidad|términos y condiciones)",
        "He leído y acepto (la|los|las) (política de privacidad|términos y condiciones|condiciones de uso|política de protección de datos)",
        "Acepto recibir (comunicaciones|información|boletines) *",
    ),
    hits=(
        "Suscríbete a nuestra newsletter para no perderte nada de la ciudad.", "Puedes darte de baja en cualquier momento.",
        "Al suscribirte aceptas nuestra política de privacidad.", "He leído y acepto la política de privacidad.",
        "Al registrarte aceptas los términos y condiciones de la web.", "Acepto recibir comunicaciones comerciales.",
        "Al suscribirte, aceptas los términos y la política de privacidad.",
    ),
    misses=(
        "El partido envía un boletín a sus afiliados cada semana.", "Puedes darte de baja del gimnasio en cualquier momento.",
        "Al registrarte en el hotel aceptas las reglas, dice.",
    ),
)

NEWSLETTER_INSIDE = span_rule(
    "es/newsletter-inside",
    label=Label.NEWSLETTER,
    where="inside",
    why="A sentence that asks the reader to take a newsletter.",
    pattern=phrases(
        "(Suscríbete|Apúntate|Suscríbase|Regístrate) (gratis|aquí|) a (nuestra|la|nuestro) (newsletter|boletín|newsletter diaria|boletín "
        "diario)",
        "Suscríbete aquí a nuestra newsletter", "Suscríbete aquí",
    ),
    hits=("El puente abrió.⟦ Suscríbete a nuestra newsletter.⟧", "Llueve.⟦ Apúntate gratis a nuestro boletín.⟧"),
    misses=("Dijo: suscríbete a nuestra newsletter si quieres.", "Suscríbete a nuestra carrera."),
)
