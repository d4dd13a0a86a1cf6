"""Advertisement markers, affiliate disclosures and donation appeals, Portuguese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "pt/ad",
    label=Label.AD,
    why="Marks an advertisement.",
    pattern=phrases(
        "Publicidade", "Propaganda", "Anúncio", "Anúncios", "PUB", "Espaço publicitário", "Informe publicitário", "Publieditorial",
        "Publirreportagem", "Conteúdo patrocinado", "Conteúdo de marca", "Conteúdo publicitário", "Patrocinado", "Patrocinado por *",
        "Conteúdo patrocinado por *", "Continua após a publicidade",
        "Continua depois da publicidade", "Continue lendo após a publicidade", "Continue lendo após o anúncio",
        "A matéria continua após a publicidade", "O artigo continua após a publicidade", "Fechar anúncio", "Fechar publicidade",
        "Pular anúncio", "Saltar publicidade", "Publicidade Publicidade", "Anuncie", "Anuncie aqui", "Anuncie conosco", "Anuncie no site",
        "Anunciar", "Publicidade legal", "Classificados", "Cupons", "Cupom de desconto", "Cupons de desconto", "Ver oferta",
        "Confira a oferta", "Comprar agora", "Compre agora", "Comprar na Amazon", "Compre na Amazon", "Links patrocinados",
        "Remover anúncios",
    ),
    hits=(
        "Continua após a publicidade", "Patrocinado por A Ponte", "Conteúdo patrocinado por A Ponte",
    ),
    misses=(
        "Publicidade enganosa: multa", "Anúncio do governo", "Propaganda eleitoral começa hoje", "Apresentado por um grupo de moradores",
    ),
)

AD_HINT = line_rule(
    "pt/ad-hint",
    label=Label.AD,
    strength=Strength.HINT,
    why="May name who paid for the page.",
    pattern=phrases("Oferecido por *", "Apresentado por *", "Em parceria com *"),
    hits=("Oferecido por A Ponte", "Apresentado por A Ponte", "Em parceria com A Ponte"),
    misses=("Oferecidos por moradores", "A parceria com a prefeitura"),
)

AFFILIATE = line_rule(
    "pt/affiliate",
    label=Label.AD,
    strength=Strength.CERTAIN,
    why="Says that links in the text earn a commission.",
    pattern=phrases(
        "(Este artigo|Este texto|Esta matéria) contém links (de afiliados|afiliados|de afiliado)",
        "(Este artigo|Este texto|Esta matéria) contém links (de afiliados|afiliados|de afiliado) *",
        "Ao (comprar|clicar|adquirir) * (podemos|pode) (receber|ganhar) uma (pequena|) comissão",
        "Se (comprar|você comprar) * (podemos|pode) (receber|ganhar) uma (pequena|) comissão",
        "(Podemos|O site pode) (receber|ganhar) uma comissão (por|pela|pelas|se) *",
        "Os preços (mencionados|indicados|mostrados) * podem (variar|sofrer alterações|mudar)",
    ),
    hits=(
        "Este artigo contém links de afiliados.", "Se você comprar por estes links podemos receber uma pequena comissão.",
        "Podemos receber uma comissão pelas compras feitas.",
    ),
    misses=("O banco cobra uma comissão por compra.", "Podemos receber uma visita hoje."),
)

DONATION = line_rule(
    "pt/donation",
    label=Label.DONATION,
    why="Asks for a donation.",
    pattern=phrases(
        "Faça (uma|sua|a sua) doação", "Faça um donativo", "Doe", "Doe agora", "Doar", "Apoie", "Apoie-nos",
        "Apoie o (nosso trabalho|jornalismo independente|nosso jornalismo|jornalismo)", "Apoie o projeto", "Apoie nosso jornalismo",
        "Seja um apoiador", "Seja apoiador", "Contribua", "Ajude-nos", "Colabore",
        "(Seu|O seu) (apoio|contributo) (é importante|é fundamental|faz a diferença|conta)",
    ),
    hits=("Faça uma doação", "Apoie o jornalismo independente", "Seu apoio é fundamental"),
    misses=("Doar sangue salva vidas", "Apoie a mão na mesa", "Ajude-nos, gritavam"),
)
