"""Syndication lines of content systems, Ukrainian."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

POST_APPEARED = line_rule(
    "uk/post-appeared",
    label=Label.SYNDICATION,
    why="The line that content systems add to posts in feeds.",
    strength=Strength.CERTAIN,
    pattern=phrases(
        "Запис * спершу з'явився на *", "Запис * вперше з'явився на *", "Стаття * вперше з'явилася на *",
        "Повідомлення * з'явилися спочатку на *", "Запис * appeared first on *", "Допис * appeared first on *",
        "Повідомлення * appeared first on *", "The post * з'явився спочатку на *", "Вперше опубліковано на *",
    ),
    hits=(
        "Запис Міст знову відкрили спершу з'явився на Наш край.", "Запис Десять озер півночі вперше з'явився на Хто будує порт",
        "Стаття Хто будує порт вперше з'явилася на Міст знову відкрили",
        "Повідомлення Міст знову відкрили з'явилися спочатку на Наш край.",
        "Запис Міст знову відкрили appeared first on Десять озер півночі",
        "Допис Десять озер півночі appeared first on Хто будує порт",
        "Повідомлення Хто будує порт appeared first on Міст знову відкрили",
        "The post Міст знову відкрили з'явився спочатку на Десять озер півночі", "Вперше опубліковано на Десять озер півночі",
    ),
    misses=(
        "Запис пісні звучав на вокзалі міста.", "Стаття про міст з'явилася вранці.",
    ),
)

POST_APPEARED_TAIL = span_rule(
    "uk/post-appeared-tail",
    label=Label.SYNDICATION,
    why="The line that content systems add to posts in feeds, behind the text.",
    where="end",
    pattern=phrases(
        "Запис * спершу з'явився на *", "Повідомлення * з'явилися спочатку на *", "Запис * appeared first on *",
    ),
    hits=(
        "Міст відкрили в понеділок.⟦ Запис Хто будує порт спершу з'явився на Міст знову відкрили⟧",
        "Дощ ішов два дні.⟦ Повідомлення Міст знову відкрили з'явилися спочатку на Десять озер півночі⟧",
        "Міст відкрили в понеділок.⟦ Запис Десять озер півночі appeared first on Хто будує порт⟧",
    ),
    misses=(
        "Міст відкрили. Запис концерту з'явився на сайті.", "Повідомлення з'явилися на сайті.",
    ),
)
