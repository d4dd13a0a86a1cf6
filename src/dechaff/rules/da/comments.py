"""Comment and poll prompts, Danish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENT_PROMPT = line_rule(
    "da/comment-prompt",
    label=Label.COMMENT,
    why="A prompt or a label of the comment section.",
    pattern=phrases(
        "Kommentarer", "Kommentér", "Kommenter artiklen", "Kommentér artiklen", "Kommentér indlægget", "Kommenter her", "Skriv et svar",
        "Skriv en kommentar", "Skriv kommentar", "Skriv din kommentar", "Skriv din kommentar her", "Skriv et svar Annuller svar",
        "Skriv en kommentar Annuller svar", "Annuller svar", "Annullér svar", "Efterlad en kommentar", "Læg en kommentar",
        "Din kommentar", "Send kommentar", "Tilføj kommentar", "Tilføj en kommentar", "Vis kommentarer", "Skjul kommentarer",
        "Vis alle kommentarer", "Alle kommentarer", "Læs kommentarer", "Læs kommentarerne", "Se kommentarer", "Se alle kommentarer",
        "Seneste kommentarer", "Nyeste kommentarer", "Vis flere kommentarer", "Indlæs flere kommentarer", "Ingen kommentarer",
        "Ingen kommentarer endnu", "Vær den første til at kommentere", "Vær den første, der kommenterer",
        "Bliv den første til at kommentere", "Vær først med en kommentar", "Besvar", "Svar på kommentaren", "Anmeld", "Anmeld kommentar",
        "Anmeld indlæg", "Rapporter", "Rapportér kommentar", "Rediger kommentar", "Slet kommentar", "Lukket for kommentarer",
        "Der er lukket for kommentarer", "Kommentarer er lukket", "Kommentarsporet er lukket", "Debatten er lukket", "Kommentarfelt",
        "Kommentarspor", "Regler for debat", "Debatregler", "Regler for kommentarer", "Deltag i debatten", "Bland dig i debatten",
        "Deltag i diskussionen", "Hvad mener du", "Hvad synes du", "Skriv din mening", "Sorter efter", "Sortér efter", "Ældste først",
        "Nyeste først", "Bedste først", "Stem", "Stem her", "Afgiv din stemme", "Vis resultat", "Se resultat", "Se resultatet",
        "Dagens spørgsmål", "Tak for din stemme", "Ugens spørgsmål", "Var artiklen nyttig", "Var denne side nyttig",
        "Var denne artikel nyttig", "Fandt du det, du søgte", "Giv din bedømmelse", "Giv stjerner", "Dit navn", "Din e-mail",
        "Din e-mailadresse", "Websted", "Hjemmeside", "Der er lukket for kommentarer til *",
        "(# svar|Ét svar|Et svar|# kommentarer|En kommentar|Én kommentar) (til|på) \"*\"",
    ),
    hits=("Der er lukket for kommentarer til Ti broer du bør se", "12 kommentarer til \"Ti broer du bør se\""),
    misses=("Kommentarer fra salen blev hørt", "Svar ja eller nej på spørgsmålet", "Stem på fredag, opfordrede hun"),
)

COMMENT_SENTENCE = line_rule(
    "da/comment-sentence",
    label=Label.COMMENT,
    strength=Strength.CERTAIN,
    why="A sentence of a comment form.",
    pattern=phrases(
        "Din (e-mailadresse|e-mail-adresse|e-mail) vil ikke blive (publiceret|offentliggjort|vist)",
        "Din e-mailadresse vil ikke blive publiceret. (Krævede|Påkrævede|Nødvendige) felter er (markeret|mærket) (med|)",
        "Din e-mail-adresse vil ikke blive publiceret. (Krævede|Påkrævede|Nødvendige) felter er (markeret|mærket) (med|)",
        "Din e-mail vil ikke blive publiceret. (Krævede|Påkrævede|Nødvendige) felter er (markeret|mærket) (med|)",
        "(Krævede|Påkrævede|Nødvendige) felter er (markeret|mærket) (med|)",
        "Gem mit navn, (mail og websted|e-mail og websted|mail og hjemmeside) i denne browser *",
        "Gem mit navn, (e-mail og hjemmeside|e-mailadresse og websted) i denne browser *",
        "(Giv mig besked|Underret mig) (om|ved) (nye|opfølgende|yderligere) (kommentarer|indlæg) (via e-mail|pr. e-mail|)",
        "(Giv mig besked|Underret mig) via e-mail om (nye|opfølgende|yderligere) (kommentarer|indlæg) (via e-mail|pr. e-mail|)",
        "(Giv mig besked|Underret mig) via e-mail ved (nye|opfølgende|yderligere) (kommentarer|indlæg) (via e-mail|pr. e-mail|)",
        "(Dette websted|Dette site|Denne side) (bruger|anvender) Akismet *",
        "(Du skal være logget ind|Du skal være logget på) for at (kommentere|skrive en kommentar|deltage i debatten)",
        "Du skal logge ind for at (kommentere|skrive en kommentar|deltage i debatten)",
        "(Log ind|Du må logge ind) for at (kommentere|skrive en kommentar|deltage i debatten)",
        "(Redaktionen|Avisen) (er ikke ansvarlig|hæfter ikke|tager ikke ansvar) for (indholdet|kommentarer) *",
        "(Redaktionen|Avisen) (er ikke ansvarlig|hæfter ikke|tager ikke ansvar) for (kommentarerne|indholdet af kommentarer) *",
    ),
    hits=(
        "Din e-mail-adresse vil ikke blive offentliggjort",
        "Din e-mailadresse vil ikke blive publiceret. Nødvendige felter er markeret med",
        "Din e-mail-adresse vil ikke blive publiceret. Nødvendige felter er markeret med",
        "Din e-mail vil ikke blive publiceret. Nødvendige felter er markeret med", "Nødvendige felter er markeret med",
        "Gem mit navn, mail og hjemmeside i denne browser Ti broer du bør se",
        "Gem mit navn, e-mailadresse og websted i denne browser Ti broer du bør se",
        "Giv mig besked ved opfølgende kommentarer via e-mail", "Giv mig besked via e-mail om opfølgende kommentarer via e-mail",
        "Giv mig besked via e-mail ved opfølgende kommentarer via e-mail", "Dette websted anvender Akismet Ti broer du bør se",
        "Redaktionen er ikke ansvarlig for kommentarer Ti broer du bør se",
        "Redaktionen er ikke ansvarlig for indholdet af kommentarer Ti broer du bør se",
    ),
    misses=("Din e-mail vil ikke blive glemt af kommunen.", "Du skal være rask for at kommentere kampen."),
)
