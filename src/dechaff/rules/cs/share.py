"""Share and follow prompts, Czech."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

SHARE_LABEL = line_rule(
    "cs/share-label",
    label=Label.SHARE,
    why="The caption of a share box.",
    pattern=phrases(
        "Sdílet", "Sdílej", "Sdílejte", "Sdílení", "Sdílet to", "Sdílejte to", "Poslat", "Poslat dál", "Tweetnout", "Tweet", "Přeposlat",
        "Poslat e-mailem", "Odeslat e-mailem", "Poslat mailem", "Poslat článek", "Poslat odkaz", "Poslat známému", "Poslat příteli",
        "Poslat přátelům", "Doporučit", "Doporučit článek", "Doporučit známému", "Doporučit příteli", "Uložit článek",
        "Uložit na později", "Uložit do oblíbených", "Přidat do oblíbených", "Přidat k oblíbeným", "Přidat do záložek", "Líbí se mi",
        "To se mi líbí", "Připnout", "Kopírovat odkaz", "Kopírovat adresu", "Zkopírovat odkaz", "Zkopírovat adresu", "Zkopírovat URL",
        "Zkopírovat do schránky", "Odkaz zkopírován", "Odkaz byl zkopírován", "Zkopírováno", "Zkopírováno do schránky",
        "Možnosti sdílení", "Zobrazit možnosti sdílení", "Zavřít sdílení", "Líbí se mi Načítání",
        "(Sdílet|Sdílej|Sdílejte|Nasdílejte) (článek|tento článek|příspěvek|tento příspěvek|stránku|zprávu|text)",
        "(Sdílet|Sdílej|Sdílejte|Nasdílejte) (odkaz|s přáteli|na sociálních sítích|článek s přáteli|video|recept)",
        "(Sdílet|Sdílejte|Sdílet článek) (na Facebooku|na Twitteru|na X|na síti X|na WhatsAppu|přes WhatsApp)",
        "(Sdílet|Sdílejte|Sdílet článek) (na LinkedInu|e-mailem|na Messengeru|na Pinterestu|přes e-mail)",
        "Líbí|Líbil se vám (článek|tento článek|text|příspěvek)? (Sdílejte ho|Sdílejte jej|Sdílejte|Podělte se o něj)",
        "Líbil se (vám|ti) (článek|tento článek|příspěvek)? *", "(Klikněte|Kliknutím) pro sdílení *",
        "(Klikněte|Kliknout) pro (vytisknutí|odeslání odkazu|odeslání) *",
    ),
    hits=(
        "Klikněte pro sdílení na Facebooku(Otevře se v novém okně)", "Nasdílejte tento příspěvek", "Nasdílejte na sociálních sítích",
        "Sdílet článek přes WhatsApp", "Sdílet článek na Messengeru", "Líbil se vám tento článek? Podělte se o něj",
        "Líbil se vám tento článek? Deset mostů přes Vltavu", "Kliknutím pro sdílení Deset mostů přes Vltavu",
        "Klikněte pro odeslání odkazu Deset mostů přes Vltavu",
    ),
    misses=("Sdílet auto se sousedem", "Doporučit lze jen prohlídku hradu", "Poslat dál do světa"),
)

SHARE_COUNT = line_rule(
    "cs/share-count",
    label=Label.COUNTER,
    why="A counter of shares.",
    pattern=phrases("# (sdílení|lajků|zhlédnutí)", "(Sdílení|Počet sdílení|Sdíleno): #"),
    hits=("12 zhlédnutí", "Počet sdílení: 12"),
    misses=("Sdílení 12 aut ve městě", "12 sdílení za minutu překvapilo"),
)

FOLLOW = line_rule(
    "cs/follow",
    label=Label.SHARE,
    why="An invitation to follow the site.",
    pattern=phrases(
        "(Sledujte nás|Sleduj nás|Najdete nás|Jsme|Přidejte se k nám) na (Facebooku|Twitteru|X|síti X|Instagramu|YouTube|TikToku)",
        "(Sledujte nás|Sleduj nás|Najdete nás|Jsme|Přidejte se k nám) na (Google Zprávách|sociálních sítích|sítích)",
        "(Sledujte nás|Sleduj nás|Najdete nás|Jsme|Přidejte se k nám) na (WhatsAppu|Seznamu|LinkedInu)",
        "(Buďte s námi|Staňte se fanoušky) na (Facebooku|Twitteru|X|síti X|Instagramu|YouTube|TikToku)",
        "(Sledujte nás také|Najdete nás také) na (Facebooku|Twitteru|X|síti X|Instagramu|YouTube|TikToku)",
        "(Buďte s námi|Staňte se fanoušky|Sledujte nás také|Najdete nás také) na (Google Zprávách|sociálních sítích|sítích)",
        "(Buďte s námi|Staňte se fanoušky|Sledujte nás také|Najdete nás také) na (WhatsAppu|Seznamu|LinkedInu)",
        "Sledujte (nás|nás také|nás na sítích|naše sociální sítě|náš kanál|náš Instagram|náš Facebook)", "Sledovat", "Sleduji",
        "Přestat sledovat", "Sledovat autora", "Sledovat téma", "Sledovat nás", "Sledovat seriál", "Sledovaná témata", "Přidat na Seznam",
        "Přidat si nás na Seznam", "Přidejte si nás", "Přidat mezi oblíbené zdroje", "Sociální sítě a kanály",
        "(Přidejte si|Přidat) (nás|*) na (titulní stranu Seznam.cz|Seznam.cz|hlavní stránku Seznamu)",
    ),
    hits=(
        "Přidejte se k nám na Instagramu", "Přidejte se k nám na sociálních sítích", "Přidejte se k nám na WhatsAppu",
        "Staňte se fanoušky na Instagramu", "Sledujte nás také na Instagramu", "Staňte se fanoušky na sociálních sítích",
        "Staňte se fanoušky na WhatsAppu", "Sledujte naše sociální sítě", "Přidejte si nás na titulní stranu Seznam.cz",
    ),
    misses=("Sledujte nás pozorně, řekl lektor", "Sledovat ptáky na zahradě"),
)
