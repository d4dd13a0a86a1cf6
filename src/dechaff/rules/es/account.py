"""Sign-in and account words, Spanish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

ACCOUNT = line_rule(
    "es/account",
    label=Label.ACCOUNT,
    why="Sign-in and account words.",
    pattern=phrases(
        "Iniciar sesión", "Inicia sesión", "Inicie sesión", "Iniciá sesión", "Acceder", "Accede", "Entrar", "Ingresar", "Ingresa",
        "Cerrar sesión", "Salir", "Identifícate", "Identificarse", "Mi cuenta", "Mi perfil", "Mis datos", "Regístrate", "Registrarse",
        "Regístrese", "Registrate", "Registro", "Crear cuenta", "Crear una cuenta", "Crea tu cuenta", "Crea una cuenta (gratis|gratuita|)",
        "Regístrate gratis", "Regístrate ahora", "Iniciar sesión / Registrarse", "Iniciar sesión o (registrarse|crear una cuenta)",
        "Inicia sesión o (regístrate|crea una cuenta|suscríbete)", "Acceder / Registrarse", "Contraseña", "¿Olvidaste tu contraseña?",
        "¿Has olvidado tu contraseña?", "¿Olvidó su contraseña?", "Recuperar contraseña", "Restablecer contraseña", "Recordarme",
        "Recuérdame", "Nombre de usuario", "Usuario", "Usuario o correo electrónico", "¿No tienes cuenta?", "¿Aún no tienes cuenta?",
        "¿Todavía no tienes cuenta?", "¿No tienes una cuenta?", "¿Ya estás registrado?", "Continuar con (Google|Facebook|Apple)",
        "Iniciar sesión con (Google|Facebook|Apple)", "Guardar", "Guardar (noticia|artículo|nota|para después|para leer más tarde)",
        "Guardado", "Mis (favoritos|noticias|guardados|alertas|listas)", "Añadir a favoritos", "Agregar a favoritos",
    ),
    hits=(
        "Inicia sesión o regístrate", "Crea una cuenta gratis", "Continuar con Google", "Guardar noticia", "Mis favoritos",
        "Iniciar sesión con Google", "Iniciar sesión o crear una cuenta",
    ),
    misses=("Acceder al poder", "Registro civil colapsado", "Contraseña robada: qué hacer", "Salir del armario", "Guardar silencio"),
)
