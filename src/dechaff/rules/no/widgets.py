"""Page tools, menus and labels, Norwegian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

TOOL = line_rule(
    "no/tool",
    label=Label.WIDGET,
    why="A tool of the page.",
    pattern=phrases(
        "Skriv ut", "Skriv ut artikkelen", "Skriv ut siden", "Utskrift", "Utskriftsvennlig versjon", "Til toppen", "Til topp",
        "Tilbake til toppen", "Tilbake til topp", "Opp til toppen", "Gå til toppen", "Tilbake", "Tilbake til forsiden", "Gå tilbake",
        "Gå til forsiden", "Til forsiden", "Hopp til innhold", "Hopp til innholdet", "Hopp til hovedinnhold", "Hopp til hovedinnholdet",
        "Hopp over til innhold", "Hopp rett til innholdet", "Gå til innhold", "Gå til innholdet", "Gå til hovedinnhold",
        "Gå til hovedinnholdet", "Gå direkte til innholdet", "Hopp til navigasjon", "Hopp til meny", "Gå til navigasjon", "Gå til meny",
        "Gå til bunnen", "Søk", "Søk her", "Søk på nettstedet", "Søk etter", "Søk i artikler", "Søkeresultat", "Søkeresultater", "Lukk",
        "Lukk meny", "Lukk menyen", "Åpne meny", "Åpne menyen", "Vis meny", "Meny", "Hovedmeny", "Laster", "Laster inn", "Laster innhold",
        "Vennligst vent", "Send inn", "Avbryt", "Bekreft", "Fortsett", "Neste", "Forrige", "Neste side", "Forrige side", "Tekststørrelse",
        "Skriftstørrelse", "Endre skriftstørrelse", "Større tekst", "Mindre tekst", "Mørk modus", "Lys modus", "Mørkt tema", "Velg språk",
        "Bytt språk", "Åpnes i nytt vindu", "Åpnes i ny fane", "Dagens navn", "Navnedager", "Været i dag", "Tv-guide", "TV-guide",
        "Kryssord", "Skjul", "Slå på JavaScript", "Aktiver JavaScript", "Vis mer innhold", "(Dagens navn|Navnedag|Navnedager): *",
        "(Søk|Søk etter|Søkeresultater for): *", "Side # av #",
    ),
    hits=("Dagens navn: Ti broer du bør se", "Søkeresultater for: Ti broer du bør se", "Side 12 av 12"),
    misses=("Lukk døren", "Søk dekning", "Tilbake i Norge"),
)

TAGS = line_rule(
    "no/tags",
    label=Label.NAVIGATION,
    why="A label of tags or topics.",
    pattern=phrases(
        "Stikkord", "Emneord", "Nøkkelord", "Etiketter", "Emneknagger", "Tagger", "Tagget med", "Temaer i artikkelen",
        "(Stikkord|Emneord|Nøkkelord|Etiketter|Emneknagger|Tags|Tagger|Tagget): *",
        "(Tagget med|Merket med|Publisert i|Kategorier|Emner|Arkivert under|Postet i): *",
        "Publisert i * (Merket med|Merket|Stikkord|Tagget) *",
    ),
    hits=(
        "Emneknagger: Ti broer du bør se", "Arkivert under: Ti broer du bør se",
        "Publisert i Ti broer du bør se Merket med Ti broer du bør se",
    ),
    misses=("Stikkord fra møtet", "Etiketter på flasker"),
)

MENU = line_rule(
    "no/menu",
    label=Label.NAVIGATION,
    why="A word of the site's menu or footer.",
    pattern=phrases(
        "Hjem", "Forside", "Forsiden", "Hovedside", "Om oss", "Om nettstedet", "Om avisen", "Kontakt oss", "Kontakt redaksjonen",
        "Kontaktinformasjon redaksjonen", "Tips oss", "Nyhetstips", "RSS", "RSS-feed", "Nettstedskart", "Sidekart", "Arkiv",
        "Jobb hos oss", "Ledige stillinger hos oss", "Du er her", "Hurtiglenker", "Snarveier", "Alle kategorier", "Alle emner",
        "Våre nettsteder", "For annonsører", "Ofte stilte spørsmål", "Om cookies", "Powered by Labrador CMS",
        "Følg oss i sosiale kanaler", "(Du er her): *", "(Hjem|Forside|Forsiden) (/|>|»|›) *",
    ),
    hits=("Forsiden » Nyheter » Oslo", "Du er her: Ti broer du bør se", "Forsiden / Ti broer du bør se"),
    misses=("Hjem til gården", "Kontakt oss hvis du så ulykken"),
)

SECTION = line_rule(
    "no/section",
    label=Label.NAVIGATION,
    strength=Strength.HINT,
    why="A section name of news sites.",
    pattern=phrases(
        "Nyheter", "Innenriks", "Utenriks", "Sport", "Kultur", "Økonomi", "Næringsliv", "Politikk", "Debatt", "Meninger", "Leder",
        "Kronikk", "Kommentar", "Leserbrev", "Underholdning", "Kjendis", "Livsstil", "Norge", "Verden", "Lokalt", "Video", "Tv",
        "Podkast", "Podcast", "Vær", "Været", "Mat", "Reise", "Bolig", "Motor", "Bil", "Teknologi", "Vitenskap", "Forskning", "Helse",
        "Mote", "Bøker", "Film", "Musikk", "Fotball", "Langrenn", "Håndball", "Ski", "Krim", "Jobb", "Blogg", "Quiz", "Konkurranser",
        "Hva skjer", "Kalender", "Redaksjonen", "Kontakt", "Hjelp", "Program", "Fakta", "Bakgrunn", "Kortversjonen", "Kort fortalt",
        "Start", "Tema", "Magasin", "Dødsfall", "Familie", "Kommentarer og debatt", "Sosiale medier", "Svar", "Lytt", "Spill",
        "Personvern", "Informasjonskapsler", "Cookies", "Vilkår", "Akkurat nå",
    ),
    misses=("Sport er gøy", "Norge leder"),
)
