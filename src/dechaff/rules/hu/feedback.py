"""Contact, correction and tip boxes, Hungarian."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FEEDBACK = line_rule(
    "hu/feedback",
    label=Label.FEEDBACK,
    why="A prompt to write to the editors.",
    pattern=phrases(
        "Írjon nekünk", "Írj nekünk", "Írjon a szerkesztőségnek", "Írj a szerkesztőségnek", "Írjon a szerkesztőnek",
        "Lépjen kapcsolatba velünk", "Lépj kapcsolatba velünk", "Hibát talált", "Hibát talált a cikkben", "Hibát találtál",
        "Hibát találtál a cikkben", "Hibát talált? Írjon nekünk", "Hibát találtál? Írj nekünk", "Hiba bejelentése", "Hibabejelentés",
        "Jelentse a hibát", "Küldjön hírt", "Küldj hírt", "Küldje be", "Küldd be a híred", "Küldjön képet", "Küldj képet",
        "Küldjön be képet", "Beküldöm", "Küldj be hírt", "Van egy jó sztorija", "Van egy jó sztorid", "Van egy jó témája",
        "Látott valamit", "Tud valamit", "Visszajelzés", "Visszajelzés küldése", "Olvasói levél", "Olvasói levelek",
        "Szerkesztőségi levél",
        "(Hibát talált|Hibát találtál|Van egy jó sztorija)? (Írjon|Írj|Küldje|Küldd|Jelezze|Jelezd|Ossza|Hívjon|Keressen|Küldjön) *",
        "(Van egy jó sztorid|Van egy jó témája)? (Írjon|Írj|Küldje|Küldd|Jelezze|Jelezd|Ossza|Hívjon|Keressen|Küldjön) *",
        "(Látott valamit|Tud valamit|Szemtanúja volt)? (Írjon|Írj|Küldje|Küldd|Jelezze|Jelezd|Ossza|Hívjon|Keressen|Küldjön) *",
        "(Van információja|Van egy ötlete)? (Írjon|Írj|Küldje|Küldd|Jelezze|Jelezd|Ossza|Hívjon|Keressen|Küldjön) *",
    ),
    hits=(
        "Van egy jó sztorija? Keressen Tíz híd a Dunán", "Van egy jó sztorid? Keressen Tíz híd a Dunán",
        "Szemtanúja volt? Keressen Tíz híd a Dunán", "Van információja? Keressen Tíz híd a Dunán",
    ),
    misses=("Írjon nekünk a táblára", "Tud valamit a hídról?"),
)

FOLLOW_AUTHOR = line_rule(
    "hu/follow-author",
    label=Label.BIO,
    why="An invitation to follow the author.",
    pattern=phrases("Kövesse @ (Twitteren|Facebookon|Instagramon|X-en)", "Kövesd a szerzőt (Twitteren|Facebookon|Instagramon|X-en)"),
    hits=("Kövesse Nagy János Instagramon", "Kövesd a szerzőt Instagramon"),
    misses=("Kövesse Nagy Jánost a hegyre", "Kövesd a szerzőt útján"),
)
