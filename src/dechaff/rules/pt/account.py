"""Sign-in and account words, Portuguese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

ACCOUNT = line_rule(
    "pt/account",
    label=Label.ACCOUNT,
    why="Sign-in and account words.",
    pattern=phrases(
        "Entrar", "Iniciar sessão", "Inicie sessão", "Faça login", "Fazer login", "Faça seu login", "Sair", "Terminar sessão",
        "Encerrar sessão", "Minha conta", "A minha conta", "Meu perfil", "O meu perfil", "Cadastre-se", "Cadastrar", "Cadastro",
        "Cadastre-se grátis", "Registe-se", "Registar", "Registo", "Criar conta", "Crie sua conta", "Crie uma conta", "Criar uma conta",
        "Entrar / Cadastrar", "Entrar ou (cadastrar|cadastre-se|criar conta)", "Entre ou cadastre-se", "Iniciar sessão ou registar",
        "Senha", "Palavra-passe", "Esqueceu a senha?", "Esqueci minha senha", "Esqueceu sua senha?", "Esqueceu-se da palavra-passe?",
        "Recuperar senha", "Lembrar-me", "Lembrar de mim", "Manter conectado", "Nome de usuário", "Nome de utilizador", "Não tem conta?",
        "Não tem uma conta?", "Ainda não tem conta?", "Já tem (uma|) conta?", "Já é cadastrado?", "Já está registado?",
        "Continuar com (Google|Facebook|Apple)", "Entrar com (Google|Facebook|Apple)", "Guardar", "Salvar", "Guardar artigo",
        "Salvar artigo", "Salvar para depois", "Guardar para ler mais tarde", "Adicionar aos favoritos", "Meus favoritos",
        "Os meus favoritos",
    ),
    hits=("Entre ou cadastre-se", "Já tem conta?", "Entrar com Google", "Continuar com Google", "Entrar ou criar conta"),
    misses=("Entrar em campo", "Senha para o sucesso", "Sair da crise", "Guardar silêncio", "Cadastro único: o que muda"),
)
