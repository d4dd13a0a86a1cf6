"""Paywall and subscription prompts, Spanish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

PAYWALL = line_rule(
    "es/paywall",
    label=Label.PAYWALL,
    why="Sells a subscription or says that the text is for subscribers.",
    pattern=phrases(
        "Suscríbete", "Suscribite", "Suscríbase", "Suscribirse", "Suscribirme", "Suscribete", "Suscripción", "Suscripciones",
        "Suscríbete ahora", "Suscríbete ya", "Suscríbete por *€", "Suscríbete desde *", "Suscríbete por solo *",
        "Suscríbete para (seguir leyendo|leer más|continuar leyendo|leer sin límites|acceder a *)",
        "Suscríbete y (lee sin límites|sigue leyendo|disfruta *)", "Hazte (suscriptor|premium|socio|socia)",
        "Ver (ofertas|planes|opciones) de suscripción", "Ver ofertas", "Elige tu (plan|suscripción)",
        "Ya soy (suscriptor|premium|socio|cliente)", "¿Ya eres (suscriptor|suscriptora|premium|socio|cliente|usuario)",
        "¿Ya eres suscriptor? (Inicia sesión|Accede|Identifícate)", "Ya tengo suscripción",
        "¿Ya tienes (una suscripción|cuenta|suscripción)", "Solo para suscriptores", "Sólo para suscriptores",
        "Exclusivo (para|) suscriptores", "Contenido exclusivo (para suscriptores|)", "Artículo (exclusivo|solo) para suscriptores",
        "Exclusiva suscriptores", "Prueba gratis", "Cancela cuando quieras", "Sin compromiso", "Sin permanencia", "Edición impresa",
        "Edición digital", "Edición del día", "Leer la edición impresa", "Kiosco", "Portada del día", "Suscripción digital",
        "Gestionar suscripción", "Mi suscripción", "Regala una suscripción", "Para seguir leyendo",
        "Para seguir leyendo (suscríbete|regístrate|inicia sesión)", "Disfruta de acceso ilimitado",
    ),
    hits=(
        "Suscríbete para seguir leyendo", "Hazte premium", "¿Ya eres suscriptor?", "Exclusivo para suscriptores",
        "Ver ofertas de suscripción", "Suscríbete desde 1 €", "¿Ya eres suscriptor? Inicia sesión", "Contenido exclusivo para suscriptores",
        "Suscríbete por solo 1 euro", "Suscríbete por 1€", "Suscríbete y disfruta de todo", "Para seguir leyendo regístrate",
        "Suscríbete para acceder a todo",
    ),
    misses=("Suscripción popular para el museo", "Suscríbete a la tesis", "Kiosco cerrado en la plaza", "Sin compromiso del Gobierno"),
)

PAYWALL_SENTENCE = line_rule(
    "es/paywall-sentence",
    label=Label.PAYWALL,
    strength=Strength.CERTAIN,
    why="A whole sentence that says the text is for subscribers or the account is in use.",
    pattern=phrases(
        "Este (artículo|contenido) es (exclusivo|solo|sólo) para (suscriptores|nuestros suscriptores|usuarios registrados)",
        "(Esta funcionalidad|Este contenido) es (exclusiva|exclusivo) para suscriptores",
        "Para (seguir leyendo|continuar leyendo) (este artículo,|,) (suscríbete|regístrate|inicia sesión) *",
    ),
    hits=("Este artículo es exclusivo para suscriptores.", "Para seguir leyendo este artículo, inicia sesión en tu cuenta."),
    misses=("Este local es solo para socios.", "Para seguir leyendo hace falta luz."),
)
