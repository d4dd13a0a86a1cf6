"""Links to other stories and headings over them, Portuguese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

READ_MORE = line_rule(
    "pt/read-more",
    label=Label.READ_MORE,
    why="A link to another story or to the rest of this one.",
    pattern=phrases(
        "Leia mais", "Ler mais", "Leia também", "Ler também", "Leia ainda", "Leia tudo", "Leia mais em", "Leia mais aqui",
        "Leia mais notícias", "Leia mais sobre *", "Leia mais notícias (sobre|de|em) *", "Leia a matéria completa",
        "Leia a notícia completa", "Leia a íntegra", "Leia na íntegra", "Leia o artigo completo", "Leia o texto completo",
        "Ler artigo completo", "Ler artigo", "Ler notícia", "Ler na íntegra", "Continue lendo", "Continuar lendo", "Continue a ler",
        "Continuar a ler", "Continuar leitura", "Continue lendo *", "Continuar a ler *", "Saiba mais", "Saber mais", "Saiba mais sobre *",
        "Saiba mais aqui", "Veja mais", "Ver mais", "Veja também", "Ver também", "Veja todas", "Veja todos", "Ver todos", "Ver todas",
        "Ver tudo", "Veja as fotos", "Veja o vídeo", "Assista também", "Ouça também", "Confira", "Confira também", "Conheça também",
        "Mais informações", "Mais detalhes", "Mais notícias", "Mostrar mais", "Carregar mais", "Carregar mais notícias", "Exibir mais",
        "Clique aqui", "Clique aqui e saiba mais", "Clique aqui para ler *", "Todas as notícias", "Descubra mais",
        "(Leia|Ler|Veja|Ver|Assista|Ouça|Confira) (também:|ainda:|mais:) *", "(Leia|Veja|Confira) também *", "Leia: *", "Veja: *",
        "LEIA MAIS: *", "Relembre: *", "Entenda: *", "Saiba mais: *",
        "(Artigo|Notícia|Post|Página|Matéria) (anterior|seguinte|próximo|próxima)", "Próximo artigo", "Próxima notícia", "Próximo post",
        "Próxima matéria", "Anterior", "Próximo", "Próxima", "Seguinte", "Artigo anterior *", "Próximo artigo *", "Navegação de Post",
        "Navegação de posts", "Navegação de artigos", "Voltar à notícia", "Voltar para a notícia", "Voltar à lista",
    ),
    hits=(
        "Leia também: Dez pontes", "Continue lendo →", "Saiba mais sobre pontes", "Veja também Dez pontes", "Artigo anterior A ponte",
        "Leia mais: Dez pontes", "Clique aqui para ler a nota", "Leia mais sobre pontes", "Leia mais notícias de Lisboa",
        "Leia: Dez pontes", "Veja: Dez pontes", "Notícia anterior",
    ),
    misses=("Leia mais livros", "Próxima parada: Lisboa", "Ver mais longe", "Saiba mais quem estuda", "Confira o peso"),
)

RELATED = line_rule(
    "pt/related",
    label=Label.RELATED,
    why="A heading over links to other stories.",
    pattern=phrases(
        "(Notícias|Matérias|Artigos|Conteúdos|Assuntos|Posts|Vídeos|Temas|Publicações|Tópicos|Produtos|Receitas) (relacionadas|"
        "relacionados|recomendadas|recomendados|recentes|populares|semelhantes|similares|em destaque|mais lidas|mais lidos|mais vistas|"
        "mais vistos)",
        "Notícia relacionada", "Artigo relacionado", "Conteúdo relacionado", "Matéria relacionada", "Relacionadas", "Relacionados",
        "Relacionado", "Você (também|) pode (também|) (gostar|se interessar|gostar de|gostar de ler|se interessar por)",
        "Você também pode gostar", "Você vai gostar", "Você pode gostar", "Talvez você goste", "Pode gostar também", "Também pode gostar",
        "Também poderá gostar", "Pode interessar", "Pode te interessar", "Isso pode te interessar", "Também pode interessar",
        "Também lhe pode interessar", "Pode também gostar", "Poderá gostar", "Recomendado", "Recomendados", "Recomendadas", "Recomendamos",
        "Recomendado para você", "Recomendados para você", "Recomendado para si", "Recomendações", "Para você", "Sugestões",
        "Sugestões de leitura", "Sugerimos também", "Escolha do editor", "Escolhas da redação", "As mais lidas", "Mais lidas", "Mais lidos",
        "Os mais lidos", "Mais vistas", "Mais vistos", "Mais populares", "Populares", "Mais comentadas", "Mais compartilhadas",
        "Mais acessadas", "Mais recentes", "Em alta", "Em destaque", "Destaques", "Destaque", "Tendências", "Últimas", "Últimas notícias",
        "As últimas notícias", "Últimas do dia", "Últimos artigos", "Últimos posts", "Última hora", "Notícias do dia", "Notícias de hoje",
        "Notícias de última hora", "Não perca", "A não perder", "Mais sobre este (assunto|tema)", "Mais sobre o (assunto|tema)",
        "Mais sobre *", "Mais em (Política|Economia|Esportes|Esporte|Desporto|Mundo|Brasil|Portugal|Cultura)", "Mais do mesmo autor",
        "Mais deste autor", "Mais notícias de *", "Outras notícias",
        "Outros artigos", "Outras matérias", "Do mesmo autor", "Neste artigo", "Nesta matéria", "Nesta notícia", "Sobre o mesmo tema",
        "Tópicos relacionados", "Conteúdo (patrocinado|de parceiros)", "Conteúdos patrocinados", "Links patrocinados", "Links relacionados",
        "Links úteis", "Dos nossos parceiros", "Pela web", "Na web", "Especiais",
    ),
    hits=(
        "Notícias relacionadas", "Você também pode gostar de", "Mais lidas", "Mais sobre pontes", "Mais notícias de Lisboa",
        "Conteúdo patrocinado", "Você pode se interessar", "Mais em Política", "Mais sobre o tema",
    ),
    misses=(
        "Notícias falsas: como ver", "Últimas vontades", "Destaques femininos brilham", "Tendências da moda", "Não perca a cabeça",
        "Mais de 200 pessoas protestaram na sexta.",
    ),
)

READ_TAIL = span_rule(
    "pt/read-more-tail",
    label=Label.READ_MORE,
    why="A link to another story behind the text.",
    pattern=phrases(
        "(Leia|Ler|Veja|Ver|Assista|Confira) (também:|ainda:|mais:) *", "Leia também *", "LEIA MAIS: *", "Leia mais", "Ler mais",
        "Continue lendo", "Continuar a ler", "Continue a ler", "Saiba mais", "Saiba mais aqui", "Leia mais aqui",
        "Clique aqui e saiba mais",
    ),
    hits=("A ponte abriu.⟦ Leia também: Dez pontes⟧", "Chove há três dias…⟦ Continue lendo⟧", "Chove.⟦ LEIA MAIS: Dez pontes⟧"),
    misses=("Ela quer ler mais", "Disse: “Quero continuar a ler.”", "É preciso que leia mais"),
)

READ_BRACKETS = span_rule(
    "pt/read-more-brackets",
    label=Label.READ_MORE,
    where="brackets",
    why="A link to another story in brackets.",
    pattern=phrases(
        "(Leia|Ler|Veja|Ver|Confira) (mais|também|aqui|mais aqui)", "(Leia|Ler|Veja|Ver|Confira) (mais:|também:|aqui:) *",
        "Leia (mais|também) *", "Saiba mais", "Saiba mais aqui", "Saiba mais: *", "Continue lendo",
    ),
    hits=("A ponte⟦ (leia também: Dez pontes)⟧ abriu.", "Chove⟦ [Leia mais]⟧", "Chove⟦ (veja mais aqui)⟧."),
    misses=("A lei (ver artigo 3) muda.", "As crianças (ler e escrever) aprendem."),
)
