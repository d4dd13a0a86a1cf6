"""Share and follow prompts, Italian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

NETS = "Facebook|Twitter|X|WhatsApp|Instagram|LinkedIn|Telegram|Threads|Bluesky|Pinterest|Messenger|Reddit|Tumblr|Google+|Flipboard"
FOLLOWED = "Facebook|Twitter|X|WhatsApp|Instagram|LinkedIn|Telegram|Threads|YouTube|TikTok|Google News|Google Discover"

SHARE_LABEL = line_rule(
    "it/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Condividi", "Condividere", "Condivisioni", "Condividi su", "Condividi con", "Condividi via", "Condividi tramite", "Condividi ora",
        "Condividi questo", "Condividi Commenta", "Condividi sui social", "Condividi sui social network", "Condividi con gli amici",
        "Condividi con i tuoi amici",
        "(Condividi|Condividete|Condividi subito|Invia|Consiglia|Salva) (questo articolo|l'articolo|articolo|questa pagina|la pagina|"
        "questo post|il post|questa notizia|la notizia|questo contenuto|il link|questa ricetta|la ricetta|questo video|il video)",
        "Condividi questo articolo su", "Condividi l'articolo su", "Copia link", "Copia il link", "Copia URL", "Copia negli appunti",
        "Link copiato", "Link copiato negli appunti", "Copiato", "Copia", "Link permanente", "Permalink", "Invia ad un amico",
        "Invia a un amico", "Invia per email", "Invia via email", "Invia tramite email", "Invia per posta elettronica",
        "Segnala ad un amico", "Segnala a un amico", "Mi piace", "Mi piace:", "Mi piace Caricamento in corso", "Regala",
        "Regala questo articolo", "Regala articolo", "Twitta", "Tweetta", "Opzioni di condivisione", "Mostra opzioni di condivisione",
        "Chiudi Condividi",
    ),
    hits=("Condividi questo articolo", "Invia la notizia", "CONDIVIDI", "Condividi l'articolo", "Salva questo articolo"),
    misses=("Condividi la gioia", "Condividere la stanza", "Copia d'autore all'asta", "Mi piace il mare"),
)

SHARE_ON = line_rule(
    "it/share-on",
    label=Label.SHARE,
    why="A button that shares the page on one network.",
    pattern=phrases(
        f"(Condividi|Condividi articolo|Condividi l'articolo|Pubblica|Invia|Twitta) (su|via|con|tramite) ({NETS})",
        "Condividi (via|per|tramite) (email|e-mail|mail)", "Fai clic per condividere su *", "Fai clic qui per condividere su *",
        "Clicca per condividere su *", "Fai clic qui per stampare *", "Fai clic qui per inviare *", "Fai clic per inviare *",
        "Si apre in una nuova finestra", "Si apre in una nuova scheda", "Condividi su: *",
    ),
    hits=(
        "Condividi su Facebook", "Fai clic per condividere su X (Si apre in una nuova finestra)", "Invia tramite WhatsApp",
        "Condividi via email", "Fai clic qui per stampare (Si apre in una nuova finestra)", "Fai clic qui per condividere su X",
        "Clicca per condividere su X", "Fai clic per inviare un link a un amico", "Fai clic qui per inviare un link",
        "Condividi su: X, Facebook",
    ),
    misses=("Condividi su tutto", "Pubblica su misura", "Fai clic e vai"),
)

FOLLOW = line_rule(
    "it/follow",
    label=Label.SHARE,
    why="Asks the reader to follow the site.",
    pattern=phrases(
        "Seguici", "Segui", "Segui su", "Seguici su", "Seguici anche su", "Seguici sui social", "Seguiteci", "Seguiteci su", "Trovaci su",
        "I nostri social", f"(Seguici|Seguiteci|Trovaci) (anche|) (su|sul nostro canale|sui nostri canali) ({FOLLOWED}|social)",
        f"Seguici su ({FOLLOWED}) e ({FOLLOWED})", "Seguici su Facebook, *", "Seguici su: *",
        "Segui i nostri (canali social|canali|profili social)", "Segui la nostra pagina (Facebook|Instagram|LinkedIn)",
        "Segui * su Google (News|Discover)", "Segui * su (WhatsApp|Facebook|Instagram|Telegram|TikTok)",
        "Iscriviti al (nostro|) canale (WhatsApp|Telegram|YouTube|whatsapp di *)", "Entra nel (nostro|) canale (WhatsApp|Telegram)",
        "Unisciti al (nostro|) canale (WhatsApp|Telegram)", "Aggiungi come fonte preferita su Google",
        "Aggiungici alle tue fonti preferite su Google", "Diventa fan", "Diventa fan su Facebook", "Segui l'autore", "Segui il tema",
        "Resta connesso", "Rimani connesso",
    ),
    hits=(
        "Seguici su Facebook", "Seguici sul nostro canale WhatsApp", "Segui Il Ponte su Google News", "Iscriviti al nostro canale WhatsApp",
        "Seguici su Facebook e X", "Segui i nostri canali social", "Seguici su: Facebook, X", "Seguici su Facebook, X e Instagram",
        "Segui Il Ponte su WhatsApp", "Entra nel canale WhatsApp",
    ),
    misses=("Seguici nel bosco", "Segui il cuore", "Seguici su per la collina"),
)

FOLLOW_TAIL = span_rule(
    "it/follow-tail",
    label=Label.SHARE,
    where="inside",
    why="A sentence that asks the reader to follow the site.",
    pattern=phrases(
        f"(Seguici|Seguiteci) (anche|) su ({FOLLOWED})", "Seguici sui social", "Iscriviti al nostro canale WhatsApp",
        "Iscriviti al nostro canale Telegram",
    ),
    hits=("Il ponte è aperto.⟦ Seguici su Facebook!⟧", "Piove.⟦ Iscriviti al nostro canale WhatsApp.⟧"),
    misses=("Disse: seguici su Facebook se vuoi, rispose.", "Seguici sul ponte."),
)
