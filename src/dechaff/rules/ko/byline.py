"""Bylines, dates and sources, Korean."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "ko/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    pattern=phrases(
        "(글|기자|취재|작성자|글쓴이|입력|필자|글·사진|취재·사진|온라인뉴스팀|정리|등록자|작성|저자)(: |=|/) @",
    ),
    hits=(
        "기자: 홍길동", "글=홍길동",
    ),
    misses=(
        "기자 회견이 열렸다", "글쓴이의 의도를 묻는 문제", "기자 없는 세상",
    ),
)

REPORTER = line_rule(
    "ko/reporter",
    label=Label.BYLINE,
    why="The name of a reporter.",
    pattern=(
        r"\W*(?:[\p{Hangul}]{2,8}\s?=\s?)?[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진"
        r"지엄채원천방공현함변염여추도소석선설마길연위표명반왕금옥육맹제모탁국은편용][\p{Hangul}]{1,3}\s?(?:(?:인턴|선임|객원|"
        r"전문|수습|경제|의학|시민|논설)\s?)?(?:기자|특파원|논설위원)(?:\s외 ?\d명)?\W*"
    ),
    hits=(
        "홍길동 기자", "[홍길동 기자]", "(서울=홍길동 기자)", "김수진 인턴 기자", "박준서 기자 외 1명",
    ),
    misses=(
        "기자 회견", "홍길동 기자는 말했다", "시민이 된 유명한 기자",
    ),
)

REPORTER_MAIL = line_rule(
    "ko/reporter-mail",
    label=Label.BYLINE,
    why="A reporter with an e-mail address.",
    pattern=(
        r"(?=.*\p{Hangul})[\[(〈<\s]*(?:[\p{Hangul}]{1,12}\s?=\s?)?(?:(?:[\p{Hangul}]{2,4}\s)?[\p{Hangul}]{2,12}\s?(?:기자|"
        r"특파원|인턴기자|인턴|객원기자|선임기자|전문기자|위원|pd|에디터|통신원)\s?(?:외 \d명)?\s?)?[/|"
        r"ㅣ·\s(\[<\])]*[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)\]>\s|]*(?:기자(?:페이지|의 다른기사 보기|의 기사 더보기)?|다른기사 보기)?"
    ),
    hits=(
        "홍길동 기자 hong@example.com", "홍길동 기자 (hong@example.com)", "[서울=홍길동 기자] hong@example.com",
    ),
    misses=(
        "제보는 hong@example.com 으로 보내 달라고 말했다", "홍길동 기자는 말했다",
    ),
)

DATE = line_rule(
    "ko/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(입력|수정|등록|승인|업데이트|최종수정|최종 수정|발행|게재|기사입력|기사수정|기사등록|최초입력)( |:| : |) %",
        "(게시|작성|최종업데이트|기사 입력|작성일|등록일|입력일|수정일|발행일|송고시간|게시일|업데이트 일시|등록일시)( |:| : |) %",
        "(입력|등록|기사입력|승인|송고|발행)( |:| : ) % (수정|최종수정|업데이트|기사수정|지면)*",
        "% (입력|수정|송고|등록|업데이트|발행)",
    ),
    hits=(
        "입력 : 2024-03-12 10:15:03 수정 : 2024-03-12 11:20:18", "2024.03.12 10:15 입력", "입력 2024-03-12 10:15",
        "입력 2024-03-12 10:15 수정오래된 다리 열 곳", "2024-03-12 10:15 입력",
    ),
    misses=(
        "입력 오류가 발견됐다", "수정 헌법 제1조", "등록 마감은 2024년 3월 12일이다",
    ),
)

SOURCE = line_rule(
    "ko/source",
    label=Label.SOURCE,
    why="A source label with the source.",
    pattern=phrases(
        "(출처|자료출처|기사출처|제공|원문출처|원문 출처|출처 및 원문): *", "(기사제공|기사 제공|자료제공): *",
    ),
    strength=Strength.HINT,
    hits=(
        "출처: 오래된 다리 열 곳", "기사제공: 오래된 다리 열 곳",
    ),
    misses=(
        "출처를 밝히지 않았다", "제공된 자료에 따르면",
    ),
)
