"""Lines that content systems add to syndicated text, Korean."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

FIRST_ON = line_rule(
    "ko/first-on",
    label=Label.SYNDICATION,
    why="The line that a content system adds to syndicated text.",
    pattern=phrases(
        "* 게시물이 *에 (처음 등장했습니다|먼저 등장했습니다|처음 등장하였습니다)", "* 포스트가 *에 처음 등장했습니다",
        "The post * appeared first on *",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "오래된 다리 열 곳 게시물이 새다리신문에 처음 등장했습니다.", "The post 오래된 다리 appeared first on 새다리신문.",
    ),
    misses=(
        "이 배우는 영화에 처음 등장했습니다.", "게시물이 삭제됐다.",
    ),
)
