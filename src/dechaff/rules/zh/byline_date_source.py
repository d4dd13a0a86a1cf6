"""Bylines, dates and sources, Chinese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule, span_rule

DATE_SOURCE = line_rule(
    "zh/date-source",
    label=Label.DATE,
    why="A date with the source behind it.",
    strength=Strength.HINT,
    pattern=phrases(
        "(发布|发表|更新)(时间|日期)(：|:) % (来源|作者|编辑)*", "(發佈|發表|更新)(時間|日期)(：|:) % (來源|作者|編輯)*",
        "% (来源|作者|稿源|责任编辑)(：|:)*", "% (來源|作者|稿源|責任編輯)(：|:)*", "% (参与互动|我要评论)*", "% (參與互動|我要評論)*",
        "% 发布于*", "% 發佈於*",
    ),
    hits=(
        "2024-03-12 10:15 来源：新华社", "发布时间：2024年3月12日 来源：本站", "2024年3月12日15:21 来源：南方日报 参与互动(0)",
        "2024年3月12日 10:15 我要评论(0)", "2024-05-13 06:16发布于北京",
    ),
    misses=(
        "2024年3月12日来源国不明的货物", "2024年3月12日，大桥重新开放", "2024年3月12日发布公告",
    ),
)

SOURCE = line_rule(
    "zh/source",
    label=Label.SOURCE,
    why="A source label with the source.",
    strength=Strength.HINT,
    pattern=phrases(
        "(来源|文章来源|新闻来源|信息来源|稿件来源|稿源|本文来源|消息来源|作品来源|文章出处|来自)：*",
        "(转自|转载自|转载来源|编译自|原载|原载于|本文转自|文章转自|来源于|本文首发于)：*",
        "(來源|文章來源|新聞來源|信息來源|稿件來源|稿源|本文來源|消息來源|作品來源|文章出處|來自)：*",
        "(轉自|轉載自|轉載來源|編譯自|原載|原載於|本文轉自|文章轉自|來源於|本文首發於)：*",
        "(本文|文章)(转自|转载自|来源于|首发于|原载于|原载|摘自|选自|来自)(微信公众号|公众号|微信|)*",
        "(本文|文章)(轉自|轉載自|來源於|首發於|原載於|原載|摘自|選自|來自)(微信公衆號|公衆號|微信|)*", "本文来自*，作者：*",
        "本文來自*，作者：*",
    ),
    hits=(
        "来源：新华社", "本文转自新桥日报", "本文来自新桥日报，作者：张伟",
    ),
    misses=(
        "来源于生活的灵感", "转自行车的发明", "本文讨论来源：一个难题", "来源不明的货物",
    ),
)

ORIGINAL_TITLE = line_rule(
    "zh/original-title",
    label=Label.SYNDICATION,
    why="The headline under which the text first ran.",
    pattern=phrases(
        "原标题：*", "原標題：*", "原题：*", "原題：*", "原文标题：*", "原文標題：*", "原题目：*", "原題目：*",
        "(本文|)英文(原题|标题)：*", "(本文|)英文(原題|標題)：*", "原标题为：*", "原標題爲：*",
    ),
    hits=(
        "原标题：十座古桥", "原题：十座古桥", "原文标题：十座古桥", "原题目：十座古桥", "本文英文原题：十座古桥", "原标题为：十座古桥",
    ),
    misses=(
        "原标题党的套路", "标题的重要性",
    ),
)

ORIGINAL_TITLE_BRACKETS = span_rule(
    "zh/original-title-brackets",
    label=Label.SYNDICATION,
    why="The headline under which the text first ran.",
    pattern=phrases(
        "原标题：*", "原標題：*", "原题：*", "原題：*", "原题为：*", "原題爲：*", "原标题为：*", "原標題爲：*",
    ),
    where="brackets",
    hits=(
        "大桥今天重新开放。⟦（原标题：十座古桥）⟧", "大桥今天重新开放。⟦（原题：十座古桥）⟧", "大桥今天重新开放。⟦（原题为：十座古桥）⟧",
        "大桥今天重新开放。⟦（原标题为：十座古桥）⟧",
    ),
    misses=(
        "大桥（原名新桥）今天开放。", "他改了原标题：十座桥。",
    ),
)
