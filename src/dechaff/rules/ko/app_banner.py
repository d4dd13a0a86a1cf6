"""App banners, Korean."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import line_rule

APP = line_rule(
    "ko/app",
    label=Label.APP,
    why="A banner for the site's own app.",
    pattern=phrases(
        "앱 (다운로드|다운받기|설치|설치하기|에서 보기|에서 열기|으로 보기|열기)", "앱(다운로드|으로 보기|에서 보기|에서 열기|설치)",
        "앱에서 (보기|열기|계속 보기|계속 읽기|더 보기)", "앱으로 (보기|열기|이용하기)",
        "모바일 (앱|웹|버전|앱 다운로드|화면|버전으로 보기)", "모바일(버전|웹|앱)", "PC (버전|화면|버전으로 보기|보기)", "PC버전",
        "PC버전으로 보기", "PC화면",
        "(Google Play|구글 플레이|App Store|앱스토어|앱 스토어|플레이스토어|구글플레이)(에서|) (다운로드|다운로드하기|받기|설치)",
        "구글플레이", "앱스토어", "안드로이드 앱", "아이폰 앱", "애플리케이션 다운로드", "QR코드", "QR 코드를 스캔하세요",
    ),
    hits=(
        "앱 다운로드", "앱다운로드", "앱에서 보기", "앱으로 보기", "모바일 앱", "모바일버전", "PC 버전", "Google Play에서 다운로드",
    ),
    misses=(
        "앱 설치 이후 위치가 전송됐다", "모바일 버전이 늦게 나온 이유", "앱에서 보기 힘든 장면",
    ),
)
