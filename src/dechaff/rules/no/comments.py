"""Comment and poll prompts, Norwegian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENT_PROMPT = line_rule(
    "no/comment-prompt",
    label=Label.COMMENT,
    why="A prompt or a label of the comment section.",
    pattern=phrases(
        "Kommentarer", "Kommenter", "Kommenter artikkelen", "Kommenter saken", "Kommenter denne saken", "Kommenter her",
        "Kommenter innlegget", "Legg igjen en kommentar", "Legg igjen et svar", "Legg igjen kommentar",
        "Legg igjen en kommentar Avbryt svar", "Legg igjen et svar Avbryt svar", "Avbryt svar", "Skriv en kommentar", "Skriv kommentar",
        "Skriv din kommentar", "Skriv en kommentar her", "Din kommentar", "Send kommentar", "Send inn kommentar", "Publiser kommentar",
        "Legg til kommentar", "Legg til en kommentar", "Vis kommentarer", "Skjul kommentarer", "Vis alle kommentarer", "Alle kommentarer",
        "Les kommentarer", "Les kommentarene", "Se kommentarer", "Se alle kommentarer", "Se alle kommentarene", "Siste kommentarer",
        "Nyeste kommentarer", "Vis flere kommentarer", "Last flere kommentarer", "Ingen kommentarer", "Ingen kommentarer ennå",
        "Ingen kommentarer enda", "Bli den første til å kommentere", "Vær den første til å kommentere", "Vær den første som kommenterer",
        "Bli først til å kommentere", "Svar på kommentaren", "Rapporter", "Rapporter kommentar", "Rapporter kommentaren",
        "Rapporter innlegg", "Rapporter misbruk", "Rediger kommentar", "Slett kommentar", "Kommentarfeltet er stengt",
        "Kommentarfeltet er lukket", "Kommentarer er stengt", "Kommentarer er slått av", "Kommentarfelt", "Kommentarfeltet",
        "Regler for kommentarfeltet", "Regler for debatt", "Debattregler", "Delta i debatten", "Delta i diskusjonen",
        "Bli med i debatten", "Bli med i diskusjonen", "Diskuter", "Diskuter saken", "Hva mener du", "Hva synes du", "Si din mening",
        "Si hva du mener", "Sorter etter", "Eldste først", "Nyeste først", "Beste først", "Stem", "Stem her", "Avgi stemme",
        "Vis resultat", "Se resultat", "Se resultater", "Dagens spørsmål", "Takk for din stemme", "Takk for at du stemte",
        "Ukens spørsmål", "Var denne artikkelen nyttig", "Var artikkelen nyttig", "Var denne siden nyttig", "Fant du det du lette etter",
        "Gi din vurdering", "Gi karakter", "Ditt navn", "Din e-post", "Din e-postadresse", "Nettsted", "Kommentarer er skrudd av for *",
        "(# svar|Ett svar|# kommentarer|En kommentar) (til|på) \"*\"",
    ),
    hits=("Kommentarer er skrudd av for Ti broer du bør se", "12 kommentarer til \"Ti broer du bør se\""),
    misses=("Kommentarer fra salen ble hørt", "Svar ja eller nei på spørsmålet", "Stem på fredag, oppfordret hun"),
)

COMMENT_SENTENCE = line_rule(
    "no/comment-sentence",
    label=Label.COMMENT,
    strength=Strength.CERTAIN,
    why="A sentence of a comment form.",
    pattern=phrases(
        "Din e-postadresse vil ikke bli (publisert|offentliggjort|vist)",
        "Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket (med|)", "Obligatoriske felt er (merket|markert) (med|)",
        "Lagre mitt navn, e-post og nettside i denne nettleseren *",
        "(Gi meg beskjed|Varsle meg|Si ifra) (om|ved) (nye|oppfølgende|senere) (kommentarer|innlegg) (via|på|per) e-post",
        "(Dette nettstedet|Nettstedet) bruker Akismet *",
        "(Du må være innlogget|Du må logge inn|Du må være logget inn) for å (kommentere|skrive en kommentar)",
        "(Du må være innlogget|Du må logge inn|Du må være logget inn) for å (legge igjen en kommentar|delta i debatten)",
        "(Logg inn|Du må være pålogget) for å (kommentere|skrive en kommentar|legge igjen en kommentar|delta i debatten)",
        "(Redaksjonen|Avisen) (forhåndsmodererer|modererer|er ikke ansvarlig) (ikke|for) (kommentarer|kommentarfeltet) *",
        "(Redaksjonen|Avisen) (forhåndsmodererer|modererer|er ikke ansvarlig) (ikke|for) (kommentarene|innholdet i kommentarfeltet) *",
    ),
    hits=(
        "Din e-postadresse vil ikke bli offentliggjort", "Din e-postadresse vil ikke bli publisert. Obligatoriske felt er merket med",
        "Obligatoriske felt er markert med", "Lagre mitt navn, e-post og nettside i denne nettleseren Ti broer du bør se",
        "Gi meg beskjed ved oppfølgende kommentarer via e-post", "Dette nettstedet bruker Akismet Ti broer du bør se",
        "Du må være logget inn for å skrive en kommentar", "Du må være logget inn for å legge igjen en kommentar",
        "Du må være pålogget for å legge igjen en kommentar", "Redaksjonen forhåndsmodererer ikke kommentarfeltet Ti broer du bør se",
        "Redaksjonen forhåndsmodererer ikke innholdet i kommentarfeltet Ti broer du bør se",
    ),
    misses=("Din e-postadresse vil ikke bli glemt av kommunen.", "Du må være frisk for å kommentere kampen."),
)
