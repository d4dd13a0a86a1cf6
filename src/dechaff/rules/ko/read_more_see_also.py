"""Links to other stories, Korean."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

SEE_ALSO = line_rule(
    "ko/see-also",
    label=Label.READ_MORE,
    why="A link to another story.",
    pattern=phrases(
        "(관련기사|관련 기사|관련뉴스|관련 뉴스|함께 보기|같이 보기|더 보기|이전 기사|다음 기사|추천 기사|연관 기사|읽어보기): *",
        "(이전기사|다음기사|이전글|다음글): *", "(이전 글|다음 글): *", "관련기사 보기 *", "☞ 관련기사 *", "(바로가기|기사 바로가기): *",
    ),
    hits=(
        "관련기사: 오래된 다리 열 곳", "이전기사: 오래된 다리 열 곳", "이전 글: 오래된 다리 열 곳", "관련기사 보기 오래된 다리 열 곳",
        "☞ 관련기사 오래된 다리 열 곳", "바로가기: 오래된 다리 열 곳",
    ),
    misses=(
        "관련 기사가 세 건 나왔다", "다음 기사는 내일 나온다",
    ),
)

SEE_ALSO_BRACKETS = span_rule(
    "ko/see-also-brackets",
    label=Label.READ_MORE,
    why="A bracketed link to another story.",
    pattern=phrases(
        "(관련기사|관련 기사): *", "(기사|전문|자세히) 보기", "관련기사 *", "더보기", "클릭", "바로가기",
    ),
    where="brackets",
    hits=(
        "다리는 월요일에 다시 열렸다.⟦ (관련기사: 오래된 다리 열 곳)⟧", "다리는 월요일에 다시 열렸다.⟦ (기사 보기)⟧",
        "다리는 월요일에 다시 열렸다.⟦ (관련기사 오래된 다리 열 곳)⟧", "다리는 월요일에 다시 열렸다.⟦ (더보기)⟧",
        "다리는 월요일에 다시 열렸다.⟦ (클릭)⟧", "다리는 월요일에 다시 열렸다.⟦ (바로가기)⟧",
    ),
    misses=(
        "다리(관련 법률 개정 전)는 열렸다.", "그는 (기사를 보고) 왔다.",
    ),
)

SEE_ALSO_TAIL = span_rule(
    "ko/see-also-tail",
    label=Label.READ_MORE,
    why="A link to another story at the end of a line.",
    pattern=phrases(
        "(관련기사|관련 기사|함께 보기): *", "기사 더보기", "자세히 보기", "기사 전문 보기",
    ),
    where="end",
    hits=(
        "다리는 월요일에 다시 열렸다.⟦ 관련기사: 오래된 다리 열 곳⟧", "다리는 월요일에 다시 열렸다.⟦ 기사 더보기⟧",
        "다리는 월요일에 다시 열렸다.⟦ 자세히 보기⟧", "다리는 월요일에 다시 열렸다.⟦ 기사 전문 보기⟧",
    ),
    misses=(
        "다리는 열렸다. 관련 기사가 나왔다.", "그는 자세히 보기 시작했다.",
    ),
)
