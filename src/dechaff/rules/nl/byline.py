"""Bylines, dates and sources, Dutch."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "nl/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "Door @", "Door: @", "Door @ %", "Door @ op %", "Door @ - %", "Geschreven door @", "Geschreven door: @", "Gepubliceerd door @",
        "Geplaatst door @", "Gepost door @", "Tekst door @", "Tekst: @", "Tekst en foto's: @", "Tekst en beeld: @", "Tekst @ Beeld *",
        "Auteur: @", "Auteurs: @", "Redactie: @", "Redacteur: @", "Journalist: @", "Verslaggever: @", "Vertaling: @", "Interview door @",
        "Recensie door @", "Een artikel van @", "Een opinie van @", "Een column van @", "Column door @",
        "(Geplaatst|Geschreven|Gepubliceerd) door @ (op|) %", "(Geplaatst|Gepubliceerd) op % door @",
        "Door (ANP|AFP|Reuters|Belga|redactie|de redactie|onze redactie|onze verslaggever|een verslaggever|Redactie)",
        "Door (onze|een van onze) (verslaggevers|verslaggever|correspondent|redacteur|redacteuren)",
        "Van onze (verslaggever|verslaggevers|redactie|correspondent|verslaggeefster) *",
        "Van onze (verslaggever|verslaggevers|redactie|correspondent)", "Met (informatie|medewerking) van (ANP|Reuters|AFP|Belga)",
        "Bewerkt door @",
    ),
    hits=(
        "Door Jan Jansen", "Door: Jan Jansen en Piet de Vries", "Geplaatst door Jan Jansen op 12 maart 2024", "Tekst: Jan Jansen",
        "Door Jan Jansen 12 maart 2024", "Van onze verslaggever in Gent", "Door onze redactie",
        "Geplaatst op 12 maart 2024 door Jan Jansen", "Door ANP", "Tekst Jan Jansen Beeld ANP", "Door een van onze redacteuren",
    ),
    misses=("Door de storm viel de stroom uit", "Door en door nat", "Geschreven door duizenden"),
)

DATE = line_rule(
    "nl/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(Gepubliceerd|Geplaatst|Bijgewerkt|Aangepast|Gewijzigd|Geüpdatet|Verschenen|Laatst bijgewerkt|Laatst gewijzigd|Laatst aangepast|"
        "Laatste update|Laatst geüpdatet|Publicatiedatum|Datum|Update) (op|om|:|) %",
        "Gepubliceerd: %", "Bijgewerkt: %", "Laatste update: %", "Laatst bijgewerkt: %", "Laatst gewijzigd: %", "Datum: %",
        "Publicatiedatum: %", "Gepubliceerd op: %", "Geplaatst op: %", "(Gepubliceerd|Geplaatst) (op|) % om #:#",
        "Gepubliceerd (op|) % (Bijgewerkt|Aangepast|Laatst bijgewerkt|Laatste update) *", "Gepubliceerd op % in *", "Geplaatst op % in *",
        "# (minuten|uur|dagen|minuut|dag|weken|week|maanden|maand|jaar|seconden) geleden",
        "(Gepubliceerd|Bijgewerkt|Aangepast) # (minuten|uur|dagen|minuut|dag|weken|week|maanden|jaar) geleden", "Vandaag om #:#",
        "Gisteren om #:#", "Vandaag, #:#", "Gisteren, #:#", "Gepubliceerd", "Bijgewerkt", "Gepubliceerd op", "Laatste update",
        "Laatst bijgewerkt",
    ),
    hits=(
        "Gepubliceerd op 12 maart 2024", "Laatste update: 12 maart 2024 10:15", "Bijgewerkt 12-03-2024", "3 uur geleden",
        "Gepubliceerd op 12 maart 2024 in Politiek", "Vandaag om 10:15", "Bijgewerkt 3 uur geleden",
        "Gepubliceerd 12 maart 2024 Bijgewerkt 13 maart 2024", "Gisteren, 10:15",
    ),
    misses=("Gepubliceerd in twaalf landen", "20 jaar geleden ging de brug open", "Verschenen bij een uitgever"),
)

SOURCE = line_rule(
    "nl/source",
    label=Label.SOURCE,
    why="Names the source.",
    pattern=phrases(
        "Bron: *", "Bronnen: *", "Bron (ANP|AFP|Reuters|Belga|AP)",
        "Dit artikel (verscheen|is) (eerder|oorspronkelijk|eerst) (verschenen|gepubliceerd|) (in|op|bij) *",
        "Dit artikel werd (eerder|oorspronkelijk|eerst) gepubliceerd (in|op|door) *",
        "Oorspronkelijk (gepubliceerd|verschenen) (in|op|bij) *", "Eerder (gepubliceerd|verschenen) (in|op) *",
    ),
    hits=(
        "Bron: ANP", "Dit artikel verscheen eerder in De Brug.", "Oorspronkelijk verschenen in De Brug", "Bronnen: ANP, Reuters",
        "Dit artikel werd eerder gepubliceerd in De Brug", "Eerder verschenen in De Brug",
    ),
    misses=("Bron van vreugde", "Bronnen rond het kabinet", "Eerder werd gedacht"),
)
