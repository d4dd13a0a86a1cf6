"""Syndication lines of content systems, Bulgarian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

POST_APPEARED = line_rule(
    "bg/post-appeared",
    label=Label.SYNDICATION,
    why="The line that content systems add to posts in feeds.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "Публикацията * се появи първо на *", "Публикацията * се появи първо в *",
        "Публикацията * е публикувана за първи път (на|в) *", "Статията * се появи първо (на|в) *",
        "The post * се появи първо (на|в) *", "Публикацията * appeared first on *", "Първоначално публикувано (на|в) *",
    ),
    hits=(
        "Публикацията Мостът отново е отворен се появи първо на Нов бряг.",
        "Публикацията Десет езера на севера се появи първо в Кой строи пристанището",
        "Публикацията Кой строи пристанището е публикувана за първи път в Мостът отново е отворен",
        "Статията Мостът отново е отворен се появи първо в Десет езера на севера",
        "The post Десет езера на севера се появи първо в Кой строи пристанището",
        "Публикацията Кой строи пристанището appeared first on Мостът отново е отворен",
        "Първоначално публикувано в Мостът отново е отворен",
    ),
    misses=(
        "Публикацията за моста се появи вчера.", "Статията се появи в съда като доказателство.",
    ),
)

POST_APPEARED_TAIL = span_rule(
    "bg/post-appeared-tail",
    label=Label.SYNDICATION,
    why="The line that content systems add to posts in feeds, behind the text.",
    where="end",
    pattern=phrases(
        "Публикацията * се появи първо (на|в) *", "Публикацията * appeared first on *",
    ),
    hits=(
        "Мостът отвори в понеделник.⟦ Публикацията Десет езера на севера се появи първо в Кой строи пристанището⟧",
        "Валя два дни.⟦ Публикацията Кой строи пристанището appeared first on Мостът отново е отворен⟧",
    ),
    misses=(
        "Мостът отвори. Публикацията се появи в съда.", "Луната се появи първо на изток.",
    ),
)
