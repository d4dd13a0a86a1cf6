"""Comment and poll prompts, Finnish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENT_PROMPT = line_rule(
    "fi/comment-prompt",
    label=Label.COMMENT,
    why="A prompt or a label of the comment section.",
    pattern=phrases(
        "Kommentit", "Kommentoi", "Kommentoi artikkelia", "Kommentoi juttua", "Kommentoi uutista", "Kommentoi tätä",
        "Kommentoi kirjoitusta", "Kommentoi tästä", "Jätä kommentti", "Jätä vastaus", "Jätä kommentti Peruuta vastaus",
        "Vastaa Peruuta vastaus", "Peruuta vastaus", "Kirjoita kommentti", "Kirjoita kommenttisi", "Kirjoita oma kommenttisi",
        "Lähetä kommentti", "Julkaise kommentti", "Lisää kommentti", "Lisää uusi kommentti", "Lisää oma kommenttisi", "Näytä kommentit",
        "Piilota kommentit", "Näytä kaikki kommentit", "Kaikki kommentit", "Lue kommentit", "Lue kaikki kommentit", "Katso kommentit",
        "Viimeisimmät kommentit", "Uusimmat kommentit", "Uusimmat kommentit ensin", "Näytä lisää kommentteja", "Lataa lisää kommentteja",
        "Ei kommentteja", "Ei vielä kommentteja", "Ei kommentteja vielä", "Ole ensimmäinen kommentoija", "Kommentoi ensimmäisenä",
        "Vastaa", "Vastaa kommenttiin", "Ilmianna", "Ilmianna kommentti", "Ilmoita asiaton viesti", "Ilmoita asiaton kommentti",
        "Ilmoita asiattomasta viestistä", "Raportoi", "Raportoi kommentti", "Muokkaa kommenttia", "Poista kommentti",
        "Kommentointi on suljettu", "Kommentointi suljettu", "Kommentointi on päättynyt", "Kommentit on suljettu",
        "Kommentit pois päältä", "Kommentoinnin säännöt", "Keskustelun säännöt", "Keskustele", "Keskustele aiheesta",
        "Osallistu keskusteluun", "Liity keskusteluun", "Siirry keskusteluun", "Avaa keskustelu", "Mitä mieltä olet",
        "Mitä mieltä sinä olet", "Kerro mielipiteesi", "Järjestä", "Vanhimmat ensin", "Uusimmat ensin", "Suosituimmat ensin", "Äänestä",
        "Äänestä tästä", "Näytä tulokset", "Katso tulokset", "Päivän kysymys", "Kiitos äänestäsi", "Kiitos vastauksestasi",
        "Viikon kysymys", "Oliko artikkelista hyötyä", "Oliko tästä sivusta apua", "Oliko sivusta hyötyä", "Oliko tästä hyötyä",
        "Löysitkö etsimäsi", "Arvioi", "Arvostele", "Anna arvosana", "Arvioi resepti", "Nimesi", "Nimimerkki", "Sähköpostiosoitteesi",
        "Kotisivu", "Verkkosivusto", "Kommentit (artikkeliin|kohteessa|kirjoitukseen): *", "Kommentit pois päältä artikkelissa *",
        "(# vastausta|Yksi vastaus|# kommenttia|Yksi kommentti|# ajatusta) (artikkeliin|aiheesta|artikkelista) \"*\"",
    ),
    hits=(
        "Kommentit kirjoitukseen: Kymmenen siltaa joen yli", "Kommentit pois päältä artikkelissa Kymmenen siltaa joen yli",
        "Yksi kommentti artikkelista \"Kymmenen siltaa joen yli\"",
    ),
    misses=("Kommentit salista kuultiin", "Vastaa kyllä tai ei kysymykseen", "Äänestä perjantaina, hän kehotti"),
)

COMMENT_SENTENCE = line_rule(
    "fi/comment-sentence",
    label=Label.COMMENT,
    strength=Strength.CERTAIN,
    why="A sentence of a comment form.",
    pattern=phrases(
        "Sähköpostiosoitettasi ei (julkaista|näytetä)", "Sähköpostiosoitettasi ei julkaista. Pakolliset kentät on merkitty",
        "(Pakolliset kentät|Vaaditut kentät) on merkitty",
        "Tallenna nimeni, sähköpostiosoitteeni ja (kotisivuni|sivustoni) tähän selaimeen *",
        "(Ilmoita|Ilmoita minulle) (uusista|seuraavista|jatkokommenteista) (kommenteista|artikkeleista) (sähköpostilla|sähköpostitse)",
        "(Ilmoita|Ilmoita minulle) (uusista|seuraavista|jatkokommenteista) kirjoituksista (sähköpostilla|sähköpostitse)",
        "(Sivusto|Tämä sivusto) käyttää Akismet *", "(Sivusto|Tämä sivusto) käyttää Akismet-palvelua *",
        "(Sinun täytyy|Sinun on|Sinun pitää) (kirjautua sisään|olla kirjautunut) (kommentoidaksesi|kirjoittaaksesi kommentin)",
        "(Sinun täytyy|Sinun on|Sinun pitää) kirjautua (kommentoidaksesi|kirjoittaaksesi kommentin)",
        "(Sinun täytyy|Sinun on|Sinun pitää) (kirjautua sisään|olla kirjautunut|kirjautua) lähettääksesi kommentin",
        "(Sinun täytyy|Sinun on|Sinun pitää) (kirjautua sisään|olla kirjautunut|kirjautua) voidaksesi kommentoida",
        "(Kirjaudu sisään|Kirjaudu|Kirjaudu tai rekisteröidy) (kommentoidaksesi|osallistuaksesi keskusteluun)",
        "(Kirjaudu sisään|Kirjaudu|Kirjaudu tai rekisteröidy) (lähettääksesi kommentin|jättääksesi kommentin)",
        "(Toimitus|Ylläpito) ei vastaa (kommenttien|keskustelun|lukijoiden) *",
    ),
    hits=(
        "Sähköpostiosoitettasi ei julkaista", "Pakolliset kentät on merkitty",
        "Tallenna nimeni, sähköpostiosoitteeni ja kotisivuni tähän selaimeen Kymmenen siltaa joen yli",
        "Ilmoita minulle jatkokommenteista artikkeleista sähköpostilla", "Ilmoita minulle jatkokommenteista kirjoituksista sähköpostilla",
        "Tämä sivusto käyttää Akismet Kymmenen siltaa joen yli", "Tämä sivusto käyttää Akismet-palvelua Kymmenen siltaa joen yli",
        "Sinun täytyy kirjautua sisään kirjoittaaksesi kommentin", "Sinun täytyy kirjautua kirjoittaaksesi kommentin",
        "Sinun täytyy kirjautua sisään lähettääksesi kommentin", "Sinun täytyy kirjautua sisään voidaksesi kommentoida",
        "Toimitus ei vastaa kommenttien Kymmenen siltaa joen yli",
    ),
    misses=("Sähköpostiosoitettasi ei löydy rekisteristä, sanoi virkailija.", "Sinun täytyy olla terve pelataksesi."),
)
