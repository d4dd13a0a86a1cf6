"""Cookie, privacy, legal and copyright lines, Portuguese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COOKIE = line_rule(
    "pt/cookie",
    label=Label.COOKIE,
    why="A cookie or consent notice, or a box in place of outside content.",
    pattern=phrases(
        "Política de cookies", "Políticas de cookies", "Aviso de cookies", "Definições de cookies", "Configurações de cookies",
        "Configurar cookies", "Gerenciar cookies", "Gerir cookies", "Preferências de cookies", "Gerir preferências",
        "Gerenciar preferências", "Aceitar", "Aceito", "Aceitar tudo", "Aceitar todos", "Aceitar cookies", "Aceitar todos os cookies",
        "Aceitar e fechar", "Aceitar e continuar", "Concordo", "Concordar e fechar", "Rejeitar", "Rejeitar tudo", "Rejeitar todos",
        "Recusar", "Prosseguir", "Utilizamos cookies", "Usamos cookies", "(Este|Esse) site (usa|utiliza) cookies",
        "(Este|Esse) site (usa|utiliza) cookies *", "Conteúdo não disponível", "Ver conteúdo", "Configurações de privacidade",
        "Definições de privacidade",
    ),
    hits=("Este site utiliza cookies", "Esse site usa cookies para melhorar a visita"),
    misses=("Aceitar a derrota", "Cookies de chocolate", "Recusar o convite", "Concordo com o juiz"),
)

COOKIE_SENTENCE = line_rule(
    "pt/cookie-sentence",
    label=Label.COOKIE,
    strength=Strength.CERTAIN,
    why="A whole sentence of a consent notice.",
    pattern=phrases(
        "(Utilizamos|Usamos|Nós usamos|Este site utiliza|Este site usa|Nós e os nossos parceiros usamos) cookies (e outras tecnologias|"
        "próprios e de terceiros|essenciais e tecnologias semelhantes|) (para|de acordo com|e) *",
        "Ao (continuar navegando,|continuar a navegar,|navegar neste site,|continuar a navegação,) (você|) (concorda|aceita|está a "
        "aceitar) *cookies",
        "Ao continuar navegando, você concorda com *",
        "Pode (alterar|retirar) (o seu consentimento|as suas preferências) a qualquer momento *",
    ),
    hits=("Utilizamos cookies para melhorar a sua visita ao site.", "Ao continuar navegando, você concorda com estas condições."),
    misses=("Muitos sites usam cookies para seguir os leitores.", "Usamos farinha para os cookies."),
)

LEGAL = line_rule(
    "pt/legal",
    label=Label.LEGAL,
    why="A link to a legal page.",
    pattern=phrases(
        "Política de privacidade", "Políticas de privacidade", "Política de privacidade e cookies", "Privacidade", "Proteção de dados",
        "Termos de uso", "Termos e condições", "Termos de utilização", "Termos de serviço", "Termos e políticas", "Condições gerais",
        "Condições de uso", "Condições de utilização", "Aviso legal", "Avisos legais", "Ficha técnica", "Estatuto editorial",
        "Código de conduta", "Código de ética", "Princípios editoriais", "Política editorial", "Mapa do site", "Acessibilidade",
        "Quem somos", "Sobre nós", "Livro de reclamações", "Resolução de litígios", "Lei da transparência", "Canal de denúncias",
        "Expediente", "Ouvidoria", "Livro de estilo",
    ),
    hits=("Política de Privacidade",),
    misses=("Privacidade em risco", "Quem somos nós", "Acessibilidade no metrô é lei"),
)

COPYRIGHT = line_rule(
    "pt/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "Todos os direitos reservados", "Todos os direitos reservados *", "Direitos reservados", "Direitos reservados *",
        "Direitos autorais reservados *", "Copyright * Todos os direitos reservados", "Proibida a reprodução", "É proibida a reprodução *",
        "Proibida a reprodução (total ou parcial|sem autorização) *", "Proibida a reprodução (total ou parcial|sem autorização)",
        "Reprodução proibida", "Reprodução proibida *", "Este material não pode ser publicado, *", "Uma empresa do grupo *",
    ),
    hits=(
        "Todos os direitos reservados © 2024 A Ponte", "Proibida a reprodução total ou parcial",
        "Copyright A Ponte. Todos os direitos reservados", "É proibida a reprodução do conteúdo", "Uma empresa do grupo Ponte",
        "Direitos reservados 2024", "Este material não pode ser publicado, transmitido ou copiado",
    ),
    misses=("Direitos humanos", "Proibida a venda de fogos", "Todos os direitos iguais"),
)

RIGHTS_RESERVED = line_rule(
    "pt/rights-reserved",
    label=Label.COPYRIGHT,
    why="A copyright line that ends in the reserved rights.",
    pattern=phrases("* Todos os direitos reservados"),
    hits=("© 2024 A Ponte. Todos os direitos reservados.",),
    misses=("Todos os direitos reservados ao rei são poucos.", "Tem todos os direitos reservados por lei"),
)
