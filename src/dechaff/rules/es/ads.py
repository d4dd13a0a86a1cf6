"""Advertisement markers, affiliate disclosures and donation appeals, Spanish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "es/ad",
    label=Label.AD,
    why="Marks an advertisement.",
    pattern=phrases(
        "Publicidad", "Anuncio", "Anuncios", "Anuncios clasificados", "Clasificados", "Espacio publicitario",
        "Continúa después de la publicidad", "La noticia continúa después de la publicidad", "Sigue leyendo después de la publicidad",
        "Continúe leyendo después del anuncio", "Cerrar publicidad", "Cerrar anuncio", "Saltar anuncio", "Saltar publicidad",
        "Publicidad Publicidad", "Patrocinado", "Patrocinado por *", "Contenido patrocinado por *",
        "Publirreportaje", "Contenido de marca", "Contenido promocional", "Contenido comercial", "Especial publicidad",
        "Publicidad digital", "Anúnciate", "Anúnciese", "Anúnciate aquí", "Anúnciese aquí", "Anúnciate con nosotros",
        "Tarifas de publicidad", "Contratar publicidad", "Quitar publicidad", "Sin publicidad", "Cupones",
        "Códigos descuento", "Código descuento", "Cupones descuento", "Ver oferta", "Comprar ahora", "Comprar en Amazon", "Ver en Amazon",
        "Ver precio", "Enlace de afiliado",
    ),
    hits=(
        "Patrocinado por El Puente", "Contenido patrocinado por El Puente",
    ),
    misses=("Publicidad engañosa: multa", "Anuncio del Gobierno", "Anuncios de boda", "Presentado por el alcalde el lunes"),
)

AD_HINT = line_rule(
    "es/ad-hint",
    label=Label.AD,
    strength=Strength.HINT,
    why="May name who paid for the page.",
    pattern=phrases("Ofrecido por *", "Presentado por *", "En colaboración con *"),
    hits=("Ofrecido por El Puente", "Presentado por El Puente", "En colaboración con El Puente"),
    misses=("Ofrecidos por la ciudad", "La colaboración con el alcalde"),
)

AFFILIATE = line_rule(
    "es/affiliate",
    label=Label.AD,
    strength=Strength.CERTAIN,
    why="Says that links in the text earn a commission.",
    pattern=phrases(
        "Este artículo contiene enlaces (de afiliados|de afiliado|de afiliación)",
        "Este artículo contiene enlaces (de afiliados|de afiliado|de afiliación) *",
        "Si (compras|compra|realizas una compra) * (recibir|recibe|recibirá|obtener|percibir|ganar|recibimos|obtenemos) una (pequeña|) "
        "comisión",
        "Podemos (recibir|obtener|ganar) una (pequeña|) comisión (por|si|de|cuando) *", "Los precios (mostrados|indicados) * pueden variar",
    ),
    hits=(
        "Este artículo contiene enlaces de afiliados.", "Podemos recibir una comisión si compras algo.",
        "Si compras desde estos enlaces podemos recibir una comisión.", "Este artículo contiene enlaces de afiliados y publicidad.",
        "Los precios mostrados en la página pueden variar.",
    ),
    misses=("Podemos recibir una visita si llueve.", "El banco cobra una comisión por compra."),
)

DONATION = line_rule(
    "es/donation",
    label=Label.DONATION,
    why="Asks for a donation.",
    pattern=phrases(
        "Haz (una|tu) donación", "Haga una donación", "Hacé una donación", "Donar", "Dona", "Dona ahora", "Donar ahora", "Haz tu aporte",
        "Hazte socio", "Hazte socia", "Apóyanos", "Apóyenos", "Apoya (nuestro|el) (periodismo|trabajo|periodismo independiente)",
        "Colabora", "Colabora con nosotros", "Tu (apoyo|donación|aporte) (es importante|cuenta|hace la diferencia|nos ayuda)",
    ),
    hits=("Haz una donación", "Apoya el periodismo independiente", "Tu apoyo cuenta"),
    misses=("Donar sangre salva vidas", "Haz una donación de sangre", "Colabora con la policía"),
)
