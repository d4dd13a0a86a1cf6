"""Page tools, navigation and breadcrumb words, Portuguese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

WIDGET = line_rule(
    "pt/widget",
    label=Label.WIDGET,
    why="A button or state of the page.",
    pattern=phrases(
        "Imprimir", "Imprimir (notícia|artigo|página|esta página|matéria)", "Versão para impressão", "Baixar PDF", "Baixar em PDF",
        "Descarregar PDF", "Tamanho da (letra|fonte)", "Tamanho do texto", "Aumentar (letra|fonte|a letra|a fonte|texto)",
        "Diminuir (letra|fonte|a letra|a fonte|texto)", "Modo escuro", "Modo claro", "Alto contraste", "Fechar",
        "Fechar (menu|janela|busca)", "Abrir", "Mostrar", "Ocultar", "Expandir", "Carregando", "A carregar", "Aguarde",
        "Aguarde, carregando", "Cancelar", "Confirmar", "Continuar", "Voltar", "Enviar", "Editar", "Excluir", "Apagar", "Ok", "Sim", "Não",
        "Tente novamente", "Recarregar página", "Ocorreu um erro", "Ocorreu um erro, *", "Página # de #", "Traduzir", "Selecionar idioma",
        "Escolha o idioma", "Mudar idioma", "Ordenar por", "Ordenar por *", "Filtrar por", "Previsão do tempo hoje",
        "Seu navegador está desatualizado", "Como citar este artigo",
    ),
    hits=("Imprimir notícia", "Carregando...", "Página 1 de 3", "Ordenar por data", "Ocorreu um erro, tente de novo"),
    misses=("Imprimir dinheiro", "Voltar a sonhar", "Fechar o ciclo", "Página 12 do processo"),
)

NAVIGATION = line_rule(
    "pt/navigation",
    label=Label.NAVIGATION,
    why="A jump link, menu or search word.",
    pattern=phrases(
        "(Ir|Pular|Saltar|Avançar|Voltar|Vá) (diretamente|) (para o conteúdo|para o conteúdo principal|para conteúdo|para o menu|para o "
        "rodapé|para a busca|para a navegação|para a página inicial|para o topo|para a home|ao topo|ao início|ao conteúdo|à página "
        "inicial|à página principal)",
        "Voltar ao topo", "Voltar para o topo", "Ir para o topo", "Topo", "Menu principal", "Abrir menu", "Abrir o menu", "Mostrar menu",
        "Navegação", "Navegação principal", "Buscar", "Busca", "Pesquisar", "Pesquisa", "Buscar por", "Buscar por:", "Pesquisar por",
        "Pesquisar por:", "O que você procura?", "Buscar no site", "Pesquisar no site", "Pesquisa avançada",
        "(Buscar|Pesquisar) em (todo o site|nosso site|arquivo|notícias)",
        "Editorias", "Todas as editorias", "Seções", "Secções", "Cadernos", "Página inicial", "Página principal",
        "Início", "Fale conosco", "Entre em contato", "Contato", "Contactos", "Contacte-nos", "Trabalhe conosco", "Quem somos", "Sobre nós",
        "Arquivo", "Acervo", "Horóscopo", "Loterias", "Palavras cruzadas", "Passatempos", "Necrologia", "Programação de TV",
        "Todas as notícias", "Todos os vídeos", "Todos os autores", "Colunistas", "Blogs e colunas", "Edições anteriores",
    ),
    hits=("Ir para o conteúdo", "Voltar ao topo", "Pular para o conteúdo principal", "Buscar em todo o site"),
    misses=(
        "Busca por vítimas", "Contato imediato", "Pesquisa eleitoral", "Buscar em casa o que falta", "Início das obras", "Ir para o céu",
    ),
)

BREADCRUMB = line_rule(
    "pt/breadcrumb",
    label=Label.BREADCRUMB,
    why="Says where on the site the page is.",
    pattern=phrases(
        "Você está (aqui|em)", "Está aqui", "Você está aqui: *", "Você está em: *", "Está aqui: *", "Página inicial > *",
        "Página inicial » *", "Início > *", "Início » *", "Início / *",
    ),
    hits=("Você está aqui: Início > Política", "Início > Política", "Página inicial » Política", "Você está em: Política"),
    misses=("Você está aqui para aprender", "Início da obra"),
)

TAGS = line_rule(
    "pt/tags",
    label=Label.NAVIGATION,
    why="Keywords or sections of the story.",
    pattern=phrases(
        "Etiquetas: *", "Assuntos: *", "Assunto: *", "Temas: *", "Tópicos: *", "Palavras-chave: *", "Categoria: *", "Categorias: *",
        "Editoria: *", "Secção: *", "Seção: *", "Arquivado em *", "Marcado com: *", "Publicado em: *", "Tags relacionadas", "Etiquetas",
        "Assuntos", "Palavras-chave", "Categorias", "Categoria", "Tópicos",
    ),
    hits=(
        "Assuntos: ponte, rio", "Categoria: Política", "Arquivado em Política", "Palavras-chave: ponte", "Marcado com: ponte",
        "Tópicos: ponte",
    ),
    misses=("Assuntos de família", "Categoria de base", "Etiquetas sociais", "Marcado com gol no fim"),
)
