"""Photo credits, gallery and player labels, Korean."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

CREDIT = line_rule(
    "ko/credit",
    label=Label.CREDIT,
    why="A photo credit.",
    pattern=phrases(
        "(사진|사진제공|사진 제공|자료사진|사진 출처|사진출처|출처|그래픽|일러스트): *",
        "(영상|자료|이미지|이미지 출처|자료제공|캡처|촬영|포토): *",
        "(사진|사진제공|사진 제공|자료사진|그래픽|일러스트|이미지|포토|자료|출처)=*", "(사진|그래픽|자료) (= *|제공 *|제공=*)",
        "(자료사진|자료 사진|자료화면|게티이미지뱅크|게티이미지|게티이미지코리아|연합뉴스|로이터|AP|AFP)",
        "(Getty Images|로이터연합|로이터 연합뉴스|AP 연합뉴스|AFP 연합뉴스|EPA 연합뉴스|뉴시스|클립아트코리아|셔터스톡)",
    ),
    strength=Strength.HINT,
    hits=(
        "사진=새다리시 제공", "사진 제공=새다리시", "사진 = 새다리시", "자료사진",
    ),
    misses=(
        "사진은 다리의 모습이다", "자료 제출을 거부했다",
    ),
)

GALLERY = line_rule(
    "ko/gallery",
    label=Label.GALLERY,
    why="The label of a gallery.",
    pattern=phrases(
        "포토", "포토뉴스", "포토 뉴스",
        "(포토|사진|화보|포토갤러리|포토 갤러리|갤러리) (보기|더보기|전체보기|모아보기|갤러리|슬라이드)",
        "(포토슬라이드|슬라이드|동영상|영상|카드뉴스|인포그래픽) (보기|더보기|전체보기|모아보기|갤러리|슬라이드)", "화보", "포토갤러리",
        "사진 # 장", "사진 (이전|다음)", "이전 사진", "다음 사진", "슬라이드 쇼", "슬라이드쇼",
    ),
    hits=(
        "포토 보기", "사진 12 장", "사진 이전",
    ),
    misses=(
        "사진 보기를 좋아하는 아이", "영상 보기 어려운 이유",
    ),
)

PLAYER = line_rule(
    "ko/player",
    label=Label.PLAYER,
    why="The label of an audio or video player.",
    pattern=phrases(
        "(음성으로|음성|기사|뉴스|오디오|본문) (듣기|재생|재생하기|읽기|재생 중지|재생 설정|재생 중)", "음성재생 (설정|중|중지)",
        "음성으로 (듣기|기사 듣기)", "기사 (읽어주기|듣기 멈추기)", "기사를 (읽어드립니다|들을 수 있습니다)",
        "읽어주기 (동영상|서비스|기능)", "(이동 통신망을 이용하여|) 음성을 재생하면 별도의 데이터 통화료가 부과될 수 있습니다",
        "동영상 (재생|고정 취소|뉴스|플레이어|재생하기)", "영상 재생", "재생", "일시정지", "음소거", "전체화면", "번역 설정", "번역중",
        "번역beta", "Translated by *", "남성 여성 느림 보통 빠름", "요약보기", "요약봇", "자동요약", "AI 요약", "AI 오디오 뉴스",
        "음성 재생 중지",
    ),
    hits=(
        "Translated by kaka i", "음성으로 듣기", "음성재생 설정", "기사 읽어주기", "기사를 읽어드립니다", "읽어주기 동영상",
        "이동 통신망을 이용하여 음성을 재생하면 별도의 데이터 통화료가 부과될 수 있습니다", "동영상 재생",
        "Translated by 오래된 다리 열 곳",
    ),
    misses=(
        "기사 듣기 서비스가 시작됐다", "재생 에너지의 날", "영상 재생 시간은 두 시간이다",
    ),
)

PLAYER_SENTENCE = line_rule(
    "ko/player-sentence",
    label=Label.PLAYER,
    why="A standard sentence of a player or a summary box.",
    pattern=phrases(
        "기사 제목과 주요 문장을 기반으로 자동요약한 결과입니다.*",
        "(이동 통신망을 이용하여|이동통신망을 이용하여) 음성을 재생하면 별도의 데이터 통화료가 부과될 수 있습니다",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "기사 제목과 주요 문장을 기반으로 자동요약한 결과입니다. 전체 맥락을 이해하기 위해서는 본문 보기를 권장합니다.",
        "이동 통신망을 이용하여 음성을 재생하면 별도의 데이터 통화료가 부과될 수 있습니다",
    ),
    misses=(
        "기사 제목과 내용이 다르다는 지적이 나온다.", "음성을 재생하면 새들이 모여든다고 한다.",
    ),
)
