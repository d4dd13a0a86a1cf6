"""Copyright lines, Polish."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

COPYRIGHT = line_rule(
    "pl/copyright",
    label=Label.COPYRIGHT,
    why="A copyright line.",
    pattern=phrases(
        "(Wszelkie|Wszystkie) prawa (są|) (zastrzeżone|zastrzeżone przez wydawcę|zastrzeżone.)",
        "(Wszelkie|Wszystkie) prawa (są|) zastrzeżone. *", "Copyright (by|) *. (Wszelkie|Wszystkie) prawa zastrzeżone",
        "Copyright (by|) * (Wszelkie|Wszystkie) prawa zastrzeżone", "© * (Wszelkie|Wszystkie) prawa zastrzeżone",
        "© *. (Wszelkie|Wszystkie) prawa zastrzeżone. *", "Copyright © * (Wszelkie|Wszystkie) prawa zastrzeżone",
        "Copyright © * (Wszelkie|Wszystkie) prawa zastrzeżone. *", "Prawa autorskie ©|zastrzeżone *",
    ),
    hits=(
        "© 2024 Gazeta Rzeczna. Wszelkie prawa zastrzeżone.", "Copyright © Gazeta Rzeczna. Wszystkie prawa zastrzeżone",
        "Wszystkie prawa są zastrzeżone przez wydawcę", "Wszystkie prawa są zastrzeżone. Dziesięć mostów nad Wisłą",
        "Copyright by Dziesięć mostów nad Wisłą. Wszystkie prawa zastrzeżone",
        "Copyright by Dziesięć mostów nad Wisłą Wszystkie prawa zastrzeżone", "© Dziesięć mostów nad Wisłą Wszystkie prawa zastrzeżone",
        "© Dziesięć mostów nad Wisłą. Wszystkie prawa zastrzeżone. Dziesięć mostów nad Wisłą",
        "Copyright © Dziesięć mostów nad Wisłą Wszystkie prawa zastrzeżone",
        "Copyright © Dziesięć mostów nad Wisłą Wszystkie prawa zastrzeżone. Dziesięć mostów nad Wisłą",
        "Prawa autorskie zastrzeżone Dziesięć mostów nad Wisłą",
    ),
    misses=("Wszystkie prawa człowieka są równe", "Wszelkie prawa zastrzeżone dla króla zniesiono w 1791 roku"),
)

COPYRIGHT_SENTENCE = line_rule(
    "pl/copyright-sentence",
    label=Label.COPYRIGHT,
    strength=Strength.CERTAIN,
    why="A sentence that forbids copying.",
    pattern=phrases(
        "(Kopiowanie|Powielanie|Rozpowszechnianie|Przedruk) (treści|materiałów|tekstów) * bez zgody (redakcji|wydawcy|autora) *",
        "(Kopiowanie|Powielanie) (treści|materiałów|tekstów) bez zgody (redakcji|wydawcy|autora) (zabronione|jest zabronione)",
        "(Kopiowanie|Powielanie) (treści|materiałów|tekstów) bez zgody (redakcji|wydawcy|autora) wzbronione",
        "(Rozpowszechnianie|Przedruk) (treści|materiałów|tekstów) bez zgody (redakcji|wydawcy|autora) (zabronione|jest zabronione)",
        "(Rozpowszechnianie|Przedruk) (treści|materiałów|tekstów) bez zgody (redakcji|wydawcy|autora) wzbronione",
        "(Wszystkie|Wszelkie) (treści|materiały) (publikowane|zamieszczone|zawarte) * (podlegają ochronie|są chronione)",
        "(Wszystkie|Wszelkie) (treści|materiały) (publikowane|zamieszczone|zawarte) * (podlegają ochronie|są chronione) *",
        "(Materiał|Artykuł|Tekst) chroniony prawem autorskim - (wszelkie|wszystkie) prawa zastrzeżone. *",
        "Dalsze rozpowszechnianie (artykułu|materiału|tekstu|treści) (tylko|wyłącznie|możliwe tylko) za *",
    ),
    hits=(
        "Rozpowszechnianie materiałów Dziesięć mostów nad Wisłą bez zgody redakcji Dziesięć mostów nad Wisłą",
        "Kopiowanie materiałów bez zgody redakcji jest zabronione", "Kopiowanie materiałów bez zgody redakcji wzbronione",
        "Rozpowszechnianie materiałów bez zgody redakcji jest zabronione", "Rozpowszechnianie materiałów bez zgody redakcji wzbronione",
        "Wszystkie materiały zamieszczone Dziesięć mostów nad Wisłą podlegają ochronie",
        "Wszystkie materiały zamieszczone Dziesięć mostów nad Wisłą podlegają ochronie Dziesięć mostów nad Wisłą",
        "Materiał chroniony prawem autorskim - wszystkie prawa zastrzeżone. Dziesięć mostów nad Wisłą",
        "Dalsze rozpowszechnianie materiału możliwe tylko za Dziesięć mostów nad Wisłą",
    ),
    misses=(
        "Kopiowanie dzieł mistrzów było w szkole dozwolone.",
        "Materiały publikowane w serwisie mają licznych czytelników i podlegają krytyce.",
    ),
)
