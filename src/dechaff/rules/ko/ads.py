"""Advertisement markers and appeals, Korean."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

MARKER = line_rule(
    "ko/marker",
    label=Label.AD,
    why="An advertisement marker.",
    pattern=phrases(
        "광고", "광고 (보기|닫기|문의|안내|건너뛰기|정보|영역|제휴|접수|제거)", "광고(문의|안내|닫기|제휴|접수|영역)",
        "광고 후 계속됩니다", "스폰서", "스폰서 링크", "스폰서 (콘텐츠|광고)", "협찬", "제휴 (문의|안내|콘텐츠|기사)", "제휴문의",
        "사업제휴", "파워링크", "프리미엄 링크",
    ),
    hits=(
        "광고 보기", "광고문의", "스폰서 콘텐츠", "제휴 문의",
    ),
    misses=(
        "광고 시장이 얼어붙었다", "협찬을 받은 배우", "제휴 카드가 사라진다",
    ),
)

AFFILIATE = line_rule(
    "ko/affiliate",
    label=Label.AD,
    why="A disclosure of paid links.",
    pattern=phrases(
        "이 (포스팅은|글은|게시물은|콘텐츠는) * 파트너스 활동의 일환으로*", "* 파트너스 활동을 통해 * (수수료를|커미션을) *",
    ),
    strength=Strength.CERTAIN,
    hits=(
        "이 포스팅은 쇼핑 파트너스 활동의 일환으로, 이에 따른 일정액의 수수료를 제공받습니다.",
        "쇼핑 파트너스 활동을 통해 일정액의 수수료를 제공받을 수 있습니다.",
    ),
    misses=(
        "이 글은 다리의 역사를 다룬다.", "그는 활동을 통해 수수료를 없앴다.",
    ),
)

DONATION = line_rule(
    "ko/donation",
    label=Label.DONATION,
    why="An appeal for donations.",
    pattern=phrases(
        "(후원|후원하기|정기후원|일시후원|후원 안내|후원회원|독자 후원|기사 후원하기)",
        "(정기 후원하기|좋은 기사 후원하기|후원 계좌|기사 후원|자발적 구독료|좋은기사 원고료|원고료 주기|응원하기)",
        "이 기사를 후원(합니다|하기)", "좋은 기사를 위한 (후원|응원)(하기|)", "후원(계좌|문의): *",
    ),
    hits=(
        "후원", "이 기사를 후원합니다", "좋은 기사를 위한 후원하기", "후원계좌: 오래된 다리 열 곳",
    ),
    misses=(
        "후원 계좌를 공개한 의원", "응원하기 위해 모인 시민들",
    ),
)
