"""Bylines, dates and sources, Chinese."""

from dechaff.model import Label, Strength
from dechaff.phrases import phrases
from dechaff.rule import line_rule

BYLINE = line_rule(
    "zh/byline",
    label=Label.BYLINE,
    why="Names behind a byline word.",
    strength=Strength.HINT,
    pattern=phrases(
        "(作者|本文作者|撰文|撰稿|记者|本报记者)(：|:) @", "(作者|本文作者|撰文|撰稿|記者|本報記者)(：|:) @", "文(／|/|：|:) @",
        "图文(／|/) @", "圖文(／|/) @", "作者(：|:) @  %",
    ),
    hits=(
        "作者： 张伟", "文／ 张伟", "图文／ 张伟", "作者： 张伟 2024年3月12日 10:15",
    ),
    misses=(
        "作者：他为何在三十年之后又离开了自己的家乡", "记者发现大桥已经开放", "文化：大桥", "作者简介",
    ),
)

DESK_BYLINE = line_rule(
    "zh/desk-byline",
    label=Label.BYLINE,
    why="A byline of a reporter and a place.",
    strength=Strength.HINT,
    pattern=(
        r"(?!\W*+[a-z]{2})(?=.*[记記特通评導道])(?:[\W□■◎●○]*[^。,!?:]{0,12}[/╱∕|·\s]?(?:记者|記者|特派员|特派員|通讯员|"
        r"通訊員|實習記者|实习记者)[^。,!?:]{2,24}[/╱∕]\s?(?:[^。,!?:]{0,10})(?:报道|報導|報道|电|"
        r"電)[)\]】）〕]*(?:\s*\d{4}[-./年].{0,22})?|\W*\p{Han}{2,4}[/╱∕](?:\p{Han}{2,6}(?:報導|报道)|綜合報導)\W*"
        r"|[(\[【（□■◎●\s]*(?:本报|本報|本网|本網|本刊|本台|本社|(?!(?:昨|今|据|在|有|各|多|外|其)\p{Han})\p{Han}{1,6}(?:报|"
        r"報|网|網|社|台|央视|新闻))(?:驻\p{Han}{2,6})?(?:特约|见习|实习|全媒体|首席|)?(?:记者|記者|评论员|特派员|"
        r"通讯员)\s[\p{Han}·]{2,5}(?:[\s、,]\s?[\p{Han}·]{2,5}){0,5}[)\]】）]*)"
    ),
    hits=(
        "【新桥日报╱記者高小琴／台北報導】", "記者陳文立／綜合報導", "陳文立／台北報導", "□ 本报记者 葛小丹",
        "（总台央视记者 张伟 王小明）", "本报记者 王小平 方小凤",
    ),
    misses=(
        "记者在现场看到，大桥已经开放", "本报记者 昨天从市政府获悉，大桥重新开放", "新华社记者 带你看十座古桥",
    ),
)

_EDITOR = (
    r"(?:本文|本版|网络|值班|执行|实习|见习|新闻)?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|初审|复审|终审|一审|二审|三审|编审|编校|核稿"
    r"|核稿編輯|核稿编辑|审校|审读)"
)
_OTHER_ROLE = (
    r"值班主任|值班主编|签发|排版|监制|统筹|美编|策划|主编|主編|设计|制图|作者|记者|来源|來源|通讯员|运营|剪辑|编导|实习生"
)
# A name is not what names a role, else a long line of roles is split between the two in too many ways.
_EDITORS_NAMES = (
    r"[\p{Han}a-z·.\d_*-]{1,8}"
    rf"(?:[\s、/|]+(?!(?:{_EDITOR}|{_OTHER_ROLE})\s?[:/|丨])[\p{{Han}}a-z·.\d_*-]{{2,8}}){{0,4}}"
)

EDITORS = line_rule(
    "zh/editors",
    label=Label.CREDIT,
    why="The names of the editors.",
    strength=Strength.HINT,
    pattern=(
        rf"(?!\W*+[a-z]{{2}})\W*{_EDITOR}\s?[:/|丨]\s?{_EDITORS_NAMES}"
        rf"(?:\W+(?:{_EDITOR}|{_OTHER_ROLE})\s?[:/|丨]\s?{_EDITORS_NAMES}){{0,6}}\W*"
    ),
    hits=(
        "责任编辑：刘小光", "(责编：王萧、张小妍)", "编辑：倪小轩 责任编辑：杨格", "【编辑:李小砚】", "（責任編輯: 錢小芳 ）",
        "初审：王小明 复审：李小红 终审：张伟",
    ),
    misses=(
        "编辑：这本书改变了我的一生", "责任编辑离职", "策划：如何让大桥更美丽，听听市民怎么说",
    ),
)

DATE = line_rule(
    "zh/date",
    label=Label.DATE,
    why="A date behind a word for publishing.",
    pattern=phrases(
        "(发布|发表|更新|发稿|编辑)(时间|日期)(：|:) %", "(發佈|發表|更新|發稿|編輯)(時間|日期)(：|:) %", "(发布|发表|更新|刊登)于 %",
        "(發佈|發表|更新|刊登)於 %", "% 发布", "% 發佈", "發布(时间|日期)(：|:) %", "發布(時間|日期)(：|:) %",
    ),
    hits=(
        "发布时间： 2024年3月12日 10:15", "发布于 2024年3月12日 10:15", "2024年3月12日 10:15 发布", "發布时间： 2024年3月12日 10:15",
    ),
    misses=(
        "发布时间推迟到周五", "更新日期为2024年3月12日的地图", "发表于1998年的论文改变了物理学",
    ),
)
