"""Bylines, dates and sources, French."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "fr/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "Par @", "Par @ %", "Par @ (avec|et|,) (AFP|AP|Reuters|Belga|agences)", "Par @ Publié le %", "Par @ le %",
        "(Écrit|Rédigé|Publié|Posté|Article écrit|Texte|Article|Propos recueillis|Texte et photos|Traduit|Un article) par @",
        "Propos recueillis par @ %",
        "(Auteur:|Auteur :|Auteure:|Auteure :|Autrice:|Autrice :|Auteurs:|Auteurs :|Journaliste:|Journaliste :|Rédacteur:|Rédacteur :|"
        "Rédactrice:|Rédactrice :|Rédaction:|Rédaction :|Traduction:|Traduction :|Texte:|Texte :) @",
        "(Publié|Écrit|Posté|Rédigé) par @ (le|,|) %", "Publié le % par @", "Publié le % (à|) par @",
        "Par (AFP|Reuters|AP|Belga|Agence QMI|la rédaction)", "Par (AFP|Reuters|AP|la rédaction) %", "Avec (AFP|Reuters|AP|l'AFP|agences)",
        "Par @ Journaliste", "Journaliste • @", "(Envoyé spécial|Envoyée spéciale|Correspondant|Correspondante) (à *|au *|en *)",
        "Par @ , (journaliste|rédacteur|rédactrice|correspondant|correspondante|chroniqueur|éditorialiste)",
    ),
    hits=(
        "Par Jeanne Martin", "Par Jeanne Martin et Jean Dupont", "Par Jeanne Martin avec AFP", "Publié par Jeanne Martin le 12 mars 2024",
        "Propos recueillis par Jeanne Martin", "Par AFP", "Auteur : Jeanne Martin", "Publié le 12 mars 2024 par Jeanne Martin",
        "Correspondant à Berlin", "Par Jeanne Martin, journaliste", "Par Jeanne Martin Publié le 12 mars 2024", "Avec AFP",
        "Par Jeanne Martin, le 12 mars 2024",
    ),
    misses=("Par ailleurs, la route est fermée", "Par un beau matin", "Écrit par millions", "Par 2024"),
)

DATE = line_rule(
    "fr/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(Publié|Publiée|Posté|Mis à jour|Mise à jour|Modifié|Actualisé|Écrit|Mis en ligne|Créé|Diffusé|Édité|Paru|Rédigé|Dernière mise à "
        "jour|Dernière modification|Date de publication|Date|Mise en ligne) (le|à|:|) %",
        "(Publié|Posté|Mis en ligne|Créé) (le|) % (mis à jour|modifié|actualisé|Mise à jour|Dernière mise à jour|maj) (le|à|:|) *",
        "Publié (le|) % (à|) * (modifié|mis à jour) le *", "Publié le % (à|) #:#", "(Publié|Mis à jour|Modifié) le % (à|) # h #",
        "Publié le % dans *", "Cet article a été (publié|mis à jour) le % *", "Article (publié|mis à jour|modifié) le %",
        "(Publié|Mis à jour) le % Temps de lecture (:|) # (min|minutes)", "(Mis à jour|Publié) il y a *",
        "Il y a # (minutes|minute|heures|heure|jours|jour|semaines|semaine|mois|ans|an)", "Aujourd'hui à #h#", "Hier à #h#",
        "Publié (aujourd'hui|hier) (à #h#|)", "(Publié|Mis à jour|Dernière mise à jour) (le|)",
    ),
    hits=(
        "Publié le 12 mars 2024", "Mis à jour le 12 mars 2024 à 10h15", "Publié le 12 mars 2024 à 10h15, modifié le 13 mars 2024 à 11h20",
        "Publié le 02 mars 2024 à 10h15 - Mis à jour le 03 mars 2024 à 09h40", "Dernière mise à jour : 12/03/2024", "Il y a 3 heures",
        "Mis à jour il y a 3 heures", "Cet article a été publié le 12 mars 2024 à Paris", "Article mis à jour le 12 mars 2024",
        "Publié le 12 mars 2024 dans Politique", "Aujourd'hui à 10h15",
    ),
    misses=("Publié en douze langues", "Il y a 20 ans naissait le pont", "Paru en 1950, le roman", "Mis à jour dans douze pays"),
)

SOURCE = line_rule(
    "fr/source",
    label=Label.SOURCE,
    why="Names the source.",
    pattern=phrases(
        "Source (AFP|AP|Reuters)",
        "(Cet|Ce) (article|texte|entretien) (est|a été) (d'abord|initialement|à l'origine) (publié|paru) (dans|sur|par|en) *",
        "(Initialement|D'abord) (publié|paru) (dans|sur) *", "Article (initialement|d'abord|originellement) publié (dans|sur) *",
        "Sources additionnelles • *", "Sources additionnelles",
    ),
    hits=(
        "Cet article a été initialement publié sur Le Pont", "Sources additionnelles • AP", "Initialement publié dans Le Pont",
        "Article initialement publié sur Le Pont",
    ),
    misses=("Source de joie", "Sources chaudes", "Ce texte est à l'origine de tout"),
)

SOURCE_COLON = line_rule(
    "fr/source-colon",
    label=Label.SOURCE,
    why="Names the source, with the French space before the colon.",
    pattern=r"\W*sources? : .{2,100}",
    hits=("Source : AFP", "(Sources : AFP, Reuters)"),
    misses=("Source de joie : le pont", "La source : AFP"),
)
