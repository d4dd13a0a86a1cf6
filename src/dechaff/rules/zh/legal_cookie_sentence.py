"""Cookie notices, copyright and terms, Chinese."""

from dechaff.model import Label, Strength
from dechaff.rule import line_rule

COOKIE_SENTENCE = line_rule(
    "zh/cookie-sentence",
    label=Label.COOKIE,
    why="A standard sentence of a cookie notice.",
    pattern=(
        r"(?:本网站|本站|我们|本網站|我們|本网)(?:的网站|的網站)?(?:会|會|将|將)?(?:使用|采用|採用)(?:了)?\s?\"?(?:cookies?|"
        r"浏览器纪录)(?![a-z]).{0,160}|(?:继续|繼續|如果您继续|如果您繼續)(?:使用|浏览|瀏覽|访问)(?:本网站|本站|我们的网站|"
        r"本網站|我們的網站)[^。]{0,40}(?:cookies?|隐私|隱私)[^。]{0,60}。?"
    ),
    strength=Strength.CERTAIN,
    hits=(
        "本网站使用Cookie来改善您的浏览体验。", "我們使用 cookies 以提供更好的服務", "繼續使用本網站，即表示您同意我們的隱私權政策",
    ),
    misses=(
        "许多网站使用Cookie跟踪用户。", "我们使用的地图太旧了",
    ),
)
