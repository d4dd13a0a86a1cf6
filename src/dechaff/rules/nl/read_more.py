"""Links to other stories and headings over them, Dutch."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

READ_MORE = line_rule(
    "nl/read-more",
    label=Label.READ_MORE,
    why="A link to another story or to the rest of this one.",
    pattern=phrases(
        "Lees meer", "Lees verder", "Lees ook", "Lees ook:", "Lees hier meer", "Lees hier verder", "Lees meer over *",
        "Lees meer artikelen (over|van|uit) *", "Lees het hele (artikel|verhaal|interview|bericht)",
        "Lees het volledige (artikel|verhaal|interview|bericht)", "Lees het artikel", "Lees alles over *", "Lees artikel",
        "Lees alle *artikelen", "Verder lezen", "Doorlezen", "Lees door", "Meer lezen", "Meer informatie", "Meer info", "Meer weten?",
        "Meer weten", "Meer", "Meer tonen", "Toon meer", "Toon alles", "Laad meer", "Meer laden", "Bekijk meer", "Bekijk alles",
        "Bekijk alle *", "Bekijk ook", "Kijk ook", "Luister ook", "Zie ook", "Zie verder", "Ontdek meer", "Meer nieuws", "Meer artikelen",
        "Meer berichten", "Klik hier", "Klik hier voor meer *", "Klik hier om verder te lezen", "Naar het artikel", "Alle artikelen",
        "Alle berichten", "Alle nieuws", "Al het nieuws", "(Lees|Bekijk|Kijk|Luister|Zie) (ook:|meer:|verder:|hier:) *", "Lees ook *",
        "Lees ook hier *", "Lees ook dit *", "Meer over dit onderwerp: *", "Meer lezen: *", "Achtergrond lezen: *",
        "(Vorig|Volgend|Vorige|Volgende) (artikel|bericht|nieuws|pagina|verhaal|post)", "Vorige", "Volgende", "Vorig artikel *",
        "Volgend artikel *", "Berichtnavigatie", "Berichten navigatie", "Terug naar overzicht", "Terug naar het overzicht",
        "Terug naar artikel", "Terug naar nieuws",
    ),
    hits=(
        "Lees ook: Tien bruggen", "Lees verder →", "Lees meer over bruggen", "Lees ook Tien bruggen", "Vorig artikel De brug",
        "Zie ook: Tien bruggen", "Klik hier voor meer nieuws", "Lees het hele artikel", "Bekijk alle foto's",
        "Lees meer artikelen over bruggen", "Lees alles over bruggen",
    ),
    misses=("Lees meer boeken", "Meer wegen dan bruggen", "Volgende week gaat de brug open.", "Klik hier niet"),
)

RELATED = line_rule(
    "nl/related",
    label=Label.RELATED,
    why="A heading over links to other stories.",
    pattern=phrases(
        "(Gerelateerde|Verwante|Soortgelijke|Vergelijkbare|Aanbevolen|Recente|Populaire|Uitgelichte|Laatste|Andere|Nieuwste) (artikelen|"
        "berichten|onderwerpen|verhalen|video's|nieuws|content|links|producten|recepten|posts|publicaties|nieuwsberichten)",
        "Gerelateerd", "Gerelateerd nieuws", "Gerelateerd artikel", "Gerelateerd bericht",
        "Dit vind je (misschien|mogelijk|) (ook|) (leuk|interessant)", "Dit vind je misschien ook leuk",
        "Misschien vind je dit ook (leuk|interessant)", "Misschien ook interessant", "Ook interessant", "Ook interessant voor jou",
        "Interessant voor jou", "Dit is ook interessant", "Wellicht ook interessant", "Ook leuk", "Dit wil je ook lezen", "Ook lezen",
        "Voor jou", "Voor jou geselecteerd", "Aanbevolen", "Aanbevolen voor jou", "Aanbevelingen", "Aanraders", "Leestip", "Leestips",
        "Onze leestips", "Tips van de redactie", "Tip van de redactie", "Keuze van de redactie", "De redactie raadt aan", "Meest gelezen",
        "Meestgelezen", "Best gelezen", "Bestgelezen", "Meest bekeken", "Meest gedeeld", "Meest besproken", "Meest recent",
        "Meest populair", "Populair", "Nu populair", "Trending", "Net binnen", "Nu in het nieuws", "Laatste nieuws", "Het laatste nieuws",
        "Nieuwste", "Meer over dit onderwerp", "Meer over dit thema", "Meer over", "Meer over *",
        "Meer nieuws uit *", "Meer van deze auteur", "Meer van dit onderwerp", "Meer in deze categorie", "Meer in deze rubriek",
        "Meer artikelen van *", "Over dit onderwerp", "In dit artikel", "In het nieuws", "Ander nieuws", "Overig nieuws", "Niet te missen",
        "Mis niets", "Net verschenen", "Elders op het web", "Van onze partners", "Partnercontent", "Partner content",
        "Gesponsorde (artikelen|berichten|content|links)", "Dossiers", "Dossier: *", "Bekijk het dossier", "Onderwerpen", "Nieuwsoverzicht",
        "Uitgelicht",
    ),
    hits=(
        "Gerelateerde artikelen", "Dit vind je misschien ook interessant", "Meest gelezen", "Meer over bruggen", "Meer nieuws uit Gent",
        "Gesponsorde artikelen", "Dossier: Bruggen", "Meer artikelen van Jan",
        "Misschien vind je dit ook leuk",
    ),
    misses=(
        "Populair bij toeristen", "Aanbevolen dosis overschreden", "Laatste wens van een vader", "Andere tijden",
        "Meer van zulke bruggen zijn er niet.",
    ),
)

RELATED_HINT = line_rule(
    "nl/related-hint",
    label=Label.RELATED,
    strength=Strength.HINT,
    why="May be a heading over links to other stories.",
    pattern=phrases("Meer van *", "Meer uit *"),
    hits=("Meer van Jan Jansen", "Meer uit Gent"),
    misses=("Meerdere bruggen", "Van meer uit"),
)

READ_TAIL = span_rule(
    "nl/read-more-tail",
    label=Label.READ_MORE,
    why="A link to another story behind the text.",
    pattern=phrases(
        "(Lees|Bekijk|Kijk|Luister|Zie) ook: *", "Lees ook “*”", "Lees meer: *", "Lees verder: *", "Lees meer", "Lees verder",
        "Lees hier meer", "Lees hier verder", "Meer lezen?", "Lees het hele artikel", "Lees het hele verhaal hier",
    ),
    hits=("De brug is open.⟦ Lees ook: Tien bruggen⟧", "Het regent al drie dagen…⟦ Lees verder⟧", "Het regent.⟦ LEES OOK: Tien bruggen⟧"),
    misses=("Ze wil dat hij meer leest", "Hij zei: “Ik lees verder.”", "Men leest meer"),
)

READ_BRACKETS = span_rule(
    "nl/read-more-brackets",
    label=Label.READ_MORE,
    where="brackets",
    why="A link to another story in brackets.",
    pattern=phrases(
        "(Lees|Bekijk|Kijk|Zie) (ook|meer|verder|hier|hier meer)", "(Lees|Bekijk|Kijk|Zie) (ook:|meer:|verder:|hier:|hier meer:) *",
        "Lees ook *", "Lees verder onder de (foto|video|tweet|advertentie|afbeelding|post)",
        "Tekst (gaat|loopt) (verder|door) onder de (foto|video|tweet|advertentie|afbeelding|post)",
    ),
    hits=("De brug⟦ (lees ook: Tien bruggen)⟧ is open.", "Het regent⟦ [Lees meer]⟧", "Het regent.⟦ (Tekst gaat verder onder de foto)⟧"),
    misses=("De wet (zie artikel 3) verandert.", "De kinderen (lezen en schrijven) leren."),
)

TEXT_GOES_ON = line_rule(
    "nl/text-goes-on",
    label=Label.READ_MORE,
    why="Says that the text goes on below a picture or an advertisement.",
    pattern=phrases(
        "(Tekst|Artikel|Verhaal|De tekst|Het artikel) (gaat verder|loopt door) onder (de|het) (foto|foto's|video|tweet|advertentie|"
        "afbeelding|post|bericht|kaart|grafiek|filmpje|fotogalerij|podcast|illustratie|reclame)",
        "(Tekst|Artikel|Verhaal|De tekst|Het artikel) (gaat verder|loopt door) onder deze (foto|video|advertentie|afbeelding|post|kaart|"
        "grafiek)",
        "(Lees|Lees het artikel) (verder|door) onder (de|het|deze) (foto|foto's|video|tweet|advertentie|afbeelding|post|bericht|reclame)",
        "Tekst gaat verder (na|onder) (de|deze) (advertentie|reclame)", "Verhaal gaat verder onder de advertentie",
    ),
    hits=(
        "Tekst gaat verder onder de foto", "Artikel gaat verder onder de video", "(Tekst loopt door onder de foto)",
        "Lees verder onder de advertentie", "Tekst gaat verder na de advertentie",
    ),
    misses=("Tekst gaat verloren", "Het leven gaat verder onder de brug", "Het artikel gaat over onderwijs"),
)
