"""Share and follow prompts, Portuguese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

NETS = "Facebook|Twitter|X|WhatsApp|Instagram|LinkedIn|Telegram|Threads|Bluesky|Pinterest|Messenger|Reddit|Tumblr|Google+"
FOLLOWED = "Facebook|Twitter|X|WhatsApp|Instagram|LinkedIn|Telegram|Threads|YouTube|TikTok|Google Notícias|Google News"

SHARE_LABEL = line_rule(
    "pt/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Compartilhe", "Compartilhar", "Partilhar", "Partilhe", "Compartilhamentos", "Partilhas", "Compartilhe isso", "Compartilhe isto",
        "Partilhe isto", "Partilhar isto", "Compartilhe em", "Compartilhar em", "Compartilhe no", "Compartilhar no", "Partilhar no",
        "Partilhar em", "Compartilhar via", "Compartilhe via", "Compartilhe nas redes sociais", "Compartilhar nas redes sociais",
        "Partilhar nas redes sociais", "Compartilhe com seus amigos", "Partilhe com os seus amigos",
        "(Compartilhe|Compartilhar|Partilhe|Partilhar|Envie|Enviar|Recomende|Recomendar|Salvar|Gostou desta? Compartilhe) (este artigo|"
        "esta notícia|esta matéria|essa notícia|essa matéria|esta página|o artigo|a notícia|a matéria|este post|este conteúdo|este texto|"
        "notícia|artigo|matéria|página)",
        "Copiar link", "Copiar o link", "Copiar URL", "Copiar hiperligação", "Copiar ligação", "Link copiado", "Link copiado!", "Copiado!",
        "Copiar", "Copiar para a área de transferência", "Link permanente", "Enviar por (e-mail|email)", "Enviar para um amigo",
        "Enviar a um amigo", "Recomendar a um amigo", "Curtir", "Curtir isso", "Gosto", "Gosto disto", "Curtiu? Compartilhe",
        "Gostou? Compartilhe", "Oferecer este artigo", "Oferecer artigo", "Presentear artigo", "Presentear matéria", "Tweetar",
        "Opções de compartilhamento", "Ver opções de compartilhamento",
    ),
    hits=("Compartilhe esta notícia", "PARTILHAR", "Enviar por e-mail", "Partilhe este artigo", "Recomendar artigo"),
    misses=("Compartilhar é viver", "Partilhar a herança", "Curtir o verão", "Copiar custa caro"),
)

SHARE_ON = line_rule(
    "pt/share-on",
    label=Label.SHARE,
    why="A button that shares the page on one network.",
    pattern=phrases(
        f"(Compartilhar|Compartilhe|Partilhar|Partilhe) (no|na|em|via|por|pelo) ({NETS})", f"(Publicar|Enviar) (no|via|por|pelo) ({NETS})",
        "Clique para compartilhar no *", "Clique para compartilhar em *", "Clique para partilhar no *", "Clique para imprimir *",
        "Clique para enviar *", "Carregue aqui para partilhar no *", "Abre em nova janela", "Abre numa nova janela",
        "Compartilhar por (e-mail|email)", "Partilhar por (e-mail|email)", "Compartilhar no: *", "Compartilhe: *",
    ),
    hits=(
        "Compartilhar no Facebook", "Clique para compartilhar no X (abre em nova janela)", "Partilhar via WhatsApp",
        "Clique para imprimir (abre em nova janela)", "Partilhar por email",
    ),
    misses=("Compartilhar no trabalho", "Enviar por mar", "Clique para ver"),
)

FOLLOW = line_rule(
    "pt/follow",
    label=Label.SHARE,
    why="Asks the reader to follow the site.",
    pattern=phrases(
        "Siga-nos", "Siga nos", "Segue-nos", "Siga-nos em", "Siga-nos no", "Siga-nos nas redes sociais", "Segue-nos nas redes sociais",
        "Siga a gente", "Siga nossas redes sociais", "Siga as nossas redes sociais", "Nossas redes sociais", "Nossas redes",
        "Redes sociais", "Nos siga", "Nos acompanhe", "Acompanhe-nos", "Encontre-nos em", "Seguir", "Seguir autor", "Seguir autora",
        f"(Siga-nos|Segue-nos|Acompanhe-nos|Encontre-nos|Siga a gente) (também|) (no|na|em) ({FOLLOWED})",
        f"Siga-nos no ({FOLLOWED}) e no ({FOLLOWED})", "Siga-nos no Facebook, *",
        "Siga o * no (Instagram|Facebook|X|Twitter|Google Notícias|Google News|WhatsApp|TikTok|YouTube|Telegram)",
        "Siga a * no (Instagram|Facebook|X|Twitter|Google Notícias|Google News|WhatsApp|TikTok|YouTube|Telegram)",
        "Siga o nosso canal (no|do) (WhatsApp|Telegram|YouTube)", "Siga nosso canal (no|do) WhatsApp",
        "Entre no (nosso|) (canal|grupo) (do|no|de) (WhatsApp|Telegram|nosso WhatsApp)",
        "Participe do (nosso|) (canal|grupo) (do|no|de) (WhatsApp|Telegram)", "Receba as notícias (pelo|no|no seu) WhatsApp",
        "Inscreva-se no (nosso|) canal", "Inscreva-se no nosso canal (do|no) YouTube", "Adicione como fonte preferida no Google",
        "Fique conectado",
    ),
    hits=(
        "Siga-nos no Facebook", "Siga o Ponte no Instagram", "Entre no nosso grupo do WhatsApp", "Siga-nos no Instagram e no X",
        "Siga a Ponte no Google Notícias", "Receba as notícias pelo WhatsApp", "Siga nosso canal no WhatsApp",
        "Siga-nos no Facebook, X e TikTok",
    ),
    misses=("Siga-nos na estrada", "Seguir em frente", "Redes sociais e crianças", "Siga o dinheiro"),
)

FOLLOW_TAIL = span_rule(
    "pt/follow-tail",
    label=Label.SHARE,
    where="inside",
    why="A sentence that asks the reader to follow the site.",
    pattern=phrases(
        f"(Siga-nos|Segue-nos) (também|) (no|em) ({FOLLOWED})", "Entre no nosso canal do WhatsApp", "Siga nosso canal no WhatsApp",
        "Entre no nosso grupo do WhatsApp",
    ),
    hits=("A ponte abriu.⟦ Siga-nos no Instagram!⟧", "Chove.⟦ Entre no nosso canal do WhatsApp.⟧"),
    misses=("Disse: siga-nos no Facebook se quiser, respondeu.", "Siga-nos na ponte."),
)
