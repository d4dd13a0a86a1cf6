"""Advertising and donation notices, Danish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

AD = line_rule(
    "da/ad",
    label=Label.AD,
    why="The marker of an advertisement.",
    pattern=phrases(
        "Annonce", "Annonce:", "Annoncer", "Annoncør", "Annoncér", "Annoncér hos os", "Annoncer hos os", "Annoncer her", "Annoncering",
        "Annonceindhold", "Annoncørbetalt indhold", "Annoncørbetalt", "Reklame", "Reklamelink", "Reklamelinks", "Sponsoreret",
        "Sponsoreret indhold", "Sponsoreret artikel", "Sponsoreret indlæg", "Sponseret indhold", "Betalt indhold", "Betalt samarbejde",
        "Betalt annonce", "Betalt partnerskab", "Kommercielt samarbejde", "Kommercielt indhold", "Partnerindhold", "Indhold fra partner",
        "I samarbejde med annoncør", "Annoncen slutter her", "Skjul annonce", "Luk annonce", "Spring annoncen over", "Køb annonce",
        "Bestil annonce", "Rabatkoder", "Jobannoncer", "Rubrikannoncer", "Affiliate link", "Affiliatelinks",
        "(Annonce fra|Annonce for|Sponsoreret af|Reklame for|I samarbejde med): *",
        "(Betalt samarbejde med|Betalt indhold fra|Præsenteret af|Annoncørbetalt indhold fra): *",
        "(Dette er|Artiklen er) (en annonce|annoncørbetalt indhold|en betalt annonce)",
        "(Dette er|Artiklen er) (reklame|sponsoreret indhold|et betalt samarbejde)",
    ),
    hits=(
        "I samarbejde med: Ti broer du bør se", "Annoncørbetalt indhold fra: Ti broer du bør se", "Artiklen er annoncørbetalt indhold",
        "Artiklen er et betalt samarbejde",
    ),
    misses=("Annonce i avisen gav svar", "Reklame på skolen stoppes", "Annoncer på busserne forbydes"),
)

AD_SENTENCE = line_rule(
    "da/ad-sentence",
    label=Label.AD,
    strength=Strength.CERTAIN,
    why="An affiliate disclosure.",
    pattern=phrases(
        "(Artiklen|Indlægget|Denne artikel|Dette indlæg) (indeholder|kan indeholde) (reklamelinks|affiliatelinks|affiliate-links)",
        "(Artiklen|Indlægget|Denne artikel|Dette indlæg) (indeholder|kan indeholde) (affiliate links|annoncelinks)",
        "(Artiklen|Indlægget|Denne artikel|Dette indlæg) (indeholder|kan indeholde) (reklamelinks|affiliatelinks|affiliate-links) *",
        "(Artiklen|Indlægget|Denne artikel|Dette indlæg) (indeholder|kan indeholde) (affiliate links|annoncelinks) *",
        "Slå (din annonceblokering|din adblocker|adblocker|annonceblokering) fra *",
    ),
    hits=(
        "Denne artikel kan indeholde affiliate-links", "Denne artikel kan indeholde affiliate links",
        "Denne artikel kan indeholde affiliate-links Ti broer du bør se",
        "Denne artikel kan indeholde affiliate links Ti broer du bør se", "Slå din annonceblokering fra Ti broer du bør se",
    ),
    misses=("Artiklen indeholder links til forskning.", "Slå ovnen fra og lad den stå."),
)

DONATION = line_rule(
    "da/donation",
    label=Label.DONATION,
    strength=Strength.CERTAIN,
    why="An appeal for money for the site.",
    pattern=phrases(
        "(Støt os|Støt vores journalistik|Støt vores arbejde) (i dag|på MobilePay|via MobilePay|med et bidrag|ved at|på Patreon|her|)",
        "(Støt uafhængig journalistik|Støt den frie presse) (i dag|på MobilePay|via MobilePay|med et bidrag|ved at|på Patreon|her|)",
        "(Kan du lide|Sætter du pris på) (det vi laver|vores journalistik|det du læser|det, du læser)? *",
    ),
    hits=(
        "Støt vores journalistik via MobilePay", "Støt uafhængig journalistik via MobilePay",
        "Sætter du pris på vores journalistik? Ti broer du bør se",
    ),
    misses=("Støt os i kampen om broen, bad de.", "Kan du lide broen i regnvejr?"),
)
