"""Correction and tip boxes, author boxes, Portuguese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "pt/feedback",
    label=Label.FEEDBACK,
    why="Asks for corrections, tips or letters.",
    pattern=phrases(
        "(Reportar|Comunicar|Informar|Relatar|Avisar) (um|) erro", "Comunique um erro", "Erro na notícia?", "Erro na matéria?",
        "Encontrou (um|algum) erro?", "Encontrou um erro nesta (notícia?|matéria?)", "Viu algum erro?", "Corrigir", "Sugerir correção",
        "Sugira uma correção", "Sugira uma pauta", "Sugestão de pauta", "Envie sua (sugestão|notícia|denúncia|história)",
        "Envie (suas|as suas) (fotos|sugestões|histórias)", "Tem uma (sugestão?|denúncia?|dica?|história?)",
        "Tem alguma (sugestão?|denúncia?|dica?)", "Fale com a redação", "Fale com o autor", "Fale com a gente", "Contacte a redação",
        "Contate a redação", "Cartas ao diretor", "Carta do leitor", "Cartas do leitor", "Formulário de contato", "Erramos",
    ),
    hits=("Comunicar erro", "Encontrou um erro?", "Envie sua sugestão", "Reportar um erro", "Tem uma denúncia?", "Envie suas fotos"),
    misses=("Erro na conta de luz", "Reportar um erro médico leva meses", "Corrigir rumos"),
)

BIO = line_rule(
    "pt/bio",
    label=Label.BIO,
    why="A heading over a box about the author.",
    pattern=phrases(
        "Sobre o autor", "Sobre a autora", "Sobre os autores", "Sobre o colunista", "Sobre a colunista", "O autor", "A autora",
        "Os autores", "Perfil do autor", "Ver perfil", "Ver todos os artigos de *", "Ver todos os posts de *", "Todos os posts de *",
        "Mais artigos de *", "Veja todos os posts de *", "Siga @ no (Twitter|X|Facebook|Instagram|LinkedIn)", "Siga o autor",
        "Seguir o autor",
    ),
    hits=("Sobre o autor", "Ver todos os posts de Ana", "Siga Ana Sousa no X", "Mais artigos de Ana"),
    misses=("O autor do crime fugiu", "Sobre o mar", "A autora denuncia assédio"),
)
