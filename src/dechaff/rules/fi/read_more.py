"""Links to other stories, Finnish."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

READ_MORE = line_rule(
    "fi/read-more",
    label=Label.READ_MORE,
    why="A link to another story.",
    pattern=phrases(
        "Lue lisää", "Lue lisää täältä", "Lue lisää tästä", "Lue lisää aiheesta", "Lue myös", "Lue myös nämä", "Lue myös tämä",
        "Lue juttu", "Lue juttu tästä", "Lue artikkeli", "Lue koko artikkeli", "Lue koko juttu", "Lue koko juttu tästä",
        "Lue koko uutinen", "Lue koko kirjoitus", "Lue koko haastattelu", "Lue koko teksti", "Lue tarina", "Lue uutinen",
        "Lue seuraavaksi", "Lue seuraava", "Lue lisää uutisia", "Lue lisää artikkeleita", "Lue kaikki", "Lue kaikki artikkelit",
        "Jatka lukemista", "Jatka artikkeliin", "Siirry artikkeliin", "Siirry juttuun", "Katso lisää", "Katso myös", "Katso kaikki",
        "Katso kaikki artikkelit", "Katso video", "Kuuntele myös", "Näytä lisää", "Näytä vähemmän", "Näytä kaikki",
        "Näytä lisää artikkeleita", "Näytä lisää uutisia", "Näytä koko artikkeli", "Näytä koko teksti", "Lataa lisää",
        "Lataa lisää artikkeleita", "Lisää", "Lisää aiheesta", "Lisää tästä aiheesta", "Lisää aiheesta muualla", "Lisää luettavaa",
        "Lisää uutisia", "Lisää artikkeleita", "Lisää juttuja", "Lisää kirjoittajalta", "Lisää samasta aiheesta", "Lisätietoa",
        "Lisätietoja", "Lisätietoa aiheesta", "Kaikki artikkelit", "Kaikki uutiset", "Kaikki jutut", "Seuraava artikkeli",
        "Edellinen artikkeli", "Seuraava juttu", "Edellinen juttu", "Seuraava kirjoitus", "Edellinen kirjoitus", "Artikkelien selaus",
        "Kirjoitusten selaus", "Vanhemmat artikkelit", "Uudemmat artikkelit", "Vanhemmat kirjoitukset", "Klikkaa tästä",
        "Klikkaa tästä ja lue lisää", "Avaa artikkeli", "Juttu jatkuu mainoksen jälkeen", "Juttu jatkuu kuvan jälkeen",
        "Juttu jatkuu kuvan alla", "Juttu jatkuu videon jälkeen", "Juttu jatkuu videon alla", "Juttu jatkuu upotuksen jälkeen",
        "Juttu jatkuu upotuksen alla", "Juttu jatkuu alla", "Juttu jatkuu", "Artikkeli jatkuu mainoksen jälkeen",
        "Artikkeli jatkuu mainoksen alla", "Artikkeli jatkuu kuvan jälkeen", "Artikkeli jatkuu kuvan alla",
        "Artikkeli jatkuu videon jälkeen", "Artikkeli jatkuu", "Teksti jatkuu mainoksen jälkeen", "Teksti jatkuu kuvan jälkeen",
        "Mainos alkaa, juttu jatkuu alla", "Juttu jatkuu mainoksen alla", "Älä missaa",
        "(Lue lisää|Lue myös|Lue lisää aiheesta|Lue lisää täältä|Lue seuraavaksi|Lue koko juttu): *",
        "(Lue koko juttu täältä|Katso myös|Katso video|Kuuntele myös|Lisää aiheesta): *",
        "(Aiemmin aiheesta|Aiheesta aiemmin|Aiheesta lisää|Seuraava artikkeli|Edellinen artikkeli|Aiheeseen liittyvää): *",
        "(Aiheeseen liittyen|Katso kuvat|Lue arvio|Lue haastattelu|Lue kolumni): *", "Lue myös *", "Lue lisää aiheesta *",
        "Lisää (artikkeleita|juttuja|uutisia) (aiheesta|kirjoittajalta|samasta aiheesta|toimittajalta|tästä aiheesta|kategoriasta)",
    ),
    hits=(
        "LUE MYÖS: Kymmenen siltaa, jotka kannattaa nähdä", "Lue myös Silta suljetaan", "Lue lisää aiheesta: Kymmenen siltaa joen yli",
        "Lue koko juttu täältä: Kymmenen siltaa joen yli", "Edellinen artikkeli: Kymmenen siltaa joen yli",
        "Aiheeseen liittyen: Kymmenen siltaa joen yli", "Lue myös Kymmenen siltaa joen yli",
        "Lue lisää aiheesta Kymmenen siltaa joen yli", "Lisää artikkeleita samasta aiheesta",
    ),
    misses=("Lue lisää kirjoja lapsille", "Lisää lunta luvassa", "Katso lisää jalkapalloa televisiosta"),
)
