"""Newsletter prompts, Portuguese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

NEWSLETTER = line_rule(
    "pt/newsletter",
    label=Label.NEWSLETTER,
    why="Asks the reader to take a newsletter.",
    pattern=phrases(
        "Nossa newsletter", "Nossas newsletters", "As nossas newsletters", "Boletim informativo", "Boletim de notícias",
        "Boletins informativos",
        "(Assine|Subscreva|Assinar|Subscrever|Receba|Receber) (a nossa|nossa|as nossas|nossas|a|as|o nosso|gratuitamente a nossa|"
        "gratuitamente a|gratuitamente nossa|grátis a nossa|grátis nossa) (newsletter|newsletters|newsletter gratuita|newsletter diária|"
        "boletim|boletins)",
        "(Inscreva-se|Cadastre-se|Registe-se|Increva-se|Assine) (gratuitamente|grátis|agora|) (na|em|na nossa|em nossa|para receber a|"
        "para receber nossa|para receber a nossa) newsletter",
        "Inscreva-se na newsletter *", "Receba notícias (no seu|em seu|por) (e-mail|email|WhatsApp)",
        "Receba as (principais|últimas) notícias (no seu|em seu|por) (e-mail|email)", "Receba as notícias no seu e-mail",
        "Receba nossas notícias", "Receba (nosso|o nosso) conteúdo *", "Não perca (nada|nenhuma notícia|nenhuma novidade)",
        "Fique por dentro", "Fique por dentro das (notícias|novidades|últimas notícias)",
        "Fique (informado|bem informado|a par|atualizado)", "Mantenha-se (informado|atualizado)",
        "Seu (e-mail|email|melhor e-mail|melhor email|endereço de e-mail)", "O seu (e-mail|email|endereço de email)",
        "Digite seu (e-mail|email|melhor e-mail)", "Insira seu (e-mail|email)", "Introduza o seu (e-mail|email)",
        "Endereço de (e-mail|email)", "Ativar notificações", "Ative as notificações", "Receber notificações", "Receber alertas", "Alertas",
        "Inscreva-se", "Inscrever-se", "Cadastre seu e-mail", "Obrigado por (se inscrever|subscrever|assinar)",
        "Obrigado pela sua inscrição", "Cancelar inscrição", "Junte-se a # outros assinantes", "Assine este blog via e-mail",
        "Digite seu endereço de e-mail para assinar este blog *",
    ),
    hits=(
        "Assine nossa newsletter", "Inscreva-se na newsletter da ponte", "Receba notícias no seu e-mail", "Fique por dentro das novidades",
        "Junte-se a 120 outros assinantes", "Inscreva-se gratuitamente na nossa newsletter", "Seu e-mail",
        "Receba nosso conteúdo exclusivo", "Digite seu endereço de e-mail para assinar este blog e receber avisos",
    ),
    misses=("Inscreva-se no curso", "Alertas de chuva forte", "Não perca o jogo", "A newsletter do partido irrita"),
)

NEWSLETTER_SENTENCE = line_rule(
    "pt/newsletter-sentence",
    label=Label.NEWSLETTER,
    strength=Strength.CERTAIN,
    why="A whole sentence that asks the reader to take a newsletter, or says what signing up means.",
    pattern=phrases(
        "(Assine|Subscreva|Receba) (gratuitamente|) (a nossa|nossa) newsletter (e|para) *",
        "Inscreva-se (gratuitamente|) (na nossa|em nossa) newsletter (e|para) *",
        "(Você pode|Pode) (cancelar a inscrição|cancelar sua inscrição|cancelar a subscrição|cancelar a sua subscrição) a qualquer momento",
        "Ao (se inscrever, você|se inscrever|inscrever-se,|subscrever,|se cadastrar, você) (concorda com|aceita) (os|a|as|nossos|nossa|"
        "nossas) (termos|política de privacidade|condições|termos de uso) *",
        "Li e (aceito|concordo com) (os|a) (termos|política de privacidade|termos de uso|termos e condições)",
        "Aceito receber (comunicações|e-mails|novidades|informações) *",
    ),
    hits=(
        "Assine nossa newsletter e receba as notícias da cidade toda manhã.", "Você pode cancelar a inscrição a qualquer momento.",
        "Ao se inscrever, você concorda com a política de privacidade do site.", "Li e aceito os termos de uso",
        "Inscreva-se na nossa newsletter para não perder nada.",
    ),
    misses=("O partido envia uma newsletter aos filiados toda semana.", "Você pode cancelar a viagem a qualquer momento."),
)

NEWSLETTER_INSIDE = span_rule(
    "pt/newsletter-inside",
    label=Label.NEWSLETTER,
    where="inside",
    why="A sentence that asks the reader to take a newsletter.",
    pattern=phrases(
        "(Assine|Subscreva|Receba) (aqui|grátis|gratuitamente|) (a nossa|nossa) newsletter", "Inscreva-se na nossa newsletter",
        "Clique aqui para (assinar|subscrever|receber) (a nossa|nossa|a) newsletter",
    ),
    hits=("A ponte abriu.⟦ Assine nossa newsletter!⟧", "Chove.⟦ Clique aqui para receber a newsletter.⟧"),
    misses=("Disse: assine nossa newsletter se quiser.", "Inscreva-se na nossa corrida."),
)
