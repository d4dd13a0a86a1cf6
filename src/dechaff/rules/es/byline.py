"""Bylines, dates and sources, Spanish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "es/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "Por @", "Por: @", "Por @ %", "Por @ (EFE|AFP|AP|Reuters|Europa Press)",
        "Escrito|Publicado|Redactado|Firmado|Elaborado|Posteado por @", "Escrito por: @", "Publicado por: @", "Publicado por @ (el|) %",
        "Publicado (el|) % por @", "Autor: @", "Autora: @", "Autores: @", "Redacción: @", "Texto: @", "Periodista: @", "Redactor: @",
        "Redactora: @", "Texto de @", "Texto y fotos: @", "Un artículo de @", "Traducción de @", "Traducción: @", "Entrevista de @",
        "Por (EFE|AFP|AP|Reuters|Europa Press|Agencias|Redacción|la redacción)",
        "Con información de (EFE|AFP|AP|Reuters|agencias|Europa Press)", "Con información de *",
        "(Corresponsal|Enviado especial|Enviada especial) (en|a) *",
    ),
    hits=(
        "Por Ana Pérez", "Por: Ana Pérez y Juan Gil", "Publicado por Ana Pérez el 12 de marzo de 2024", "Escrito por Ana Pérez",
        "Texto: Ana Pérez", "Por EFE", "Con información de EFE", "Por Ana Pérez 12/03/2024", "Corresponsal en Atenas",
        "Enviado especial a Atenas", "Publicado el 12 de marzo de 2024 por Ana Pérez", "Con información de Ana Pérez",
    ),
    misses=("Por la mañana llovió", "Por un país mejor", "Por otra parte, sube el paro", "Escrito por millones"),
)

DATE = line_rule(
    "es/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "Publicado|Publicada|Actualizado|Actualizada|Creado|Modificado|Posteado (el|a las|) %", "Publicado: %", "Actualizado: %",
        "Fecha: %", "Última actualización: %", "Última actualización (el|) %", "Última modificación: %", "Fecha de publicación: %",
        "Fecha de actualización: %", "Actualización: %", "Act. %", "Act: %", "Creado: %", "Publicado (el|) % a las #:#",
        "Publicado (el|) % Actualizado *", "Publicado: % Actualizado *", "% a las #:# (h|hs|hrs|horas|)", "% Actualizado *",
        "% - Actualizado *", "Publicado el % en *", "Actualizado a las #:# (h|horas|)", "Actualizado hace *", "Publicado hace *",
        "Hace # (minutos|minuto|horas|hora|días|día|semanas|semana|meses|mes|años|año)",
        "Hace (una hora|un minuto|un día|unos minutos|un mes|una semana)", "Hoy, #:#", "Ayer, #:#", "Publicado", "Actualizado",
        "Publicado el", "Última actualización", "Fecha de publicación",
    ),
    hits=(
        "Publicado el 12 de marzo de 2024", "Actualizado: 12/03/2024 10:15", "Última actualización: 12 de marzo de 2024",
        "15/04/2024 Actualizado a las 17:30h.", "Hace 2 horas", "Publicado el 12 de marzo de 2024 a las 10:15", "Hace una hora",
        "Publicado el 12 de marzo de 2024 en Política", "Actualizado hace 3 horas",
    ),
    misses=("Publicado en doce países", "Hace 20 años nació el puente", "Actualizado el censo, sube la deuda"),
)

SOURCE = line_rule(
    "es/source",
    label=Label.SOURCE,
    why="Names the source.",
    pattern=phrases(
        "Fuente: *", "Fuentes: *", "Fuente (EFE|AFP|AP|Reuters|Europa Press)",
        "(Este|El) artículo (fue|se) (publicado|publicó) originalmente en *", "Publicado originalmente en *",
        "Artículo publicado originalmente en *", "Tomado de: *",
    ),
    hits=(
        "Fuente: EFE", "Publicado originalmente en El Puente", "Este artículo fue publicado originalmente en El Puente",
        "Tomado de: El Puente", "Fuentes: EFE y AFP", "Artículo publicado originalmente en El Puente",
    ),
    misses=("Fuente de la juventud", "Fuentes del caso lo niegan", "Con nieve en las calles"),
)
