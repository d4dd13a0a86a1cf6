"""App-store banners, Portuguese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "pt/app",
    label=Label.APP,
    why="A banner or button for an app.",
    pattern=phrases(
        "(Baixe|Baixar|Descarregue|Descarregar|Instale|Faça download) (o app|nosso app|o aplicativo|nosso aplicativo|a app|a nossa app|a "
        "aplicação|a nossa aplicação|do app|grátis o app) (grátis|gratuito|)",
        "Baixe o app (do|da|de) *", "Baixe o aplicativo (do|da|de) *", "Abrir no app", "Abrir na app", "Ler no app",
        "Disponível (no|na|em) (Google Play|App Store)", "Disponível para (Android|iOS|Android e iOS)", "Nossos aplicativos",
        "Nosso aplicativo", "Adicionar à tela inicial", "Adicionar ao ecrã principal", "Aponte a câmera para o QR Code *",
    ),
    hits=(
        "Baixe o app", "Disponível no Google Play", "Baixe o app do Ponte", "Descarregue a nossa app", "Baixe o aplicativo da Ponte",
        "Aponte a câmera para o QR Code e baixe",
    ),
    misses=("Baixe a bola", "Aplicativo do banco cai", "Abrir no domingo"),
)

APP_SENTENCE = line_rule(
    "pt/app-sentence",
    label=Label.APP,
    strength=Strength.CERTAIN,
    why="A whole sentence that offers the site's app.",
    pattern=phrases(
        "(Baixe|Descarregue|Instale) (grátis|já|agora|) (nosso app|nosso aplicativo|a nossa app|a nossa aplicação) (e|para|no|na) *",
        "(Nosso app|Nosso aplicativo|A nossa app) está disponível (no|na) (App Store|Google Play) e (no|na) (App Store|Google Play)",
    ),
    hits=("Baixe nosso app e acompanhe as notícias em tempo real.", "Nosso app está disponível na App Store e no Google Play."),
    misses=("É preciso baixar um aplicativo para pagar o estacionamento.", "Baixe nosso preço, pediu ele."),
)
