"""Comment and poll prompts, Swedish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COMMENT_PROMPT = line_rule(
    "sv/comment-prompt",
    label=Label.COMMENT,
    why="A prompt or a label of the comment section.",
    pattern=phrases(
        "Kommentarer", "Kommentera", "Kommentera artikeln", "Kommentera den här artikeln", "Kommentera inlägget", "Kommentera här",
        "Lämna en kommentar", "Lämna ett svar", "Lämna kommentar", "Lämna ett svar Avbryt svar", "Lämna en kommentar Avbryt svar",
        "Avbryt svar", "Skriv en kommentar", "Skriv kommentar", "Skriv din kommentar", "Skriv en kommentar här", "Din kommentar",
        "Skicka kommentar", "Publicera kommentar", "Lägg till kommentar", "Lägg till en kommentar", "Visa kommentarer",
        "Dölj kommentarer", "Visa alla kommentarer", "Alla kommentarer", "Läs kommentarer", "Läs kommentarerna", "Läs alla kommentarer",
        "Se alla kommentarer", "Senaste kommentarer", "Senaste kommentarerna", "Nyaste kommentarerna", "Visa fler kommentarer",
        "Ladda fler kommentarer", "Inga kommentarer", "Inga kommentarer än", "Inga kommentarer ännu", "Bli först med att kommentera",
        "Bli först att kommentera", "Var först med att kommentera", "Bli den första att kommentera", "Svara", "Svara på kommentaren",
        "Anmäl", "Anmäl kommentar", "Anmäl kommentaren", "Anmäl inlägg", "Rapportera kommentar", "Rapportera inlägg",
        "Redigera kommentar", "Ta bort kommentar", "Kommentarer inaktiverade", "Kommentarer är stängda", "Kommentarerna är stängda",
        "Kommentarsfältet är stängt", "Kommentarer är avstängda", "Kommentarsregler", "Regler för kommentarer", "Diskutera",
        "Diskutera artikeln", "Gå med i diskussionen", "Delta i diskussionen", "Delta i debatten", "Vad tycker du",
        "Vad tycker du? Kommentera", "Sortera efter", "Äldst först", "Nyast först", "Senaste först", "Populäraste först", "Rösta",
        "Rösta här", "Visa resultat", "Se resultat", "Se resultatet", "Dagens fråga", "Tack för din röst", "Veckans fråga",
        "Hjälpte informationen dig", "Var artikeln till hjälp", "Var den här sidan till hjälp", "Var sidan till hjälp",
        "Hade du nytta av informationen", "Betygsätt", "Betygsätt artikeln", "Ditt betyg", "Ditt namn", "Din e-post", "Din e-postadress",
        "Webbplats", "(Kommentarer|Kommentarer till|Kommentarer på): *", "Kommentarer inaktiverade för *",
        "(# svar|Ett svar|# kommentarer|En kommentar) (på|till|om) \"*\"",
    ),
    hits=(
        "Kommentarer till: Tio broar att se", "Kommentarer inaktiverade för Tio broar att se", "12 kommentarer till \"Tio broar att se\"",
    ),
    misses=("Kommentarer från publiken hördes", "Svara ja eller nej på frågan", "Rösta på fredag, uppmanade hon"),
)

COMMENT_SENTENCE = line_rule(
    "sv/comment-sentence",
    label=Label.COMMENT,
    strength=Strength.CERTAIN,
    why="A sentence of a comment form.",
    pattern=phrases(
        "Din e-postadress kommer (inte|ej) (att|) (publiceras|visas)",
        "Din e-postadress kommer inte publiceras. Obligatoriska fält är (märkta|markerade)",
        "Obligatoriska fält är (märkta|markerade) (med|)", "Spara mitt namn, min e-postadress och webbplats i denna webbläsare *",
        "(Meddela|Meddela mig|Skicka e-post till mig) (om|om vidare|vid) (vidare kommentarer|nya kommentarer) via e-post",
        "(Meddela|Meddela mig|Skicka e-post till mig) (om|om vidare|vid) (nya inlägg|kommentarer) via e-post",
        "Meddela mig (om|via) (vidare kommentarer|nya kommentarer|nya inlägg|e-post om nya inlägg) via e-post",
        "(Denna webbplats|Webbplatsen) använder Akismet *",
        "(Du måste vara|Du måste vara inloggad eller) (inloggad|) för att (kommentera|skriva en kommentar|lämna en kommentar)",
        "Logga in eller bli medlem (inloggad|) för att (kommentera|skriva en kommentar|lämna en kommentar)",
        "(Du måste vara|Du måste vara inloggad eller) (inloggad|) för att (publicera en kommentar|kunna kommentera)",
        "Logga in eller bli medlem (inloggad|) för att (publicera en kommentar|kunna kommentera)",
        "(Logga in eller registrera dig|Logga in) (inloggad|) för att (kommentera|skriva en kommentar|lämna en kommentar)",
        "Du måste logga in (inloggad|) för att (kommentera|skriva en kommentar|lämna en kommentar)",
        "(Logga in eller registrera dig|Logga in|Du måste logga in) (inloggad|) för att (publicera en kommentar|kunna kommentera)",
        "Kommentera här? Logga in *", "(Redaktionen|Tidningen) (förhandsgranskar|ansvarar) inte (kommentarer|för kommentarer) *",
        "(Redaktionen|Tidningen) (förhandsgranskar|ansvarar) inte (kommentarerna|för innehållet i kommentarer) *",
    ),
    hits=(
        "Din e-postadress kommer inte att publiceras", "Din e-postadress kommer inte publiceras. Obligatoriska fält är markerade",
        "Obligatoriska fält är markerade med", "Spara mitt namn, min e-postadress och webbplats i denna webbläsare Tio broar att se",
        "Skicka e-post till mig om vidare vidare kommentarer via e-post", "Skicka e-post till mig om vidare kommentarer via e-post",
        "Meddela mig via e-post om nya inlägg via e-post", "Denna webbplats använder Akismet Tio broar att se",
        "Du måste vara inloggad eller inloggad för att skriva en kommentar",
        "Logga in eller bli medlem inloggad för att skriva en kommentar", "Kommentera här? Logga in Tio broar att se",
        "Redaktionen förhandsgranskar inte för kommentarer Tio broar att se",
        "Redaktionen förhandsgranskar inte för innehållet i kommentarer Tio broar att se",
    ),
    misses=("Din e-postadress kommer inte att bli bortglömd av kommunen.", "Du måste vara frisk för att kommentera matchen."),
)
