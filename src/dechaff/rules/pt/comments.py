"""Comment, review and poll prompts, Portuguese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENTS = line_rule(
    "pt/comments",
    label=Label.COMMENT,
    why="A caption of a comment section.",
    pattern=phrases(
        "Comentários", "Comentário", "Comentar", "Comente", "Seu comentário", "O seu comentário", "Novo comentário", "Nenhum comentário",
        "Sem comentários", "Ainda não há comentários", "Últimos comentários", "Comentários recentes", "Comentários dos leitores",
        "Todos os comentários",
        "(Deixe|Deixar|Escreva|Escrever|Adicione|Adicionar|Envie|Enviar|Publicar|Faça|Insira|Poste|Postar) (um|o seu|seu|uma|a sua|sua) "
        "(comentário|resposta|opinião|mensagem)",
        "Deixe um comentário Cancelar resposta", "Deixe uma resposta Cancelar resposta", "Cancelar resposta", "Publicar comentário",
        "Enviar comentário", "(Ver|Leia|Ler|Mostrar|Ocultar|Carregar|Veja|Exibir) (os|todos os|mais|outros|) comentários",
        "Ver comentários (#", "Comentários (#", "Comentários #", "Comentários: #", "Comente esta notícia", "Comente esta matéria",
        "Comentar esta notícia", "Comente este artigo", "Seja o primeiro a (comentar|opinar|comentar esta notícia|deixar um comentário)",
        "Participe da conversa", "Participe na discussão", "Participe da discussão", "Junte-se à conversa", "Dê a sua opinião",
        "Dê sua opinião", "Deixe a sua opinião", "O que você achou?", "O que achou desta notícia?", "E você, o que acha?", "Responder",
        "Responder a este comentário", "Denunciar", "Denunciar comentário", "Reportar comentário",
        "Os comentários estão (encerrados|fechados|desativados)", "Comentários (encerrados|fechados|desativados|desligados)",
        "Comentários desativados em *", "Comentários fechados em *", "Regras para comentários", "Regras da comunidade", "Mais recentes",
        "Mais antigos", "Mais votados", "Faça login para comentar", "Inicie sessão para comentar", "Entre para comentar", "Vote", "Votar",
        "Vote agora", "Enquete", "Participe da enquete", "Ver resultados", "Ver resultado", "Avalie (este|esse) (artigo|conteúdo|post)",
        "Avalie esta notícia", "Gostou (deste|do|desse) (artigo?|conteúdo?|post?)", "Gostou desta (matéria?|notícia?)",
        "Este artigo foi útil?", "Esta notícia foi útil?", "Campos obrigatórios", "Campo obrigatório",
        "Campos obrigatórios são marcados com", "Caracteres restantes",
    ),
    hits=(
        "Deixe um comentário", "Ver todos os comentários", "Comentários (3)", "Seja o primeiro a comentar",
        "Comentários desativados em A ponte", "Gostou deste artigo?", "Avalie este artigo", "Os comentários estão encerrados",
        "Comentários fechados em A ponte",
    ),
    misses=("Comentários racistas no estádio", "Responder ao fogo", "Vote consciente, pede o TSE", "Sem comentários, disse o ministro."),
)

COMMENT_FORM = line_rule(
    "pt/comment-form",
    label=Label.COMMENT,
    strength=Strength.CERTAIN,
    why="A whole sentence of a comment form.",
    pattern=phrases(
        "(O seu|Seu|O teu) endereço de (e-mail|email) não será publicado",
        "(O seu|Seu) endereço de (e-mail|email) não será publicado. Campos obrigatórios (são marcados com|marcados com)",
        "O seu endereço de email não será publicado. Campos obrigatórios marcados com",
        "O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com",
        "(Guardar|Salvar|Salve) (o meu nome, email e site|meus dados|meu nome, e-mail e site) neste navegador para *",
        "Notifique-me sobre novos (comentários|posts|artigos) por (e-mail|email)", "Avise-me por (e-mail|email) (de|sobre) novos *",
        "(Você precisa|Você deve|Tem de|Você precisa fazer login ou) (estar logado|fazer login|iniciar sessão|fazer o login|ter a sessão "
        "iniciada|ser assinante) para (comentar|publicar um comentário|enviar um comentário|deixar um comentário)",
        "(Este site|Esse site) (usa|utiliza|usa o|utiliza o) Akismet para reduzir spam. *",
        "Os comentários (são|não) * (responsabilidade|opinião) (exclusiva de seus|exclusiva dos seus|exclusiva dos|exclusiva do|de seus|"
        "dos seus|dos|do) (autores|leitores|site) *",
    ),
    hits=(
        "O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *", "Você precisa fazer login para comentar.",
        "Este site utiliza o Akismet para reduzir spam. Saiba como.",
        "Salvar meus dados neste navegador para a próxima vez que eu comentar.",
        "Os comentários são de responsabilidade exclusiva de seus autores e não do site.",
        "Notifique-me sobre novos comentários por e-mail.",
    ),
    misses=("Você precisa fazer login para votar.", "O nome da vítima não será publicado.", "Os comentários do técnico irritaram."),
)

COUNTER = line_rule(
    "pt/counter",
    label=Label.COUNTER,
    why="A number of comments, views, shares or minutes.",
    pattern=phrases(
        "# (comentário|comentários|visualizações|compartilhamentos|partilhas|respostas|curtidas|votos|leituras|reações|seguidores|visitas|"
        "gostos)",
        "# (min|minuto|minutos) de leitura", "# min leitura", "# comentários em *", "# comentário em *", "# pensamentos sobre *",
    ),
    hits=(
        "0 comentários", "12 partilhas", "3 minutos de leitura", "2 comentários em “A ponte”", "1 min de leitura",
        "2 pensamentos sobre “A ponte”",
    ),
    misses=("5 minutos de acréscimo", "12 votos de diferença", "2 comentários maldosos"),
)

READING_TIME = line_rule(
    "pt/reading-time",
    label=Label.COUNTER,
    why="How long reading takes.",
    pattern=phrases(
        "Tempo de leitura", "Tempo de leitura: *", "Tempo de leitura # (min|minutos|minuto)", "Tempo estimado de leitura: *",
        "Leitura: # (min|minutos)", "Leitura de # (min|minutos)", "Visualizações: #", "Lido # vezes", "Visto # vezes",
    ),
    hits=("Tempo de leitura: 3 minutos", "Lido 314 vezes", "Leitura de 4 minutos", "Tempo estimado de leitura: 2 minutos"),
    misses=("Tempo de leitura e lazer", "Visto de longe"),
)
