"""Bylines, dates and sources, Portuguese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "pt/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "Por @", "Por: @", "Por @ %", "Por @ em %", "(Escrito|Publicado|Postado|Redigido|Texto|Reportagem|Produzido) por @",
        "Escrito por: @", "Publicado por: @", "(Publicado|Escrito|Postado) por @ (em|a|) %", "Publicado em % por @", "Autor: @",
        "Autora: @", "Autores: @", "Texto: @", "Reportagem: @", "Redação: @", "Jornalista: @", "Edição: @", "Tradução: @", "Tradução de @",
        "Texto de @", "Reportagem de @", "Um artigo de @", "Da Redação",
        "Por (AFP|Reuters|Lusa|Agência Brasil|Agência Lusa|Redação|AP|EFE|Estadão Conteúdo|Folhapress)", "Por Redação %", "Da Redação %",
        "Com informações (da|do|de) *", "Com (AFP|Reuters|Lusa|Agência Lusa|agências)",
        "(Correspondente|Enviado especial|Enviada especial) (em|a|ao) *",
    ),
    hits=(
        "Por Ana Sousa", "Por: Ana Sousa e Rui Gil", "Publicado por Ana Sousa em 12 de março de 2024", "Texto: Ana Sousa",
        "Por Ana Sousa 12/03/2024", "Da Redação", "Com informações da Reuters", "Escrito por Ana Sousa", "Enviado especial a Lisboa",
        "Por Ana Sousa, em 12/03/2024", "Publicado em 12 de março de 2024 por Ana Sousa",
    ),
    misses=("Por outro lado, chove", "Por um país melhor", "Por que sobe o preço", "Escrito por milhões"),
)

DATE = line_rule(
    "pt/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(Publicado|Publicada|Atualizado|Atualizada|Postado|Criado|Modificado|Editado|Última atualização|Última modificação) (em|a|às|há|"
        ") %",
        "Publicado: %", "Atualizado: %", "Publicado em: %", "Atualizado em: %", "Última atualização: %", "Última atualização em: %",
        "Data: %", "Data de publicação: %", "Publicação: %", "Atualização: %", "(Publicado|Atualizado) (em|a|) % às #:#",
        "(Publicado|Atualizado) (em|a|) % às #h#", "Publicado (em|) % Atualizado *", "Publicado (em|) % - Atualizado *",
        "% Atualizado (em|há|às) *", "Publicado em % em *", "(Publicado|Atualizado) há *",
        "Há # (minutos|minuto|horas|hora|dias|dia|semanas|semana|meses|mês|anos|ano)", "# (minutos|horas|dias|hora|dia) atrás",
        "Hoje às #:#", "Ontem às #:#", "Publicado em", "Atualizado em", "Publicado", "Atualizado", "Última atualização",
    ),
    hits=(
        "Publicado em 12 de março de 2024", "Atualizado em 12/03/2024 às 10h15", "Última atualização: 12 de março de 2024", "Há 3 horas",
        "3 horas atrás", "Atualizado há 3 horas", "Hoje às 10:15", "Publicado em 12 de março de 2024 às 10:15",
    ),
    misses=("Publicado em doze países", "Há 20 anos nascia a ponte", "Atualizado o número de mortos"),
)

SOURCE = line_rule(
    "pt/source",
    label=Label.SOURCE,
    why="Names the source.",
    pattern=phrases(
        "Fonte: *", "Fontes: *", "Fonte (AFP|Reuters|Lusa|Agência Brasil)",
        "(Artigo|Texto|Matéria) (originalmente|) (publicado|publicada) (originalmente|) (em|no|na) *",
        "Publicado originalmente (em|no|na) *", "Este artigo foi publicado originalmente (em|no|na) *",
    ),
    hits=(
        "Fonte: Lusa", "Publicado originalmente no Ponte", "Texto publicado originalmente na Ponte", "Fontes: Lusa e AFP",
        "Este artigo foi publicado originalmente no Ponte",
    ),
    misses=("Fonte de vida", "Fontes do governo negam", "Texto bíblico"),
)
