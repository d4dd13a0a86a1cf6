"""Photo credits, gallery and player labels, Portuguese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

CREDIT = line_rule(
    "pt/credit",
    label=Label.CREDIT,
    why="Says whose picture it is.",
    pattern=phrases(
        "Foto: *", "Fotos: *", "Fotografia: *", "Fotografias: *", "Imagem: *", "Imagens: *", "Crédito: *", "Créditos: *",
        "Crédito da foto: *", "Crédito da imagem: *", "Crédito foto: *", "Créditos da imagem: *", "Foto de: *", "Foto por: *", "Foto por *",
        "Foto de capa: *", "Foto de arquivo: *", "Imagem de arquivo: *", "Ilustração: *", "Infográfico: *", "Arte: *", "Reprodução: *",
        "Divulgação: *",
        "Foto (AFP|AP|Reuters|Lusa|Agência Brasil|Getty Images|Reprodução|Divulgação|Arquivo|Shutterstock|iStock|Unsplash|Pixabay)",
        "Foto (AFP|AP|Reuters|Lusa|Reprodução|Divulgação) *", "(Reprodução|Divulgação) / *", "Foto de arquivo", "Imagem de arquivo",
        "Imagem ilustrativa", "Foto ilustrativa", "Ampliar foto", "Ampliar imagem", "Ver em tela cheia", "Tela cheia", "Ecrã inteiro",
        "Abrir imagem",
    ),
    hits=(
        "Foto: Ana Sousa / Reuters", "Foto Lusa", "Imagem: Getty Images", "Créditos: Reprodução", "Foto por Ana Sousa",
        "Divulgação / Prefeitura", "Foto Reprodução / Instagram", "Crédito: Ana Sousa",
    ),
    misses=("Foto de família em Lisboa", "Imagem do país", "Reprodução assistida"),
)

CREDIT_BRACKETS = span_rule(
    "pt/credit-brackets",
    label=Label.CREDIT,
    where="brackets",
    why="Says in brackets whose picture it is.",
    pattern=phrases(
        "Foto: *", "Fotos: *", "Fotografia: *", "Imagem: *", "Crédito: *", "Foto (AFP|AP|Reuters|Lusa|Reprodução|Divulgação|de arquivo)",
    ),
    hits=("A ponte em maio⟦ (Foto: Sousa/Lusa)⟧", "A ponte.⟦ (foto de arquivo)⟧"),
    misses=("A ponte (foto de 1950) resiste.", "O livro (fotos e textos) esgotou."),
)

GALLERY = line_rule(
    "pt/gallery",
    label=Label.GALLERY,
    why="A label of a picture gallery.",
    pattern=phrases(
        "Galeria de (fotos|imagens|fotografias)", "Fotogaleria", "Fotogalerias", "Galeria", "Galerias", "Galeria de fotos: *",
        "Fotogaleria: *", "Em imagens", "Em fotos", "Ver (a|) (galeria|fotogaleria|galeria de fotos)",
        "Veja (a galeria|as fotos|as imagens|mais fotos|a galeria de fotos|todas as fotos)", "Foto # de #", "Imagem # de #", "# fotos",
        "# imagens", "(Próxima|Foto) (foto|anterior|seguinte)", "Imagem (anterior|seguinte)", "Álbum de fotos",
    ),
    hits=("Veja as fotos", "Foto 3 de 12", "12 fotos", "Fotogaleria: a ponte", "Ver galeria", "Imagem seguinte"),
    misses=("Galeria comercial", "Foto 51 do processo", "Em fotos fica bem"),
)

PLAYER = line_rule(
    "pt/player",
    label=Label.PLAYER,
    why="A label of an audio or video player.",
    pattern=phrases(
        "Ouvir", "Ouça", "Ouvir (notícia|artigo|este artigo|a notícia|o artigo|áudio|matéria)",
        "Ouça (este artigo|esta notícia|a notícia|o artigo|esta matéria|o podcast|agora|este conteúdo|a matéria)", "Ouça este conteúdo *",
        "Ouvir artigo *", "Reproduzir", "Reproduzir (vídeo|áudio)", "Assista ao vídeo", "Assista", "Assista agora", "Ver vídeo",
        "Ver o vídeo", "Veja o vídeo", "Assistir", "Assistir ao vídeo", "Vídeo indisponível", "Carregando vídeo", "Carregando o player",
        "Seu navegador não suporta *", "O seu navegador não suporta *", "Legendas", "Ativar som", "Desativar som",
        "Resumo gerado por (IA|inteligência artificial)", "Resumo por IA", "Ative o JavaScript *",
    ),
    hits=(
        "Ouvir notícia", "Assista ao vídeo", "Seu navegador não suporta vídeo", "Ouça este conteúdo 0:00", "Ouvir artigo 3 min",
        "Ative o JavaScript no navegador", "O seu navegador não suporta áudio", "Resumo gerado por IA",
    ),
    misses=("Ouvir o povo", "Assistir ao jogo", "Ouça bem, disse o juiz"),
)
