"""Paywall and subscription prompts, Portuguese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

PAYWALL = line_rule(
    "pt/paywall",
    label=Label.PAYWALL,
    why="Sells a subscription or says that the text is for subscribers.",
    pattern=phrases(
        "Assine", "Assinar", "Assine já", "Assine agora", "Assine aqui", "Assinatura", "Assinaturas", "Subscrever", "Subscreva",
        "Subscreva já", "Assine o jornal", "Assine por *", "Assine a partir de *",
        "Assine para (ler|continuar lendo|ter acesso|ler mais|continuar a ler)", "Assine e (leia|tenha acesso|aproveite) *",
        "Faça sua assinatura", "Torne-se assinante", "Seja assinante", "Seja um assinante", "Já é assinante?", "Já sou assinante",
        "Sou assinante", "É assinante?", "Já é assinante? (Faça login|Entre|Inicie sessão|Faça seu login)", "Ainda não é assinante?",
        "Exclusivo para assinantes", "Exclusivo assinantes", "Só para assinantes", "Apenas para assinantes", "Conteúdo exclusivo",
        "Conteúdo exclusivo para assinantes", "Artigo exclusivo para assinantes", "Área do assinante", "Clube do assinante",
        "Central do assinante", "Ver planos", "Conheça os planos", "Escolha seu plano", "Cancele quando quiser", "Sem fidelização",
        "Experimente grátis", "Teste grátis", "Edição impressa", "Edição digital", "Edição do dia", "Versão impressa", "Jornal digital",
        "Banca digital", "Ofereça uma assinatura", "Gerir assinatura", "Minha assinatura", "A minha assinatura", "Para continuar lendo",
        "Para continuar a ler",
    ),
    hits=(
        "Assine para continuar lendo", "Já é assinante?", "Já é assinante? Faça login", "Assine por R$ 1,90",
        "Assine e tenha acesso ilimitado", "Assine a partir de R$ 1",
    ),
    misses=("Assinatura do acordo adiada", "Assinar o contrato", "Sem fidelização partidária", "Assine embaixo, pediu o juiz"),
)

PAYWALL_SENTENCE = line_rule(
    "pt/paywall-sentence",
    label=Label.PAYWALL,
    strength=Strength.CERTAIN,
    why="A whole sentence that says the text is for subscribers.",
    pattern=phrases(
        "(Este|Esse) (artigo|conteúdo) é (exclusivo|reservado) (para|a) (assinantes|os nossos assinantes|nossos assinantes)",
        "Para (continuar lendo|continuar a ler|ler) (este artigo,|esta matéria,|esta notícia,|,) (assine|faça login|subscreva|cadastre-se|"
        "inicie sessão) *",
        "Os artigos exclusivos são para assinantes *",
    ),
    hits=("Este artigo é exclusivo para assinantes.", "Para continuar lendo esta matéria, faça login na sua conta."),
    misses=("Este espaço é exclusivo para pedestres.", "Para ler bem é preciso luz."),
)
