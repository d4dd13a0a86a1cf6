"""Links to other stories, Chinese."""

from dechaff.model import Label
from dechaff.phrases import phrases
from dechaff.rule import span_rule

SEE_ALSO_TAIL = span_rule(
    "zh/see-also-tail",
    label=Label.READ_MORE,
    why="A link to another story at the end of a line.",
    pattern=phrases(
        "(推荐|延伸|扩展)阅读：*", "(推薦|延伸|擴展)閱讀：*", "相关(阅读|报道)：*", "相關(閱讀|報道)：*", "更多新闻：*", "更多新聞：*",
        "看更多新闻：*", "看更多新聞：*", "(点击|点此)(查看|阅读)(全文|更多|原文)", "(點擊|點此)(查看|閱讀)(全文|更多|原文)",
        "更多精彩内容请(关注|点击|进入)*", "更多精彩內容請(關注|點擊|進入)*", "更多(新闻|内容|资讯)请(关注|点击|浏览)*",
        "更多(新聞|內容|資訊)請(關注|點擊|瀏覽)*",
    ),
    where="end",
    hits=(
        "大桥今天重新开放。⟦推荐阅读：十座古桥⟧", "大桥今天重新开放。⟦相关阅读：十座古桥⟧", "大桥今天重新开放。⟦更多新闻：十座古桥⟧",
        "大桥今天重新开放。⟦看更多新闻：十座古桥⟧", "大桥今天重新开放。⟦点击查看全文⟧", "大桥今天重新开放。⟦更多精彩内容请关注十座古桥⟧",
        "大桥今天重新开放。⟦更多新闻请关注十座古桥⟧",
    ),
    misses=(
        "他推荐阅读：十本好书。", "大桥重新开放。更多精彩还在后面。",
    ),
)
